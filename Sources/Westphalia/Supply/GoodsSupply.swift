public import TypedGraph

/// Goods other than food, energy and arms that one side supplies to another.
///
/// Said as `china.suppliesGoods(.luxuryGoods, to: .northKorea)`.
public struct GoodsSupply: Relation {
  /// The supplier.
  public typealias Source = any Supplier
  /// The recipient.
  public typealias Target = any Recipient

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// What is supplied.
  public let commodity: Commodity

  /// How much, where a source says.
  public let quantity: Quantity?

  /// Makes the relation.
  public init(_ commodity: Commodity = .basicGoods, quantity: Quantity? = nil) {
    self.commodity = commodity
    self.quantity = quantity
  }

  /// `supplies luxury goods to`.
  public var predicate: String { "supplies \(commodity.name) to" }

  /// `luxury goods`.
  public var label: String { commodity.name }
}

extension GoodsSupply: Codable {}

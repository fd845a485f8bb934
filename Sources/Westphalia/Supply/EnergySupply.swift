public import TypedGraph

/// Oil, gas, coal or power that one side supplies to another.
///
/// Said as `russia.suppliesEnergy(.refinedPetroleum, to: .northKorea)`.
public struct EnergySupply: Relation {
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
  public init(_ commodity: Commodity = .refinedPetroleum, quantity: Quantity? = nil) {
    self.commodity = commodity
    self.quantity = quantity
  }

  /// `supplies refined petroleum to`.
  public var predicate: String { "supplies \(commodity.name) to" }

  /// `refined petroleum`.
  public var label: String { commodity.name }
}

extension EnergySupply: Codable {}

public import TypedGraph

/// Food that one side supplies to another.
///
/// Said as `russia.suppliesFood(to: .northKorea)`.
public struct FoodSupply: Relation {
  /// The supplier.
  public typealias Source = any Supplier
  /// The recipient.
  public typealias Target = any Recipient

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// How much, where a source says.
  public let quantity: Quantity?

  /// Makes the relation.
  public init(quantity: Quantity? = nil) {
    self.quantity = quantity
  }

  /// `supplies food to`.
  public var predicate: String { "supplies food to" }

  /// `food`.
  public var label: String { "food" }
}

extension FoodSupply: Codable {}

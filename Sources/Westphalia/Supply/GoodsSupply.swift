public import TypedGraph

/// Food that one side supplies to another.
public struct FoodAid: Relation {
  /// Whoever supplies.
  public typealias Source = any Supplier
  /// Whoever receives.
  public typealias Target = any Recipient

  /// `food supply`.
  public static let kind: RelationKind = "food supply"

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// How much, where a source says.
  public let quantity: Quantity?

  /// Makes the relation.
  public init(quantity: Quantity? = nil) {
    self.quantity = quantity
  }

  /// The words between its ends.
  public var predicate: String { "supplies food to" }

  /// The words on a diagram's line.
  public var label: String { "food" }
}

/// Goods other than food, energy and arms that one side supplies to another.
public struct GoodsSupply: Relation {
  /// Whoever supplies.
  public typealias Source = any Supplier
  /// Whoever receives.
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

  /// The words between its ends.
  public var predicate: String { "supplies \(commodity.name) to" }

  /// The words on a diagram's line.
  public var label: String { commodity.name }
}

/// Oil, gas, coal or power that one side supplies to another.
public struct EnergySupply: Relation {
  /// Whoever supplies.
  public typealias Source = any Supplier
  /// Whoever receives.
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

  /// The words between its ends.
  public var predicate: String { "supplies \(commodity.name) to" }

  /// The words on a diagram's line.
  public var label: String { commodity.name }
}

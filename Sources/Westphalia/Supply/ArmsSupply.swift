public import TypedGraph

/// Weapons that one state delivers to another.
///
/// Volumes are SIPRI trend-indicator values or pieces; shells and small arms are not in SIPRI's register.
public struct ArmsSupply: Relation {
  /// The supplier.
  public typealias Source = SovereignState
  /// The recipient.
  public typealias Target = SovereignState

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// What is delivered.
  public let weapon: Weapon

  /// The weapon's designation, `KN-23`, where a source says.
  public let designation: String?

  /// How many pieces, where a source says.
  public let number: Int?

  /// How much, in SIPRI's trend-indicator values or money, where a source says.
  public let quantity: Quantity?

  /// When it was ordered.
  public let ordered: PartialDate?

  /// When it was delivered.
  public let delivered: PartialDate?

  /// Makes the relation.
  public init(
    _ weapon: Weapon = .unspecifiedArms, designation: String? = nil, number: Int? = nil,
    quantity: Quantity? = nil, ordered: PartialDate? = nil, delivered: PartialDate? = nil
  ) {
    self.weapon = weapon
    self.designation = designation
    self.number = number
    self.quantity = quantity
    self.ordered = ordered
    self.delivered = delivered
  }

  /// The words between its ends.
  public var predicate: String { "supplies \(weapon.name) to" }

  /// The words on a diagram's line.
  public var label: String { weapon.name }
}

/// Weapons delivered to or by a party that is no state.
///
/// SIPRI marks such recipients with `*` and `**`.
public struct ArmsTransfer: Relation {
  /// Whoever supplies.
  public typealias Source = any Supplier
  /// Whoever receives.
  public typealias Target = any Recipient

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// What is delivered.
  public let weapon: Weapon

  /// How much, where a source says.
  public let quantity: Quantity?

  /// Makes the relation.
  public init(_ weapon: Weapon = .unspecifiedArms, quantity: Quantity? = nil) {
    self.weapon = weapon
    self.quantity = quantity
  }

  /// The words between its ends.
  public var predicate: String { "transfers \(weapon.name) to" }

  /// The words on a diagram's line.
  public var label: String { weapon.name }
}

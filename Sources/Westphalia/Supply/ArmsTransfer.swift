public import TypedGraph

/// Weapons delivered to or by a party that is no state.
///
/// Said as `iran.transfers(.drones, to: movement)`.
///
/// SIPRI marks such recipients with `*` and `**`.
public struct ArmsTransfer: Relation {
  /// The supplier.
  public typealias Source = any Supplier
  /// The recipient.
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

  /// `transfers drones to`.
  public var predicate: String { "transfers \(weapon.name) to" }

  /// `drones`.
  public var label: String { weapon.name }
}

extension ArmsTransfer: Codable {}

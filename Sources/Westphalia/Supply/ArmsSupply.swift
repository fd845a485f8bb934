public import TypedGraph

/// Weapons that one state delivers to another.
///
/// Said as `northKorea.supplies(.artilleryShells, to: .russia)`.
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

  /// `supplies artillery shells to`.
  public var predicate: String { "supplies \(weapon.name) to" }

  /// `artillery shells`.
  public var label: String { weapon.name }

  /// The designation, the number of pieces and the quantity.
  public var lineAttributes: [Attribute] {
    [
      designation.map { Attribute("designation", .text($0)) },
      number.map {
        Attribute("number", .number(Double($0), unit: Quantity.Measure.pieces.rawValue))
      },
      quantity.map { Attribute("quantity", $0.attributeValue) },
    ].compactMap(\.self)
  }
}

extension ArmsSupply: Codable {}

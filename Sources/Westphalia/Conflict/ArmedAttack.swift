public import TypedGraph

/// An armed attack of one side on another.
///
/// Said as `russia.attacks(.ukraine)`.
public struct ArmedAttack: Relation {
  /// The attacker.
  public typealias Source = any Actor
  /// The attacked.
  public typealias Target = SovereignState

  /// Directed, negative.
  public static let tie = Tie.directed(.negative)

  /// Where, where a source says.
  public let place: AttackPlace?

  /// Whether the attacked side provoked it; nil where nobody says.
  public let isProvoked: Bool?

  /// Makes the relation.
  public init(place: AttackPlace? = nil, isProvoked: Bool? = nil) {
    self.place = place
    self.isProvoked = isProvoked
  }

  /// `attacks`.
  public var predicate: String { "attacks" }

  /// `attack`.
  public var label: String { "attack" }
}

extension ArmedAttack: Codable {}

public import TypedGraph

/// A war that one state wages against another.
public struct War: Relation {
  /// The side that is told as waging it.
  public typealias Source = SovereignState
  /// The other side.
  public typealias Target = SovereignState

  /// Directed, negative.
  public static let tie = Tie.directed(.negative)

  /// The war's name.
  public let name: String?

  /// Makes the relation.
  public init(_ name: String? = nil) {
    self.name = name
  }

  /// The words between its ends.
  public var predicate: String { "is at war with" }

  /// The words on a diagram's line.
  public var label: String { name ?? "war" }
}

/// An armed attack of one side on another.
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

  /// The words between its ends.
  public var predicate: String { "attacks" }

  /// The words on a diagram's line.
  public var label: String { "attack" }
}

/// A part that a state takes in a war beside one of its sides.
public struct WarContribution: Relation {
  /// Whoever contributes.
  public typealias Source = SovereignState
  /// The war.
  public typealias Target = HistoricalEvent

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// The state it helps.
  public let side: SovereignState

  /// Makes the relation.
  public init(side: SovereignState) {
    self.side = side
  }

  /// The words between its ends.
  public var predicate: String { "contributes on the side of \(side.name) to" }

  /// The words on a diagram's line.
  public var label: String { "contribution" }
}

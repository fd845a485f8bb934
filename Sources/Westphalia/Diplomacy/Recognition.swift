public import TypedGraph

/// One state's recognition of another.
public struct Recognition: Relation {
  /// Whoever recognizes.
  public typealias Source = SovereignState
  /// Whoever is recognized.
  public typealias Target = SovereignState

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// Whether it is recognition *de jure*.
  public let isFull: Bool

  /// Makes the relation.
  public init(isFull: Bool = true) {
    self.isFull = isFull
  }

  /// The words between its ends.
  public var predicate: String { "recognizes" }
}

/// A mission that one state keeps in another.
public struct Embassy: Relation {
  /// Whoever sends.
  public typealias Source = SovereignState
  /// Whoever receives.
  public typealias Target = SovereignState

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// The rank of the mission.
  public let level: MissionLevel

  /// Makes the relation.
  public init(_ level: MissionLevel = .embassy) {
    self.level = level
  }

  /// The words between its ends.
  public var predicate: String { "keeps an \(level.rawValue) in" }

  /// The words on a diagram's line.
  public var label: String { level.rawValue }
}

/// The level at which two states place their relations.
public struct RelationsLevel: Relation {
  /// One state.
  public typealias Source = SovereignState
  /// The other.
  public typealias Target = SovereignState

  /// Symmetric, positive.
  public static let tie = Tie.symmetric(.positive)

  /// The level in the parties' own words, `comprehensive strategic partnership`.
  public let level: String

  /// Makes the relation.
  public init(_ level: String) {
    self.level = level
  }

  /// The words between its ends.
  public var predicate: String { "has relations at the level of \(level) with" }

  /// The words on a diagram's line.
  public var label: String { level }
}

/// A drawing closer of two states.
public struct Rapprochement: Relation {
  /// One state.
  public typealias Source = SovereignState
  /// The other.
  public typealias Target = SovereignState

  /// Symmetric, positive.
  public static let tie = Tie.symmetric(.positive)

  /// Makes the relation.
  public init() {}

  /// The words between its ends.
  public var predicate: String { "draws closer to" }
}

/// The rank of a mission.
///
/// Source: Correlates of War, Diplomatic Exchange.
public enum MissionLevel: String, Hashable, Sendable, CaseIterable {
  /// Headed by a chargé d’affaires.
  case charge = "office of a chargé d’affaires"
  /// Headed by a minister.
  case legation
  /// Headed by an ambassador.
  case embassy
}

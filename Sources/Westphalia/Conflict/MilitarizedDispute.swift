public import TypedGraph

/// The level of hostility a state reached in a dispute.
///
/// Source: Correlates of War, Militarized Interstate Disputes v5.
public enum HostilityLevel: Int, Hashable, Sendable, CaseIterable {
  /// No militarized action.
  case none = 1
  /// A threat to use force.
  case threat = 2
  /// A display of force.
  case display = 3
  /// A use of force.
  case use = 4
  /// War.
  case war = 5
}

/// A dispute in which a state threatens, displays or uses force against another.
public struct MilitarizedDispute: Relation {
  /// The state whose action it is.
  public typealias Source = SovereignState
  /// The state it is against.
  public typealias Target = SovereignState

  /// Directed, negative.
  public static let tie = Tie.directed(.negative)

  /// How far it went.
  public let hostility: HostilityLevel

  /// Makes the relation.
  public init(_ hostility: HostilityLevel) {
    self.hostility = hostility
  }

  /// The words between its ends.
  public var predicate: String { "is in a militarized dispute with" }
}

/// A threat of one side against another.
public struct Threat: Relation {
  /// Whoever acts.
  public typealias Source = any Actor
  /// Whoever is acted on.
  public typealias Target = any Actor

  /// Directed, negative.
  public static let tie = Tie.directed(.negative)

  /// What is threatened, where a source says.
  public let content: String?

  /// Makes the relation.
  public init(_ content: String? = nil) {
    self.content = content
  }

  /// The words between its ends.
  public var predicate: String { "threatens" }
}

/// A lasting rivalry of two states.
public struct Rivalry: Relation {
  /// One rival.
  public typealias Source = SovereignState
  /// The other.
  public typealias Target = SovereignState

  /// Symmetric, negative.
  public static let tie = Tie.symmetric(.negative)

  /// Makes the relation.
  public init() {}

  /// The words between its ends.
  public var predicate: String { "is a rival of" }
}

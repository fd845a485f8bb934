public import TypedGraph

/// A state's taking the place of another.
public struct Succession: Relation {
  /// The successor.
  public typealias Source = SovereignState
  /// The predecessor.
  public typealias Target = SovereignState

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// Makes the relation.
  public init() {}

  /// The words between its ends.
  public var predicate: String { "succeeds" }
}

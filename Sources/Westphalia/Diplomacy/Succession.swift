public import TypedGraph

/// A state's taking the place of another.
///
/// Said as `russia.succeeds(.sovietUnion)`.
public struct Succession: Relation {
  /// The successor.
  public typealias Source = SovereignState
  /// The predecessor.
  public typealias Target = SovereignState

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// Makes the relation.
  public init() {}

  /// `succeeds`.
  public var predicate: String { "succeeds" }
}

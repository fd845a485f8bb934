public import TypedGraph

/// A treaty's taking the place of another.
public struct Supersession: Relation {
  /// The later treaty.
  public typealias Source = Treaty
  /// The earlier one.
  public typealias Target = Treaty

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// Makes the relation.
  public init() {}

  /// The words between its ends.
  public var predicate: String { "supersedes" }
}

/// A treaty's changing another's content.
public struct Amendment: Relation {
  /// The later treaty.
  public typealias Source = Treaty
  /// The earlier one.
  public typealias Target = Treaty

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// Makes the relation.
  public init() {}

  /// The words between its ends.
  public var predicate: String { "amends" }
}

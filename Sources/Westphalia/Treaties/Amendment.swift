public import TypedGraph

/// A treaty's changing another's content.
///
/// Said as `Treaty.europeanUnion.amends(.northAtlantic)`.
public struct Amendment: Relation {
  /// The later treaty.
  public typealias Source = Treaty
  /// The earlier one.
  public typealias Target = Treaty

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// Makes the relation.
  public init() {}

  /// `amends`.
  public var predicate: String { "amends" }
}

extension Amendment: Codable {}

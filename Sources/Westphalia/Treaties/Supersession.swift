public import TypedGraph

/// A treaty's taking the place of another.
///
/// Said as `Treaty.pyongyang2024.supersedes(.russiaNorthKorea2000)`.
public struct Supersession: Relation {
  /// The later treaty.
  public typealias Source = Treaty
  /// The earlier one.
  public typealias Target = Treaty

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// Makes the relation.
  public init() {}

  /// `supersedes`.
  public var predicate: String { "supersedes" }
}

extension Supersession: Codable {}

public import TypedGraph

/// A state's sponsoring a draft.
///
/// Said as `unitedStates.sponsors(draft)`.
public struct Sponsorship: Relation {
  /// States sponsor.
  public typealias Source = SovereignState
  /// Drafts.
  public typealias Target = Draft

  /// Directed and positive.
  public static let tie = Tie.directed(.positive)

  /// Makes the relation.
  public init() {}

  /// `sponsors`.
  public var predicate: String { "sponsors" }
}

extension Sponsorship: Codable {}

public import TypedGraph

/// Support or shielding of one actor by another in a forum.
public struct DiplomaticSupport: Relation {
  /// Whoever acts.
  public typealias Source = any Actor
  /// Whoever is acted on.
  public typealias Target = any Actor

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// Where, `Security Council`.
  public let forum: String?

  /// Makes the relation.
  public init(forum: String? = nil) {
    self.forum = forum
  }

  /// The words between its ends.
  public var predicate: String {
    forum.map { "supports, in the \($0)," } ?? "gives political support to"
  }

  /// The words on a diagram's line.
  public var label: String { "political support" }
}

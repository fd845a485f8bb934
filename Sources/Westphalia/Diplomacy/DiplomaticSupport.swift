public import TypedGraph

/// Support or shielding of one actor by another in a forum.
///
/// Said as `china.supports(.northKorea, in: "Security Council")`.
public struct DiplomaticSupport: Relation {
  /// The supporter.
  public typealias Source = any Actor
  /// The supported.
  public typealias Target = any Actor

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// Where, `Security Council`.
  public let forum: String?

  /// Makes the relation.
  public init(forum: String? = nil) {
    self.forum = forum
  }

  /// `supports, in the Security Council,`, or `gives political support to` where no forum is named.
  public var predicate: String {
    forum.map { "supports, in the \($0)," } ?? "gives political support to"
  }

  /// `political support`.
  public var label: String { "political support" }
}

extension DiplomaticSupport: Codable {}

public import TypedGraph

/// What one actor says in public of or to another.
public struct PublicStatement: Relation {
  /// Whoever acts.
  public typealias Source = any Actor
  /// Whoever is acted on.
  public typealias Target = any Actor

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// The tone.
  public let tone: Tone

  /// What is said, in a few words.
  public let content: String?

  /// Makes the relation.
  public init(_ tone: Tone, content: String? = nil) {
    self.tone = tone
    self.content = content
  }

  /// The words between its ends.
  public var predicate: String { content.map { "\(tone.verb) (\($0))" } ?? tone.verb }

  /// The words on a diagram's line.
  public var label: String { tone.rawValue }

  /// The sign of the tone.
  public var sign: Tie.Sign {
    switch tone {
    case .praise, .thanks, .pledge, .request: .positive
    case .criticism, .threat: .negative
    case .challenge: .negative
    case .other: .neutral
    }
  }

  /// The tones of public statements.
  public enum Tone: String, Hashable, Sendable, CaseIterable {
    /// Praise.
    case praise
    /// Thanks.
    case thanks
    /// A promise.
    case pledge
    /// A request.
    case request
    /// Criticism.
    case criticism
    /// A threat.
    case threat
    /// A challenge to a claim or an influence.
    case challenge
    /// Any other.
    case other

    var verb: String {
      switch self {
      case .praise: "praises"
      case .thanks: "thanks"
      case .pledge: "makes a pledge to"
      case .request: "asks"
      case .criticism: "criticises"
      case .threat: "threatens"
      case .challenge: "challenges"
      case .other: "speaks of"
      }
    }
  }
}

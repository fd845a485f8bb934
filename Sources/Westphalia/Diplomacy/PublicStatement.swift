public import TypedGraph

/// What one actor says in public of or to another.
///
/// Said as `Leader.putin.says(.thanks, of: .northKorea)`.
public struct PublicStatement: Relation {
  /// The speaker.
  public typealias Source = any Actor
  /// The actor spoken of or to.
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

  /// The tone's verb, `thanks`, and what is said in parentheses.
  public var predicate: String { content.map { "\(tone.verb) (\($0))" } ?? tone.verb }

  /// The tone, `thanks`.
  public var label: String { tone.rawValue }

  /// Positive for praise, thanks, pledges and requests; negative for criticism and challenges.
  public var sign: Tie.Sign {
    switch tone {
    case .praise, .thanks, .pledge, .request: .positive
    case .criticism, .challenge: .negative
    case .other: .neutral
    }
  }

  /// The tones of public statements.
  public enum Tone: String, Hashable, Sendable, CaseIterable, Codable {
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
      case .criticism: "criticizes"
      case .challenge: "challenges"
      case .other: "speaks of"
      }
    }
  }
}

extension PublicStatement.Tone: CustomStringConvertible {
  /// `praise`, `thanks`.
  public var description: String { rawValue }
}

extension PublicStatement: Codable {}

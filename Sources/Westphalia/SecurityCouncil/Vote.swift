public import TypedGraph

/// How one member voted on one draft.
///
/// Said as `russia.votes(.no, on: draft)`.
///
/// A veto is derived, never stated: see ``TypedGraph/GraphQueries/vetoes(of:)``.
public struct Vote: Relation {
  /// States vote.
  public typealias Source = SovereignState
  /// On drafts.
  public typealias Target = Draft

  /// Directed; the sign is that of the choice.
  public static let tie = Tie.directed

  /// What a member can do with a vote.
  public enum Choice: String, Hashable, Sendable, CaseIterable, Codable {
    /// In favor.
    case yes
    /// Against.
    case no
    /// Present, neither.
    case abstain
    /// Present, not taking part.
    case notParticipating = "not participating"
    /// Not there.
    case absent
  }

  /// What the member did.
  public let choice: Choice

  /// Why, where the member explained it.
  public let explanation: String?

  /// Makes a vote.
  public init(_ choice: Choice, explanation: String? = nil) {
    self.choice = choice
    self.explanation = explanation
  }

  /// Positive for yes, negative for no, neutral else.
  public var sign: Tie.Sign {
    switch choice {
    case .yes: .positive
    case .no: .negative
    case .abstain, .notParticipating, .absent: .neutral
    }
  }

  /// What the member does with the draft, `votes for`.
  public var predicate: String {
    switch choice {
    case .yes: "votes for"
    case .no: "votes against"
    case .abstain: "abstains on"
    case .notParticipating: "does not participate in the vote on"
    case .absent: "is absent from the vote on"
    }
  }

  /// `votes no`.
  public var label: String {
    switch choice {
    case .yes: "for"
    case .no: "against"
    case .abstain, .notParticipating, .absent: choice.rawValue
    }
  }
}

extension Vote.Choice: CustomStringConvertible {
  /// The choice as a phrase, `not participating`.
  public var description: String { rawValue }
}

extension Vote: Codable {}

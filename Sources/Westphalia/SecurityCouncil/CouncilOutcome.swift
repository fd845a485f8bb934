/// What became of a draft in the Security Council, and why.
public enum CouncilOutcome: Hashable, Sendable {
  /// Adopted: enough votes, and no veto; in procedural matters there is none.
  case adopted(isProcedural: Bool)
  /// Vetoed by these permanent members, and perhaps by others whose vote is not known: it would have passed
  /// without their *no*.
  case vetoed(by: [SovereignState])
  /// Too few affirmative votes, of which there are as few and as many as the votes that are known leave open; a
  /// permanent member's *no* is then no veto.
  case insufficientVotes(affirmative: ClosedRange<Int>, needed: Int)
  /// Either vetoed by these permanent members or short of votes, and so in no case adopted: which of the two
  /// depends on votes that are not known.
  case notAdopted(affirmative: ClosedRange<Int>, needed: Int, opposed: [SovereignState])
  /// What is known does not decide it; these facts are missing.
  case undetermined([MissingVoteFact])

  /// Whether it was adopted; nil where that is undetermined.
  public var isAdopted: Bool? {
    switch self {
    case .adopted: true
    case .vetoed, .insufficientVotes, .notAdopted: false
    case .undetermined: nil
    }
  }

  /// Whether a recorded outcome says the same; nil where what is known does not tell.
  public func agrees(with recorded: RecordedOutcome) -> Bool? {
    switch self {
    case .adopted: recorded == .adopted
    case .vetoed: recorded == .vetoed
    case .insufficientVotes: recorded == .insufficientVotes
    case .notAdopted: recorded == .adopted ? false : nil
    case .undetermined: nil
    }
  }
}

extension CouncilOutcome: CustomStringConvertible {
  /// The outcome with its reason.
  public var description: String {
    switch self {
    case .adopted(true): "adopted: procedural, so that no vote of a permanent member could stop it"
    case .adopted: "adopted"
    case .vetoed(let states): "vetoed by \(states.map(\.name).joinedAsProse)"
    case .insufficientVotes(let affirmative, let needed):
      "not adopted: \(Self.votes(affirmative)), \(needed) needed"
    case .notAdopted(let affirmative, let needed, let opposed):
      "not adopted: vetoed by \(opposed.map(\.name).joinedAsProse), or short of votes: "
        + "\(Self.votes(affirmative)), \(needed) needed"
    case .undetermined(let facts):
      "undetermined: it is not known " + facts.map(\.description).joinedAsProse
    }
  }

  private static func votes(_ range: ClosedRange<Int>) -> String {
    "\(text(range)) affirmative \(range == 1...1 ? "vote" : "votes")"
  }

  private static func text(_ range: ClosedRange<Int>) -> String {
    range.lowerBound == range.upperBound
      ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
  }
}

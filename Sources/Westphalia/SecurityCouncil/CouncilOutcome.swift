/// What became of a draft in the Security Council, and why.
public enum CouncilOutcome: Hashable, Sendable {
  /// Adopted: enough votes, and no veto; in procedural matters there is none.
  case adopted(isProcedural: Bool)
  /// Vetoed by these permanent members: it would have passed without their *no*.
  case vetoed(by: [SovereignState])
  /// Too few affirmative votes; a permanent member's *no* is then no veto.
  case insufficientVotes(affirmative: Int, needed: Int)
  /// What is known does not decide it; these facts are missing.
  case undetermined([MissingVoteFact])

  /// Whether it was adopted; nil where that is undetermined.
  public var isAdopted: Bool? {
    switch self {
    case .adopted: true
    case .vetoed, .insufficientVotes: false
    case .undetermined: nil
    }
  }

  /// Whether a recorded outcome says the same; nil where the outcome is undetermined.
  public func agrees(with recorded: RecordedOutcome) -> Bool? {
    switch self {
    case .adopted: recorded == .adopted
    case .vetoed: recorded == .vetoed
    case .insufficientVotes: recorded == .insufficientVotes
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
      "not adopted: \(affirmative) affirmative votes, \(needed) needed"
    case .undetermined(let facts):
      "undetermined: it is not known " + facts.map(\.description).joinedAsProse
    }
  }
}

public import TypedGraph

/// What became of a draft in the Security Council, and why.
public enum CouncilOutcome: Hashable, Sendable {
  /// Adopted: enough votes, and no veto; a procedural vote knows none.
  case adopted(isProcedural: Bool)
  /// Vetoed by these permanent members: it would have passed without their *no*.
  case vetoed(by: [SovereignState])
  /// Too few affirmative votes; a permanent member's *no* is then no veto.
  case insufficientVotes(affirmative: Int, needed: Int)
  /// What is known does not tell.
  case undetermined([MissingVoteFact])

  /// Whether it was adopted; nil where that cannot be told.
  public var isAdopted: Bool? {
    switch self {
    case .adopted: true
    case .vetoed, .insufficientVotes: false
    case .undetermined: nil
    }
  }

  /// Whether a recorded outcome says the same; nil where nothing can be told.
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

/// A fact that would decide an undetermined outcome.
public enum MissingVoteFact: Hashable, Sendable, CustomStringConvertible {
  /// How a member voted.
  case vote(SovereignState)
  /// How a member voted: sources differ.
  case contestedVote(SovereignState, [RelationID])
  /// When the vote was taken, and so who sat in the Council.
  case date

  /// The fact as an indirect question.
  public var description: String {
    switch self {
    case .vote(let state): "how \(state.name) voted"
    case .contestedVote(let state, _): "how \(state.name) voted, on which sources differ"
    case .date: "when the vote was taken, and so who sat in the Council"
    }
  }
}

/// One member's vote that would have to be another.
public struct VoteChange: Hashable, Sendable, CustomStringConvertible {
  /// The member.
  public let state: SovereignState
  /// How it voted.
  public let from: Vote.Choice
  /// How it would have to vote; where another choice does as well, the one that asks least of it.
  public let to: Vote.Choice

  /// `Russia: no → abstain`.
  public var description: String { "\(state.name): \(from.rawValue) → \(to.rawValue)" }
}

/// A roll call held against the Charter's rule: who sat, how each voted, and what follows.
///
/// Charter of the United Nations, article 27: on procedural matters nine affirmative votes (seven of
/// eleven before 1966); on all others the same and no negative vote of a permanent member. Abstention,
/// absence and not participating are no vetoes.
public struct RollCall: Hashable, Sendable {
  /// One member's seat and vote.
  public struct Ballot: Hashable, Sendable {
    /// The member.
    public let state: SovereignState
    /// Whether its seat is permanent.
    public let isPermanent: Bool
    /// Its vote; nil where it is not known or contested.
    public let choice: Vote.Choice?

    /// Makes a ballot.
    public init(_ state: SovereignState, isPermanent: Bool, _ choice: Vote.Choice?) {
      self.state = state
      self.isPermanent = isPermanent
      self.choice = choice
    }
  }

  /// The ballots, one a member.
  public let ballots: [Ballot]

  /// How many affirmative votes adopt a draft.
  public let needed: Int

  /// Whether the vote is procedural.
  public let isProcedural: Bool

  /// Makes a roll call.
  public init(_ ballots: [Ballot], needed: Int = 9, isProcedural: Bool = false) {
    self.ballots = ballots
    self.needed = needed
    self.isProcedural = isProcedural
  }

  /// How many affirmative votes adopt a draft on a date, and how many members the Council has then.
  public static func rule(on date: PartialDate) -> (needed: Int, members: Int) {
    date.last.year < 1966 ? (7, 11) : (9, 15)
  }

  /// How many members voted so.
  public func count(of choice: Vote.Choice) -> Int {
    ballots.count { $0.choice == choice }
  }

  /// Yes, no and abstentions: `13-1-1`.
  public var tally: String {
    "\(count(of: .yes))-\(count(of: .no))-\(count(of: .abstain))"
  }

  /// What follows from the votes.
  public var outcome: CouncilOutcome {
    let unknown = ballots.filter { $0.choice == nil }
    guard !unknown.isEmpty else { return decided(ballots) }
    // The rule is monotone in each vote: what holds for the best and the worst case holds for all.
    let most = decided(ballots.map { $0.choice == nil ? $0.voting(.yes) : $0 })
    let least = decided(ballots.map { $0.choice == nil ? $0.voting(.no) : $0 })
    switch (most, least) {
    case (.adopted, .adopted), (.vetoed, .vetoed), (.insufficientVotes, _): return most
    default: break
    }
    return .undetermined(unknown.map { .vote($0.state) })
  }

  private func decided(_ ballots: [Ballot]) -> CouncilOutcome {
    let affirmative = ballots.count { $0.choice == .yes }
    guard affirmative >= needed else {
      return .insufficientVotes(affirmative: affirmative, needed: needed)
    }
    if isProcedural { return .adopted(isProcedural: true) }
    let vetoes = ballots.filter { $0.isPermanent && $0.choice == .no }.map(\.state)
    return vetoes.isEmpty ? .adopted(isProcedural: false) : .vetoed(by: vetoes)
  }
}

extension RollCall.Ballot {
  func voting(_ choice: Vote.Choice) -> RollCall.Ballot {
    RollCall.Ballot(state, isPermanent: isPermanent, choice)
  }
}

public import TypedGraph

/// The votes of the Council's members on a draft, and what follows from them by the Charter's rule.
///
/// Charter of the United Nations, article 27:
///
/// 1. A draft needs nine affirmative votes of fifteen (seven of eleven before 1966). Without them it fails,
///    and a permanent member's *no* is then no veto.
/// 2. In procedural matters that is enough.
/// 3. In all others a negative vote of a permanent member is a veto. Abstention, absence and not
///    participating are none.
/// 4. Where votes are not known, the outcome stands that follows however they were cast; where there is
///    none, it is undetermined.
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
    // 4: the rule is monotone in each vote, so what holds in the best and in the worst case always holds.
    let best = decided(ballots.map { $0.choice == nil ? $0.voting(.yes) : $0 })
    let worst = decided(ballots.map { $0.choice == nil ? $0.voting(.no) : $0 })
    switch (best, worst) {
    case (.adopted, .adopted), (.vetoed, .vetoed), (.insufficientVotes, _): return best
    default: break
    }
    return .undetermined(unknown.map { .vote($0.state) })
  }

  private func decided(_ ballots: [Ballot]) -> CouncilOutcome {
    let affirmative = ballots.count { $0.choice == .yes }
    // 1: enough votes.
    guard affirmative >= needed else {
      return .insufficientVotes(affirmative: affirmative, needed: needed)
    }
    // 2: procedural matters know no veto.
    if isProcedural { return .adopted(isProcedural: true) }
    // 3: the veto.
    let vetoes = ballots.filter { $0.isPermanent && $0.choice == .no }.map(\.state)
    return vetoes.isEmpty ? .adopted(isProcedural: false) : .vetoed(by: vetoes)
  }
}

extension RollCall.Ballot {
  /// The ballot with another choice.
  func voting(_ choice: Vote.Choice) -> RollCall.Ballot {
    RollCall.Ballot(state, isPermanent: isPermanent, choice)
  }
}

extension RollCall: CustomStringConvertible {
  /// The tally and the outcome, `13-1-1, vetoed by Russia`.
  public var description: String { "\(tally), \(outcome)" }
}

extension RollCall.Ballot: CustomStringConvertible {
  /// The member and its vote, `Russia (permanent): no`.
  public var description: String {
    "\(state.name)\(isPermanent ? " (permanent)" : ""): \(choice?.description ?? "not known")"
  }
}

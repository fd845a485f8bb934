import TypedGraph

/// The votes of a council's members on a draft, and what follows from them.
///
/// Charter of the United Nations, article 27, which a ``Council`` of one's own follows with other numbers and other
/// members whose *no* is a veto:
///
/// 1. A draft needs nine affirmative votes of fifteen (seven of eleven before 1965-08-31, see
///    ``CouncilRule``). Without them it fails, and a permanent member's *no* is then no veto.
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
    /// Whether its *no* can be a veto.
    public let canVeto: Bool
    /// Its vote; nil where it is not known or contested.
    public let choice: Vote.Choice?

    /// Makes a ballot.
    ///
    /// - Parameters:
    ///   - state: The member.
    ///   - isPermanent: Whether its seat is permanent.
    ///   - canVeto: Whether its *no* can be a veto; by the Charter that of permanent members can.
    ///   - choice: Its vote; nil where it is not known.
    public init(
      _ state: SovereignState, isPermanent: Bool, canVeto: Bool? = nil, _ choice: Vote.Choice?
    ) {
      self.state = state
      self.isPermanent = isPermanent
      self.canVeto = canVeto ?? isPermanent
      self.choice = choice
    }
  }

  /// The ballots, one a member.
  public let ballots: [Ballot]

  /// How many affirmative votes adopt a draft.
  public let needed: Int

  /// Whether the vote is procedural.
  public let isProcedural: Bool

  /// How many members there were besides, of which it is not known who they were.
  public let unknownMembers: Int

  /// Makes a roll call.
  ///
  /// - Parameters:
  ///   - ballots: The ballots, one a member.
  ///   - needed: How many affirmative votes adopt a draft; for the Security Council, ``CouncilRule/on(_:)``.
  ///   - isProcedural: Whether the vote is procedural.
  ///   - unknownMembers: How many elected members there were besides, of which nobody knows who they were;
  ///     a negative number counts as none, and more than a million as a million.
  public init(
    _ ballots: [Ballot], needed: Int, isProcedural: Bool = false, unknownMembers: Int = 0
  ) {
    self.ballots = ballots
    self.needed = needed
    self.isProcedural = isProcedural
    self.unknownMembers = min(max(0, unknownMembers), 1_000_000)
  }

  /// How many members voted so.
  public func count(of choice: Vote.Choice) -> Int {
    ballots.count { $0.choice == choice }
  }

  /// Yes, no and abstentions: `13-1-1`.
  public var tally: String {
    "\(count(of: .yes))-\(count(of: .no))-\(count(of: .abstain))"
  }

  /// The fewest and the most affirmative votes there can have been, as far as the votes are known.
  public var affirmative: ClosedRange<Int> {
    let certain = count(of: .yes)
    return certain...(certain + ballots.count { $0.choice == nil } + unknownMembers)
  }

  /// Whether every member and every vote is known.
  public var isComplete: Bool { unknownMembers == 0 && ballots.allSatisfy { $0.choice != nil } }

  /// What follows from the votes, however those voted that are not known.
  public var outcome: CouncilOutcome {
    let affirmative = affirmative
    // 1: enough votes. 4: unknown votes may have been any.
    if affirmative.upperBound < needed {
      return .insufficientVotes(affirmative: affirmative, needed: needed)
    }
    // 2: procedural matters know no veto.
    if isProcedural {
      return affirmative.lowerBound >= needed
        ? .adopted(isProcedural: true) : .undetermined(missingVotes)
    }
    // 3: the veto, which is one only where there were votes enough.
    let opposed = ballots.filter { $0.canVeto && $0.choice == .no }.map(\.state)
    let isEnough = affirmative.lowerBound >= needed
    if !opposed.isEmpty {
      return isEnough
        ? .vetoed(by: opposed)
        : .notAdopted(affirmative: affirmative, needed: needed, opposed: opposed)
    }
    let isUnopposed = ballots.allSatisfy { !$0.canVeto || $0.choice != nil }
    return isEnough && isUnopposed ? .adopted(isProcedural: false) : .undetermined(missingVotes)
  }

  /// What would have to be known to tell.
  private var missingVotes: [MissingVoteFact] {
    ballots.filter { $0.choice == nil }.map { .vote($0.state) }
      + (unknownMembers > 0 ? [.members(count: unknownMembers)] : [])
  }
}

extension RollCall.Ballot {
  /// The ballot with another choice.
  func voting(_ choice: Vote.Choice) -> RollCall.Ballot {
    RollCall.Ballot(state, isPermanent: isPermanent, canVeto: canVeto, choice)
  }
}

extension RollCall: CustomStringConvertible {
  /// The tally and the outcome, `13-1-1, vetoed by Russia`.
  public var description: String { "\(tally), \(outcome)" }
}

extension RollCall.Ballot: CustomStringConvertible {
  /// The member and its vote, `Russia (permanent): no`.
  public var description: String {
    "\(state.name)\(isPermanent ? " (permanent)" : canVeto ? " (with a veto)" : ""): "
      + (choice?.description ?? "not known")
  }
}

public import TypedGraph

/// A draft's vote as a graph tells it: the roll call, what follows, and what a record says.
public struct CouncilDecision: Hashable, Sendable {
  /// The draft.
  public let draft: Draft

  /// Who sat and how each voted.
  public let rollCall: RollCall

  /// What follows from the votes.
  public let outcome: CouncilOutcome

  /// The outcome that a record gives.
  public let recorded: RecordedOutcome?

  /// Votes of states that had no seat, which do not count.
  public let votesWithoutSeat: [SovereignState]

  /// Votes written under another name than that of the seat's holder then, such as *Russia* for the
  /// Soviet Union: the name written, and the holder.
  public let renamed: [Renaming]

  /// The votes it rests on.
  public let relations: [RelationID]

  /// What sources say of those votes.
  public let evidence: [Evidence]

  /// A vote under another name than the seat's holder had then.
  public struct Renaming: Hashable, Sendable {
    /// The state as the vote was written down.
    public let written: SovereignState
    /// The holder of the seat at the date.
    public let holder: SovereignState

    /// Makes a renaming.
    public init(written: SovereignState, holder: SovereignState) {
      self.written = written
      self.holder = holder
    }
  }

  /// Whether the computed and the recorded outcome agree; nil where one of them is missing.
  public var isConsistent: Bool? { recorded.flatMap { outcome.agrees(with: $0) } }
}

extension CouncilDecision: CustomStringConvertible {
  /// The decision as prose: tally, outcome, who could have blocked it or what would have passed it, and
  /// what the record says.
  public var description: String {
    var text = "\(draft.name == draft.id ? draft.id : "\(draft.id) (\(draft.name))")"
    if let date = draft.voted { text += ", \(date)" }
    text += ": \(rollCall.tally), \(outcome)."
    let decisive = rollCall.decisiveVotes
    if outcome.isAdopted == true {
      let blockers = rollCall.couldHaveBlocked
      text +=
        blockers.isEmpty
        ? " No single vote could have stopped it."
        : " It could have been stopped by \(blockers.map(\.name).joinedAsProse), each alone."
    } else if outcome.isAdopted == false, let first = decisive.first {
      text +=
        " It would have passed with \(first.map(\.description).joinedAsProse)"
        + (decisive.count > 1 ? ", or \(decisive.count - 1) other sets of \(first.count)." : ".")
    }
    if let recorded {
      text +=
        isConsistent == false
        ? " The record says otherwise: \(recorded.rawValue)." : " The record says the same."
    }
    return text
  }
}

extension GraphQueries {
  /// What became of a draft, by the votes here and the Charter's rule.
  ///
  /// Who sat in the Council is taken from ``Seat`` relations here where they fill it on the date of the
  /// vote, else from the package's tables. Votes that only sources deny do not count; where sources
  /// differ on a member's vote, the vote is contested, and the outcome undetermined if it depends on it.
  ///
  /// - Returns: The decision, with the votes it rests on.
  /// - Complexity: O(*v* log *v*) in the draft's votes, and O(*s*) in the seats of the table.
  public func outcome(of draft: Draft) -> CouncilDecision {
    var reading = VoteReading(of: draft, in: view)
    return reading.decision()
  }
}

/// The work of reading one draft's votes.
private struct VoteReading {
  let draft: Draft
  let votes: [RelationEntry<Vote>]
  let view: GraphView
  let date: PartialDate?
  var renamed: [CouncilDecision.Renaming] = []

  init(of draft: Draft, in view: GraphView) {
    self.draft = draft
    self.view = view
    votes = Array(view.votes(on: draft))
    date = draft.voted ?? votes.lazy.compactMap(\.period.start.date).first
  }

  mutating func decision() -> CouncilDecision {
    guard let date else {
      return decision(RollCall([], isProcedural: draft.isProcedural), .undetermined([.date]), [])
    }
    let seats = Self.seats(on: date, in: view)
    var cast: [String: [RelationEntry<Vote>]] = [:]
    var strangers: [SovereignState] = []
    for vote in votes {
      if let holder = holder(of: vote.source, among: seats) {
        cast[holder.id, default: []].append(vote)
      } else if !strangers.contains(where: { $0.id == vote.source.id }) {
        strangers.append(vote.source)
      }
    }
    var missing: [MissingVoteFact] = []
    let ballots = seats.map { seat in
      let own = cast[seat.state.id] ?? []
      let choice = Self.choice(of: own)
      if choice == nil, !own.isEmpty {
        missing.append(.contestedVote(seat.state, own.map(\.id)))
      } else if choice == nil {
        missing.append(.vote(seat.state))
      }
      return RollCall.Ballot(seat.state, isPermanent: seat.term == .permanent, choice)
    }
    let rollCall = RollCall(
      ballots, needed: RollCall.rule(on: date).needed, isProcedural: draft.isProcedural)
    var outcome = rollCall.outcome
    if case .undetermined = outcome { outcome = .undetermined(missing) }
    return decision(rollCall, outcome, strangers)
  }

  private func decision(
    _ rollCall: RollCall, _ outcome: CouncilOutcome, _ strangers: [SovereignState]
  ) -> CouncilDecision {
    CouncilDecision(
      draft: draft, rollCall: rollCall, outcome: outcome, recorded: draft.recorded,
      votesWithoutSeat: strangers, renamed: renamed, relations: votes.map(\.id),
      evidence: votes.flatMap(\.evidence))
  }

  /// A member's vote by the entries that tell of it; nil where there are none or they differ.
  private static func choice(of entries: [RelationEntry<Vote>]) -> Vote.Choice? {
    var affirmed: Vote.Choice?
    for entry in entries {
      switch ClaimWeight(of: entry.evidence) {
      case .denied, .prospective: continue
      case .contested: return Self.settled(entry, against: entries)
      case .affirmed:
        if let affirmed, affirmed != entry.relation.choice { return nil }
        affirmed = entry.relation.choice
      }
    }
    return affirmed
  }

  /// A contested vote settles nothing, unless an uncontested entry says how the member voted instead.
  private static func settled(
    _ contested: RelationEntry<Vote>, against entries: [RelationEntry<Vote>]
  ) -> Vote.Choice? {
    let certain = Set(
      entries.filter { ClaimWeight(of: $0.evidence) == .affirmed }.map(\.relation.choice))
    return certain.count == 1 ? certain.first : nil
  }

  /// The seats on a date, the permanent ones first.
  private static func seats(on date: PartialDate, in view: GraphView) -> [SeatSpell] {
    let size = RollCall.rule(on: date).members
    let told = view.on(date).relations(of: Seat.self, to: .securityCouncil)
      .filter { ClaimWeight(of: $0.evidence) == .affirmed }
    var unique: [SeatSpell] = []
    for entry in told where !unique.contains(where: { $0.state.id == entry.source.id }) {
      unique.append(SeatSpell(entry.source, entry.period, term: entry.relation.term))
    }
    if unique.count >= size {
      return unique.filter { $0.term == .permanent } + unique.filter { $0.term == .elected }
    }
    return UNBody.securityCouncil.seats.filter { $0.period.holds(on: date) != .no }
  }

  /// The member in whose seat a state's vote was cast.
  private mutating func holder(
    of state: SovereignState, among seats: [SeatSpell]
  ) -> SovereignState? {
    if let seat = seats.first(where: { $0.state.id == state.id }) { return seat.state }
    for line in SeatSpell.successions where line.contains(where: { $0.id == state.id }) {
      guard let seat = seats.first(where: { seat in line.contains { $0.id == seat.state.id } })
      else { continue }
      let renaming = CouncilDecision.Renaming(written: state, holder: seat.state)
      if !renamed.contains(renaming) { renamed.append(renaming) }
      return seat.state
    }
    return nil
  }
}

extension SeatSpell {
  /// The seats that passed from one state to another: who held them, one after the other.
  ///
  /// Data sets write the latest name for the votes of all.
  static let successions: [[SovereignState]] = [
    [.taiwan, .china], [.sovietUnion, .russia], [.westGermany, .germany],
  ]
}

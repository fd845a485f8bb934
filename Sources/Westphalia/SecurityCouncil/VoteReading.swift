import TypedGraph

/// Reads one draft's votes from a graph, and makes a ``RollCall`` of them.
///
/// 0. A draft whose symbol is one of another principal organ of the United Nations (`A/…`, `E/…`, `T/…`) and that
///    names no council is not decided by the Security Council's rule: the outcome is undetermined.
/// 1. The date is the draft's, or else that of the first dated vote; without one the outcome is undetermined.
/// 2. The seats are those of ``Seat`` relations where they fill the Council on that date, else of the
///    package's table.
/// 3. A vote counts for the seat of the state that cast it, or of the state whose seat it took over. Votes of
///    states without a seat do not count.
///    A draft of a ``Council`` of one's own follows that council's rule in place of the Charter's, and its list of
///    members in place of the table; where it has ``Seat`` relations on the date, these say who sits in it.
/// 4. Of one member's entries those that are only denied, possible or promised are left out. Where the
///    others differ, or one is contested and nothing certain says otherwise, the vote is not known.
/// 5. A member without an entry was absent, if a source lists all votes of that date; else its vote is not known.
struct VoteReading {
  let draft: Draft
  let votes: [RelationEntry<Vote>]
  let view: GraphView
  let date: PartialDate?
  private(set) var renamed: [CouncilDecision.Renaming] = []

  init(of draft: Draft, in view: GraphView) {
    self.draft = draft
    self.view = view
    votes = Array(view.votes(on: draft))
    date = draft.voted ?? votes.lazy.compactMap(\.period.start.date).first
  }

  mutating func decision() -> CouncilDecision {
    // 1: the date.
    if let council = draft.council {
      return decision(
        among: members(of: council), unknown: 0, needed: council.needed, canVeto: council.canVeto)
    }
    // 0: whose rule it is.
    if draft.isOfAnotherOrgan {
      let nobody = RollCall([], needed: 0, isProcedural: draft.isProcedural)
      return decision(nobody, .undetermined([.council(symbol: draft.id)]), [])
    }
    guard let date, let rule = CouncilRule.on(date) else {
      let nobody = RollCall([], needed: 0, isProcedural: draft.isProcedural)
      return decision(nobody, .undetermined([.date]), [])
    }
    let (seats, unknown) = seats(on: date, under: rule)
    return decision(among: seats, unknown: unknown, needed: rule.needed) { $1 == .permanent }
  }

  /// Points 3 and 4 for the seats and the rule of a council.
  private mutating func decision(
    among seats: [SeatSpell], unknown: Int, needed: Int,
    canVeto: (SovereignState, Seat.Term) -> Bool
  ) -> CouncilDecision {
    var cast: [String: [RelationEntry<Vote>]] = [:]
    var statesWithoutSeat: [SovereignState] = []
    for vote in votes {
      if let holder = holder(of: vote.source, among: seats) {
        cast[holder.id, default: []].append(vote)
      } else if !statesWithoutSeat.contains(where: { $0.id == vote.source.id }) {
        statesWithoutSeat.append(vote.source)
      }
    }
    var missing: [MissingVoteFact] = []
    // 5: whether what is not stated is not so.
    let isComplete = view.coverages.contains { coverage in
      // Without a date, only what holds at any time is known to hold on it.
      let dates = date.map { [$0] } ?? [PartialDate(.earliest), PartialDate(.latest)]
      return dates.allSatisfy { coverage.covers(Vote.self, on: $0) == .certainly }
    }
    let ballots = seats.map { seat in
      let entries = cast[seat.state.id] ?? []
      let choice = entries.isEmpty && isComplete ? .absent : Self.choice(of: entries)
      if choice == nil, !entries.isEmpty {
        missing.append(.contestedVote(seat.state, entries.map(\.id)))
      } else if choice == nil {
        missing.append(.vote(seat.state))
      }
      return RollCall.Ballot(
        seat.state, isPermanent: seat.term == .permanent, canVeto: canVeto(seat.state, seat.term),
        choice)
    }
    if unknown > 0 { missing.append(.members(count: unknown)) }
    let rollCall = RollCall(
      ballots, needed: needed, isProcedural: draft.isProcedural, unknownMembers: unknown)
    var outcome = rollCall.outcome
    if case .undetermined = outcome { outcome = .undetermined(missing) }
    return decision(rollCall, outcome, statesWithoutSeat)
  }

  private func decision(
    _ rollCall: RollCall, _ outcome: CouncilOutcome, _ statesWithoutSeat: [SovereignState]
  ) -> CouncilDecision {
    CouncilDecision(
      draft: draft, rollCall: rollCall, outcome: outcome, recorded: draft.recorded,
      votesWithoutSeat: statesWithoutSeat, renamed: renamed, relations: votes.map(\.id),
      evidence: votes.flatMap(\.evidence))
  }

  /// Point 4: a member's vote by the entries that state it; nil where there are none or they differ.
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

  /// Point 4: a contested vote is not known, unless an uncontested entry says how the member voted.
  private static func settled(
    _ contested: RelationEntry<Vote>, against entries: [RelationEntry<Vote>]
  ) -> Vote.Choice? {
    let certain = Set(
      entries.filter { ClaimWeight(of: $0.evidence) == .affirmed }.map(\.relation.choice))
    return certain.count == 1 ? certain.first : nil
  }

  /// Point 2: the seats on a date, the permanent ones first, and how many others were held by nobody knows whom.
  ///
  /// Where the date leaves open which of two states held a seat, the one that votes is taken for its holder.
  private func seats(
    on date: PartialDate, under rule: CouncilRule
  ) -> (known: [SeatSpell], unknown: Int) {
    let unique = statedSeats(in: .securityCouncil, on: date)
    if unique.count >= rule.seats {
      return (unique.filter { $0.term == .permanent } + unique.filter { $0.term == .elected }, 0)
    }
    let voters = Set(votes.map(\.source.id))
    let known = UNBody.securityCouncil.seats.filter { seat in
      switch seat.period.holds(on: date) {
      case .certainly: true
      case .possibly: voters.contains(seat.state.id)
      case .no: false
      }
    }
    return (known, max(0, rule.seats - SeatSpell.vacancies(on: date) - known.count))
  }

  /// Point 2: the seats that are stated of a body on a date, one a state.
  private func statedSeats(in body: UNBody, on date: PartialDate?) -> [SeatSpell] {
    var seen = Set<String>()
    return view.relations(of: Seat.self, to: body).filter { entry in
      ClaimWeight(of: entry.evidence) == .affirmed
        && date.map { entry.period.holds(on: $0) != .no } ?? true
        && date.map { entry.source.exists(on: $0) != .no } ?? true
    }.compactMap { entry in
      seen.insert(entry.source.id).inserted
        ? SeatSpell(entry.source, entry.period, term: entry.relation.term) : nil
    }
  }

  /// Point 2: who sits in a council of one's own.
  private func members(of council: Council) -> [SeatSpell] {
    let stated = statedSeats(in: council.body, on: date)
    guard stated.isEmpty else { return stated }
    return council.members.map { view.node(SovereignState.self, id: $0.id) ?? $0 }
      .filter { state in date.map { state.exists(on: $0) != .no } ?? true }
      .map { SeatSpell($0, .always, term: .elected) }
  }

  /// Point 3: the member whose seat a state's vote was cast for.
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

import Westphalia

/// Five drafts that show how the Council's rule works.
///
/// Symbols, dates, tallies and who opposed are of the project's notes; who abstained in 2014 and 2022, and
/// Australia's *no* of 2014, are of the UN's records of the meetings.
enum Drafts {
  static let ukraine = Draft(
    "S/2022/155", name: "Ukraine", voted: "2022-02-25", recorded: .vetoed)
  static let emergencySession = Draft(
    "S/2022/160", name: "an emergency session on Ukraine", voted: "2022-02-27",
    isProcedural: true, recorded: .adopted)
  static let palestine = Draft(
    "S/2014/916", name: "Palestine", voted: "2014-12-30", recorded: .insufficientVotes)
  static let newMeasures = Draft(
    "S/2022/431", name: "new measures on North Korea", voted: "2022-05-26", recorded: .vetoed)
  static let panelRenewal = Draft(
    "S/2024/255", name: "renewal of the Panel of Experts", voted: "2024-03-28",
    recorded: .vetoed)

  static let all = [ukraine, emergencySession, palestine, newMeasures, panelRenewal]

  /// The votes; every member not named voted in favor.
  static let graph = RelationGraph {
    for draft in [ukraine, emergencySession] {
      votes(on: draft, against: [.russia], abstaining: [.china, .india, .unitedArabEmirates])
    }
    votes(
      on: palestine, against: [.unitedStates, .australia],
      abstaining: [.lithuania, .nigeria, .rwanda, .southKorea, .unitedKingdom])
    votes(on: newMeasures, against: [.russia, .china])
    votes(on: panelRenewal, against: [.russia], abstaining: [.china])
  }

  private static func votes(
    on draft: Draft, against: [SovereignState], abstaining: [SovereignState] = []
  ) -> [any GraphStatement] {
    let seats = UNBody.securityCouncil.seats.filter { seat in
      draft.voted.map { seat.period.holds(on: $0) == .certainly } ?? false
    }
    return seats.map(\.state).map { state in
      let choice: Vote.Choice =
        against.contains { $0.id == state.id }
        ? .no : abstaining.contains { $0.id == state.id } ? .abstain : .yes
      return state.votes(choice, on: draft)
    }
  }

  /// What a draft's outcome would be, had one member voted otherwise.
  static func outcome(
    of draft: Draft, if state: SovereignState, votes choice: Vote.Choice
  ) throws(GraphError) -> CouncilDecision {
    let changed = try graph.supposing { (graph: inout RelationGraph) throws(GraphError) in
      for vote in graph.relations(of: Vote.self, from: state, to: draft) {
        try graph.update(vote.id, to: Vote(choice))
      }
    }
    return changed.outcome(of: draft)
  }
}

import TypedGraph

/// What is known of a state for which no treaty is found: sources deny one, or list none, or no source
/// covers it.
struct TreatyAbsence: Hashable, Sendable {
  let covering: [EvidenceSource]
  let denied: [String: [Denial]]

  struct Denial: Hashable, Sendable {
    let treaty: Treaty
    let relation: RelationID
  }

  func answer(for state: SovereignState) -> ObligationAnswer {
    if let denials = denied[state.id], let first = denials.first {
      return .notObliged(.deniedToBeParty(first.treaty, denials.map(\.relation).sorted()))
    }
    return covering.isEmpty
      ? .undetermined([.coverage]) : .notObliged(.noTreaty(accordingTo: covering))
  }
}

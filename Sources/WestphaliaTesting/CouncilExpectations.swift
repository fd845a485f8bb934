public import Testing
public import Westphalia

/// Expects that a draft is adopted.
public func expectAdopted(
  _ draft: Draft, in graph: some GraphQueries, sourceLocation: SourceLocation = #_sourceLocation
) {
  let decision = graph.outcome(of: draft)
  guard decision.outcome.isAdopted != true else { return }
  report("\(draft.id) to be adopted", told(decision), sourceLocation: sourceLocation)
}

/// Expects that a draft is vetoed by exactly these members.
///
/// ```swift
/// expect(panelRenewal, isVetoedBy: .russia, in: graph)
/// ```
public func expect(
  _ draft: Draft, isVetoedBy states: SovereignState..., in graph: some GraphQueries,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let decision = graph.outcome(of: draft)
  let vetoing = Set(decision.rollCall.blocked.map(\.id))
  guard vetoing != Set(states.map(\.id)) else { return }
  report(
    "\(draft.id) to be vetoed by \(states.map(\.name).joined(separator: " and "))",
    told(decision), sourceLocation: sourceLocation)
}

/// Expects that a draft fails because it has too few votes, and is not vetoed.
public func expectFailedWithoutVeto(
  _ draft: Draft, in graph: some GraphQueries, sourceLocation: SourceLocation = #_sourceLocation
) {
  let decision = graph.outcome(of: draft)
  if case .insufficientVotes = decision.outcome { return }
  report("\(draft.id) to fail for want of votes", told(decision), sourceLocation: sourceLocation)
}

/// The decision, and the line that is missing where it is open only because nobody said that the graph is
/// complete.
private func told(_ decision: CouncilDecision) -> String {
  guard case .undetermined(let facts) = decision.outcome,
    facts.contains(where: { if case .vote = $0 { true } else { false } })
  else { return "\(decision)" }
  return "\(decision)\nIf a vote that is not stated in this graph was not cast, add the line "
    + "Coverage.complete to it."
}

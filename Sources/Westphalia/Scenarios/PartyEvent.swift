import TypedGraph

/// What an event makes of a state's ties to a treaty.
///
/// A state may be joined to a treaty by several relations: it signed twice, signed and acceded, left and came
/// back. An event changes all that stand on its date; what has ended before stays as it was. A treaty whose place a later
/// one took toward all its other parties has no ties left to change.
struct PartyEvent {
  let state: SovereignState
  let treaty: Treaty
  let event: ScenarioEvent

  private var date: PartialDate { event.date }

  /// Adds an accession, which binds from the date on.
  ///
  /// A state that is bound already, be it suspended or under notice, has nothing to accede to.
  func accede(with reservations: [String], in graph: inout RelationGraph) throws(ScenarioError) {
    if ties(in: graph).contains(where: isBinding) { throw .alreadyParty(state, treaty, event) }
    let party = Party(signed: date, enteredIntoForce: date, reservations: reservations)
    Statement(party, from: state, to: treaty).since(date).add(to: &graph)
  }

  /// Ratifies every signature that was not ratified.
  func ratify(in graph: inout RelationGraph) throws(ScenarioError) {
    try change(
      in: &graph,
      where: { $0.party.ratified == nil && $0.party.enteredIntoForce == nil },
      orThrow: .alreadyParty(state, treaty, event)
    ) { party in
      party.ratified = date
      party.awaitsRatification = false
    }
  }

  /// Gives notice, where none was given that runs or that nobody knows the end of.
  func denounce(in graph: inout RelationGraph) throws(ScenarioError) {
    try change(
      in: &graph, where: { !isUnderNotice($0) }, orThrow: .alreadyDenounced(state, treaty, event)
    ) { $0.denounced = date }
  }

  /// Takes back a notice that has not taken effect.
  ///
  /// Source: Vienna Convention on the Law of Treaties (1969), article 68.
  func revokeNotice(in graph: inout RelationGraph) throws(ScenarioError) {
    try change(in: &graph, where: isUnderNotice, orThrow: .notDenounced(state, treaty, event)) {
      $0.denounced = nil
    }
  }

  /// Unbinds the state from the date on.
  func withdraw(in graph: inout RelationGraph) throws(ScenarioError) {
    try change(in: &graph, where: { _ in true }, orThrow: .notAParty(state, treaty, event)) {
      $0.withdrew = date
    }
  }

  /// Suspends the treaty for the state until it resumes it.
  func suspend(in graph: inout RelationGraph) throws(ScenarioError) {
    try change(
      in: &graph, where: { suspension(of: $0) != .certainly },
      orThrow: .alreadySuspended(state, treaty, event)
    ) { $0.suspensions.append(.since(date)) }
  }

  /// Ends the suspensions of the date.
  func resume(in graph: inout RelationGraph) throws(ScenarioError) {
    try change(
      in: &graph, where: { suspension(of: $0) != .no }, orThrow: .notSuspended(state, treaty, event)
    ) { party in
      party.suspensions = party.suspensions.map {
        $0.holds(on: date) == .no ? $0 : $0.ending(.date(date))
      }.filter { !$0.isEmpty }
    }
  }
}

extension PartyEvent {
  private typealias Tie = TreatyTable.Spell

  /// Changes the standing ties that an event is about.
  ///
  /// - Throws: ``ScenarioError/notAParty(_:_:_:)`` where no tie stands, and the given error where the event is
  ///   about none of those that do.
  private func change(
    in graph: inout RelationGraph, where isMeant: (Tie) -> Bool, orThrow error: ScenarioError,
    _ change: (inout Party) -> Void
  ) throws(ScenarioError) {
    let ties = ties(in: graph)
    if ties.isEmpty { throw .notAParty(state, treaty, event) }
    if let newer = supersedingTreaty(in: graph) {
      throw .isSuperseded(treaty, by: newer, event)
    }
    guard ties.contains(where: isMeant) else { throw error }
    for tie in ties {
      var party = tie.party
      if isMeant(tie) { change(&party) }
      if tie.inheritance == nil {
        try event.refusing { () throws(GraphError) in try graph.update(tie.id, to: party) }
      } else {
        // From now on the successor's place is its own: it acts on it, and not its predecessor.
        graph.relate(
          party, from: state, to: tie.treaty, during: tie.period, evidence: tie.evidence)
      }
    }
  }

  /// The ties that have begun and not ended on the date: the state's own or, where it has none, those that it
  /// has from the states whose place it took.
  private func ties(in graph: RelationGraph) -> [Tie] {
    var table = TreatyTable(of: graph.view)
    return table.spells(of: state, in: treaty).filter { tie in
      guard tie.bloc == nil, tie.inheritance?.isCertain != false else { return false }
      let starts = [tie.period.start.date, tie.party.signed].compactMap(\.self)
      return starts.allSatisfy { $0.first <= date.last } && stage(of: tie) != .ended
    }
  }

  /// The treaty that took this one's place between the state and all others that it binds; nil where it still binds the
  /// state toward somebody, or may.
  private func supersedingTreaty(in graph: RelationGraph) -> Treaty? {
    guard !graph.relations(of: Supersession.self, to: treaty).isEmpty else { return nil }
    var table = TreatyTable(of: graph.view)
    var newer: Treaty?
    for other in table.parties(of: treaty) where other.id != state.id {
      guard case .inForce? = table.standing(of: other, in: treaty, on: date)?.stage else {
        continue
      }
      let answer = table.supersession(of: treaty, between: state, and: other, on: date)
      guard case .superseded(_, let later)? = answer?.reason else { return nil }
      newer = newer ?? later
    }
    return newer
  }

  private func stage(of tie: Tie) -> TreatyStage {
    tie.party.stage(on: date, in: tie.treaty, heldDuring: tie.period)
  }

  /// Whether a tie binds, or will as soon as the treaty does.
  private func isBinding(_ tie: Tie) -> Bool {
    guard tie.claim == .affirmed else { return false }
    switch stage(of: tie) {
    case .inForce(.certainly), .suspended: return true
    default:
      let consent = tie.party.ratified ?? tie.party.enteredIntoForce
      return !tie.party.awaitsRatification && consent.map { $0.first <= date.last } ?? false
        && !isUnderNotice(tie)
    }
  }

  private func isUnderNotice(_ tie: Tie) -> Bool {
    tie.party.denounced.map { $0.first <= date.last } ?? false
  }

  private func suspension(of tie: Tie) -> Certainty {
    tie.party.suspensions.map { $0.holds(on: date) }.max() ?? .no
  }
}

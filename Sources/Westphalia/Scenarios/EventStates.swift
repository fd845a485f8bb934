import TypedGraph

extension ScenarioEvent.Action {
  /// The same with other values for its states.
  func mapping(_ map: (SovereignState) -> SovereignState) -> ScenarioEvent.Action {
    func one(_ actor: any Actor) -> any Actor { (actor as? SovereignState).map(map) ?? actor }
    func side(_ actors: [any Actor]) -> [any Actor] { actors.map(one) }
    return switch self {
    case .attack(let attack, let cascade): .attack(attack.mapping(map), cascading: cascade)
    case .signs(let state, let treaty): .signs(map(state), treaty)
    case .ratifies(let state, let treaty): .ratifies(map(state), treaty)
    case .accedes(let state, let treaty, let reservations):
      .accedes(map(state), treaty, reservations: reservations)
    case .denounces(let state, let treaty): .denounces(map(state), treaty)
    case .revokesNotice(let state, let treaty): .revokesNotice(map(state), treaty)
    case .withdraws(let state, let treaty): .withdraws(map(state), treaty)
    case .suspends(let state, let treaty): .suspends(map(state), treaty)
    case .resumes(let state, let treaty): .resumes(map(state), treaty)
    case .imposes(let sanction, let state, let target):
      .imposes(sanction, by: map(state), on: map(target))
    case .votes(let state, let choice, let draft): .votes(map(state), choice, on: draft)
    case .supplyBegins(let commodity, let quantity, let supplier, let recipient):
      .supplyBegins(commodity, quantity, from: map(supplier), to: map(recipient))
    case .supplyStops(let commodity, let supplier, let recipient):
      .supplyStops(commodity, from: map(supplier), to: map(recipient))
    case .states, .ends, .disbands: self
    case .armistice(let first, let other): .armistice(between: side(first), and: side(other))
    case .peace(let first, let other): .peace(between: side(first), and: side(other))
    case .declaresWar(let state, let opponent): .declaresWar(one(state), on: one(opponent))
    case .joins(let helper, let helped, let opponents):
      .joins(one(helper), onTheSideOf: one(helped), against: side(opponents))
    case .dissolves(let state): .dissolves(map(state))
    case .splits(let state, let successors, let treaties):
      .splits(map(state), into: successors.map(map), takingOver: treaties)
    case .unites(let states, let union, let treaties):
      .unites(states.map(map), into: map(union), takingOver: treaties)
    case .renames(let state, let name): .renames(map(state), to: name)
    case .succeeds(let successor, let predecessor, let treaty):
      .succeeds(map(successor), map(predecessor), in: treaty)
    }
  }

  /// The states that must exist for it to happen.
  fileprivate var requiredStates: [SovereignState] {
    switch self {
    // They may cease to exist on that day by their own spells.
    case .dissolves, .splits, .unites: []
    case .succeeds(let successor, _, _): [successor]
    // What has ended with its supplier can still be said to stop.
    case .supplyStops: []
    default: states
    }
  }

  /// The states that cease to exist, or of which others split off.
  fileprivate var endingStates: [SovereignState] {
    switch self {
    case .dissolves(let state): [state]
    case .splits(let state, _, _): [state]
    case .unites(let states, let union, _): states.filter { $0.id != union.id }
    default: []
    }
  }

  private var states: [SovereignState] {
    var states: [SovereignState] = []
    _ = mapping { state in
      states.append(state)
      return state
    }
    return states
  }
}

extension ScenarioEvent {
  /// The event with its states as the graph knows them: with other names, or no longer there.
  ///
  /// - Throws: ``ScenarioError/doesNotExist(_:_:)``.
  func resolved(in graph: RelationGraph) throws(ScenarioError) -> ScenarioEvent {
    let event = ScenarioEvent(
      on: date, if: condition,
      action.mapping { graph.node(SovereignState.self, id: $0.id) ?? $0 })
    let gone =
      event.action.requiredStates.first { $0.exists(on: date) == .no }
      ?? event.action.endingStates.first { !exists($0) }
    if let gone { throw .doesNotExist(gone, self) }
    return event
  }

  /// Whether a state may exist on the date, or until it.
  private func exists(_ state: SovereignState) -> Bool {
    state.existence.contains { period in
      period.holds(on: date) != .no
        || (period.earliestEnd <= date.last && period.latestEnd >= date.first)
    }
  }
}

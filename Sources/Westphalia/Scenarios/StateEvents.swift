import TypedGraph

extension ScenarioEvent {
  /// Ends a state and all that it is an end of, but for its treaties, which may pass to a successor.
  func dissolve(
    _ state: SovereignState, in graph: inout RelationGraph
  ) throws(ScenarioError) {
    try put(state.ended(on: date), into: &graph)
    try endRelations(of: state, in: &graph) { $0 is Party || $0 is Succession }
  }

  /// Lets states take the place of one, which ends unless it is among them.
  func split(
    _ state: SovereignState, into successors: [SovereignState],
    _ treaties: Succession.PassingTreaties?, in graph: inout RelationGraph
  ) throws(ScenarioError) {
    let goesOn = successors.contains { $0.id == state.id }
    for successor in successors.sortedByKey where successor.id != state.id {
      try found(successor, in: &graph)
      successor.succeeds(state, as: goesOn ? .secession : .oneOfSeveral, takingOver: treaties)
        .since(date).add(to: &graph)
    }
    if !goesOn { try dissolve(state, in: &graph) }
  }

  /// Lets one state take the place of several, which end; one of them can be the state itself.
  func unite(
    _ states: [SovereignState], into union: SovereignState,
    _ treaties: Succession.PassingTreaties?, in graph: inout RelationGraph
  ) throws(ScenarioError) {
    let parts = states.sortedByKey.filter { $0.id != union.id }
    guard !parts.isEmpty else { throw .namesNobody(self) }
    try found(union, in: &graph)
    for state in parts {
      union.succeeds(state, as: .union, takingOver: treaties).since(date).add(to: &graph)
      try dissolve(state, in: &graph)
    }
  }

  /// Makes a successor party to a treaty of its predecessor by its notification, from the succession on.
  ///
  /// Vienna Convention on Succession of States in respect of Treaties (1978), article 23.
  func succeed(
    _ successor: SovereignState, _ predecessor: SovereignState, in treaty: Treaty,
    _ graph: inout RelationGraph
  ) throws(ScenarioError) {
    let succession = graph.relations(of: Succession.self, from: successor, to: predecessor)
      .last { $0.period.holds(on: date) != .no }
    guard let succession else { throw .noSuccessor(successor, of: predecessor, self) }
    let start = succession.period.start.date ?? date
    let place = graph.relations(of: Party.self, from: predecessor, to: treaty).last { entry in
      let end = entry.relation.withdrew ?? entry.period.end.date
      return end.map { $0.last >= start.first } ?? true
    }
    guard let place else { throw .notAParty(predecessor, treaty, self) }
    let party = Party(
      signed: place.relation.signed ?? treaty.signed, enteredIntoForce: start,
      reservations: place.relation.reservations)
    Statement(party, from: successor, to: place.target).since(start).add(to: &graph)
  }

  /// Ends a bloc and all that it is an end of: its members' ties, its sanctions, its treaties.
  func disband(_ bloc: Bloc, in graph: inout RelationGraph) throws(ScenarioError) {
    guard let known = graph.node(Bloc.self, id: bloc.id) else { throw .isNotInGraph(bloc, self) }
    guard known.exists(on: date) != .no else { throw .doesNotExist(known, self) }
    try put(known.ended(on: date), into: &graph)
    try endRelations(of: known, in: &graph) { _ in false }
  }

  /// Puts a state under another name.
  func rename(
    _ state: SovereignState, to name: String, in graph: inout RelationGraph
  ) throws(ScenarioError) {
    guard graph.contains(state) else { throw .isNotInGraph(state, self) }
    try put(state.renamed(name), into: &graph)
  }

  private func found(
    _ state: SovereignState, in graph: inout RelationGraph
  ) throws(ScenarioError) {
    // A state that the graph has, and of whose existence nobody says anything, is there already.
    if let known = graph.node(SovereignState.self, id: state.id), known.existenceSpells.isEmpty {
      return
    }
    try put(state.founded(on: date), into: &graph)
  }

  private func put(_ node: some Node, into graph: inout RelationGraph) throws(ScenarioError) {
    try refusing { () throws(GraphError) in
      if graph.contains(node) { try graph.update(node) } else { try graph.insert(node) }
    }
  }

  /// Ends what goes on at a node; what would begin later never does.
  private func endRelations(
    of node: some Node, in graph: inout RelationGraph, but isKept: (any Relation) -> Bool
  ) throws(ScenarioError) {
    for entry in graph.relations(at: node) where !isKept(entry.anyRelation) {
      let goesOn = entry.period.isOpenEnded || entry.period.latestEnd > date.first
      if goesOn { try end(entry.id, orRemove: true, in: &graph) }
    }
  }

  /// Ends a relation on the day of the event.
  func end(
    _ id: RelationID, orRemove: Bool = false, in graph: inout RelationGraph
  ) throws(ScenarioError) {
    try refusing { () throws(GraphError) in
      do throws(GraphError) {
        try graph.end(id, on: date)
      } catch .periodRefused where orRemove {
        try graph.remove(id)
      }
    }
  }
}

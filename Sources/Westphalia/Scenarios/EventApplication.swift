import TypedGraph

extension ScenarioEvent {
  /// Changes a graph as the event says.
  func apply(to graph: inout RelationGraph) throws(ScenarioError) {
    switch action {
    case .attack(let attack, _):
      guard attack.date == date else { throw .notTheDayOfTheAttack(attack.date, self) }
      guard !attack.period.isEmpty else { throw .endsBeforeItBegins(self) }
      try endArmistices(brokenBy: attack, in: &graph)
      attack.statement.add(to: &graph)
    case .signs(let state, let treaty):
      Statement(Party(signed: date, awaitsRatification: true), from: state, to: treaty)
        .since(date).add(to: &graph)
    case .ratifies(let state, let treaty):
      try PartyEvent(state: state, treaty: treaty, event: self).ratify(in: &graph)
    case .accedes(let state, let treaty, let reservations):
      try PartyEvent(state: state, treaty: treaty, event: self)
        .accede(with: reservations, in: &graph)
    case .denounces(let state, let treaty):
      try PartyEvent(state: state, treaty: treaty, event: self).denounce(in: &graph)
    case .revokesNotice(let state, let treaty):
      try PartyEvent(state: state, treaty: treaty, event: self).revokeNotice(in: &graph)
    case .withdraws(let state, let treaty):
      try PartyEvent(state: state, treaty: treaty, event: self).withdraw(in: &graph)
    case .suspends(let state, let treaty):
      try PartyEvent(state: state, treaty: treaty, event: self).suspend(in: &graph)
    case .resumes(let state, let treaty):
      try PartyEvent(state: state, treaty: treaty, event: self).resume(in: &graph)
    case .imposes(let sanction, let state, let target):
      Statement(sanction, from: state, to: target).since(date).add(to: &graph)
    case .votes(let state, let choice, let draft):
      try vote(state, choice, on: draft, in: &graph)
    case .supplyBegins(let commodity, let quantity, let supplier, let recipient):
      supplier.suppliesEnergyOrGoods(commodity, quantity, to: recipient, since: date, in: &graph)
    case .supplyStops(let commodity, let supplier, let recipient):
      let energy = graph.relations(of: EnergySupply.self, from: supplier, to: recipient)
        .filter { $0.relation.commodity.id == commodity.id && $0.period.isOpenEnded }.map(\.id)
      let goods = graph.relations(of: GoodsSupply.self, from: supplier, to: recipient)
        .filter { $0.relation.commodity.id == commodity.id && $0.period.isOpenEnded }.map(\.id)
      guard !(energy + goods).isEmpty else { throw .noSuchSupply(self) }
      for id in energy + goods { try end(id, in: &graph) }
    case .states(_, let statement):
      statement.add(to: &graph)
    case .ends(let id):
      try end(id, in: &graph)
    case .armistice(let one, let other): try settle(one, other, isPeace: false, in: &graph)
    case .peace(let one, let other): try settle(one, other, isPeace: true, in: &graph)
    case .declaresWar(let state, let opponent): declare(state, on: opponent, in: &graph)
    case .joins(let helper, let helped, let opponents):
      try join(helper, helped, against: opponents, in: &graph)
    case .dissolves(let state):
      guard graph.contains(state) else { throw .isNotInGraph(state, self) }
      try dissolve(state, in: &graph)
    case .splits(let state, let successors, let treaties):
      try split(state, into: successors, treaties, in: &graph)
    case .unites(let states, let union, let treaties):
      try unite(states, into: union, treaties, in: &graph)
    case .renames(let state, let name): try rename(state, to: name, in: &graph)
    case .succeeds(let successor, let predecessor, let treaty):
      try succeed(successor, predecessor, in: treaty, &graph)
    case .disbands(let bloc): try disband(bloc, in: &graph)
    }
  }

  /// Counts a member's vote, which it has once, on the day of the vote.
  private func vote(
    _ state: SovereignState, _ choice: Vote.Choice, on draft: Draft, in graph: inout RelationGraph
  ) throws(ScenarioError) {
    if let voted = draft.voted, date.last < voted.first || date.first > voted.last {
      throw .notTheDayOfTheVote(voted, self)
    }
    guard graph.relations(of: Vote.self, from: state, to: draft).isEmpty else {
      throw .hasVoted(state, draft, self)
    }
    state.votes(choice, on: draft).on(date).add(to: &graph)
    let decision = graph.outcome(of: draft)
    // Where members are not known, it may be one of them.
    if decision.rollCall.unknownMembers == 0,
      decision.votesWithoutSeat.contains(where: { $0.id == state.id })
    {
      throw .hasNoSeat(state, draft, self)
    }
  }

  /// Does what a graph may refuse, and says of which event.
  func refusing(_ work: () throws(GraphError) -> Void) throws(ScenarioError) {
    do throws(GraphError) { try work() } catch { throw .refused(error, self) }
  }
}

extension SovereignState {
  /// States the supply: fuels as energy, everything else as goods.
  fileprivate func suppliesEnergyOrGoods(
    _ commodity: Commodity, _ quantity: Quantity?, to recipient: SovereignState,
    since date: PartialDate, in graph: inout RelationGraph
  ) {
    let fuels: [Commodity] = [.refinedPetroleum, .crudeOil, .naturalGas, .coal]
    if fuels.contains(where: { $0.id == commodity.id }) {
      suppliesEnergy(commodity, quantity, to: recipient).since(date).add(to: &graph)
    } else {
      suppliesGoods(commodity, quantity, to: recipient).since(date).add(to: &graph)
    }
  }
}

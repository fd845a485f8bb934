import TypedGraph

extension ScenarioEvent {
  /// Changes a graph as the event says.
  func apply(to graph: inout RelationGraph) throws(ScenarioError) {
    switch action {
    case .attack(let attack, _):
      for attacker in attack.attackers {
        attacker.attacks(attack.victim, place: attack.place, isProvoked: attack.isProvoked)
          .since(date).add(to: &graph)
      }
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
      state.votes(choice, on: draft).on(date).add(to: &graph)
    case .supplyBegins(let commodity, let quantity, let supplier, let recipient):
      supplier.suppliesEnergyOrGoods(commodity, quantity, to: recipient, since: date, in: &graph)
    case .supplyStops(let commodity, let supplier, let recipient):
      let energy = graph.relations(of: EnergySupply.self, from: supplier, to: recipient)
        .filter { $0.relation.commodity.id == commodity.id && $0.period.isOpenEnded }.map(\.id)
      let goods = graph.relations(of: GoodsSupply.self, from: supplier, to: recipient)
        .filter { $0.relation.commodity.id == commodity.id && $0.period.isOpenEnded }.map(\.id)
      guard !(energy + goods).isEmpty else { throw .noSuchSupply(self) }
      for id in energy + goods {
        try refusing { () throws(GraphError) in try graph.end(id, on: date) }
      }
    case .states(_, let statement):
      statement.add(to: &graph)
    case .ends(let id):
      try refusing { () throws(GraphError) in try graph.end(id, on: date) }
    }
  }

  private func refusing(_ work: () throws(GraphError) -> Void) throws(ScenarioError) {
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

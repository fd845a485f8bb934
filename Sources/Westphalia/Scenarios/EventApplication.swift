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
      try change(state, treaty, in: &graph) { $0.with(ratified: date, awaitsRatification: false) }
    case .accedes(let state, let treaty, let reservations):
      Statement(
        Party(signed: date, enteredIntoForce: date, reservations: reservations), from: state,
        to: treaty
      ).since(date).add(to: &graph)
    case .denounces(let state, let treaty):
      try change(state, treaty, in: &graph) { $0.with(denounced: date) }
    case .withdraws(let state, let treaty):
      try change(state, treaty, in: &graph) { $0.with(withdrew: date) }
    case .suspends(let state, let treaty):
      try change(state, treaty, in: &graph) {
        $0.with(suspensions: $0.suspensions + [.since(date)])
      }
    case .resumes(let state, let treaty):
      try change(state, treaty, in: &graph) { party in
        party.with(
          suspensions: party.suspensions.map { $0.isOpenEnded ? $0.ending(.date(date)) : $0 })
      }
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

  /// Changes a state's latest party relation to a treaty.
  private func change(
    _ state: SovereignState, _ treaty: Treaty, in graph: inout RelationGraph,
    _ change: (Party) -> Party
  ) throws(ScenarioError) {
    guard let entry = graph.relations(of: Party.self, from: state, to: treaty).last else {
      throw .notAParty(state, treaty, self)
    }
    do throws(GraphError) {
      try graph.update(entry.id, to: change(entry.relation))
    } catch {
      throw .refused(error, self)
    }
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

extension Party {
  /// The same party with some stages changed.
  fileprivate func with(
    ratified: PartialDate? = nil, withdrew: PartialDate? = nil, denounced: PartialDate? = nil,
    suspensions: [Period]? = nil, awaitsRatification: Bool? = nil
  ) -> Party {
    Party(
      signed: signed, ratified: ratified ?? self.ratified, enteredIntoForce: enteredIntoForce,
      withdrew: withdrew ?? self.withdrew, denounced: denounced ?? self.denounced,
      suspensions: suspensions ?? self.suspensions,
      awaitsRatification: awaitsRatification ?? self.awaitsRatification,
      reservations: reservations)
  }
}

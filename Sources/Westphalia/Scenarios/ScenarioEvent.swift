public import TypedGraph

/// One dated event of a scenario.
public struct ScenarioEvent: Sendable {
  /// What happens.
  public enum Action: Sendable {
    /// An attack; its date is the event's.
    case attack(Attack, cascading: ResponseCascade = .direct)
    /// A state signs a treaty, which does not bind it before it ratifies.
    case signs(SovereignState, Treaty)
    /// A signatory ratifies: the treaty binds it from then on, as far as the treaty is in force.
    case ratifies(SovereignState, Treaty)
    /// A state becomes bound at once, without having signed before.
    case accedes(SovereignState, Treaty, reservations: [String] = [])
    /// A party gives notice; the treaty binds it for the treaty's months of notice.
    case denounces(SovereignState, Treaty)
    /// A party is no longer bound from this day on.
    case withdraws(SovereignState, Treaty)
    /// The treaty's effect is suspended for a party, until it resumes it.
    case suspends(SovereignState, Treaty)
    /// A party resumes a suspended treaty.
    case resumes(SovereignState, Treaty)
    /// A state imposes sanctions on another.
    case imposes(Sanction, by: SovereignState, on: SovereignState)
    /// A member votes on a draft.
    case votes(SovereignState, Vote.Choice, on: Draft)
    /// A supply of a commodity begins; with a quantity, it is what flows until the supply stops.
    case supplyBegins(Commodity, Quantity? = nil, from: SovereignState, to: SovereignState)
    /// The supply of a commodity stops from this day on.
    case supplyStops(Commodity, from: SovereignState, to: SovereignState)
    /// Anything else that can be stated, told in words.
    case states(String, any GraphStatement)
    /// A relation ends on this day.
    case ends(RelationID)
  }

  /// When it happens.
  public let date: PartialDate

  /// What happens.
  public let action: Action

  /// Makes an event.
  public init(on date: PartialDate, _ action: Action) {
    self.date = date
    self.action = action
  }
}

extension ScenarioEvent: CustomStringConvertible {
  /// The event as a sentence, after its date.
  public var description: String {
    let what: String =
      switch action {
      case .attack(let attack, _):
        "\(attack.attackers.map(\.name).joinedAsProse) "
          + "\(attack.attackers.count > 1 ? "attack" : "attacks") \(attack.victim.name)"
      case .signs(let state, let treaty): "\(state.name) signs the \(treaty.name)"
      case .ratifies(let state, let treaty): "\(state.name) ratifies the \(treaty.name)"
      case .accedes(let state, let treaty, _): "\(state.name) accedes to the \(treaty.name)"
      case .denounces(let state, let treaty): "\(state.name) denounces the \(treaty.name)"
      case .withdraws(let state, let treaty): "\(state.name) withdraws from the \(treaty.name)"
      case .suspends(let state, let treaty): "\(state.name) suspends the \(treaty.name)"
      case .resumes(let state, let treaty): "\(state.name) resumes the \(treaty.name)"
      case .imposes(_, let state, let target):
        "\(state.name) imposes sanctions on \(target.name)"
      case .votes(let state, let choice, let draft):
        "\(state.name) \(Vote(choice).predicate) \(draft.id)"
      case .supplyBegins(let commodity, let quantity, let supplier, let recipient):
        "\(supplier.name) begins to supply \(quantity.map { "\($0) of " } ?? "")\(commodity.name) "
          + "to \(recipient.name)"
      case .supplyStops(let commodity, let supplier, let recipient):
        "\(supplier.name) stops supplying \(commodity.name) to \(recipient.name)"
      case .states(let words, _): words
      case .ends(let id): "relation \(id) ends"
      }
    return "\(date): \(what)."
  }
}

/// Why a scenario cannot be played.
public enum ScenarioError: Error, Sendable {
  /// An event comes before the scenario's date.
  case eventBeforeStart(ScenarioEvent, start: PartialDate)
  /// A state that is to ratify, denounce, suspend or leave a treaty is no party of it.
  case notAParty(SovereignState, Treaty, ScenarioEvent)
  /// There is no such supply that could stop.
  case noSuchSupply(ScenarioEvent)
  /// The graph refused the change.
  case refused(GraphError, ScenarioEvent)
}

extension ScenarioError: CustomStringConvertible {
  /// What was wrong, and with which event.
  public var description: String {
    switch self {
    case .eventBeforeStart(let event, let start):
      "'\(event)' comes before the scenario's date, \(start)"
    case .notAParty(let state, let treaty, let event):
      "'\(event)' cannot happen: \(state.name) is no party of the \(treaty.name)"
    case .noSuchSupply(let event): "'\(event)' cannot happen: there is no such supply"
    case .refused(let error, let event): "'\(event)' cannot happen: \(error)"
    }
  }
}

extension ScenarioEvent {
  /// Puts what happens into a graph.
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
  /// Food and goods are supplied as goods, what burns as energy.
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

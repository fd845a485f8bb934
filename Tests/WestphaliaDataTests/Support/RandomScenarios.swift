import Testing
@testable import WestphaliaData

extension RandomValues {
  /// A scenario with a graph and events of every kind, most of which cannot happen.
  func scenario(_ vocabulary: Vocabulary, events count: Int) -> Scenario {
    let base = graph(vocabulary, relations: 12)
    return Scenario(
      on: base, from: date, (0..<count).map { _ in event(vocabulary) },
      rules: [RelationRule].stated.filter { _ in chance(7) })
  }

  private func actor() -> any Actor {
    switch number(4) {
    case 0: value(NonstateActor.self)
    case 1: value(Bloc.self)
    case 2: value(UnknownActor.self)
    default: value(SovereignState.self)
    }
  }

  private func actors() -> [any Actor] { (0..<number(3)).map { _ in actor() } }

  private func event(_ vocabulary: Vocabulary) -> ScenarioEvent {
    ScenarioEvent(on: date, if: chance(3) ? condition(3) : nil, action(vocabulary))
  }

  func condition(_ depth: Int) -> ScenarioCondition {
    switch number(depth > 0 ? 10 : 7) {
    case 0: .isObliged(state, by: chance(5) ? value(Treaty.self) : nil)
    case 1: .isNotObliged(state)
    case 2: .isUndetermined(state)
    case 3: .isAdopted(value(Draft.self))
    case 4: .isNotAdopted(value(Draft.self))
    case 5: .isAtWar(actor(), with: actor())
    case 6: .finds(pick(.stated))
    case 7: !condition(depth - 1)
    case 8: condition(depth - 1) && condition(depth - 1)
    default: condition(depth - 1) || condition(depth - 1)
    }
  }

  private func attack() -> Attack {
    var attack = Attack(
      by: actor(), on: state, at: date, in: chance(4) ? value(AttackPlace.self) : nil,
      provoked: chance(5) ? chance(5) : nil)
    attack.end = chance(3) ? date : nil
    attack.conflict = chance(3) ? text : nil
    attack.refusedDemands = chance(3) ? list() : nil
    attack.supporters = chance(3) ? list() : nil
    attack.coveringTreaties = list()
    attack.bringsStateOfWar = chance(8)
    attack.isOnlyThreatened = chance(2)
    return attack
  }

  private func passing() -> Succession.PassingTreaties? {
    chance(5) ? value(Succession.PassingTreaties.self) : nil
  }

  private func statement(_ vocabulary: Vocabulary) -> any GraphStatement {
    let made = graph(vocabulary, relations: number(3))
    return StatedContent(
      nodes: Array(made.nodes.prefix(2)), relations: made.relations.map { StatedRelation($0) },
      coverages: made.coverages)
  }

  private func action(_ vocabulary: Vocabulary) -> ScenarioEvent.Action {
    let (treaty, other) = (value(Treaty.self), state)
    switch number(25) {
    case 0:
      return .attack(
        attack(), cascading: pick([.direct, .withRetaliation(), .withRetaliation(provoked: false)]))
    case 1: return .signs(state, treaty)
    case 2: return .ratifies(state, treaty)
    case 3: return .accedes(state, treaty, reservations: list())
    case 4: return .denounces(state, treaty)
    case 5: return .revokesNotice(state, treaty)
    case 6: return .withdraws(state, treaty)
    case 7: return .suspends(state, treaty)
    case 8: return .resumes(state, treaty)
    case 9: return .imposes(value(Sanction.self), by: state, on: other)
    case 10: return .votes(state, value(Vote.Choice.self), on: value(Draft.self))
    case 11:
      return .supplyBegins(
        value(Commodity.self), chance(5) ? value(Quantity.self) : nil, from: state, to: other)
    case 12: return .supplyStops(value(Commodity.self), from: state, to: other)
    case 13: return .states(text, statement(vocabulary))
    case 14: return .ends(value(RelationID.self))
    case 15: return .armistice(between: actors(), and: actors())
    case 16: return .peace(between: actors(), and: actors())
    case 17: return .declaresWar(actor(), on: actor())
    case 18: return .joins(actor(), onTheSideOf: actor(), against: actors())
    case 19: return .dissolves(state)
    case 20: return .splits(state, into: list(), takingOver: passing())
    case 21: return .unites(list(), into: state, takingOver: passing())
    case 22: return .renames(state, to: text)
    case 23: return .succeeds(state, other, in: treaty)
    default: return .disbands(value(Bloc.self))
    }
  }
}

import TypedGraph

/// Whether one condition of a promise holds in an attack.
enum ConditionTest {
  case holds
  case fails(because: String)
  case open(MissingFact)

  /// Tests a condition.
  ///
  /// - Parameters:
  ///   - condition: The condition.
  ///   - attack: The attack.
  ///   - partner: The party to the attack that the promise was given to.
  ///   - belligerents: Those that attack or are at war with the partner, by the attack and the graph.
  init(
    _ condition: ObligationCondition, of attack: Attack, partner: SovereignState,
    belligerents: [SovereignState]
  ) {
    let isPartnerAttacking = attack.victim.id != partner.id
    let adversaries = isPartnerAttacking ? [attack.victim] : attack.attackers
    switch condition {
    case .adversary(let states):
      let isMet = adversaries.contains { one in states.contains { $0.id == one.id } }
      let names = isPartnerAttacking ? adversaries.map(\.name) : attack.attackerNames
      if !isMet, !isPartnerAttacking, attack.attackerKinds.contains(.unknown) {
        self = .open(.attacker)
        return
      }
      self = isMet ? .holds : .fails(because: "the adversary is \(names.joinedAsProse)")
    case .attackers(let kinds):
      let present = attack.attackerKinds
      if present.contains(where: kinds.contains) {
        self = .holds
      } else {
        self =
          present.contains(.unknown)
          ? .open(.attacker)
          : .fails(because: "this is \(present.map(\.deed).joinedAsProse)")
      }
    case .adversarySupported(let states):
      let known = (attack.supporters ?? []) + (isPartnerAttacking ? [] : attack.attackers)
      if known.contains(where: { one in states.contains { $0.id == one.id } }) {
        self = .holds
      } else {
        self =
          attack.supporters == nil
          ? .open(.support(by: states)) : .fails(because: "none of them supports the attacker")
      }
    case .unrecordedAdversary:
      self = .open(.adversary)
    case .place(let region):
      guard let place = attack.place, let isInside = region.contains(place) else {
        self = .open(.place(in: region))
        return
      }
      self = isInside ? .holds : .fails(because: "\(place) lies outside")
    case .territoryUnderAdministration:
      guard let place = attack.place, let administrator = place.administrator else {
        self = .open(.administration)
        return
      }
      self =
        administrator.id == partner.id
        ? .holds : .fails(because: "\(place) is administered by \(administrator.name)")
    case .ownTerritory:
      guard let place = attack.place else {
        self = .holds
        return
      }
      guard let home = place.home else {
        self = .open(.territory(of: partner))
        return
      }
      self =
        home.id == partner.id
        ? .holds : .fails(because: "\(place) is territory of \(home.name)")
    case .conflict(let name):
      guard let conflict = attack.conflict else {
        self = .open(.conflict(name))
        return
      }
      self = conflict == name ? .holds : .fails(because: "the conflict is the \(conflict)")
    case .adversaries(let count, let among):
      let counted =
        among.isEmpty
        ? belligerents : belligerents.filter { one in among.contains { $0.id == one.id } }
      if counted.count < count, !isPartnerAttacking, attack.attackerKinds.contains(.unknown) {
        self = .open(.attacker)
        return
      }
      self =
        counted.count >= count
        ? .holds
        : .fails(
          because: counted.isEmpty
            ? "none of them is the adversary"
            : "only \(counted.map(\.name).joinedAsProse) "
              + (counted.count == 1 ? "is the adversary" : "are adversaries"))
    case .refusedDemand(let demand):
      guard let refused = attack.refusedDemands else {
        self = .open(.refusal(demand))
        return
      }
      self = refused.contains(demand) ? .holds : .fails(because: "it was not refused")
    case .unprovoked:
      guard let isProvoked = attack.isProvoked else {
        self = .open(.provocation)
        return
      }
      // It holds where the partner was attacked without provoking it, or attacked after being provoked.
      self =
        isProvoked == isPartnerAttacking
        ? .holds
        : .fails(
          because: isPartnerAttacking
            ? "\(partner.name) was not provoked" : "\(partner.name) provoked the attack")
    case .partnerIsAttacked:
      self = isPartnerAttacking ? .fails(because: "\(partner.name) is the attacker") : .holds
    case .stateOfWar:
      self =
        attack.bringsStateOfWar ? .holds : .fails(because: "the attack brings no state of war")
    case .inAccordance:
      self = .holds
    case .other(let text):
      self = .open(.condition(text))
    }
  }
}

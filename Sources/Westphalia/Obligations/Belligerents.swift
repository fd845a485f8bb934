import TypedGraph

/// Who attacks or is at war with the parties of an attack: by the attack, and by the graph.
///
/// Each party is looked up once and kept.
struct Belligerents {
  let attack: Attack
  let view: GraphView
  private var known: [String: [SovereignState]] = [:]

  init(of attack: Attack, in view: GraphView) {
    self.attack = attack
    self.view = view
  }

  /// The adversaries of a party of the attack, each once, in order of their keys.
  mutating func adversaries(of partner: SovereignState) -> [SovereignState] {
    if let adversaries = known[partner.id] { return adversaries }
    var adversaries = partner.id == attack.victim.id ? attack.attackers : [attack.victim]
    func isCertain(_ entry: some RelationEntryProtocol) -> Bool {
      entry.period.holds(on: attack.date) == .certainly
        && ClaimWeight(of: entry.evidence) == .affirmed
    }
    for entry in view.relations(of: ArmedAttack.self, to: partner) where isCertain(entry) {
      if let attacker = entry.source as? SovereignState { adversaries.append(attacker) }
    }
    for entry in view.relations(of: War.self, to: partner) where isCertain(entry) {
      if let other = entry.source as? SovereignState { adversaries.append(other) }
    }
    for entry in view.relations(of: War.self, from: partner) where isCertain(entry) {
      if let other = entry.target as? SovereignState { adversaries.append(other) }
    }
    // An armistice ends the fighting and not the state of war.
    for entry in view.relations(of: Armistice.self, to: partner) where isCertain(entry) {
      if let other = entry.other(than: partner) as? SovereignState { adversaries.append(other) }
    }
    let sorted = adversaries.sortedByKey.filter { $0.id != partner.id }
    known[partner.id] = sorted
    return sorted
  }
}

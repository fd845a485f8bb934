import TypedGraph

extension ScenarioEvent {
  /// Ends the fighting between two sides, and their wars and threats too where they make peace.
  func settle(
    _ one: [any Actor], _ other: [any Actor], isPeace: Bool, in graph: inout RelationGraph
  ) throws(ScenarioError) {
    var isHostile = false
    for side in one {
      for opponent in other {
        let hostilities = graph.hostilities(between: side, and: opponent, on: date)
        // A war that was declared, or that one joined, can end in an armistice too, once.
        let isTruce = hostilities.contains { $0.kind == .armistice }
        let isMet = hostilities.contains {
          isPeace ? $0.isWar : $0.isFighting || ($0.isWar && !isTruce)
        }
        guard isMet else { continue }
        isHostile = true
        for hostility in hostilities where isPeace || hostility.isFighting {
          try end(hostility.relation, in: &graph)
        }
        if !isPeace, !isTruce { side.hasArmistice(with: opponent).since(date).add(to: &graph) }
      }
    }
    guard isHostile else { throw .notAtWar(self) }
  }

  /// Ends the armistices that an attack breaks.
  func endArmistices(brokenBy attack: Attack, in graph: inout RelationGraph) throws(ScenarioError) {
    guard !attack.isOnlyThreatened else { return }
    for attacker in attack.attackers.map({ $0 as any Actor }) + attack.otherAttackers {
      for hostility in graph.hostilities(between: attacker, and: attack.victim, on: date)
      where hostility.kind == .armistice {
        try end(hostility.relation, in: &graph)
      }
    }
  }

  /// Puts a state at war with those whom it is to fight beside another: all whom the other fights, where nobody is
  /// named.
  ///
  /// It attacks nobody: helping makes it a belligerent, and calls on nobody's treaties.
  func join(
    _ helper: SovereignState, _ side: SovereignState, against named: [SovereignState],
    in graph: inout RelationGraph
  ) throws(ScenarioError) {
    let enemies = graph.enemies(of: side, on: date).filter { $0.id != helper.id }
    let opponents =
      named.isEmpty ? enemies : enemies.filter { one in named.contains { $0.id == one.id } }
    guard !opponents.isEmpty, opponents.count >= named.sortedByKey.count else {
      throw .notAtWar(self)
    }
    for opponent in opponents {
      declare(helper, on: opponent, in: &graph)
    }
  }

  /// Puts one state at war with another, where it is not so already.
  func declare(
    _ state: SovereignState, on opponent: SovereignState, in graph: inout RelationGraph
  ) {
    let isThere =
      graph.relations(of: War.self, from: state, to: opponent)
      .contains { $0.period.holds(on: date) != .no }
      || graph.relations(of: War.self, from: opponent, to: state)
        .contains { $0.period.holds(on: date) != .no }
    if !isThere { state.isAtWar(with: opponent).since(date).add(to: &graph) }
  }
}

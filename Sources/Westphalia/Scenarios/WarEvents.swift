import TypedGraph

extension ScenarioEvent.Action {
  /// Which war is missing for the event, as a clause.
  var absentWar: String {
    switch self {
    case .joins(_, let helped, let named):
      named.isEmpty
        ? "\(OtherAttacker(helped).name) fights nobody else at that date"
        : "\(OtherAttacker(helped).name) does not fight all of those named at that date"
    case .armistice: "the two sides do not fight at that date, or have an armistice"
    default: "the two sides are not at war at that date"
    }
  }
}

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

  /// Puts somebody at war with those whom it is to fight beside another.
  ///
  /// It attacks nobody: helping makes it a belligerent, and calls on nobody's treaties.
  func join(
    _ helper: any Actor, _ side: any Actor, against named: [any Actor],
    in graph: inout RelationGraph
  ) throws(ScenarioError) {
    let opponents = Self.opponents(of: helper, beside: side, named, on: date, in: graph)
    guard !opponents.isEmpty else { throw .notAtWar(self) }
    for opponent in opponents {
      declare(helper, on: opponent, in: &graph)
    }
  }

  /// Whom a helper is to fight: all whom the other fights, where nobody is named; nobody, where one who is named is not
  /// among them.
  private static func opponents(
    of helper: any Actor, beside side: any Actor, _ named: [any Actor], on date: PartialDate,
    in graph: RelationGraph
  ) -> [any Actor] {
    let enemies = graph.enemies(of: side, on: date).filter { !$0.isSame(as: helper) }
    guard !named.isEmpty else { return enemies }
    guard named.allSatisfy({ one in enemies.contains { $0.isSame(as: one) } }) else { return [] }
    return enemies.filter { enemy in named.contains { $0.isSame(as: enemy) } }
  }

  /// The promises that a declaration of war, or joining a war, breaks.
  ///
  /// - Parameter graph: The graph before the event.
  /// - Returns: The promises; none for other events.
  func breachesOfWar(in graph: RelationGraph) -> [PromiseBreach] {
    let (state, opponents): (any Actor, [any Actor])
    switch action {
    case .declaresWar(let declaring, let opponent): (state, opponents) = (declaring, [opponent])
    case .joins(let helper, let helped, let named):
      (state, opponents) = (
        helper, Self.opponents(of: helper, beside: helped, named, on: date, in: graph)
      )
    default: return []
    }
    guard let state = state as? SovereignState else { return [] }
    return opponents.compactMap { $0 as? SovereignState }
      .flatMap { graph.breaches(by: state, fighting: $0, on: date) }
  }

  /// Puts one side at war with another, where it is not so already.
  func declare(_ side: any Actor, on opponent: any Actor, in graph: inout RelationGraph) {
    let isThere = graph.hostilities(between: side, and: opponent, on: date)
      .contains { $0.kind == .war }
    if !isThere { side.isAtWar(with: opponent).since(date).add(to: &graph) }
  }
}

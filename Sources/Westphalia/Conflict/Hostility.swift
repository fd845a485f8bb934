import TypedGraph

/// One relation by which two sides are hostile to each other: an attack, a war, an armistice, a threat.
struct Hostility {
  let relation: RelationID
  let period: Period
  let sides: [any Actor]
  let kind: Kind

  enum Kind { case attack, war, armistice, threat }

  /// Whether they fight, are at war or have an armistice only; a threat is none of these.
  var isWar: Bool { kind != .threat }

  /// Whether they fight.
  var isFighting: Bool { kind == .attack }

  fileprivate init(
    _ entry: some RelationEntryProtocol, _ one: any Actor, _ other: any Actor, _ kind: Kind
  ) {
    relation = entry.id
    period = entry.period
    sides = [one, other]
    self.kind = kind
  }
}

extension GraphQueries {
  /// By what two sides are hostile to each other on a date, in order of insertion.
  func hostilities(
    between one: any Actor, and other: any Actor, on date: PartialDate
  ) -> [Hostility] {
    var found: [Hostility] = []
    for (from, to) in one.isSame(as: other) ? [(one, other)] : [(one, other), (other, one)] {
      if let state = to as? SovereignState {
        found += relations(of: ArmedAttack.self, from: from, to: state)
          .map { Hostility($0, one, other, .attack) }
      }
      found += relations(of: War.self, from: from, to: to)
        .map { Hostility($0, one, other, .war) }
      found += relations(of: Threat.self, from: from, to: to)
        .map { Hostility($0, one, other, .threat) }
    }
    found += relations(of: Armistice.self, from: one, to: other)
      .map { Hostility($0, one, other, .armistice) }
    return found.filter { $0.period.holds(on: date) != .no }.sorted { $0.relation < $1.relation }
  }

  /// Those whom somebody fights, or is at war with, on a date: states in order of their keys, then others.
  func enemies(of side: any Actor, on date: PartialDate) -> [any Actor] {
    func goesOn(_ entry: some RelationEntryProtocol) -> Bool {
      entry.period.holds(on: date) != .no && ClaimWeight(of: entry.evidence) == .affirmed
    }
    var enemies: [any Actor] =
      relations(of: ArmedAttack.self, from: side).filter(goesOn).map(\.target)
      + relations(of: War.self, to: side).filter(goesOn).map(\.source)
      + relations(of: War.self, from: side).filter(goesOn).map(\.target)
    if let state = side as? SovereignState {
      enemies += relations(of: ArmedAttack.self, to: state).filter(goesOn).map(\.source)
    }
    let others = enemies.filter { !$0.isSame(as: side) }
    return others.compactMap { $0 as? SovereignState }.sortedByKey
      + others.otherAttackers.map(\.actor)
  }
}

extension Actor {
  /// Whether both are the same actor, whatever is said of it.
  func isSame(as other: any Actor) -> Bool { NodeKey(self) == NodeKey(other) }
}

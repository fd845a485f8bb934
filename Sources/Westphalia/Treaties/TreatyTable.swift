import TypedGraph

/// The parties of treaties, read from a view when a query needs them.
///
/// The relations of each state and each treaty are looked up once and kept, because a cascade comes back to
/// the same treaties.
struct TreatyTable {
  /// One party relation, flattened.
  struct Spell {
    let state: SovereignState
    let treaty: Treaty
    let party: Party
    let id: RelationID
    let period: Period
    let evidence: [Evidence]
    let claim: ClaimWeight
    /// Where the state stands in the place of another, how it came to.
    var inheritance: TreatyInheritance?

    /// The relations it rests on.
    var relations: [RelationID] { [id] + (inheritance?.relations ?? []) }
  }

  /// A party's position in a treaty on a date.
  struct Standing {
    let stage: TreatyStage
    let spell: Spell
  }

  let view: GraphView
  private var spellsOfState: [String: [Spell]] = [:]
  private var spellsOfTreaty: [String: [Spell]] = [:]
  private var treatiesOfState: [String: [Treaty]] = [:]
  private var partiesOfTreaty: [String: [SovereignState]] = [:]
  /// The spells of a treaty by state: a treaty of many parties is not gone through for each of them.
  private var spellsOfParty: [String: [String: [Spell]]] = [:]

  /// The number of party relations looked at.
  private(set) var steps = 0

  /// What sources deny of the treaties read so far: by state, the treaty it would be party to and the
  /// denied relation.
  private(set) var denials: [String: [(treaty: Treaty, relation: RelationID)]] = [:]

  private let successions: Successions

  init(of view: GraphView) {
    self.view = view
    successions = Successions(of: view)
  }

  /// The state's party relations in the order stated, then those of the states whose place it took.
  mutating func spells(of state: SovereignState) -> [Spell] {
    if let known = spellsOfState[state.id] { return known }
    var found = view.relations(of: Party.self, from: state).compactMap { Self.spell($0) }
    var seen = Set(found.map(\.treaty.id))
    for treaty in inheritedTreaties(of: state) where seen.insert(treaty.id).inserted {
      found += spells(of: treaty).filter { $0.state.id == state.id }
    }
    steps += found.count
    spellsOfState[state.id] = found
    return found
  }

  /// The treaties to which states are stated to be party whose place a state took, step by step.
  private func inheritedTreaties(of state: SovereignState) -> [Treaty] {
    var seen: Set<String> = [state.id]
    var pending = successions.predecessors(of: state)
    var treaties: [Treaty] = []
    while let predecessor = pending.popLast() {
      guard seen.insert(predecessor.id).inserted else { continue }
      treaties += view.relations(of: Party.self, from: predecessor).map(\.target)
      pending += successions.predecessors(of: predecessor)
    }
    return treaties
  }

  /// The treaty's party relations with states in the order stated.
  mutating func spells(of treaty: Treaty) -> [Spell] {
    if let known = spellsOfTreaty[treaty.id] { return known }
    var found: [Spell] = []
    for entry in view.relations(of: Party.self, to: treaty) {
      if let spell = Self.spell(entry) {
        found.append(spell)
      } else if let state = entry.source as? SovereignState {
        denials[state.id, default: []].append((entry.target, entry.id))
      }
    }
    found += inheritedSpells(found)
    steps += found.count
    spellsOfTreaty[treaty.id] = found
    spellsOfParty[treaty.id] = Dictionary(grouping: found, by: \.state.id)
    return found
  }

  /// The relations of one party of a treaty in the order stated; none where it is no party.
  mutating func spells(of state: SovereignState, in treaty: Treaty) -> [Spell] {
    if spellsOfParty[treaty.id] == nil { _ = spells(of: treaty) }
    let found = spellsOfParty[treaty.id]?[state.id] ?? []
    steps += found.count + 1
    return found
  }

  /// The places in a treaty that pass from its parties to their successors, step by step.
  ///
  /// A state that is stated to be party itself, or not to be, inherits nothing.
  private func inheritedSpells(_ stated: [Spell]) -> [Spell] {
    var parties = Set(stated.map(\.state.id))
    if let treaty = stated.first?.treaty {
      for entry in view.relations(of: Party.self, to: treaty) {
        if let state = entry.source as? SovereignState { parties.insert(state.id) }
      }
    }
    var found: [Spell] = []
    var next = 0
    var pending = stated
    while next < pending.count {
      let spell = pending[next]
      next += 1
      for heir in successions.heirs(of: spell.state, to: spell.treaty)
      where !parties.contains(heir.successor.id) {
        guard let inherited = spell.inherited(by: heir),
          !found.contains(where: { $0.isSame(as: inherited) })
        else { continue }
        found.append(inherited)
        pending.append(inherited)
      }
    }
    return found
  }

  private static func spell(_ entry: RelationEntry<Party>) -> Spell? {
    guard let state = entry.source as? SovereignState else { return nil }
    let weight = ClaimWeight(of: entry.evidence)
    guard weight != .denied else { return nil }
    return Spell(
      state: state, treaty: entry.target, party: entry.relation, id: entry.id,
      period: entry.period, evidence: entry.evidence, claim: weight)
  }

  /// The treaties that bind or bound a state, each once, in the order stated.
  mutating func treaties(of state: SovereignState) -> [Treaty] {
    if let known = treatiesOfState[state.id] { return known }
    var seen = Set<String>()
    let found = spells(of: state).map(\.treaty).filter { seen.insert($0.id).inserted }
    treatiesOfState[state.id] = found
    return found
  }

  /// The parties of a treaty, each once.
  mutating func parties(of treaty: Treaty) -> [SovereignState] {
    if let known = partiesOfTreaty[treaty.id] { return known }
    var seen = Set<String>()
    let found = spells(of: treaty).map(\.state).filter { seen.insert($0.id).inserted }
    partiesOfTreaty[treaty.id] = found
    return found
  }

  /// The furthest stage of a state in a treaty on a date; nil where it is no party.
  mutating func standing(
    of state: SovereignState, in treaty: Treaty, on date: PartialDate
  ) -> Standing? {
    var best: Standing?
    for spell in spells(of: state, in: treaty) {
      var stage = spell.party.stage(on: date, in: spell.treaty, heldDuring: spell.period)
      if case .inForce(.certainly) = stage,
        spell.claim != .affirmed || spell.inheritance?.isCertain == false
      {
        stage = .inForce(.possibly)
      }
      if best.map({ $0.stage.progress < stage.progress }) ?? true {
        best = Standing(stage: stage, spell: spell)
      }
    }
    return best
  }

  /// What one state promises another, under treaties at every stage from signature on.
  mutating func promises(
    _ duty: Duty?, from promisor: SovereignState, to beneficiary: SovereignState,
    on date: PartialDate
  ) -> [TreatyObligation] {
    promises(duty, from: promisor, to: beneficiary, on: date, under: treaties(of: promisor))
  }

  /// What one state promises another, in the order of the other's treaties.
  ///
  /// Cheaper than ``promises(_:from:to:on:)`` where the other's treaties have been read and the promisor's
  /// have not.
  mutating func bonds(
    of promisor: SovereignState, to beneficiary: SovereignState, on date: PartialDate
  ) -> [TreatyObligation] {
    var shared: [Treaty] = []
    for treaty in treaties(of: beneficiary) where !spells(of: promisor, in: treaty).isEmpty {
      shared.append(treaty)
    }
    return promises(nil, from: promisor, to: beneficiary, on: date, under: shared)
  }

  /// What one state promises another under some treaties.
  mutating func promises(
    _ duty: Duty?, from promisor: SovereignState, to beneficiary: SovereignState,
    on date: PartialDate, under treaties: [Treaty]
  ) -> [TreatyObligation] {
    var obligations: [TreatyObligation] = []
    for treaty in treaties {
      guard let promisorStanding = standing(of: promisor, in: treaty, on: date),
        let partnerStanding = standing(of: beneficiary, in: treaty, on: date)
      else { continue }
      var stage =
        promisorStanding.stage.progress <= partnerStanding.stage.progress
        ? promisorStanding.stage : partnerStanding.stage
      guard stage != .notSigned else { continue }
      if case .inForce = stage {
        if promisor.exists(on: date) == .no || beneficiary.exists(on: date) == .no {
          stage = .ended
        } else if let end = supersession(
          of: treaty, between: promisor, and: beneficiary, on: date)
        {
          stage = end.isUndetermined ? .inForce(.possibly) : .ended
        }
      }
      for phase in treaty.phases where phase.period.holds(on: date) != .no {
        for promise in phase.promises
        where (duty ?? promise.duty) == promise.duty && promise.binds(promisor, toward: beneficiary)
        {
          obligations.append(
            TreatyObligation(
              treaty: treaty, promise: promise, promisor: promisor, beneficiary: beneficiary,
              stage: stage,
              relations: (promisorStanding.spell.relations + partnerStanding.spell.relations)
                .sorted(),
              evidence: promisorStanding.spell.evidence + partnerStanding.spell.evidence))
        }
      }
    }
    return obligations
  }
}

extension TreatyTable.Spell {
  /// The same place in the treaty as its heir has it; nil where it had been given up before.
  func inherited(by heir: TreatyInheritance) -> TreatyTable.Spell? {
    if case .date(let start) = heir.start, let end = period.end.date ?? party.withdrew,
      Period.until(end).overlaps(.since(start)) == .no, end.last < start.first
    {
      return nil
    }
    let isCertain = heir.isCertain && inheritance?.isCertain != false
    return TreatyTable.Spell(
      state: heir.successor, treaty: treaty, party: party, id: id,
      period: Period.always.starting(heir.start), evidence: evidence + heir.evidence,
      claim: claim == .affirmed ? heir.claim : claim,
      inheritance: TreatyInheritance(
        predecessor: heir.predecessor, successor: heir.successor, isCertain: isCertain,
        relations: (inheritance?.relations ?? []) + heir.relations, evidence: heir.evidence,
        claim: heir.claim, start: heir.start))
  }

  func isSame(as other: TreatyTable.Spell) -> Bool {
    state.id == other.state.id && id == other.id && inheritance == other.inheritance
  }
}

extension TreatyStage {
  /// How far the stage is from binding: the least of two parties' counts.
  var progress: Int {
    switch self {
    case .notSigned: 0
    case .ended: 1
    case .signed: 2
    case .ratified: 3
    case .suspended: 4
    case .inForce(.certainly): 6
    case .inForce: 5
    }
  }
}

/// What the voices and polarities of a relation's sources amount to for a rule that reads it.
enum ClaimWeight: Hashable {
  /// The modeler or a source says so, and none denies it.
  case affirmed
  /// Sources say both, or it is only alleged or believed.
  case contested
  /// Only possible, intended, promised: not so yet.
  case prospective
  /// Only denied.
  case denied

  init(of evidence: [Evidence]) {
    guard !evidence.isEmpty else {
      self = .affirmed
      return
    }
    var weight: ClaimWeight?
    var isDenied = false
    for item in evidence {
      if item.polarity == .denied {
        isDenied = true
        continue
      }
      switch item.modality {
      case .asserted, .reported: weight = .affirmed
      case .alleged, .believed: if weight != .affirmed { weight = .contested }
      case .possible, .intended, .promised, .prohibited: if weight == nil { weight = .prospective }
      }
    }
    self =
      switch (weight, isDenied) {
      case (nil, _): .denied
      case (.some(let weight), false): weight
      case (.some, true): .contested
      }
  }
}

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

  /// What sources deny of the treaties read so far: by state, the treaty it would be party to and the
  /// denied relation.
  private(set) var denials: [String: [(treaty: Treaty, relation: RelationID)]] = [:]

  init(of view: GraphView) {
    self.view = view
  }

  /// The state's party relations in the order stated.
  mutating func spells(of state: SovereignState) -> [Spell] {
    if let known = spellsOfState[state.id] { return known }
    let found = view.relations(of: Party.self, from: state).compactMap { Self.spell($0) }
    spellsOfState[state.id] = found
    return found
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
    spellsOfTreaty[treaty.id] = found
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
    for spell in spells(of: treaty) where spell.state.id == state.id {
      var stage = spell.party.stage(on: date, in: spell.treaty, heldDuring: spell.period)
      if case .inForce(.certainly) = stage, spell.claim == .contested {
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
    let shared = treaties(of: beneficiary).filter { treaty in
      parties(of: treaty).contains { $0.id == promisor.id }
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
      let stage =
        promisorStanding.stage.progress <= partnerStanding.stage.progress
        ? promisorStanding.stage : partnerStanding.stage
      guard stage != .notSigned else { continue }
      for phase in treaty.phases where phase.period.holds(on: date) != .no {
        for promise in phase.promises
        where (duty ?? promise.duty) == promise.duty && promise.binds(promisor, toward: beneficiary)
        {
          obligations.append(
            TreatyObligation(
              treaty: treaty, promise: promise, promisor: promisor, beneficiary: beneficiary,
              stage: stage,
              relations: [promisorStanding.spell.id, partnerStanding.spell.id].sorted(),
              evidence: promisorStanding.spell.evidence + partnerStanding.spell.evidence))
        }
      }
    }
    return obligations
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

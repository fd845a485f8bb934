import TypedGraph

/// The parties of treaties, read from a view when a query needs them.
///
/// The relations of each state and each treaty are looked up once and kept, because a cascade comes back to
/// the same treaties.
struct TreatyTable {
  /// One party relation, flattened; behind one reference, as queries hand it on all the time.
  final class Spell: Sendable {
    let state: SovereignState
    let treaty: Treaty
    let party: Party
    let id: RelationID
    let period: Period
    let evidence: [Evidence]
    let claim: ClaimWeight
    /// Where the state stands in the place of another, how it came to.
    let inheritance: TreatyInheritance?
    /// Where the party is a bloc that the state is a member of, how it belongs to it.
    let bloc: BlocTie?

    init(
      state: SovereignState, treaty: Treaty, party: Party, id: RelationID, period: Period,
      evidence: [Evidence], claim: ClaimWeight, inheritance: TreatyInheritance? = nil,
      bloc: BlocTie? = nil
    ) {
      self.state = state
      self.treaty = treaty
      self.party = party
      self.id = id
      self.period = period
      self.evidence = evidence
      self.claim = claim
      self.inheritance = inheritance
      self.bloc = bloc
    }

    init(_ entry: RelationEntry<Party>, of state: SovereignState, claim: ClaimWeight) {
      self.state = state
      treaty = entry.target
      party = entry.relation
      id = entry.id
      period = entry.period
      evidence = entry.evidence
      self.claim = claim
      inheritance = nil
      bloc = nil
    }

    /// The relations it rests on.
    var relations: [RelationID] {
      [id] + (inheritance?.relations ?? []) + (bloc?.relations ?? [])
    }
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
  private var blocSpellsOfTreaty: [String: [BlocSpell]] = [:]
  private var membersOfBloc: [String: [BlocMember]] = [:]
  private var pactsToState: [String: [StatedPact]] = [:]
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

  private init(_ view: GraphView, _ successions: Successions) {
    self.view = view
    self.successions = successions
  }

  /// A table of the same view that has read no treaty yet.
  var emptied: TreatyTable { TreatyTable(view, successions) }

  /// The state's party relations in the order stated, then those of the states whose place it took.
  mutating func spells(of state: SovereignState) -> [Spell] {
    if let known = spellsOfState[state.id] { return known }
    var found = view.relations(of: Party.self, from: state).compactMap { entry -> Spell? in
      let claim = ClaimWeight(of: entry.evidence)
      return claim == .denied ? nil : Spell(entry, of: state, claim: claim)
    }
    var seen = Set(found.map(\.treaty.id))
    for treaty in inheritedTreaties(of: state) + treatiesOfBlocs(of: state)
    where seen.insert(treaty.id).inserted {
      found += spells(of: treaty).filter { $0.state.id == state.id }
    }
    steps += found.count
    spellsOfState[state.id] = found
    return found
  }

  /// The treaties to which states are stated to be party whose place a state took, step by step.
  private func inheritedTreaties(of state: SovereignState) -> [Treaty] {
    predecessors(of: state).flatMap { view.relations(of: Party.self, from: $0).map(\.target) }
  }

  /// The states whose place a state took, step by step.
  private func predecessors(of state: SovereignState) -> [SovereignState] {
    var pending = successions.predecessors(of: state)
    if pending.isEmpty { return [] }
    var seen: Set<String> = [state.id]
    var found: [SovereignState] = []
    while let predecessor = pending.popLast() {
      guard seen.insert(predecessor.id).inserted else { continue }
      found.append(predecessor)
      pending += successions.predecessors(of: predecessor)
    }
    return found
  }

  /// The treaty's party relations with states in the order stated, then those that pass to successors and to
  /// members of blocs.
  mutating func spells(of treaty: Treaty) -> [Spell] {
    if let known = spellsOfTreaty[treaty.id] { return known }
    var found: [Spell] = []
    var blocs: [BlocSpell] = []
    // States of which anything is stated, be it that they are no party.
    var stated = Set<String>()
    var isRepeated = false
    for entry in view.relations(of: Party.self, to: treaty) {
      let claim = ClaimWeight(of: entry.evidence)
      switch entry.source {
      case let state as SovereignState where claim == .denied:
        stated.insert(state.id)
        denials[state.id, default: []].append((entry.target, entry.id))
      case let state as SovereignState:
        isRepeated = !stated.insert(state.id).inserted || isRepeated
        found.append(Spell(entry, of: state, claim: claim))
      case let bloc as Bloc where claim != .denied:
        blocs.append(BlocSpell(entry, of: bloc, claim: claim))
      default: break
      }
    }
    if isRepeated { found = Self.leaving(found) }
    found += inheritedSpells(found, besides: stated)
    for bloc in blocs where bloc.bindsMembers {
      found += members(of: bloc.bloc).compactMap { bloc.spell(of: $0) }
    }
    steps += found.count
    blocSpellsOfTreaty[treaty.id] = blocs
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
  private func inheritedSpells(_ stated: [Spell], besides parties: Set<String>) -> [Spell] {
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

  /// The relations with what each state's other relations say of its leaving.
  ///
  /// A state that signed twice leaves the treaty, and not one of its signatures: a withdrawal, notice or suspension ends
  /// every relation of it that began before, by the word of the same sources. A relation that began later, as of a state that
  /// came back, stands.
  private static func leaving(_ spells: [Spell]) -> [Spell] {
    let several = Dictionary(grouping: spells.indices) { spells[$0].state.id }
      .values.filter { $0.count > 1 }
    var joined = spells
    for places in several {
      for place in places {
        for other in places where other != place {
          let said = spells[other]
          guard said.claim == .affirmed,
            Set(said.evidence.map(\.source)) == Set(spells[place].evidence.map(\.source))
          else { continue }
          joined[place] = joined[place].leaving(as: said)
        }
      }
    }
    return joined
  }

  /// The treaties that bind or bound a state, each once, in the order stated, then those of its blocs that do
  /// not bind their members.
  mutating func treaties(of state: SovereignState) -> [Treaty] {
    if let known = treatiesOfState[state.id] { return known }
    var seen = Set<String>()
    let found = (spells(of: state).map(\.treaty) + treatiesOfBlocs(of: state))
      .filter { seen.insert($0.id).inserted }
    treatiesOfState[state.id] = found
    return found
  }

  /// The parties of a treaty, each once, then the members of blocs that are party without binding them.
  mutating func parties(of treaty: Treaty) -> [SovereignState] {
    if let known = partiesOfTreaty[treaty.id] { return known }
    var seen = Set<String>()
    var found = spells(of: treaty).map(\.state)
    for bloc in blocSpells(of: treaty) { found += members(of: bloc.bloc).map(\.state) }
    found = found.filter { seen.insert($0.id).inserted }
    partiesOfTreaty[treaty.id] = found
    return found
  }

  /// The blocs that are party to a treaty, in the order stated.
  mutating func blocSpells(of treaty: Treaty) -> [BlocSpell] {
    if blocSpellsOfTreaty[treaty.id] == nil { _ = spells(of: treaty) }
    return blocSpellsOfTreaty[treaty.id] ?? []
  }

  /// The full members of a bloc, each with its time.
  mutating func members(of bloc: Bloc) -> [BlocMember] {
    if let known = membersOfBloc[bloc.id] { return known }
    let found = BlocMember.all(of: bloc, in: view)
    membersOfBloc[bloc.id] = found
    return found
  }

  /// The promises to a state that are stated as relations of their own, in the order stated.
  mutating func pacts(to beneficiary: SovereignState) -> [StatedPact] {
    if let known = pactsToState[beneficiary.id] { return known }
    let stated = ([beneficiary] + predecessors(of: beneficiary)).flatMap {
      StatedPact.all(in: view, to: $0)
    }
    let found = successions.passed(stated)
      .filter { $0.beneficiary.id == beneficiary.id && !isEvaluated($0) }
    pactsToState[beneficiary.id] = found
    return found
  }

  /// The promises of a state that are stated as relations of their own, in the order stated.
  mutating func pacts(from promisor: SovereignState) -> [StatedPact] {
    let stated = ([promisor] + predecessors(of: promisor)).flatMap {
      StatedPact.all(in: view, from: $0)
    }
    return successions.passed(stated)
      .filter { $0.promisor.id == promisor.id && !isEvaluated($0) }
  }

  /// Whether a pact names a treaty to which both are party here: the treaty is read, and it would be the same
  /// promise once more.
  private mutating func isEvaluated(_ pact: StatedPact) -> Bool {
    guard pact.isNamed else { return false }
    return !spells(of: pact.promisor, in: pact.treaty).isEmpty
      && !spells(of: pact.beneficiary, in: pact.treaty).isEmpty
  }

  /// The furthest stage of a state in a treaty on a date; nil where it is no party.
  ///
  /// Of relations of one stage the one decides that binds first, or that bound last. Where one source says that the state
  /// is bound and another that it has left since, it is open.
  mutating func standing(
    of state: SovereignState, in treaty: Treaty, on date: PartialDate
  ) -> Standing? {
    var best: Standing?
    var ended: [Spell] = []
    for spell in spells(of: state, in: treaty) {
      var stage = spell.party.stage(on: date, in: spell.treaty, heldDuring: spell.period)
      if case .inForce(.certainly) = stage,
        spell.claim != .affirmed || spell.inheritance?.isCertain == false
          || spell.bloc.map({ $0.claim != .affirmed }) ?? false
      {
        stage = .inForce(.possibly)
      }
      if stage == .ended, spell.claim == .affirmed { ended.append(spell) }
      let standing = Standing(stage: stage, spell: spell)
      if best.map({ $0.isBehind(standing) }) ?? true { best = standing }
    }
    if let bound = best, case .inForce(.certainly) = bound.stage,
      ended.contains(where: bound.spell.isContradicted)
    {
      return Standing(stage: .inForce(.possibly), spell: bound.spell.contested)
    }
    return best
  }

  /// What one state promises another, under treaties at every stage from signature on, and by relations of
  /// its own.
  mutating func promises(
    _ duty: Duty?, from promisor: SovereignState, to beneficiary: SovereignState,
    on date: PartialDate
  ) -> [TreatyObligation] {
    let pacts = pacts(from: promisor).filter {
      $0.beneficiary.id == beneficiary.id && (duty ?? $0.promise.duty) == $0.promise.duty
    }
    return promises(duty, from: promisor, to: beneficiary, on: date, under: treaties(of: promisor))
      + pacts.map { obligation($0, on: date) }
  }

  /// A promise stated as a relation of its own, with how far it has come on a date.
  mutating func obligation(_ pact: StatedPact, on date: PartialDate) -> TreatyObligation {
    TreatyObligation(
      treaty: pact.treaty, promise: pact.promise, promisor: pact.promisor,
      beneficiary: pact.beneficiary, stage: stage(of: pact, on: date),
      relations: pact.relations,
      evidence: pact.evidence)
  }

  /// How far a promise stated as a relation of its own has come on a date, by the rules for a treaty.
  private mutating func stage(of pact: StatedPact, on date: PartialDate) -> TreatyStage {
    let stage = pact.stage(on: date)
    guard case .inForce = stage else { return stage }
    return stage.limited(
      by: supersession(of: pact.treaty, between: pact.promisor, and: pact.beneficiary, on: date))
  }

  /// What one state promises another, in the order of the other's treaties, then by relations of its own.
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
    let pacts = pacts(to: beneficiary).filter { $0.promisor.id == promisor.id }
    return promises(nil, from: promisor, to: beneficiary, on: date, under: shared)
      + pacts.map { obligation($0, on: date) }
  }

  /// What one state promises another under some treaties.
  mutating func promises(
    _ duty: Duty?, from promisor: SovereignState, to beneficiary: SovereignState,
    on date: PartialDate, under treaties: [Treaty]
  ) -> [TreatyObligation] {
    var obligations: [TreatyObligation] = []
    for treaty in treaties {
      guard let promisorStanding = standing(of: promisor, in: treaty, on: date),
        let partnerStanding = standing(of: beneficiary, in: treaty, on: date),
        !promisorStanding.isThroughSameBloc(as: partnerStanding)
      else { continue }
      var stage =
        promisorStanding.stage.progress <= partnerStanding.stage.progress
        ? promisorStanding.stage : partnerStanding.stage
      guard stage != .notSigned else { continue }
      if case .inForce = stage {
        if promisor.exists(on: date) == .no || beneficiary.exists(on: date) == .no {
          stage = .ended
        } else {
          stage = stage.limited(
            by: supersession(of: treaty, between: promisor, and: beneficiary, on: date))
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
      period: period.passed(from: heir.start), evidence: evidence + heir.evidence,
      claim: claim == .affirmed ? heir.claim : claim,
      inheritance: TreatyInheritance(
        predecessor: heir.predecessor, successor: heir.successor, isCertain: isCertain,
        relations: (inheritance?.relations ?? []) + heir.relations, evidence: heir.evidence,
        claim: heir.claim, start: heir.start))
  }

  /// The relations on which sources differ, or which are only alleged or possible.
  var doubtfulRelations: [RelationID] {
    (claim != .affirmed ? [id] : [])
      + (bloc.map { $0.claim != .affirmed ? $0.relations : [] } ?? [])
  }

  /// The same relation with what another of its state to the treaty says of leaving it.
  fileprivate func leaving(as other: TreatyTable.Spell) -> TreatyTable.Spell {
    TreatyTable.Spell(
      state: state, treaty: treaty, party: party.leaving(as: other.party, ifBegunBy: firstDay),
      id: id, period: period, evidence: evidence, claim: claim, inheritance: inheritance,
      bloc: bloc)
  }

  /// Whether a relation by which the state has left speaks of the same membership by the word of other sources: it ended
  /// after this one began.
  fileprivate func isContradicted(by left: TreatyTable.Spell) -> Bool {
    left.lastDayBound > firstDayBound
      && Set(left.evidence.map(\.source)) != Set(evidence.map(\.source))
  }

  /// The same relation as one on which sources differ.
  fileprivate var contested: TreatyTable.Spell {
    TreatyTable.Spell(
      state: state, treaty: treaty, party: party, id: id, period: period, evidence: evidence,
      claim: .contested, inheritance: inheritance, bloc: bloc)
  }

  func isSame(as other: TreatyTable.Spell) -> Bool {
    state.id == other.state.id && id == other.id && inheritance == other.inheritance
  }
}

extension TreatyTable.Standing {
  /// Whether the state stands in the treaty only because the package's table names it as a successor, and does not exist
  /// on a date.
  func isGuess(before date: PartialDate) -> Bool {
    guard let inheritance = spell.inheritance, !inheritance.isCertain,
      inheritance.relations.isEmpty
    else { return false }
    return spell.state.exists(on: date) == .no
  }

  /// Whether two states stand in a treaty only as members of one bloc that is party.
  func isThroughSameBloc(as other: TreatyTable.Standing) -> Bool {
    commonBloc(with: other) != nil
  }

  /// The bloc through which both of two states stand in a treaty; nil where there is none.
  func commonBloc(with other: TreatyTable.Standing) -> Bloc? {
    guard let bloc = spell.bloc?.bloc, bloc.id == other.spell.bloc?.bloc.id else { return nil }
    return bloc
  }

  /// Whether another standing of the same state in the same treaty says more.
  fileprivate func isBehind(_ other: TreatyTable.Standing) -> Bool {
    if stage.progress != other.stage.progress { return stage.progress < other.stage.progress }
    switch stage {
    case .ended: return spell.lastDayBound < other.spell.lastDayBound
    case .signed, .ratified, .notYetInForce:
      return spell.firstDayBound > other.spell.firstDayBound
    case .notSigned, .suspended, .inForce: return false
    }
  }
}

extension TreatyTable.Spell {
  /// The first day on which the relation may have begun.
  fileprivate var firstDay: CalendarDate {
    [(party.enteredIntoForce ?? party.signed)?.first, period.earliestStart].compactMap(\.self).max()
      ?? .earliest
  }

  fileprivate var firstDayBound: CalendarDate {
    max(
      (party.enteredIntoForce ?? party.ratified)?.first ?? .earliest, period.earliestStart)
  }

  fileprivate var lastDayBound: CalendarDate {
    min((party.withdrew ?? party.denounced)?.first ?? .latest, period.latestEnd)
  }
}

extension TreatyStage {
  /// How far the stage is from binding: the least of two parties' counts.
  var progress: Int {
    switch self {
    case .notSigned: 0
    case .ended: 1
    case .notYetInForce: 2
    case .signed: 3
    case .ratified: 4
    case .suspended: 5
    case .inForce(.certainly): 7
    case .inForce: 6
    }
  }

  /// The stage of what is in force, if a later treaty may have taken its place.
  fileprivate func limited(by supersession: ObligationAnswer?) -> TreatyStage {
    supersession.map { $0.isUndetermined ? .inForce(.possibly) : .ended } ?? self
  }
}

/// What the voices and polarities of a relation's sources amount to for a rule that reads it.
enum ClaimWeight: Hashable, Sendable {
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

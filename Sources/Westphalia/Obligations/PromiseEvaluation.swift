import TypedGraph

/// The rule of when a promise is called on, applied to one attack.
///
/// The rule is that of the six points of `Docs/Scenarios.md`: in force at the date for both; the
/// attacked is the partner; an attacking partner silences defense; a promisor that attacks is never
/// called; every condition holds, a missing fact leaves it open; later treaties are not called on.
struct PromiseEvaluation {
  let attack: Attack
  let reading: TreatyReading
  var table: TreatyTable
  private var belligerentsOf: [String: [SovereignState]] = [:]

  init(of attack: Attack, reading: TreatyReading, table: TreatyTable) {
    self.attack = attack
    self.reading = reading
    self.table = table
  }

  /// Every promise given to a party of the attack, held against it, in order of keys.
  ///
  /// - Parameter isRetaliation: Whether the attack answers another, whose attackers' promises have been
  ///   held against it already but for those to join an offensive.
  /// - Returns: The findings.
  mutating func findings(isRetaliation: Bool = false) -> [EvaluatedPromise] {
    var found: [EvaluatedPromise] = []
    for partner in [attack.victim] + attack.attackers {
      let onlyOffense = isRetaliation && partner.id != attack.victim.id
      var told = Set<String>()
      for treaty in table.treaties(of: partner).sorted(by: { $0.id < $1.id }) {
        told.insert(treaty.id)
        if onlyOffense {
          guard treaty.phases.contains(where: { $0.promises.contains { $0.duty == .offense } })
          else { continue }
        }
        for state in table.parties(of: treaty) where state.id != partner.id {
          found += findings(of: state, toward: partner, under: treaty)
            .filter { !onlyOffense || $0.duty == .offense }
        }
      }
      found += pactFindings(toward: partner, besides: told)
        .filter { !onlyOffense || $0.duty == .offense }
    }
    return found.sorted(by: EvaluatedPromise.isOrdered)
  }

  /// The promises of one state to one party of the attack under one treaty.
  mutating func findings(
    of state: SovereignState, toward partner: SovereignState, under treaty: Treaty
  ) -> [EvaluatedPromise] {
    guard let own = table.standing(of: state, in: treaty, on: attack.date),
      let other = table.standing(of: partner, in: treaty, on: attack.date)
    else { return [] }
    let least = own.stage.progress <= other.stage.progress ? own : other
    let basis = Basis(
      treaty: own.spell.treaty, relations: [own.spell.id, other.spell.id].sorted(),
      evidence: own.spell.evidence + other.spell.evidence,
      reservations: own.spell.party.reservations)
    if let answer = standingAnswer(least, own, other) {
      let promised = own.spell.treaty.phases.flatMap(\.promises)
        .filter { $0.binds(state, toward: partner) && $0.duty != .nonaggression }
      return promised.isEmpty || answer.reason == .notInForce(own.spell.treaty, .notSigned)
        ? []
        : promised.map { promise in
          finding(
            state, partner, basis, promise,
            attack.attackers.contains { $0.id == state.id }
              ? .notObliged(.isTheAttacker) : answer)
        }
    }
    return promiseFindings(state, partner, basis)
  }

  private struct Basis {
    let treaty: Treaty
    let relations: [RelationID]
    let evidence: [Evidence]
    let reservations: [String]
  }

  /// The answer where the treaty does not certainly bind both at the date; nil where it does.
  private func standingAnswer(
    _ least: TreatyTable.Standing, _ own: TreatyTable.Standing, _ other: TreatyTable.Standing
  ) -> ObligationAnswer? {
    let treaty = least.spell.treaty
    switch least.stage {
    case .inForce(.certainly): return nil
    case .inForce:
      let doubtful = [own, other].filter { $0.spell.claim != .affirmed }.map(\.spell.id).sorted()
      return .undetermined(
        doubtful.isEmpty
          ? [.entryIntoForce(treaty, treaty.terms)] : [.participation(treaty, doubtful)])
    case .signed, .ratified, .notSigned:
      let starts =
        treaty.terms.compactMap(\.period.start.date)
        + [own, other].compactMap { $0.spell.party.enteredIntoForce }
      // What begins later than the attack is not called on by it, and says so.
      if let start = starts.max(by: { $0.first < $1.first }), start.first > attack.date.last,
        least.stage != .notSigned
      {
        return .notObliged(.inForceOnlyAfterTheAttack(treaty, since: start))
      }
      return .notObliged(.notInForce(treaty, least.stage))
    case .ended, .suspended:
      return .notObliged(.notInForce(treaty, least.stage))
    }
  }

  private mutating func promiseFindings(
    _ state: SovereignState, _ partner: SovereignState, _ basis: Basis
  ) -> [EvaluatedPromise] {
    let treaty = basis.treaty
    let phases = treaty.phases.map { ($0, $0.period.holds(on: attack.date)) }
      .filter { $0.1 != .no }
    var found: [EvaluatedPromise] = []
    var duties: [Duty] = []
    for (phase, certainty) in phases {
      for promise in phase.promises where promise.binds(state, toward: partner) {
        if !duties.contains(promise.duty) { duties.append(promise.duty) }
        // What always holds is broken or kept, not called on: breaches and conflicts tell of it.
        if promise.duty == .nonaggression { continue }
        var answer = answer(to: promise, of: state, toward: partner, under: treaty)
        if certainty == .possibly, answer.isObliged { answer = .undetermined([.phase(treaty)]) }
        found.append(finding(state, partner, basis, promise, answer))
      }
    }
    if !duties.contains(.defense), !duties.contains(.offense), partner.id == attack.victim.id {
      // Of a treaty of many, only what binds the two to each other in some direction is worth a word.
      let isReturned = treaty.phases.contains { phase in
        phase.promises.contains { $0.binds(partner, toward: state) }
      }
      let reason: NoObligation? =
        !duties.isEmpty
        ? .promisesOnly(duties, treaty)
        : !isReturned
          ? nil
          : phases.isEmpty ? .notInForce(treaty, .ended) : .notPromisedInThisDirection(treaty)
      if let reason { found.append(finding(state, partner, basis, nil, .notObliged(reason))) }
    }
    return found
  }

  private func finding(
    _ state: SovereignState, _ partner: SovereignState, _ basis: Basis, _ promise: TreatyPromise?,
    _ answer: ObligationAnswer
  ) -> EvaluatedPromise {
    var limits: [String] = []
    var evidence = basis.evidence
    var isRequested: Bool?
    var decision: Bool?
    var relations = basis.relations
    if let promise {
      limits = promise.conditions.compactMap { condition in
        if case .inAccordance = condition { condition.description } else { nil }
      }
      limits += basis.reservations.map { "reservation: \($0)" }
      if let secret = promise.secret, reading == .whole { evidence.append(Evidence(secret.source)) }
      if answer.isObliged, promise.strength == .onRequest {
        let requests = table.view.relations(of: HelpRequest.self, from: partner, to: state)
          .filter { request in
            request.period.holds(on: attack.date) != .no
              && (request.relation.treaty == nil || request.relation.treaty == basis.treaty.id)
          }
        isRequested = !requests.isEmpty
        relations += requests.map(\.id)
      }
      if answer.isObliged,
        [.onRequest, .asDeemedNecessary, .constitutionalProcesses].contains(promise.strength)
      {
        let decisions = table.view.relations(of: HelpDecision.self, from: state, to: partner)
          .filter { $0.period.latestEnd > attack.date.first }
        decision = decisions.last?.relation.helps
        relations += decisions.map(\.id)
      }
    }
    return EvaluatedPromise(
      EvaluatedPromise.Content(
        promisor: state, partner: partner, isPartnerAttacking: partner.id != attack.victim.id,
        treaty: basis.treaty, promise: promise, answer: answer, limits: limits,
        isRequested: isRequested, decision: decision, relations: relations, evidence: evidence))
  }

  /// Whether one promise of a treaty in force is called on.
  mutating func answer(
    to promise: TreatyPromise, of state: SovereignState, toward partner: SovereignState,
    under treaty: Treaty
  ) -> ObligationAnswer {
    if attack.attackers.contains(where: { $0.id == state.id }), promise.duty != .neutrality {
      return .notObliged(.isTheAttacker)
    }
    let isPartnerAttacking = partner.id != attack.victim.id
    switch promise.duty {
    case .defense, .consultation:
      if isPartnerAttacking { return .notObliged(.partnerIsTheAttacker(partner)) }
      if state.id == attack.victim.id { return .notObliged(.isTheAttacked) }
    case .offense:
      if state.id == attack.victim.id { return .notObliged(.isTheAttacked) }
    case .neutrality, .nonaggression:
      if state.id == attack.victim.id { return .notObliged(.isTheAttacked) }
    }
    if attack.isOnlyThreatened, promise.duty != .consultation {
      return .notObliged(.onlyThreatened)
    }
    guard let conditions = promise.conditions(reading: reading) else {
      return .notObliged(.onlyInSecretProtocol(treaty))
    }
    let belligerents = belligerents(against: partner)
    var missing: [MissingFact] = []
    for condition in conditions {
      switch ConditionTest(condition, of: attack, partner: partner, belligerents: belligerents) {
      case .holds: break
      case .fails(let because): return .notObliged(.conditionFails(condition, because: because))
      case .open(let fact): if !missing.contains(fact) { missing.append(fact) }
      }
    }
    if ClaimWeight(of: attack.evidence) != .affirmed { missing.append(.attack(attack.relations)) }
    return missing.isEmpty
      ? .obliged(treaty: treaty, article: promise.article, strength: promise.strength)
      : .undetermined(missing)
  }

  /// The adversaries of a party of the attack: by the attack, and by attacks and wars of the graph.
  private mutating func belligerents(against partner: SovereignState) -> [SovereignState] {
    if let known = belligerentsOf[partner.id] { return known }
    var adversaries = partner.id == attack.victim.id ? attack.attackers : [attack.victim]
    func isCertain(_ entry: some RelationEntryProtocol) -> Bool {
      entry.period.holds(on: attack.date) == .certainly
        && ClaimWeight(of: entry.evidence) == .affirmed
    }
    for entry in table.view.relations(of: ArmedAttack.self, to: partner) where isCertain(entry) {
      if let attacker = entry.source as? SovereignState { adversaries.append(attacker) }
    }
    for entry in table.view.relations(of: War.self, to: partner) where isCertain(entry) {
      adversaries.append(entry.source)
    }
    for entry in table.view.relations(of: War.self, from: partner) where isCertain(entry) {
      adversaries.append(entry.target)
    }
    let list = adversaries.sortedByKey.filter { $0.id != partner.id }
    belligerentsOf[partner.id] = list
    return list
  }
}

extension PromiseEvaluation {
  /// The promises that are stated as relations of their own, as data sets of dyads have them.
  ///
  /// A pact that names a treaty to which both are parties here is told by the treaty.
  fileprivate mutating func pactFindings(
    toward partner: SovereignState, besides told: Set<String>
  ) -> [EvaluatedPromise] {
    var found: [EvaluatedPromise] = []
    func collect<P: Pact>(_ type: P.Type) -> [(SovereignState, PactTerms, AnyPactEntry)] {
      table.view.relations(of: P.self, to: partner).map {
        ($0.source, $0.relation.terms, AnyPactEntry($0.id, $0.period, $0.evidence, P.duty))
      }
    }
    var stated =
      collect(DefensePact.self) + collect(OffensePact.self) + collect(NeutralityPact.self)
      + collect(ConsultationPact.self)
    stated += table.view.relations(of: SecurityGuarantee.self, to: partner).map {
      ($0.source, $0.relation.terms, AnyPactEntry($0.id, $0.period, $0.evidence, .defense))
    }
    for (state, terms, entry) in stated where state.id != partner.id {
      if let treaty = terms.treaty, told.contains(treaty.id),
        table.spells(of: treaty).contains(where: { $0.state.id == state.id })
      {
        continue
      }
      let weight = ClaimWeight(of: entry.evidence)
      guard weight != .denied else { continue }
      let promise = TreatyPromise(
        entry.duty, article: terms.article, terms.strength ?? .unstated,
        conditions: terms.conditions)
      let treaty =
        terms.treaty
        ?? Treaty(
          "pact \(state.id) \(partner.id) \(entry.duty.rawValue)",
          name: "\(entry.duty.rawValue) promise of \(state.name) to \(partner.name)",
          inForce: entry.period, promises: [promise])
      let basis = Basis(
        treaty: treaty, relations: [entry.id], evidence: entry.evidence, reservations: [])
      var answer = answer(to: promise, of: state, toward: partner, under: treaty)
      switch entry.period.holds(on: attack.date) {
      case .certainly: break
      case .possibly:
        if answer.isObliged {
          answer = .undetermined([.entryIntoForce(treaty, [TreatyTerm(entry.period)])])
        }
      case .no:
        if let start = entry.period.start.date, start.first > attack.date.last {
          answer = .notObliged(.inForceOnlyAfterTheAttack(treaty, since: start))
        } else {
          answer = .notObliged(.notInForce(treaty, .ended))
        }
      }
      if weight != .affirmed, answer.isObliged {
        answer = .undetermined([.participation(treaty, [entry.id])])
      }
      found.append(finding(state, partner, basis, promise, answer))
    }
    return found
  }

  private struct AnyPactEntry {
    let id: RelationID
    let period: Period
    let evidence: [Evidence]
    let duty: Duty

    init(_ id: RelationID, _ period: Period, _ evidence: [Evidence], _ duty: Duty) {
      self.id = id
      self.period = period
      self.evidence = evidence
      self.duty = duty
    }
  }
}

extension EvaluatedPromise {
  /// The order of results: by promisor, treaty, partner, duty and article, so that the order in which a
  /// graph was told does not show.
  static func isOrdered(_ left: EvaluatedPromise, _ right: EvaluatedPromise) -> Bool {
    if left.promisor.id != right.promisor.id { return left.promisor.id < right.promisor.id }
    if left.treaty.id != right.treaty.id { return left.treaty.id < right.treaty.id }
    if left.partner.id != right.partner.id { return left.partner.id < right.partner.id }
    if left.promise?.duty != right.promise?.duty {
      return (left.promise?.duty.rawValue ?? "") < (right.promise?.duty.rawValue ?? "")
    }
    if left.promise?.article != right.promise?.article {
      return (left.promise?.article ?? "") < (right.promise?.article ?? "")
    }
    return left.answer.description < right.answer.description
  }
}

import TypedGraph

/// Finds the promises given to the parties of an attack, and reports the answer of ``PromiseRule`` for
/// each.
struct PromiseEvaluation {
  let rule: PromiseRule
  var table: TreatyTable
  private var belligerents: Belligerents

  private var attack: Attack { rule.attack }

  init(of attack: Attack, reading: TreatyReading, table: TreatyTable) {
    rule = PromiseRule(attack: attack, reading: reading)
    belligerents = Belligerents(of: attack, in: table.view)
    self.table = table
  }

  /// Every promise given to a party of the attack, evaluated, in order of keys.
  ///
  /// - Parameter isRetaliation: Whether the attack answers another one. Its attackers then were parties
  ///   before, and of the promises given to them only those to join an offensive are new.
  /// - Returns: The findings.
  mutating func findings(isRetaliation: Bool = false) -> [EvaluatedPromise] {
    var found: [EvaluatedPromise] = []
    for partner in [attack.victim] + attack.attackers {
      let countsOffenseOnly = isRetaliation && partner.id != attack.victim.id
      let treaties = table.treaties(of: partner)
        .filter { !countsOffenseOnly || $0.promises(.offense) }.sorted { $0.id < $1.id }
      for treaty in treaties {
        for state in table.parties(of: treaty) where state.id != partner.id {
          found += findings(of: state, toward: partner, under: treaty)
            .filter { !countsOffenseOnly || $0.duty == .offense }
        }
      }
      found += pactFindings(toward: partner, offenseOnly: countsOffenseOnly)
    }
    return found.sorted(by: EvaluatedPromise.isOrdered)
  }

  /// Whether one promise of a treaty in force is called on.
  mutating func answer(
    to promise: TreatyPromise, of promisor: SovereignState, toward partner: SovereignState,
    under treaty: Treaty
  ) -> ObligationAnswer {
    rule.answer(
      to: promise, of: promisor, toward: partner, under: treaty,
      belligerents: belligerents.adversaries(of: partner))
  }
}

extension PromiseEvaluation {
  /// What a finding rests on.
  private struct Basis {
    let promisor: SovereignState
    let partner: SovereignState
    let treaty: Treaty
    let relations: [RelationID]
    let evidence: [Evidence]
    let reservations: [String]
    var predecessor: SovereignState?
    var partnerPredecessor: SovereignState?
  }

  /// The promises of one state to one party of the attack under one treaty.
  private mutating func findings(
    of state: SovereignState, toward partner: SovereignState, under treaty: Treaty
  ) -> [EvaluatedPromise] {
    guard let promisor = table.standing(of: state, in: treaty, on: attack.date),
      let beneficiary = table.standing(of: partner, in: treaty, on: attack.date)
    else { return [] }
    let basis = Basis(
      promisor: state, partner: partner, treaty: promisor.spell.treaty,
      relations: (promisor.spell.relations + beneficiary.spell.relations).sorted(),
      evidence: promisor.spell.evidence + beneficiary.spell.evidence,
      reservations: promisor.spell.party.reservations,
      predecessor: promisor.spell.inheritance?.predecessor,
      partnerPredecessor: beneficiary.spell.inheritance?.predecessor)
    guard
      let answerOutOfForce = rule.answer(forExistenceOf: state, and: partner)
        ?? rule.answer(forStandingOf: promisor, and: beneficiary)
        ?? table.supersession(of: basis.treaty, between: state, and: partner, on: attack.date)
    else { return findingsInForce(basis) }
    // A treaty that was never signed is not reported.
    if answerOutOfForce.reason == .notInForce(basis.treaty, .notSigned) { return [] }
    return basis.treaty.phases.flatMap(\.promises)
      .filter { $0.binds(state, toward: partner) && $0.duty != .nonaggression }
      .map { promise in
        finding(
          promise, basis, rule.isAttacker(state) ? .notObliged(.isTheAttacker) : answerOutOfForce)
      }
  }

  /// The promises under a treaty that certainly binds both.
  private mutating func findingsInForce(_ basis: Basis) -> [EvaluatedPromise] {
    let treaty = basis.treaty
    var found: [EvaluatedPromise] = []
    var duties: [Duty] = []
    var isOver = true
    for phase in treaty.phases {
      let certainty = phase.period.holds(on: attack.date)
      if certainty == .no { continue }
      isOver = false
      for promise in phase.promises where promise.binds(basis.promisor, toward: basis.partner) {
        if !duties.contains(promise.duty) { duties.append(promise.duty) }
        // Nonaggression is kept or broken, and never called on: breaches and conflicts report it.
        if promise.duty == .nonaggression { continue }
        var answer = answer(
          to: promise, of: basis.promisor, toward: basis.partner, under: treaty)
        if certainty == .possibly, answer.isObliged { answer = .undetermined([.phase(treaty)]) }
        found.append(finding(promise, basis, answer))
      }
    }
    if basis.partner.id == attack.victim.id, !duties.contains(.defense),
      !duties.contains(.offense),
      let reason = reasonWithoutHelp(basis, duties: duties, isOver: isOver)
    {
      found.append(finding(nil, basis, .notObliged(reason)))
    }
    return found
  }

  /// Why a treaty that binds both promises no help by force; nil where it promises nothing between them.
  private func reasonWithoutHelp(_ basis: Basis, duties: [Duty], isOver: Bool) -> NoObligation? {
    if !duties.isEmpty { return .promisesOnly(duties, basis.treaty) }
    // In a treaty of many parties, only what binds these two in some direction is reported.
    let isReturned = basis.treaty.phases.contains { phase in
      phase.promises.contains { $0.binds(basis.partner, toward: basis.promisor) }
    }
    guard isReturned else { return nil }
    return isOver
      ? .notInForce(basis.treaty, .ended) : .notPromisedInThisDirection(basis.treaty)
  }

  /// Reports the answer of a promise, with what limits the help and, by point 5 of the rule, what was
  /// requested and decided.
  private func finding(
    _ promise: TreatyPromise?, _ basis: Basis, _ answer: ObligationAnswer
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
      if let secret = promise.secret, rule.reading == .whole {
        evidence.append(Evidence(secret.source))
      }
      // 5: help that is owed on request.
      if answer.isObliged, promise.strength == .onRequest {
        let requests = requests(basis)
        isRequested = !requests.isEmpty
        relations += requests
      }
      // 5: help on which the promisor decides.
      if answer.isObliged,
        [.onRequest, .asDeemedNecessary, .constitutionalProcesses].contains(promise.strength)
      {
        let decisions = decisions(basis)
        decision = decisions.last?.relation.helps
        relations += decisions.map(\.id)
      }
    }
    return EvaluatedPromise(
      EvaluatedPromise.Content(
        promisor: basis.promisor, partner: basis.partner,
        isPartnerAttacking: basis.partner.id != attack.victim.id, treaty: basis.treaty,
        promise: promise, answer: answer, limits: limits, isRequested: isRequested,
        decision: decision, relations: relations, evidence: evidence,
        predecessor: basis.predecessor, partnerPredecessor: basis.partnerPredecessor))
  }

  /// The partner's requests for help under the treaty, or under any.
  private func requests(_ basis: Basis) -> [RelationID] {
    table.view.relations(of: HelpRequest.self, from: basis.partner, to: basis.promisor)
      .filter { request in
        request.period.holds(on: attack.date) != .no
          && (request.relation.treaty == nil || request.relation.treaty == basis.treaty.id)
      }.map(\.id)
  }

  /// The promisor's decisions on helping the partner.
  private func decisions(_ basis: Basis) -> [RelationEntry<HelpDecision>] {
    table.view.relations(of: HelpDecision.self, from: basis.promisor, to: basis.partner)
      .filter { $0.period.latestEnd > attack.date.first }
  }
}

extension PromiseEvaluation {
  /// A promise that is stated as a relation of its own, as data sets of dyads have them.
  private struct StatedPact {
    let promisor: SovereignState
    let duty: Duty
    let terms: PactTerms
    let id: RelationID
    let period: Period
    let evidence: [Evidence]

    init(
      _ entry: RelationEntry<some Relation>, of promisor: SovereignState, _ duty: Duty,
      _ terms: PactTerms
    ) {
      self.promisor = promisor
      self.duty = duty
      self.terms = terms
      id = entry.id
      period = entry.period
      evidence = entry.evidence
    }
  }

  /// The promises to a party of the attack that are stated as relations of their own.
  ///
  /// - Parameters:
  ///   - partner: The party.
  ///   - offenseOnly: Whether only promises to join an offensive are looked for. A pact that names a
  ///     treaty of the partner, with a promisor that is a party of it, is left out: the treaty is
  ///     evaluated, and it would be the same promise once more.
  /// - Returns: The findings, in the order of the pacts.
  private mutating func pactFindings(
    toward partner: SovereignState, offenseOnly: Bool
  ) -> [EvaluatedPromise] {
    let pacts = statedPacts(toward: partner, offenseOnly: offenseOnly)
    guard !pacts.isEmpty else { return [] }
    let evaluated = Set(table.treaties(of: partner).map(\.id))
    var found: [EvaluatedPromise] = []
    for pact in pacts where pact.promisor.id != partner.id {
      let state = pact.promisor
      if let treaty = pact.terms.treaty, evaluated.contains(treaty.id),
        !table.spells(of: state, in: treaty).isEmpty
      {
        continue
      }
      let weight = ClaimWeight(of: pact.evidence)
      guard weight != .denied else { continue }
      let promise = TreatyPromise(
        pact.duty, article: pact.terms.article, pact.terms.strength ?? .unstated,
        conditions: pact.terms.conditions)
      let treaty =
        pact.terms.treaty
        ?? Treaty(
          "pact \(state.id) \(partner.id) \(pact.duty.rawValue)",
          name: "\(pact.duty.rawValue) promise of \(state.name) to \(partner.name)",
          inForce: pact.period, promises: [promise])
      let basis = Basis(
        promisor: state, partner: partner, treaty: treaty, relations: [pact.id],
        evidence: pact.evidence, reservations: [])
      let answerInForce = answer(to: promise, of: state, toward: partner, under: treaty)
      var answer = rule.answer(answerInForce, during: pact.period, under: treaty)
      if weight != .affirmed, answer.isObliged {
        answer = .undetermined([.participation(treaty, [pact.id])])
      }
      found.append(finding(promise, basis, answer))
    }
    return found
  }

  private func statedPacts(
    toward partner: SovereignState, offenseOnly: Bool
  ) -> [StatedPact] {
    func pacts<P: Pact>(_ type: P.Type) -> [StatedPact] {
      table.view.relations(of: P.self, to: partner).map {
        StatedPact($0, of: $0.source, P.duty, $0.relation.terms)
      }
    }
    if offenseOnly { return pacts(OffensePact.self) }
    let guarantees = table.view.relations(of: SecurityGuarantee.self, to: partner).map {
      StatedPact($0, of: $0.source, .defense, $0.relation.terms)
    }
    return pacts(DefensePact.self) + pacts(OffensePact.self) + pacts(NeutralityPact.self)
      + pacts(ConsultationPact.self) + guarantees
  }
}

extension Treaty {
  /// Whether some phase of the treaty has a promise of a duty.
  fileprivate func promises(_ duty: Duty) -> Bool {
    phases.contains { $0.promises.contains { $0.duty == duty } }
  }
}

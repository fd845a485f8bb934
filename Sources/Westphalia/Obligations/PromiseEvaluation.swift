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
  /// - Parameters:
  ///   - isRetaliation: Whether the attack answers another one. Its attackers then were parties before, and of the
  ///     promises given to them only those to join an offensive are new.
  ///   - attackers: Those of its attackers to whom promises are looked for; all, if nil.
  ///   - promisors: Of the parties of a treaty of a partner, those whose promises are looked at; all, where left out.
  /// - Returns: The findings.
  mutating func findings(
    isRetaliation: Bool = false, toward attackers: [SovereignState]? = nil,
    of promisors: (
      _ partner: SovereignState, _ treaty: Treaty, _ table: inout TreatyTable
    ) -> [SovereignState] = { $2.parties(of: $1) }
  ) -> [EvaluatedPromise] {
    var found: [EvaluatedPromise] = []
    for partner in [attack.victim] + (attackers ?? attack.attackers) {
      let countsOffenseOnly = isRetaliation && partner.id != attack.victim.id
      let treaties = table.treaties(of: partner)
        .filter { !countsOffenseOnly || $0.promises(.offense) }.sorted { $0.id < $1.id }
      for treaty in treaties {
        let parties = promisors(partner, treaty, &table)
        for state in parties where state.id != partner.id {
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
      to: promise, of: promisor.id, toward: partner, under: treaty,
      belligerents: belligerents.adversaries(of: partner))
  }
}

extension PromiseEvaluation {
  /// What a finding rests on.
  fileprivate struct Basis {
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
    else { return findingsBesideBloc(of: state, toward: partner, under: treaty) }
    // Who is only guessed to succeed one of the two is no party before it exists.
    if promisor.isGuess(before: attack.date) || beneficiary.isGuess(before: attack.date) {
      return []
    }
    let basis = Basis(
      promisor: state, partner: partner, treaty: promisor.spell.treaty,
      relations: (promisor.spell.relations + beneficiary.spell.relations).sorted(),
      evidence: promisor.spell.evidence + beneficiary.spell.evidence,
      reservations: promisor.spell.party.reservations,
      predecessor: promisor.spell.inheritance?.predecessor,
      partnerPredecessor: beneficiary.spell.inheritance?.predecessor)
    // Members through one bloc are bound toward its partners, and not toward each other.
    if let bloc = promisor.commonBloc(with: beneficiary), case .inForce = promisor.stage,
      case .inForce = beneficiary.stage, rule.answer(forExistenceOf: state, and: partner) == nil
    {
      guard isAnswerMissing(of: state, toward: partner, with: []) else { return [] }
      return [finding(nil, basis, .notObliged(.boundThroughSameBloc(bloc, basis.treaty)))]
    }
    guard
      let answerOutOfForce = rule.answer(forExistenceOf: state, and: partner)
        ?? rule.answer(forStandingOf: promisor, and: beneficiary)
        ?? table.supersession(of: basis.treaty, between: state, and: partner, on: attack.date)
    else { return findingsInForce(basis) }
    // A treaty that is signed after the attack is not reported; one of which a state becomes party later is.
    let date = attack.date
    let isSignedLater = [promisor, beneficiary].contains {
      $0.stage == .notSigned && !$0.spell.treaty.isSigned(by: date, in: $0.spell.party)
    }
    if isSignedLater { return [] }
    return findings(basis, outOfForce: answerOutOfForce)
  }

  /// The promises under a treaty that does not bind both, or of which it is open whether it does.
  private mutating func findings(
    _ basis: Basis, outOfForce: ObligationAnswer
  ) -> [EvaluatedPromise] {
    let (treaty, state, partner) = (basis.treaty, basis.promisor, basis.partner)
    // If it is in force, it is so in the phases of the date.
    let phases = treaty.phases.filter {
      outOfForce.reason != nil || $0.period.holds(on: attack.date) != .no
    }
    var found: [EvaluatedPromise] = []
    var duties: [Duty] = []
    for promise in phases.flatMap(\.promises) where promise.binds(state, toward: partner) {
      if !duties.contains(promise.duty) { duties.append(promise.duty) }
      if promise.duty == .nonaggression { continue }
      let answer =
        outOfForce.isUndetermined
        ? rule.answer(
          outOfForce, with: answer(to: promise, of: state, toward: partner, under: treaty),
          to: promise, of: state)
        : rule.answer(forRoleOf: state.id, promise.duty)
          ?? answer(outOfForce, toOngoingAttackBy: promise, of: state, toward: partner)
      found.append(finding(promise, basis, answer))
    }
    if isAnswerMissing(of: state, toward: partner, with: duties),
      treaty.isInForce(on: attack.date) != .no
    {
      let reason = outOfForce.reason ?? reasonWithoutHelp(basis, duties: duties)
      found.append(finding(nil, basis, .notObliged(reason)))
    }
    return found
  }

  /// What is reported where one of the two is party and the other only a member of a bloc that is, if the bloc's being
  /// party does not bind its members.
  private mutating func findingsBesideBloc(
    of state: SovereignState, toward partner: SovereignState, under treaty: Treaty
  ) -> [EvaluatedPromise] {
    guard isAnswerMissing(of: state, toward: partner, with: []),
      let party = table.standing(of: state, in: treaty, on: attack.date)
        ?? table.standing(of: partner, in: treaty, on: attack.date),
      case .inForce = party.stage
    else { return [] }
    let member = party.spell.state.id == state.id ? partner : state
    guard let bloc = table.unbindingBloc(of: member, in: treaty, on: attack.date),
      treaty.promises(.defense) || treaty.promises(.offense)
    else { return [] }
    let basis = Basis(
      promisor: state, partner: partner, treaty: party.spell.treaty,
      relations: (party.spell.relations + [bloc.id]).sorted(),
      evidence: party.spell.evidence + bloc.evidence, reservations: [])
    return [finding(nil, basis, .notObliged(.bindsOnlyTheBloc(bloc.bloc, basis.treaty)))]
  }

  /// The promises under a treaty that certainly binds both.
  private mutating func findingsInForce(_ basis: Basis) -> [EvaluatedPromise] {
    let treaty = basis.treaty
    var found: [EvaluatedPromise] = []
    var duties: [Duty] = []
    for phase in treaty.phases {
      let certainty = phase.period.holds(on: attack.date)
      if certainty == .no { continue }
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
    if isAnswerMissing(of: basis.promisor, toward: basis.partner, with: duties) {
      let reason = reasonWithoutHelp(basis, duties: duties)
      found.append(finding(nil, basis, .notObliged(reason)))
    }
    return found
  }

  /// Whether it is to be said why a state owes the attacked no help by force: its promises are of other duties, and it
  /// takes no part in the attack itself.
  private func isAnswerMissing(
    of state: SovereignState, toward partner: SovereignState, with duties: [Duty]
  ) -> Bool {
    partner.id == attack.victim.id && !duties.contains(.defense) && !duties.contains(.offense)
      && rule.answer(forRoleOf: state.id, .defense) == nil
  }

  /// Why a treaty that binds both has no promise of help by force from the one to the other at the date.
  private func reasonWithoutHelp(_ basis: Basis, duties: [Duty]) -> NoObligation {
    let treaty = basis.treaty
    let phases = treaty.phases.filter { phase in
      phase.promises.contains {
        [.defense, .offense].contains($0.duty) && $0.binds(basis.promisor, toward: basis.partner)
      }
    }
    if !duties.isEmpty { return .promisesOnly(duties, treaty) }
    let starts = phases.compactMap(\.period.start.date).filter { $0.first > attack.date.last }
    if let start = starts.min(by: { $0.first < $1.first }) {
      return .promisedOnlyAfterTheAttack(treaty, since: start)
    }
    return phases.isEmpty ? .notPromisedInThisDirection(treaty) : .noLongerPromised(treaty)
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
    var isDecisionContested = false
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
        let latest = Set(decisions.map(\.relation.helps))
        decision = latest.count == 1 ? latest.first : nil
        isDecisionContested = latest.count > 1
        relations += decisions.map(\.id)
      }
    }
    return EvaluatedPromise(
      EvaluatedPromise.Content(
        promisor: basis.promisor, partner: basis.partner,
        isPartnerAttacking: basis.partner.id != attack.victim.id, treaty: basis.treaty,
        promise: promise, answer: answer, limits: limits, isRequested: isRequested,
        decision: decision, isDecisionContested: isDecisionContested, relations: relations,
        evidence: evidence,
        predecessor: basis.predecessor, partnerPredecessor: basis.partnerPredecessor))
  }

  /// The partner's requests for help under the treaty, or under any, that stand at the attack or come after it
  /// while it goes on; not those that sources deny.
  private func requests(_ basis: Basis) -> [RelationID] {
    table.view.relations(of: HelpRequest.self, from: basis.partner, to: basis.promisor)
      .filter { request in
        request.period.latestEnd > attack.date.first
          && attack.end.map { request.period.earliestStart < $0.last } ?? true
          && (request.relation.treaty == nil || request.relation.treaty == basis.treaty.id)
          && ClaimWeight(of: request.evidence) == .affirmed
      }.map(\.id)
  }

  /// The promisor's last decisions on helping the partner: of those that stand at the attack or come after it, the
  /// ones that no other certainly comes after, in the order stated.
  private func decisions(_ basis: Basis) -> [RelationEntry<HelpDecision>] {
    let standing = table.view.relations(
      of: HelpDecision.self, from: basis.promisor, to: basis.partner
    ).filter {
      $0.period.latestEnd > attack.date.first && ClaimWeight(of: $0.evidence) == .affirmed
    }
    let latest = standing.map(\.period.earliestStart).max() ?? .earliest
    return standing.filter { $0.period.latestStart >= latest }
  }
}

extension PromiseEvaluation {
  /// The promises to a party of the attack that are stated as relations of their own.
  ///
  /// - Parameters:
  ///   - partner: The party.
  ///   - offenseOnly: Whether only promises to join an offensive are looked for.
  /// - Returns: The findings, in the order of the pacts.
  private mutating func pactFindings(
    toward partner: SovereignState, offenseOnly: Bool
  ) -> [EvaluatedPromise] {
    var found: [EvaluatedPromise] = []
    var inForce: [[String]: [StatedPact]] = [:]
    for pact in table.pacts(to: partner) where !offenseOnly || pact.promise.duty == .offense {
      let state = pact.promisor
      let out =
        rule.answer(forHolding: pact)
        ?? table.supersession(of: pact.treaty, between: state, and: partner, on: attack.date)
      if out == nil { inForce[[state.id, pact.treaty.id], default: []].append(pact) }
      if pact.promise.duty == .nonaggression { continue }
      let inForce = answer(to: pact.promise, of: state, toward: partner, under: pact.treaty)
      let answer =
        out.map { rule.answer($0, with: inForce, to: pact.promise, of: state) } ?? inForce
      found.append(finding(pact.promise, Basis(pact), answer))
    }
    guard !offenseOnly else { return found }
    for key in inForce.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      guard let pacts = inForce[key], let first = pacts.first else { continue }
      var duties: [Duty] = []
      for pact in pacts where !duties.contains(pact.promise.duty) {
        duties.append(pact.promise.duty)
      }
      if isAnswerMissing(of: first.promisor, toward: partner, with: duties) {
        found.append(
          finding(nil, Basis(first), .notObliged(.promisesOnly(duties, first.treaty))))
      }
    }
    return found
  }
}

extension PromiseEvaluation.Basis {
  fileprivate init(_ pact: StatedPact) {
    self.init(
      promisor: pact.promisor, partner: pact.beneficiary, treaty: pact.treaty,
      relations: pact.relations, evidence: pact.evidence, reservations: [],
      predecessor: pact.predecessor, partnerPredecessor: pact.partnerPredecessor)
  }
}

extension PromiseEvaluation {
  /// What the treaties to which blocs are party make of the attack, in order of the blocs' and treaties' keys.
  mutating func blocFindings() -> [BlocObligation] {
    var found: [BlocObligation] = []
    for partner in [attack.victim] + attack.attackers {
      for treaty in table.treaties(of: partner) {
        guard let standing = table.standing(of: partner, in: treaty, on: attack.date) else {
          continue
        }
        for bloc in table.blocSpells(of: treaty) {
          found += findings(of: bloc, toward: standing)
        }
      }
    }
    return found.sorted(by: BlocObligation.isOrdered)
  }

  private mutating func findings(
    of bloc: BlocSpell, toward partner: TreatyTable.Standing
  ) -> [BlocObligation] {
    let stage = bloc.stage(on: attack.date)
    guard case .inForce(let certainty) = stage, case .inForce(let partnerCertainty) = partner.stage
    else { return [] }
    let treaty = partner.spell.treaty
    let state = partner.spell.state
    // A bloc promises its own members nothing by it, which is told of the attacked.
    let isOwnMember = partner.spell.bloc?.bloc.id == bloc.bloc.id
    if isOwnMember, state.id != attack.victim.id { return [] }
    let members = table.members(of: bloc.bloc)
      .filter { $0.period.holds(on: attack.date) == .certainly }.map(\.state).sortedByKey
    var found: [BlocObligation] = []
    for phase in treaty.phases where phase.period.holds(on: attack.date) == .certainly {
      for promise in phase.promises
      where promise.duty != .nonaggression && promise.promisors == .every
        && promise.beneficiaries.contains(state)
      {
        var answer = rule.answer(
          to: promise, of: bloc.bloc.id, toward: state, under: treaty,
          belligerents: belligerents.adversaries(of: state))
        if isOwnMember {
          answer = .notObliged(.boundThroughSameBloc(bloc.bloc, treaty))
        } else if min(certainty, partnerCertainty) == .possibly, answer.isObliged {
          answer = .undetermined([.entryIntoForce(treaty, treaty.terms)])
        }
        found.append(
          BlocObligation(
            bloc: bloc.bloc, partner: state, treaty: treaty, promise: promise, answer: answer,
            bindsMembers: bloc.bindsMembers, members: members,
            relations: ([bloc.id] + partner.spell.relations).sorted()))
      }
    }
    return found
  }
}

extension Treaty {
  /// Whether the treaty as a whole was there to sign on a date: by its own signature or, where nobody states one, by its
  /// being in force or by a party's.
  fileprivate func isSigned(by date: PartialDate, in party: Party) -> Bool {
    if isInForce(on: date) != .no { return true }
    guard let signed = signed ?? party.signed else { return true }
    return Period.since(signed).holds(on: date) != .no
  }

  /// Whether some phase of the treaty has a promise of a duty.
  func promises(_ duty: Duty) -> Bool {
    phases.contains { $0.promises.contains { $0.duty == duty } }
  }
}

import TypedGraph

/// The rule of when a promise is called on by an attack.
///
/// For the promise of a member *m* to a partner *p* under a treaty *T*, and an attack by *x* on *v*:
///
/// 1. *T* is in force for both at the date of the attack. Signed is not in force; an end is the first
///    day outside.
/// 2. *v* is *p*. Where *x* is *p*, a promise of defense is not called on. Where *x* is *m*, that is a
///    breach, never a call of *m* against itself.
/// 3. Where *x* is a party of *T* too, the attack within the alliance is reported beside the answers.
/// 4. Every condition holds; a missing fact leaves the answer open.
/// 5. Requests and decisions are the strength of the duty and part of the answer.
/// 6. A treaty that enters into force after the attack is not called on by it. Where the attack goes on then, a
///    promise for its particular conflict is; where the treaty is silent, the answer is open.
/// 7. An attack that is only threatened calls for consultation, and for nothing else.
/// 8. Where only the public text is read, a promise of a secret protocol is not called on.
/// 9. Who certainly does not exist on the date is bound to nothing. A successor stands in the treaties that
///    pass to it; where nobody states whether they do, the answer is open.
/// 10. A treaty that supersedes *T* ends it between the parties common to both (``TreatyTable``).
/// 11. A promise speaks of attacks by states. Whether it covers others, and civil war, a condition says; where it is
///    silent, the answer is open, unless the parties decided that it does.
///
/// All points but 3, 5 and 10 are decided here, and only here: who is the attacker too. ``PromiseEvaluation`` looks for the promises and reports the
/// answers with point 5, ``ResponseQuery`` reports point 3.
struct PromiseRule {
  let attack: Attack
  let reading: TreatyReading

  /// Point 9 for two states: nil where both may exist at the date.
  func answer(
    forExistenceOf promisor: SovereignState, and partner: SovereignState
  ) -> ObligationAnswer? {
    [promisor, partner].first { $0.exists(on: attack.date) == .no }
      .map { .notObliged(.doesNotExist($0)) }
  }

  /// Points 1 and 6 for a treaty and its parties: nil where it certainly binds both at the date.
  func answer(
    forStandingOf promisor: TreatyTable.Standing, and partner: TreatyTable.Standing
  ) -> ObligationAnswer? {
    // 1: in force for both; so the party for which the treaty has come less far decides.
    let decisive = promisor.stage.progress <= partner.stage.progress ? promisor : partner
    let treaty = decisive.spell.treaty
    switch decisive.stage {
    case .inForce(.certainly):
      return nil
    case .inForce:
      // 9: in force, if the treaty passed to a successor.
      let unproved = [promisor, partner].compactMap(\.spell.inheritance).filter { !$0.isCertain }
      if !unproved.isEmpty {
        return .undetermined(
          unproved.map { .succession(treaty, from: $0.predecessor, to: $0.successor) })
      }
      // 1: in force, if vague dates or contested relations are so.
      let doubtful = [promisor, partner].flatMap(\.spell.doubtfulRelations).sorted()
      return .undetermined(
        doubtful.isEmpty
          ? [.entryIntoForce(treaty, treaty.terms)] : [.participation(treaty, doubtful)])
    default:
      return .notObliged(reason(forOutOf: decisive))
    }
  }

  /// Points 1 and 6: why a treaty does not bind a party at the date; whether it is the treaty as a whole or this
  /// party's tie to it.
  private func reason(forOutOf standing: TreatyTable.Standing) -> NoObligation {
    let spell = standing.spell
    if spell.treaty.isInForce(on: attack.date) == .no {
      let isTieOver = standing.stage == .ended && spell.treaty.startsAfter(attack.date) != nil
      if !isTieOver { return reason(forOutOfForce: spell.treaty, at: standing.stage) }
    }
    if standing.stage != .ended, standing.stage != .suspended {
      // 6: the tie begins later than the attack, and the answer says when.
      let starts = [
        spell.party.enteredIntoForce ?? spell.party.ratified, spell.period.start.date,
      ].compactMap(\.self).filter { $0.first > attack.date.last }
      if let start = starts.max(by: { $0.first < $1.first }) {
        return .boundOnlyAfterTheAttack(spell.state, spell.treaty, since: start)
      }
    }
    return .notBound(spell.state, spell.treaty, standing.stage)
  }

  /// Points 1 and 6 for a treaty that is not in force as a whole.
  private func reason(forOutOfForce treaty: Treaty, at stage: TreatyStage) -> NoObligation {
    // 6: it begins later than the attack, and the answer says when.
    if let start = treaty.startsAfter(attack.date) {
      return .inForceOnlyAfterTheAttack(treaty, since: start)
    }
    // 1: an end is the first day outside.
    let isOver =
      !treaty.terms.isEmpty
      && treaty.terms.allSatisfy { $0.period.latestEnd <= attack.date.first }
    return .notInForce(treaty, isOver ? .ended : stage)
  }

  /// Points 1, 6 and 9 for a promise stated as a relation of its own: nil where it certainly holds at the date.
  func answer(forHolding pact: StatedPact) -> ObligationAnswer? {
    // 9: who does not exist is bound to nothing.
    if let answer = answer(forExistenceOf: pact.promisor, and: pact.beneficiary) { return answer }
    switch pact.stage(on: attack.date) {
    case .inForce(.certainly):
      return nil
    case .inForce:
      // 9: in force, if it passed to a successor.
      let unproved = pact.inheritances.filter { !$0.isCertain }
      if !unproved.isEmpty {
        return .undetermined(
          unproved.map { .succession(pact.treaty, from: $0.predecessor, to: $0.successor) })
      }
      if pact.claim != .affirmed { return .undetermined([.participation(pact.treaty, [pact.id])]) }
      // 1: in force, if vague dates are so.
      let vague = pact.treaty.isInForce(on: attack.date) == .possibly && pact.isNamed
      return .undetermined([
        .entryIntoForce(pact.treaty, vague ? pact.treaty.terms : [TreatyTerm(pact.period)])
      ])
    default:
      if pact.treaty.isInForce(on: attack.date) == .no, !pact.treaty.terms.isEmpty {
        return .notObliged(reason(forOutOfForce: pact.treaty, at: .ended))
      }
      // 6: it begins later than the attack.
      if let start = pact.period.start.date, start.first > attack.date.last {
        return .notObliged(.boundOnlyAfterTheAttack(pact.promisor, pact.treaty, since: start))
      }
      // 1: it has ended.
      return .notObliged(.notBound(pact.promisor, pact.treaty, .ended))
    }
  }

  /// The answer to a promise of which points 1, 6, 9 or 10 say that it does not bind, or that it is open whether it
  /// does.
  ///
  /// What takes part in the attack itself, or fails anyhow, is not left open for want of another fact.
  func answer(
    _ outOfForce: ObligationAnswer, with inForce: ObligationAnswer, to promise: TreatyPromise,
    of promisor: SovereignState
  ) -> ObligationAnswer {
    if let answer = answer(forRoleOf: promisor.id, promise.duty) { return answer }
    guard case .undetermined(let facts) = outOfForce else { return outOfForce }
    switch inForce {
    case .notObliged: return inForce
    case .obliged: return outOfForce
    case .undetermined(let others):
      return .undetermined(facts + others.filter { !facts.contains($0) })
    }
  }

  /// Point 2 for a promisor that takes part in the attack itself; nil where it may be called on.
  ///
  /// A promisor that attacks is never called on, and nobody is by the attack on itself; an attacker still owes the
  /// neutrality it promised.
  ///
  /// - Parameters:
  ///   - promisor: The key of the promisor, a state or a bloc.
  ///   - duty: What it promised.
  /// - Returns: Why it is not called on; nil where it may be.
  func answer(forRoleOf promisor: String, _ duty: Duty) -> ObligationAnswer? {
    if isAttacker(promisor), duty != .neutrality { return .notObliged(.isTheAttacker) }
    if promisor == attack.victim.id { return .notObliged(.isTheAttacked) }
    return nil
  }

  /// Points 2, 4, 7 and 8 for a promise in force.
  ///
  /// - Parameters:
  ///   - promise: The promise.
  ///   - promisor: The key of who gave it, a state or a bloc.
  ///   - partner: The party to the attack that it was given to.
  ///   - treaty: The treaty it stands in.
  ///   - belligerents: Those that attack or are at war with the partner.
  /// - Returns: Whether it is called on, and why or why not.
  func answer(
    to promise: TreatyPromise, of promisor: String, toward partner: SovereignState,
    under treaty: Treaty, belligerents: [SovereignState]
  ) -> ObligationAnswer {
    // 2: an attacker is not called on.
    if isAttacker(promisor), let answer = answer(forRoleOf: promisor, promise.duty) {
      return answer
    }
    // 2: where the partner attacks, a promise of defense is not called on.
    if partner.id != attack.victim.id, [.defense, .consultation].contains(promise.duty) {
      return .notObliged(.partnerIsTheAttacker(partner))
    }
    // 2: nobody is called on by the attack on itself.
    if let answer = answer(forRoleOf: promisor, promise.duty) { return answer }
    // 7: a threat calls for consultation and nothing else.
    if attack.isOnlyThreatened, promise.duty != .consultation {
      return .notObliged(.onlyThreatened)
    }
    // 8: the text that is read does not have the promise.
    guard let conditions = promise.conditions(reading: reading) else {
      return .notObliged(.onlyInSecretProtocol(treaty))
    }
    // 4: conditions that fail decide, all of them; else every missing fact is named.
    var missing: [MissingFact] = []
    var failed: [FailedCondition] = []
    for condition in conditions {
      switch ConditionTest(condition, of: attack, partner: partner, belligerents: belligerents) {
      case .holds: break
      case .fails(let because):
        failed.append(FailedCondition(condition: condition, because: because))
      case .open(let fact): if !missing.contains(fact) { missing.append(fact) }
      }
    }
    if !failed.isEmpty { return .notObliged(.conditionsFail(failed)) }
    // 11: a text that is silent on attackers of this kind.
    if partner.id == attack.victim.id { missing += uncovered(by: treaty, under: conditions) }
    // 4: whether the attack took place is such a fact too.
    if ClaimWeight(of: attack.evidence) != .affirmed { missing.append(.attack(attack.relations)) }
    return missing.isEmpty
      ? .obliged(treaty: treaty, article: promise.article, strength: promise.strength)
      : .undetermined(missing)
  }

  /// Point 11: what is not known of a treaty whose text does not say which attackers it covers.
  private func uncovered(
    by treaty: Treaty, under conditions: [ObligationCondition]
  ) -> [MissingFact] {
    let kinds = attack.attackerKinds
    let isSilent = !conditions.contains { if case .attackers = $0 { true } else { false } }
    guard isSilent, !kinds.contains(.state),
      !attack.coveringTreaties.contains(where: { $0.id == treaty.id })
    else { return [] }
    return kinds.map { .attackerCovered($0, by: treaty) }
  }

  /// Whether a promisor is one of the attackers.
  private func isAttacker(_ promisor: String) -> Bool {
    // They are in order of their keys.
    var (low, high) = (0, attack.attackers.count)
    while low < high {
      let middle = (low + high) / 2
      if attack.attackers[middle].id < promisor { low = middle + 1 } else { high = middle }
    }
    return low < attack.attackers.count && attack.attackers[low].id == promisor
  }
}

extension Treaty {
  /// The date after another on which it first enters into force, by any source; nil where it does not.
  fileprivate func startsAfter(_ date: PartialDate) -> PartialDate? {
    terms.compactMap(\.period.start.date).filter { $0.first > date.last }
      .min { $0.first < $1.first }
  }
}

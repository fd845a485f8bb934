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
/// 6. A treaty that enters into force after the attack is not called on by it.
/// 7. An attack that is only threatened calls for consultation, and for nothing else.
/// 8. Where only the public text is read, a promise of a secret protocol is not called on.
/// 9. Who certainly does not exist on the date is bound to nothing. A successor stands in the treaties that
///    pass to it; where nobody states whether they do, the answer is open.
/// 10. A treaty that supersedes *T* ends it between the parties common to both (``TreatyTable``).
///
/// All points but 3, 5 and 10 are decided here. ``PromiseEvaluation`` looks for the promises and reports the
/// answers with point 5, ``ResponseQuery`` reports point 3.
struct PromiseRule {
  let attack: Attack
  let reading: TreatyReading
  private let attackers: Set<String>

  init(attack: Attack, reading: TreatyReading) {
    self.attack = attack
    self.reading = reading
    attackers = Set(attack.attackers.map(\.id))
  }

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
      let doubtful = [promisor, partner].filter { $0.spell.claim != .affirmed }
        .map(\.spell.id).sorted()
      return .undetermined(
        doubtful.isEmpty
          ? [.entryIntoForce(treaty, treaty.terms)] : [.participation(treaty, doubtful)])
    case .signed, .ratified:
      // 6: it begins later than the attack, and the answer says when.
      let starts =
        treaty.terms.compactMap(\.period.start.date)
        + [promisor, partner].compactMap { $0.spell.party.enteredIntoForce }
      if let start = starts.max(by: { $0.first < $1.first }), start.first > attack.date.last {
        return .notObliged(.inForceOnlyAfterTheAttack(treaty, since: start))
      }
      // 1: signed is not in force.
      return .notObliged(.notInForce(treaty, decisive.stage))
    case .notSigned, .ended, .suspended:
      // 1: an end is the first day outside.
      return .notObliged(.notInForce(treaty, decisive.stage))
    }
  }

  /// Points 1 and 6 for a promise that holds during a period: the answer of the other points, as far as
  /// the period leaves it.
  func answer(
    _ answer: ObligationAnswer, during period: Period, under treaty: Treaty
  ) -> ObligationAnswer {
    switch period.holds(on: attack.date) {
    case .certainly:
      return answer
    case .possibly:
      // 1: in force, if vague dates are so.
      return answer.isObliged
        ? .undetermined([.entryIntoForce(treaty, [TreatyTerm(period)])]) : answer
    case .no:
      // 6: it begins later than the attack.
      if let start = period.start.date, start.first > attack.date.last {
        return .notObliged(.inForceOnlyAfterTheAttack(treaty, since: start))
      }
      // 1: it has ended.
      return .notObliged(.notInForce(treaty, .ended))
    }
  }

  /// Points 2, 4, 7 and 8 for a promise in force.
  ///
  /// - Parameters:
  ///   - promise: The promise.
  ///   - promisor: Who gave it.
  ///   - partner: The party to the attack that it was given to.
  ///   - treaty: The treaty it stands in.
  ///   - belligerents: Those that attack or are at war with the partner.
  /// - Returns: Whether it is called on, and why or why not.
  func answer(
    to promise: TreatyPromise, of promisor: SovereignState, toward partner: SovereignState,
    under treaty: Treaty, belligerents: [SovereignState]
  ) -> ObligationAnswer {
    // 2: a promisor that attacks is never called on; it still owes the neutrality it promised.
    if isAttacker(promisor), promise.duty != .neutrality { return .notObliged(.isTheAttacker) }
    // 2: where the partner attacks, a promise of defense is not called on.
    if partner.id != attack.victim.id, [.defense, .consultation].contains(promise.duty) {
      return .notObliged(.partnerIsTheAttacker(partner))
    }
    // 2: nobody is called on by the attack on itself.
    if promisor.id == attack.victim.id { return .notObliged(.isTheAttacked) }
    // 7: a threat calls for consultation and nothing else.
    if attack.isOnlyThreatened, promise.duty != .consultation {
      return .notObliged(.onlyThreatened)
    }
    // 8: the text that is read does not have the promise.
    guard let conditions = promise.conditions(reading: reading) else {
      return .notObliged(.onlyInSecretProtocol(treaty))
    }
    // 4: the first condition that fails decides; every missing fact is named.
    var missing: [MissingFact] = []
    for condition in conditions {
      switch ConditionTest(condition, of: attack, partner: partner, belligerents: belligerents) {
      case .holds: break
      case .fails(let because): return .notObliged(.conditionFails(condition, because: because))
      case .open(let fact): if !missing.contains(fact) { missing.append(fact) }
      }
    }
    // 4: whether the attack took place is such a fact too.
    if ClaimWeight(of: attack.evidence) != .affirmed { missing.append(.attack(attack.relations)) }
    return missing.isEmpty
      ? .obliged(treaty: treaty, article: promise.article, strength: promise.strength)
      : .undetermined(missing)
  }

  /// Whether a state is one of the attackers.
  func isAttacker(_ state: SovereignState) -> Bool {
    attackers.contains(state.id)
  }
}

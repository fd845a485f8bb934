import TypedGraph

extension PromiseEvaluation {
  /// Point 6 of ``PromiseRule`` for an attack that goes on when the treaty enters into force.
  ///
  /// A promise for the particular conflict that the attack belongs to was made for what goes on, and is called on
  /// from its entry into force; of any other promise it is open whether it covers an attack that began before. An
  /// attack whose end nobody states is taken for one of its day, but for the particular conflict that leaves it
  /// open too.
  ///
  /// - Parameters:
  ///   - outOfForce: The answer that the treaty's not being in force on the day of the attack gives.
  ///   - promise: The promise.
  ///   - promisor: Who gave it.
  ///   - partner: The party to the attack that it was given to.
  /// - Returns: The answer; that of the day of the attack where it does not go on.
  mutating func answer(
    _ outOfForce: ObligationAnswer, toOngoingAttackBy promise: TreatyPromise,
    of promisor: SovereignState, toward partner: SovereignState
  ) -> ObligationAnswer {
    guard let (treaty, start) = outOfForce.reason?.laterStart, !rule.attack.isOnlyThreatened,
      treaty.isPromised(promise, on: start),
      table.standing(of: promisor, in: treaty, on: start)?.stage == .inForce(.certainly),
      table.standing(of: partner, in: treaty, on: start)?.stage == .inForce(.certainly)
    else { return outOfForce }
    let isForConflict = promise.conditions.contains { condition in
      if case .conflict(let name) = condition { name == rule.attack.conflict } else { false }
    }
    if let end = rule.attack.end {
      guard end.last > start.first else { return outOfForce }
    } else if !isForConflict {
      return outOfForce
    }
    let inForce = answer(to: promise, of: promisor, toward: partner, under: treaty)
    guard inForce.isObliged else { return inForce }
    let isCertain = isForConflict && rule.attack.end.map { $0.first > start.last } == true
    return isCertain ? inForce : .undetermined([.ongoingAttack(treaty)])
  }
}

extension NoObligation {
  /// The treaty that enters into force, or binds a party, only after the attack, and when.
  fileprivate var laterStart: (treaty: Treaty, start: PartialDate)? {
    switch self {
    case .inForceOnlyAfterTheAttack(let treaty, since: let start),
      .boundOnlyAfterTheAttack(_, let treaty, since: let start):
      (treaty, start)
    default: nil
    }
  }
}

extension Treaty {
  /// Whether a promise is one of a phase that holds on a date.
  fileprivate func isPromised(_ promise: TreatyPromise, on date: PartialDate) -> Bool {
    phases.contains { $0.period.holds(on: date) != .no && $0.promises.contains(promise) }
  }
}

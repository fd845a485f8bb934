import TypedGraph

/// What treaties oblige states to do after an attack: who is obliged, who is not and why, and what is
/// undetermined.
///
/// Results are in order of the states' keys and do not depend on the order of statements.
public struct AttackResponse: Hashable, Sendable {
  /// A side of the conflict.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    /// The attacked and those obliged to help it.
    case attacked
    /// The attackers and those obliged to help them.
    case attacking
  }

  /// An attack of the cascade and what it calls on; the first is the one asked about.
  public struct Step: Hashable, Sendable {
    /// The round of the cascade, from 0.
    public let round: Int
    /// The attack; from round 1 on a retaliation that the cascade supposes.
    public let attack: Attack
    /// The side that is attacked in it.
    public let side: Side
    /// Every promise given to a party of it.
    public let findings: [EvaluatedPromise]
  }

  /// A state that is obliged to join a side.
  public struct Joining: Hashable, Sendable {
    /// The state.
    public let state: SovereignState
    /// The side it is called to.
    public let side: Side
    /// The round in which it is called.
    public let round: Int
    /// The promises that call it in that round.
    public let calls: [EvaluatedPromise]
  }

  /// The attack asked about.
  public let attack: Attack

  /// How far the response follows from it.
  public let cascade: ResponseCascade

  /// The attacks and what they call on, round by round.
  public let steps: [Step]

  /// The states that are obliged to join a side, in order of rounds and keys.
  public let joinings: [Joining]

  /// Promises broken by the attack.
  public let breaches: [PromiseBreach]

  /// Duties that contradict each other.
  public let conflicts: [ObligationConflict]

  /// What is known of a state that no finding is about.
  let absence: TreatyAbsence

  /// Every promise checked against an attack, in order.
  public var findings: [EvaluatedPromise] { steps.flatMap(\.findings) }

  /// The states that are obliged to help by force, in order of their keys.
  public var obliged: [SovereignState] {
    joinings.map(\.state).sortedByKey
  }

  /// The states obliged to join one side, in order of their keys.
  public func obliged(onTheSide side: Side) -> [SovereignState] {
    joinings.filter { $0.side == side }.map(\.state).sortedByKey
  }

  /// The states for which the answer is undetermined, in order of their keys.
  public var undetermined: [SovereignState] {
    let states = findings.filter { $0.isCallToArms && $0.answer.isUndetermined }.map(\.promisor)
    return states.sortedByKey.filter { answer(for: $0).isUndetermined }
  }

  /// Whether a state is bound to help by force: obliged, if one promise obliges it; undetermined, if one
  /// may; else not obliged, with the reason that says most.
  public func answer(for state: SovereignState) -> ObligationAnswer {
    if state.id == attack.victim.id { return .notObliged(.isTheAttacked) }
    let promises = callsToArms(on: state)
    if let call = promises.first(where: \.answer.isObliged) { return call.answer }
    if attack.attackers.contains(where: { $0.id == state.id }) {
      return .notObliged(.isTheAttacker)
    }
    let missing = promises.flatMap(\.answer.missing)
    if !missing.isEmpty {
      return .undetermined(
        missing.reduce(into: []) { list, fact in if !list.contains(fact) { list.append(fact) } })
    }
    if let reason = promises.compactMap(\.answer.reason).max(by: { $0.weight < $1.weight }) {
      return .notObliged(reason)
    }
    return absence.answer(for: state)
  }

  /// Whether a state is bound by one treaty; nil where no promise under it was checked against the attack.
  public func answer(for state: SovereignState, under treaty: Treaty) -> ObligationAnswer? {
    let promises = callsToArms(on: state).filter { $0.treaty.id == treaty.id }
    return
      (promises.first { $0.answer.isObliged } ?? promises.first { $0.answer.isUndetermined }
      ?? promises.max { ($0.answer.reason?.weight ?? 0) < ($1.answer.reason?.weight ?? 0) })?.answer
  }

  /// The findings of one duty about a state.
  public func findings(_ duty: Duty, of state: SovereignState) -> [EvaluatedPromise] {
    findings.filter { $0.promisor.id == state.id && $0.duty == duty }
  }

  private func callsToArms(on state: SovereignState) -> [EvaluatedPromise] {
    findings.filter { $0.promisor.id == state.id && $0.isCallToArms }
  }
}

extension AttackResponse: CustomStringConvertible {
  /// The response as prose, a sentence a line: the attack, who is obliged and by what, what is
  /// undetermined, who is not obliged and why, what is broken, and which duties conflict.
  public var description: String {
    var lines: [String] = []
    for step in steps {
      lines.append(
        step.round == 0
          ? "\(step.attack)." : "Then, supposing retaliation, \(step.attack).")
      lines += step.findings.filter(\.answer.isObliged).map(\.description)
      lines += step.findings.filter(\.answer.isUndetermined).map(\.description)
      lines += step.findings.filter { $0.answer.reason != nil && step.round == 0 }
        .map(\.description)
    }
    lines += breaches.map(\.description)
    lines += conflicts.map(\.description)
    return lines.joined(separator: "\n")
  }

  /// Why a state is where it is: the chain of attacks and promises that led to it, a sentence each.
  ///
  /// For a state that is not called, the reasons why not.
  ///
  /// - Complexity: O(*s*) in the findings, for each link of the chain.
  public func reasons(for state: SovereignState) -> [String] {
    guard let joining = joinings.first(where: { $0.state.id == state.id }) else {
      let promises = callsToArms(on: state)
      return promises.isEmpty
        ? ["\(state.name) is \(answer(for: state))."] : promises.map(\.description)
    }
    var chain: [String] = []
    var link: Joining? = joining
    // Each link belongs to an earlier round than the one before it.
    while let current = link, let call = current.calls.first {
      let step = steps.first { $0.round == current.round && $0.findings.contains(call) }
      chain.insert(call.description, at: 0)
      if let step { chain.insert("\(step.attack).", at: 0) }
      link = joinings.first {
        $0.state.id == call.partner.id && $0.round < current.round
      }
    }
    return chain
  }
}

extension AttackResponse.Side {
  /// The other side.
  public var opposite: AttackResponse.Side { self == .attacked ? .attacking : .attacked }
}

extension AttackResponse.Side: CustomStringConvertible {
  /// The side.
  public var description: String { rawValue }
}

extension AttackResponse.Step: CustomStringConvertible {
  /// The round and the attack, `round 0: Germany attacks Belgium on 1914-08-04`.
  public var description: String { "round \(round): \(attack)" }
}

extension AttackResponse.Joining: CustomStringConvertible {
  /// The state, its side and what calls it, `France joins the attacked side in round 0 by the Alliance`.
  public var description: String {
    "\(state.name) joins the \(side) side in round \(round) by the "
      + calls.map(\.treaty.name).joinedAsProse
  }
}

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
    case attacker
  }

  /// An attack of the cascade and what it calls on; the first is the one asked about.
  public struct Step: Hashable, Sendable {
    /// The round of the cascade, from 0.
    public let round: Int
    /// The attack; from round 1 on a retaliation that the cascade supposes.
    public let attack: Attack
    /// The side that is attacked in it.
    public let side: Side
    /// Every promise given to a party of it; from round 1 on, of states that do not stand on its side already.
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

  /// What treaties to which blocs are party make of the attack, in order of the blocs' keys: of the bloc itself and of
  /// its members.
  public let blocs: [BlocObligation]

  /// What is known of a state that no finding is about.
  let absence: TreatyAbsence

  /// Every promise checked against an attack, in order.
  public var findings: [EvaluatedPromise] { steps.flatMap(\.findings) }

  /// The states that are obliged to help the attacked by force, in order of their keys.
  ///
  /// What is called on the attackers' side is apart: `obliged(to: .attacker)`.
  public var obliged: [SovereignState] { obliged(to: .attacked) }

  /// The states that are obliged to help one side by force, in order of their keys.
  public func obliged(to side: Side) -> [SovereignState] {
    joinings.filter { $0.side == side }.map(\.state).sortedByKey
  }

  /// The states for which it is undetermined whether they have to help the attacked, in order of their keys.
  public var undetermined: [SovereignState] { undetermined(to: .attacked) }

  /// The states for which it is undetermined whether they have to help one side, in order of their keys.
  public func undetermined(to side: Side) -> [SovereignState] {
    let states = steps.flatMap { step in
      step.findings.filter {
        $0.isCallToArms && $0.answer.isUndetermined && step.side(of: $0) == side
      }
    }.map(\.promisor)
    return states.sortedByKey.filter { answer(for: $0, to: side).isUndetermined }
  }

  /// Whether a state is bound to help one side by force: obliged, if one promise obliges it; undetermined, if one
  /// may; else not obliged, with the reason that says most.
  ///
  /// - Parameters:
  ///   - state: The state.
  ///   - side: Whom to help.
  /// - Returns: The answer. Of several open promises one called on is enough: what is missing is then
  ///   ``MissingFact/either(_:)``.
  public func answer(for state: SovereignState, to side: Side = .attacked) -> ObligationAnswer {
    if state.id == attack.victim.id { return .notObliged(.isTheAttacked) }
    let calls = sidedCalls(on: state)
    let promises = calls.filter { $0.side == side }.map(\.call)
    if let call = promises.first(where: \.answer.isObliged) { return call.answer }
    if attack.attackers.contains(where: { $0.id == state.id }) {
      return .notObliged(.isTheAttacker)
    }
    let open = promises.compactMap { call -> [MissingFact]? in
      if case .undetermined(let facts) = call.answer { facts } else { nil }
    }
    if !open.isEmpty { return .undetermined(MissingFact.missing(ofAnyOf: open)) }
    let others = side == .attacked ? calls.filter { $0.side != side }.map(\.call) : []
    let reasons =
      promises.compactMap(\.answer.reason)
      // That the partner is the attacker is why a promise to it does not help the attacked.
      + others.compactMap(\.answer.reason).filter {
        if case .partnerIsTheAttacker = $0 { true } else { false }
      }
    if let reason = reasons.mostTelling { return .notObliged(reason) }
    if let other = calls.first(where: { $0.side != side && $0.call.answer.isObliged })?.call {
      return .notObliged(.calledToTheOtherSide(other.treaty))
    }
    if let reason = others.compactMap(\.answer.reason).mostTelling {
      return .notObliged(reason)
    }
    return absence.answer(for: state)
  }

  /// Whether a state is bound to one duty toward a party of the attack: to consult under a threat, or to stay neutral.
  ///
  /// - Parameters:
  ///   - state: The state.
  ///   - duty: The duty.
  /// - Returns: Obliged, if one promise obliges it; else undetermined, if one may; else the reason that says most. Nil where
  ///   no promise of the duty was checked against the attack.
  public func answer(for state: SovereignState, owing duty: Duty) -> ObligationAnswer? {
    Self.answer(of: findings(duty, of: state).filter { $0.promise != nil }.map(\.answer))
  }

  /// The states that owe a duty to a party of the attack, in order of their keys.
  public func obliged(owing duty: Duty) -> [SovereignState] {
    findings.filter { $0.duty == duty && $0.promise != nil && $0.answer.isObliged }
      .map(\.promisor).sortedByKey
  }

  /// The answer of several promises: that of the one that obliges, else of one that is open, else the reason that says
  /// most; nil of none.
  private static func answer(of promises: [ObligationAnswer]) -> ObligationAnswer? {
    promises.first(where: \.isObliged) ?? promises.first(where: \.isUndetermined)
      ?? promises.compactMap(\.reason).mostTelling.map { .notObliged($0) }
  }

  /// Whether a state is bound by one treaty; nil where no promise under it was checked against the attack.
  public func answer(for state: SovereignState, under treaty: Treaty) -> ObligationAnswer? {
    Self.answer(
      of: callsToArms(on: state).filter { $0.treaty.id == treaty.id }.map(\.answer))
  }

  /// The findings of one duty about a state.
  public func findings(_ duty: Duty, of state: SovereignState) -> [EvaluatedPromise] {
    findings.filter { $0.promisor.id == state.id && $0.duty == duty }
  }

  /// What a bloc is bound to by the treaties that it is party to itself; nil where no promise of its to help by
  /// force was checked against the attack.
  public func answer(for bloc: Bloc) -> ObligationAnswer? {
    let promises = blocs.filter {
      $0.bloc.id == bloc.id && [.defense, .offense].contains($0.promise.duty)
    }
    return Self.answer(of: promises.map(\.answer))
  }

  /// The answer of the side to which a state is obliged, or may be; that about the attacked, where it is to neither.
  func weightiestAnswer(for state: SovereignState) -> ObligationAnswer {
    let answers = [answer(for: state), answer(for: state, to: .attacker)]
    let hasOpenCall = sidedCalls(on: state).contains {
      $0.side == .attacker && $0.call.answer.isUndetermined
    }
    return answers.first(where: \.isObliged)
      ?? (answers[0].reason != nil && hasOpenCall ? answers[1] : answers[0])
  }

  private func callsToArms(on state: SovereignState) -> [EvaluatedPromise] {
    sidedCalls(on: state).map(\.call)
  }

  /// The promises of a state to help by force, with the side that they are for, in order.
  private func sidedCalls(
    on state: SovereignState
  ) -> [(call: EvaluatedPromise, side: Side, step: Step)] {
    steps.flatMap { step in
      step.findings.filter { $0.promisor.id == state.id && $0.isCallToArms }
        .map { (call: $0, side: step.side(of: $0), step: step) }
    }
  }
}

extension AttackResponse: CustomStringConvertible {
  /// The response as prose, a sentence a line: the attack, who is obliged and by what, what is
  /// undetermined, who is not obliged and why, what is broken, and which duties conflict.
  ///
  /// Findings of one step that read alike are one sentence.
  public var description: String {
    var all: [String] = []
    for step in steps {
      var lines = [
        step.round == 0
          ? "\(step.attack)." : "Then, supposing retaliation, \(step.attack)."
      ]
      let obliged = step.findings.filter(\.answer.isObliged)
      let isOnAttackersSide = { (finding: EvaluatedPromise) in
        finding.isCallToArms && step.side(of: finding) == .attacker
      }
      lines += obliged.filter { !isOnAttackersSide($0) }.map(\.description)
      lines += obliged.filter(isOnAttackersSide).map { "On the attackers' side, \($0)" }
      lines += step.findings.filter(\.answer.isUndetermined).map(\.description)
      if step.round == 0 { lines += Self.refusals(of: step.findings) }
      // Two promises of one treaty may read alike.
      all += lines.distinct
    }
    all +=
      (blocs.map(\.description) + breaches.map(\.description) + conflicts.map(\.description))
      .distinct
    return all.joined(separator: "\n")
  }

  /// Why promises are not called on, a line each; those of several promisors that do not exist in one.
  private static func refusals(of findings: [EvaluatedPromise]) -> [String] {
    var lines: [String] = []
    var gone: [EvaluatedPromise] = []
    for finding in findings {
      guard let reason = finding.answer.reason else { continue }
      if reason == .doesNotExist(finding.promisor) {
        gone.append(finding)
      } else {
        lines.append(finding.description)
      }
    }
    var seen = Set<String>()
    let states = gone.map(\.promisor).filter { seen.insert($0.id).inserted }
    guard states.count > 1 else { return lines + gone.map(\.description) }
    return lines + ["\(states.map(\.name).joinedAsProse) do not exist at that date."]
  }

  /// Why a state is where it is: the chain of attacks and promises that led to it, a sentence each.
  ///
  /// Every promise that calls it in the round in which it joins is told and, of a state called to both sides, every
  /// call to either. For a state that is not called, the reasons why not.
  ///
  /// - Complexity: O(*s*) in the findings, for each link of the chain.
  public func reasons(for state: SovereignState) -> [String] {
    let joined = joinings.filter { $0.state.id == state.id }
    let isOnBothSides = conflicts.contains { conflict in
      if case .calledToBothSides(let other, _, _) = conflict { other.id == state.id } else { false }
    }
    let calls = sidedCalls(on: state).filter { call in
      call.call.answer.isObliged
        && (isOnBothSides
          || joined.contains { $0.round == call.step.round && $0.calls.contains(call.call) })
    }
    if calls.isEmpty {
      let promises = callsToArms(on: state)
      return promises.isEmpty
        ? ["\(state.name) is \(answer(for: state))."] : promises.map(\.description)
    }
    var lines: [String] = []
    for call in calls {
      for line in chain(to: call.call, in: call.step) where !lines.contains(line) {
        lines.append(line)
      }
    }
    return lines
  }

  /// The attacks and promises that led to a call, the first one first.
  private func chain(to call: EvaluatedPromise, in step: Step) -> [String] {
    var chain: [String] = []
    var link: (call: EvaluatedPromise, step: Step)? = (call, step)
    // Each link belongs to an earlier round than the one before it.
    while let current = link {
      chain.insert(current.call.description, at: 0)
      chain.insert("\(current.step.attack).", at: 0)
      link = nil
      guard
        let joining = joinings.first(where: {
          $0.state.id == current.call.partner.id && $0.round < current.step.round
        }), let first = joining.calls.first,
        let step = steps.first(where: {
          $0.round == joining.round && $0.findings.contains(first)
        })
      else { continue }
      link = (first, step)
    }
    return chain
  }
}

extension AttackResponse.Step {
  /// The side that a promise checked against the step's attack calls to.
  func side(of finding: EvaluatedPromise) -> AttackResponse.Side {
    finding.isPartnerAttacking ? side.opposite : side
  }
}

extension AttackResponse.Side {
  /// The other side.
  public var opposite: AttackResponse.Side { self == .attacked ? .attacker : .attacked }
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
    "\(state.name) joins the \(side == .attacked ? "attacked" : "attacking") side in round \(round) "
      + "by the " + calls.map(\.treaty.name).joinedAsProse
  }
}

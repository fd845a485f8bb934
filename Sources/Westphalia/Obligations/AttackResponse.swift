public import TypedGraph

/// How far a response follows from an attack.
///
/// Neither is transitive closure: helping makes a state a belligerent and creates no attack on it.
/// What could be reached over promises, whether or not they are called on, is
/// ``TypedGraph/GraphQueries/exposure(to:)``.
public enum ResponseCascade: Hashable, Sendable {
  /// Who is called on by the attack itself.
  case direct
  /// Each state that joins a side is then attacked by the other side, on its home territory, and the
  /// rule runs again until nobody new is called. Whether those attacks are provoked is given here.
  case withRetaliation(provoked: Bool? = nil)
}

/// What treaties make of an attack: who is obliged, who is not and why, and what cannot be told.
///
/// Results are in order of the states' keys and do not depend on the order in which the graph was told.
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

  /// Duties that stand against each other.
  public let conflicts: [ObligationConflict]

  /// The kinds of nothing for a state that no finding is about.
  let nothing: NothingKnown

  /// Every promise held against an attack, in order.
  public var findings: [EvaluatedPromise] { steps.flatMap(\.findings) }

  /// The states that are obliged to help by force, in order of their keys.
  public var obliged: [SovereignState] {
    joinings.map(\.state).sortedByKey
  }

  /// The states obliged to join one side, in order of their keys.
  public func obliged(onTheSide side: Side) -> [SovereignState] {
    joinings.filter { $0.side == side }.map(\.state).sortedByKey
  }

  /// The states of which it cannot be told whether they are obliged, in order of their keys.
  public var undetermined: [SovereignState] {
    let states = findings.filter { $0.isCallToArms && $0.answer.isUndetermined }.map(\.promisor)
    return states.sortedByKey.filter { answer(for: $0).isUndetermined }
  }

  /// Whether a state is bound to help by force: obliged, if one promise obliges it; undetermined, if one
  /// may; else not obliged, with the reason that says most.
  public func answer(for state: SovereignState) -> ObligationAnswer {
    if state.id == attack.victim.id { return .notObliged(.isTheAttacked) }
    let own = findings.filter { $0.promisor.id == state.id && $0.isCallToArms }
    if let call = own.first(where: \.answer.isObliged) { return call.answer }
    if attack.attackers.contains(where: { $0.id == state.id }) {
      return .notObliged(.isTheAttacker)
    }
    let missing = own.flatMap(\.answer.missing)
    if !missing.isEmpty {
      return .undetermined(
        missing.reduce(into: []) { list, fact in if !list.contains(fact) { list.append(fact) } })
    }
    if let reason = own.compactMap(\.answer.reason).max(by: { $0.weight < $1.weight }) {
      return .notObliged(reason)
    }
    return nothing.answer(for: state)
  }

  /// Whether a state is bound by one treaty; nil where no promise under it is held against the attack.
  public func answer(for state: SovereignState, under treaty: Treaty) -> ObligationAnswer? {
    let own = findings.filter { $0.promisor.id == state.id && $0.treaty.id == treaty.id }
    let armed = own.filter(\.isCallToArms)
    return
      (armed.first { $0.answer.isObliged } ?? armed.first { $0.answer.isUndetermined }
      ?? armed.max { ($0.answer.reason?.weight ?? 0) < ($1.answer.reason?.weight ?? 0) })?.answer
  }

  /// The findings of one duty about a state.
  public func findings(_ duty: Duty, of state: SovereignState) -> [EvaluatedPromise] {
    findings.filter { $0.promisor.id == state.id && $0.duty == duty }
  }
}

extension NoObligation {
  /// How much a reason says: of several, the weightiest is told.
  var weight: Int {
    switch self {
    case .conditionFails: 9
    case .partnerIsTheAttacker: 8
    case .isTheAttacker, .isTheAttacked, .onlyThreatened: 7
    case .onlyInSecretProtocol: 6
    case .inForceOnlyAfterTheAttack: 5
    case .promisesOnly: 4
    case .notPromisedInThisDirection: 3
    case .notInForce: 2
    case .noTreaty, .deniedToBeParty: 1
    }
  }
}

/// A promise that the attack breaks.
public struct PromiseBreach: Hashable, Sendable, CustomStringConvertible {
  /// Who breaks it: an attacker.
  public let state: SovereignState
  /// Toward whom: the attacked.
  public let partner: SovereignState
  /// The treaty in force between them.
  public let treaty: Treaty
  /// The promise; nonaggression, or another that an attack on the partner cannot be squared with.
  public let promise: TreatyPromise
  /// Whether the treaty certainly is in force for both.
  public let certainty: Certainty
  /// The relations it rests on.
  public let relations: [RelationID]

  /// Whether the treaty promises nonaggression in so many words.
  public var isExplicit: Bool { promise.duty == .nonaggression }

  /// The breach as a sentence.
  public var description: String {
    "\(state.name), by attacking \(partner.name), "
      + (certainty == .certainly ? "breaks " : "possibly breaks ")
      + (promise.article.map { "article \($0) of " } ?? "")
      + "the \(treaty.name) (\(promise.duty.rawValue))."
  }
}

/// Duties of one state, or of one treaty's parties, that stand against each other.
public enum ObligationConflict: Hashable, Sendable {
  /// A state is called to both sides.
  case calledToBothSides(
    SovereignState, attacked: [EvaluatedPromise], attacking: [EvaluatedPromise])
  /// A state is called against one to whom it promised not to fight it, or even to defend it.
  case boundToOtherSide(SovereignState, call: EvaluatedPromise, by: TreatyObligation)
  /// The attacker is a party of the treaty that the attacked appeals to.
  case intraAllianceAttack(Treaty, attacker: SovereignState, attacked: SovereignState)
}

extension ObligationConflict: CustomStringConvertible {
  /// The conflict as a sentence.
  public var description: String {
    switch self {
    case .calledToBothSides(let state, let attacked, let attacking):
      "\(state.name) is called to both sides: by the "
        + "\(attacked.map(\.treaty.name).joinedAsProse) to the attacked, by the "
        + "\(attacking.map(\.treaty.name).joinedAsProse) to the attackers."
    case .boundToOtherSide(let state, let call, let bond):
      "\(state.name) is called by the \(call.treaty.name) against \(bond.beneficiary.name), to whom it "
        + "promised \(bond.promise.duty.rawValue) under the \(bond.treaty.name)."
    case .intraAllianceAttack(let treaty, let attacker, let attacked):
      "\(attacker.name), which attacks \(attacked.name), is party to the same \(treaty.name)."
    }
  }
}

/// What is known where no treaty is found: absent by a source's account, or not covered.
struct NothingKnown: Hashable, Sendable {
  let covering: [EvidenceSource]
  let denied: [String: [Denial]]

  struct Denial: Hashable, Sendable {
    let treaty: Treaty
    let relation: RelationID
  }

  func answer(for state: SovereignState) -> ObligationAnswer {
    if let denials = denied[state.id], let first = denials.first {
      return .notObliged(.deniedToBeParty(first.treaty, denials.map(\.relation).sorted()))
    }
    return covering.isEmpty
      ? .undetermined([.coverage]) : .notObliged(.noTreaty(accordingTo: covering))
  }
}

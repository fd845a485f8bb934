import TypedGraph

/// Duties of one state, or of one treaty's parties, that contradict each other.
public enum ObligationConflict: Hashable, Sendable {
  /// A state is called to both sides.
  case calledToBothSides(
    SovereignState, attacked: [EvaluatedPromise], attacking: [EvaluatedPromise])
  /// States are called against one to whom they promised not to fight it, or even to defend it.
  ///
  /// States that the same treaty calls and the same treaties bind are one conflict, each with its call, and with its
  /// promises to the opponent in order of duties and treaties. A treaty that calls on them against one of its own
  /// parties is not among those that bind: that is an attack within an alliance.
  case boundToOtherSide([SovereignState], calls: [EvaluatedPromise], by: [TreatyObligation])
  /// The attacker is a party of the treaty that the attacked appeals to.
  case intraAllianceAttack(Treaty, attacker: SovereignState, attacked: SovereignState)
}

extension ObligationConflict: CustomStringConvertible {
  /// The conflict as a sentence.
  public var description: String {
    switch self {
    case .calledToBothSides(let state, let attacked, let attacking):
      "\(state.name) is called to both sides: by the "
        + "\(Self.names(of: attacked.map(\.treaty))) to the attacked, by the "
        + "\(Self.names(of: attacking.map(\.treaty))) to the attackers."
    case .boundToOtherSide(let states, let calls, let bonds):
      "\(states.map(\.name).joinedAsProse) \(states.count > 1 ? "are" : "is") called by the "
        + "\(Self.names(of: calls.map(\.treaty))) against "
        + "\(bonds.first?.beneficiary.name ?? "nobody"), to whom \(states.count > 1 ? "they" : "it") "
        + "promised \(Self.promises(bonds))."
    case .intraAllianceAttack(let treaty, let attacker, let attacked):
      "\(attacker.name), which attacks \(attacked.name), is party to the same \(treaty.name)."
    }
  }
}

extension ObligationConflict {
  /// The names of treaties, each once.
  private static func names(of treaties: [Treaty]) -> String {
    var seen = Set<String>()
    return treaties.filter { seen.insert($0.id).inserted }.map(\.name).joinedAsProse
  }

  /// `nonaggression under the Pact and defense under the Pact and the Alliance`.
  private static func promises(_ bonds: [TreatyObligation]) -> String {
    var duties: [Duty] = []
    for bond in bonds where !duties.contains(bond.promise.duty) { duties.append(bond.promise.duty) }
    return duties.map { duty in
      let treaties = bonds.filter { $0.promise.duty == duty }.map(\.treaty)
      return "\(duty.rawValue) under the \(names(of: treaties))"
    }.joinedAsProse
  }
}

import TypedGraph

/// Duties of one state, or of one treaty's parties, that contradict each other.
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

extension ObligationConflict {
  /// What conflicts are sorted by.
  var key: String {
    switch self {
    case .calledToBothSides(let state, _, _): state.id
    case .boundToOtherSide(let state, _, _): state.id
    case .intraAllianceAttack(let treaty, let attacker, _): treaty.id + attacker.id
    }
  }
}

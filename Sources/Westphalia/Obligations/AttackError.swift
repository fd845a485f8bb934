/// Why there is no such attack.
public enum AttackError: Error, Hashable, Sendable {
  /// Of several attackers one is the attacked itself.
  case attackedAmongAttackers(SovereignState)
  /// The list of attackers is empty.
  case noAttacker(on: SovereignState)
}

extension AttackError: CustomStringConvertible {
  /// What was wrong, and how to say it right.
  public var description: String {
    switch self {
    case .attackedAmongAttackers(let state):
      "\(state.name) is attacked and cannot be one of several attackers; "
        + "a civil war has the state alone as its attacker"
    case .noAttacker(let state):
      "nobody attacks \(state.name) here; an attacker whom nobody names is an UnknownActor"
    }
  }
}

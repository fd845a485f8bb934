/// What a member of a treaty promises.
///
/// After Alliance Treaty Obligations and Provisions (Leeds and others, 2002).
public enum Duty: String, Hashable, Sendable, CaseIterable {
  /// Active military support when the partner is attacked; never when the partner attacks.
  case defense
  /// Active military support beyond the partner's own defense.
  case offense
  /// Not to help the partner's adversary nor to join it; never a duty to fight.
  case neutrality
  /// Not to use force against the partner.
  case nonaggression
  /// To consult in a crisis with danger of military conflict.
  case consultation
}

/// How far a promise binds once it is called on.
public enum DutyStrength: String, Hashable, Sendable, CaseIterable {
  /// Help without delay, by all available means.
  case allMeans = "by all means"
  /// Such action as the promisor deems necessary.
  case asDeemedNecessary = "as it deems necessary"
  /// In accordance with the promisor's constitutional processes.
  case constitutionalProcesses = "by constitutional processes"
  /// When the partner asks for it.
  case onRequest = "on request"
  /// To consult or act through a body, without a duty to help by force.
  case consultationOnly = "by consultation"
}

/// What must hold for a promise to be called on.
///
/// Conditions belong to a member and a phase.
public enum ObligationCondition: Hashable, Sendable {
  /// The adversary is one of these states.
  case adversary([SovereignState])
  /// The attack is on a named area, `Europe or North America`.
  case place(String)
  /// The promise is for one particular conflict.
  case conflict(String)
  /// At least so many states attack.
  case adversaries(atLeast: Int)
  /// A demand of the partner was refused first.
  case refusedDemand(String)
  /// The partner did not provoke the attack.
  case unprovoked
  /// The partner is at war because of the attack.
  case stateOfWar
  /// The help is in accordance with other law, `Article 51 of the UN Charter`.
  case inAccordance(with: String)
}

extension ObligationCondition: CustomStringConvertible {
  /// The condition in words.
  public var description: String {
    switch self {
    case .adversary(let states): "against \(states.map(\.name).joined(separator: " or "))"
    case .place(let area): "in \(area)"
    case .conflict(let name): "in the \(name)"
    case .adversaries(let count): "against at least \(count) states"
    case .refusedDemand(let demand): "after \(demand) was refused"
    case .unprovoked: "without provocation"
    case .stateOfWar: "when thus in a state of war"
    case .inAccordance(let law): "in accordance with \(law)"
    }
  }
}

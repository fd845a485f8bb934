/// What must hold for a promise to be called on.
///
/// Conditions belong to a member and a phase. The comment of each says how an ``Attack`` answers it.
public enum ObligationCondition: Hashable, Sendable {
  /// One of these states is the adversary.
  case adversary([SovereignState])
  /// One of the attackers is of these kinds; a promise without this condition speaks of attacks by states, and
  /// leaves open whether it covers others.
  case attackers([AttackerKind])
  /// One of these states supports the adversary.
  case adversarySupported(by: [SovereignState])
  /// One adversary that the treaty names and the source at hand does not.
  ///
  /// Data sets code that there is one and not who: ATOP's most frequent condition of a promise of defense. It
  /// stays open.
  case unrecordedAdversary
  /// The attack is on a place in a region.
  case place(Region)
  /// The attack is on territory that the partner administers.
  case territoryUnderAdministration
  /// The attack is on the partner's own territory, as an attack on it is unless the place says otherwise.
  case ownTerritory
  /// The promise is for one particular conflict.
  case conflict(String)
  /// At least so many states, of some where they are listed, attack or are at war with the partner.
  case adversaries(atLeast: Int, among: [SovereignState] = [])
  /// A demand of the partner was refused first.
  case refusedDemand(String)
  /// The partner did not provoke the attack; where the partner attacks, it was provoked to.
  case unprovoked
  /// The partner is the attacked: a promise of neutrality that does not hold where the partner attacks.
  case partnerIsAttacked
  /// The partner is at war because of the attack, as every armed attack makes it unless stated otherwise.
  case stateOfWar
  /// The help is in accordance with other law, `Article 51 of the UN Charter`: a limit, no condition.
  case inAccordance(with: String)
  /// A limit of another kind in words, `if the troops are ready`, which stays open.
  case other(String)
}

extension ObligationCondition: CustomStringConvertible {
  /// The condition in words.
  public var description: String {
    switch self {
    case .adversary(let states): "against \(Self.either(states))"
    case .attackers(let kinds): "against \(kinds.map(\.deed).joined(separator: " or "))"
    case .adversarySupported(let states): "against an adversary supported by \(Self.either(states))"
    case .unrecordedAdversary: "against an adversary that the treaty names"
    case .place(let region): "in \(region.name)"
    case .territoryUnderAdministration: "on territory the partner administers"
    case .ownTerritory: "on the partner's own territory"
    case .conflict(let name): "in the \(name)"
    case .adversaries(let count, let among):
      "against at least \(count) "
        + (among.isEmpty ? "states" : "of \(among.map(\.name).joined(separator: ", "))")
    case .refusedDemand(let demand): "after \(demand) was refused"
    case .unprovoked: "without provocation"
    case .partnerIsAttacked: "only while the partner is attacked"
    case .stateOfWar: "when thus in a state of war"
    case .inAccordance(let law): "in accordance with \(law)"
    case .other(let text): text
    }
  }

  private static func either(_ states: [SovereignState]) -> String {
    states.map(\.name).joined(separator: " or ")
  }
}

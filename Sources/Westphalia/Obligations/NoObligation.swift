public import TypedGraph

/// Why a state is not bound to act.
public enum NoObligation: Hashable, Sendable {
  /// The treaty does not bind one of the two: not at all, not yet, no longer, or not in this phase.
  case notInForce(Treaty, TreatyStage)
  /// The treaty was signed before the attack and enters into force after it, on this date.
  case inForceOnlyAfterTheAttack(Treaty, since: PartialDate)
  /// A later treaty took the treaty's place between the two.
  case superseded(Treaty, by: Treaty)
  /// One of the two does not exist on the date.
  case doesNotExist(SovereignState)
  /// The partner is the attacker: a promise of defense is not called on.
  case partnerIsTheAttacker(SovereignState)
  /// It is one of the attackers: that may be a breach, but never calls on it.
  case isTheAttacker
  /// It is the attacked: nobody is called to its own defense by a treaty.
  case isTheAttacked
  /// A condition of the promise does not hold.
  case conditionFails(ObligationCondition, because: String)
  /// The attack is only threatened.
  case onlyThreatened
  /// The treaties between the two hold other promises only.
  case promisesOnly([Duty], Treaty)
  /// The treaty binds other members to each other, not this one to that one.
  case notPromisedInThisDirection(Treaty)
  /// Only the secret protocol has the promise, and the public text alone was asked.
  case onlyInSecretProtocol(Treaty)
  /// Sources that cover treaties at the date list none between the two: an absence by their account.
  case noTreaty(accordingTo: [EvidenceSource])
  /// Sources deny that it is party to the treaty: an asserted absence.
  case deniedToBeParty(Treaty, [RelationID])
}

extension NoObligation: CustomStringConvertible {
  /// The reason as a clause.
  public var description: String {
    switch self {
    case .notInForce(let treaty, let stage): "the \(treaty.name) is \(stage) at that date"
    case .inForceOnlyAfterTheAttack(let treaty, let date):
      "the \(treaty.name) enters into force only on \(date), after the attack"
    case .superseded(let treaty, let newer):
      "the \(newer.name) took the place of the \(treaty.name) between the two"
    case .doesNotExist(let state): "\(state.name) does not exist at that date"
    case .partnerIsTheAttacker(let partner):
      "\(partner.name), its partner, is the attacker and not the attacked"
    case .isTheAttacker: "it is the attacker itself"
    case .isTheAttacked: "it is the attacked itself"
    case .conditionFails(let condition, let because):
      "the promise is \(condition), and \(because)"
    case .onlyThreatened: "the attack is only threatened"
    case .promisesOnly(let duties, let treaty):
      "the \(treaty.name) promises \(duties.map(\.rawValue).joinedAsProse) and no help by force"
    case .notPromisedInThisDirection(let treaty):
      "the \(treaty.name) does not make it promise this to the other"
    case .onlyInSecretProtocol(let treaty):
      "the public text of the \(treaty.name) does not have the promise"
    case .noTreaty(let sources):
      "no treaty binds the two according to \(sources.map(\.title).joinedAsProse)"
    case .deniedToBeParty(let treaty, _): "sources deny that it is party to the \(treaty.name)"
    }
  }
}

extension NoObligation {
  /// How much a reason says: of several, the one that says most is the answer.
  var weight: Int {
    switch self {
    case .conditionFails: 9
    case .partnerIsTheAttacker: 8
    case .isTheAttacker, .isTheAttacked, .onlyThreatened: 7
    case .onlyInSecretProtocol: 6
    case .doesNotExist: 6
    case .inForceOnlyAfterTheAttack, .superseded: 5
    case .promisesOnly: 4
    case .notPromisedInThisDirection: 3
    case .notInForce: 2
    case .noTreaty, .deniedToBeParty: 1
    }
  }
}

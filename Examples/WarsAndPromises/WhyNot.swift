import Westphalia

/// Why a state with a treaty with a side of an attack was not called on: the library's reasons in groups.
enum WhyNot: Int, CaseIterable, Comparable {
  case partnerAttacks
  case otherDuties
  case otherDirection
  case condition
  case otherSide
  case otherTime
  case noTreaty

  /// The reason of a state's answer to an attack.
  ///
  /// A state whose treaties hold no promise of help by force has an answer that speaks of no treaty; what
  /// was found of those treaties then says why.
  init(_ reason: NoObligation, of state: SovereignState, in response: AttackResponse) {
    let group = WhyNot(reason)
    guard group == .noTreaty else {
      self = group
      return
    }
    let others = response.findings.filter { $0.promisor.id == state.id }.map {
      $0.answer.reason.map(WhyNot.init) ?? .otherDuties
    }
    self = others.min() ?? group
  }

  init(_ reason: NoObligation) {
    self =
      switch reason {
      case .partnerIsTheAttacker, .isTheAttacker, .isTheAttacked: .partnerAttacks
      case .promisesOnly: .otherDuties
      case .notPromisedInThisDirection, .bindsOnlyTheBloc, .boundThroughSameBloc: .otherDirection
      case .conditionsFail, .onlyThreatened, .onlyInSecretProtocol: .condition
      case .calledToTheOtherSide: .otherSide
      case .notInForce, .inForceOnlyAfterTheAttack, .notBound, .boundOnlyAfterTheAttack,
        .promisedOnlyAfterTheAttack, .noLongerPromised, .superseded, .doesNotExist:
        .otherTime
      case .noTreaty, .deniedToBeParty: .noTreaty
      }
  }

  /// Whether the treaty bound both on the day of the attack.
  var isOfTreatyInForce: Bool {
    switch self {
    case .partnerAttacks, .otherDuties, .otherDirection, .condition, .otherSide: true
    case .otherTime, .noTreaty: false
    }
  }

  static func < (left: WhyNot, right: WhyNot) -> Bool { left.rawValue < right.rawValue }
}

extension WhyNot: CustomStringConvertible {
  var description: String {
    switch self {
    case .partnerAttacks: "the partner was the attacker"
    case .otherDuties: "the treaty promised no help by force"
    case .otherDirection: "the treaty promised it to others, or the other way round"
    case .condition: "a condition of the promise did not hold"
    case .otherSide: "the treaty called to the other side"
    case .otherTime: "the treaty was over, or began later"
    case .noTreaty: "no treaty bound the two"
    }
  }
}

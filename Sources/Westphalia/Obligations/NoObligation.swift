public import TypedGraph

/// Why a state is not bound to act.
public enum NoObligation: Hashable, Sendable {
  /// The treaty as a whole is not in force: never signed, no longer, or not yet without a date.
  case notInForce(Treaty, TreatyStage)
  /// The treaty as a whole enters into force after the attack, on this date.
  case inForceOnlyAfterTheAttack(Treaty, since: PartialDate)
  /// The treaty is in force and does not bind this one of the two: its tie has ended, is suspended, or is
  /// signed and no more.
  case notBound(SovereignState, Treaty, TreatyStage)
  /// The treaty is in force and binds this one of the two only after the attack, from this date on.
  case boundOnlyAfterTheAttack(SovereignState, Treaty, since: PartialDate)
  /// The party is a bloc, and its being party does not bind its members.
  case bindsOnlyTheBloc(Bloc, Treaty)
  /// Both stand in the treaty through this bloc: it binds them toward its other parties, and not toward each other.
  case boundThroughSameBloc(Bloc, Treaty)
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
  /// Conditions of the promise do not hold: all of those that fail, in the order of the promise.
  case conditionsFail([FailedCondition])
  /// The attack is only threatened.
  case onlyThreatened
  /// The treaties between the two hold other promises only.
  case promisesOnly([Duty], Treaty)
  /// The treaty binds other members to each other, not this one to that one.
  case notPromisedInThisDirection(Treaty)
  /// The treaty's promise to the other begins in a phase after the attack, on this date.
  case promisedOnlyAfterTheAttack(Treaty, since: PartialDate)
  /// The treaty's promise to the other stood in a phase that is over.
  case noLongerPromised(Treaty)
  /// It promised no help to this side, and is called to the other by the treaty.
  case calledToTheOtherSide(Treaty)
  /// Only the secret protocol has the promise, and the public text alone was asked.
  case onlyInSecretProtocol(Treaty)
  /// Sources that cover treaties at the date list none between the two: an absence by their account.
  case noTreaty(accordingTo: [EvidenceSource])
  /// Sources deny that it is party to the treaty: an asserted absence.
  case deniedToBeParty(Treaty, [RelationID])

  /// One condition of the promise does not hold; in an expectation, for whatever reason where none is given.
  ///
  /// - Parameters:
  ///   - condition: The condition.
  ///   - because: Why it does not hold, in the words of the answer: `the adversary is France`.
  /// - Returns: The reason.
  public static func conditionFails(
    _ condition: ObligationCondition, because: String = ""
  ) -> NoObligation {
    .conditionsFail([FailedCondition(condition: condition, because: because)])
  }
}

extension NoObligation: CustomStringConvertible {
  /// The reason as a clause.
  public var description: String {
    switch self {
    case .notInForce(let treaty, let stage): "the \(treaty.name) is \(stage) at that date"
    case .inForceOnlyAfterTheAttack(let treaty, let date):
      "the \(treaty.name) enters into force only \(date.spokenTime), after the attack"
    case .notBound(let state, let treaty, let stage):
      switch stage {
      case .ended: "\(state.name) is no longer bound by the \(treaty.name) at that date"
      case .suspended: "the \(treaty.name) is suspended for \(state.name) at that date"
      case .signed: "\(state.name) has signed the \(treaty.name) and is not bound at that date"
      case .ratified: "\(state.name) has ratified the \(treaty.name) and is not bound at that date"
      case .notSigned, .notYetInForce, .inForce:
        "\(state.name) is not bound by the \(treaty.name) at that date"
      }
    case .boundOnlyAfterTheAttack(let state, let treaty, let date):
      "\(state.name) is bound by the \(treaty.name) only from \(date), after the attack"
    case .bindsOnlyTheBloc(let bloc, let treaty):
      "the \(treaty.name) binds \(bloc.name) and not its members"
    case .boundThroughSameBloc(let bloc, let treaty):
      "the \(treaty.name) binds \(bloc.name) and its members toward its other parties, and not "
        + "toward each other"
    case .superseded(let treaty, let newer):
      "the \(newer.name) took the place of the \(treaty.name) between the two"
    case .doesNotExist(let state): "\(state.name) does not exist at that date"
    case .partnerIsTheAttacker(let partner):
      "\(partner.name), its partner, is the attacker and not the attacked"
    case .isTheAttacker: "it is the attacker itself"
    case .isTheAttacked: "it is the attacked itself"
    case .conditionsFail(let failed):
      "the promise is " + failed.map(\.description).joined(separator: "; and it is ")
    case .onlyThreatened: "the attack is only threatened"
    case .promisesOnly(let duties, let treaty):
      "the \(treaty.name) promises \(duties.map(\.rawValue).joinedAsProse) and no help by force"
    case .notPromisedInThisDirection(let treaty):
      "the \(treaty.name) does not make it promise this to the other"
    case .promisedOnlyAfterTheAttack(let treaty, let date):
      "the \(treaty.name) makes it promise this only from \(date), after the attack"
    case .noLongerPromised(let treaty):
      "the \(treaty.name) no longer makes it promise this at that date"
    case .calledToTheOtherSide(let treaty): "it is called to the other side by the \(treaty.name)"
    case .onlyInSecretProtocol(let treaty):
      "the public text of the \(treaty.name) does not have the promise"
    case .noTreaty(let sources):
      "no treaty binds the two according to \(sources.map(\.title).joinedAsProse)"
    case .deniedToBeParty(let treaty, _): "sources deny that it is party to the \(treaty.name)"
    }
  }
}

extension Sequence<NoObligation> {
  /// The reason that says most, the first of several that say as much; nil where there is none.
  var mostTelling: NoObligation? { self.max { $0.saysLess(than: $1) } }
}

extension NoObligation {
  /// Whether another reason says more: it has more weight or, of two that speak of a date after the attack, the
  /// earlier date, or of two of what has ended, the later end.
  func saysLess(than other: NoObligation) -> Bool {
    if weight != other.weight { return weight < other.weight }
    if let start, let earlier = other.start { return earlier.first < start.first }
    if let end, let later = other.end { return end < later }
    return false
  }

  /// The date after the attack from which the state would be bound; nil where the reason names none.
  private var start: PartialDate? {
    switch self {
    case .inForceOnlyAfterTheAttack(_, let date), .boundOnlyAfterTheAttack(_, _, let date),
      .promisedOnlyAfterTheAttack(_, let date):
      date
    default: nil
    }
  }

  /// The last day on which the treaty that has ended may have been in force; nil where the reason is another.
  private var end: CalendarDate? {
    switch self {
    case .notInForce(let treaty, .ended), .notBound(_, let treaty, .ended):
      treaty.terms.map(\.period.latestEnd).max()
    default: nil
    }
  }

  /// How much a reason says: of several, the one that says most is the answer.
  private var weight: Int {
    switch self {
    case .conditionsFail: 10
    case .partnerIsTheAttacker: 9
    case .isTheAttacker, .isTheAttacked, .onlyThreatened: 8
    case .onlyInSecretProtocol: 7
    case .doesNotExist: 7
    case .inForceOnlyAfterTheAttack, .boundOnlyAfterTheAttack: 6
    case .promisesOnly: 5
    case .promisedOnlyAfterTheAttack, .noLongerPromised, .notPromisedInThisDirection,
      .bindsOnlyTheBloc, .boundThroughSameBloc:
      4
    case .notInForce, .notBound: 3
    // What the later treaty makes of it says more.
    case .superseded: 2
    case .noTreaty, .deniedToBeParty, .calledToTheOtherSide: 1
    }
  }

  /// Whether the reason says all that another one says: the same, or more conditions that fail.
  package func includes(_ other: NoObligation) -> Bool {
    guard case .conditionsFail(let failed) = self, case .conditionsFail(let asked) = other else {
      return self == other
    }
    return asked.allSatisfy { one in
      one.because.isEmpty
        ? failed.contains { $0.condition == one.condition } : failed.contains(one)
    }
  }
}

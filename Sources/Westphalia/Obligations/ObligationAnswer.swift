public import TypedGraph

/// The answer to "is it bound to act?", never a bare yes or no.
public enum ObligationAnswer: Hashable, Sendable {
  /// It is bound, by an article of a treaty, so far.
  case obliged(treaty: Treaty, article: String?, strength: DutyStrength)
  /// It is not bound, for a reason.
  case notObliged(NoObligation)
  /// What is known does not tell; these facts are missing.
  case undetermined([MissingFact])

  /// Whether it is bound.
  public var isObliged: Bool { if case .obliged = self { true } else { false } }

  /// Whether it cannot be told.
  public var isUndetermined: Bool { if case .undetermined = self { true } else { false } }

  /// Why it is not bound; nil where it is, or where that cannot be told.
  public var reason: NoObligation? {
    if case .notObliged(let reason) = self { reason } else { nil }
  }

  /// What is missing for an answer; empty where there is one.
  public var missing: [MissingFact] {
    if case .undetermined(let facts) = self { facts } else { [] }
  }
}

extension ObligationAnswer: CustomStringConvertible {
  /// The answer as a phrase.
  public var description: String {
    switch self {
    case .obliged(let treaty, let article, let strength):
      "obliged by " + (article.map { "article \($0) of " } ?? "")
        + "the \(treaty.name), \(strength.rawValue)"
    case .notObliged(let reason): "not obliged: \(reason)"
    case .undetermined(let facts):
      "undetermined: it is not known " + facts.map(\.description).joinedAsProse
    }
  }
}

/// Why a state is not bound to act.
public enum NoObligation: Hashable, Sendable {
  /// The treaty binds one of the two not, or not yet, or no longer, or its phase is another.
  case notInForce(Treaty, TreatyStage)
  /// The treaty was signed before the attack and enters into force after it, on this date.
  case inForceOnlyAfterTheAttack(Treaty, since: PartialDate)
  /// The partner is the attacker: a promise of defense is silent.
  case partnerIsTheAttacker(SovereignState)
  /// It attacks itself: that may be a breach, never a call.
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

/// A fact that would decide an undetermined answer.
public enum MissingFact: Hashable, Sendable {
  /// Whether a treaty was in force for both: dates are too vague, or sources differ.
  case entryIntoForce(Treaty, [TreatyTerm])
  /// Whether the phase with the promise had begun or ended.
  case phase(Treaty)
  /// Whether the attack's place lies in a region.
  case place(in: Region)
  /// Who administers the attack's place.
  case administration
  /// Whether the attacked provoked the attack.
  case provocation
  /// To which conflict the attack belongs.
  case conflict(String)
  /// Whether a demand was refused.
  case refusal(String)
  /// Whether one of these states supports the attacker.
  case support(by: [SovereignState])
  /// Whether the attack took place: sources differ.
  case attack([RelationID])
  /// Whether the state is a party: sources differ, or it is only alleged or possible.
  case participation(Treaty, [RelationID])
  /// Any treaty between the two: no source here covers treaties at the date.
  case coverage
}

extension MissingFact: CustomStringConvertible {
  /// The fact as an indirect question.
  public var description: String {
    switch self {
    case .entryIntoForce(let treaty, let terms):
      "whether the \(treaty.name) was in force"
        + (terms.contains { $0.source != nil }
          ? " ("
            + terms.map { "\($0.source?.id ?? "a source"): \($0.period)" }.joined(separator: "; ")
            + ")" : "")
    case .phase(let treaty): "which phase of the \(treaty.name) it was"
    case .place(let region): "whether the attack is in \(region.name)"
    case .administration: "who administers the attacked territory"
    case .provocation: "whether the attack was provoked"
    case .conflict(let name): "whether the attack belongs to the \(name)"
    case .refusal(let demand): "whether \(demand) was refused"
    case .support(let states): "whether \(states.map(\.name).joinedAsProse) support the attacker"
    case .attack: "whether the attack took place, on which sources differ"
    case .participation(let treaty, _): "whether it is party to the \(treaty.name)"
    case .coverage: "whether a treaty binds the two, as no source here covers it"
    }
  }
}

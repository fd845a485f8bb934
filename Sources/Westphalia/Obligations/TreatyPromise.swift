/// One duty that some members of a treaty owe others, with its article, conditions and strength.
///
/// Members of one treaty need not promise each other the same: the United States defends Japan, and
/// Japan does not defend the United States.
public struct TreatyPromise: Hashable, Sendable, CustomStringConvertible {
  /// Which parties a promise speaks of.
  public enum Parties: Hashable, Sendable {
    /// Every party.
    case every
    /// These parties only.
    case only([SovereignState])

    /// Whether a state is among them, given that it is a party.
    public func contains(_ state: SovereignState) -> Bool {
      switch self {
      case .every: true
      case .only(let states): states.contains { $0.id == state.id }
      }
    }
  }

  /// What is promised.
  public let duty: Duty

  /// Who promises.
  public let promisors: Parties

  /// To whom it is promised; a promisor never owes it to itself.
  public let beneficiaries: Parties

  /// The article that says so, `4`, where it is known.
  public let article: String?

  /// How far it binds once called on.
  public let strength: DutyStrength

  /// What must hold for it to be called on.
  public let conditions: [ObligationCondition]

  /// What a secret protocol adds, where the promise or a part of it stands in one.
  public let secret: SecretProtocol?

  /// Whether the public text does not have the promise at all.
  public let isSecret: Bool

  /// Makes a promise; of every party to every other, unless said otherwise.
  ///
  /// - Parameters:
  ///   - duty: What is promised.
  ///   - article: The article that says so, where it is known.
  ///   - promisors: Who promises.
  ///   - beneficiaries: To whom.
  ///   - strength: How far it binds once called on.
  ///   - conditions: What must hold for it to be called on.
  ///   - secret: The secret protocol that adds conditions or, where it adds none, has the promise itself.
  ///   - isSecret: Whether the public text does not have the promise at all; where it is left out, whether there is a
  ///     secret protocol that adds no condition.
  public init(
    _ duty: Duty, article: String? = nil, by promisors: Parties = .every,
    to beneficiaries: Parties = .every, _ strength: DutyStrength = .unstated,
    conditions: [ObligationCondition] = [], secret: SecretProtocol? = nil, isSecret: Bool? = nil
  ) {
    self.duty = duty
    self.article = article
    self.promisors = promisors
    self.beneficiaries = beneficiaries
    self.strength = strength
    self.conditions = conditions
    self.secret = secret
    self.isSecret = isSecret ?? (secret?.conditions.isEmpty == true)
  }

  /// What must hold for it to be called on, by one reading; nil where that reading does not have it.
  public func conditions(reading: TreatyReading) -> [ObligationCondition]? {
    switch reading {
    case .whole: conditions + (secret?.conditions ?? [])
    case .publicText: isSecret ? nil : conditions
    }
  }

  /// The duty and its article, `defense (art. 4)`.
  public var description: String {
    duty.rawValue + (article.map { " (art. \($0))" } ?? "")
  }

  /// Whether one party owes this to another.
  public func binds(_ promisor: SovereignState, toward beneficiary: SovereignState) -> Bool {
    promisor.id != beneficiary.id && promisors.contains(promisor)
      && beneficiaries.contains(beneficiary)
  }
}

extension TreatyPromise.Parties: CustomStringConvertible {
  /// `every party`, or the names.
  public var description: String {
    switch self {
    case .every: "every party"
    case .only(let states): states.map(\.name).joinedAsProse
    }
  }
}

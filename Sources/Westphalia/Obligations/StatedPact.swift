import TypedGraph

/// A promise that is stated as a relation of its own, as data sets of dyads have them: a pact, a guarantee or an
/// assurance.
///
/// A pact that names no treaty stands for one of its own, of these two alone. An assurance counts as a promise not to
/// attack: whoever undertakes to respect a state, as in the Budapest Memorandum, promises no help by force.
struct StatedPact {
  let promisor: SovereignState
  let beneficiary: SovereignState
  let treaty: Treaty

  /// Whether the statement names the treaty.
  let isNamed: Bool

  let promise: TreatyPromise
  let id: RelationID
  let period: Period
  let evidence: [Evidence]
  let claim: ClaimWeight

  /// Where one of the two stands in the place of another state, how it came to, step by step.
  var inheritances: [TreatyInheritance] = []

  /// The relations it rests on.
  var relations: [RelationID] { ([id] + inheritances.flatMap(\.relations)).sorted() }

  /// The state whose place the promisor took; nil where it promised itself.
  var predecessor: SovereignState? {
    inheritances.last { $0.successor.id == promisor.id }?.predecessor
  }

  /// The state whose place the beneficiary took; nil where it was promised itself.
  var partnerPredecessor: SovereignState? {
    inheritances.last { $0.successor.id == beneficiary.id }?.predecessor
  }

  /// Makes the promise of a relation; nil where every source denies it.
  ///
  /// - Parameters:
  ///   - entry: The relation.
  ///   - duty: What it promises.
  ///   - word: What it is called where it names no treaty.
  ///   - terms: Its terms.
  private init?<R: Relation>(
    _ entry: RelationEntry<R>, _ duty: Duty, _ word: String, _ terms: PactTerms
  ) where R.Source == SovereignState, R.Target == SovereignState {
    claim = ClaimWeight(of: entry.evidence)
    guard claim != .denied, entry.source.id != entry.target.id else { return nil }
    promisor = entry.source
    beneficiary = entry.target
    promise = TreatyPromise(
      duty, article: terms.article, by: .only([entry.source]), to: .only([entry.target]),
      terms.strength ?? .unstated, conditions: terms.conditions)
    treaty =
      terms.treaty
      ?? Treaty(
        "\(R.kind) \(entry.source.id) \(entry.target.id)",
        name: "\(word) of \(entry.source.name) to \(entry.target.name)", inForce: entry.period,
        promises: [promise])
    isNamed = terms.treaty != nil
    id = entry.id
    period = entry.period
    evidence = entry.evidence
  }

  private init(_ pact: StatedPact, passedBy heir: TreatyInheritance) {
    promisor = pact.promisor.id == heir.predecessor.id ? heir.successor : pact.promisor
    beneficiary = pact.beneficiary.id == heir.predecessor.id ? heir.successor : pact.beneficiary
    treaty = pact.treaty
    isNamed = pact.isNamed
    promise = TreatyPromise(
      pact.promise.duty, article: pact.promise.article, by: .only([promisor]),
      to: .only([beneficiary]), pact.promise.strength, conditions: pact.promise.conditions)
    id = pact.id
    period = pact.period.passed(from: heir.start)
    evidence = pact.evidence + heir.evidence
    claim = pact.claim == .affirmed ? heir.claim : pact.claim
    inheritances = pact.inheritances + [heir]
  }

  /// The promise as an heir of one of the two has it; nil where it had ended before, or where the heir is the other.
  func inherited(by heir: TreatyInheritance) -> StatedPact? {
    if case .date(let start) = heir.start, let end = period.end.date, end.last < start.first {
      return nil
    }
    let passed = StatedPact(self, passedBy: heir)
    return passed.promisor.id == passed.beneficiary.id ? nil : passed
  }

  /// The promises to a state or from one, in the order stated.
  static func all(
    in view: GraphView, from promisor: SovereignState? = nil, to beneficiary: SovereignState? = nil
  ) -> [StatedPact] {
    func pacts<P: Pact>(_ type: P.Type) -> [StatedPact] {
      view.relations(of: P.self, from: promisor, to: beneficiary).compactMap {
        StatedPact($0, P.duty, "\(P.duty) promise", $0.relation.terms)
      }
    }
    let guarantees = view.relations(of: SecurityGuarantee.self, from: promisor, to: beneficiary)
      .compactMap { StatedPact($0, .defense, "security guarantee", $0.relation.terms) }
    let assurances = view.relations(of: SecurityAssurance.self, from: promisor, to: beneficiary)
      .compactMap { StatedPact($0, .nonaggression, "security assurance", $0.relation.terms) }
    let all =
      pacts(DefensePact.self) + pacts(OffensePact.self) + pacts(NeutralityPact.self)
      + pacts(NonaggressionPact.self) + pacts(ConsultationPact.self) + guarantees + assurances
    return all.sorted { $0.id < $1.id }
  }

  /// When it holds: as stated and, where it names a treaty, while that is in force.
  func holds(on date: PartialDate) -> Certainty {
    let stated = period.holds(on: date)
    return isNamed && !treaty.terms.isEmpty ? min(stated, treaty.isInForce(on: date)) : stated
  }

  /// How far it has come on a date.
  func stage(on date: PartialDate) -> TreatyStage {
    if promisor.exists(on: date) == .no || beneficiary.exists(on: date) == .no { return .ended }
    switch holds(on: date) {
    case .certainly:
      let isSure = claim == .affirmed && inheritances.allSatisfy(\.isCertain)
      return .inForce(isSure ? .certainly : .possibly)
    case .possibly: return .inForce(.possibly)
    case .no: return isYetToBegin(on: date) ? .notYetInForce : .ended
    }
  }

  private func isYetToBegin(on date: PartialDate) -> Bool {
    let starts = [period] + (isNamed ? treaty.terms.map(\.period) : [])
    return starts.contains { $0.earliestStart > date.last }
  }
}

extension Successions {
  /// Promises stated as relations of their own, then those of them that pass to the successors of their ends, step by
  /// step.
  ///
  /// Where the same is stated of a successor itself, it inherits nothing.
  func passed(_ stated: [StatedPact]) -> [StatedPact] {
    if stated.isEmpty { return [] }
    func key(_ pact: StatedPact) -> [String] {
      [pact.promisor.id, pact.beneficiary.id, pact.promise.duty.rawValue]
    }
    let own = Set(stated.map(key))
    var all = stated
    var next = 0
    while next < all.count {
      let pact = all[next]
      next += 1
      for heir in heirs(of: pact.promisor, to: pact.treaty)
        + heirs(of: pact.beneficiary, to: pact.treaty)
      {
        guard let passed = pact.inherited(by: heir), !own.contains(key(passed)),
          !all.contains(where: { $0.id == passed.id && key($0) == key(passed) })
        else { continue }
        all.append(passed)
      }
    }
    return all
  }
}

public import TypedGraph

/// What one party of a treaty promises another on a date, and how far the treaty has come.
public struct TreatyObligation: Sendable {
  /// The treaty.
  public let treaty: Treaty

  /// What is promised, in which article, under which conditions.
  public let promise: TreatyPromise

  /// Who promises.
  public let promisor: SovereignState

  /// To whom.
  public let beneficiary: SovereignState

  /// How far the treaty has come for the one of the two for whom it has come less far.
  public let stage: TreatyStage
}

extension GraphQueries {
  /// What a state promises another under the treaties both are parties to, whatever their stage.
  ///
  /// The treaties are those joined to both by ``Party`` relations here. A treaty that is signed and not
  /// in force is listed with that stage; one not signed yet is not listed.
  ///
  /// - Parameters:
  ///   - duty: The duty asked about; every duty, where nil.
  ///   - promisor: Who promises.
  ///   - beneficiary: To whom.
  ///   - date: The date asked about.
  /// - Returns: The promises in the order in which the promisor's treaties were stated.
  /// - Complexity: O(*d* log *d*) in the relations of the two states.
  public func promises(
    _ duty: Duty? = nil, from promisor: SovereignState, to beneficiary: SovereignState,
    on date: PartialDate
  ) -> [TreatyObligation] {
    let theirs = relations(of: Party.self, from: beneficiary)
    var obligations: [TreatyObligation] = []
    for own in relations(of: Party.self, from: promisor) {
      let treaty = own.target
      guard let other = theirs.first(where: { $0.target.id == treaty.id }) else { continue }
      let stages = [
        own.relation.stage(on: date, in: treaty), other.relation.stage(on: date, in: treaty),
      ]
      let stage = stages.min { $0.progress < $1.progress } ?? .notSigned
      guard stage != .notSigned else { continue }
      for phase in treaty.phases where phase.period.holds(on: date) != .no {
        for promise in phase.promises
        where (duty ?? promise.duty) == promise.duty && promise.binds(promisor, toward: beneficiary)
        {
          obligations.append(
            TreatyObligation(
              treaty: treaty, promise: promise, promisor: promisor, beneficiary: beneficiary,
              stage: stage))
        }
      }
    }
    return obligations
  }

  /// What two states promise each other mutually under one treaty, whatever its stage.
  ///
  /// - Returns: The first state's promises that the second returns under the same treaty.
  /// - Complexity: As ``promises(_:from:to:on:)``.
  public func mutualPromises(
    _ duty: Duty, between one: SovereignState, and other: SovereignState, on date: PartialDate
  ) -> [TreatyObligation] {
    let returned = promises(duty, from: other, to: one, on: date).map(\.treaty.id)
    return promises(duty, from: one, to: other, on: date).filter { returned.contains($0.treaty.id) }
  }
}

extension TreatyStage {
  /// How far the stage is from binding: the least of two parties' counts.
  fileprivate var progress: Int {
    switch self {
    case .notSigned: 0
    case .ended: 1
    case .signed: 2
    case .ratified: 3
    case .inForce(.certainly): 5
    case .inForce: 4
    }
  }
}

extension Treaty {
  /// The statements that make states parties to the treaty, signed when it was signed.
  ///
  /// Each holds from signature on; chain ``TypedGraph/Refinable/during(_:)`` to say otherwise.
  public func binds(_ signatories: any Signatory...) -> StatementGroup {
    binds(signatories)
  }

  /// The statements that make states parties to the treaty, signed when it was signed.
  public func binds(_ signatories: [any Signatory]) -> StatementGroup {
    StatementGroup(
      signatories.map { signatory in
        Statement(Party(signed: signed), from: signatory, to: self)
          .during(signed.map(Period.since) ?? .unknown)
      })
  }

  /// The treaty's promises of one duty among some parties, as binary relations.
  ///
  /// This is the projection of the treaty onto its parties: one relation for each ordered pair of the
  /// given states for which a phase makes the promise, holding while phase and treaty do. Where sources
  /// differ about the treaty's term, one relation for each.
  public func pacts<P: Pact>(between states: [SovereignState], _ type: P.Type) -> StatementGroup {
    var statements: [Statement<P>] = []
    for term in terms {
      for phase in phases {
        for promise in phase.promises where promise.duty == P.duty {
          for promisor in states {
            for beneficiary in states where promise.binds(promisor, toward: beneficiary) {
              let pact = P(
                PactTerms(
                  treaty: self, article: promise.article, strength: promise.strength,
                  conditions: promise.conditions))
              var statement = Statement(pact, from: promisor, to: beneficiary)
                .during(
                  phase.period == .always ? term.period : term.period.intersection(phase.period))
              if let source = term.source { statement = statement.according(to: source) }
              statements.append(statement)
            }
          }
        }
      }
    }
    return StatementGroup(statements)
  }
}

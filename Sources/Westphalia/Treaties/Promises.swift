public import TypedGraph

/// What one party of a treaty promises another on a date, and how far the treaty has come.
public struct TreatyObligation: Hashable, Sendable {
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

  /// The relations it rests on: that both are parties.
  public let relations: [RelationID]

  /// What sources say of those relations.
  public let evidence: [Evidence]
}

extension TreatyObligation: CustomStringConvertible {
  /// `Russia promises North Korea defense (art. 4) under the Comprehensive Strategic Partnership: in force`.
  public var description: String {
    "\(promisor.name) promises \(beneficiary.name) \(promise) under the \(treaty.name): \(stage)"
  }
}

extension GraphQueries {
  /// What a state promises another under the treaties both are parties to, whatever their stage.
  ///
  /// The treaties are those joined to both by ``Party`` relations here. A treaty that is signed and not
  /// in force is listed with that stage; one not signed yet is not listed. Relations that every source
  /// denies make nobody a party.
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
    var table = TreatyTable(of: view)
    return table.promises(duty, from: promisor, to: beneficiary, on: date)
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

extension Treaty {
  /// The statements that make states parties to the treaty, signed when it was signed.
  ///
  /// Each holds from signature on; chain ``TypedGraph/Refinable/during(_:)`` to say otherwise.
  public func binds(_ signatories: any Signatory...) -> StatementGroup {
    binds(signatories)
  }

  /// The statements that make states parties to the treaty, signed when it was signed.
  public func binds(_ states: SovereignState...) -> StatementGroup {
    binds(states as [any Signatory])
  }

  /// The statements that make states parties to the treaty, signed when it was signed.
  public func binds(_ signatories: [any Signatory]) -> StatementGroup {
    StatementGroup(
      signatories.map { signatory in
        Statement(Party(signed: signed), from: signatory, to: self)
          .byDefault(signed.map(Period.since) ?? .unknown)
      })
  }

  /// The statements that make a bloc's members parties to the treaty while they belong to it.
  ///
  /// The members and dates are those of the package's table of the bloc; none where it has none.
  public func bindsMembers(of bloc: Bloc) -> StatementGroup {
    StatementGroup(
      bloc.membership.filter { $0.status == .full }.map { spell in
        Statement(Party(enteredIntoForce: spell.period.start.date), from: spell.state, to: self)
          .byDefault(spell.period)
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
                .byDefault(
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

public import TypedGraph

extension Treaty {
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

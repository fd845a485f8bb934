public import TypedGraph

extension RelationGraph {
  /// Ends a treaty on a date, the first day it no longer binds: the treaty itself, its parties' ties to it
  /// and the pacts, guarantees and assurances it makes.
  ///
  /// What would have begun on that date or later never begins: such a term is dropped from the treaty and
  /// such a pact or tie is removed.
  ///
  /// ```swift
  /// let without = try graph.supposing { try $0.end(Treaty.pyongyang2024, on: "2025-01-01") }
  /// ```
  ///
  /// - Returns: The identities of the relations that were ended or removed, in order of insertion.
  /// - Throws: ``TypedGraph/GraphError/nodeNotFound(kind:id:)`` where the treaty is not in the graph.
  /// - Complexity: O(*m*) in the number of relations.
  @discardableResult
  public mutating func end(
    _ treaty: Treaty, on date: PartialDate
  ) throws(GraphError) -> [RelationID] {
    guard let kept = node(Treaty.self, id: treaty.id) else {
      throw .nodeNotFound(kind: Treaty.kind, id: treaty.id)
    }
    let ties = relations(of: Party.self, to: kept).map(\.id)
    let pacts = relations.filter { PactTerms(of: $0.anyRelation)?.treaty?.id == kept.id }.map(\.id)
    let affected = (ties + pacts).sorted().filter { id in
      // What has ended before stays as it was.
      relation(id).map { $0.period.holds(on: date) != .no || $0.period.earliestStart >= date.first }
        ?? false
    }
    try apply { graph throws(GraphError) in
      try graph.update(kept.ended(on: date))
      for id in affected {
        do throws(GraphError) {
          try graph.end(id, on: date)
        } catch .periodRefused {
          try graph.remove(id)
        }
      }
    }
    return affected
  }
}

extension Treaty {
  /// The treaty with its terms ended on a date; a term that would begin later is dropped.
  func ended(on date: PartialDate) -> Treaty {
    let terms = terms.compactMap { term -> TreatyTerm? in
      guard term.period.latestEnd > date.first || term.period.isOpenEnded else { return term }
      let period = term.period.ending(.date(date))
      return period.isEmpty ? nil : TreatyTerm(period, accordingTo: term.source)
    }
    return Treaty(
      id, name: name, signed: signed, terms: terms, phases: phases, monthsOfNotice: monthsOfNotice)
  }
}

extension PactTerms {
  /// The terms of a pact, a guarantee or an assurance; nil for other relations.
  fileprivate init?(of relation: any Relation) {
    switch relation {
    case let pact as any Pact: self = pact.terms
    case let guarantee as SecurityGuarantee: self = guarantee.terms
    case let assurance as SecurityAssurance: self = assurance.terms
    default: return nil
    }
  }
}

internal import GraphKernel

/// Nodes with their scores, highest first; those with equal scores in order of insertion.
public typealias Ranking = GraphKernel.Ranking<Relational>

extension GraphQueries {
  /// Ranks the nodes by a measure.
  ///
  /// ```swift
  /// let ranking = try graph.only(ArmsSupply.self).on("2023").ranking(by: .pageRank())
  /// print(ranking.entries.prefix(3))
  /// ```
  ///
  /// What each measure counts, and where it differs from networkx and igraph, stands at
  /// ``RankingMeasure``. The hub and authority scores, core numbers and clustering take no weights; the
  /// last two and the constraint take every relation as a tie.
  ///
  /// - Parameters:
  ///   - measure: The measure.
  ///   - direction: Which way directed relations are followed.
  ///   - weight: What relations weigh, as lengths for closeness and betweenness.
  /// - Returns: The nodes for which the measure has a value, with their scores.
  /// - Throws: ``QueryError/negativeWeight(_:_:)``, ``QueryError/invalidWeight(_:_:)``;
  ///   ``QueryError/notConverged(rounds:change:)`` for measures that iterate;
  ///   ``QueryError/invalidParameter(name:reason:)``, ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*) for degree and strength and for each round of those that iterate,
  ///   O(*n* *m*) for closeness and betweenness, O(*m* √*m*) for clustering.
  public func ranking(
    by measure: RankingMeasure, _ direction: RelationDirection = .outgoing,
    weight: RelationWeight = .each
  ) throws(QueryError) -> Ranking {
    let view = self.view
    let weighted = view.weighted(by: weight, direction)
    return try view.asking { () throws(KernelError) in
      try view.index.ranking(by: measure, weights: weighted.column, weighted.filter)
    }.resolved(by: view)
  }
}

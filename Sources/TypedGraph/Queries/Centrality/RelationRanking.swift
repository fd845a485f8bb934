internal import GraphKernel

/// Relations with their betweenness, highest first; those with equal scores in order of insertion.
public typealias RelationRanking = GraphKernel.RelationRanking<Relational>

extension GraphQueries {
  /// Ranks the relations by the share of shortest paths between any two nodes that take them.
  ///
  /// Pairs are counted as for ``RankingMeasure/betweenness``, ends included; scores are not normalized.
  /// Parallel relations make paths of their own.
  ///
  /// - Parameters:
  ///   - direction: Which way directed relations are followed.
  ///   - weight: The lengths of relations.
  /// - Returns: The relations with their scores.
  /// - Throws: ``QueryError/negativeWeight(_:_:)``, ``QueryError/invalidWeight(_:_:)`` also for a weight
  ///   of zero, ``QueryError/cancelled``.
  /// - Complexity: O(*n* *m*), with a logarithm for weights. U. Brandes, *A faster algorithm for
  ///   betweenness centrality* (2001).
  public func relationBetweenness(
    _ direction: RelationDirection = .outgoing, weight: RelationWeight = .each
  ) throws(QueryError) -> RelationRanking {
    let view = self.view
    let weighted = view.weighted(by: weight, direction)
    return try view.asking { () throws(KernelError) in
      try view.index(direction).relationBetweenness(weights: weighted.column, weighted.filter)
    }.resolved(by: view)
  }
}

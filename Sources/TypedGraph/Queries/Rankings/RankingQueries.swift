internal import GraphKernel

extension GraphQueries {
  /// Ranks the nodes by a measure.
  ///
  /// ```swift
  /// let ranking = try graph.only(ArmsSupply.self).on("2023").ranking(by: .pageRank())
  /// print(ranking.entries.prefix(3))
  /// ```
  ///
  /// Distances for closeness are measured from the node along the direction. The hub and authority
  /// scores, core numbers and clustering take no weights; the last two and the constraint take every
  /// relation as a tie. Parallel relations add up, but for core numbers and clustering, where they
  /// count once.
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
    guard !view.vertices.isEmpty else { return Ranking(measure, of: view, []) }
    let weighted = view.weighted(by: weight, direction)
    let values = try view.asking { () throws(KernelError) in
      try weighted.scores(by: measure, direction)
    }
    return Ranking(measure, of: view, values)
  }

  /// Ranks the relations by the share of shortest paths between any two nodes that take them.
  ///
  /// Parallel relations make paths of their own.
  ///
  /// - Returns: The relations with their scores, highest first; equal ones in order of insertion.
  /// - Throws: ``QueryError/negativeWeight(_:_:)``, ``QueryError/invalidWeight(_:_:)`` also for a weight
  ///   of zero, ``QueryError/cancelled``.
  /// - Complexity: O(*n* *m*), with a logarithm for weights. U. Brandes, *A faster algorithm for
  ///   betweenness centrality* (2001).
  public func relationBetweenness(
    _ direction: RelationDirection = .outgoing, weight: RelationWeight = .each
  ) throws(QueryError) -> [(relation: AnyRelationEntry, score: Double)] {
    let view = self.view
    let weighted = view.weighted(by: weight, direction)
    let scores = try view.asking { () throws(KernelError) in
      try view.index(direction).betweenness(weights: weighted.column, weighted.filter)
    }.edges
    return view.rows.filter { weighted.filter.edges?[Int($0)] ?? true }
      .sorted { (scores[Int($1)], $0) < (scores[Int($0)], $1) }
      .map { (view.graph.anyEntry(at: $0), scores[Int($0)]) }
  }
}

extension WeightedView {
  /// The scores of all vertices by a measure; those of vertices not in the view mean nothing.
  fileprivate func scores(
    by measure: RankingMeasure, _ direction: RelationDirection
  ) throws(KernelError) -> [Double?] {
    let index = view.index
    switch measure {
    case .degree:
      return try index.degrees(filter).map { Double($0) }
    case .strength:
      return try index.strengths(weights: weights, filter)
    case .closeness:
      return try index.closeness(weights: column, filter).closeness
    case .harmonic:
      return try index.closeness(weights: column, filter).harmonic
    case .betweenness:
      return column == nil
        ? try index.vertexBetweenness(filter)
        : try index.betweenness(weights: column, filter).vertices
    case .eigenvector:
      return try index.eigenvectorCentrality(weights: column, filter).values
    case .katz(let alpha, let beta):
      return try index.katzCentrality(alpha: alpha, beta: beta, weights: column, filter).values
    case .pageRank(let damping):
      return try index.pageRank(damping: damping, weights: column, filter).values
    case .hubs:
      return try index.hubsAndAuthorities(filter).hubs
    case .authorities:
      return try index.hubsAndAuthorities(filter).authorities
    case .constraint:
      return try index.burtConstraint(weights: column, filter)
    case .core:
      return try index.coreNumbers(filter).map { Double($0) }
    case .clustering:
      return try index.clusteringCoefficients(filter)
    }
  }
}

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
  ///   O(*n* *m*) for closeness and betweenness, O(*m* √*m*) for clustering; *m* is what a view holds, where that
  ///   is less than a quarter of the graph.
  public func ranking(
    by measure: RankingMeasure, _ direction: RelationDirection = .outgoing,
    weight: RelationWeight = .each
  ) throws(QueryError) -> Ranking {
    let view = self.view
    return try view.searched(direction, weight: weight).asking {
      (index, weights, filter) throws(KernelError) in
      try index.ranking(by: measure, weights: weights, filter)
    }.resolved(by: view)
  }

  /// Ranks the nodes by how near they are to some of them: *personalized PageRank*.
  ///
  /// It is ``RankingMeasure/pageRank(damping:)`` whose walks begin anew only at the given nodes, as
  /// networkx has it with `personalization`. Nodes that no walk reaches score 0.
  ///
  /// ```swift
  /// let ranking = try graph.on("2024").ranking(near: [SovereignState.northKorea], .both)
  /// ```
  ///
  /// - Parameters:
  ///   - nodes: Where walks begin, each as often as it is listed; at least one.
  ///   - damping: The probability of following a relation, at least 0 and below 1.
  ///   - direction: Which way directed relations are followed.
  ///   - weight: What relations weigh; a walk follows them in proportion.
  /// - Returns: The nodes with their scores, which add up to 1.
  /// - Throws: ``QueryError/nodeNotFound(_:)``; ``QueryError/invalidParameter(name:reason:)`` for no
  ///   nodes or a damping out of range; ``QueryError/negativeWeight(_:_:)``,
  ///   ``QueryError/invalidWeight(_:_:)``, ``QueryError/notConverged(rounds:change:)``,
  ///   ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*) for each round. Page, Brin, Motwani and Winograd (1999).
  public func ranking(
    near nodes: [any Node], damping: Double = 0.85, _ direction: RelationDirection = .outgoing,
    weight: RelationWeight = .each
  ) throws(QueryError) -> Ranking {
    guard !nodes.isEmpty else {
      throw .invalidParameter(name: "nodes", reason: "is empty; walks need a node to begin at")
    }
    let view = self.view
    var vertices: [UInt32] = []
    for node in nodes { vertices.append(try view.requiredVertex(of: node)) }
    return try view.searched(direction, weight: weight).asking {
      [vertices] (index, weights, filter) throws(KernelError) in
      try index.ranking(near: vertices, damping: damping, weights: weights, filter)
    }.resolved(by: view)
  }
}

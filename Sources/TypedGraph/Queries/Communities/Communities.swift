internal import GraphKernel

/// Communities, and how much more weight lies within them than chance would put there.
public typealias Communities = GraphKernel.Communities<Relational>

extension GraphQueries {
  /// Communities of nodes, every relation taken as a tie.
  ///
  /// Equal questions with equal seeds have equal answers. Parallel relations add up.
  ///
  /// - Parameters:
  ///   - method: How to find them.
  ///   - weight: What relations weigh.
  /// - Returns: The communities and their modularity.
  /// - Throws: ``QueryError/negativeWeight(_:_:)``, ``QueryError/invalidWeight(_:_:)``,
  ///   ``QueryError/invalidParameter(name:reason:)``, ``QueryError/notConverged(rounds:change:)``,
  ///   ``QueryError/cancelled``.
  /// - Complexity: Near-linear in *m* for each round, in practice.
  public func communities(
    by method: CommunityMethod = .leiden(), weight: RelationWeight = .each
  ) throws(QueryError) -> Communities {
    let view = self.view
    let weighted = view.weighted(by: weight, .both)
    return try view.asking { () throws(KernelError) in
      try view.index.communities(by: method, weights: weighted.column, weighted.filter)
    }.resolved(by: view)
  }
}

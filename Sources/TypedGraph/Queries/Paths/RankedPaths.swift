internal import GraphKernel

extension GraphQueries {
  /// The lightest paths between two nodes that enter no node twice, lightest first.
  ///
  /// Paths that differ only in which of several parallel relations they take are different. They are
  /// ordered by the weight that is given, which is added from the start; then by the number of relations,
  /// then by their order of insertion.
  ///
  /// - Parameters:
  ///   - start: Where the paths begin.
  ///   - end: Where they end.
  ///   - direction: Which way directed relations are followed.
  ///   - weight: What relations weigh.
  ///   - limit: The greatest number of paths to give.
  /// - Returns: At most `limit` paths.
  /// - Throws: ``QueryError/nodeNotFound(_:)``, ``QueryError/negativeWeight(_:_:)``,
  ///   ``QueryError/invalidWeight(_:_:)``, ``QueryError/cancelled``.
  /// - Complexity: O(limit · length · *m* log *m*) at worst; O(*m* log *m*) where there are few ways off the
  ///   paths, as on a line. J. Y. Yen, *Finding the k shortest loopless paths in a network* (1971).
  public func shortestPaths(
    from start: some Node, to end: some Node, _ direction: RelationDirection = .outgoing,
    weight: RelationWeight = .each, limit: Int
  ) throws(QueryError) -> [WeightedPath] {
    let view = self.view
    let source = try view.requiredVertex(of: start)
    let target = try view.requiredVertex(of: end)
    let adjacency = try view.weighted(by: weight, direction).adjacency()
    return try view.asking { () throws(KernelError) in
      try adjacency.shortestPaths(from: source, to: target, limit: limit)
    }.map { $0.resolved(by: view) }
  }
}

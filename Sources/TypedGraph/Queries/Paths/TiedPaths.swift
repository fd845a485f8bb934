internal import GraphKernel

extension GraphQueries {
  /// All lightest paths between two nodes that tie; those with different parallel relations are different paths.
  ///
  /// Paths tie when their sums, added from the start, are equal to the last bit, and so are those of what
  /// they begin with. None enters a node twice, also where relations that weigh nothing lead in circles.
  ///
  /// - Parameters:
  ///   - start: Where the paths begin.
  ///   - end: Where they end.
  ///   - direction: Which way directed relations are followed.
  ///   - weight: What relations weigh.
  ///   - limit: The greatest number of paths to give: no bound where nil. There can be exponentially
  ///     many.
  /// - Returns: The paths, ordered by their relations from the end; none where none leads there.
  /// - Throws: ``QueryError/nodeNotFound(_:)``, ``QueryError/negativeWeight(_:_:)``,
  ///   ``QueryError/invalidWeight(_:_:)``, ``QueryError/cancelled``.
  /// - Complexity: O(*m* log *m*), and O(length) for each path.
  public func tiedShortestPaths(
    from start: some Node, to end: some Node, _ direction: RelationDirection = .outgoing,
    weight: RelationWeight = .each, limit: Int? = nil
  ) throws(QueryError) -> [RelationPath] {
    let view = self.view
    let source = try view.requiredVertex(of: start)
    let target = try view.requiredVertex(of: end)
    let adjacency = try view.weighted(by: weight, direction).adjacency()
    return try view.asking { () throws(KernelError) in
      try adjacency.tiedPaths(from: source).paths(to: target, limit: limit ?? .max)
    }.map { $0.resolved(by: view) }
  }
}

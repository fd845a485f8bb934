internal import GraphKernel

/// A path and the sum of the weights of the relations it takes.
public typealias WeightedPath = GraphKernel.WeightedPath<Relational>

extension GraphQueries {
  /// The lightest path between two nodes, as the relations it takes.
  ///
  /// Of several lightest ones it is that with the fewest relations, and of these that whose relations
  /// were inserted first, compared one by one from the start; with negative weights allowed, ties are
  /// broken by the numbers of nodes and relations in another way. Of parallel relations the lightest is
  /// taken.
  ///
  /// ```swift
  /// let path = try graph.shortestPath(from: a, to: b, weight: .of(Road.self, by: \.miles))
  /// ```
  ///
  /// - Returns: The path; one without relations from a node to itself; nil where none leads there.
  /// - Throws: ``QueryError/nodeNotFound(_:)``; ``QueryError/negativeWeight(_:_:)``, or
  ///   ``QueryError/negativeCycle(_:)`` where they are allowed; ``QueryError/invalidWeight(_:_:)``,
  ///   ``QueryError/cancelled``.
  /// - Complexity: O(*m* log *m*); O(*n* *m*) with negative weights.
  public func shortestPath(
    from start: some Node, to end: some Node, _ direction: RelationDirection = .outgoing,
    weight: RelationWeight, negativeWeights: NegativeWeights = .refused
  ) throws(QueryError) -> WeightedPath? {
    let view = self.view
    let source = try view.requiredVertex(of: start)
    let target = try view.requiredVertex(of: end)
    let adjacency = try view.weighted(by: weight, direction).adjacency()
    return try view.asking { () throws(KernelError) -> GraphKernel.WeightedPath<Numbered>? in
      switch negativeWeights {
      case .refused: try adjacency.firstShortestPath(from: source, to: target)
      case .allowed:
        try adjacency.shortestPathTreeWithNegativeWeights(from: [source]).path(to: target)
      }
    }.map { $0.resolved(by: view) }
  }

  /// The lightest path between two nodes, found with the help of an estimate of what remains.
  ///
  /// The better the estimate, the fewer nodes are looked at: where relations weigh their length, the
  /// straight-line distance to the end is a good one. With 0 everywhere it is the search without one.
  ///
  /// - Parameters:
  ///   - start: Where the path begins.
  ///   - end: Where it ends.
  ///   - direction: Which way directed relations are followed.
  ///   - weight: What relations weigh.
  ///   - estimate: At most the weight of the lightest path from a node to the end; not below zero,
  ///     infinite where no path leads on. An estimate that is too high can miss the lightest path.
  /// - Returns: A lightest path; nil where none leads there.
  /// - Throws: ``QueryError/nodeNotFound(_:)``, ``QueryError/negativeWeight(_:_:)``,
  ///   ``QueryError/invalidWeight(_:_:)``, ``QueryError/invalidParameter(name:reason:)`` for an estimate
  ///   below zero or not a number, ``QueryError/cancelled``.
  /// - Complexity: O(*m* log *m*) where no relation lowers the estimate by more than it weighs. P. Hart,
  ///   N. Nilsson, B. Raphael, *A formal basis for the heuristic determination of minimum cost paths*
  ///   (1968).
  public func shortestPath(
    from start: some Node, to end: some Node, _ direction: RelationDirection = .outgoing,
    weight: RelationWeight, estimating estimate: (any Node) -> Double
  ) throws(QueryError) -> WeightedPath? {
    let view = self.view
    let source = try view.requiredVertex(of: start)
    let target = try view.requiredVertex(of: end)
    let adjacency = try view.weighted(by: weight, direction).adjacency()
    return try view.asking { () throws(KernelError) in
      try adjacency.shortestPath(
        from: source, to: target, estimate: { vertex in estimate(view.node(at: vertex)) })
    }.map { $0.resolved(by: view) }
  }
}

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
  /// - Returns: The path; one without steps from a node to itself; nil where no way leads there or a
  ///   node is not there.
  /// - Throws: ``QueryError/negativeWeight(_:_:)``, or ``QueryError/negativeCycle(_:)`` where they are
  ///   allowed; ``QueryError/invalidWeight(_:_:)``, ``QueryError/cancelled``.
  /// - Complexity: O(*m* log *m*); O(*n* *m*) with negative weights.
  public func shortestPath(
    from start: some Node, to end: some Node, _ direction: RelationDirection = .outgoing,
    weight: RelationWeight, negativeWeights: NegativeWeights = .refused
  ) throws(QueryError) -> WeightedPath? {
    let view = self.view
    guard let source = view.vertex(of: start), let target = view.vertex(of: end) else { return nil }
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
  /// The better the estimate, the fewer nodes are looked at: with the distance as the crow flies, for
  /// relations that weigh their length, those on the way. With 0 everywhere it is the search without one.
  ///
  /// - Parameters:
  ///   - start: Where the path begins.
  ///   - end: Where it ends.
  ///   - direction: Which way directed relations are followed.
  ///   - weight: What relations weigh.
  ///   - estimate: A weight that the lightest way from a node to the end is not below; not below zero,
  ///     infinite where no way leads on. An estimate that is too high can miss the lightest path.
  /// - Returns: A lightest path; nil where no way leads there or a node is not there.
  /// - Throws: ``QueryError/negativeWeight(_:_:)``, ``QueryError/invalidWeight(_:_:)``,
  ///   ``QueryError/invalidParameter(name:reason:)`` for an estimate below zero or not a number,
  ///   ``QueryError/cancelled``.
  /// - Complexity: O(*m* log *m*) where estimates fit together. P. Hart, N. Nilsson, B. Raphael, *A formal
  ///   basis for the heuristic determination of minimum cost paths* (1968).
  public func shortestPath(
    from start: some Node, to end: some Node, _ direction: RelationDirection = .outgoing,
    weight: RelationWeight, estimating estimate: (any Node) -> Double
  ) throws(QueryError) -> WeightedPath? {
    let view = self.view
    guard let source = view.vertex(of: start), let target = view.vertex(of: end) else { return nil }
    let adjacency = try view.weighted(by: weight, direction).adjacency()
    return try view.asking { () throws(KernelError) in
      try adjacency.shortestPath(
        from: source, to: target, estimate: { vertex in estimate(view.node(at: vertex)) })
    }.map { $0.resolved(by: view) }
  }

  /// The lightest paths between two nodes that enter no node twice, lightest first.
  ///
  /// Paths that differ only in which of several parallel relations they take are different. Ties are
  /// broken by the number of relations, then by their order of insertion.
  ///
  /// - Parameters:
  ///   - start: Where the paths begin.
  ///   - end: Where they end.
  ///   - direction: Which way directed relations are followed.
  ///   - weight: What relations weigh.
  ///   - limit: The greatest number of paths to give.
  /// - Returns: At most `limit` paths; none where a node is not there.
  /// - Throws: ``QueryError/negativeWeight(_:_:)``, ``QueryError/invalidWeight(_:_:)``,
  ///   ``QueryError/cancelled``.
  /// - Complexity: O(limit · length · *m* log *m*). J. Y. Yen, *Finding the k shortest loopless paths in
  ///   a network* (1971).
  public func shortestPaths(
    from start: some Node, to end: some Node, _ direction: RelationDirection = .outgoing,
    weight: RelationWeight = .each, limit: Int
  ) throws(QueryError) -> [WeightedPath] {
    let view = self.view
    guard let source = view.vertex(of: start), let target = view.vertex(of: end) else { return [] }
    let adjacency = try view.weighted(by: weight, direction).adjacency()
    return try view.asking { () throws(KernelError) in
      try adjacency.shortestPaths(from: source, to: target, limit: max(0, limit))
    }.map { $0.resolved(by: view) }
  }

  /// All lightest paths between two nodes that tie, parallel relations told apart.
  ///
  /// Paths tie when their sums, added from the start, are equal to the last bit. Where relations weigh
  /// nothing, only the paths with the fewest relations are given.
  ///
  /// - Parameters:
  ///   - start: Where the paths begin.
  ///   - end: Where they end.
  ///   - direction: Which way directed relations are followed.
  ///   - weight: What relations weigh.
  ///   - limit: The greatest number of paths to give: there can be exponentially many.
  /// - Returns: The paths, ordered by their relations from the end; none where no way leads there.
  /// - Throws: ``QueryError/negativeWeight(_:_:)``, ``QueryError/invalidWeight(_:_:)``,
  ///   ``QueryError/cancelled``.
  /// - Complexity: O(*m* log *m*), and O(length) for each path.
  public func tiedShortestPaths(
    from start: some Node, to end: some Node, _ direction: RelationDirection = .outgoing,
    weight: RelationWeight = .each, limit: Int = .max
  ) throws(QueryError) -> [RelationPath] {
    let view = self.view
    guard let source = view.vertex(of: start), let target = view.vertex(of: end) else { return [] }
    let adjacency = try view.weighted(by: weight, direction).adjacency()
    return try view.asking { () throws(KernelError) in
      try adjacency.tiedPaths(from: source)
    }.paths(to: target, limit: max(0, limit)).map { $0.resolved(by: view) }
  }
}

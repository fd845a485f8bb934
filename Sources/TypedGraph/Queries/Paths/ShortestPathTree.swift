internal import GraphKernel

/// The lightest paths from one node to all it reaches.
public typealias ShortestPathTree = GraphKernel.ShortestPathTree<Relational>

extension ShortestPathTree {
  /// The node where the paths begin.
  public var start: any Node { resolver.vertex(sources[0]) }

  /// The weight of the lightest path to a node; nil where none leads.
  ///
  /// - Throws: ``QueryError/nodeNotFound(_:)``.
  public func distance(to node: some Node) throws(QueryError) -> Double? {
    distance(to: try resolver.view.requiredVertex(of: node))
  }

  /// The lightest path to a node, as the relations it takes; nil where none leads.
  ///
  /// - Throws: ``QueryError/nodeNotFound(_:)``.
  /// - Complexity: O(length · log *n*).
  public func path(to node: some Node) throws(QueryError) -> WeightedPath? {
    let view = resolver.view
    return path(to: try view.requiredVertex(of: node))?.resolved(by: view)
  }

  /// The nodes reached, the start among them, in order of insertion.
  ///
  /// - Complexity: O(*n*).
  public var reached: [any Node] {
    let view = resolver.view
    return view.nodes(at: view.vertices.filter { distance(to: $0) != nil })
  }

  /// The relations that the paths take, in order of insertion.
  ///
  /// - Complexity: O(*n* log *n*).
  public var relations: AnyRelationList {
    let view = resolver.view
    return view.edges(view.vertices.compactMap { parentEdge(of: $0) }.sorted())
  }
}

extension GraphQueries {
  /// The lightest paths from a node to all it reaches.
  ///
  /// - Throws: ``QueryError/nodeNotFound(_:)``; ``QueryError/negativeWeight(_:_:)``, or
  ///   ``QueryError/negativeCycle(_:)`` where they are allowed; ``QueryError/invalidWeight(_:_:)``,
  ///   ``QueryError/cancelled``.
  /// - Complexity: O(*m* log *m*) time; O(*n* *m*) with negative weights; O(*n* + *m*) space.
  public func shortestPathTree(
    from start: some Node, _ direction: RelationDirection = .outgoing,
    weight: RelationWeight = .each, negativeWeights: NegativeWeights = .refused
  ) throws(QueryError) -> ShortestPathTree {
    let view = self.view
    let source = try view.requiredVertex(of: start)
    let adjacency = try view.weighted(by: weight, direction).adjacency()
    return try view.asking { () throws(KernelError) in
      switch negativeWeights {
      case .refused: try adjacency.shortestPathTree(from: [source])
      case .allowed: try adjacency.shortestPathTreeWithNegativeWeights(from: [source])
      }
    }.resolved(by: view)
  }
}

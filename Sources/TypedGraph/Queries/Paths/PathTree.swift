internal import GraphKernel

/// The lightest paths from one node to all it reaches.
public struct PathTree: Sendable {
  let view: GraphView
  let tree: ShortestPathTree

  /// The node where the paths begin.
  public let start: any Node

  /// The weight of the lightest path to a node; nil where none leads.
  public func distance(to node: some Node) -> Double? {
    view.vertex(of: node).flatMap { tree.distance(to: $0) }
  }

  /// The lightest path to a node, as the relations it takes; nil where none leads.
  ///
  /// - Complexity: O(length · log *n*).
  public func path(to node: some Node) -> WeightedPath? {
    view.vertex(of: node).flatMap { tree.path(to: $0) }.map { $0.resolved(by: view) }
  }

  /// The nodes reached, the start among them, in order of insertion.
  public var reached: [any Node] {
    view.nodes(at: view.vertices.filter { tree.distance(to: $0) != nil })
  }

  /// The relations that the paths take, in order of insertion.
  public var relations: AnyRelationList {
    view.relationList(view.vertices.compactMap { tree.parentEdge(of: $0) }.sorted())
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
  ) throws(QueryError) -> PathTree {
    let view = self.view
    let source = try view.requiredVertex(of: start)
    let adjacency = try view.weighted(by: weight, direction).adjacency()
    let tree = try view.asking { () throws(KernelError) in
      switch negativeWeights {
      case .refused: try adjacency.shortestPathTree(from: [source])
      case .allowed: try adjacency.shortestPathTreeWithNegativeWeights(from: [source])
      }
    }
    return PathTree(view: view, tree: tree, start: view.node(at: source))
  }

  /// The weights of the lightest paths between every two nodes.
  ///
  /// - Throws: ``QueryError/negativeCycle(_:)``, ``QueryError/invalidWeight(_:_:)``,
  ///   ``QueryError/cancelled``.
  /// - Complexity: O(*n* *m* log *m*) time, O(*n*²) space. D. B. Johnson, *Efficient algorithms for
  ///   shortest paths in sparse networks* (1977).
  public func distanceTable(
    _ direction: RelationDirection = .outgoing, weight: RelationWeight = .each
  ) throws(QueryError) -> DistanceTable {
    let view = self.view
    let adjacency = try view.weighted(by: weight, direction).adjacency()
    let matrix = try view.asking { () throws(KernelError) in try adjacency.allPairsDistances() }
    return DistanceTable(view: view, matrix: matrix)
  }
}

/// The weights of the lightest paths between every two nodes.
public struct DistanceTable: Sendable {
  let view: GraphView
  let matrix: DistanceMatrix

  /// The weight of the lightest path from a node to another; nil where none leads.
  public func distance(from start: some Node, to end: some Node) -> Double? {
    guard let source = view.vertex(of: start), let target = view.vertex(of: end) else { return nil }
    let weight = matrix[from: source, to: target]
    return weight.isFinite ? weight : nil
  }
}

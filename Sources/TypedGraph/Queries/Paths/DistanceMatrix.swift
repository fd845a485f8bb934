internal import GraphKernel

/// The weights of the lightest paths between every two nodes.
public typealias DistanceMatrix = GraphKernel.DistanceMatrix<Relational>

extension DistanceMatrix {
  /// The weight of the lightest path from a node to another; nil where none leads.
  ///
  /// - Throws: ``QueryError/nodeNotFound(_:)``.
  public func distance(from start: some Node, to end: some Node) throws(QueryError) -> Double? {
    let view = resolver.view
    let source = try view.requiredVertex(of: start)
    let weight = self[from: source, to: try view.requiredVertex(of: end)]
    return weight.isFinite ? weight : nil
  }
}

extension GraphQueries {
  /// The weights of the lightest paths between every two nodes.
  ///
  /// - Throws: ``QueryError/negativeCycle(_:)``, ``QueryError/invalidWeight(_:_:)``,
  ///   ``QueryError/cancelled``.
  /// - Complexity: O(*n* *m* log *m*) time, O(*n*²) space. D. B. Johnson, *Efficient algorithms for
  ///   shortest paths in sparse networks* (1977).
  public func distanceMatrix(
    _ direction: RelationDirection = .outgoing, weight: RelationWeight = .each
  ) throws(QueryError) -> DistanceMatrix {
    let view = self.view
    let adjacency = try view.weighted(by: weight, direction).adjacency()
    return try view.asking { () throws(KernelError) in
      try adjacency.distanceMatrix()
    }.resolved(by: view)
  }
}

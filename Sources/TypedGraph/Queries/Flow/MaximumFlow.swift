internal import GraphKernel

/// The greatest flow between two nodes, relation by relation, and a cut that proves it.
public typealias MaximumFlow = GraphKernel.MaximumFlow<Relational>

extension GraphQueries {
  /// The greatest flow from a node to another, and the least cut that proves it.
  ///
  /// Parallel relations carry flow each; symmetric ones have their capacity either way.
  ///
  /// ```swift
  /// let flow = try graph.maximumFlow(from: a, to: b, capacity: .of(Road.self, by: \.lanes))
  /// ```
  ///
  /// - Parameters:
  ///   - source: Where flow begins.
  ///   - sink: Where it ends.
  ///   - direction: Which way directed relations carry flow.
  ///   - capacity: How much each relation can carry; by default 1, so that the value is the number of
  ///     paths that share no relation.
  /// - Returns: The flow.
  /// - Throws: ``QueryError/nodeNotFound(_:)``; ``QueryError/invalidParameter(name:reason:)`` where
  ///   both nodes are one; ``QueryError/negativeWeight(_:_:)``, ``QueryError/invalidWeight(_:_:)``,
  ///   ``QueryError/cancelled``.
  /// - Complexity: O(*n*² *m*) at worst, in practice near-linear. E. A. Dinic, *Algorithm for solution
  ///   of a problem of maximum flow* (1970).
  public func maximumFlow(
    from source: some Node, to sink: some Node, _ direction: RelationDirection = .outgoing,
    capacity: RelationWeight = .each
  ) throws(QueryError) -> MaximumFlow {
    let view = self.view
    let (first, last) = (try view.requiredVertex(of: source), try view.requiredVertex(of: sink))
    guard first != last else {
      throw .invalidParameter(name: "to", reason: "is the source, \(source.name); name another")
    }
    let weighted = view.weighted(by: capacity, direction)
    return try view.asking { () throws(KernelError) in
      try FlowNetwork(view.index(direction), capacities: weighted.weights, weighted.filter)
        .maximumFlow(from: first, to: last)
    }.resolved(by: view)
  }
}

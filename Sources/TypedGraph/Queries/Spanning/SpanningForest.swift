internal import GraphKernel

/// Relations that join all that can be joined, without a cycle, of least or greatest total weight.
public typealias SpanningForest = GraphKernel.SpanningForest<Relational>

extension GraphQueries {
  /// The lightest relations that join all that can be joined, every relation taken as a tie.
  ///
  /// Of relations with equal weight the first inserted is taken.
  ///
  /// - Parameters:
  ///   - weight: What relations weigh; it may be below zero.
  ///   - isHeaviest: Whether the heaviest relations are wanted instead.
  /// - Returns: The forest.
  /// - Throws: ``QueryError/invalidWeight(_:_:)``, ``QueryError/cancelled``.
  /// - Complexity: O(*m* log *m*). J. B. Kruskal, *On the shortest spanning subtree of a graph* (1956).
  public func spanningForest(
    weight: RelationWeight = .each, isHeaviest: Bool = false
  ) throws(QueryError) -> SpanningForest {
    let view = self.view
    let weighted = view.weighted(by: weight, .both)
    return try view.asking { () throws(KernelError) in
      try view.index.spanningForest(
        weights: weighted.weights, weighted.filter, isHeaviest: isHeaviest)
    }.resolved(by: view)
  }
}

internal import GraphKernel

/// The relations of least or greatest total weight that join all that can be joined, without a cycle.
public struct RelationForest: Sendable {
  /// The relations, in order of insertion.
  public let relations: AnyRelationList

  /// The sum of their weights.
  public let weight: Double

  /// The number of trees, nodes alone included.
  public let treeCount: Int

  /// What the answer is about.
  public let subject: QueryScope
}

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
  ) throws(QueryError) -> RelationForest {
    let view = self.view
    let weighted = view.weighted(by: weight, .both)
    let forest = try view.asking { () throws(KernelError) in
      try view.index.spanningForest(
        weights: weighted.weights, weighted.filter, isHeaviest: isHeaviest)
    }
    return RelationForest(
      relations: view.relationList(forest.edges), weight: forest.weight,
      treeCount: forest.treeCount, subject: view.subject)
  }
}

internal import GraphKernel

extension GraphQueries {
  /// The nodes that can be reached from a node, nearest first, beginning with itself; found lazily.
  ///
  /// Nodes of one distance come in the order of the nodes that found them, and under one node in the
  /// order of the relations.
  ///
  /// ```swift
  /// var visits = graph.only(ArmsSupply.self).breadthFirst(from: russia, maximumLength: 2)
  /// while let visit = try visits.next() { print(visit.depth, visit.node.name) }
  /// ```
  ///
  /// - Parameters:
  ///   - start: Where to begin.
  ///   - direction: Which way directed relations are followed.
  ///   - maximumLength: The greatest number of relations from the start; no bound where nil.
  /// - Returns: The visits, the start first. Asking for one throws ``QueryError/nodeNotFound(_:)`` where
  ///   the start is not there, and ``QueryError/cancelled``.
  /// - Complexity: O(*n*) to begin, then O(*n* + *m*) in all for what is reached.
  public func breadthFirst(
    from start: some Node, _ direction: RelationDirection = .outgoing, maximumLength: Int? = nil
  ) -> LazyAnswers<NodeVisit> {
    view.visits(BreadthFirstCursor.self, from: start, direction, maximumLength)
  }
}

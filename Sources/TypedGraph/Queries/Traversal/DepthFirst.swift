internal import GraphKernel

extension GraphQueries {
  /// The nodes that can be reached from a node, each before those first met beyond it; found lazily.
  ///
  /// Relations are tried in order of insertion.
  ///
  /// - Parameters:
  ///   - start: Where to begin.
  ///   - direction: Which way directed relations are followed.
  ///   - maximumLength: The greatest number of relations on the way taken; no bound where nil.
  /// - Returns: The visits, the start first. Asking for one throws ``QueryError/nodeNotFound(_:)`` where
  ///   the start is not there, and ``QueryError/cancelled``.
  /// - Complexity: O(*n*) to begin, then O(*n* + *m*) in all for what is reached.
  public func depthFirst(
    from start: some Node, _ direction: RelationDirection = .outgoing, maximumLength: Int? = nil
  ) -> LazyAnswers<NodeVisit> {
    view.visits(DepthFirstCursor.self, from: start, direction, maximumLength)
  }
}

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
    let view = self.view
    return LazyAnswers { () throws(QueryError) in
      let source = try view.requiredVertex(of: start)
      let index = view.index(direction)
      let cursor = try view.asking { () throws(KernelError) in
        try DepthFirstCursor(
          from: [source], in: index, filter: view.filter(direction), maximumLength: maximumLength)
      }
      return DepthFirstVisits(view: view, index: index, cursor: cursor)
    }
  }
}

private struct DepthFirstVisits: LazySearch {
  let view: GraphView
  let index: IndexedGraph
  var cursor: DepthFirstCursor

  mutating func next() -> NodeVisit? { cursor.next(in: index)?.resolved(by: view) }

  mutating func skipDescendants() { cursor.skipDescendants() }
}

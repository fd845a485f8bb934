internal import GraphKernel

extension GraphQueries {
  /// All paths between two nodes that enter no node twice; found lazily.
  ///
  /// Paths come in the order of their relations, compared one by one from the start. Paths that differ
  /// only in which of several parallel relations they take are different paths.
  ///
  /// There can be exponentially many: give a greatest length, or read only as many as are needed.
  ///
  /// - Parameters:
  ///   - start: Where the paths begin.
  ///   - end: Where they end; only the path without relations where it is the start.
  ///   - direction: Which way directed relations are followed.
  ///   - maximumLength: The greatest number of relations of a path; no bound where nil.
  /// - Returns: The paths. Asking for one throws ``QueryError/nodeNotFound(_:)``,
  ///   ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*) to begin.
  public func simplePaths(
    from start: some Node, to end: some Node, _ direction: RelationDirection = .outgoing,
    maximumLength: Int? = nil
  ) -> LazyAnswers<RelationPath> {
    let view = self.view
    return LazyAnswers { () throws(QueryError) in
      let source = try view.requiredVertex(of: start)
      let target = try view.requiredVertex(of: end)
      let index = view.index
      let cursor = try view.asking { () throws(KernelError) in
        try SimplePathCursor(
          from: source, to: target, in: index, filter: view.filter(direction),
          maximumLength: maximumLength)
      }
      return SimplePaths(view: view, index: index, cursor: cursor)
    }
  }

  /// The number of paths between two nodes that enter no node twice, without making them.
  ///
  /// - Parameters:
  ///   - start: Where the paths begin.
  ///   - end: Where they end.
  ///   - direction: Which way directed relations are followed.
  ///   - maximumLength: The greatest number of relations of a path; no bound where nil.
  /// - Returns: The number of paths.
  /// - Throws: ``QueryError/nodeNotFound(_:)``, ``QueryError/cancelled``.
  /// - Complexity: O(*d*^(maximumLength − 1)) time at worst for nodes with *d* relations, O(*n* + *m*) space.
  public func simplePathCount(
    from start: some Node, to end: some Node, _ direction: RelationDirection = .outgoing,
    maximumLength: Int? = nil
  ) throws(QueryError) -> Int {
    let view = self.view
    let source = try view.requiredVertex(of: start)
    let target = try view.requiredVertex(of: end)
    return try view.asking { () throws(KernelError) in
      try view.index.simplePathCount(
        from: source, to: target, view.filter(direction), maximumLength: maximumLength)
    }
  }
}

private struct SimplePaths: LazySearch {
  let view: GraphView
  let index: IndexedGraph
  var cursor: SimplePathCursor

  mutating func next() throws(QueryError) -> RelationPath? {
    do throws(KernelError) {
      return try cursor.next(in: index)?.resolved(by: view)
    } catch {
      throw view.translated(error)
    }
  }
}

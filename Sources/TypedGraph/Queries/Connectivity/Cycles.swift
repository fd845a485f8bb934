internal import GraphKernel

extension GraphQueries {
  /// All cycles: paths that end where they begin; found lazily.
  ///
  /// A cycle is given once, beginning at its first inserted node; cycles come by that node, then in the
  /// order of their relations. Cycles that differ only in which of several parallel relations they take
  /// are different. A cycle that can be walked both ways is given in one sense.
  ///
  /// There can be exponentially many: give a greatest length, or read only as many as are needed.
  ///
  /// - Parameters:
  ///   - direction: Which way directed relations are followed.
  ///   - maximumLength: The greatest number of relations of a cycle; no bound where nil.
  /// - Returns: The cycles. Asking for one throws ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*) to begin and, without a bound, for each cycle and node. D. B. Johnson,
  ///   *Finding all the elementary circuits of a directed graph* (1975).
  public func cycles(
    _ direction: RelationDirection = .outgoing, maximumLength: Int? = nil
  ) -> LazyAnswers<RelationPath> {
    let view = self.view
    return LazyAnswers { () throws(QueryError) in
      let cursor = try view.asking { () throws(KernelError) in
        try CycleCursor(
          in: view.index, filter: view.filter(direction), maximumLength: maximumLength)
      }
      return Cycles(view: view, cursor: cursor)
    }
  }

  /// Cycles from which every cycle can be put together, every relation taken as a tie.
  ///
  /// There are as many as relations, less nodes, plus components; each closes by a relation of its own.
  ///
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m* + total length).
  public func cycleBasis() throws(QueryError) -> [RelationPath] {
    let view = self.view
    return try view.asking { () throws(KernelError) in
      try view.index.cycleBasis(view.wholeFilter(.both))
    }.map { $0.resolved(by: view) }
  }

  /// The nodes in an order in which every relation leads forward, first inserted first where free.
  ///
  /// A symmetric relation is a cycle, there and back.
  ///
  /// - Throws: ``QueryError/cyclic(_:)`` with the relations of a cycle, ``QueryError/cancelled``.
  /// - Complexity: O((*n* + *m*) log *n*). A. B. Kahn, *Topological sorting of large networks* (1962).
  public func topologicalOrder() throws(QueryError) -> [any Node] {
    let view = self.view
    return view.nodes(
      at: try view.asking { () throws(KernelError) in
        try view.index(.outgoing).topologicalOrder(view.wholeFilter(.outgoing))
      })
  }
}

private struct Cycles: LazySearch {
  let view: GraphView
  var cursor: CycleCursor

  mutating func next() throws(QueryError) -> RelationPath? {
    do throws(KernelError) {
      return try cursor.next()?.resolved(by: view)
    } catch {
      throw view.translated(error)
    }
  }
}

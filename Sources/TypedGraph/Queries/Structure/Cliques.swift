internal import GraphKernel

extension GraphQueries {
  /// All maximal cliques: sets of nodes any two of which are joined, and to which no node could be added.
  ///
  /// They are found lazily. Every relation is taken as a tie. A node without relations is a clique by
  /// itself. The nodes of a clique come in order of insertion.
  ///
  /// - Returns: The cliques. Asking for one throws ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*) to begin; O(*d* *n* 3^(*d*/3)) in all for a graph of degeneracy *d*.
  ///   C. Bron, J. Kerbosch, *Algorithm 457* (1973).
  public func cliques() -> LazyAnswers<[any Node]> {
    let view = self.view
    return LazyAnswers { () throws(QueryError) in
      let cursor = try view.asking { () throws(KernelError) in
        try CliqueCursor(in: view.index, filter: view.wholeFilter(.both))
      }
      return Cliques(view: view, cursor: cursor)
    }
  }

  /// The *k*-core: the largest set of nodes each of which has *k* neighbors within it.
  ///
  /// Every relation is taken as a tie; parallel ones count once, those of a node to itself not at all.
  ///
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*).
  public func core(_ k: Int) throws(QueryError) -> [any Node] {
    let view = self.view
    let numbers = try view.asking { () throws(KernelError) in
      try view.index.coreNumbers(view.wholeFilter(.both))
    }
    return view.nodes(at: view.vertices.filter { numbers[Int($0)] >= k })
  }
}

private struct Cliques: LazySearch {
  let view: GraphView
  var cursor: CliqueCursor

  mutating func next() throws(QueryError) -> [any Node]? {
    do throws(KernelError) {
      return try cursor.next().map(view.nodes)
    } catch {
      throw view.translated(error)
    }
  }
}

internal import GraphKernel

/// Where a graph is connected only by a single relation or a single node.
public typealias Biconnectivity = GraphKernel.Biconnectivity<Relational>

extension GraphQueries {
  /// The bridges, articulation points and blocks, every relation taken as a tie.
  ///
  /// One of several parallel relations is never a bridge. A relation of a node to itself is neither a
  /// bridge nor part of a block.
  ///
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m* log *m*). J. Hopcroft, R. Tarjan, *Efficient algorithms for graph
  ///   manipulation* (1973).
  public func biconnectivity() throws(QueryError) -> Biconnectivity {
    let view = self.view
    return try view.asking { () throws(KernelError) in
      try view.index.biconnectivity(view.wholeFilter(.both))
    }.resolved(by: view)
  }

  /// The relations whose removal would split their part of the graph in two.
  ///
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: That of ``biconnectivity()``.
  public func bridges() throws(QueryError) -> AnyRelationList { try biconnectivity().bridges }

  /// The nodes whose removal would split their part of the graph in two or more.
  ///
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: That of ``biconnectivity()``.
  public func articulationPoints() throws(QueryError) -> [any Node] {
    try biconnectivity().articulationPoints
  }
}

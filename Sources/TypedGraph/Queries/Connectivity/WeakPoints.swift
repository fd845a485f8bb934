internal import GraphKernel

/// Where a graph hangs together by a single relation or a single node.
public struct WeakPoints: Sendable {
  /// The relations without which their part would fall in two, in order of insertion.
  ///
  /// One of several parallel relations is never among them.
  public let bridges: AnyRelationList

  /// The nodes without which their part would fall in two or more, in order of insertion.
  public let articulationPoints: [any Node]

  /// The largest sets of relations any two of which lie on a common cycle; a bridge is one by itself.
  public let blocks: [AnyRelationList]

  /// What the answer is about.
  public let subject: QueryScope
}

extension GraphQueries {
  /// The bridges, articulation points and blocks, every relation taken as a tie.
  ///
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m* log *m*). J. Hopcroft, R. Tarjan, *Efficient algorithms for graph
  ///   manipulation* (1973).
  public func weakPoints() throws(QueryError) -> WeakPoints {
    let view = self.view
    let found = try view.asking { () throws(KernelError) in
      try view.index.biconnectivity(view.wholeFilter(.both))
    }
    return WeakPoints(
      bridges: view.relationList(found.bridges),
      articulationPoints: view.nodes(at: found.articulationVertices),
      blocks: found.blocks.map(view.relationList), subject: view.subject)
  }

  /// The relations without which their part of the graph would fall in two.
  ///
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: That of ``weakPoints()``.
  public func bridges() throws(QueryError) -> AnyRelationList { try weakPoints().bridges }

  /// The nodes without which their part of the graph would fall in two or more.
  ///
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: That of ``weakPoints()``.
  public func articulationPoints() throws(QueryError) -> [any Node] {
    try weakPoints().articulationPoints
  }
}

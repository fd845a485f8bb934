internal import GraphKernel

/// The pairs of nodes that belong to the same third ones: states with the treaties both are party to.
public typealias Projection<Affiliation: Sendable> = GraphKernel.Projection<Relational, Affiliation>

extension GraphQueries {
  /// The pairs of nodes that belong to the same node of a type or role, each pair once.
  ///
  /// Every relation between a node and one of the type is taken as belonging to it, whichever way it
  /// leads; narrow the view where only some should be: `graph.only(Party.self).on("2024")`. Nodes of the
  /// type do not belong to each other.
  ///
  /// ```swift
  /// for pair in try graph.only(Party.self).projection(through: Treaty.self) { … }
  /// ```
  ///
  /// - Returns: The pairs, by first node, then by second, in order of insertion.
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(Σ members² · log). The weights are those of M. Newman, *Scientific collaboration
  ///   networks II* (2001).
  public func projection<T: Sendable>(
    through type: T.Type
  ) throws(QueryError) -> Projection<T> {
    let view = self.view
    let table = view.graph.nodeTable
    let mask = VertexMask(count: table.vertexCount) { vertex in
      view.contains(vertex: UInt32(vertex)) && table.node(at: UInt32(vertex), as: T.self) != nil
    }
    return try view.asking { () throws(KernelError) in
      try view.index.projection(through: mask, view.wholeFilter(.both))
    }.resolved(by: view) { table.node(at: $0, as: T.self) }
  }
}

internal import GraphKernel

/// Two nodes that belong to the same third ones: two states with the treaties both are party to.
public struct SharedAffiliations<Affiliation>: @unchecked Sendable {
  /// One node both belong to, and the relations by which they do.
  public struct Link: @unchecked Sendable {
    /// The node both belong to.
    public let affiliation: Affiliation

    /// The relation by which the first belongs to it; the first inserted of several.
    public let first: AnyRelationEntry

    /// The relation by which the second belongs to it; the first inserted of several.
    public let second: AnyRelationEntry
  }

  /// The one inserted first.
  public let first: any Node

  /// The other.
  public let second: any Node

  /// What they share, in order of insertion.
  public let links: [Link]

  /// The sum over what they share of one over the number of other members: much where few are so bound.
  public let weight: Double
}

extension GraphQueries {
  /// The pairs of nodes that belong to the same node of a type or role, each pair once.
  ///
  /// Every relation between a node and one of the type is taken as belonging to it, whichever way it
  /// leads; narrow the view where only some should be: `graph.only(Party.self).on("2024")`. Nodes of the
  /// type do not belong to each other.
  ///
  /// ```swift
  /// for pair in try graph.only(Party.self).sharedAffiliations(through: Treaty.self) { … }
  /// ```
  ///
  /// - Returns: The pairs, by first node, then by second, in order of insertion.
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(Σ members² · log). The weights are those of M. Newman, *Scientific collaboration
  ///   networks II* (2001).
  public func sharedAffiliations<T>(
    through type: T.Type
  ) throws(QueryError) -> [SharedAffiliations<T>] {
    let view = self.view
    let table = view.graph.nodeTable
    let mask = VertexMask(count: table.vertexCount) { vertex in
      view.contains(vertex: UInt32(vertex)) && table.node(at: UInt32(vertex), as: T.self) != nil
    }
    let found = try view.asking { () throws(KernelError) in
      try view.index.projection(through: mask, view.wholeFilter(.both))
    }
    return (0..<found.count).map { pair in
      let links = found.links(of: pair).compactMap { link in
        table.node(at: link.through, as: T.self).map { affiliation in
          SharedAffiliations<T>.Link(
            affiliation: affiliation, first: view.graph.anyEntry(at: link.leftEdge),
            second: view.graph.anyEntry(at: link.rightEdge))
        }
      }
      return SharedAffiliations<T>(
        first: view.node(at: found.lefts[pair]), second: view.node(at: found.rights[pair]),
        links: links, weight: found.weights[pair])
    }
  }
}

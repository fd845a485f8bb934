internal import GraphKernel

/// How many relations away every node is from one.
public typealias HopCounts = GraphKernel.HopCounts<Relational>

extension HopCounts {
  /// The node from which the relations are counted.
  public var start: any Node { resolver.vertex(sources[0]) }

  /// The number of relations on a shortest path to a node; nil where none leads.
  ///
  /// Reading it throws ``QueryError/nodeNotFound(_:)`` where the node is not there.
  public subscript(node: some Node) -> Int? {
    get throws(QueryError) {
      let depth = depths[Int(try resolver.view.requiredVertex(of: node))]
      return depth < 0 ? nil : Int(depth)
    }
  }

  /// The nodes to which a path leads, the start among them, in order of insertion.
  ///
  /// - Complexity: O(*n*).
  public var reached: [any Node] {
    let view = resolver.view
    return view.nodes(at: view.vertices.filter { depths[Int($0)] >= 0 })
  }

  /// The nodes at a number of relations, in order of insertion.
  ///
  /// - Complexity: O(*n*).
  public func nodes(at hops: Int) -> [any Node] {
    let view = resolver.view
    return view.nodes(at: view.vertices.filter { Int(depths[Int($0)]) == hops && hops >= 0 })
  }
}

extension GraphQueries {
  /// How many relations away every node is from one.
  ///
  /// ```swift
  /// let hops = try graph.only(ArmsSupply.self).on("2024-01").hops(from: northKorea)
  /// print(try hops[russia] ?? -1, hops.histogram)
  /// ```
  ///
  /// - Parameters:
  ///   - start: Where to begin.
  ///   - direction: Which way directed relations are followed.
  ///   - maximumLength: The greatest number of relations to look at; no bound where nil.
  /// - Returns: The counts.
  /// - Throws: ``QueryError/nodeNotFound(_:)``, ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*) time, O(*n*) space. It ends as soon as every node was found.
  public func hops(
    from start: some Node, _ direction: RelationDirection = .outgoing, maximumLength: Int? = nil
  ) throws(QueryError) -> HopCounts {
    let view = self.view
    let source = try view.requiredVertex(of: start)
    return try view.asking { () throws(KernelError) in
      try view.index(direction).hops(
        from: [source], view.filter(direction), maximumLength: maximumLength)
    }.resolved(by: view)
  }
}

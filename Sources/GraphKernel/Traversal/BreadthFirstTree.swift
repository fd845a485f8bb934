/// Everything a breadth-first search found: order, depths, and the edge that discovered each vertex.
package struct BreadthFirstTree: Sendable {
  /// The vertices reached, in the order of their visits.
  package let order: [UInt32]
  /// The depth of every vertex, −1 where the search did not come.
  package let depths: [Int32]
  /// What the search could walk.
  package let filter: TraversalFilter

  private let parents: [UInt32]
  private let parentEdges: [UInt32]

  internal init(
    order: [UInt32], depths: [Int32], parents: [UInt32], parentEdges: [UInt32],
    filter: TraversalFilter
  ) {
    self.order = order
    self.depths = depths
    self.parents = parents
    self.parentEdges = parentEdges
    self.filter = filter
  }

  /// The depth of a vertex.
  ///
  /// - Parameter vertex: A vertex.
  /// - Returns: The number of edges from a source, or `nil` where the search did not come.
  package func depth(of vertex: UInt32) -> Int? {
    guard Int(vertex) < depths.count, depths[Int(vertex)] >= 0 else { return nil }
    return Int(depths[Int(vertex)])
  }

  /// The vertex from which a vertex was discovered.
  ///
  /// - Parameter vertex: A vertex.
  /// - Returns: The parent; `nil` for sources and vertices not reached.
  package func parent(of vertex: UInt32) -> UInt32? {
    guard let depth = depth(of: vertex), depth > 0 else { return nil }
    return parents[Int(vertex)]
  }

  /// The edge by which a vertex was discovered.
  ///
  /// - Parameter vertex: A vertex.
  /// - Returns: The edge; `nil` for sources and vertices not reached.
  package func parentEdge(of vertex: UInt32) -> UInt32? {
    guard let depth = depth(of: vertex), depth > 0 else { return nil }
    return parentEdges[Int(vertex)]
  }

  /// The path from a source to a vertex.
  ///
  /// With one source it is, of all paths with the fewest edges, the one whose sequence of edges
  /// comes first in lexicographic order.
  ///
  /// - Parameter vertex: Where the path ends.
  /// - Returns: The path, or `nil` where the search did not come.
  /// - Complexity: O(length).
  package func path(to vertex: UInt32) -> RelationPath<Numbered>? {
    guard depth(of: vertex) != nil else { return nil }
    var vertices = [vertex]
    var edges: [UInt32] = []
    var current = vertex
    while let edge = parentEdge(of: current), let parent = parent(of: current) {
      edges.append(edge)
      vertices.append(parent)
      current = parent
    }
    return RelationPath(nodes: vertices.reversed(), relations: edges.reversed())
  }
}

extension IndexedGraph {
  /// Searches breadth-first and keeps order, depths and discovering edges.
  ///
  /// The order is that of ``BreadthFirstCursor``: it depends on the numbers of the edges alone.
  /// Parallel edges and self-loops change nothing but which edge discovers (the lowest).
  ///
  /// - Parameters:
  ///   - sources: Where to begin, in this order.
  ///   - filter: What may be walked.
  ///   - maximumLength: The greatest depth to visit; no bound if `nil`.
  ///   - isCancelled: Asked every thousand vertices.
  /// - Returns: The tree (a forest when there are several sources).
  /// - Throws: ``KernelError`` if a source does not exist or the filter does not fit the graph;
  ///   ``KernelError/cancelled``.
  /// - Complexity: O(vertices + entries scanned) time, O(vertices) space; sorting adds a logarithm
  ///   where a vertex has several kinds of edges.
  package func breadthFirstTree(
    from sources: [UInt32], _ filter: TraversalFilter = .outgoing, maximumLength: Int? = nil,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> BreadthFirstTree {
    let bound = Int32(clamping: maximumLength ?? .max)
    if bound >= 0, filter.vertices == nil, let rows = rows(filter.direction),
      case .single = rows.kinds
    {
      // Rows of one kind ascend by edge: the first look is the one that counts.
      try check(filter)
      try check(vertices: sources)
      var depths = [Int32](repeating: -1, count: vertexCount)
      var parents = [UInt32](repeating: .max, count: vertexCount)
      var parentEdges = parents
      let search = RowSearch(
        rows: rows, otherRows: nil, kinds: filter.kinds, edges: filter.edges, bound: bound,
        limit: vertexCount, isCancelled: isCancelled)
      let order = try search.fill(
        &depths, parents: &parents, parentEdges: &parentEdges, from: sources)
      return BreadthFirstTree(
        order: order, depths: depths, parents: parents, parentEdges: parentEdges, filter: filter)
    }
    var cursor = try BreadthFirstCursor(
      from: sources, in: self, filter: filter, maximumLength: maximumLength)
    var depths = [Int32](repeating: -1, count: vertexCount)
    while let position = cursor.advance(in: self) {
      if position & 1023 == 1023, isCancelled() { throw .cancelled }
      depths[Int(cursor.queue[position])] = cursor.depths[position]
    }
    return BreadthFirstTree(
      order: cursor.queue, depths: depths, parents: cursor.parents,
      parentEdges: cursor.parentEdges, filter: filter)
  }
}

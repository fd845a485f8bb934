extension IndexedGraph {
  /// The number of edges from the nearest source to every vertex.
  ///
  /// - Parameters:
  ///   - sources: Where to begin.
  ///   - filter: What may be walked.
  ///   - maximumLength: The greatest distance to look at; no bound if `nil`.
  ///   - isCancelled: Asked every thousand vertices.
  /// - Returns: One distance for every vertex, −1 where no path leads. Parallel edges and
  ///   self-loops make no difference.
  /// - Throws: ``KernelError`` if a source does not exist or the filter does not fit the graph;
  ///   ``KernelError/cancelled``.
  /// - Complexity: O(vertices + entries scanned) time, O(vertices) space.
  package func hopDistances(
    from sources: [UInt32], _ filter: TraversalFilter = .outgoing, maximumLength: Int? = nil,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> [Int32] {
    try check(filter)
    try check(vertices: sources)
    var depths = [Int32](repeating: -1, count: vertexCount)
    _ = try fillDepths(
      &depths, from: sources, filter, maximumLength: maximumLength, isCancelled: isCancelled)
    return depths
  }

  /// Whether a path leads from one vertex to another; a vertex reaches itself.
  ///
  /// - Parameters:
  ///   - target: Where the path ends.
  ///   - source: Where it begins.
  ///   - filter: What may be walked.
  ///   - isCancelled: Asked every thousand vertices.
  /// - Returns: Whether there is a path.
  /// - Throws: ``KernelError`` if a vertex does not exist or the filter does not fit the graph;
  ///   ``KernelError/cancelled``.
  /// - Complexity: O(vertices + entries scanned) time, O(vertices) space.
  package func isReachable(
    _ target: UInt32, from source: UInt32, _ filter: TraversalFilter = .outgoing,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Bool {
    try check(vertex: target)
    var cursor = try BreadthFirstCursor(from: [source], in: self, filter: filter)
    while let position = cursor.advance(in: self) {
      if position & 1023 == 1023, isCancelled() { throw .cancelled }
      if cursor.queue[position] == target { return true }
    }
    return false
  }

  /// Fills the depths of the vertices reached and returns these in the order of discovery.
  ///
  /// `depths` is −1 everywhere before. The order within a depth is that of the rows.
  internal func fillDepths(
    _ depths: inout [Int32], from sources: [UInt32], _ filter: TraversalFilter, maximumLength: Int?,
    isCancelled: @escaping CancellationCheck
  ) throws(KernelError) -> [UInt32] {
    let bound = Int32(clamping: maximumLength ?? .max)
    guard bound >= 0 else { return [] }
    let first = filter.direction == .incoming && !isSymmetric ? incoming : outgoing
    let other = filter.direction == .both && !isSymmetric ? incoming : nil
    // Vertices that may not be entered are marked as found for the time of the search.
    let limit = filter.vertices?.setCount ?? vertexCount
    if let vertices = filter.vertices {
      for vertex in 0..<vertexCount where !vertices[vertex] { depths[vertex] = .max }
    }
    let queue = try RowSearch(
      rows: first ?? outgoing, otherRows: other, kinds: filter.kinds, edges: filter.edges,
      bound: bound, limit: limit, isCancelled: isCancelled
    ).fill(&depths, from: sources)
    if filter.vertices != nil {
      for vertex in depths.indices where depths[vertex] == .max { depths[vertex] = -1 }
    }
    return queue
  }
}

extension IndexedGraph {
  /// The number of edges from the nearest source to every vertex.
  ///
  /// - Parameters:
  ///   - sources: Where to begin.
  ///   - filter: What may be walked.
  ///   - maximumDepth: The greatest distance to look at; no bound if `nil`.
  /// - Returns: One distance for every vertex, −1 where no route leads. Parallel edges and
  ///   self-loops make no difference.
  /// - Throws: ``KernelError`` if a source does not exist or the filter does not fit the graph.
  /// - Complexity: O(vertices + entries scanned) time, O(vertices) space.
  public func hopDistances(
    from sources: [UInt32], _ filter: TraversalFilter = .outgoing, maximumDepth: Int? = nil
  ) throws(KernelError) -> [Int32] {
    try check(filter)
    try check(vertices: sources)
    var depths = [Int32](repeating: -1, count: vertexCount)
    _ = fillDepths(&depths, from: sources, filter, maximumDepth: maximumDepth)
    return depths
  }

  /// The vertices to which a route leads from any of the sources, the sources included.
  ///
  /// - Parameters:
  ///   - sources: Where to begin.
  ///   - filter: What may be walked; `.incoming` asks from where the sources can be reached.
  ///   - maximumDepth: The greatest number of edges; no bound if `nil`.
  /// - Returns: A mask over the vertices. Parallel edges and self-loops make no difference.
  /// - Throws: ``KernelError`` if a source does not exist or the filter does not fit the graph.
  /// - Complexity: O(vertices + entries scanned) time, O(vertices) space.
  public func reachableVertices(
    from sources: [UInt32], _ filter: TraversalFilter = .outgoing, maximumDepth: Int? = nil
  ) throws(KernelError) -> VertexMask {
    let depths = try hopDistances(from: sources, filter, maximumDepth: maximumDepth)
    return VertexMask(count: vertexCount) { depths[$0] >= 0 }
  }

  /// Whether a route leads from one vertex to another; a vertex reaches itself.
  ///
  /// - Parameters:
  ///   - target: Where the route ends.
  ///   - source: Where it begins.
  ///   - filter: What may be walked.
  /// - Returns: Whether there is a route.
  /// - Throws: ``KernelError`` if a vertex does not exist or the filter does not fit the graph.
  /// - Complexity: O(vertices + entries scanned) time, O(vertices) space.
  public func isReachable(
    _ target: UInt32, from source: UInt32, _ filter: TraversalFilter = .outgoing
  ) throws(KernelError) -> Bool {
    try check(vertex: target)
    var cursor = try BreadthFirstCursor(from: [source], in: self, filter: filter)
    while let position = cursor.advance(in: self) {
      if cursor.queue[position] == target { return true }
    }
    return false
  }

  /// Fills the depths of the vertices reached and returns these in the order of discovery.
  ///
  /// `depths` is −1 everywhere before. The order within a depth is that of the rows.
  internal func fillDepths(
    _ depths: inout [Int32], from sources: [UInt32], _ filter: TraversalFilter, maximumDepth: Int?
  ) -> [UInt32] {
    var queue: [UInt32] = []
    let bound = Int32(clamping: maximumDepth ?? .max)
    guard bound >= 0 else { return [] }
    if filter.admitsEverything, let rows = side(filter.direction) {
      return rows.breadthFirst(from: sources, bound: bound, &depths)
    }
    for source in sources where filter.admits(vertex: source) && depths[Int(source)] < 0 {
      depths[Int(source)] = 0
      queue.append(source)
    }
    var head = 0
    while head < queue.count {
      let vertex = queue[head]
      head += 1
      let depth = depths[Int(vertex)]
      guard depth < bound else { break }
      scan(vertex, filter) { neighbour, _, _, _ in
        if depths[Int(neighbour)] < 0 {
          depths[Int(neighbour)] = depth + 1
          queue.append(neighbour)
        }
      }
    }
    return queue
  }
}

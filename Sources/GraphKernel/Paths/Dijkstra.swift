extension WeightedAdjacency {
  /// The weights of the shortest paths from sources to every vertex, by Dijkstra's algorithm.
  ///
  /// ```
  /// 0 ─1→ 1 ─1→ 2      distances from 0: 0, 1, 2
  /// └─────5─────↑
  /// ```
  ///
  /// Of parallel edges the lightest counts; self-loops make no difference.
  ///
  /// - Parameters:
  ///   - sources: Where paths begin; those outside the filter's mask are passed over.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: One distance for every vertex, infinite where no path leads.
  /// - Throws: ``KernelError/negativeWeight(edge:weight:)``, ``KernelError/cancelled``, or an error
  ///   of the arguments.
  /// - Complexity: O(entries · log entries) time, O(vertices + entries) space.
  package func distances(
    from sources: [UInt32], isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> [Double] {
    var parents: [UInt32] = []
    return try search(
      from: sources, to: nil, parents: &parents, keepsParents: false, isCancelled: isCancelled)
  }

  /// The shortest paths from sources, by Dijkstra's algorithm.
  ///
  /// Ties: vertices are settled by distance, then by number; a vertex keeps the first edge that gave
  /// it its distance, edges of a vertex being tried by number. Of parallel edges the lightest counts,
  /// then the lowest; self-loops make no difference.
  ///
  /// - Parameters:
  ///   - sources: Where paths begin; those outside the filter's mask are passed over.
  ///   - target: Where the search may end early; distances beyond it are then not given.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: Distances and paths.
  /// - Throws: ``KernelError/negativeWeight(edge:weight:)``, ``KernelError/cancelled``, or an error
  ///   of the arguments.
  /// - Complexity: O(entries · log entries) time, O(vertices + entries) space.
  ///
  /// Source: E. W. Dijkstra, *A note on two problems in connexion with graphs* (1959).
  package func shortestPathTree(
    from sources: [UInt32], to target: UInt32? = nil,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> ShortestPathTree<Numbered> {
    var parents = [UInt32](repeating: WeightedAdjacency.noEntry, count: graph.vertexCount)
    let distances = try search(
      from: sources, to: target, parents: &parents, keepsParents: true, isCancelled: isCancelled)
    return ShortestPathTree(
      sources: sources, distances: distances, adjacency: self, parentEntries: parents)
  }

  @inline(__always)
  private func search(
    from sources: [UInt32], to target: UInt32?, parents: inout [UInt32], keepsParents: Bool,
    isCancelled: @escaping CancellationCheck
  ) throws(KernelError) -> [Double] {
    try requireNonNegative()
    try requireFiniteSums()
    try graph.check(vertices: sources)
    if let target { try graph.check(vertex: target) }
    var distances = [Double](repeating: .infinity, count: graph.vertexCount)
    var heap = VertexHeap(vertexCount: graph.vertexCount)
    var poll = Poll(isCancelled)
    for source in sources where filter.admits(vertex: source) && distances[Int(source)] > 0 {
      distances[Int(source)] = 0
      heap.raise(source, 0, distances)
    }
    let neighbors = rows.neighbors.span
    let weights = weights.span
    while let vertex = heap.pop(distances) {
      if vertex == target { break }
      let base = distances[Int(vertex)]
      let range = rows.range(of: vertex)
      try poll.step(range.count + 1)
      // Unchecked: entries of a row have a neighbor, which is a vertex, and a weight.
      for entry in range {
        let neighbor = unsafe neighbors[unchecked: entry]
        let distance = unsafe base + weights[unchecked: entry]
        guard distance < distances[Int(neighbor)] else { continue }
        distances[Int(neighbor)] = distance
        if keepsParents { parents[Int(neighbor)] = UInt32(truncatingIfNeeded: entry) }
        heap.raise(neighbor, distance, distances)
      }
    }
    if target != nil {
      while let vertex = heap.pop(distances) {
        // Distances found but not settled may still fall, and are not given.
        distances[Int(vertex)] = .infinity
        if keepsParents { parents[Int(vertex)] = WeightedAdjacency.noEntry }
      }
    }
    return distances
  }
}

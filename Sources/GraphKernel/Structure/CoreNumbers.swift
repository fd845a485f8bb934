extension IndexedGraph {
  /// The largest k for which each vertex belongs to the k-core, every edge taken as a tie.
  ///
  /// ```
  /// 0 ─── 1            core numbers: 2, 2, 2, 1
  ///  ╲   ╱
  ///    2 ─── 3
  /// ```
  ///
  /// The k-core is the largest set of vertices each of which has k neighbors within it. Parallel
  /// edges count once, self-loops not at all.
  ///
  /// - Parameters:
  ///   - filter: What belongs to the graph; its direction does not matter.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The core number of every vertex; 0 for vertices without neighbors.
  /// - Throws: ``KernelError/cancelled`` or an error of the filter.
  /// - Complexity: O(vertices + edges) time and space.
  ///
  /// Source: V. Batagelj, M. Zaveršnik, *An O(m) algorithm for cores decomposition of networks*
  /// (2003).
  package func coreNumbers(
    _ filter: TraversalFilter = .both, isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> [Int] {
    try simpleNeighbors(filter).neighborRows.peel(isCancelled: isCancelled).cores
  }
}

extension NeighborRows {
  /// Takes away the vertex with the fewest remaining neighbors, over and over.
  internal func peel(
    isCancelled: @escaping CancellationCheck
  ) throws(KernelError) -> (order: [UInt32], cores: [Int]) {
    var poll = Poll(isCancelled)
    var degrees = (0..<UInt32(vertexCount)).map { degree(of: $0) }
    var starts = [Int](repeating: 0, count: (degrees.max() ?? 0) + 1)
    for degree in degrees { starts[degree] += 1 }
    starts.formStarts()
    var order = [UInt32](repeating: 0, count: vertexCount)
    var places = [Int](repeating: 0, count: vertexCount)
    var next = starts
    for vertex in 0..<vertexCount {
      places[vertex] = next[degrees[vertex]]
      order[places[vertex]] = UInt32(vertex)
      next[degrees[vertex]] += 1
    }
    for place in 0..<vertexCount {
      let vertex = order[place]
      let range = range(of: vertex)
      try poll.step(range.count + 1)
      for entry in range {
        let neighbor = Int(neighbors[entry])
        guard degrees[neighbor] > degrees[Int(vertex)] else { continue }
        // Swap with the first vertex of its degree, then let that class begin one later.
        let first = Swift.max(starts[degrees[neighbor]], place + 1)
        let other = order[first]
        order.swapAt(places[neighbor], first)
        places[Int(other)] = places[neighbor]
        places[neighbor] = first
        starts[degrees[neighbor]] = first + 1
        degrees[neighbor] -= 1
      }
    }
    return (order, degrees)
  }
}

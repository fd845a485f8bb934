extension WeightedAdjacency {
  /// The shortest path between two vertices, by the A* algorithm with an estimate of what remains.
  ///
  /// ```
  /// 0 ─1→ 1 ─1→ 2      from 0 to 2, estimates 2, 1, 0, 3, 4: the path 0 1 2 of weight 2;
  /// │                  3 waits with 1 + 3, and 4 is never looked at
  /// └─1─→ 3 ─1→ 4
  /// ```
  ///
  /// The path is shortest if the estimate never exceeds the true remaining weight (it need not be
  /// consistent: vertices are opened again when a shorter way to them is found). Of parallel edges
  /// the lightest counts, then the lowest; self-loops make no difference.
  ///
  /// - Parameters:
  ///   - source: Where the path begins.
  ///   - target: Where it ends.
  ///   - estimate: A lower bound of the weight from a vertex to the target; not below zero.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The path, or `nil` if none leads there.
  /// - Throws: ``KernelError/negativeWeight(edge:weight:)``,
  ///   ``KernelError/invalidParameter(name:reason:)`` for an estimate that is negative or not a
  ///   number, ``KernelError/cancelled``, or an error of the arguments.
  /// - Complexity: O(entries · log entries) time with a consistent estimate, O(vertices) space.
  ///
  /// Source: P. Hart, N. Nilsson, B. Raphael, *A formal basis for the heuristic determination of
  /// minimum cost paths* (1968).
  package func shortestPath(
    from source: UInt32, to target: UInt32, estimate: (UInt32) -> Double,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> WeightedPath<Numbered>? {
    try requireNonNegative()
    try requireFiniteSums()
    try graph.check(vertex: source)
    try graph.check(vertex: target)
    guard filter.admits(vertex: source), filter.admits(vertex: target) else { return nil }
    var distances = [Double](repeating: .infinity, count: graph.vertexCount)
    var parents = [UInt32](repeating: WeightedAdjacency.noEntry, count: graph.vertexCount)
    var estimates = [Double](repeating: -1, count: graph.vertexCount)
    var heap = Heap<KeyedVertex<Double>>()
    var poll = Poll(isCancelled)
    func estimated(_ vertex: UInt32) throws(KernelError) -> Double {
      if estimates[Int(vertex)] >= 0 { return estimates[Int(vertex)] }
      let value = estimate(vertex)
      guard value >= 0 else {
        throw .invalidParameter(
          name: "estimate", reason: "is \(value) at vertex \(vertex); it must not be below zero")
      }
      estimates[Int(vertex)] = value
      return value
    }
    distances[Int(source)] = 0
    heap.push(KeyedVertex(try estimated(source), source))
    while let item = heap.pop() {
      let vertex = item.vertex
      let distance = distances[Int(vertex)]
      let estimate = try estimated(vertex)
      guard item.key == distance + estimate else { continue }
      // An infinite estimate says that no path leads on from here.
      if item.key == .infinity { break }
      if vertex == target { break }
      let range = rows.range(of: vertex)
      try poll.step(range.count + 1)
      for entry in range {
        let neighbor = rows.neighbors[entry]
        let candidate = distance + weights[entry]
        guard candidate < distances[Int(neighbor)] else { continue }
        distances[Int(neighbor)] = candidate
        parents[Int(neighbor)] = UInt32(entry)
        let remaining = try estimated(neighbor)
        heap.push(KeyedVertex(candidate + remaining, neighbor))
      }
    }
    return ShortestPathTree(
      sources: [source], distances: distances, adjacency: self, parentEntries: parents
    ).path(to: target)
  }
}

extension WeightedAdjacency {
  /// The shortest paths from sources where weights may be negative, by the Bellman–Ford algorithm.
  ///
  /// ```
  /// 0 ─4→ 1 ─−3→ 2     distances from 0: 0, 4, 1
  /// └──────2─────↑
  /// ```
  ///
  /// In direction `.both`, and for symmetric edges, a negative edge is itself a negative cycle
  /// (there and back), and so is a negative self-loop. Of parallel edges the lightest counts.
  ///
  /// - Parameters:
  ///   - sources: Where paths begin; those outside the filter's mask are passed over.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: Distances and paths.
  /// - Throws: ``KernelError/negativeCycle(_:)`` with the cycle itself if one can be reached,
  ///   ``KernelError/cancelled``, or an error of the arguments.
  /// - Complexity: O(vertices · entries) time at worst, O(vertices) space.
  ///
  /// Source: R. Bellman, *On a routing problem* (1958); L. Ford (1956).
  package func shortestPathTreeWithNegativeWeights(
    from sources: [UInt32], isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> ShortestPathTree<Numbered> {
    try requireFiniteSums()
    try graph.check(vertices: sources)
    let count = graph.vertexCount
    var distances = [Double](repeating: .infinity, count: count)
    var parents = [UInt32](repeating: WeightedAdjacency.noEntry, count: count)
    var poll = Poll(isCancelled)
    var active: [UInt32] = []
    var isQueued = [Bool](repeating: false, count: count)
    for source in sources where filter.admits(vertex: source) && !isQueued[Int(source)] {
      distances[Int(source)] = 0
      isQueued[Int(source)] = true
      active.append(source)
    }
    var round = 0
    // Vertices that take no part must not delay the moment at which a cycle is looked for: which of
    // several is found depends on it.
    let limit = graph.admittedCount(filter)
    // Only vertices whose distance fell in the last round can lower others.
    while !active.isEmpty {
      round += 1
      var next: [UInt32] = []
      for vertex in active { isQueued[Int(vertex)] = false }
      for vertex in active {
        let range = rows.range(of: vertex)
        try poll.step(range.count + 1)
        for entry in range {
          let neighbor = Int(rows.neighbors[entry])
          let distance = distances[Int(vertex)] + weights[entry]
          guard distance < distances[neighbor] else { continue }
          distances[neighbor] = distance
          parents[neighbor] = UInt32(entry)
          if !isQueued[neighbor] {
            isQueued[neighbor] = true
            next.append(UInt32(neighbor))
          }
        }
      }
      if round >= limit, let last = next.first {
        // Rounding can lower distances forever only on a cycle, which the parents then show.
        if let cycle = parentCycle(from: last, parents, limit) { throw .negativeCycle(cycle) }
        if round >= 2 * limit + 8 { break }
      }
      active = next
    }
    return ShortestPathTree(
      sources: sources, distances: distances, adjacency: self, parentEntries: parents)
  }

  /// The cycle into which the parents lead from a vertex, as a path, if they lead into one.
  private func parentCycle(
    from vertex: UInt32, _ parents: [UInt32], _ limit: Int
  ) -> RelationPath<Numbered>? {
    var current = vertex
    for _ in 0..<limit {
      guard parents[Int(current)] != WeightedAdjacency.noEntry else { return nil }
      current = self.vertex(ofEntry: Int(parents[Int(current)]))
    }
    var entries: [Int] = []
    let start = current
    repeat {
      guard parents[Int(current)] != WeightedAdjacency.noEntry else { return nil }
      let entry = Int(parents[Int(current)])
      entries.append(entry)
      current = self.vertex(ofEntry: entry)
    } while current != start
    return path(from: start, entries: entries.reversed())
  }
}

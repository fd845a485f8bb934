extension IndexedGraph {
  /// Communities in which every vertex has a label of the greatest weight among its neighbors.
  ///
  /// ```
  /// 0 ─── 1     4      seed 0: {0, 1, 2}, {3, 4, 5}
  ///  ╲   ╱    ╱ │
  ///    2 ─── 3  │
  ///           ╲ │
  ///             5
  /// ```
  ///
  /// Every edge is taken as a tie. Vertices take turns in random order; among labels of
  /// equal weight a vertex keeps its own, else takes a random one. Parallel edges add up; a self-loop
  /// counts, once, for the label that the vertex has.
  ///
  /// - Parameters:
  ///   - weights: The weight of every edge by number, not below zero; 1 if `nil`.
  ///   - seed: Seeds the random choices; equal seeds give equal answers.
  ///   - limit: The greatest number of turns of each vertex.
  ///   - filter: What belongs to the graph; its direction does not matter.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The community of every vertex, numbered by lowest vertices.
  /// - Throws: ``KernelError/notConverged(iterations:change:)`` with the number of vertices that
  ///   still changed, ``KernelError/negativeWeight(edge:weight:)``, ``KernelError/cancelled``, or an
  ///   error of the arguments.
  /// - Complexity: O(vertices + edges) time for each round and space.
  ///
  /// Source: U. N. Raghavan, R. Albert, S. Kumara, *Near linear time algorithm to detect community
  /// structures in large-scale networks* (2007).
  package func labelPropagation(
    weights: [Double]? = nil, seed: UInt64 = 0, limit: Int = 1_000,
    _ filter: TraversalFilter = .both, isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Partition<Numbered> {
    var filter = filter
    filter.direction = .both
    let adjacency: WeightedAdjacency? =
      if let weights { try WeightedAdjacency(self, weights: weights, filter) } else { nil }
    try adjacency?.requireNonNegative()
    let rows = if let adjacency { adjacency.rows } else { try ties(filter) }
    let entryWeights = adjacency?.scaledWeights
    var generator = SeededGenerator(seed: seed)
    var poll = Poll(isCancelled)
    var labels = Array(0..<UInt32(vertexCount))
    // Vertices that take no part must not use up random numbers: what was removed would show.
    var order = labels.filter { filter.admits(vertex: $0) }
    var sums = [Double](repeating: -1, count: vertexCount)
    var touched: [UInt32] = []
    var heaviest: [UInt32] = []
    var changes = order.count
    var rounds = 0
    while changes > 0 {
      guard rounds < limit else {
        throw .notConverged(iterations: rounds, change: Double(changes))
      }
      rounds += 1
      changes = 0
      generator.shuffle(&order, order.indices)
      for vertex in order {
        let range = rows.range(of: vertex)
        try poll.step(range.count + 1)
        for entry in range {
          let label = labels[Int(rows.neighbors[entry])]
          if sums[Int(label)] < 0 {
            sums[Int(label)] = 0
            touched.append(label)
          }
          sums[Int(label)] += entryWeights?[entry] ?? 1
        }
        var greatest = 0.0
        for label in touched { greatest = Swift.max(greatest, sums[Int(label)]) }
        for label in touched {
          if sums[Int(label)] == greatest { heaviest.append(label) }
          sums[Int(label)] = -1
        }
        if greatest > 0, !heaviest.contains(labels[Int(vertex)]) {
          labels[Int(vertex)] = heaviest[generator.below(heaviest.count)]
          changes += 1
        }
        touched.removeAll(keepingCapacity: true)
        heaviest.removeAll(keepingCapacity: true)
      }
    }
    return Partition(labels: labels, within: filter.vertices)
  }
}

extension IndexedGraph {
  /// How much more weight lies within groups than chance would put there, every edge taken as a tie.
  ///
  /// ```
  /// 0 ─── 1     4      of {0, 1, 2} and {3, 4, 5}:
  ///  ╲   ╱    ╱ │      6/7 − 2 · (7/14)² = 5/14
  ///    2 ─── 3  │
  ///           ╲ │
  ///             5
  /// ```
  ///
  /// `Σ over groups of w/W − resolution · (s/2W)²`, where `w` is the weight within, `s` the strength
  /// of the group, and `W` the weight of all. Parallel edges add up; a self-loop counts once within
  /// and twice in the strength. Vertices outside the partition are left out with their edges.
  ///
  /// - Parameters:
  ///   - partition: The group of every vertex.
  ///   - weights: The weight of every edge by number, not below zero; 1 if `nil`.
  ///   - resolution: How heavily chance counts; 1 is Newman's modularity.
  ///   - filter: What belongs to the graph; its direction does not matter.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The modularity; `nil` if there is no weight.
  /// - Throws: ``KernelError/negativeWeight(edge:weight:)``, ``KernelError/cancelled``, or an error of
  ///   the arguments.
  /// - Complexity: O(vertices + edges) time and space.
  ///
  /// Source: M. Newman, *Modularity and community structure in networks* (2006).
  package func modularity(
    of partition: Partition<Numbered>, weights: [Double]? = nil, resolution: Double = 1,
    _ filter: TraversalFilter = .both, isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Double? {
    guard partition.labels.count == vertexCount else {
      throw .columnLength(
        column: "partition", expected: vertexCount, found: partition.labels.count)
    }
    if let weights, weights.count != edgeCount {
      throw .columnLength(column: "weights", expected: edgeCount, found: weights.count)
    }
    var strengths = [Double](repeating: 0, count: partition.count)
    var within = 0.0
    var total = 0.0
    var poll = Poll(isCancelled)
    let arcs = try arcs(filter)
    let greatest = arcs.reduce(0) { Swift.max($0, weights?[Int($1.edge)].magnitude ?? 1) }
    let unit = greatest < .infinity ? greatest.unitBelow : 1
    for arc in arcs {
      try poll.step()
      let (from, to) = (partition.labels[Int(arc.from)], partition.labels[Int(arc.to)])
      guard from != Partition<Numbered>.outside, to != Partition<Numbered>.outside else { continue }
      let weight = weights?[Int(arc.edge)] ?? 1
      guard weight.isFinite else { throw .invalidWeight(edge: arc.edge, weight: weight) }
      guard weight >= 0 else { throw .negativeWeight(edge: arc.edge, weight: weight) }
      total += weight * unit
      strengths[Int(from)] += weight * unit
      strengths[Int(to)] += weight * unit
      if from == to { within += weight * unit }
    }
    guard total > 0 else { return nil }
    let chance = strengths.reduce(0) { $0 + ($1 / (2 * total)) * ($1 / (2 * total)) }
    return within / total - resolution * chance
  }
}

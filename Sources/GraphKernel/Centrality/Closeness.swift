/// How near a vertex is to all others.
///
/// ```
/// 0 ─── 1 ─── 2      closeness: 2/3, 1, 2/3      harmonic: 1.5, 2, 1.5
/// ```
package struct Closeness: Sendable, Hashable {
  /// The closeness of every vertex after Wasserman and Faust: the share of other vertices it
  /// reaches, divided by their mean distance; 0 where it reaches none, infinite where all it reaches are
  /// at distance 0.
  package let closeness: [Double]
  /// The sum of the inverse distances to all others; vertices at distance 0 are left out.
  package let harmonic: [Double]
}

extension IndexedGraph {
  /// The closeness and the harmonic centrality of every vertex.
  ///
  /// Distances are measured from the vertex along the filter's direction; ask `.incoming` for
  /// distances to it. Parallel edges count as the lightest of them, self-loops not at all.
  ///
  /// - Parameters:
  ///   - weights: The length of every edge by number, not below zero; every edge is 1 long if `nil`.
  ///   - filter: What may be walked.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: Both measures; 0 for vertices outside the filter's mask.
  /// - Throws: ``KernelError/negativeWeight(edge:weight:)``, ``KernelError/cancelled``, or an error
  ///   of the arguments.
  /// - Complexity: O(vertices · entries) time, with a logarithm for weights; O(vertices) space.
  ///
  /// Source: S. Wasserman, K. Faust, *Social Network Analysis* (1994); M. Marchiori, V. Latora,
  /// *Harmony in the small-world* (2000).
  package func closeness(
    weights: [Double]? = nil, _ filter: TraversalFilter = .outgoing,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Closeness {
    try check(filter)
    let adjacency: WeightedAdjacency? =
      if let weights { try WeightedAdjacency(self, weights: weights, filter) } else { nil }
    let others = Double((filter.vertices?.setCount ?? vertexCount) - 1)
    var closeness = [Double](repeating: 0, count: vertexCount)
    var harmonic = closeness
    for vertex in 0..<UInt32(vertexCount) where filter.admits(vertex: vertex) {
      if isCancelled() { throw .cancelled }
      var (reached, sum, smallSum, inverse) = (0.0, 0.0, 0.0, 0.0)
      func add(_ distance: Double, _ other: Int) {
        guard other != Int(vertex) else { return }
        reached += 1
        sum += distance
        smallSum += distance * 0x1p-64
        if distance > 0 { inverse += 1 / distance }
      }
      if let adjacency {
        let distances = try adjacency.distances(from: [vertex], isCancelled: isCancelled)
        for (other, distance) in distances.enumerated() where distance < .infinity {
          add(distance, other)
        }
      } else {
        let depths = try hops(from: [vertex], filter).depths
        for (other, depth) in depths.enumerated() where depth >= 0 { add(Double(depth), other) }
      }
      // Distances that are finite can add up to more than a number holds.
      let near = sum < .infinity ? reached / sum : reached / smallSum * 0x1p-64
      if reached > 0 { closeness[Int(vertex)] = near * (reached / others) }
      harmonic[Int(vertex)] = inverse
    }
    return Closeness(closeness: closeness, harmonic: harmonic)
  }
}

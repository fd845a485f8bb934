/// Scores of pointing and of being pointed at.
package struct HubsAndAuthorities: Sendable, Hashable {
  /// How much a vertex points to authorities; the scores add up to 1.
  package let hubs: [Double]
  /// How much hubs point to a vertex; the scores add up to 1.
  package let authorities: [Double]
  /// The number of rounds.
  package let iterations: Int
}

extension IndexedGraph {
  /// Hubs and authorities: a good hub points to good authorities, and these are pointed to by it.
  ///
  /// ```
  /// 0 ──→ 2 ←── 1      hubs: 0.5, 0.5, 0      authorities: 0, 0, 1
  /// ```
  ///
  /// Parallel edges add up, self-loops count. A graph without edges has scores of 0.
  ///
  /// - Parameters:
  ///   - filter: What may be walked.
  ///   - limit: When to end.
  ///   - isCancelled: Asked every round.
  /// - Returns: Both scores.
  /// - Throws: ``KernelError/notConverged(iterations:change:)``, ``KernelError/cancelled``, or an
  ///   error of the filter.
  /// - Complexity: O(entries) time for each round, O(vertices + entries) space.
  ///
  /// Source: J. Kleinberg, *Authoritative sources in a hyperlinked environment* (1999).
  package func hubsAndAuthorities(
    _ filter: TraversalFilter = .outgoing,
    limit: IterationLimit = .tolerance(1e-10, limit: 1_000),
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> HubsAndAuthorities {
    let forward = try arrangedNeighbors(filter, isOrdered: true)
    let backward = try arrangedNeighbors(filter.reversed, isOrdered: true)
    guard forward.entryCount > 0 else {
      let none = [Double](repeating: 0, count: vertexCount)
      return HubsAndAuthorities(hubs: none, authorities: none, iterations: 0)
    }
    let start = 1 / Double(admittedCount(filter))
    var hubs = (0..<UInt32(vertexCount)).map { filter.admits(vertex: $0) ? start : 0 }
    var authorities = hubs
    func normalize(_ values: inout [Double]) {
      let sum = values.reduce(0, +)
      if sum > 0 { for index in values.indices { values[index] /= sum } }
    }
    let (iterations, _) = try limit.run(isCancelled: isCancelled) {
      for vertex in 0..<vertexCount { authorities[vertex] = backward.pull(vertex, hubs, nil) }
      normalize(&authorities)
      var next = hubs
      for vertex in 0..<vertexCount { next[vertex] = forward.pull(vertex, authorities, nil) }
      normalize(&next)
      let change = zip(next, hubs).reduce(0) { $0 + ($1.0 - $1.1).magnitude }
      hubs = next
      return change
    }
    return HubsAndAuthorities(hubs: hubs, authorities: authorities, iterations: iterations)
  }
}

extension IndexedGraph {
  /// Burt's constraint of every vertex: how far its contacts are bound to each other.
  ///
  /// ```
  /// 0 ─── 1 ─── 2      constraint: 1, 0.5, 1; the contacts of 1 are not joined to each other
  /// ```
  ///
  /// Every edge counts for both of its ends, an edge and its opposite add up, parallel edges add up,
  /// and self-loops do not count. Edges of weight zero join no contacts; how large all weights are makes
  /// no difference.
  ///
  /// - Parameters:
  ///   - weights: The weight of every edge by number, not below zero; 1 if `nil`.
  ///   - filter: What belongs to the graph; its direction does not matter.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: One number for every vertex; `nil` for a vertex without contacts, as where all
  ///   its edges weigh nothing.
  /// - Throws: ``KernelError/negativeWeight(edge:weight:)``, ``KernelError/cancelled``, or an error
  ///   of the arguments.
  /// - Complexity: O(Σ degree²) time, O(vertices + edges) space.
  ///
  /// Source: R. Burt, *Structural holes and good ideas* (2004).
  package func burtConstraint(
    weights: [Double]? = nil, _ filter: TraversalFilter = .both,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> [Double?] {
    var filter = filter
    filter.direction = .both
    let adjacency = try WeightedAdjacency(
      self, weights: weights ?? Array(repeating: 1, count: edgeCount), filter)
    try adjacency.requireNonNegative()
    let rows = adjacency.rows
    let weights = adjacency.scaledWeights
    var poll = Poll(isCancelled)
    var totals = [Double](repeating: 0, count: vertexCount)
    for vertex in 0..<UInt32(vertexCount) {
      for entry in rows.range(of: vertex) where rows.neighbors[entry] != vertex {
        totals[Int(vertex)] += weights[entry]
      }
    }
    var result: [Double?] = []
    var invested = [Double](repeating: 0, count: vertexCount)
    for vertex in 0..<UInt32(vertexCount) {
      guard totals[Int(vertex)] > 0 else {
        result.append(nil)
        continue
      }
      var contacts: [UInt32] = []
      var isContact: Set<UInt32> = []
      for entry in rows.range(of: vertex)
      where rows.neighbors[entry] != vertex && weights[entry] > 0 {
        let contact = rows.neighbors[entry]
        if isContact.insert(contact).inserted { contacts.append(contact) }
        invested[Int(contact)] += weights[entry] / totals[Int(vertex)]
      }
      let direct = contacts.map { invested[Int($0)] }
      for (contact, share) in zip(contacts, direct) {
        let range = rows.range(of: contact)
        try poll.step(range.count + 1)
        for entry in range {
          let third = rows.neighbors[entry]
          guard third != contact, third != vertex, isContact.contains(third) else { continue }
          invested[Int(third)] += share * weights[entry] / totals[Int(contact)]
        }
      }
      var constraint = 0.0
      for contact in contacts {
        constraint += invested[Int(contact)] * invested[Int(contact)]
        invested[Int(contact)] = 0
      }
      result.append(constraint)
    }
    return result
  }
}

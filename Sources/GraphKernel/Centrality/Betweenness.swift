/// On how many shortest routes vertices and edges lie.
public struct Betweenness: Sendable, Hashable {
  /// For every vertex the sum, over pairs of other vertices, of the share of their shortest routes
  /// that pass through it.
  public let vertices: [Double]
  /// For every edge by number the same, ends included.
  public let edges: [Double]
}

extension IndexedGraph {
  /// The betweenness of every vertex and every edge, by Brandes's algorithm.
  ///
  /// Parallel edges make routes of their own; self-loops lie on none. Pairs are ordered; where every
  /// edge can be walked both ways they are not, and values are half as large.
  ///
  /// - Parameters:
  ///   - weights: The length of every edge by number, above zero; every edge is 1 long if `nil`.
  ///   - filter: What may be walked.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: Both measures.
  /// - Throws: ``KernelError/invalidWeight(edge:weight:)`` for a weight of zero,
  ///   ``KernelError/negativeWeight(edge:weight:)``, ``KernelError/cancelled``, or an error of the
  ///   arguments.
  /// - Complexity: O(vertices · entries) time, with a logarithm for weights; O(vertices + edges)
  ///   space.
  ///
  /// Source: U. Brandes, *A faster algorithm for betweenness centrality* (2001).
  public func betweenness(
    weights: [Double]? = nil, _ filter: TraversalFilter = .outgoing,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Betweenness {
    let factor = filter.direction == .both || isSymmetric ? 0.5 : 1
    if let weights {
      return try weightedBetweenness(
        weights: weights, filter, factor: factor, isCancelled: isCancelled)
    }
    let rows = try arranged(filter)
    var edges = [Double](repeating: 0, count: edgeCount)
    var vertices = try rows.betweenness(edges: &edges, countsEdges: true, isCancelled: isCancelled)
    for index in vertices.indices { vertices[index] *= factor }
    for index in edges.indices { edges[index] *= factor }
    return Betweenness(vertices: vertices, edges: edges)
  }

  /// The betweenness of every vertex, by Brandes's algorithm.
  ///
  /// As ``betweenness(weights:_:isCancelled:)`` without weights and edges, and faster.
  ///
  /// - Parameters:
  ///   - filter: What may be walked.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: One number for every vertex.
  /// - Throws: ``KernelError/cancelled`` or an error of the filter.
  /// - Complexity: O(vertices · entries) time, O(vertices) space.
  public func vertexBetweenness(
    _ filter: TraversalFilter = .outgoing,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> [Double] {
    let factor = filter.direction == .both || isSymmetric ? 0.5 : 1
    let rows = try arranged(filter, isOrdered: false)
    var edges: [Double] = []
    var vertices = try rows.betweenness(
      edges: &edges, countsEdges: false, isCancelled: isCancelled)
    for index in vertices.indices { vertices[index] *= factor }
    return vertices
  }

  private func weightedBetweenness(
    weights: [Double], _ filter: TraversalFilter, factor: Double,
    isCancelled: @escaping CancellationCheck
  ) throws(KernelError) -> Betweenness {
    let adjacency = try WeightedAdjacency(self, weights: weights, filter)
    for (entry, weight) in adjacency.weights.enumerated() where weight == 0 {
      throw .invalidWeight(edge: adjacency.rows.edges[entry], weight: 0)
    }
    var vertices = [Double](repeating: 0, count: vertexCount)
    var edges = [Double](repeating: 0, count: edgeCount)
    for source in 0..<UInt32(vertexCount) where filter.admits(vertex: source) {
      let tied = try adjacency.tiedPaths(from: source, isCancelled: isCancelled)
      var shares = [Double](repeating: 0, count: vertexCount)
      for vertex in tied.order.reversed() where vertex != source {
        let flow = (1 + shares[Int(vertex)]) / tied.routeCounts[Int(vertex)]
        for place in Int(tied.offsets[Int(vertex)])..<Int(tied.offsets[Int(vertex) + 1]) {
          let entry = Int(tied.entries[place])
          let from = adjacency.vertex(ofEntry: entry)
          let share = tied.routeCounts[Int(from)] * flow
          shares[Int(from)] += share
          edges[Int(adjacency.rows.edges[entry])] += share * factor
        }
        vertices[Int(vertex)] += shares[Int(vertex)] * factor
      }
    }
    return Betweenness(vertices: vertices, edges: edges)
  }
}

extension AdjacencyRows {
  /// Accumulates the dependencies of every source; edges too, if they are counted.
  @inline(__always)
  fileprivate func betweenness(
    edges totals: inout [Double], countsEdges: Bool, isCancelled: @escaping CancellationCheck
  ) throws(KernelError) -> [Double] {
    let count = vertexCount
    var result = [Double](repeating: 0, count: count)
    var levels = [Int32](repeating: -1, count: count)
    var routes = [Double](repeating: 0, count: count)
    var shares = [Double](repeating: 0, count: count)
    var queue = [UInt32](repeating: 0, count: count)
    for source in 0..<count where offsets[source] < offsets[source + 1] {
      if isCancelled() { throw .cancelled }
      var head = 0
      var tail = 1
      queue[0] = UInt32(source)
      levels[source] = 0
      routes[source] = 1
      while head < tail {
        let vertex = Int(queue[head])
        head += 1
        let level = levels[vertex] + 1
        let own = routes[vertex]
        for entry in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
          let neighbour = Int(neighbours[entry])
          if levels[neighbour] < 0 {
            levels[neighbour] = level
            queue[tail] = UInt32(truncatingIfNeeded: neighbour)
            tail += 1
          }
          if levels[neighbour] == level { routes[neighbour] += own }
        }
      }
      var place = tail - 1
      while place >= 0 {
        let vertex = Int(queue[place])
        let level = levels[vertex] + 1
        let own = routes[vertex]
        var share = 0.0
        for entry in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
          let neighbour = Int(neighbours[entry])
          guard levels[neighbour] == level else { continue }
          let part = shares[neighbour]
          share += part
          if countsEdges { totals[Int(edges[entry])] += own * part }
        }
        share *= own
        if place > 0 { result[vertex] += share }
        // From here on it is what every predecessor takes for each of its routes.
        shares[vertex] = (1 + share) / own
        place -= 1
      }
      // Only what was touched is made clean again.
      for place in 0..<tail {
        let vertex = Int(queue[place])
        levels[vertex] = -1
        routes[vertex] = 0
      }
    }
    return result
  }
}

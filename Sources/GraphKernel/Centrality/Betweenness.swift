/// On how many shortest paths vertices and edges lie.
///
/// ```
/// 0 ─── 1 ─── 2      vertices: 0, 1, 0, since 1 lies between the one pair of others, 0 and 2
///                    edges: 2, 2, since each lies on the paths of two pairs
/// ```
package struct Betweenness: Sendable, Hashable {
  /// For every vertex the sum, over pairs of other vertices, of the share of their shortest paths
  /// that pass through it.
  package let vertices: [Double]
  /// For every edge by number the same, ends included.
  package let edges: [Double]
}

extension IndexedGraph {
  /// The betweenness of every vertex and every edge, by Brandes's algorithm.
  ///
  /// Parallel edges make paths of their own; self-loops lie on none. The pair (s, t) and the pair (t, s)
  /// count as two; as one where every edge that the filter admits can be walked both ways.
  ///
  /// - Parameters:
  ///   - weights: The length of every edge by number, above zero; every edge is 1 long if `nil`.
  ///   - filter: What may be walked.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: Both measures.
  /// - Throws: ``KernelError/invalidWeight(edge:weight:)`` for a weight of zero, or one so small beside
  ///   others that it is lost when they are added,
  ///   ``KernelError/negativeWeight(edge:weight:)``, ``KernelError/cancelled``, or an error of the
  ///   arguments.
  /// - Complexity: O(vertices · entries) time, with a logarithm for weights; O(vertices + edges)
  ///   space.
  ///
  /// Source: U. Brandes, *A faster algorithm for betweenness centrality* (2001).
  package func betweenness(
    weights: [Double]? = nil, _ filter: TraversalFilter = .outgoing,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Betweenness {
    try check(filter)
    let factor = areAllTwoWay(filter) ? 0.5 : 1
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
  /// - Complexity: O(vertices · entries) time, O(vertices + entries) space.
  package func vertexBetweenness(
    _ filter: TraversalFilter = .outgoing,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> [Double] {
    let rows = try arranged(filter)
    let factor = areAllTwoWay(filter) ? 0.5 : 1
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
    if let edge = adjacency.lowestZero { throw .invalidWeight(edge: edge, weight: 0) }
    var vertices = [Double](repeating: 0, count: vertexCount)
    var edges = [Double](repeating: 0, count: edgeCount)
    for source in 0..<UInt32(vertexCount) where filter.admits(vertex: source) {
      if isCancelled() { throw .cancelled }
      let tied = try adjacency.tiedPaths(from: source, isCancelled: isCancelled)
      if let edge = tied.levelEdge {
        throw .invalidWeight(edge: edge, weight: weights[Int(edge)])
      }
      let counts = tied.pathCounts ?? []
      var shares = [Double](repeating: 0, count: vertexCount)
      for vertex in tied.order.reversed() where vertex != source {
        let flow = (1 + shares[Int(vertex)]) / counts[Int(vertex)]
        for place in Int(tied.offsets[Int(vertex)])..<Int(tied.offsets[Int(vertex) + 1]) {
          let entry = Int(tied.entries[place])
          let from = adjacency.vertex(ofEntry: entry)
          let share = counts[Int(from)] * flow
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
    var paths = [Double](repeating: 0, count: count)
    var shares = [Double](repeating: 0, count: count)
    var queue = [UInt32](repeating: 0, count: count)
    // For every vertex of the queue, in order, its entries that lead one further; one place more for
    // an entry that turns out not to.
    var onward = [UInt32](repeating: 0, count: entryCount + 1)
    var starts = [Int](repeating: 0, count: count + 1)
    for source in 0..<count where offsets[source] < offsets[source + 1] {
      if isCancelled() { throw .cancelled }
      let tail = countPaths(from: source, &levels, &paths, &queue, &onward, &starts)
      var place = tail - 1
      while place >= 0 {
        let vertex = Int(queue[place])
        let pathCount = paths[vertex]
        let range = starts[place]..<starts[place + 1]
        let share =
          pathCount * shareSum(onward, range, shares, pathCount, &totals, countsEdges: countsEdges)
        if place > 0 { result[vertex] += share }
        // From here on it is what every predecessor takes for each of its paths.
        shares[vertex] = (1 + share) / pathCount
        place -= 1
      }
      // Only what was touched is reset.
      for place in 0..<tail {
        let vertex = Int(queue[place])
        levels[vertex] = -1
        paths[vertex] = 0
      }
    }
    return result
  }

  /// Lists what can be reached by distance and counts the shortest paths; how many there are.
  ///
  /// Whether a neighbor is one further is unpredictable, so nothing branches on it.
  @inline(__always)
  private func countPaths(
    from source: Int, _ levels: inout [Int32], _ paths: inout [Double], _ queue: inout [UInt32],
    _ onward: inout [UInt32], _ starts: inout [Int]
  ) -> Int {
    // Unchecked: neighbors and what is in the queue are vertices, each of which is there once, and
    // entries are met once.
    let offsets = offsets.span
    let neighbors = neighbors.span
    var levels = levels.mutableSpan
    var paths = paths.mutableSpan
    var queue = queue.mutableSpan
    var onward = onward.mutableSpan
    var starts = starts.mutableSpan
    var head = 0
    var tail = 1
    var count = 0
    queue[0] = UInt32(truncatingIfNeeded: source)
    levels[source] = 0
    paths[source] = 1
    while head < tail {
      let vertex = unsafe Int(queue[unchecked: head])
      unsafe starts[unchecked: head] = count
      head &+= 1
      let level = unsafe levels[unchecked: vertex] &+ 1
      let pathCount = unsafe paths[unchecked: vertex]
      let end = unsafe Int(offsets[unchecked: vertex &+ 1])
      var entry = unsafe Int(offsets[unchecked: vertex])
      while entry < end {
        let neighbor = unsafe Int(neighbors[unchecked: entry])
        var reached = unsafe levels[unchecked: neighbor]
        if reached < 0 {
          reached = level
          unsafe levels[unchecked: neighbor] = level
          unsafe queue[unchecked: tail] = UInt32(truncatingIfNeeded: neighbor)
          tail &+= 1
        }
        let isFurther = reached == level
        unsafe onward[unchecked: count] = UInt32(truncatingIfNeeded: entry)
        count &+= isFurther ? 1 : 0
        unsafe paths[unchecked: neighbor] += isFurther ? pathCount : 0
        entry &+= 1
      }
    }
    unsafe starts[unchecked: head] = count
    return tail
  }

  /// The sum of the shares of the neighbors that are one further; adds to the edges that lead there.
  @inline(__always)
  private func shareSum(
    _ onward: [UInt32], _ range: Range<Int>, _ shares: [Double], _ pathCount: Double,
    _ totals: inout [Double], countsEdges: Bool
  ) -> Double {
    // Unchecked: as above; edges are those of the graph.
    let neighbors = neighbors.span
    let edges = edges.span
    let onward = onward.span
    let shares = shares.span
    var (sum, other) = (0.0, 0.0)
    for place in range {
      let entry = unsafe Int(onward[unchecked: place])
      let part = unsafe shares[unchecked: Int(neighbors[unchecked: entry])]
      (sum, other) = (other, sum + part)
      if countsEdges { unsafe totals[Int(edges[unchecked: entry])] += pathCount * part }
    }
    return sum + other
  }
}

extension IndexedGraph {
  /// The share of ordered pairs of different vertices that an edge joins.
  ///
  /// ```
  /// 0 ─── 1            density 4/6, reciprocity 1, transitivity 3/5, clustering 1, 1, 1/3 and none,
  ///  ╲   ╱             degree assortativity −5/7
  ///    2 ─── 3
  /// ```
  ///
  /// `p/(n·(n − 1))` for `p` joined ordered pairs of `n` vertices. Parallel edges count once, self-loops not
  /// at all; an edge that can be walked both ways joins both pairs.
  ///
  /// - Parameters:
  ///   - filter: What belongs to the graph.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: A number between 0 and 1; `nil` if the filter admits fewer than two vertices.
  /// - Throws: ``KernelError/cancelled`` or an error of the filter.
  /// - Complexity: O(vertices + edges) time and space.
  package func density(
    _ filter: TraversalFilter = .outgoing,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Double? {
    let count = filter.vertices?.setCount ?? vertexCount
    var poll = Poll(isCancelled)
    let pairs = try distinctPairs(filter, &poll)
    guard count > 1 else { return nil }
    return Double(pairs.entryCount) / (Double(count) * Double(count - 1))
  }

  /// The share of joined ordered pairs whose reverse is joined as well.
  ///
  /// Parallel edges count once, self-loops not at all.
  ///
  /// - Parameters:
  ///   - filter: What belongs to the graph.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: A number between 0 and 1; `nil` if no two vertices are joined.
  /// - Throws: ``KernelError/cancelled`` or an error of the filter.
  /// - Complexity: O(vertices + edges · log degree) time and space.
  package func reciprocity(
    _ filter: TraversalFilter = .outgoing,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Double? {
    var poll = Poll(isCancelled)
    let pairs = try distinctPairs(filter, &poll)
    guard pairs.entryCount > 0 else { return nil }
    var mutual = 0
    for vertex in 0..<UInt32(vertexCount) {
      try poll.step(pairs.degree(of: vertex) + 1)
      for entry in pairs.range(of: vertex)
      where pairs.hasNeighbor(vertex, of: pairs.neighbors[entry]) { mutual += 1 }
    }
    return Double(mutual) / Double(pairs.entryCount)
  }

  /// The share of pairs of neighbors of a vertex that are neighbors themselves, over all vertices.
  ///
  /// `3 · triangles / pairs`, where `pairs` counts the pairs of neighbors of each vertex. Directions are
  /// ignored; parallel edges count once, self-loops not at all.
  ///
  /// - Parameters:
  ///   - filter: What belongs to the graph; its direction does not matter.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: A number between 0 and 1; `nil` if no vertex has two neighbors.
  /// - Throws: ``KernelError/cancelled`` or an error of the filter.
  /// - Complexity: O(edges · √edges) time, O(vertices + edges) space.
  package func transitivity(
    _ filter: TraversalFilter = .both, isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Double? {
    let rows = try simpleNeighbors(filter).neighborRows
    let closed = try rows.triangleCounts(isCancelled: isCancelled)
    var pairs = 0
    for vertex in 0..<UInt32(vertexCount) {
      let degree = rows.degree(of: vertex)
      pairs += degree * (degree - 1) / 2
    }
    return pairs == 0 ? nil : Double(closed.reduce(0, +)) / Double(pairs)
  }

  /// The share of pairs of its neighbors that are neighbors themselves, for every vertex.
  ///
  /// Every edge is taken as a tie; parallel edges count once, self-loops not at all.
  ///
  /// - Parameters:
  ///   - filter: What belongs to the graph; its direction does not matter.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: Numbers between 0 and 1; `nil` for a vertex with fewer than two neighbors.
  /// - Throws: ``KernelError/cancelled`` or an error of the filter.
  /// - Complexity: O(edges · √edges) time, O(vertices + edges) space.
  ///
  /// Source: D. Watts, S. Strogatz, *Collective dynamics of 'small-world' networks* (1998).
  package func clusteringCoefficients(
    _ filter: TraversalFilter = .both, isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> [Double?] {
    let rows = try simpleNeighbors(filter).neighborRows
    let closed = try rows.triangleCounts(isCancelled: isCancelled)
    return (0..<vertexCount).map { vertex in
      let degree = rows.degree(of: UInt32(vertex))
      return degree < 2 ? nil : Double(closed[vertex]) / Double(degree * (degree - 1) / 2)
    }
  }

  /// The correlation between the numbers of neighbors at the two ends of a tie.
  ///
  /// Pearson's coefficient over the ties, each counted once in either order of its ends. Directions are
  /// ignored; parallel edges count once, self-loops not at all.
  ///
  /// - Parameters:
  ///   - filter: What belongs to the graph; its direction does not matter.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: A number between −1 and 1; `nil` if all ends have equally many neighbors.
  /// - Throws: ``KernelError/cancelled`` or an error of the filter.
  /// - Complexity: O(vertices + edges) time and space.
  ///
  /// Source: M. Newman, *Mixing patterns in networks* (2003).
  package func degreeAssortativity(
    _ filter: TraversalFilter = .both, isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Double? {
    let rows = try simpleNeighbors(filter).neighborRows
    var poll = Poll(isCancelled)
    var (sum, squares, products) = (0.0, 0.0, 0.0)
    for vertex in 0..<UInt32(vertexCount) {
      let degree = Double(rows.degree(of: vertex))
      try poll.step(rows.degree(of: vertex) + 1)
      for entry in rows.range(of: vertex) {
        sum += degree
        squares += degree * degree
        products += degree * Double(rows.degree(of: rows.neighbors[entry]))
      }
    }
    let count = Double(rows.entryCount)
    // Whole numbers below 2⁵³: the comparison is exact.
    guard count > 0, count * squares != sum * sum else { return nil }
    return (count * products - sum * sum) / (count * squares - sum * sum)
  }

  /// The distinct ordered pairs of different vertices that an edge joins; neighbors ascend.
  private func distinctPairs(
    _ filter: TraversalFilter, _ poll: inout Poll
  ) throws(KernelError) -> NeighborRows {
    // Reversed twice, rows ascend by neighbor.
    let sorted = try arrangedNeighbors(filter).reversed().neighborRows.reversed()
    var offsets: [UInt32] = [0]
    var neighbors: [UInt32] = []
    for vertex in 0..<UInt32(vertexCount) {
      let start = neighbors.count
      try poll.step(sorted.degree(of: vertex) + 1)
      for entry in sorted.range(of: vertex) {
        let neighbor = sorted.neighbors[entry]
        if neighbor == vertex { continue }
        if neighbors.count > start, neighbors[neighbors.count - 1] == neighbor { continue }
        neighbors.append(neighbor)
      }
      offsets.append(UInt32(neighbors.count))
    }
    return NeighborRows(offsets: offsets, neighbors: neighbors, kinds: .single(0))
  }
}

extension NeighborRows {
  /// The number of triangles at every vertex, in rows of distinct neighbors.
  internal func triangleCounts(
    isCancelled: @escaping CancellationCheck
  ) throws(KernelError) -> [Int] {
    var poll = Poll(isCancelled)
    var counts = [Int](repeating: 0, count: vertexCount)
    var isMarked = [Bool](repeating: false, count: vertexCount)
    func precedes(_ left: UInt32, _ right: UInt32) -> Bool {
      let (first, second) = (degree(of: left), degree(of: right))
      return first != second ? first < second : left < right
    }
    // Each triangle is found at its vertex with the fewest neighbors.
    var later: [[UInt32]] = []
    later.reserveCapacity(vertexCount)
    for vertex in 0..<UInt32(vertexCount) {
      later.append(range(of: vertex).map { neighbors[$0] }.filter { precedes(vertex, $0) })
    }
    for vertex in 0..<vertexCount {
      for first in later[vertex] { isMarked[Int(first)] = true }
      for first in later[vertex] {
        try poll.step(later[Int(first)].count + 1)
        for second in later[Int(first)] where isMarked[Int(second)] {
          counts[vertex] += 1
          counts[Int(first)] += 1
          counts[Int(second)] += 1
        }
      }
      for first in later[vertex] { isMarked[Int(first)] = false }
    }
    return counts
  }
}

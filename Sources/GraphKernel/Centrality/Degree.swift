extension IndexedGraph {
  /// The number of edges at every vertex.
  ///
  /// ```
  /// ┌─┐
  /// │ 0 ─── 1          both edges symmetric: 3, 1
  /// └─┘                both directed, 0→0 and 0→1: 2, 0 outgoing; 3, 1 in direction .both
  /// ```
  ///
  /// Parallel edges count each. A self-loop counts once in a directed search and twice where it can
  /// be walked both ways, as both of its ends are there.
  ///
  /// - Parameter filter: What belongs to the graph, and which way.
  /// - Returns: One number for every vertex.
  /// - Throws: ``KernelError`` if the filter does not fit the graph.
  /// - Complexity: O(vertices + entries) time, O(vertices) space.
  package func degrees(
    _ filter: TraversalFilter = .outgoing
  ) throws(KernelError) -> [Int] {
    try check(filter)
    var result = [Int](repeating: 0, count: vertexCount)
    for vertex in 0..<UInt32(vertexCount) where filter.admits(vertex: vertex) {
      var count = 0
      scan(vertex, filter) { neighbor, _, isTwoWay in
        count += isTwoWay && neighbor == vertex ? 2 : 1
      }
      result[Int(vertex)] = count
    }
    return result
  }

  /// The sum of the weights of the edges at every vertex.
  ///
  /// Counts as ``degrees(_:)`` does.
  ///
  /// - Parameters:
  ///   - weights: The weight of every edge by number; 1 if `nil`.
  ///   - filter: What belongs to the graph, and which way.
  /// - Returns: One sum for every vertex, added in ascending order of edges.
  /// - Throws: ``KernelError/columnLength(column:expected:found:)``,
  ///   ``KernelError/invalidWeight(edge:weight:)``, or an error of the filter.
  /// - Complexity: O(vertices + entries) time and space.
  package func strengths(
    weights: [Double]?, _ filter: TraversalFilter = .outgoing
  ) throws(KernelError) -> [Double] {
    let adjacency = try WeightedAdjacency(self, weights: weights, filter)
    let loops = Set(try arcs(filter).filter { $0.isTwoWay && $0.from == $0.to }.map(\.edge))
    var result = [Double](repeating: 0, count: vertexCount)
    for vertex in 0..<UInt32(vertexCount) {
      for entry in adjacency.rows.range(of: vertex) {
        let weight = adjacency.weights[entry]
        result[Int(vertex)] += loops.contains(adjacency.rows.edges[entry]) ? 2 * weight : weight
      }
    }
    return result
  }
}

extension WeightedAdjacency {
  /// The k shortest simple paths between two vertices, by Yen's algorithm.
  ///
  /// ```
  /// 0 ─1→ 1 ─1→ 3      from 0 to 3: 0 1 3 of weight 2, 0 1 2 3 of 3, 0 2 3 of 4
  /// │     │1    ↑
  /// │     ↓     │
  /// └─3─→ 2 ─1──┘
  /// ```
  ///
  /// Paths are ordered by weight, then by number of edges, then lexicographically by their edges.
  /// Paths that differ only in which of several parallel edges they take are different paths;
  /// self-loops never belong to one.
  ///
  /// - Parameters:
  ///   - source: Where the paths begin.
  ///   - target: Where they end; only the empty path if it is the source.
  ///   - limit: The greatest number of paths to give.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: At most `limit` paths; fewer if there are no more.
  /// - Throws: ``KernelError/negativeWeight(edge:weight:)``,
  ///   ``KernelError/cancelled``, or an error of the arguments.
  /// - Complexity: O(k · length · entries · log entries) time,
  ///   O(k · length² + entries) space.
  ///
  /// Source: J. Y. Yen, *Finding the k shortest loopless paths in a network* (1971).
  package func shortestPaths(
    from source: UInt32, to target: UInt32, limit: Int,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> [WeightedPath<Numbered>] {
    guard limit > 0 else { return [] }
    var search = try SpurSearch(self, to: target, isCancelled: isCancelled)
    try graph.check(vertex: source)
    guard let first = try search.path(from: source) else { return [] }
    var accepted: [RankedEntries] = [RankedEntries(first, from: source, in: self)]
    var candidates: [RankedEntries] = []
    var known: Set<[Int]> = [first]
    while accepted.count < limit {
      let last = accepted[accepted.count - 1]
      search.reset()
      var vertex = source
      for position in last.entries.indices {
        // Edges by which an accepted path leaves this prefix are closed, and so are its vertices.
        let prefix = last.entries[..<position]
        for path in accepted
        where path.entries.count > position && path.entries[..<position] == prefix {
          search.close(entry: path.entries[position])
        }
        if let spur = try search.path(from: vertex) {
          let entries = Array(prefix) + spur
          if known.insert(entries).inserted {
            candidates.append(RankedEntries(entries, from: source, in: self))
          }
        }
        search.close(vertex: vertex)
        vertex = rows.neighbors[last.entries[position]]
      }
      guard let best = candidates.indices.min(by: { candidates[$0] < candidates[$1] }) else {
        break
      }
      accepted.append(candidates[best])
      candidates.swapAt(best, candidates.count - 1)
      candidates.removeLast()
    }
    return accepted.map {
      WeightedPath(path: path(from: source, entries: $0.entries), weight: $0.weight)
    }
  }

  /// The shortest path between two vertices with a full order of ties.
  ///
  /// Of the paths with the least weight it is one with the fewest edges, and of these the one whose
  /// sequence of edges comes first in lexicographic order.
  ///
  /// - Parameters:
  ///   - source: Where the path begins.
  ///   - target: Where it ends.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The path, or `nil` if none leads there.
  /// - Throws: As ``shortestPaths(from:to:limit:isCancelled:)``.
  /// - Complexity: O(entries · log entries) time, O(vertices + entries) space.
  package func firstShortestPath(
    from source: UInt32, to target: UInt32,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> WeightedPath<Numbered>? {
    try shortestPaths(from: source, to: target, limit: 1, isCancelled: isCancelled).first
  }
}

/// A path as entries of rows, with its place among paths.
private struct RankedEntries: Comparable {
  let entries: [Int]
  let edges: [UInt32]
  let weight: Double

  init(_ entries: [Int], from source: UInt32, in adjacency: WeightedAdjacency) {
    self.entries = entries
    edges = entries.map { adjacency.rows.edges[$0] }
    weight = entries.reduce(0) { $0 + adjacency.weights[$1] }
  }

  static func < (left: RankedEntries, right: RankedEntries) -> Bool {
    if left.weight != right.weight { return left.weight < right.weight }
    if left.edges.count != right.edges.count { return left.edges.count < right.edges.count }
    return left.edges.lexicographicallyPrecedes(right.edges)
  }
}

/// Finds the first of the shortest paths to one target while vertices and edges are closed.
///
/// It measures from the target backwards, by weight and then by number of edges, and then walks
/// forward by the lowest edge that stays on a shortest path.
private struct SpurSearch {
  private let forward: WeightedAdjacency
  private let backward: AdjacencyRows
  private let backwardWeights: [Double]
  private let target: UInt32
  private var isClosedVertex: [Bool]
  private var isClosedEntry: [Bool]
  private var poll: Poll

  init(
    _ adjacency: WeightedAdjacency, to target: UInt32, isCancelled: @escaping CancellationCheck
  ) throws(KernelError) {
    try adjacency.requireNonNegative()
    let graph = adjacency.graph
    try graph.check(vertex: target)
    forward = adjacency
    self.target = target
    backward = adjacency.rows.neighborRows.reversed()
    // `reversed()` keeps the forward entry in place of the edge.
    backwardWeights = backward.edges.map { adjacency.weights[Int($0)] }
    isClosedVertex = (0..<UInt32(graph.vertexCount)).map { !adjacency.filter.admits(vertex: $0) }
    isClosedEntry = Array(repeating: false, count: adjacency.rows.entryCount)
    poll = Poll(isCancelled)
  }

  mutating func reset() {
    let filter = forward.filter
    isClosedVertex = (0..<UInt32(forward.graph.vertexCount)).map { !filter.admits(vertex: $0) }
    isClosedEntry = Array(repeating: false, count: forward.rows.entryCount)
  }

  mutating func close(vertex: UInt32) { isClosedVertex[Int(vertex)] = true }
  mutating func close(entry: Int) { isClosedEntry[entry] = true }

  /// The entries of the first shortest path from a vertex.
  mutating func path(from source: UInt32) throws(KernelError) -> [Int]? {
    let count = forward.graph.vertexCount
    guard !isClosedVertex[Int(source)], !isClosedVertex[Int(target)] else { return nil }
    var distances = [Double](repeating: .infinity, count: count)
    var hops = [Int32](repeating: .max, count: count)
    var isSettled = [Bool](repeating: false, count: count)
    var heap = Heap<HopItem>()
    distances[Int(target)] = 0
    hops[Int(target)] = 0
    heap.push(HopItem(distance: 0, hops: 0, vertex: target))
    while let item = heap.pop() {
      guard !isSettled[Int(item.vertex)] else { continue }
      isSettled[Int(item.vertex)] = true
      if item.vertex == source { break }
      let range = backward.range(of: item.vertex)
      try poll.step(range.count + 1)
      for entry in range where !isClosedEntry[Int(backward.edges[entry])] {
        let neighbor = Int(backward.neighbors[entry])
        guard !isClosedVertex[neighbor], !isSettled[neighbor] else { continue }
        let distance = item.distance + backwardWeights[entry]
        let step = item.hops + 1
        if distance < distances[neighbor]
          || distance == distances[neighbor] && step < hops[neighbor]
        {
          distances[neighbor] = distance
          hops[neighbor] = step
          heap.push(HopItem(distance: distance, hops: step, vertex: UInt32(neighbor)))
        }
      }
    }
    guard isSettled[Int(source)] else { return nil }
    var result: [Int] = []
    var current = source
    while current != target {
      var next: Int?
      for entry in forward.rows.range(of: current) where !isClosedEntry[entry] {
        let neighbor = Int(forward.rows.neighbors[entry])
        if isSettled[neighbor], !isClosedVertex[neighbor],
          hops[neighbor] + 1 == hops[Int(current)],
          distances[neighbor] + forward.weights[entry] == distances[Int(current)]
        {
          next = entry
          break
        }
      }
      guard let next else { return nil }
      result.append(next)
      current = forward.rows.neighbors[next]
    }
    return result
  }
}

/// A vertex by its distance, then by the number of edges to it, then by its number.
private struct HopItem: Comparable, BitwiseCopyable {
  let distance: Double
  let hops: Int32
  let vertex: UInt32

  static func < (left: HopItem, right: HopItem) -> Bool {
    if left.distance != right.distance { return left.distance < right.distance }
    if left.hops != right.hops { return left.hops < right.hops }
    return left.vertex < right.vertex
  }
}

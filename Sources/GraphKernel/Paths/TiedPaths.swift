/// All shortest paths from one vertex: for every vertex, the last edges of its shortest paths.
///
/// ```
/// 0 ─1→ 1 ─1→ 3      from 0: path counts [1, 1, 1, 2],
/// │           ↑      for 0 1 3 and 0 2 3 both weigh 2
/// └─1─→ 2 ─1──┘
/// ```
package struct TiedPaths: Sendable {
  /// The vertex where all paths begin.
  package let source: UInt32
  /// The weight of the shortest paths to every vertex, infinite where none leads.
  package let distances: [Double]
  /// The vertices that can be reached, by distance, then by number of edges, then by number.
  package let order: [UInt32]
  /// The number of shortest paths to every vertex; parallel edges make paths of their own.
  ///
  /// Counts beyond 2⁵³ are rounded.
  package let pathCounts: [Double]

  internal let adjacency: WeightedAdjacency
  internal let offsets: [UInt32]
  internal let entries: [UInt32]

  /// The last edges of the shortest paths to a vertex.
  ///
  /// - Parameter vertex: A vertex.
  /// - Returns: The edges, ascending; none for the source and vertices not reached.
  package func predecessorEdges(of vertex: UInt32) -> [UInt32] {
    guard Int(vertex) < distances.count else { return [] }
    return (Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1])).map {
      adjacency.rows.edges[Int(entries[$0])]
    }
  }

  /// The shortest paths to a vertex.
  ///
  /// - Parameters:
  ///   - vertex: Where the paths end.
  ///   - limit: The greatest number of paths to give.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: Paths, in the order of their edges read from the end.
  /// - Throws: ``KernelError/cancelled``.
  /// - Complexity: O(number · length · log vertices); the search meets no dead end.
  package func paths(
    to vertex: UInt32, limit: Int = .max,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> [RelationPath<Numbered>] {
    guard Int(vertex) < distances.count, distances[Int(vertex)] < .infinity else { return [] }
    var result: [RelationPath<Numbered>] = []
    var path: [Int] = []
    var frames: [(next: Int, end: Int)] = [
      (Int(offsets[Int(vertex)]), Int(offsets[Int(vertex) + 1]))
    ]
    if vertex == source, limit > 0 {
      result.append(RelationPath(nodes: [source], relations: []))
      return result
    }
    var poll = Poll(isCancelled)
    while let frame = frames.last, result.count < limit {
      try poll.step(frames.count)
      guard frame.next < frame.end else {
        frames.removeLast()
        _ = path.popLast()
        continue
      }
      frames[frames.count - 1].next += 1
      let entry = Int(entries[frame.next])
      path.append(entry)
      let from = adjacency.vertex(ofEntry: entry)
      if from == source {
        result.append(adjacency.path(from: source, entries: path.reversed()))
        path.removeLast()
      } else {
        frames.append((Int(offsets[Int(from)]), Int(offsets[Int(from) + 1])))
      }
    }
    return result
  }
}

extension WeightedAdjacency {
  /// All shortest paths from a vertex.
  ///
  /// Paths tie when their sums, added from the source, are equal to the last bit. Edges of weight
  /// zero could make paths go round in cycles; so, where there are any, of the paths of equal weight to a
  /// vertex only those with the fewest edges count, and every path is simple. Parallel edges make paths of their own; self-loops
  /// never belong to one.
  ///
  /// - Parameters:
  ///   - source: Where the paths begin.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: Distances, all tied predecessors, and counts.
  /// - Throws: ``KernelError/negativeWeight(edge:weight:)``, ``KernelError/cancelled``, or an error
  ///   of the arguments.
  /// - Complexity: O(entries · log entries) time, O(vertices + entries) space.
  package func tiedPaths(
    from source: UInt32, isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> TiedPaths {
    let distances = try distances(from: [source], isCancelled: isCancelled)
    let count = graph.vertexCount
    let hasZero = hasLevelStep(distances)
    let hops = hasZero ? fewestHops(from: source, along: distances) : []
    var order = (0..<UInt32(count)).filter { distances[Int($0)] < .infinity }
    order.sort {
      let (left, right) = (Int($0), Int($1))
      if distances[left] != distances[right] { return distances[left] < distances[right] }
      if hasZero, hops[left] != hops[right] { return hops[left] < hops[right] }
      return left < right
    }
    var offsets = [UInt32](repeating: 0, count: count + 1)
    func isTight(_ vertex: UInt32, _ entry: Int) -> Bool {
      let neighbor = Int(rows.neighbors[entry])
      return distances[Int(vertex)] + weights[entry] == distances[neighbor]
        && (hasZero
          ? hops[Int(vertex)] + 1 == hops[neighbor]
          : distances[Int(vertex)] < distances[neighbor])
    }
    for vertex in order {
      for entry in rows.range(of: vertex) where isTight(vertex, entry) {
        offsets[Int(rows.neighbors[entry])] += 1
      }
    }
    offsets.formStarts()
    var next = offsets
    var entries = [UInt32](repeating: 0, count: Int(offsets[count]))
    var counts = [Double](repeating: 0, count: count)
    if distances[Int(source)] == 0 { counts[Int(source)] = 1 }
    for vertex in order {
      for entry in rows.range(of: vertex) where isTight(vertex, entry) {
        let neighbor = Int(rows.neighbors[entry])
        entries[Int(next[neighbor])] = UInt32(entry)
        next[neighbor] += 1
        counts[neighbor] += counts[Int(vertex)]
      }
    }
    for vertex in 0..<count {
      let range = Int(offsets[vertex])..<Int(offsets[vertex + 1])
      entries[range].sort { rows.edges[Int($0)] < rows.edges[Int($1)] }
    }
    return TiedPaths(
      source: source, distances: distances, order: order, pathCounts: counts, adjacency: self,
      offsets: offsets, entries: entries)
  }

  /// Whether some tight edge adds nothing to the distance, being zero or lost in rounding.
  private func hasLevelStep(_ distances: [Double]) -> Bool {
    for vertex in 0..<UInt32(graph.vertexCount) where distances[Int(vertex)] < .infinity {
      for entry in rows.range(of: vertex)
      where distances[Int(rows.neighbors[entry])] == distances[Int(vertex)]
        && distances[Int(vertex)] + weights[entry] == distances[Int(vertex)]
      {
        return true
      }
    }
    return false
  }

  /// The fewest edges of a shortest path to every vertex, `Int.max` where none leads.
  private func fewestHops(from source: UInt32, along distances: [Double]) -> [Int] {
    // A breadth-first search over the tight edges: each level is one edge more.
    var hops = [Int](repeating: .max, count: graph.vertexCount)
    guard distances[Int(source)] == 0 else { return hops }
    hops[Int(source)] = 0
    var queue = [source]
    var head = 0
    while head < queue.count {
      let vertex = queue[head]
      head += 1
      for entry in rows.range(of: vertex) {
        let neighbor = Int(rows.neighbors[entry])
        guard hops[neighbor] == .max,
          distances[Int(vertex)] + weights[entry] == distances[neighbor]
        else { continue }
        hops[neighbor] = hops[Int(vertex)] + 1
        queue.append(UInt32(neighbor))
      }
    }
    return hops
  }
}

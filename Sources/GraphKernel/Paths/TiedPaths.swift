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
  /// The vertices that can be reached, each after those before it on shortest paths; by distance, and
  /// where no step adds nothing, then by number.
  package let order: [UInt32]
  /// The number of shortest paths to every vertex; parallel edges make paths of their own.
  ///
  /// `nil` where edges that add nothing lead in circles: paths are then told apart one by one only.
  /// Counts beyond 2⁵³ are rounded.
  package let pathCounts: [Double]?
  /// The lowest edge that adds nothing to a distance, being zero or lost in rounding.
  package let levelEdge: UInt32?

  internal let adjacency: WeightedAdjacency
  internal let offsets: [UInt32]
  internal let entries: [UInt32]
  /// For every vertex the circle of edges that add nothing in which it lies; empty where there is none.
  private let circles: [UInt32]

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
  /// - Returns: Paths, in the order of their edges read from the end; none enters a vertex twice.
  /// - Throws: ``KernelError/cancelled``.
  /// - Complexity: O(number · length · log vertices); the search never turns into a dead end. Where edges
  ///   that add nothing lead in circles, O(number · length · size of the circles).
  package func paths(
    to vertex: UInt32, limit: Int = .max,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> [RelationPath<Numbered>] {
    guard limit > 0, Int(vertex) < distances.count, distances[Int(vertex)] < .infinity else {
      return []
    }
    if vertex == source { return [RelationPath(nodes: [source], relations: [])] }
    var result: [RelationPath<Numbered>] = []
    var path: [Int] = []
    var onPath: Set<UInt32> = [vertex]
    var frames: [(vertex: UInt32, next: Int, end: Int)] = [
      (vertex, Int(offsets[Int(vertex)]), Int(offsets[Int(vertex) + 1]))
    ]
    var poll = Poll(isCancelled)
    while let frame = frames.last, result.count < limit {
      try poll.step()
      guard frame.next < frame.end else {
        frames.removeLast()
        onPath.remove(frame.vertex)
        _ = path.popLast()
        continue
      }
      frames[frames.count - 1].next += 1
      let entry = Int(entries[frame.next])
      let from = adjacency.vertex(ofEntry: entry)
      if from == source {
        try poll.step(path.count)
        result.append(adjacency.path(from: source, entries: [entry] + path.reversed()))
      } else if !onPath.contains(from), try leadsOut(of: from, onPath, &poll) {
        path.append(entry)
        onPath.insert(from)
        frames.append((from, Int(offsets[Int(from)]), Int(offsets[Int(from) + 1])))
      }
    }
    return result
  }

  /// Whether a shortest path leads to a vertex that enters none of those already on the path.
  ///
  /// All of these are further on, but for those in the circle of the vertex.
  private func leadsOut(
    of vertex: UInt32, _ onPath: Set<UInt32>, _ poll: inout Poll
  ) throws(KernelError) -> Bool {
    guard !circles.isEmpty else { return true }
    var seen: Set<UInt32> = [vertex]
    var open = [vertex]
    while let current = open.popLast() {
      if current == source { return true }
      let range = Int(offsets[Int(current)])..<Int(offsets[Int(current) + 1])
      try poll.step(range.count + 1)
      for place in range {
        let from = adjacency.vertex(ofEntry: Int(entries[place]))
        if circles[Int(from)] != circles[Int(vertex)] { return true }
        if !onPath.contains(from), seen.insert(from).inserted { open.append(from) }
      }
    }
    return false
  }

  internal init(
    source: UInt32, distances: [Double], order: [UInt32], pathCounts: [Double]?,
    levelEdge: UInt32?, adjacency: WeightedAdjacency, offsets: [UInt32], entries: [UInt32],
    circles: [UInt32]
  ) {
    self.source = source
    self.distances = distances
    self.order = order
    self.pathCounts = pathCounts
    self.levelEdge = levelEdge
    self.adjacency = adjacency
    self.offsets = offsets
    self.entries = entries
    self.circles = circles
  }
}

extension WeightedAdjacency {
  /// All shortest paths from a vertex.
  ///
  /// Paths tie when their sums, added from the source, are equal to the last bit, and so are those of
  /// what they begin with. Each is simple, also where edges of weight zero lead in circles. Parallel
  /// edges make paths of their own; self-loops never belong to one.
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
    var offsets = [UInt32](repeating: 0, count: count + 1)
    var levelEdge: UInt32?
    var levelOffsets: [UInt32] = [0]
    var levelHeads: [UInt32] = []
    /// Whether an entry is the end of a shortest path; no path comes back to its source.
    func isTight(_ vertex: UInt32, _ entry: Int) -> Bool {
      let neighbor = rows.neighbors[entry]
      return distances[Int(vertex)] + weights[entry] == distances[Int(neighbor)]
        && neighbor != vertex && neighbor != source
    }
    for vertex in 0..<UInt32(count) {
      for entry in rows.range(of: vertex)
      where distances[Int(vertex)] < .infinity && isTight(vertex, entry) {
        let neighbor = rows.neighbors[entry]
        offsets[Int(neighbor)] += 1
        guard distances[Int(neighbor)] == distances[Int(vertex)] else { continue }
        levelHeads.append(neighbor)
        levelEdge = Swift.min(levelEdge ?? .max, rows.edges[entry])
      }
      levelOffsets.append(UInt32(levelHeads.count))
    }
    // Among vertices at one distance, those come first from which steps that add nothing lead on.
    let labels =
      levelHeads.isEmpty
      ? []
      : try NeighborRows(offsets: levelOffsets, neighbors: levelHeads, kinds: .single(0))
        .strongLabels(isCancelled: isCancelled) { _ in true }
    var hasCircle = false
    for vertex in 0..<(labels.isEmpty ? 0 : count) {
      for place in Int(levelOffsets[vertex])..<Int(levelOffsets[vertex + 1]) {
        hasCircle = hasCircle || labels[vertex] == labels[Int(levelHeads[place])]
      }
    }
    var order = (0..<UInt32(count)).filter { distances[Int($0)] < .infinity }
    order.sort {
      let (left, right) = (Int($0), Int($1))
      if distances[left] != distances[right] { return distances[left] < distances[right] }
      if !labels.isEmpty, labels[left] != labels[right] { return labels[right] < labels[left] }
      return left < right
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
      source: source, distances: distances, order: order, pathCounts: hasCircle ? nil : counts,
      levelEdge: levelEdge, adjacency: self, offsets: offsets, entries: entries,
      circles: hasCircle ? labels : [])
  }
}

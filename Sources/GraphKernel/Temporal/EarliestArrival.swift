/// The earliest times at which vertices can be reached.
///
/// ```
/// 0 ─[3, 5)→ 1 ─[1, 9)→ 2      from 0 at time 0: arrivals 0, 3, 3
/// └───────[7, 9)────────↑
/// ```
package struct EarliestArrivals: Sendable {
  /// The earliest arrival at every vertex; `nil` where no path arrives in time.
  package let arrivals: [Int?]

  private let temporal: TemporalGraph
  private let parents: [(vertex: UInt32, entry: Int, time: Int)?]

  internal init(
    arrivals: [Int?], temporal: TemporalGraph,
    parents: [(vertex: UInt32, entry: Int, time: Int)?]
  ) {
    self.arrivals = arrivals
    self.temporal = temporal
    self.parents = parents
  }

  /// A path that arrives at a vertex earliest.
  ///
  /// - Parameter vertex: Where the path ends.
  /// - Returns: The path with the earliest time for each of its edges, or `nil` if none arrives.
  /// - Complexity: O(length).
  package func path(to vertex: UInt32) -> TimedPath<Numbered, Int>? {
    guard Int(vertex) < arrivals.count, arrivals[Int(vertex)] != nil else { return nil }
    var steps: [(vertex: UInt32, entry: Int, time: Int)] = []
    var current = vertex
    while let parent = parents[Int(current)] {
      steps.append(parent)
      current = parent.vertex
    }
    return temporal.path(steps.reversed(), to: vertex)
  }
}

extension TemporalGraph {
  /// The earliest times at which every vertex can be reached by a path that respects time.
  ///
  /// - Parameters:
  ///   - source: Where paths begin.
  ///   - time: The time from which on edges may be taken.
  ///   - deadline: The last time at which one may arrive; none if `nil`.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: Arrivals and paths. The source is reached at `time`. Of paths that arrive at the
  ///   same time the one found first by time, vertex and edge is kept.
  /// - Throws: ``KernelError/cancelled`` or ``KernelError/vertexOutOfRange(vertex:vertexCount:)``.
  /// - Complexity: O(entries · log vertices) time, O(vertices) space.
  ///
  /// Source: B. Bui-Xuan, A. Ferreira, A. Jarry, *Computing shortest, fastest, and foremost journeys
  /// in dynamic networks* (2003).
  package func earliestArrivals(
    from source: UInt32, at time: Int, deadline: Int? = nil,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> EarliestArrivals {
    try graph.check(vertex: source)
    var poll = Poll(isCancelled)
    var arrivals = [Int?](repeating: nil, count: graph.vertexCount)
    var parents: [(vertex: UInt32, entry: Int, time: Int)?] = Array(
      repeating: nil, count: graph.vertexCount)
    var heap = Heap<KeyedVertex<Int>>()
    if filter.admits(vertex: source), time <= deadline ?? .max {
      arrivals[Int(source)] = time
      heap.push(KeyedVertex(time, source))
    }
    while let item = heap.pop() {
      let (now, vertex) = (item.key, item.vertex)
      guard arrivals[Int(vertex)] == now else { continue }
      let range = rows.range(of: vertex)
      try poll.step(range.count + 1)
      for entry in range {
        let edge = Int(rows.edges[entry])
        let departure = Swift.max(now, starts[edge])
        guard departure < ends[edge] else { continue }
        let (arrival, isBeyond) = departure.addingReportingOverflow(duration)
        let neighbor = Int(rows.neighbors[entry])
        guard !isBeyond, arrival <= deadline ?? .max, arrival < arrivals[neighbor] ?? .max
        else { continue }
        arrivals[neighbor] = arrival
        parents[neighbor] = (vertex, entry, departure)
        heap.push(KeyedVertex(arrival, UInt32(neighbor)))
      }
    }
    return EarliestArrivals(arrivals: arrivals, temporal: self, parents: parents)
  }
}

extension TemporalGraph {
  /// The path with the fewest edges of those that respect time.
  ///
  /// ```
  /// 0 ─[3, 5)→ 1 ─[1, 9)→ 2      from 0 to 2 at time 0: 0 2, taken at 7;
  /// └───────[7, 9)────────↑      0 1 2 would arrive at 3, and takes two edges
  /// ```
  ///
  /// Of these it is one that arrives earliest; ties fall to what is found first by vertex and edge.
  ///
  /// - Parameters:
  ///   - source: Where the path begins.
  ///   - target: Where it ends; the empty path if it is the source.
  ///   - time: The time from which on edges may be taken.
  ///   - deadline: The last time at which one may arrive; none if `nil`.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The path with the earliest time for each of its edges, or `nil` if none arrives.
  /// - Throws: ``KernelError/cancelled`` or ``KernelError/vertexOutOfRange(vertex:vertexCount:)``.
  /// - Complexity: O(length · entries) time, O(vertices + improvements) space.
  ///
  /// Source: B. Bui-Xuan, A. Ferreira, A. Jarry, *Computing shortest, fastest, and foremost journeys
  /// in dynamic networks* (2003).
  package func fewestRelations(
    from source: UInt32, to target: UInt32, at time: Int, deadline: Int? = nil,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> TimedPath<Numbered, Int>? {
    try graph.check(vertex: source)
    try graph.check(vertex: target)
    guard filter.admits(vertex: source), time <= deadline ?? .max else { return nil }
    struct Label {
      let vertex: UInt32
      let arrival: Int
      let parent: Int
      let entry: Int
      let time: Int
    }
    var poll = Poll(isCancelled)
    var labels = [Label(vertex: source, arrival: time, parent: -1, entry: -1, time: time)]
    var best = [Int](repeating: .max, count: graph.vertexCount)
    var isReached = [Bool](repeating: false, count: graph.vertexCount)
    isReached[Int(source)] = true
    best[Int(source)] = time
    // Labels of one number of edges extend to those of one more, and only if they arrive earlier.
    var layer = 0..<1
    while !layer.isEmpty, !isReached[Int(target)] {
      var improved: [UInt32: Int] = [:]
      var found: [Label] = []
      for index in layer {
        let label = labels[index]
        let range = rows.range(of: label.vertex)
        try poll.step(range.count + 1)
        for entry in range {
          let edge = Int(rows.edges[entry])
          let departure = Swift.max(label.arrival, starts[edge])
          guard departure < ends[edge] else { continue }
          let (arrival, isBeyond) = departure.addingReportingOverflow(duration)
          let neighbor = rows.neighbors[entry]
          guard !isBeyond, arrival <= deadline ?? .max,
            !isReached[Int(neighbor)] || arrival < best[Int(neighbor)]
          else { continue }
          let next = Label(
            vertex: neighbor, arrival: arrival, parent: index, entry: entry, time: departure)
          if let known = improved[neighbor] {
            if arrival < found[known].arrival { found[known] = next }
          } else {
            improved[neighbor] = found.count
            found.append(next)
          }
        }
      }
      for label in found {
        best[Int(label.vertex)] = label.arrival
        isReached[Int(label.vertex)] = true
      }
      let first = labels.count
      labels += found
      layer = first..<labels.count
    }
    guard
      var index = source == target ? 0 : labels[layer].firstIndex(where: { $0.vertex == target })
    else { return nil }
    var steps: [(vertex: UInt32, entry: Int, time: Int)] = []
    while labels[index].parent >= 0 {
      let label = labels[index]
      steps.append((labels[label.parent].vertex, label.entry, label.time))
      index = label.parent
    }
    return path(steps.reversed(), to: target)
  }
}

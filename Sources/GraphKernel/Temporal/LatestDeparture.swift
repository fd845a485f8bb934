extension TemporalGraph {
  /// The latest times at which every vertex can be left so as to reach a target in time.
  ///
  /// ```
  /// 0 ─[3, 5)→ 1 ─[1, 9)→ 2      to 2 by time 6: departures 4, 6, 6
  /// └───────[7, 9)────────↑
  /// ```
  ///
  /// - Parameters:
  ///   - target: Where paths end.
  ///   - deadline: The last time at which one may arrive.
  ///   - start: The time before which no edge may be taken; none if `nil`.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: For every vertex the last time at which its first edge can be taken; `nil` where no
  ///   path arrives in time; the deadline for the target itself.
  /// - Throws: ``KernelError/cancelled`` or ``KernelError/vertexOutOfRange(vertex:vertexCount:)``.
  /// - Complexity: O(entries · log vertices) time, O(vertices + entries) space.
  ///
  /// Source: H. Wu and others, *Path problems in temporal graphs* (2014).
  package func latestDepartures(
    to target: UInt32, by deadline: Int, from start: Int? = nil,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> [Int?] {
    try graph.check(vertex: target)
    let back = rows.neighborRows.reversed()
    var poll = Poll(isCancelled)
    var departures = [Int?](repeating: nil, count: graph.vertexCount)
    var heap = Heap<KeyedVertex<Int>>()
    if filter.admits(vertex: target), deadline >= start ?? .min {
      departures[Int(target)] = deadline
      heap.push(KeyedVertex(0, target))
    }
    while let item = heap.pop() {
      let vertex = item.vertex
      guard let latest = departures[Int(vertex)] else { continue }
      // Keys are how long before the deadline: the latest comes first.
      guard deadline.subtractingReportingOverflow(latest) == (item.key, false) else { continue }
      let range = back.range(of: vertex)
      try poll.step(range.count + 1)
      for place in range {
        let edge = Int(rows.edges[Int(back.edges[place])])
        let (allowed, isBefore) = latest.subtractingReportingOverflow(duration)
        guard !isBefore, ends[edge] > starts[edge] else { continue }
        let departure = Swift.min(allowed, ends[edge] - 1)
        let neighbor = Int(back.neighbors[place])
        guard departure >= Swift.max(starts[edge], start ?? .min),
          departure > departures[neighbor] ?? .min
        else { continue }
        let (key, isOver) = deadline.subtractingReportingOverflow(departure)
        guard !isOver else { continue }
        departures[neighbor] = departure
        heap.push(KeyedVertex(key, UInt32(neighbor)))
      }
    }
    return departures
  }
}

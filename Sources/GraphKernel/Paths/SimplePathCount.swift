extension IndexedGraph {
  /// The number of simple paths between two vertices, without making them.
  ///
  /// ```
  /// 0 ──→ 1 ──→ 3      from 0 to 3: 3 paths; with maximumLength 2 only 2
  /// │     ↓     ↑
  /// └───→ 2 ────┘
  /// ```
  ///
  /// Counts what ``SimplePathCursor`` would give, parallel edges apart. The last edge is counted
  /// from a table and not walked.
  ///
  /// - Parameters:
  ///   - source: Where the paths begin.
  ///   - target: Where they end; one path (the empty one) if it is the source.
  ///   - filter: What may be walked.
  ///   - maximumLength: The greatest number of edges of a path; no bound if `nil`.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The number of paths.
  /// - Throws: ``KernelError/cancelled`` or an error of the arguments.
  /// - Complexity: O(degree^(maximumLength − 1)) time at worst, O(vertices + entries) space.
  package func simplePathCount(
    from source: UInt32, to target: UInt32, _ filter: TraversalFilter = .outgoing,
    maximumLength: Int? = nil, isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Int {
    try check(vertex: source)
    let rows = try arrangedNeighbors(filter)
    // A simple path has fewer edges than there are vertices, so that no greater bound says more.
    let maximumLength = Swift.min(maximumLength ?? .max, vertexCount)
    let remaining = try hops(
      from: [target], filter.reversed, maximumLength: Swift.max(0, maximumLength),
      isCancelled: isCancelled
    ).depths
    guard maximumLength >= 0, filter.admits(vertex: source), remaining[Int(source)] >= 0 else {
      return 0
    }
    if source == target { return 1 }
    guard maximumLength > 0 else { return 0 }
    var lastSteps = [UInt32](repeating: 0, count: vertexCount)
    for vertex in 0..<UInt32(vertexCount) where vertex != target {
      for entry in rows.range(of: vertex) where rows.neighbors[entry] == target {
        lastSteps[Int(vertex)] += 1
      }
    }
    var poll = Poll(isCancelled)
    var count = Int(lastSteps[Int(source)])
    guard maximumLength > 1 else { return count }
    // Vertices on the path, and the target, count as infinitely far away, so that they are not entered.
    var barrier = remaining.map { $0 < 0 ? Int32.max : $0 }
    barrier[Int(target)] = .max
    var saved = [barrier[Int(source)]]
    barrier[Int(source)] = .max
    var path = [source]
    var cursors = [Int(rows.offsets[Int(source)])]
    while let vertex = path.last {
      let depth = path.count
      let end = Int(rows.offsets[Int(vertex) + 1])
      var entry = cursors[depth - 1]
      let left = Int32(clamping: maximumLength - depth)
      try poll.step(end - entry + 1)
      if left == 1 {
        // One more vertex and then the target: a sum over the row.
        while entry < end {
          let neighbor = Int(rows.neighbors[entry])
          count += barrier[neighbor] <= 1 ? Int(lastSteps[neighbor]) : 0
          entry += 1
        }
      }
      var isDeeper = false
      while entry < end {
        let neighbor = rows.neighbors[entry]
        entry += 1
        guard barrier[Int(neighbor)] <= left else { continue }
        count += Int(lastSteps[Int(neighbor)])
        cursors[depth - 1] = entry
        saved.append(barrier[Int(neighbor)])
        barrier[Int(neighbor)] = .max
        path.append(neighbor)
        cursors.append(Int(rows.offsets[Int(neighbor)]))
        isDeeper = true
        break
      }
      if isDeeper { continue }
      path.removeLast()
      cursors.removeLast()
      barrier[Int(vertex)] = saved.removeLast()
    }
    return count
  }
}

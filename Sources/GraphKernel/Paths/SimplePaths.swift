/// All simple paths between two vertices, one at a time.
///
/// ```
/// 0 ──→ 1 ──→ 3      from 0 to 3: 0 1 2 3, 0 1 3, 0 2 3
/// │     ↓     ↑      (the edges are numbered 0→1, 0→2, 1→2, 1→3, 2→3)
/// └───→ 2 ────┘
/// ```
///
/// Paths come in the lexicographic order of their edges. Paths that differ only in which of
/// several parallel edges they take are different paths; self-loops never belong to one. If the
/// target is the source, the empty path is the only one.
///
/// The cursor never enters a vertex from which the target is further than the edges left, so that
/// bounded searches meet few dead ends. The state is on the heap: a path of any length is safe.
package struct SimplePathCursor: Sendable {
  /// Where paths begin.
  package let source: UInt32
  /// Where they end.
  package let target: UInt32
  /// The greatest number of edges of a path.
  package let maximumLength: Int

  private struct Frame {
    let vertex: UInt32
    var next: Int
    let end: Int
  }

  private let remaining: [Int32]
  private let filter: TraversalFilter
  private var isOnPath: [Bool]
  private var frames: [Frame] = []
  private var buffer: [PackedEntry] = []
  private var steps: [PackedEntry] = []
  private var isEmptyPathDue = false

  /// A search that has not found anything yet.
  ///
  /// - Parameters:
  ///   - source: Where the paths begin.
  ///   - target: Where they end.
  ///   - graph: The graph to search; its incoming side is needed.
  ///   - filter: What may be walked.
  ///   - maximumLength: The greatest number of edges of a path; no bound if `nil`.
  /// - Throws: ``KernelError`` if a vertex does not exist or the filter does not fit the graph.
  /// - Complexity: O(vertices + entries) time, O(vertices + entries on the path) space.
  package init(
    from source: UInt32, to target: UInt32, in graph: IndexedGraph,
    filter: TraversalFilter = .outgoing, maximumLength: Int? = nil
  ) throws(KernelError) {
    try graph.check(filter)
    try graph.check(vertex: source)
    self.source = source
    self.target = target
    self.filter = filter
    self.maximumLength = maximumLength ?? .max
    remaining = try graph.hops(
      from: [target], filter.reversed, maximumLength: maximumLength
    ).depths
    isOnPath = Array(repeating: false, count: graph.vertexCount)
    guard filter.admits(vertex: source), remaining[Int(source)] >= 0 else { return }
    if source == target {
      isEmptyPathDue = self.maximumLength >= 0
    } else {
      open(source, in: graph)
    }
  }

  /// Finds the next path.
  ///
  /// - Parameters:
  ///   - graph: The graph with which the cursor was made.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The path, or `nil` at the end.
  /// - Throws: ``KernelError/cancelled``; the search can be continued.
  /// - Complexity: At worst exponential in the length between two paths, since the
  ///   vertices that the path leaves free can form many dead ends; with a bound ℓ, O(degree^ℓ).
  package mutating func next(
    in graph: IndexedGraph, isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> RelationPath<Numbered>? {
    if isEmptyPathDue {
      isEmptyPathDue = false
      return RelationPath(nodes: [source], relations: [])
    }
    var poll = Poll(isCancelled)
    while let frame = frames.last {
      try poll.step()
      guard frame.next < frame.end else {
        close(frame)
        continue
      }
      frames[frames.count - 1].next += 1
      let entry = buffer[frame.next]
      if entry.neighbor == target {
        return path(endingWith: entry)
      }
      let isNear =
        remaining[Int(entry.neighbor)] >= 0
        && Int(remaining[Int(entry.neighbor)]) <= maximumLength - frames.count
      guard isNear, !isOnPath[Int(entry.neighbor)] else { continue }
      steps.append(entry)
      open(entry.neighbor, in: graph)
    }
    return nil
  }

  private mutating func open(_ vertex: UInt32, in graph: IndexedGraph) {
    precondition(graph.vertexCount == isOnPath.count, "a cursor belongs to one graph")
    isOnPath[Int(vertex)] = true
    let first = buffer.count
    graph.gather(vertex, filter, into: &buffer)
    frames.append(Frame(vertex: vertex, next: first, end: buffer.count))
  }

  private mutating func close(_ frame: Frame) {
    isOnPath[Int(frame.vertex)] = false
    frames.removeLast()
    _ = steps.popLast()
    buffer.removeLast(buffer.count - (frames.last?.end ?? 0))
  }

  private func path(endingWith last: PackedEntry) -> RelationPath<Numbered> {
    let all = steps + [last]
    return RelationPath(
      nodes: [source] + all.map(\.neighbor), relations: all.map(\.edge))
  }
}

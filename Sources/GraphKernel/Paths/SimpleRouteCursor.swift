/// All simple routes between two vertices, one at a time.
///
/// Routes come in the lexicographic order of their edges. Routes that differ only in which of
/// several parallel edges they take are different routes; self-loops never belong to one. If the
/// target is the source, the empty route is the only one.
///
/// The cursor never enters a vertex from which the target is further than the edges left, so that
/// bounded searches meet few dead ends. The state is on the heap: a route of any length is safe.
public struct SimpleRouteCursor: Sendable {
  /// Where routes begin.
  public let source: UInt32
  /// Where they end.
  public let target: UInt32
  /// The greatest number of edges of a route.
  public let maximumLength: Int

  private struct Frame {
    let vertex: UInt32
    var next: Int
    let end: Int
  }

  private let remaining: [Int32]
  private let filter: TraversalFilter
  private var isOnRoute: [Bool]
  private var frames: [Frame] = []
  private var buffer: [PackedEntry] = []
  private var steps: [PackedEntry] = []
  private var isEmptyRouteDue = false

  /// A search that has not found anything yet.
  ///
  /// - Parameters:
  ///   - source: Where the routes begin.
  ///   - target: Where they end.
  ///   - graph: The graph to search; its incoming side is needed.
  ///   - filter: What may be walked.
  ///   - maximumLength: The greatest number of edges of a route; no bound if `nil`.
  /// - Throws: ``KernelError`` if a vertex does not exist or the filter does not fit the graph.
  /// - Complexity: O(vertices + entries) time, O(vertices + entries on the route) space.
  public init(
    from source: UInt32, to target: UInt32, in graph: IndexedGraph,
    filter: TraversalFilter = .outgoing, maximumLength: Int? = nil
  ) throws(KernelError) {
    try graph.check(filter)
    try graph.check(vertex: source)
    self.source = source
    self.target = target
    self.filter = filter
    self.maximumLength = maximumLength ?? .max
    remaining = try graph.hopDistances(
      from: [target], filter.reversed, maximumDepth: maximumLength)
    isOnRoute = Array(repeating: false, count: graph.vertexCount)
    guard filter.admits(vertex: source), remaining[Int(source)] >= 0 else { return }
    if source == target {
      isEmptyRouteDue = self.maximumLength >= 0
    } else {
      open(source, in: graph)
    }
  }

  /// Finds the next route.
  ///
  /// - Parameters:
  ///   - graph: The graph with which the cursor was made.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The route, or `nil` at the end.
  /// - Throws: ``KernelError/cancelled``; the search can be taken up again.
  /// - Complexity: At worst exponential in the length between two routes, since what is left of a
  ///   graph without the route so far can be a maze; with a bound ℓ, O(degree^ℓ).
  public mutating func next(
    in graph: IndexedGraph, isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Route? {
    if isEmptyRouteDue {
      isEmptyRouteDue = false
      return Route(vertices: [source], edges: [])
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
      if entry.neighbour == target {
        return route(endingWith: entry)
      }
      let isNear =
        remaining[Int(entry.neighbour)] >= 0
        && Int(remaining[Int(entry.neighbour)]) <= maximumLength - frames.count
      guard isNear, !isOnRoute[Int(entry.neighbour)] else { continue }
      steps.append(entry)
      open(entry.neighbour, in: graph)
    }
    return nil
  }

  private mutating func open(_ vertex: UInt32, in graph: IndexedGraph) {
    precondition(graph.vertexCount == isOnRoute.count, "a cursor belongs to one graph")
    isOnRoute[Int(vertex)] = true
    let first = buffer.count
    graph.gather(vertex, filter, into: &buffer)
    frames.append(Frame(vertex: vertex, next: first, end: buffer.count))
  }

  private mutating func close(_ frame: Frame) {
    isOnRoute[Int(frame.vertex)] = false
    frames.removeLast()
    _ = steps.popLast()
    buffer.removeLast(buffer.count - (frames.last?.end ?? 0))
  }

  private func route(endingWith last: PackedEntry) -> Route {
    let all = steps + [last]
    return Route(
      vertices: [source] + all.map(\.neighbour), edges: all.map(\.edge),
      reversals: all.map(\.isReversed))
  }
}

/// What happens during a depth-first search.
public enum DepthFirstEvent: Sendable, Hashable {
  /// A vertex is entered.
  case discover(vertex: UInt32)
  /// An edge discovers the vertex it leads to; its `discover` comes next.
  case treeEdge(edge: UInt32, from: UInt32, to: UInt32)
  /// An edge leads to a vertex on the current path (or to its own start): it closes a cycle.
  case backEdge(edge: UInt32, from: UInt32, to: UInt32)
  /// A directed edge leads to a finished descendant.
  case forwardEdge(edge: UInt32, from: UInt32, to: UInt32)
  /// A directed edge leads to a finished vertex that is not a descendant.
  case crossEdge(edge: UInt32, from: UInt32, to: UInt32)
  /// All edges of a vertex have been seen.
  case finish(vertex: UInt32)
}

/// A depth-first search that reports every event, one at a time.
///
/// Every edge at a visited vertex is reported exactly once in each way it can be walked, except that
/// an edge which can be walked both ways (symmetric, or any edge in direction `.both`) is reported
/// once altogether, as a tree or a back edge. Parallel edges are reported each; a self-loop is a
/// back edge. Edges are tried by number. The state is on the heap: a path of any length is safe.
public struct DepthFirstEventCursor: Sendable {
  /// What the search may walk.
  public let filter: TraversalFilter

  private enum Colour: UInt8 { case unseen, active, finished }

  private struct Frame {
    let vertex: UInt32
    var next: Int
    let end: Int
    let edge: UInt32
  }

  private let sources: [UInt32]?
  private let vertexCount: Int
  private var nextSource = 0
  private var colours: [Colour]
  private var discoveries: [UInt32]
  private var clock: UInt32 = 0
  private var frames: [Frame] = []
  private var buffer: [PackedEntry] = []
  private var pending: (vertex: UInt32, edge: UInt32)?

  /// A search that has not entered any vertex yet.
  ///
  /// - Parameters:
  ///   - sources: Where to begin, in this order; every vertex in ascending order if `nil`.
  ///   - graph: The graph to search.
  ///   - filter: What may be walked.
  /// - Throws: ``KernelError`` if a source does not exist or the filter does not fit the graph.
  /// - Complexity: O(vertices) time; space grows to O(entries of the vertices on the current path).
  public init(
    from sources: [UInt32]? = nil, in graph: IndexedGraph, filter: TraversalFilter = .outgoing
  ) throws(KernelError) {
    try graph.check(filter)
    if let sources { try graph.check(vertices: sources) }
    self.filter = filter
    self.sources = sources
    vertexCount = graph.vertexCount
    colours = Array(repeating: .unseen, count: graph.vertexCount)
    discoveries = Array(repeating: 0, count: graph.vertexCount)
  }

  /// Reports the next event.
  ///
  /// - Parameter graph: The graph with which the cursor was made.
  /// - Returns: The event, or `nil` at the end.
  /// - Complexity: O(entries) amortised over all steps; sorting adds a logarithm where a vertex has
  ///   several kinds of edges.
  public mutating func next(in graph: IndexedGraph) -> DepthFirstEvent? {
    if let pending {
      self.pending = nil
      open(pending.vertex, by: pending.edge, in: graph)
      return .discover(vertex: pending.vertex)
    }
    while let frame = frames.last {
      guard frame.next < frame.end else {
        frames.removeLast()
        buffer.removeLast(buffer.count - (frames.last?.end ?? 0))
        colours[Int(frame.vertex)] = .finished
        return .finish(vertex: frame.vertex)
      }
      frames[frames.count - 1].next += 1
      if let event = look(along: buffer[frame.next], from: frame) { return event }
    }
    while let source = takeSource() {
      guard filter.admits(vertex: source), colours[Int(source)] == .unseen else { continue }
      open(source, by: .max, in: graph)
      return .discover(vertex: source)
    }
    return nil
  }

  private mutating func look(along entry: PackedEntry, from frame: Frame) -> DepthFirstEvent? {
    let vertex = frame.vertex
    let neighbour = entry.neighbour
    switch colours[Int(neighbour)] {
    case .unseen:
      pending = (neighbour, entry.edge)
      return .treeEdge(edge: entry.edge, from: vertex, to: neighbour)
    case .active:
      if entry.isTwoWay, entry.edge == frame.edge { return nil }
      return .backEdge(edge: entry.edge, from: vertex, to: neighbour)
    case .finished:
      // A two-way edge to a finished vertex was reported from there.
      if entry.isTwoWay { return nil }
      return discoveries[Int(neighbour)] > discoveries[Int(vertex)]
        ? .forwardEdge(edge: entry.edge, from: vertex, to: neighbour)
        : .crossEdge(edge: entry.edge, from: vertex, to: neighbour)
    }
  }

  private mutating func takeSource() -> UInt32? {
    defer { nextSource += 1 }
    if let sources { return nextSource < sources.count ? sources[nextSource] : nil }
    return nextSource < vertexCount ? UInt32(nextSource) : nil
  }

  private mutating func open(_ vertex: UInt32, by edge: UInt32, in graph: IndexedGraph) {
    precondition(graph.vertexCount == vertexCount, "a cursor belongs to one graph")
    colours[Int(vertex)] = .active
    discoveries[Int(vertex)] = clock
    clock += 1
    let first = buffer.count
    graph.gather(vertex, filter, into: &buffer)
    frames.append(Frame(vertex: vertex, next: first, end: buffer.count, edge: edge))
  }
}

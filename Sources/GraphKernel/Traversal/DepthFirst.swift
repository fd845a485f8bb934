/// A depth-first search that visits one vertex at a time, each before its descendants.
///
/// ```
/// 0 ──→ 1 ──→ 3      from 0, each vertex with its depth:
/// │           ↑      0 (0), 1 (1), 3 (2), 2 (1)
/// └───→ 2 ────┘
/// ```
///
/// The cursor holds only its own state: it is given the graph with every step, and must always be
/// given the same one. From each vertex the edges are tried by number, so that the order depends on
/// nothing else. The state is on the heap: a path of any length is safe.
///
/// Of parallel edges the one with the lowest number is followed; self-loops lead nowhere new.
package struct DepthFirstCursor: VisitCursor {
  /// What the search may walk.
  package let filter: TraversalFilter
  /// The greatest depth at which vertices are visited; no bound if `nil`.
  ///
  /// With a bound, a vertex first met at the end of a long branch is not entered again by a shorter
  /// one: the vertices visited are those of the bounded search, not all within the bound.
  package let maximumLength: Int?

  private struct Frame {
    let vertex: UInt32
    var next: Int
  }

  private var sources: [UInt32]
  private var nextSource = 0
  private var isVisited: [Bool]
  private var frames: [Frame] = []
  private var buffer: [PackedEntry] = []
  private var ends: [Int] = []
  private var pending: UInt32?

  /// A search that has not visited anything yet.
  ///
  /// - Parameters:
  ///   - sources: Where to begin, in this order; a source reached from an earlier one, or outside
  ///     the filter's mask, is passed over.
  ///   - graph: The graph to search.
  ///   - filter: What may be walked.
  ///   - maximumLength: The greatest depth to visit; no bound if `nil`.
  /// - Throws: ``KernelError`` if a source does not exist or the filter does not fit the graph.
  /// - Complexity: O(vertices) time; space grows to O(edges at the vertices on the current path).
  package init(
    from sources: some Sequence<UInt32>, in graph: IndexedGraph,
    filter: TraversalFilter = .outgoing, maximumLength: Int? = nil
  ) throws(KernelError) {
    try graph.check(filter)
    self.filter = filter
    self.maximumLength = maximumLength
    self.sources = Array(sources)
    try graph.check(vertices: self.sources)
    isVisited = Array(repeating: false, count: graph.vertexCount)
    if (maximumLength ?? 0) < 0 { nextSource = self.sources.count }
  }

  /// Visits the next vertex.
  ///
  /// - Parameter graph: The graph with which the cursor was made.
  /// - Returns: The visit, or `nil` at the end.
  /// - Complexity: O(edges at the vertices visited) amortized over all steps; sorting adds a logarithm where a vertex has
  ///   several kinds of edges.
  package mutating func next(in graph: IndexedGraph) -> NodeVisit<Numbered>? {
    if let vertex = pending {
      pending = nil
      open(vertex, in: graph)
    }
    while let frame = frames.last {
      let depth = frames.count
      guard frame.next < buffer.count else {
        frames.removeLast()
        ends.removeLast()
        buffer.removeLast(buffer.count - (ends.last ?? 0))
        continue
      }
      frames[depth - 1].next += 1
      let entry = buffer[frame.next]
      guard !isVisited[Int(entry.neighbor)] else { continue }
      isVisited[Int(entry.neighbor)] = true
      if depth < maximumLength ?? .max { pending = entry.neighbor }
      return NodeVisit(
        node: entry.neighbor, depth: depth, previous: frame.vertex, relation: entry.edge)
    }
    while nextSource < sources.count {
      let source = sources[nextSource]
      nextSource += 1
      guard filter.admits(vertex: source), !isVisited[Int(source)] else { continue }
      isVisited[Int(source)] = true
      if 0 < maximumLength ?? .max { pending = source }
      return NodeVisit(node: source, depth: 0, previous: nil, relation: nil)
    }
    return nil
  }

  /// Does not go on from the vertex visited last.
  package mutating func skipDescendants() { pending = nil }

  private mutating func open(_ vertex: UInt32, in graph: IndexedGraph) {
    precondition(graph.vertexCount == isVisited.count, "a cursor belongs to one graph")
    frames.append(Frame(vertex: vertex, next: buffer.count))
    graph.gather(vertex, filter, into: &buffer)
    ends.append(buffer.count)
  }
}

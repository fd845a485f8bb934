/// A breadth-first search that visits one vertex at a time.
///
/// ```
/// 0 ──→ 1 ──→ 3      from 0, each vertex with its depth:
/// │           ↑      0 (0), 1 (1), 2 (1), 3 (2)
/// └───→ 2 ────┘
/// ```
///
/// The cursor holds only its own state: it is given the graph with every step, and must always be
/// given the same one. Vertices come by depth; within a depth in the order of their parents, and
/// under one parent by the edge through which they were found, so that the order depends on the numbers
/// of the edges and on nothing else.
///
/// Of parallel edges the one with the lowest number counts as that edge; self-loops are never it.
package struct BreadthFirstCursor: VisitCursor {
  /// What the search may walk.
  package let filter: TraversalFilter
  /// The greatest depth at which vertices are visited; no bound if `nil`.
  package let maximumLength: Int?

  internal var queue: [UInt32] = []
  internal var depths: [Int32] = []
  internal var parents: [UInt32]
  internal var parentEdges: [UInt32]
  private var head = 0
  private var pending: UInt32?
  private var pendingDepth: Int32 = 0

  internal static let unseen = UInt32.max
  internal static let isSource = UInt32.max - 1

  /// A search that has not visited anything yet.
  ///
  /// - Parameters:
  ///   - sources: Where to begin, in this order; repetitions and vertices outside the filter's mask
  ///     are passed over.
  ///   - graph: The graph to search.
  ///   - filter: What may be walked.
  ///   - maximumLength: The greatest depth to visit; no bound if `nil`.
  /// - Throws: ``KernelError`` if a source does not exist or the filter does not fit the graph.
  /// - Complexity: O(vertices) time and space.
  package init(
    from sources: some Sequence<UInt32>, in graph: IndexedGraph,
    filter: TraversalFilter = .outgoing, maximumLength: Int? = nil
  ) throws(KernelError) {
    try graph.check(filter)
    self.filter = filter
    self.maximumLength = maximumLength
    parents = Array(repeating: Self.unseen, count: graph.vertexCount)
    parentEdges = Array(repeating: Self.unseen, count: graph.vertexCount)
    for source in sources {
      try graph.check(vertex: source)
      guard filter.admits(vertex: source), parentEdges[Int(source)] == Self.unseen else { continue }
      guard (maximumLength ?? 0) >= 0 else { continue }
      parentEdges[Int(source)] = Self.isSource
      queue.append(source)
      depths.append(0)
    }
  }

  /// Visits the next vertex.
  ///
  /// - Parameter graph: The graph with which the cursor was made.
  /// - Returns: The visit, or `nil` at the end.
  /// - Complexity: O(edges at the vertex visited before) amortized; every vertex is expanded once.
  package mutating func next(in graph: IndexedGraph) -> NodeVisit<Numbered>? {
    guard let position = advance(in: graph) else { return nil }
    let vertex = queue[position]
    let edge = parentEdges[Int(vertex)]
    guard edge != Self.isSource else {
      return NodeVisit(node: vertex, depth: 0, previous: nil, relation: nil)
    }
    return NodeVisit(
      node: vertex, depth: Int(depths[position]), previous: parents[Int(vertex)], relation: edge)
  }

  /// Does not go on from the vertex visited last.
  package mutating func skipDescendants() { pending = nil }

  /// Moves to the next vertex and returns its place in the order of discovery.
  internal mutating func advance(in graph: IndexedGraph) -> Int? {
    if let vertex = pending {
      pending = nil
      expand(vertex, depth: pendingDepth, in: graph)
    }
    guard head < queue.count else { return nil }
    let position = head
    head += 1
    pendingDepth = depths[position]
    if Int(pendingDepth) < maximumLength ?? .max { pending = queue[position] }
    return position
  }

  /// The path from a source to a vertex that was visited.
  ///
  /// With one source it is, of all paths with the fewest edges, the one whose sequence of edges
  /// comes first in lexicographic order.
  internal func path(to vertex: UInt32) -> RelationPath<Numbered> {
    var vertices = [vertex]
    var edges: [UInt32] = []
    var current = vertex
    while parentEdges[Int(current)] != Self.isSource {
      precondition(parentEdges[Int(current)] != Self.unseen, "the vertex was visited")
      edges.append(parentEdges[Int(current)])
      current = parents[Int(current)]
      vertices.append(current)
    }
    return RelationPath(nodes: vertices.reversed(), relations: edges.reversed())
  }

  private mutating func expand(_ vertex: UInt32, depth: Int32, in graph: IndexedGraph) {
    precondition(graph.vertexCount == parents.count, "a cursor belongs to one graph")
    let first = queue.count
    var isAscending = true
    var last: UInt32 = 0
    graph.scan(vertex, filter) { neighbor, edge, _ in
      let known = parentEdges[Int(neighbor)]
      if known == Self.unseen {
        parentEdges[Int(neighbor)] = edge
        parents[Int(neighbor)] = vertex
        queue.append(neighbor)
        depths.append(depth + 1)
        if edge < last { isAscending = false }
        last = edge
      } else if edge < known, parents[Int(neighbor)] == vertex {
        parentEdges[Int(neighbor)] = edge
        isAscending = false
      }
    }
    if !isAscending {
      let keys = parentEdges
      queue[first...].sort { keys[Int($0)] < keys[Int($1)] }
    }
  }
}

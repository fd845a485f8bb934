/// A graph over vertices `0..<vertexCount` and edges `0..<edgeCount` in compressed rows.
///
/// An edge is known by its position in the columns the graph was built from. Parallel edges and
/// self-loops are ordinary edges. Edges of symmetric kinds are stored once and answer from both
/// ends; a symmetric self-loop answers once. The value never changes after it was built, and
/// copying it is O(1).
///
/// A *row* is the list of a vertex's edges on one *side* of the index, outgoing or incoming. An *entry* is
/// an edge as it appears in the row of one of its ends: the neighbor at the other end, and the number of
/// the edge. A directed edge has one entry on the outgoing side and one on the incoming side, a symmetric
/// edge two on each side, one at each end. A *mask* is a set of edges or vertices, one bit each, to which a
/// search is restricted.
///
/// ```
/// 0 ──→ 1 ─── 2      edge 0 is directed, edge 1 symmetric; entries are (neighbor, edge)
///                    outgoing   row 0: (1, 0)   row 1: (2, 1)           row 2: (1, 1)
///                    incoming   row 0: –        row 1: (0, 0), (2, 1)   row 2: (1, 1)
/// ```
///
/// The rows take 16 bytes for every directed edge and 8 for every vertex when both sides are
/// indexed, and 2 (at most 4) bytes more for every edge if there is more than one kind. When all
/// edges are symmetric the two sides are the same arrays.
///
/// A few edges that came or went later are kept beside the rows (``changed(by:)``), which graphs before and after
/// the change then share.
package struct IndexedGraph: Sendable {
  /// The sides of an index.
  package enum Sides: Sendable {
    /// Only the edges that leave a vertex: half the memory, searches in direction `.outgoing` only.
    case outgoing
    /// The edges that leave and those that enter.
    case both
  }

  /// The number of vertices.
  package let vertexCount: Int
  /// The number of edges the graph was built from, removed ones included.
  package let edgeCount: Int
  /// The number of edges that can be walked.
  package let liveEdgeCount: Int
  /// The kinds whose edges are symmetric.
  package let symmetricKinds: KindSet
  /// Whether every edge that can be walked is symmetric.
  package let isSymmetric: Bool

  /// The rows of the edges that leave a vertex; without what is pending.
  internal let outgoing: AdjacencyRows
  /// The rows of the edges that enter a vertex, where that side was built; without what is pending.
  internal let incoming: AdjacencyRows?
  /// What came or went since the rows were built; nil for nothing.
  internal let pending: PendingEdges?

  /// Indexes edges given as columns.
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices.
  ///   - sources: The source of every edge.
  ///   - targets: The target of every edge.
  ///   - kinds: The kind of every edge; empty when all edges are of kind 0.
  ///   - symmetricKinds: The kinds whose edges have no direction.
  ///   - live: The edges that can be walked, all if `nil`; others keep their number only.
  ///   - sides: Which sides to index.
  /// - Throws: ``KernelError/tooLarge(vertices:edges:)``,
  ///   ``KernelError/columnLength(column:expected:found:)``,
  ///   ``KernelError/endpointOutOfRange(edge:vertex:vertexCount:)`` (live edges only).
  /// - Complexity: O(vertices + edges + kinds) in time and space.
  package init(
    vertexCount: Int, sources: [UInt32], targets: [UInt32], kinds: [UInt16] = [],
    symmetricKinds: KindSet = [], live: EdgeMask? = nil, sides: Sides = .both
  ) throws(KernelError) {
    try self.init(
      vertexCount: vertexCount,
      columns: [EdgeColumns(sources: sources, targets: targets, kinds: kinds)],
      symmetricKinds: symmetricKinds, live: live, sides: sides)
  }

  /// Indexes edges given as columns in pieces.
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices.
  ///   - columns: The edges, numbered from the first piece to the last.
  ///   - symmetricKinds: The kinds whose edges have no direction.
  ///   - live: The edges that can be walked, all if `nil`; others keep their number only.
  ///   - sides: Which sides to index.
  /// - Throws: The errors of
  ///   ``init(vertexCount:sources:targets:kinds:symmetricKinds:live:sides:)``.
  /// - Complexity: O(vertices + edges + kinds) in time and space.
  package init(
    vertexCount: Int, columns: [EdgeColumns], symmetricKinds: KindSet = [],
    live: EdgeMask? = nil, sides: Sides = .both
  ) throws(KernelError) {
    let builder = try RowBuilder(
      vertexCount: vertexCount, columns: columns, symmetricKinds: symmetricKinds, live: live)
    let outgoing = builder.rows(.outgoing)
    let isSymmetric = builder.isSymmetric
    let incoming: AdjacencyRows? =
      if isSymmetric { outgoing } else if sides == .outgoing { nil } else {
        builder.rows(.incoming)
      }
    self.init(
      outgoing, incoming, edgeCount: builder.edgeCount,
      liveEdgeCount: live?.setCount ?? builder.edgeCount, symmetricKinds: symmetricKinds,
      isSymmetric: isSymmetric)
  }

  /// The same graph with both sides, of which the outgoing one is taken over.
  ///
  /// - Parameters:
  ///   - columns: The edges that the graph was built from.
  ///   - live: The edges that can be walked, as they were when the graph was built.
  /// - Returns: The graph with both sides.
  /// - Throws: The errors of ``init(vertexCount:columns:symmetricKinds:live:sides:)``.
  /// - Complexity: O(vertices + edges + kinds) in time and space; O(1) where both are there.
  package func withBothSides(
    of columns: [EdgeColumns], live: EdgeMask? = nil
  ) throws(KernelError) -> IndexedGraph {
    guard !hasBothSides else { return self }
    let builder = try RowBuilder(
      vertexCount: vertexCount, columns: columns, symmetricKinds: symmetricKinds, live: live)
    return IndexedGraph(
      outgoing, builder.rows(.incoming), edgeCount: edgeCount,
      liveEdgeCount: liveEdgeCount, symmetricKinds: symmetricKinds, isSymmetric: isSymmetric)
  }

  /// The graph of those edges that belong to a mask; every edge keeps its number.
  ///
  /// - Parameter mask: The edges that can still be walked.
  /// - Returns: A graph with the sides that this one has.
  /// - Throws: ``KernelError/columnLength(column:expected:found:)`` if the mask has another size.
  /// - Complexity: O(vertices + entries) time and space.
  package func keeping(_ mask: EdgeMask) throws(KernelError) -> IndexedGraph {
    guard mask.count == edgeCount else {
      throw .columnLength(column: "mask", expected: edgeCount, found: mask.count)
    }
    let plain = folded
    let outgoing = plain.outgoing.keeping(mask)
    let incoming = isSymmetric ? outgoing : plain.incoming.map { $0.keeping(mask) }
    // Every walkable edge has one entry on the outgoing side, symmetric ones but loops a second.
    let isPlain = symmetricKinds.isEmpty
    return IndexedGraph(
      outgoing, incoming, edgeCount: edgeCount,
      liveEdgeCount: isPlain ? outgoing.entryCount : outgoing.distinctEdgeCount(of: edgeCount),
      symmetricKinds: symmetricKinds, isSymmetric: isSymmetric)
  }

  internal init(
    _ outgoing: AdjacencyRows, _ incoming: AdjacencyRows?, vertexCount: Int? = nil, edgeCount: Int,
    liveEdgeCount: Int, symmetricKinds: KindSet, isSymmetric: Bool, pending: PendingEdges? = nil
  ) {
    self.vertexCount = vertexCount ?? outgoing.vertexCount
    self.edgeCount = edgeCount
    self.liveEdgeCount = liveEdgeCount
    self.symmetricKinds = symmetricKinds
    self.isSymmetric = isSymmetric
    self.outgoing = outgoing
    self.incoming = incoming
    self.pending = pending
  }
}

extension IndexedGraph {
  /// Whether edges can be walked either way.
  package var hasBothSides: Bool { incoming != nil }
}

/// A graph over vertices `0..<vertexCount` and edges `0..<edgeCount` in compressed rows.
///
/// An edge is known by its position in the columns the graph was built from. Parallel edges and
/// self-loops are ordinary edges. Edges of symmetric kinds are stored once and answer from both
/// ends; a symmetric self-loop answers once. The value never changes after it was built, and
/// copying it is O(1).
///
/// The rows take 16 bytes for every directed edge and 8 for every vertex when both sides are
/// indexed, and 2 (at most 4) bytes more for every edge if there is more than one kind. When all
/// edges are symmetric the two sides are the same arrays.
public struct IndexedGraph: Sendable {
  /// The sides of an index.
  public enum Sides: Sendable {
    /// Only the edges that leave a vertex: half the memory, searches in direction `.outgoing` only.
    case outgoing
    /// The edges that leave and those that enter.
    case both
  }

  /// The number of vertices.
  public let vertexCount: Int
  /// The number of edges the graph was built from, removed ones included.
  public let edgeCount: Int
  /// The number of edges that can be walked.
  public let liveEdgeCount: Int
  /// The kinds whose edges are symmetric.
  public let symmetricKinds: KindSet
  /// Whether every edge that can be walked is symmetric.
  public let isSymmetric: Bool

  internal let outgoing: AdjacencyRows
  internal let incoming: AdjacencyRows?

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
  public init(
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
  /// - Throws: The errors of ``init(vertexCount:sources:targets:kinds:symmetricKinds:live:sides:)``.
  /// - Complexity: O(vertices + edges + kinds) in time and space.
  public init(
    vertexCount: Int, columns: [EdgeColumns], symmetricKinds: KindSet = [],
    live: EdgeMask? = nil, sides: Sides = .both
  ) throws(KernelError) {
    let builder = try RowBuilder(
      vertexCount: vertexCount, columns: columns, symmetricKinds: symmetricKinds, live: live)
    let isSymmetric = builder.isSymmetric
    let outgoing = builder.rows(.outgoing)
    self.init(
      rows: outgoing,
      incoming: isSymmetric ? outgoing : sides == .both ? builder.rows(.incoming) : nil,
      edgeCount: builder.edgeCount, liveEdgeCount: live?.setCount ?? builder.edgeCount,
      symmetricKinds: symmetricKinds, isSymmetric: isSymmetric)
  }

  /// The same graph with both sides, of which the outgoing one is taken over.
  ///
  /// - Parameters:
  ///   - columns: The edges that the graph was built from.
  ///   - live: The edges that can be walked, as they were when the graph was built.
  /// - Returns: The graph with both sides.
  /// - Throws: The errors of ``init(vertexCount:columns:symmetricKinds:live:sides:)``.
  /// - Complexity: O(vertices + edges + kinds) in time and space; O(1) where both are there.
  public func withBothSides(
    of columns: [EdgeColumns], live: EdgeMask? = nil
  ) throws(KernelError) -> IndexedGraph {
    guard incoming == nil else { return self }
    let builder = try RowBuilder(
      vertexCount: vertexCount, columns: columns, symmetricKinds: symmetricKinds, live: live)
    return IndexedGraph(
      rows: outgoing, incoming: builder.rows(.incoming), edgeCount: edgeCount,
      liveEdgeCount: liveEdgeCount, symmetricKinds: symmetricKinds, isSymmetric: isSymmetric)
  }

  /// The graph of those edges that belong to a mask; every edge keeps its number.
  ///
  /// - Parameter mask: The edges that can still be walked.
  /// - Returns: A graph with the sides that this one has.
  /// - Throws: ``KernelError/columnLength(column:expected:found:)`` if the mask has another size.
  /// - Complexity: O(vertices + entries) time and space.
  public func keeping(_ mask: EdgeMask) throws(KernelError) -> IndexedGraph {
    guard mask.count == edgeCount else {
      throw .columnLength(column: "mask", expected: edgeCount, found: mask.count)
    }
    let rows = outgoing.keeping(mask)
    let incoming = isSymmetric ? rows : self.incoming?.keeping(mask)
    // Every walkable edge has one entry on the outgoing side, symmetric ones but loops a second.
    let isPlain = symmetricKinds.isEmpty
    return IndexedGraph(
      rows: rows, incoming: incoming, edgeCount: edgeCount,
      liveEdgeCount: isPlain ? rows.entryCount : rows.distinctEdgeCount(of: edgeCount),
      symmetricKinds: symmetricKinds, isSymmetric: isSymmetric)
  }

  internal init(
    rows: AdjacencyRows, incoming: AdjacencyRows?, edgeCount: Int, liveEdgeCount: Int,
    symmetricKinds: KindSet, isSymmetric: Bool
  ) {
    vertexCount = rows.vertexCount
    self.edgeCount = edgeCount
    self.liveEdgeCount = liveEdgeCount
    self.symmetricKinds = symmetricKinds
    self.isSymmetric = isSymmetric
    outgoing = rows
    self.incoming = incoming
  }
}

extension IndexedGraph {
  /// Whether edges can be walked either way.
  public var hasBothSides: Bool { incoming != nil }

  /// The bytes that the rows take.
  public var byteCount: Int {
    func size(_ rows: AdjacencyRows) -> Int {
      let kinds =
        switch rows.kinds {
        case .single: 0
        case .bytes(let column): column.count
        case .words(let column): column.count * 2
        }
      return rows.offsets.count * 4 + rows.entryCount * 8 + kinds
    }
    return size(outgoing) + (isSymmetric ? 0 : incoming.map(size) ?? 0)
  }

  /// Whether edges of a kind are symmetric.
  ///
  /// - Parameter kind: A kind.
  /// - Returns: Whether its edges have no direction.
  public func isSymmetric(kind: UInt16) -> Bool { symmetricKinds.contains(kind) }
}

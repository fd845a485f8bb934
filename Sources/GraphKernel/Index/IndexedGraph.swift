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
    let edgeCount = sources.count
    guard vertexCount >= 0, vertexCount < 1 << 31, edgeCount < 1 << 31 else {
      throw .tooLarge(vertices: vertexCount, edges: edgeCount)
    }
    guard targets.count == edgeCount else {
      throw .columnLength(column: "targets", expected: edgeCount, found: targets.count)
    }
    guard kinds.isEmpty || kinds.count == edgeCount else {
      throw .columnLength(column: "kinds", expected: edgeCount, found: kinds.count)
    }
    if let live, live.count != edgeCount {
      throw .columnLength(column: "live", expected: edgeCount, found: live.count)
    }
    try Self.check(sources, live: live, vertexCount: vertexCount)
    try Self.check(targets, live: live, vertexCount: vertexCount)

    var present = KindSet()
    if edgeCount > 0 {
      if kinds.isEmpty {
        present.insert(0)
      } else {
        present = Self.kindsPresent(kinds, live: live)
      }
    }
    let isSymmetric = present.kinds.allSatisfy { symmetricKinds.contains($0) }
    let single = present.count <= 1 ? present.kinds.first ?? 0 : nil
    let builder = RowBuilder(
      vertexCount: vertexCount, kinds: single == nil ? kinds : [],
      symmetric: single.map { symmetricKinds.contains($0) ? [0] : [] } ?? symmetricKinds,
      live: live, widestKind: present.kinds.last ?? 0)
    var outgoing = builder.rows(tails: sources, heads: targets)
    if let single { outgoing.kinds = .single(single) }
    self.outgoing = outgoing
    if isSymmetric {
      incoming = outgoing
    } else if sides == .both {
      var incoming = builder.rows(tails: targets, heads: sources)
      if let single { incoming.kinds = .single(single) }
      self.incoming = incoming
    } else {
      incoming = nil
    }
    self.vertexCount = vertexCount
    self.edgeCount = edgeCount
    liveEdgeCount = live?.setCount ?? edgeCount
    self.symmetricKinds = symmetricKinds
    self.isSymmetric = isSymmetric
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

  private static func check(
    _ ends: [UInt32], live: EdgeMask?, vertexCount: Int
  ) throws(KernelError) {
    var highest: UInt32 = 0
    for end in ends { highest = Swift.max(highest, end) }
    guard !ends.isEmpty, Int(highest) >= vertexCount else { return }
    for (edge, end) in ends.enumerated() where Int(end) >= vertexCount && live?[edge] ?? true {
      throw .endpointOutOfRange(edge: UInt32(edge), vertex: end, vertexCount: vertexCount)
    }
  }

  private static func kindsPresent(_ kinds: [UInt16], live: EdgeMask?) -> KindSet {
    var highest: UInt16 = 0
    for kind in kinds { highest = Swift.max(highest, kind) }
    var seen = [Bool](repeating: false, count: Int(highest) + 1)
    for (edge, kind) in kinds.enumerated() where live?[edge] ?? true { seen[Int(kind)] = true }
    return KindSet(seen.indices.filter { seen[$0] }.map { UInt16($0) })
  }
}

extension IndexedGraph {
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

extension IndexedGraph {
  /// Rows that hold exactly what a filter admits, so that a long algorithm need not ask again.
  ///
  /// Entries of a vertex outside the filter's mask are left out on both ends. With `isOrdered` the
  /// entries of a vertex ascend by edge across kinds; otherwise they may stand by kind. What adds
  /// numbers that are not whole, or prefers what it meets first, needs them ordered: kinds are numbered
  /// by what was in the graph before, and equal graphs must answer equally to the last bit.
  ///
  /// - Complexity: O(1) if the rows can be taken as they are and nothing is pending, else O(vertices +
  ///   entries), with a logarithm for ordering.
  internal func arranged(
    _ filter: TraversalFilter, isOrdered: Bool = true
  ) throws(KernelError) -> AdjacencyRows {
    try check(filter)
    if filter.admitsEverything, !isOrdered || outgoing.kinds.isSingle,
      let rows = rows(filter.direction), !isOrdered || rows.kinds.isSingle
    {
      return rows
    }
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(vertexCount + 1)
    var neighbors: [UInt32] = []
    var edges: [UInt32] = []
    var buffer: [PackedEntry] = []
    for vertex in 0..<UInt32(vertexCount) {
      if filter.admits(vertex: vertex) {
        if isOrdered {
          buffer.removeAll(keepingCapacity: true)
          gather(vertex, filter, into: &buffer)
          for entry in buffer {
            neighbors.append(entry.neighbor)
            edges.append(entry.edge)
          }
        } else {
          scan(vertex, filter) { neighbor, edge, _ in
            neighbors.append(neighbor)
            edges.append(edge)
          }
        }
      }
      offsets.append(UInt32(neighbors.count))
    }
    return AdjacencyRows(
      offsets: offsets, neighbors: neighbors, edges: edges, kinds: .single(0))
  }

  /// The neighbors that a filter admits.
  ///
  /// - Complexity: That of ``arranged(_:isOrdered:)``.
  internal func arrangedNeighbors(
    _ filter: TraversalFilter, isOrdered: Bool = false
  ) throws(KernelError) -> NeighborRows {
    try arranged(filter, isOrdered: isOrdered).neighborRows
  }

  /// The rows of a direction if they are there as such, or are once what is pending is in them.
  ///
  /// - Complexity: O(1), but for the first who asks while something is pending (``folded``).
  internal func rows(_ direction: Direction) -> AdjacencyRows? {
    switch direction {
    case .outgoing: folded.outgoing
    case .incoming: folded.incoming
    case .both: isSymmetric ? folded.outgoing : nil
    }
  }

  /// The rows in which every admitted edge is a tie, seen from both ends (self-loops once).
  internal func ties(
    _ filter: TraversalFilter, isOrdered: Bool = true
  ) throws(KernelError) -> AdjacencyRows {
    var filter = filter
    filter.direction = .both
    return try arranged(filter, isOrdered: isOrdered)
  }

  /// Whether every edge that a filter admits can be walked both ways; the filter has been checked.
  ///
  /// - Complexity: O(1) where the direction or the whole graph says so, else O(vertices + entries).
  internal func areAllTwoWay(_ filter: TraversalFilter) -> Bool {
    if filter.direction == .both || isSymmetric { return true }
    for vertex in 0..<UInt32(vertexCount) where filter.admits(vertex: vertex) {
      var hasOneWay = false
      scan(vertex, filter) { _, _, isTwoWay in hasOneWay = hasOneWay || !isTwoWay }
      if hasOneWay { return false }
    }
    return true
  }

  /// The number of vertices that a filter admits.
  internal func admittedCount(_ filter: TraversalFilter) -> Int {
    filter.vertices?.setCount ?? vertexCount
  }

  /// The edges a filter admits, each once, as its ends in the filter's direction.
  ///
  /// Ascending by edge; a two-way edge goes from its lower to its higher end.
  internal func arcs(_ filter: TraversalFilter) throws(KernelError) -> [Arc] {
    try check(filter)
    var froms = [UInt32](repeating: .max, count: edgeCount)
    var tos = [UInt32](repeating: .max, count: edgeCount)
    var isTwoWay = EdgeMask(count: edgeCount)
    for vertex in 0..<UInt32(vertexCount) where filter.admits(vertex: vertex) {
      scan(vertex, filter) { neighbor, edge, twoWay in
        if !twoWay || vertex <= neighbor {
          froms[Int(edge)] = vertex
          tos[Int(edge)] = neighbor
          if twoWay { isTwoWay[Int(edge)] = true }
        }
      }
    }
    var result: [Arc] = []
    for edge in 0..<edgeCount where froms[edge] != .max {
      result.append(
        Arc(edge: UInt32(edge), from: froms[edge], to: tos[edge], isTwoWay: isTwoWay[edge]))
    }
    return result
  }
}

/// An edge with its ends.
internal struct Arc: Sendable, Hashable {
  let edge: UInt32
  let from: UInt32
  let to: UInt32
  let isTwoWay: Bool
}

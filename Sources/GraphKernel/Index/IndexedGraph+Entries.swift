/// An edge as it stands in the row of one of its ends.
package struct AdjacencyEntry: Sendable, Hashable {
  /// The vertex at the other end.
  package let neighbor: UInt32
  /// The edge.
  package let edge: UInt32

  /// An edge with the vertex at its other end.
  package init(neighbor: UInt32, edge: UInt32) {
    self.neighbor = neighbor
    self.edge = edge
  }
}

extension IndexedGraph {
  /// The edges at a vertex that a filter admits, ascending by edge.
  ///
  /// - Parameters:
  ///   - vertex: A vertex.
  ///   - filter: What may be walked.
  /// - Returns: One entry for each edge, also where edges are parallel.
  /// - Throws: ``KernelError`` if the vertex does not exist or the filter does not fit the graph.
  /// - Complexity: O(d log d) time and O(d) space for d entries, O(d) where there is one kind and
  ///   one side.
  package func entries(
    of vertex: UInt32, _ filter: TraversalFilter = .outgoing
  ) throws(KernelError) -> [AdjacencyEntry] {
    try check(filter)
    try check(vertex: vertex)
    var buffer: [PackedEntry] = []
    gather(vertex, filter, into: &buffer)
    return buffer.map { AdjacencyEntry(neighbor: $0.neighbor, edge: $0.edge) }
  }

  /// The number of edges at a vertex that a filter admits; a self-loop counts once.
  ///
  /// - Parameters:
  ///   - vertex: A vertex.
  ///   - filter: What may be walked.
  /// - Returns: The number of entries.
  /// - Throws: ``KernelError`` if the vertex does not exist or the filter does not fit the graph.
  /// - Complexity: Without masks in one direction O(1), or O(kinds · log entries) where the filter names kinds; else
  ///   O(entries). Where *k* changes are pending, *p* of them at the vertex, O(log *k* + *p*) more.
  package func entryCount(
    of vertex: UInt32, _ filter: TraversalFilter = .outgoing
  ) throws(KernelError) -> Int {
    try check(filter)
    try check(vertex: vertex)
    if filter.edges == nil, filter.vertices == nil {
      guard let pending, pending.touches(vertex) else { return rowLength(of: vertex, filter) }
      let indexed = Int(vertex) < outgoing.vertexCount ? rowLength(of: vertex, filter) : 0
      return indexed + pending.balance(at: vertex, filter)
    }
    var count = 0
    scan(vertex, filter) { _, _, _ in count += 1 }
    return count
  }

  /// The number of entries of a vertex in the rows, whatever is pending.
  private func rowLength(of vertex: UInt32, _ filter: TraversalFilter) -> Int {
    let isOneWay = filter.direction == .outgoing || isSymmetric
    if let rows = isOneWay ? outgoing : filter.direction == .incoming ? incoming : nil {
      return filter.kinds.map { rows.entryCount(of: vertex, $0) } ?? rows.degree(of: vertex)
    }
    var count = 0
    scanRows(vertex, filter) { _, _, _ in count += 1 }
    return count
  }
}

extension AdjacencyRows {
  /// The number of entries of some kinds in the row of a vertex.
  fileprivate func entryCount(of vertex: UInt32, _ wanted: KindSet) -> Int {
    let range = range(of: vertex)
    var (count, start) = (0, range.lowerBound)
    while start < range.upperBound {
      let end = kinds.endOfRun(from: start, to: range.upperBound)
      if wanted.contains(kinds.kind(at: start)) { count += end - start }
      start = end
    }
    return count
  }
}

extension IndexedGraph {
  /// Refuses a vertex that does not exist.
  internal func check(vertex: UInt32) throws(KernelError) {
    guard Int(vertex) < vertexCount else {
      throw .vertexOutOfRange(vertex: vertex, vertexCount: vertexCount)
    }
  }

  /// Refuses vertices that do not exist.
  internal func check(vertices: some Sequence<UInt32>) throws(KernelError) {
    for vertex in vertices { try check(vertex: vertex) }
  }

  /// Refuses a filter that needs a side which is not there, or whose masks have the wrong size.
  internal func check(_ filter: TraversalFilter) throws(KernelError) {
    if filter.direction != .outgoing, incoming == nil {
      throw .sideNotIndexed(filter.direction)
    }
    if let edges = filter.edges, edges.count != edgeCount {
      throw .columnLength(column: "filter.edges", expected: edgeCount, found: edges.count)
    }
    if let vertices = filter.vertices, vertices.count != vertexCount {
      throw .columnLength(column: "filter.vertices", expected: vertexCount, found: vertices.count)
    }
  }

  /// Calls `body(neighbor, edge, isTwoWay)` for every admitted entry of a vertex, in the order of the
  /// rows: outgoing before incoming, by kind, then by edge; and after these what is pending, by edge.
  ///
  /// In direction `.both` a self-loop and a symmetric edge are met once. The filter has been checked. This
  /// is where the rows of a vertex are read, by all that do not read whole rows.
  @inline(__always)
  internal func scan(
    _ vertex: UInt32, _ filter: TraversalFilter,
    _ body: (_ neighbor: UInt32, _ edge: UInt32, _ isTwoWay: Bool) -> Void
  ) {
    if let pending, pending.touches(vertex) {
      for entry in pending.entries(of: vertex, in: self, filter) {
        body(entry.neighbor, entry.edge, entry.isTwoWay)
      }
    } else {
      scanRows(vertex, filter, body)
    }
  }

  /// As ``scan(_:_:_:)``, by the rows alone, which the vertex must have.
  @inline(__always)
  internal func scanRows(
    _ vertex: UInt32, _ filter: TraversalFilter,
    _ body: (_ neighbor: UInt32, _ edge: UInt32, _ isTwoWay: Bool) -> Void
  ) {
    let bothWays = filter.direction == .both && !isSymmetric
    if filter.direction != .incoming || isSymmetric {
      scan(
        vertex, outgoing, filter, isTwoWay: filter.direction == .both,
        skipsSymmetric: false, skipsLoops: false, body)
    }
    if filter.direction == .incoming && !isSymmetric || bothWays, let incoming {
      scan(
        vertex, incoming, filter, isTwoWay: bothWays,
        skipsSymmetric: bothWays, skipsLoops: bothWays, body)
    }
  }

  @inline(__always)
  private func scan(
    _ vertex: UInt32, _ rows: AdjacencyRows, _ filter: TraversalFilter, isTwoWay: Bool,
    skipsSymmetric: Bool, skipsLoops: Bool,
    _ body: (_ neighbor: UInt32, _ edge: UInt32, _ isTwoWay: Bool) -> Void
  ) {
    let range = rows.range(of: vertex)
    var start = range.lowerBound
    while start < range.upperBound {
      let kind = rows.kinds.kind(at: start)
      let end = rows.kinds.endOfRun(from: start, to: range.upperBound)
      let isSymmetricRun = isSymmetric || symmetricKinds.contains(kind)
      let isAdmitted =
        (filter.kinds?.contains(kind) ?? true) && !(skipsSymmetric && isSymmetricRun)
      if isAdmitted {
        for entry in start..<end {
          let neighbor = rows.neighbors[entry]
          let edge = rows.edges[entry]
          if let edges = filter.edges, !edges[Int(edge)] { continue }
          if let vertices = filter.vertices, !vertices[Int(neighbor)] { continue }
          if skipsLoops, neighbor == vertex { continue }
          body(neighbor, edge, isTwoWay || isSymmetricRun)
        }
      }
      start = end
    }
  }

  /// Appends the admitted entries of a vertex in ascending order of edge.
  internal func gather(
    _ vertex: UInt32, _ filter: TraversalFilter, into buffer: inout [PackedEntry]
  ) {
    let first = buffer.count
    var isAscending = true
    var last: UInt32 = 0
    scan(vertex, filter) { neighbor, edge, _ in
      if edge < last { isAscending = false }
      last = edge
      buffer.append(PackedEntry(edge: edge, neighbor: neighbor))
    }
    if !isAscending { buffer[first...].sort() }
  }
}

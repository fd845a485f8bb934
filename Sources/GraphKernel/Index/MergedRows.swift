extension AdjacencyRows {
  /// The rows with pending changes in them.
  ///
  /// Between two vertices at which something changed, entries are copied as they stand.
  ///
  /// - Complexity: O(vertices + entries + changes).
  func merged(with changes: PendingEntries, vertexCount: Int) -> AdjacencyRows {
    var present = Set(changes.added.map(\.kind))
    if case .single(let kind) = kinds {
      if entryCount > 0 { present.insert(kind) }
      if present.count <= 1 {
        let (rows, _) = merged(with: changes, vertexCount: vertexCount, [NoCode]())
        return rows.with(kinds: .single(present.first ?? kind))
      }
    }
    let isWide = if case .words = kinds { true } else { present.contains { $0 > UInt8.max } }
    if isWide {
      let (rows, codes) = merged(with: changes, vertexCount: vertexCount, codes(UInt16.self))
      return rows.with(kinds: .words(codes))
    }
    let (rows, codes) = merged(with: changes, vertexCount: vertexCount, codes(UInt8.self))
    return rows.with(kinds: .bytes(codes))
  }

  /// The kind of every entry as a code of a type that has room for it.
  private func codes<Code: KindCode>(_ type: Code.Type) -> [Code] {
    if case .bytes(let column) = kinds, let same = (column as Any) as? [Code] { return same }
    if case .words(let column) = kinds, let same = (column as Any) as? [Code] { return same }
    return (0..<entryCount).map { Code(number: kinds.kind(at: $0)) }
  }

  private func merged<Code: KindCode>(
    with changes: PendingEntries, vertexCount: Int, _ codes: [Code]
  ) -> (AdjacencyRows, [Code]) {
    var merger = RowMerger(self, codes, changes, vertexCount: vertexCount)
    merger.run()
    let rows = AdjacencyRows(
      offsets: merger.offsets, neighbors: merger.neighbors, edges: merger.edges, kinds: .single(0))
    return (rows, merger.codes)
  }
}

/// Copies rows with changes in them, vertex by vertex.
private struct RowMerger<Code: KindCode> {
  private let rows: AdjacencyRows
  private let oldCodes: [Code]
  private let changes: PendingEntries
  private let vertexCount: Int

  private(set) var offsets: [UInt32] = [0]
  private(set) var neighbors: [UInt32] = []
  private(set) var edges: [UInt32] = []
  private(set) var codes: [Code] = []

  init(_ rows: AdjacencyRows, _ oldCodes: [Code], _ changes: PendingEntries, vertexCount: Int) {
    self.rows = rows
    self.oldCodes = oldCodes
    self.changes = changes
    self.vertexCount = vertexCount
    let total = rows.entryCount + changes.added.count - changes.removed.count
    offsets.reserveCapacity(vertexCount + 1)
    neighbors.reserveCapacity(total)
    edges.reserveCapacity(total)
    if Code.distinguishes { codes.reserveCapacity(total) }
  }

  mutating func run() {
    var added = changes.added[...]
    var removed = changes.removed[...]
    var vertex: UInt32 = 0
    while let next = [added.first?.vertex, removed.first?.vertex].compactMap({ $0 }).min() {
      copy(vertex..<next)
      let gone = removed.prefix { $0.vertex == next }
      let new = added.prefix { $0.vertex == next }
      merge(next, removed: gone.map(\.edge), added: Array(new))
      removed = removed.dropFirst(gone.count)
      added = added.dropFirst(new.count)
      vertex = next + 1
    }
    copy(vertex..<UInt32(vertexCount))
  }

  /// Copies the rows of vertices at which nothing changed.
  private mutating func copy(_ vertices: Range<UInt32>) {
    let last = Swift.min(Int(vertices.upperBound), rows.vertexCount)
    let first = Swift.min(Int(vertices.lowerBound), last)
    let range = Int(rows.offsets[first])..<Int(rows.offsets[last])
    let shift = UInt32(neighbors.count) &- rows.offsets[first]
    for vertex in first..<last { offsets.append(rows.offsets[vertex + 1] &+ shift) }
    neighbors.append(contentsOf: rows.neighbors[range])
    edges.append(contentsOf: rows.edges[range])
    if Code.distinguishes { codes.append(contentsOf: oldCodes[range]) }
    // Vertices that came later have no rows.
    let missing = Int(vertices.upperBound) - Swift.max(Int(vertices.lowerBound), last)
    offsets.append(contentsOf: repeatElement(UInt32(neighbors.count), count: missing))
  }

  /// Writes the row of a vertex at which something changed: by kind, then by edge.
  private mutating func merge(
    _ vertex: UInt32, removed: [UInt32], added: [PendingEntries.Entry]
  ) {
    let new = added.sorted { ($0.kind, $0.edge) < ($1.kind, $1.edge) }
    var place = 0
    if Int(vertex) < rows.vertexCount {
      var gone = RemovedCursor(removed)
      for entry in rows.range(of: vertex) where !gone.contains(rows.edges[entry]) {
        // An edge that was added has a higher number than any in the rows.
        while place < new.count, new[place].kind < rows.kinds.kind(at: entry) {
          append(new[place])
          place += 1
        }
        neighbors.append(rows.neighbors[entry])
        edges.append(rows.edges[entry])
        if Code.distinguishes { codes.append(oldCodes[entry]) }
      }
    }
    for entry in new[place...] { append(entry) }
    offsets.append(UInt32(neighbors.count))
  }

  private mutating func append(_ entry: PendingEntries.Entry) {
    neighbors.append(entry.neighbor)
    edges.append(entry.edge)
    if Code.distinguishes { codes.append(Code(number: entry.kind)) }
  }
}

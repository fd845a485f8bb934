/// An entry of a vertex at which something changed.
internal struct ChangedEntry: Sendable {
  let neighbor: UInt32
  let edge: UInt32
  let isTwoWay: Bool
}

/// Tells which edges of a row were removed, where they come in runs that ascend by edge.
internal struct RemovedCursor {
  /// Ascending.
  private let removed: [UInt32]
  private var place = 0
  private var last: UInt32 = 0

  init(_ removed: [UInt32]) {
    self.removed = removed
  }

  /// Whether an edge was removed; it follows the one that was asked for before, or begins another run.
  @inline(__always)
  mutating func contains(_ edge: UInt32) -> Bool {
    if edge < last { place = 0 }
    last = edge
    while place < removed.count, removed[place] < edge { place &+= 1 }
    return place < removed.count && removed[place] == edge
  }
}

extension PendingEdges {
  /// The entries of a vertex that a filter admits: of its rows those that were not removed, then the added ones.
  ///
  /// - Complexity: O(*d* + *p* + log *k*) for *d* entries and *p* of *k* changes at the vertex.
  @inline(never)
  func entries(
    of vertex: UInt32, in graph: IndexedGraph, _ filter: TraversalFilter
  ) -> [ChangedEntry] {
    var entries: [ChangedEntry] = []
    if Int(vertex) < graph.outgoing.vertexCount {
      var removed = RemovedCursor(removedEdges(at: vertex))
      graph.scanRows(vertex, filter) { neighbor, edge, isTwoWay in
        guard !removed.contains(edge) else { return }
        entries.append(ChangedEntry(neighbor: neighbor, edge: edge, isTwoWay: isTwoWay))
      }
    }
    forEachAdded(at: vertex, filter) { entry, isTwoWay in
      entries.append(
        ChangedEntry(neighbor: entry.neighbor, edge: entry.edge, isTwoWay: isTwoWay))
    }
    return entries
  }

  /// How many more entries of a filter's kinds a vertex has by the changes, in its direction; fewer where below zero.
  ///
  /// - Complexity: O(log *k* + *p*) for *p* of *k* changes at the vertex.
  func balance(at vertex: UInt32, _ filter: TraversalFilter) -> Int {
    var balance = 0
    let counts = { (entry: PendingEntries.Entry) in filter.kinds?.contains(entry.kind) ?? true }
    Self.forEach(outgoing.added(at: vertex), incoming.added(at: vertex), filter) { entry, _ in
      if counts(entry) { balance += 1 }
    }
    Self.forEach(outgoing.removed(at: vertex), incoming.removed(at: vertex), filter) { entry, _ in
      if counts(entry) { balance -= 1 }
    }
    return balance
  }

  private func forEachAdded(
    at vertex: UInt32, _ filter: TraversalFilter,
    _ body: (PendingEntries.Entry, _ isTwoWay: Bool) -> Void
  ) {
    Self.forEach(outgoing.added(at: vertex), incoming.added(at: vertex), filter) {
      entry, isTwoWay in
      guard filter.kinds?.contains(entry.kind) ?? true,
        filter.edges?[Int(entry.edge)] ?? true, filter.vertices?[Int(entry.neighbor)] ?? true
      else { return }
      body(entry, isTwoWay)
    }
  }

  /// Shows the entries at a vertex that a direction meets, as the rows show theirs: in both directions
  /// symmetric edges and self-loops once.
  private static func forEach(
    _ outgoing: ArraySlice<PendingEntries.Entry>, _ incoming: ArraySlice<PendingEntries.Entry>,
    _ filter: TraversalFilter,
    _ body: (PendingEntries.Entry, _ isTwoWay: Bool) -> Void
  ) {
    let isBoth = filter.direction == .both
    if filter.direction != .incoming {
      for entry in outgoing { body(entry, isBoth || entry.isSymmetric) }
      guard isBoth else { return }
    }
    for entry in incoming where !isBoth || !entry.isSymmetric && entry.neighbor != entry.vertex {
      body(entry, isBoth || entry.isSymmetric)
    }
  }

  /// The removed edges at a vertex on either side, ascending.
  private func removedEdges(at vertex: UInt32) -> [UInt32] {
    let outgoing = outgoing.removed(at: vertex).map(\.edge)
    let incoming = incoming.removed(at: vertex).map(\.edge)
    if outgoing.isEmpty || outgoing == incoming { return incoming }
    return incoming.isEmpty ? outgoing : (outgoing + incoming).sorted()
  }
}

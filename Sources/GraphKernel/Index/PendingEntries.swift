/// The pending changes of one side of an index: entries that were added to rows, and entries that left them.
internal struct PendingEntries: Sendable {
  /// An edge as it stands in the row of a vertex, or stood there.
  struct Entry: Sendable {
    let vertex: UInt32
    let edge: UInt32
    let neighbor: UInt32
    let kind: UInt16
    let isSymmetric: Bool
  }

  /// By vertex, then by edge.
  let added: [Entry]
  let removed: [Entry]

  init(
    _ changes: EdgeChanges, symmetricKinds: KindSet,
    _ ends: (EdgeChanges.Edge) -> (tail: UInt32, head: UInt32)
  ) {
    func entries(_ edges: [EdgeChanges.Edge]) -> [Entry] {
      var entries: [Entry] = []
      entries.reserveCapacity(edges.count)
      for edge in edges {
        let (tail, head) = ends(edge)
        let isSymmetric = symmetricKinds.contains(edge.kind)
        entries.append(
          Entry(
            vertex: tail, edge: edge.edge, neighbor: head, kind: edge.kind, isSymmetric: isSymmetric
          ))
        guard isSymmetric, tail != head else { continue }
        entries.append(
          Entry(vertex: head, edge: edge.edge, neighbor: tail, kind: edge.kind, isSymmetric: true))
      }
      entries.sort { ($0.vertex, $0.edge) < ($1.vertex, $1.edge) }
      return entries
    }
    added = entries(changes.added)
    removed = entries(changes.removed)
  }

  /// The entries that were added to the row of a vertex, ascending by edge.
  func added(at vertex: UInt32) -> ArraySlice<Entry> { Self.entries(at: vertex, of: added) }

  /// The entries that left the row of a vertex, ascending by edge.
  func removed(at vertex: UInt32) -> ArraySlice<Entry> { Self.entries(at: vertex, of: removed) }

  private static func entries(at vertex: UInt32, of entries: [Entry]) -> ArraySlice<Entry> {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].vertex < vertex { low = middle + 1 } else { high = middle }
    }
    return entries[low...].prefix { $0.vertex == vertex }
  }
}

internal import Synchronization

/// The changes of an index that are not in its rows yet, as entries of the vertices they concern.
///
/// Never changed after it was made; shared by all copies of the index that carries it.
internal final class PendingEdges: Sendable {
  let outgoing: PendingEntries
  let incoming: PendingEntries

  /// The rows with the changes in them, once somebody needs them.
  let fold = Fold()

  /// The number of vertices that have rows.
  private let indexed: UInt32

  /// A bit for each vertex at which something changed, at a place that its number is scattered to; other
  /// vertices may share it.
  private let touched: [UInt64]
  private let shift: UInt32

  /// The number of changes.
  let count: Int

  /// The entries of changes.
  ///
  /// - Complexity: O(*k* log *k*) in the number of changes.
  init(_ changes: EdgeChanges, indexed: Int) {
    let kinds = changes.symmetricKinds
    outgoing = PendingEntries(changes, symmetricKinds: kinds) { ($0.source, $0.target) }
    incoming = PendingEntries(changes, symmetricKinds: kinds) { ($0.target, $0.source) }
    self.indexed = UInt32(indexed)
    count = changes.added.count + changes.removed.count + changes.vertexCount - indexed
    // Sixteen bits or more for each end: a vertex without changes has one chance in eight or less to be
    // taken for another.
    let ends = 2 * (changes.added.count + changes.removed.count)
    var bits: UInt32 = 8
    while bits < 26, 1 << Int(bits) < 8 * ends { bits += 1 }
    var touched = [UInt64](repeating: 0, count: 1 << Int(bits - 6))
    shift = 32 - bits
    for edge in changes.added + changes.removed {
      for end in [edge.source, edge.target] {
        let place = Self.place(of: end, shift)
        touched[place >> 6] |= 1 &<< UInt64(place & 63)
      }
    }
    self.touched = touched
  }

  /// Whether the row of a vertex may differ from what is indexed; true for each that has none.
  @inline(__always)
  func touches(_ vertex: UInt32) -> Bool {
    let place = Self.place(of: vertex, shift)
    return touched[place >> 6] & (1 &<< UInt64(place & 63)) != 0 || vertex >= indexed
  }

  /// Multiplies by the golden ratio of 2³², which spreads neighboring numbers over the whole table.
  ///
  /// Source: D. E. Knuth, *The Art of Computer Programming*, volume 3 (1998), 6.4.
  @inline(__always)
  private static func place(of vertex: UInt32, _ shift: UInt32) -> Int {
    Int((vertex &* 0x9E37_79B1) &>> shift)
  }
}

extension PendingEdges {
  /// A plain graph that is made once.
  internal final class Fold: Sendable {
    private let graph = Mutex<IndexedGraph?>(nil)
    private let isMade = Atomic(false)

    /// The graph, if it was made.
    var known: IndexedGraph? {
      guard isMade.load(ordering: .acquiring) else { return nil }
      return graph.withLock { $0 }
    }

    /// The graph, made by the first who asks.
    func value(_ make: () -> IndexedGraph) -> IndexedGraph {
      graph.withLock { graph in
        // What the lock orders, the thread sanitizer sees by the flag only.
        _ = isMade.load(ordering: .acquiring)
        if let graph { return graph }
        let made = make()
        graph = made
        isMade.store(true, ordering: .releasing)
        return made
      }
    }
  }
}

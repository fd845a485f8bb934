internal import GraphKernel
import Synchronization

/// The graph's adjacency index: built when first asked for, dropped when the graph changes, and shared
/// by copies that have not changed since.
///
/// The side of incoming relations is built when a query first needs it.
struct IndexCache: Sendable {
  private final class Slot: Sendable {
    let index: Mutex<IndexedGraph?>
    let isFilled: Atomic<Bool>

    init(_ index: IndexedGraph? = nil) {
      self.index = Mutex(index)
      isFilled = Atomic(index != nil)
    }
  }

  private var slot = Slot()

  /// An empty cache.
  init() {}

  /// A cache of an index that is there already.
  init(_ index: IndexedGraph?) {
    slot = Slot(index)
  }

  /// Drops the index after a change; copies that share it keep theirs.
  mutating func invalidate() {
    if !isKnownUniquelyReferenced(&slot) || slot.isFilled.load(ordering: .relaxed) {
      slot = Slot()
    }
  }

  /// The index, if it was built.
  var built: IndexedGraph? {
    slot.index.withLock { index in
      _ = slot.isFilled.load(ordering: .acquiring)
      return index
    }
  }

  /// The index with the sides asked for, built or completed by the first who asks.
  ///
  /// - Parameters:
  ///   - sides: The sides that are needed.
  ///   - build: Makes the index, from one that has the outgoing side only where there is one.
  /// - Returns: An index with at least these sides.
  func index(
    _ sides: IndexedGraph.Sides, building build: (_ present: IndexedGraph?) -> IndexedGraph
  ) -> IndexedGraph {
    slot.index.withLock { index in
      // The mutex orders what happens to the index. The thread sanitizer does not see that where one
      // waits for the other, since the library that waits is not built for it; it does see the flag.
      _ = slot.isFilled.load(ordering: .acquiring)
      if let index, sides == .outgoing || index.hasBothSides { return index }
      let built = build(index)
      index = built
      slot.isFilled.store(true, ordering: .releasing)
      return built
    }
  }
}

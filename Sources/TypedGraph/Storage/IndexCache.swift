internal import GraphKernel
import Synchronization

/// The graph's adjacency index: built when first asked for, dropped when the graph changes, and shared
/// by copies that have not changed since.
struct IndexCache: Sendable {
  private final class Slot: Sendable {
    let index = Mutex<IndexedGraph?>(nil)
    let isFilled = Atomic<Bool>(false)
  }

  private var slot = Slot()

  /// Lets go of the index after a change; copies that share it keep theirs.
  mutating func invalidate() {
    if !isKnownUniquelyReferenced(&slot) || slot.isFilled.load(ordering: .relaxed) {
      slot = Slot()
    }
  }

  /// The index, if somebody asked for it.
  var built: IndexedGraph? { slot.index.withLock { $0 } }

  /// The index, built by the first who asks.
  func index(building build: () -> IndexedGraph) -> IndexedGraph {
    slot.index.withLock { index in
      if let index { return index }
      let built = build()
      index = built
      slot.isFilled.store(true, ordering: .relaxed)
      return built
    }
  }
}

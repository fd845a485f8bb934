internal import GraphKernel
import Synchronization

/// The graph's adjacency index: built when first asked for, and shared by all copies, also by those that
/// changed a little since.
///
/// What changed is noted, and read beside the index of the state before (*origin*): a copy of a large graph in
/// which one relation was removed is asked as fast as the graph itself. Whoever asks first, the graph or a changed
/// copy, builds the index of the origin for all. Where changes are many, one index is made of both, and is
/// the origin of further changes.
///
/// The side of incoming relations is built when a query first needs it.
struct IndexCache: Sendable {
  private var origin = Slot()

  /// The index of the graph as it is, where it changed since the origin.
  private var current: Slot?

  /// What changed since the origin.
  private(set) var changes = IndexChanges()

  /// An empty cache of an empty graph.
  init() {}

  /// A cache of an index that is there already, where it is.
  init(_ index: IndexedGraph?, size: IndexChanges.Size) {
    origin = Slot(index)
    changes = IndexChanges(since: size)
  }

  /// Notes a change; copies that share the index keep theirs.
  ///
  /// - Parameters:
  ///   - rows: The rows of relations that were removed.
  ///   - size: The size of the tables after the change.
  /// - Complexity: O(*k*) in the rows, amortized; the first change of a copy copies the list of those noted before.
  mutating func note(removed rows: [UInt32] = [], size: IndexChanges.Size) {
    if let known = current?.known?.foldedIfKnown {
      start(from: Slot(known), size: changes.present)
    } else if changes.areMany, !isKnownUniquelyReferenced(&current), let shared = current {
      // Others have the state before as well. Its index is worth making once for all, not with the changes of each.
      start(from: shared, size: changes.present)
    } else if current == nil, isKnownUniquelyReferenced(&origin), !origin.isFilled {
      // Nobody has the state before, or can ask for its index.
      changes = IndexChanges(since: size)
      return
    }
    changes.note(removed: rows, size: size)
    if changes.areMost {
      start(from: Slot(), size: size)
    } else if current.map({ $0.isFilled }) ?? true || !isKnownUniquelyReferenced(&current) {
      current = Slot()
    }
  }

  private mutating func start(from slot: Slot, size: IndexChanges.Size) {
    origin = slot
    current = nil
    changes = IndexChanges(since: size)
  }

  /// The index of the graph as it is, if it was built.
  var built: IndexedGraph? { (current ?? origin).known }

  /// The index with the sides asked for, built or completed by the first who asks.
  ///
  /// - Parameters:
  ///   - sides: The sides that are needed.
  ///   - isFolded: Whether changes must be in the rows of the index, not beside them.
  ///   - build: Makes the index of the origin, from one that has the outgoing side only where there is one.
  ///   - change: Makes the index of the graph as it is from that of the origin.
  /// - Returns: An index with at least these sides.
  func index(
    _ sides: IndexedGraph.Sides, isFolded: Bool = false,
    building build: (_ present: IndexedGraph?) -> IndexedGraph,
    changing change: (_ origin: IndexedGraph) -> IndexedGraph
  ) -> IndexedGraph {
    guard let current else { return origin.index(sides, making: build) }
    return current.index(sides, isFolded: isFolded) { _ in
      let changed = change(origin.index(sides, making: build))
      return isFolded || changes.areMany ? changed.folded : changed
    }
  }
}

extension IndexCache {
  /// The place of one index.
  fileprivate final class Slot: Sendable {
    private let index: Mutex<IndexedGraph?>
    private let filled: Atomic<Bool>

    init(_ index: IndexedGraph? = nil) {
      self.index = Mutex(index)
      filled = Atomic(index != nil)
    }

    var isFilled: Bool { filled.load(ordering: .acquiring) }

    /// The index, if it was made.
    var known: IndexedGraph? { isFilled ? index.withLock { $0 } : nil }

    /// The index with the sides asked for, made or completed by the first who asks.
    func index(
      _ sides: IndexedGraph.Sides, isFolded: Bool = false,
      making make: (_ present: IndexedGraph?) -> IndexedGraph
    ) -> IndexedGraph {
      index.withLock { index in
        // The mutex orders what happens to the index. The thread sanitizer does not see that where one
        // waits for the other, since the library that waits is not built for it; it does see the flag.
        _ = filled.load(ordering: .acquiring)
        if let index, sides == .outgoing || index.hasBothSides,
          !isFolded || index.pendingCount == 0
        {
          return index
        }
        let made = make(index)
        index = made
        filled.store(true, ordering: .releasing)
        return made
      }
    }
  }
}

internal import GraphKernel
import Synchronization

/// The graph's adjacency index: built when first asked for, dropped when the graph changes, and shared
/// by copies that have not changed since.
///
/// After a few changes the index of the graph before them is kept, by which the relations at one node are found
/// faster than a new index is built: a relation keeps its row, and what was added since lies in the last rows.
///
/// The side of incoming relations is built when a query first needs it.
struct IndexCache: Sendable {
  private final class Slot: Sendable {
    let index: Mutex<IndexedGraph?>
    let earlier: IndexedGraph?
    let isFilled: Atomic<Bool>

    init(_ index: IndexedGraph? = nil, earlier: IndexedGraph? = nil) {
      self.index = Mutex(index)
      self.earlier = earlier
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

  /// How many rows may have been added since for an earlier index to be kept.
  static let keptRows = 256

  /// How many rows an earlier index may have to be kept; it takes room beside the next one.
  private static let keptSize = 1 << 20

  /// Drops the index after a change; copies that share it keep theirs.
  ///
  /// - Parameter rowCount: The rows of relations there are after the change.
  mutating func invalidate(rowCount: Int) {
    if !isKnownUniquelyReferenced(&slot) || slot.isFilled.load(ordering: .relaxed) {
      let last = built ?? slot.earlier
      slot = Slot(earlier: last.flatMap { Self.isNear($0, rowCount) ? $0 : nil })
    } else if let earlier = slot.earlier, !Self.isNear(earlier, rowCount) {
      slot = Slot()
    }
  }

  private static func isNear(_ index: IndexedGraph, _ rowCount: Int) -> Bool {
    rowCount - index.edgeCount <= keptRows && index.edgeCount <= keptSize
  }

  /// An index of the graph as it was before its last changes; nil where there is none with these sides, or that of
  /// the graph as it is was built.
  func earlier(_ sides: IndexedGraph.Sides) -> IndexedGraph? {
    if slot.isFilled.load(ordering: .acquiring) { return nil }
    let index = slot.earlier
    return sides == .outgoing || index?.hasBothSides == true ? index : nil
  }

  /// Whether an earlier index is about to be too far away to be kept.
  func isLagging(rowCount: Int) -> Bool {
    // An index that is too large to be kept helps nobody after the next change.
    guard rowCount <= Self.keptSize, !slot.isFilled.load(ordering: .acquiring) else { return false }
    return slot.earlier.map {
      rowCount - $0.edgeCount > Self.keptRows / 2 || !$0.hasBothSides
    } ?? true
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

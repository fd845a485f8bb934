internal import GraphKernel
import Synchronization

/// A condition of a view that looks at columns of the relation table only.
enum MaskCondition: Equatable, Sendable {
  /// Holds on some day from one through another, by their numbers.
  case days(Int32, Int32, RequiredCertainty)
  /// Holds during a period.
  case period(Period, RequiredCertainty)
  /// Is of one of the kinds that are listed by their numbers.
  case kinds([Bool])
}

/// The rows of a view.
struct ViewRows: Sendable {
  let mask: EdgeMask
  /// The chunks of rows outside which it has none, ascending; nil where they are most of all.
  let chunks: [Int]?
}

/// The masks of the last views of a graph, shared by copies, also by those that changed a little since.
///
/// A changed copy takes over the mask that a view of the graph before had, and looks again only at the words of
/// the rows that changed.
struct MaskCache: Sendable {
  private var slot = Slot()

  /// The number of rows when nothing had changed.
  private var origin = 0

  /// The number of rows now.
  private var rowCount = 0

  /// The rows of that state that were removed since, or have another period.
  private var changed: [UInt32] = []

  /// A cache of a table without views yet.
  init(rowCount: Int = 0) {
    origin = rowCount
    self.rowCount = rowCount
  }

  /// How many masks are kept; each takes an eighth of a byte for a relation.
  static let limit = 4

  /// Notes that rows were added, removed or given another period; copies that share the masks keep theirs.
  ///
  /// - Complexity: O(*k*) in the rows, amortized; the first change of a copy copies the list of those noted before.
  mutating func note(_ rows: [UInt32], rowCount: Int) {
    self.rowCount = rowCount
    if !(isKnownUniquelyReferenced(&slot) && slot.isEmpty) {
      changed += rows.lazy.filter { Int($0) < origin }
      // A word of sixty-four rows is looked at for each row that changed.
      guard changed.count + rowCount - origin > max(64, origin / 256) else { return }
      slot = Slot()
    }
    origin = rowCount
    changed = []
  }

  /// The rows of a view with some conditions.
  ///
  /// Inlined, so that the words of a new mask are computed in one loop with what the closures do: a call for
  /// each takes three times as long.
  ///
  /// - Parameters:
  ///   - conditions: The conditions, from the first on the whole graph on; nil where not all are such.
  ///   - rows: Computes them anew.
  ///   - word: The bits of the rows `64 * i ..< 64 * i + 64` of the graph as it is.
  /// - Returns: The mask of all rows, and the chunks outside which it has none.
  /// - Complexity: O(1) where such a mask of the same state is kept; where one of a state before *k* changes is,
  ///   *m* / 8 bytes are copied and O(*k*) words asked for; else what computing them takes.
  @inline(__always)
  func rows(
    _ conditions: [MaskCondition]?, _ rows: () -> ViewRows, word: (Int) -> UInt64
  ) -> ViewRows {
    if let conditions, let kept = slot.rows(conditions) {
      if isUnchanged { return kept }
      let words = changedWords
      return ViewRows(
        mask: kept.mask.changed(count: rowCount, at: words, word: word),
        chunks: kept.chunks.map { chunks in
          Array(Set(chunks).union(words.map { Chunking.place(ofWord: $0).chunk })).sorted()
        })
    }
    let made = rows()
    if let conditions, isUnchanged { slot.keep(made, conditions) }
    return made
  }

  /// The order of time of the rows of the state without changes, where it was made or is made now.
  ///
  /// It is made when slices have read all rows four times to keep few of them: then it pays.
  func timeOrder(of table: RelationTable) -> TimeOrder? {
    slot.timeOrder(makingFrom: isUnchanged ? table : nil)
  }

  /// Notes that a slice read rows of which it kept few.
  func noteRead(rows: Int) { slot.noteRead(rows: rows) }

  private var isUnchanged: Bool { changed.isEmpty && rowCount == origin }

  /// The words in which something changed, and in which a ``timeOrder(of:)`` does not know all.
  var changedWords: [Int] {
    let last = rowCount == origin ? 0..<0 : (origin / 64)..<((rowCount + 63) / 64)
    return Array(last) + changed.map { Int($0 / 64) }
  }
}

extension RelationGraph {
  /// The same graph, with no mask of an earlier view kept.
  ///
  /// For benchmarks, which ask for the same view again and again.
  package var withoutKeptMasks: RelationGraph {
    var copy = self
    copy.masks = MaskCache(rowCount: relationTable.rowCount)
    return copy
  }
}

extension MaskCache {
  /// The masks of one state.
  private final class Slot: Sendable {
    private let masks = Mutex<[(conditions: [MaskCondition], rows: ViewRows)]>([])
    private let isFilled = Atomic(false)
    private let order = Mutex<TimeOrder?>(nil)
    private let isOrdered = Atomic(false)
    /// How many rows slices have read in vain.
    private let readCount = Atomic(0)

    func noteRead(rows: Int) { readCount.wrappingAdd(rows, ordering: .relaxed) }

    func timeOrder(makingFrom table: RelationTable?) -> TimeOrder? {
      let isMade = isOrdered.load(ordering: .acquiring)
      let paysFrom = table.map { $0.rowCount * 4 } ?? .max
      guard isMade || readCount.load(ordering: .relaxed) >= paysFrom else { return nil }
      return order.withLock { order in
        _ = isOrdered.load(ordering: .acquiring)
        if let order { return order }
        guard let table else { return nil }
        let made = TimeOrder(of: table, rowCount: table.rowCount)
        order = made
        isOrdered.store(true, ordering: .releasing)
        isFilled.store(true, ordering: .releasing)
        return made
      }
    }

    var isEmpty: Bool { !isFilled.load(ordering: .acquiring) }

    func rows(_ conditions: [MaskCondition]) -> ViewRows? {
      guard !isEmpty else { return nil }
      return masks.withLock { masks in
        // The thread sanitizer sees what the lock orders by the flag only.
        _ = isFilled.load(ordering: .acquiring)
        return masks.first { $0.conditions == conditions }?.rows
      }
    }

    /// Keeps a mask in the place of the one that was kept the longest.
    func keep(_ rows: ViewRows, _ conditions: [MaskCondition]) {
      masks.withLock { masks in
        _ = isFilled.load(ordering: .acquiring)
        if masks.count == MaskCache.limit { masks.removeFirst() }
        masks.append((conditions, rows))
        isFilled.store(true, ordering: .releasing)
      }
    }
  }
}

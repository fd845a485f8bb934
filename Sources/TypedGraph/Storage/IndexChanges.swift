/// What changed in a graph's tables since the state that an index is of.
///
/// Ends and kinds of relations never change, and rows are never given again: so the rows of that state, and
/// which of them were there, can be told from the tables as they are now.
struct IndexChanges: Sendable {
  /// How many rows and vertices tables have.
  struct Size: Equatable, Sendable {
    var rows = 0
    var vertices = 0
  }

  /// The size of the tables when nothing had changed.
  private(set) var origin = Size()

  /// The size of the tables now.
  private(set) var present = Size()

  /// The rows of that state that were removed since, in the order in which they were.
  private(set) var removed: [UInt32] = []

  init() {}

  /// No changes since a state of some size.
  init(since size: Size) {
    origin = size
    present = size
  }

  /// The number of changes: relations and nodes added, and relations removed.
  var count: Int {
    removed.count + (present.rows - origin.rows) + (present.vertices - origin.vertices)
  }

  /// Whether there are so many that one index of all is better than the old one with the changes beside it.
  ///
  /// Reading *k* changes costs *k* log *k* with each new state that is asked, and making one index of all costs *m*
  /// once. With the square root of *m* both cost the same in the long run.
  var areMany: Bool { count > limit }

  /// Whether they will soon be many.
  var areSoonMany: Bool { count > limit / 2 }

  /// Whether an index from the tables is made as fast as one from the old index and the changes.
  var areMost: Bool { count > max(1_024, origin.rows / 8) }

  private var limit: Int { max(64, Int(Double(origin.rows).squareRoot())) }

  /// Notes a change.
  ///
  /// - Parameters:
  ///   - rows: Rows that were removed.
  ///   - size: The size of the tables after it.
  mutating func note(removed rows: [UInt32], size: Size) {
    removed += rows.lazy.filter { Int($0) < origin.rows }
    present = size
  }
}

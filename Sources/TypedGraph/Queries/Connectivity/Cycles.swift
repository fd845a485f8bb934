internal import GraphKernel

/// All cycles that enter no node twice, one at a time, as paths that end where they begin.
///
/// A cycle is given once, beginning at its first inserted node; cycles come by that node, then in the
/// order of their relations. Cycles that differ only in which of several parallel relations they take
/// are different. A cycle that can be walked both ways is given in one sense.
public struct CycleSequence: Sequence, Sendable {
  let view: GraphView
  let direction: RelationDirection
  let maximumLength: Int?

  /// Begins the search anew.
  public func makeIterator() -> Iterator {
    Iterator(
      view: view,
      cursor: try? CycleCursor(
        in: view.index(direction), filter: view.filter(direction), maximumLength: maximumLength))
  }

  /// The state of one search.
  public struct Iterator: IteratorProtocol {
    let view: GraphView
    var cursor: CycleCursor?

    /// Whether the search ended because its task was cancelled, and not because there are no more.
    public private(set) var wasCancelled = false

    init(view: GraphView, cursor: CycleCursor?) {
      self.view = view
      self.cursor = cursor
    }

    /// Finds the next cycle.
    public mutating func next() -> RelationPath? {
      do {
        // The kernel asks within a long search for one; this asks between many that are quick to find.
        if Task.isCancelled { throw KernelError.cancelled }
        return try cursor?.next()?.resolved(by: view)
      } catch {
        wasCancelled = true
        cursor = nil
        return nil
      }
    }
  }
}

extension GraphQueries {
  /// All cycles, lazily.
  ///
  /// There can be exponentially many: give a greatest length, or read only as many as are needed.
  ///
  /// - Parameters:
  ///   - direction: Which way directed relations are followed.
  ///   - maximumLength: The greatest number of relations of a cycle; no bound where nil.
  /// - Returns: A sequence of paths that end where they begin.
  /// - Complexity: O(*n* + *m*) to begin and, without a bound, for each cycle and node. D. B. Johnson,
  ///   *Finding all the elementary circuits of a directed graph* (1975).
  public func cycles(
    _ direction: RelationDirection = .outgoing, maximumLength: Int? = nil
  ) -> CycleSequence {
    CycleSequence(view: view, direction: direction, maximumLength: maximumLength)
  }

  /// Cycles from which every cycle can be put together, every relation taken as a tie.
  ///
  /// There are as many as relations, less nodes, plus components; each closes by a relation of its own.
  ///
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m* + total length).
  public func cycleBasis() throws(QueryError) -> [RelationPath] {
    let view = self.view
    return try view.asking { () throws(KernelError) in
      try view.index.cycleBasis(view.wholeFilter(.both))
    }.map { $0.resolved(by: view) }
  }

  /// The nodes in an order in which every relation leads forward, first inserted first where free.
  ///
  /// A symmetric relation is a cycle, there and back.
  ///
  /// - Throws: ``QueryError/cyclic(_:)`` with the relations of a cycle, ``QueryError/cancelled``.
  /// - Complexity: O((*n* + *m*) log *n*). A. B. Kahn, *Topological sorting of large networks* (1962).
  public func topologicalOrder() throws(QueryError) -> [any Node] {
    let view = self.view
    return view.nodes(
      at: try view.asking { () throws(KernelError) in
        try view.index(.outgoing).topologicalOrder(view.wholeFilter(.outgoing))
      })
  }
}

internal import GraphKernel

/// All paths between two nodes that enter no node twice, one at a time.
///
/// Paths come in the order of their relations, compared one by one from the start. Paths that differ
/// only in which of several parallel relations they take are different paths. The sequence is lazy:
/// what is not read is not searched.
public struct SimplePathSequence: Sequence, Sendable {
  let view: GraphView
  let start: any Node
  let end: any Node
  let direction: RelationDirection
  let maximumLength: Int?

  /// Begins the search anew.
  public func makeIterator() -> Iterator {
    guard let source = view.vertex(of: start), let target = view.vertex(of: end) else {
      return Iterator(view: view, index: view.index, cursor: nil)
    }
    return Iterator(
      view: view, index: view.index,
      cursor: try? SimplePathCursor(
        from: source, to: target, in: view.index, filter: view.filter(direction),
        maximumLength: maximumLength))
  }

  /// The state of one search.
  public struct Iterator: IteratorProtocol {
    let view: GraphView
    let index: IndexedGraph
    var cursor: SimplePathCursor?

    /// Whether the search ended because its task was cancelled, and not because there are no more.
    public private(set) var wasCancelled = false

    init(view: GraphView, index: IndexedGraph, cursor: SimplePathCursor?) {
      self.view = view
      self.index = index
      self.cursor = cursor
    }

    /// Finds the next path.
    public mutating func next() -> RelationPath? {
      do {
        // The kernel asks within a long search for one; this asks between many that are quick to find.
        if Task.isCancelled { throw KernelError.cancelled }
        return try cursor?.next(in: index)?.resolved(by: view)
      } catch {
        wasCancelled = true
        cursor = nil
        return nil
      }
    }
  }
}

extension GraphQueries {
  /// All paths between two nodes that enter no node twice, lazily.
  ///
  /// There can be exponentially many: give a greatest length, or read only as many as are needed.
  ///
  /// - Parameters:
  ///   - start: Where the paths begin.
  ///   - end: Where they end; only the path without steps where it is the start.
  ///   - direction: Which way directed relations are followed.
  ///   - maximumLength: The greatest number of relations of a path; no bound where nil.
  /// - Returns: A sequence of paths; empty where a node is not there.
  /// - Complexity: O(*n* + *m*) to begin.
  public func simplePaths(
    from start: some Node, to end: some Node, _ direction: RelationDirection = .outgoing,
    maximumLength: Int? = nil
  ) -> SimplePathSequence {
    SimplePathSequence(
      view: view, start: start, end: end, direction: direction, maximumLength: maximumLength)
  }

  /// The number of paths between two nodes that enter no node twice, without making them.
  ///
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*d*^(maximumLength − 1)) at worst for nodes with *d* relations.
  public func simplePathCount(
    from start: some Node, to end: some Node, _ direction: RelationDirection = .outgoing,
    maximumLength: Int
  ) throws(QueryError) -> Int {
    let view = self.view
    guard let source = view.vertex(of: start), let target = view.vertex(of: end) else { return 0 }
    return try view.asking { () throws(KernelError) in
      try view.index.simplePathCount(
        from: source, to: target, view.filter(direction), maximumLength: maximumLength)
    }
  }
}

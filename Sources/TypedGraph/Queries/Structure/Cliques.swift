internal import GraphKernel

/// All sets of nodes any two of which are joined and to which no node could be added, one at a time.
///
/// Every relation is taken as a tie. A node without relations is such a set by itself.
public struct CliqueSequence: Sequence, Sendable {
  let view: GraphView

  /// Begins the search anew.
  public func makeIterator() -> Iterator {
    Iterator(view: view, cursor: try? CliqueCursor(in: view.index, filter: view.wholeFilter(.both)))
  }

  /// The state of one search.
  public struct Iterator: IteratorProtocol {
    let view: GraphView
    var cursor: CliqueCursor?

    /// Whether the search ended because its task was cancelled, and not because there are no more.
    public private(set) var wasCancelled = false

    init(view: GraphView, cursor: CliqueCursor?) {
      self.view = view
      self.cursor = cursor
    }

    /// Finds the next clique, its nodes in order of insertion.
    public mutating func next() -> [any Node]? {
      do {
        // The kernel asks within a long search for one; this asks between many that are quick to find.
        if Task.isCancelled { throw KernelError.cancelled }
        return try cursor?.next().map(view.nodes)
      } catch {
        wasCancelled = true
        cursor = nil
        return nil
      }
    }
  }
}

extension GraphQueries {
  /// All maximal cliques, lazily.
  ///
  /// - Complexity: O(*n* + *m*) to begin; O(*d* *n* 3^(*d*/3)) in all for a graph of degeneracy *d*.
  ///   C. Bron, J. Kerbosch, *Algorithm 457* (1973).
  public func cliques() -> CliqueSequence { CliqueSequence(view: view) }

  /// The *k*-core: the largest set of nodes each of which has *k* neighbors within it.
  ///
  /// Every relation is taken as a tie; parallel ones count once, those of a node to itself not at all.
  ///
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*).
  public func core(_ k: Int) throws(QueryError) -> [any Node] {
    let view = self.view
    let numbers = try view.asking { () throws(KernelError) in
      try view.index.coreNumbers(view.wholeFilter(.both))
    }
    return view.nodes(at: view.vertices.filter { numbers[Int($0)] >= k })
  }
}

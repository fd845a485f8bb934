/// All maximal cliques of a graph, one at a time, every edge taken as a tie.
///
/// ```
/// 0 ─── 1            maximal cliques: {2, 3}, {0, 1, 2}
///  ╲   ╱
///    2 ─── 3
/// ```
///
/// A clique is a set of vertices any two of which are joined; it is maximal if no vertex is joined to
/// all of it. A vertex without neighbors is a clique. Parallel edges count once, self-loops not at
/// all. The order of cliques depends on the numbers of the vertices alone. The state is on the heap.
///
/// Source: C. Bron, J. Kerbosch, *Algorithm 457* (1973), with the pivot of E. Tomita and others
/// (2006) and the outer order by degeneracy of D. Eppstein and others (2010).
package struct CliqueCursor: Sendable {
  private struct Frame {
    var candidates: [UInt32]
    var excluded: [UInt32]
    var branches: [UInt32]
  }

  private let rows: NeighborRows
  private let order: [UInt32]
  private let ranks: [UInt32]
  private let filter: TraversalFilter
  private var nextRoot = 0
  private var frames: [Frame] = []
  private var clique: [UInt32] = []

  /// A search that has not found anything yet.
  ///
  /// - Parameters:
  ///   - graph: The graph to search.
  ///   - filter: What belongs to the graph; its direction does not matter.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Throws: ``KernelError/cancelled`` or an error of the filter.
  /// - Complexity: O(vertices + edges) time and space.
  package init(
    in graph: IndexedGraph, filter: TraversalFilter = .both,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) {
    rows = try graph.simpleNeighbors(filter).neighborRows
    order = try rows.peel(isCancelled: isCancelled).order
    self.filter = filter
    var ranks = [UInt32](repeating: 0, count: order.count)
    for (rank, vertex) in order.enumerated() { ranks[Int(vertex)] = UInt32(rank) }
    self.ranks = ranks
  }

  /// Finds the next maximal clique.
  ///
  /// - Parameter isCancelled: Asked every few thousand steps.
  /// - Returns: Its vertices, ascending, or `nil` at the end.
  /// - Throws: ``KernelError/cancelled``; the search can be continued.
  /// - Complexity: O(d · n · 3^(d/3)) time for all cliques of a graph of degeneracy d.
  package mutating func next(
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> [UInt32]? {
    var poll = Poll(isCancelled)
    while true {
      guard let frame = frames.last else {
        guard nextRoot < order.count else { return nil }
        let root = order[nextRoot]
        nextRoot += 1
        guard filter.admits(vertex: root) else { continue }
        let neighbors = rows.range(of: root).map { rows.neighbors[$0] }
        clique = [root]
        if neighbors.isEmpty { return clique }
        let rank = ranks[Int(root)]
        push(
          candidates: neighbors.filter { ranks[Int($0)] > rank },
          excluded: neighbors.filter { ranks[Int($0)] < rank })
        continue
      }
      try poll.step(frame.candidates.count + frame.excluded.count + 1)
      if frame.candidates.isEmpty {
        let found = frame.excluded.isEmpty ? clique.sorted() : nil
        pop()
        if let found { return found }
        continue
      }
      let last = frames.count - 1
      guard let vertex = frames[last].branches.popLast() else {
        pop()
        continue
      }
      let candidates = frame.candidates.filter { rows.hasNeighbor($0, of: vertex) }
      let excluded = frame.excluded.filter { rows.hasNeighbor($0, of: vertex) }
      frames[last].candidates.removeAll { $0 == vertex }
      frames[last].excluded.append(vertex)
      clique.append(vertex)
      push(candidates: candidates, excluded: excluded)
    }
  }

  private mutating func pop() {
    frames.removeLast()
    clique.removeLast()
  }

  /// Opens a node of the search; only candidates not joined to the pivot need be tried.
  private mutating func push(candidates: [UInt32], excluded: [UInt32]) {
    var pivot: UInt32?
    var most = -1
    for vertex in candidates + excluded {
      var joined = 0
      for candidate in candidates where rows.hasNeighbor(candidate, of: vertex) { joined += 1 }
      if joined > most {
        most = joined
        pivot = vertex
      }
    }
    let branches = candidates.filter { candidate in
      guard let pivot else { return true }
      return !rows.hasNeighbor(candidate, of: pivot)
    }
    frames.append(
      Frame(candidates: candidates, excluded: excluded, branches: branches.reversed()))
  }
}

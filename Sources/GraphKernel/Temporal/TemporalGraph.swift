/// A graph whose edges can be taken at certain times only.
///
/// ```
/// 0 ─[3, 5)→ 1 ─[1, 9)→ 2      the edge 0→1 can be taken at 3 and 4, not at 5; 1→2 from 1 to 8.
///                              0 1 2 respects time (3, 3), and so does (4, 8), but not (4, 2)
/// ```
///
/// An edge can be taken at any time from its start until before its end, and takes `duration`. A
/// path respects time if each edge is taken no earlier than the edge before it was passed: with duration
/// 0 times do not decrease, with duration 1 they increase. Parallel edges
/// are edges of their own; self-loops lead nowhere.
package struct TemporalGraph: Sendable {
  /// The graph.
  package let graph: IndexedGraph
  /// What may be walked.
  package let filter: TraversalFilter
  /// The time that every edge takes.
  package let duration: Int

  internal let rows: AdjacencyRows
  internal let starts: [Int]
  internal let ends: [Int]

  /// A graph with times.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - starts: When every edge can be taken first, by number.
  ///   - ends: From when on every edge can be taken no more, by number; an edge whose end is not
  ///     after its start cannot be taken at all.
  ///   - duration: The time that every edge takes, at least 0.
  ///   - filter: What may be walked.
  /// - Throws: ``KernelError/columnLength(column:expected:found:)``,
  ///   ``KernelError/invalidParameter(name:reason:)``, or an error of the filter.
  /// - Complexity: O(vertices + entries) time and space.
  package init(
    _ graph: IndexedGraph, starts: [Int], ends: [Int], duration: Int = 0,
    _ filter: TraversalFilter = .outgoing
  ) throws(KernelError) {
    for (column, name) in [(starts, "starts"), (ends, "ends")]
    where column.count != graph.edgeCount {
      throw .columnLength(column: name, expected: graph.edgeCount, found: column.count)
    }
    guard duration >= 0 else {
      throw .invalidParameter(name: "duration", reason: "is \(duration); time does not run back")
    }
    self.graph = graph
    self.filter = filter
    self.duration = duration
    self.starts = starts
    self.ends = ends
    rows = try graph.arranged(filter)
  }

  internal func path(_ steps: [(vertex: UInt32, entry: Int, time: Int)], to end: UInt32)
    -> TimedPath<Numbered, Int>
  {
    let vertices = steps.map(\.vertex) + [end]
    let edges = steps.map { rows.edges[$0.entry] }
    return TimedPath(
      path: RelationPath(nodes: vertices, relations: edges), days: steps.map(\.time))
  }
}

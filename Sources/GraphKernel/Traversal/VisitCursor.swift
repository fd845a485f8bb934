/// A search that visits one vertex after the other, breadth first or depth first.
package protocol VisitCursor: Sendable {
  /// Begins a search.
  ///
  /// - Parameters:
  ///   - sources: Where to begin.
  ///   - graph: The graph to search.
  ///   - filter: What may be walked.
  ///   - maximumLength: The greatest depth to visit; no bound if `nil`.
  /// - Throws: ``KernelError`` if a source does not exist or the filter does not fit the graph.
  init(
    from sources: some Sequence<UInt32>, in graph: IndexedGraph, filter: TraversalFilter,
    maximumLength: Int?
  ) throws(KernelError)

  /// Visits the next vertex.
  ///
  /// - Parameter graph: The graph with which the cursor was made.
  /// - Returns: The visit; nil where there are no more.
  mutating func next(in graph: IndexedGraph) -> NodeVisit<Numbered>?

  /// Does not search on from the vertex visited last.
  mutating func skipDescendants()
}

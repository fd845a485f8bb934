extension IndexedGraph {
  /// The route with the fewest edges between two vertices.
  ///
  /// Of several such routes it is the one whose sequence of edges comes first in lexicographic
  /// order. Of parallel edges that is the lowest; self-loops are never taken.
  ///
  /// - Parameters:
  ///   - source: Where the route begins.
  ///   - target: Where it ends; the empty route if it is the source.
  ///   - filter: What may be walked.
  ///   - maximumDepth: The greatest number of edges; no bound if `nil`.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The route, or `nil` if none leads there.
  /// - Throws: ``KernelError/cancelled``, or an error if a vertex does not exist or the filter does
  ///   not fit the graph.
  /// - Complexity: O(vertices + entries scanned) time, O(vertices) space.
  public func shortestRoute(
    from source: UInt32, to target: UInt32, _ filter: TraversalFilter = .outgoing,
    maximumDepth: Int? = nil, isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Route? {
    try check(vertex: target)
    var cursor = try BreadthFirstCursor(
      from: [source], in: self, filter: filter, maximumDepth: maximumDepth)
    var depths: [Int32] = []
    var poll = Poll(isCancelled)
    while let position = cursor.advance(in: self) {
      try poll.step()
      // The parent of the target has been expanded whole when the target comes out of the queue.
      guard cursor.queue[position] == target else { continue }
      depths = Array(repeating: -1, count: vertexCount)
      var vertex = target
      var depth = cursor.depths[position]
      while true {
        depths[Int(vertex)] = depth
        if depth == 0 { break }
        vertex = cursor.parents[Int(vertex)]
        depth -= 1
      }
      return BreadthFirstTree(
        order: [], depths: depths, parents: cursor.parents, parentEdges: cursor.parentEdges,
        filter: filter
      ).route(to: target, in: self)
    }
    return nil
  }
}

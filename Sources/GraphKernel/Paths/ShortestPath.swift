extension IndexedGraph {
  /// The path with the fewest edges between two vertices.
  ///
  /// ```
  /// 0 ──→ 1 ──→ 2      from 0 to 2: 0 2
  /// └───────────↑
  /// ```
  ///
  /// Of several such paths it is the one whose sequence of edges comes first in lexicographic
  /// order. Of parallel edges that is the lowest; self-loops are never taken.
  ///
  /// - Parameters:
  ///   - source: Where the path begins.
  ///   - target: Where it ends; the empty path if it is the source.
  ///   - filter: What may be walked.
  ///   - maximumLength: The greatest number of edges; no bound if `nil`.
  ///   - isCancelled: Asked every thousand vertices.
  /// - Returns: The path, or `nil` if none leads there.
  /// - Throws: ``KernelError`` if a vertex does not exist or the filter does not fit the graph;
  ///   ``KernelError/cancelled``.
  /// - Complexity: O(vertices + entries scanned) time, O(vertices) space.
  package func shortestPath(
    from source: UInt32, to target: UInt32, _ filter: TraversalFilter = .outgoing,
    maximumLength: Int? = nil, isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> RelationPath<Numbered>? {
    try check(vertex: target)
    var cursor = try BreadthFirstCursor(
      from: [source], in: self, filter: filter, maximumLength: maximumLength)
    while let position = cursor.advance(in: self) {
      if position & 1023 == 1023, isCancelled() { throw .cancelled }
      // The parent of the target has been expanded whole when the target comes out of the queue.
      if cursor.queue[position] == target { return cursor.path(to: target) }
    }
    return nil
  }
}

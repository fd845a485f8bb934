extension IndexedGraph {
  /// The vertices to which a path leads from a source, the source first.
  ///
  /// ```
  /// 0 ──→ 1 ──→ 2      reachable(from: 1) is [1, 2], with .incoming [1, 0];
  ///                    isReachable(0, from: 1) is false
  /// ```
  ///
  /// Parallel edges and self-loops make no difference.
  ///
  /// - Parameters:
  ///   - source: Where to begin.
  ///   - filter: What may be walked; `.incoming` asks from where the source can be reached.
  ///   - isCancelled: Asked every thousand vertices.
  /// - Returns: The vertices in the order of ``BreadthFirstCursor``; none if the filter does not admit
  ///   the source.
  /// - Throws: ``KernelError`` if the source does not exist or the filter does not fit the graph;
  ///   ``KernelError/cancelled``.
  /// - Complexity: O(vertices + entries scanned) time, O(vertices) space.
  package func reachable(
    from source: UInt32, _ filter: TraversalFilter = .outgoing,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> [UInt32] {
    var cursor = try BreadthFirstCursor(from: [source], in: self, filter: filter)
    while let position = cursor.advance(in: self) {
      if position & 1023 == 1023, isCancelled() { throw .cancelled }
    }
    return cursor.queue
  }

  /// Whether a path leads from one vertex to another; a vertex reaches itself.
  ///
  /// - Parameters:
  ///   - target: Where the path ends.
  ///   - source: Where it begins.
  ///   - filter: What may be walked.
  ///   - isCancelled: Asked every thousand vertices.
  /// - Returns: Whether there is a path.
  /// - Throws: ``KernelError`` if a vertex does not exist or the filter does not fit the graph;
  ///   ``KernelError/cancelled``.
  /// - Complexity: O(vertices + entries scanned) time, O(vertices) space.
  package func isReachable(
    _ target: UInt32, from source: UInt32, _ filter: TraversalFilter = .outgoing,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Bool {
    try check(vertex: target)
    var cursor = try BreadthFirstCursor(from: [source], in: self, filter: filter)
    while let position = cursor.advance(in: self) {
      if position & 1023 == 1023, isCancelled() { throw .cancelled }
      if cursor.queue[position] == target { return true }
    }
    return false
  }
}

extension IndexedGraph {
  /// The connected parts of the graph: no edge leads from one to another, whatever its direction.
  ///
  /// ```
  /// 0 ──→ 1 ←── 2      3 ──→ 4      components: {0, 1, 2}, {3, 4}
  /// ```
  ///
  /// Parallel edges and self-loops make no difference. Parts are numbered by their lowest vertices.
  ///
  /// - Parameters:
  ///   - filter: What belongs to the graph; its direction does not matter.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The part of every vertex; vertices outside the filter's mask belong to none.
  /// - Throws: ``KernelError/cancelled`` or an error of the filter.
  /// - Complexity: O(vertices + entries) time, O(vertices) space.
  package func components(
    _ filter: TraversalFilter = .both, isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Partition<Numbered> {
    var filter = filter
    filter.direction = .both
    try check(filter)
    var labels = [UInt32](repeating: Partition<Numbered>.outside, count: vertexCount)
    var poll = Poll(isCancelled)
    var queue: [UInt32] = []
    for root in 0..<UInt32(vertexCount)
    where labels[Int(root)] == Partition<Numbered>.outside && filter.admits(vertex: root) {
      labels[Int(root)] = root
      queue.append(root)
      while let vertex = queue.popLast() {
        try poll.step()
        scan(vertex, filter) { neighbor, _, _ in
          if labels[Int(neighbor)] == Partition<Numbered>.outside {
            labels[Int(neighbor)] = root
            queue.append(neighbor)
          }
        }
      }
    }
    return Partition(labels: labels)
  }
}

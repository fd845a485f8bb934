extension IndexedGraph {
  /// The sets of vertices within which every vertex reaches every other.
  ///
  /// ```
  /// 0 ──→ 1 ──→ 3      strongly connected components: {0, 1, 2}, {3}
  /// ↑     ↓
  /// └──── 2
  /// ```
  ///
  /// Parallel edges and self-loops make no difference. Components are numbered by their lowest
  /// vertices. No recursion: a path of any length is safe.
  ///
  /// - Parameters:
  ///   - filter: What may be walked.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The component of every vertex; vertices outside the filter's mask belong to none.
  /// - Throws: ``KernelError/cancelled`` or an error of the filter.
  /// - Complexity: O(vertices + entries) time, O(vertices) space.
  ///
  /// Source: D. J. Pearce, *A space-efficient algorithm for finding strongly connected components*
  /// (2016), after R. Tarjan (1972).
  package func stronglyConnectedComponents(
    _ filter: TraversalFilter = .outgoing,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Partition<Numbered> {
    let rows = try arrangedNeighbors(filter)
    return Partition(
      labels: try rows.strongLabels(isCancelled: isCancelled) { filter.admits(vertex: $0) })
  }
}

extension NeighborRows {
  /// A label for the strongly connected component of every vertex admitted.
  ///
  /// Components that others lead to have lower labels than those.
  internal func strongLabels(
    isCancelled: @escaping CancellationCheck, where isAdmitted: (UInt32) -> Bool
  ) throws(KernelError) -> [UInt32] {
    let count = vertexCount
    var poll = Poll(isCancelled)
    // Before its component is known a vertex carries its index, counted from 1; afterwards a label
    // counted down from the top, so that the two never meet.
    var index = [UInt32](repeating: 0, count: count)
    var next = [UInt32](repeating: 0, count: count)
    var isRoot = [Bool](repeating: true, count: count)
    var stack: [UInt32] = []
    var path: [UInt32] = []
    var clock: UInt32 = 1
    let outside = Partition<Numbered>.outside
    var label = outside - 1
    for root in 0..<UInt32(count) where index[Int(root)] == 0 && isAdmitted(root) {
      path.append(root)
      next[Int(root)] = offsets[Int(root)]
      index[Int(root)] = clock
      clock += 1
      while let vertex = path.last {
        var entry = Int(next[Int(vertex)])
        let end = Int(offsets[Int(vertex) + 1])
        try poll.step(end - entry + 1)
        var low = index[Int(vertex)]
        var child: UInt32?
        while entry < end {
          let neighbor = neighbors[entry]
          let known = index[Int(neighbor)]
          if known == 0 {
            child = neighbor
            break
          }
          if known < low {
            low = known
            isRoot[Int(vertex)] = false
          }
          entry += 1
        }
        index[Int(vertex)] = low
        if let child {
          next[Int(vertex)] = UInt32(entry)
          path.append(child)
          next[Int(child)] = offsets[Int(child)]
          index[Int(child)] = clock
          clock += 1
          continue
        }
        path.removeLast()
        guard isRoot[Int(vertex)] else {
          stack.append(vertex)
          continue
        }
        clock -= 1
        while let member = stack.last, index[Int(member)] >= low {
          stack.removeLast()
          index[Int(member)] = label
          clock -= 1
        }
        index[Int(vertex)] = label
        label -= 1
      }
    }
    return index.map { $0 == 0 ? outside : outside - 1 - $0 }
  }
}

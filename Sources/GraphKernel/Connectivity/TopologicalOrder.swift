extension IndexedGraph {
  /// An order of the vertices in which every edge leads forward.
  ///
  /// ```
  /// 2 ──→ 0 ──→ 1      order: 2 0 1 3
  /// └───→ 3
  /// ```
  ///
  /// Of all such orders it is the first lexicographically. Parallel edges make no difference; a
  /// self-loop is a cycle, and an edge that can be walked both ways is one, there and back.
  ///
  /// - Parameters:
  ///   - filter: What may be walked.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The vertices the filter admits.
  /// - Throws: ``KernelError/cyclic(_:)`` with a cycle if there is no such order,
  ///   ``KernelError/cancelled``, or an error of the filter.
  /// - Complexity: O((vertices + entries) · log vertices) time, O(vertices + entries) space.
  ///
  /// Source: A. B. Kahn, *Topological sorting of large networks* (1962).
  package func topologicalOrder(
    _ filter: TraversalFilter = .outgoing,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> [UInt32] {
    let rows = try arrangedNeighbors(filter)
    var poll = Poll(isCancelled)
    var waiting = [UInt32](repeating: 0, count: vertexCount)
    for neighbor in rows.neighbors { waiting[Int(neighbor)] += 1 }
    var heap = Heap<UInt32>()
    var admitted = 0
    for vertex in 0..<UInt32(vertexCount) where filter.admits(vertex: vertex) {
      admitted += 1
      if waiting[Int(vertex)] == 0 { heap.push(vertex) }
    }
    var order: [UInt32] = []
    while let vertex = heap.pop() {
      order.append(vertex)
      let range = rows.range(of: vertex)
      try poll.step(range.count + 1)
      for entry in range {
        let neighbor = rows.neighbors[entry]
        waiting[Int(neighbor)] -= 1
        if waiting[Int(neighbor)] == 0 { heap.push(neighbor) }
      }
    }
    guard order.count < admitted else { return order }
    throw .cyclic(cycle(among: waiting, try arranged(filter)))
  }

  /// A cycle among vertices that wait for others, each of which has one of these before it.
  private func cycle(
    among waiting: [UInt32], _ rows: AdjacencyRows
  ) -> RelationPath<Numbered> {
    let back = rows.neighborRows.reversed()
    var step = [Int](repeating: -1, count: vertexCount)
    var current = UInt32(waiting.firstIndex { $0 > 0 } ?? 0)
    while step[Int(current)] < 0 {
      guard
        let entry = back.range(of: current).first(where: {
          waiting[Int(back.neighbors[$0])] > 0
        })
      else { break }
      step[Int(current)] = entry
      current = back.neighbors[entry]
    }
    let start = current
    var vertices = [start]
    var edges: [UInt32] = []
    repeat {
      let entry = step[Int(current)]
      guard entry >= 0 else { break }
      edges.append(rows.edges[Int(back.edges[entry])])
      current = back.neighbors[entry]
      vertices.append(current)
    } while current != start
    vertices.reverse()
    edges.reverse()
    return RelationPath(nodes: vertices, relations: edges)
  }
}

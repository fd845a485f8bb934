extension IndexedGraph {
  /// A fundamental basis of the cycle space, every edge taken as a tie.
  ///
  /// ```
  /// 0 ─── 1            5 edges − 4 vertices + 1 part = 2 cycles: 1 0 2 1 and 2 0 3 2
  /// │  ╲  │            (the forest has 0–1, 0–3 and 0–2)
  /// 3 ─── 2
  /// ```
  ///
  /// A breadth-first forest is grown from the lowest vertex of every part; each edge outside it
  /// closes one cycle with it. There are as many cycles as edges, less vertices, plus parts. Parallel
  /// edges close cycles of two edges, self-loops of one.
  ///
  /// - Parameters:
  ///   - filter: What belongs to the graph; its direction does not matter.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The cycles by their closing edge, which comes last in each.
  /// - Throws: ``KernelError/cancelled`` or an error of the filter.
  /// - Complexity: O(vertices + edges + total length) time and space.
  package func cycleBasis(
    _ filter: TraversalFilter = .both, isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> [RelationPath<Numbered>] {
    var filter = filter
    filter.direction = .both
    let admitted = (0..<UInt32(vertexCount)).filter { filter.admits(vertex: $0) }
    var poll = Poll(isCancelled)
    var depths = [Int32](repeating: -1, count: vertexCount)
    var parents = [UInt32](repeating: .max, count: vertexCount)
    var parentEdges = [UInt32](repeating: .max, count: vertexCount)
    let rows = try ties(filter)
    for root in admitted where depths[Int(root)] < 0 {
      depths[Int(root)] = 0
      var queue = [root]
      var head = 0
      while head < queue.count {
        let vertex = queue[head]
        head += 1
        try poll.step()
        for entry in rows.range(of: vertex) where depths[Int(rows.neighbors[entry])] < 0 {
          let neighbor = rows.neighbors[entry]
          depths[Int(neighbor)] = depths[Int(vertex)] + 1
          parents[Int(neighbor)] = vertex
          parentEdges[Int(neighbor)] = rows.edges[entry]
          queue.append(neighbor)
        }
      }
    }
    var result: [RelationPath<Numbered>] = []
    for arc in try arcs(filter)
    where parentEdges[Int(arc.from)] != arc.edge && parentEdges[Int(arc.to)] != arc.edge {
      // Down to `arc.to` and back along the edge to `arc.from`, through the lowest common ancestor.
      var up: [UInt32] = [arc.from]
      var upEdges: [UInt32] = []
      var down: [UInt32] = [arc.to]
      var downEdges: [UInt32] = []
      while let left = up.last, let right = down.last, left != right {
        try poll.step()
        if depths[Int(left)] >= depths[Int(right)] {
          upEdges.append(parentEdges[Int(left)])
          up.append(parents[Int(left)])
        } else {
          downEdges.append(parentEdges[Int(right)])
          down.append(parents[Int(right)])
        }
      }
      let vertices = up + down.dropLast().reversed() + [arc.from]
      let edges = upEdges + downEdges.reversed() + [arc.edge]
      result.append(RelationPath(nodes: vertices, relations: edges))
    }
    return result
  }
}

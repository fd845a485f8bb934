extension AdjacencyRows {
  /// Searches breadth-first over whole rows; fills depths, which are −1 before, and returns the
  /// vertices in the order of discovery.
  internal func breadthFirst(
    from sources: [UInt32], bound: Int32, _ depths: inout [Int32]
  ) -> [UInt32] {
    var none: [UInt32] = []
    var empty: [UInt32] = []
    return breadthFirst(
      from: sources, bound: bound, &depths, parents: &none, parentEdges: &empty,
      keepsParents: false)
  }

  /// As above, and keeps from where and by which edge each vertex was discovered.
  internal func breadthFirst(
    from sources: [UInt32], bound: Int32, _ depths: inout [Int32], parents: inout [UInt32],
    parentEdges: inout [UInt32]
  ) -> [UInt32] {
    breadthFirst(
      from: sources, bound: bound, &depths, parents: &parents, parentEdges: &parentEdges,
      keepsParents: true)
  }

  /// Searches with or without parents, one body for both.
  ///
  /// Unchecked access halves the time on graphs that do not fit the caches. It is safe since rows
  /// hold only vertices below `vertexCount`, which is the count of every array here, and entries
  /// below `entryCount`, and since a vertex enters the queue, which has room for each, once. The
  /// sources have been checked by the caller.
  @inline(__always)
  private func breadthFirst(
    from sources: [UInt32], bound: Int32, _ depths: inout [Int32], parents: inout [UInt32],
    parentEdges: inout [UInt32], keepsParents: Bool
  ) -> [UInt32] {
    let count = vertexCount
    return unsafe [UInt32](unsafeUninitializedCapacity: count) { queue, written in
      var depths = depths.mutableSpan
      var parents = parents.mutableSpan
      var parentEdges = parentEdges.mutableSpan
      let offsets = offsets.span
      let neighbours = neighbours.span
      let edges = edges.span
      var tail = 0
      for source in sources where depths[Int(source)] < 0 {
        depths[Int(source)] = 0
        unsafe queue[tail] = source
        tail += 1
      }
      var head = 0
      while head < tail {
        let vertex = unsafe queue[head]
        head &+= 1
        let depth = unsafe depths[unchecked: Int(vertex)] &+ 1
        guard depth <= bound else { break }
        var entry = unsafe Int(offsets[unchecked: Int(vertex)])
        let end = unsafe Int(offsets[unchecked: Int(vertex) &+ 1])
        while entry < end {
          let neighbour = unsafe Int(neighbours[unchecked: entry])
          if unsafe depths[unchecked: neighbour] < 0 {
            unsafe depths[unchecked: neighbour] = depth
            unsafe queue[tail] = UInt32(truncatingIfNeeded: neighbour)
            tail &+= 1
            if keepsParents {
              unsafe parents[unchecked: neighbour] = vertex
              unsafe parentEdges[unchecked: neighbour] = edges[unchecked: entry]
            }
          }
          entry &+= 1
        }
      }
      written = tail
    }
  }
}

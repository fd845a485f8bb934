extension IndexedGraph {
  /// Rows of distinct neighbors, every edge taken as a tie: no self-loops, parallel edges merged.
  ///
  /// ```
  /// edges 0→1, 1→0, 0→1, 0→0      row 0: 1      row 1: 0      each by edge 0
  /// ```
  ///
  /// Neighbors ascend; the edge of an entry is the lowest of the parallel ones.
  internal func simpleNeighbors(
    _ filter: TraversalFilter
  ) throws(KernelError) -> AdjacencyRows {
    let rows = try ties(filter, isOrdered: false)
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(vertexCount + 1)
    var neighbors: [UInt32] = []
    neighbors.reserveCapacity(rows.entryCount)
    var edges: [UInt32] = []
    edges.reserveCapacity(rows.entryCount)
    // Reversing rows sorts them: entries arrive in the order of the vertices they come from.
    let sorted = rows.neighborRows.reversed()
    for vertex in 0..<UInt32(vertexCount) {
      let start = neighbors.count
      for entry in sorted.range(of: vertex) {
        let neighbor = sorted.neighbors[entry]
        guard neighbor != vertex else { continue }
        let edge = rows.edges[Int(sorted.edges[entry])]
        if neighbors.count > start, neighbors[neighbors.count - 1] == neighbor {
          edges[edges.count - 1] = Swift.min(edges[edges.count - 1], edge)
        } else {
          neighbors.append(neighbor)
          edges.append(edge)
        }
      }
      offsets.append(UInt32(neighbors.count))
    }
    return AdjacencyRows(
      offsets: offsets, neighbors: neighbors, edges: edges, kinds: .single(0))
  }
}

extension NeighborRows {
  /// Whether a vertex has a neighbor, in rows whose neighbors ascend.
  internal func hasNeighbor(_ neighbor: UInt32, of vertex: UInt32) -> Bool {
    let range = range(of: vertex)
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if neighbors[middle] < neighbor { low = middle + 1 } else { high = middle }
    }
    return low < range.upperBound && neighbors[low] == neighbor
  }
}

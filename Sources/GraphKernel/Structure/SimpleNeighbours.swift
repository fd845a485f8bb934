extension IndexedGraph {
  /// Rows of distinct neighbours, every edge taken as a tie: no self-loops, parallel edges merged.
  ///
  /// Neighbours ascend; the edge of an entry is the lowest of the parallel ones.
  internal func simpleNeighbours(
    _ filter: TraversalFilter
  ) throws(KernelError) -> AdjacencyRows {
    let rows = try ties(filter, isOrdered: false)
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(vertexCount + 1)
    var neighbours: [UInt32] = []
    neighbours.reserveCapacity(rows.entryCount)
    var edges: [UInt32] = []
    edges.reserveCapacity(rows.entryCount)
    // Turning rows round sorts them: entries arrive in the order of the vertices they come from.
    let sorted = rows.neighbourRows.reversed()
    for vertex in 0..<UInt32(vertexCount) {
      let start = neighbours.count
      for entry in sorted.range(of: vertex) {
        let neighbour = sorted.neighbours[entry]
        guard neighbour != vertex else { continue }
        let edge = rows.edges[Int(sorted.edges[entry])]
        if neighbours.count > start, neighbours[neighbours.count - 1] == neighbour {
          edges[edges.count - 1] = Swift.min(edges[edges.count - 1], edge)
        } else {
          neighbours.append(neighbour)
          edges.append(edge)
        }
      }
      offsets.append(UInt32(neighbours.count))
    }
    return AdjacencyRows(
      offsets: offsets, neighbours: neighbours, edges: edges, kinds: .single(0))
  }
}

extension NeighbourRows {
  /// Whether a vertex has a neighbour, in rows whose neighbours ascend.
  internal func hasNeighbour(_ neighbour: UInt32, of vertex: UInt32) -> Bool {
    let range = range(of: vertex)
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if neighbours[middle] < neighbour { low = middle + 1 } else { high = middle }
    }
    return low < range.upperBound && neighbours[low] == neighbour
  }
}

/// For every vertex its neighbors on one side of an index, one entry for each edge there.
///
/// An entry is an edge as it stands in the row of one of its ends; a directed edge has one on the
/// outgoing side, a symmetric edge two. The entries of vertex `v` are at `offsets[v]..<offsets[v + 1]`,
/// grouped by kind and ascending by edge within a kind.
internal struct NeighborRows: Sendable {
  var offsets: [UInt32]
  var neighbors: [UInt32]
  var kinds: KindColumn

  var vertexCount: Int { offsets.count - 1 }
  var entryCount: Int { neighbors.count }

  @inline(__always) func range(of vertex: UInt32) -> Range<Int> {
    let start = Int(offsets[Int(vertex)])
    let end = Int(offsets[Int(vertex) &+ 1])
    return start..<end
  }

  @inline(__always) func degree(of vertex: UInt32) -> Int {
    Int(offsets[Int(vertex) &+ 1] &- offsets[Int(vertex)])
  }

  /// The rows of the opposite direction, in which every entry names, instead of an edge, the entry here
  /// that it reverses.
  func reversed() -> AdjacencyRows {
    var next = [UInt32](repeating: 0, count: offsets.count)
    for neighbor in neighbors { next[Int(neighbor)] += 1 }
    next.formStarts()
    let starts = next
    var sources = [UInt32](repeating: 0, count: entryCount)
    var entries = [UInt32](repeating: 0, count: entryCount)
    for vertex in 0..<UInt32(vertexCount) {
      for entry in range(of: vertex) {
        let slot = Int(next[Int(neighbors[entry])])
        next[Int(neighbors[entry])] += 1
        sources[slot] = vertex
        entries[slot] = UInt32(entry)
      }
    }
    return AdjacencyRows(
      offsets: starts, neighbors: sources, edges: entries, kinds: .single(0))
  }
}

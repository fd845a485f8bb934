/// The rows of one side of an index: for every vertex its neighbors, and the edges that lead there.
internal struct AdjacencyRows: Sendable {
  var neighborRows: NeighborRows
  /// The edge of every entry.
  var edges: [UInt32]

  init(offsets: [UInt32], neighbors: [UInt32], edges: [UInt32], kinds: KindColumn) {
    neighborRows = NeighborRows(offsets: offsets, neighbors: neighbors, kinds: kinds)
    self.edges = edges
  }

  var offsets: [UInt32] { @inline(__always) get { neighborRows.offsets } }
  var neighbors: [UInt32] { @inline(__always) get { neighborRows.neighbors } }
  var kinds: KindColumn { @inline(__always) get { neighborRows.kinds } }
  var vertexCount: Int { neighborRows.vertexCount }
  var entryCount: Int { neighborRows.entryCount }

  @inline(__always) func range(of vertex: UInt32) -> Range<Int> { neighborRows.range(of: vertex) }
  @inline(__always) func degree(of vertex: UInt32) -> Int { neighborRows.degree(of: vertex) }

  /// The same rows with the kinds of their entries.
  func with(kinds: KindColumn) -> AdjacencyRows {
    var result = self
    result.neighborRows.kinds = kinds
    return result
  }

  /// The rows of those entries whose edge belongs to a mask.
  func keeping(_ mask: EdgeMask) -> AdjacencyRows {
    switch kinds {
    case .single:
      return kept(mask, [NoCode]()).rows
    case .bytes(let column):
      let (rows, codes) = kept(mask, column)
      return rows.with(kinds: .bytes(codes))
    case .words(let column):
      let (rows, codes) = kept(mask, column)
      return rows.with(kinds: .words(codes))
    }
  }

  /// Every entry is written, but the position advances only past those that are kept: without a branch
  /// this takes half the time.
  private func kept<Code: KindCode>(
    _ mask: EdgeMask, _ codes: [Code]
  ) -> (rows: AdjacencyRows, codes: [Code]) {
    var offsets = [UInt32](repeating: 0, count: self.offsets.count)
    var neighbors: [UInt32] = []
    var keptCodes: [Code] = []
    var place = 0
    let edges = unsafe [UInt32](room: entryCount) { edges, written in
      neighbors = unsafe [UInt32](room: entryCount) { heads, written in
        keptCodes = unsafe [Code](room: codes.count) { kept, written in
          let bits = mask.words.span
          let oldEdges = self.edges.span
          let oldHeads = self.neighbors.span
          let oldCodes = codes.span
          for vertex in 0..<vertexCount {
            for entry in range(of: UInt32(vertex)) {
              let edge = unsafe oldEdges[unchecked: entry]
              unsafe edges[place] = edge
              unsafe heads[place] = oldHeads[unchecked: entry]
              if Code.distinguishes { unsafe kept[place] = oldCodes[unchecked: entry] }
              let word = unsafe bits[unchecked: Int(edge &>> 6)]
              place &+= Int(truncatingIfNeeded: (word &>> UInt64(edge & 63)) & 1)
            }
            offsets[vertex + 1] = UInt32(truncatingIfNeeded: place)
          }
          written = Code.distinguishes ? place : 0
        }
        written = place
      }
      written = place
    }
    let rows = AdjacencyRows(
      offsets: offsets, neighbors: neighbors, edges: edges, kinds: kinds)
    return (rows, keptCodes)
  }

  /// The number of edges with an entry here, each counted once.
  func distinctEdgeCount(of edgeCount: Int) -> Int {
    var seen = EdgeMask(count: edgeCount)
    for edge in edges { seen[Int(edge)] = true }
    return seen.setCount
  }
}

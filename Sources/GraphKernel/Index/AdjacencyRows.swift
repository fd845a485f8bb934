/// The kinds of the entries of compressed rows, in as few bytes as they need.
internal enum KindColumn: Sendable {
  case single(UInt16)
  case bytes([UInt8])
  case words([UInt16])

  @inline(__always) func kind(at entry: Int) -> UInt16 {
    switch self {
    case .single(let kind): kind
    case .bytes(let column): UInt16(truncatingIfNeeded: column[entry])
    case .words(let column): column[entry]
    }
  }

  /// The end of the run of equal kinds that begins at `start`, by doubling steps.
  func endOfRun(from start: Int, to end: Int) -> Int {
    guard start < end else { return end }
    if case .single = self { return end }
    let kind = kind(at: start)
    if self.kind(at: end - 1) == kind { return end }
    var low = start
    var step = 1
    while low + step < end, self.kind(at: low + step) == kind {
      low += step
      step *= 2
    }
    var high = Swift.min(low + step, end - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if self.kind(at: middle) == kind { low = middle } else { high = middle }
    }
    return high
  }
}

/// One side of an index: for every vertex its neighbours and the edges that lead there.
///
/// Entries of vertex `v` are at `offsets[v]..<offsets[v + 1]`, grouped by kind and ascending by edge
/// within a kind.
internal struct AdjacencyRows: Sendable {
  var offsets: [UInt32]
  var neighbours: [UInt32]
  var edges: [UInt32]
  var kinds: KindColumn

  var vertexCount: Int { offsets.count - 1 }
  var entryCount: Int { neighbours.count }

  @inline(__always) func range(of vertex: UInt32) -> Range<Int> {
    let start = Int(offsets[Int(vertex)])
    let end = Int(offsets[Int(vertex) &+ 1])
    return start..<end
  }

  @inline(__always) func degree(of vertex: UInt32) -> Int {
    Int(offsets[Int(vertex) &+ 1] &- offsets[Int(vertex)])
  }

  /// The rows of those entries whose edge belongs to a mask.
  func keeping(_ mask: EdgeMask) -> AdjacencyRows {
    switch kinds {
    case .single:
      return kept(mask, [NoCode]()).rows
    case .bytes(let column):
      var (rows, codes) = kept(mask, column)
      rows.kinds = .bytes(codes)
      return rows
    case .words(let column):
      var (rows, codes) = kept(mask, column)
      rows.kinds = .words(codes)
      return rows
    }
  }

  /// Every entry is written and the place moves on where it is kept: without a branch this takes half
  /// the time.
  private func kept<Code: KindCode>(
    _ mask: EdgeMask, _ codes: [Code]
  ) -> (rows: AdjacencyRows, codes: [Code]) {
    var offsets = [UInt32](repeating: 0, count: self.offsets.count)
    var neighbours: [UInt32] = []
    var keptCodes: [Code] = []
    var place = 0
    let edges = unsafe [UInt32](unsafeUninitializedCapacity: entryCount) { edges, written in
      neighbours = unsafe [UInt32](unsafeUninitializedCapacity: entryCount) { heads, written in
        keptCodes = unsafe [Code](unsafeUninitializedCapacity: codes.count) { kept, written in
          let bits = mask.words.span
          let oldEdges = self.edges.span
          let oldHeads = self.neighbours.span
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
      offsets: offsets, neighbours: neighbours, edges: edges, kinds: kinds)
    return (rows, keptCodes)
  }

  /// The number of edges with an entry here, each counted once.
  func distinctEdgeCount(of edgeCount: Int) -> Int {
    var seen = EdgeMask(count: edgeCount)
    for edge in edges { seen[Int(edge)] = true }
    return seen.setCount
  }

  /// The rows of the opposite way, in which every entry names, instead of an edge, the entry here
  /// that it turns round.
  func reversed() -> AdjacencyRows {
    var next = [UInt32](repeating: 0, count: offsets.count)
    for neighbour in neighbours { next[Int(neighbour)] += 1 }
    var total: UInt32 = 0
    for vertex in next.indices {
      let count = next[vertex]
      next[vertex] = total
      total += count
    }
    let starts = next
    var sources = [UInt32](repeating: 0, count: entryCount)
    var entries = [UInt32](repeating: 0, count: entryCount)
    for vertex in 0..<UInt32(vertexCount) {
      for entry in range(of: vertex) {
        let slot = Int(next[Int(neighbours[entry])])
        next[Int(neighbours[entry])] += 1
        sources[slot] = vertex
        entries[slot] = UInt32(entry)
      }
    }
    return AdjacencyRows(
      offsets: starts, neighbours: sources, edges: entries, kinds: .single(0))
  }
}

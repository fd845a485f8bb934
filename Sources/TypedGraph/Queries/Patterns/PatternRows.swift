internal import GraphKernel

/// What one step of a pattern can take in a view: for every vertex the relations, ascending by row.
///
/// Made once for a search from everywhere or in a small view, it holds only relations of the step's kind that pass its
/// tests, so that the search looks at no others.
struct PatternRows: Sendable {
  private let offsets: [UInt32]
  let neighbors: [UInt32]
  let rows: [UInt32]

  init(_ view: GraphView, _ edge: PatternEdge) {
    let table = view.graph.relationTable
    let vertexCount = view.graph.nodeTable.vertexCount
    var tails: [UInt32] = []
    var heads: [UInt32] = []
    var edges: [UInt32] = []
    var leads = [Bool?](repeating: nil, count: vertexCount)
    func isEnd(_ vertex: UInt32) -> Bool {
      if let known = leads[Int(vertex)] { return known }
      let leadsThere = edge.leadsTo(view.node(at: vertex))
      leads[Int(vertex)] = leadsThere
      return leadsThere
    }
    if let kind = table.kindIndex(of: edge.kind) {
      let listed = table.listing(kind)
      let isOnly = table.columns.count == 1
      let isSymmetric = !table.ties[kind].isDirected
      let masks = edge.tests.compactMap { $0.words?(view) }
      let tests = edge.tests.filter { $0.words == nil }.map { $0.bound(view.graph) }
      view.forEachWord { word, bits in
        var rest = isOnly ? bits : bits & table.word(word, listed: listed)
        for mask in masks { rest &= mask[word] }
        guard rest != 0 else { return }
        let (chunk, first) = Chunking.place(ofWord: word)
        let (sources, targets) = (table.source.chunks[chunk], table.target.chunks[chunk])
        while rest != 0 {
          let lane = rest.trailingZeroBitCount
          rest &= rest &- 1
          let row = UInt32(truncatingIfNeeded: word * 64 + lane)
          guard tests.allSatisfy({ $0(row) }) else { continue }
          let (source, target) = (sources[first + lane], targets[first + lane])
          func add(_ tail: UInt32, _ head: UInt32) {
            tails.append(tail)
            heads.append(head)
            edges.append(row)
          }
          guard isSymmetric else {
            if edge.isReversed { add(target, source) } else { add(source, target) }
            continue
          }
          if isEnd(target) { add(source, target) }
          if source != target, isEnd(source) { add(target, source) }
        }
      }
    }
    // Rows with equal tails stay in order.
    var next = [UInt32](repeating: 0, count: vertexCount + 1)
    for tail in tails { next[Int(tail) + 1] += 1 }
    for vertex in 0..<vertexCount { next[vertex + 1] += next[vertex] }
    offsets = next
    var neighbors = [UInt32](repeating: 0, count: tails.count)
    var rows = neighbors
    for place in tails.indices {
      let slot = Int(next[Int(tails[place])])
      next[Int(tails[place])] += 1
      neighbors[slot] = heads[place]
      rows[slot] = edges[place]
    }
    self.neighbors = neighbors
    self.rows = rows
  }

  /// The positions of what can be taken from a vertex.
  @inline(__always)
  func range(of vertex: UInt32) -> Range<Int> {
    Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1])
  }

  /// What can be taken from a vertex, ascending by row.
  func entries(of vertex: UInt32) -> [AdjacencyEntry] {
    range(of: vertex).map { AdjacencyEntry(neighbor: neighbors[$0], edge: rows[$0]) }
  }
}

/// The signed ties of a graph: every two vertices joined once, positively or negatively.
///
/// ```
/// 0→1 (+), 1→0 (+), 0→1 (−)      majority: one positive tie that stands for two edges
///                                refused: an error that names the edges 0 and 2
/// ```
///
/// Directions are ignored. Parallel edges of one sign are one tie that counts how many there are. Edges of
/// sign 0 (neutral) and self-loops are left out, since they are neither positive nor negative.
package struct SignedTies: Sendable {
  /// The number of vertices.
  package let vertexCount: Int

  internal let graph: IndexedGraph
  internal let signs: [Int8]
  internal let filter: TraversalFilter
  /// Every tie once, at the end with fewer edges: the other end, shifted by one, and whether the tie
  /// is negative.
  internal let offsets: [UInt32]
  internal let packed: [UInt32]
  /// How many edges a tie stands for; empty if each stands for one.
  internal let multiplicities: [UInt32]

  /// The number of ties.
  package var count: Int { packed.count }

  /// Gathers the signed ties of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - signs: +1, −1 or 0 for every edge by number.
  ///   - filter: What belongs to the graph; its direction does not matter.
  ///   - oppositeSigns: What to make of parallel edges with opposite signs.
  /// - Throws: ``KernelError/oppositeSigns(positive:negative:)`` unless another rule is chosen,
  ///   ``KernelError/invalidSign(edge:sign:)``, or an error of the arguments.
  /// - Complexity: O(vertices + edges) time and space.
  package init(
    _ graph: IndexedGraph, signs: [Int8], _ filter: TraversalFilter = .both,
    oppositeSigns: OppositeSigns = .refused
  ) throws(KernelError) {
    guard signs.count == graph.edgeCount else {
      throw .columnLength(column: "signs", expected: graph.edgeCount, found: signs.count)
    }
    // One comparison for each: −1, 0 and 1 are the three lowest once 1 is added.
    var highest: UInt8 = 0
    for sign in signs { highest = Swift.max(highest, UInt8(bitPattern: sign &+ 1)) }
    if highest > 2 {
      for (edge, sign) in signs.enumerated() where sign > 1 || sign < -1 {
        throw .invalidSign(edge: UInt32(edge), sign: sign)
      }
    }
    self.graph = graph
    self.signs = signs
    self.filter = filter
    vertexCount = graph.vertexCount
    let rows = try graph.ties(filter)
    var offsets = [UInt32](repeating: 0, count: graph.vertexCount + 1)
    // Each tie is met at both ends and kept at one; one place more for the last that is not kept.
    var packed = [UInt32](repeating: 0, count: rows.entryCount / 2 + 1)
    var count = 0
    var multiplicities: [UInt32] = []
    // The last vertex, plus one, that met a vertex as its neighbor.
    var stamps = [UInt32](repeating: 0, count: graph.vertexCount)
    for vertex in 0..<UInt32(graph.vertexCount) {
      let first = count
      let isRepeated = rows.keepTies(
        of: vertex, signs: signs, in: &packed, from: &count, stamps: &stamps)
      if isRepeated {
        let merged = try Self.merged(vertex, rows, signs, oppositeSigns)
        if multiplicities.isEmpty { multiplicities = Array(repeating: 1, count: first) }
        for (place, tie) in merged.enumerated() {
          packed[first + place] = tie.packed
          multiplicities.append(tie.count)
        }
        count = first + merged.count
      } else if !multiplicities.isEmpty {
        multiplicities += Array(repeating: 1, count: count - first)
      }
      offsets[Int(vertex) + 1] = UInt32(count)
    }
    packed.removeLast(packed.count - count)
    self.offsets = offsets
    self.packed = packed
    self.multiplicities = multiplicities
  }

  /// The ties of a vertex some of whose edges are parallel.
  private static func merged(
    _ vertex: UInt32, _ rows: AdjacencyRows, _ signs: [Int8], _ rule: OppositeSigns
  ) throws(KernelError) -> [(packed: UInt32, count: UInt32)] {
    let key = rows.tieKey(of: vertex)
    var entries: [(neighbor: UInt32, edge: UInt32)] = []
    for entry in rows.range(of: vertex) {
      let neighbor = rows.neighbors[entry]
      guard key < rows.tieKey(of: neighbor) else { continue }
      guard signs[Int(rows.edges[entry])] != 0 else { continue }
      entries.append((neighbor, rows.edges[entry]))
    }
    entries.sort { ($0.neighbor, $0.edge) < ($1.neighbor, $1.edge) }
    var result: [(packed: UInt32, count: UInt32)] = []
    var start = 0
    while start < entries.count {
      let neighbor = entries[start].neighbor
      var end = start
      while end < entries.count, entries[end].neighbor == neighbor { end += 1 }
      let edges = entries[start..<end].map(\.edge)
      start = end
      let positive = edges.filter { signs[Int($0)] > 0 }
      let negative = edges.filter { signs[Int($0)] < 0 }
      if rule == .refused, let firstPositive = positive.first, let firstNegative = negative.first {
        throw .oppositeSigns(positive: firstPositive, negative: firstNegative)
      }
      let sign = rule.sign(positive: positive.count, negative: negative.count)
      if sign == 0 { continue }
      let isNegative = sign < 0
      result.append(
        (
          neighbor &<< 1 | (isNegative ? 1 : 0),
          UInt32(isNegative ? negative.count : positive.count)
        ))
    }
    return result
  }

  @inline(__always)
  internal func range(of vertex: Int) -> Range<Int> {
    Int(offsets[vertex])..<Int(offsets[vertex &+ 1])
  }

  internal func multiplicity(at place: Int) -> Int {
    multiplicities.isEmpty ? 1 : Int(multiplicities[place])
  }

  /// Calls `body(vertex, neighbor, isNegative, place)` for every tie.
  internal func forEachTie(_ body: (UInt32, UInt32, Bool, Int) -> Void) {
    for vertex in 0..<vertexCount {
      for place in range(of: vertex) {
        body(UInt32(vertex), packed[place] >> 1, packed[place] & 1 == 1, place)
      }
    }
  }

  /// The lowest edge that has the sign of the tie between two vertices; `nil` where there is none.
  internal func edge(between one: UInt32, and other: UInt32, isNegative: Bool) -> UInt32? {
    var filter = filter
    filter.direction = .both
    var lowest: UInt32?
    graph.scan(one, filter) { neighbor, edge, _ in
      let sign = signs[Int(edge)]
      guard neighbor == other, isNegative ? sign < 0 : sign > 0 else { return }
      lowest = Swift.min(lowest ?? edge, edge)
    }
    return lowest
  }

  /// The two camps of the vertices that the filter admits: first those outside a mask, then those in it.
  internal func partition(second: VertexMask) -> Partition<Numbered> {
    Partition(labels: (0..<vertexCount).map { second[$0] ? 1 : 0 }, within: filter.vertices)
  }

  /// Rows with every tie at both ends; the edge of an entry is its place, doubled, plus its sign.
  internal func symmetricRows() -> AdjacencyRows {
    var next = [UInt32](repeating: 0, count: vertexCount + 1)
    forEachTie { vertex, neighbor, _, _ in
      next[Int(vertex)] += 1
      next[Int(neighbor)] += 1
    }
    let total = next.formStarts()
    let offsets = next
    var neighbors = [UInt32](repeating: 0, count: Int(total))
    var edges = neighbors
    forEachTie { vertex, neighbor, isNegative, place in
      for (from, to) in [(vertex, neighbor), (neighbor, vertex)] {
        let slot = Int(next[Int(from)])
        next[Int(from)] += 1
        neighbors[slot] = to
        edges[slot] = UInt32(place) << 1 | (isNegative ? 1 : 0)
      }
    }
    return AdjacencyRows(
      offsets: offsets, neighbors: neighbors, edges: edges, kinds: .single(0))
  }
}

extension AdjacencyRows {
  /// Orders vertices by entries, then by number: a tie is kept at its lower end.
  @inline(__always)
  fileprivate func tieKey(of vertex: UInt32) -> UInt64 {
    UInt64(offsets[Int(vertex) &+ 1] &- offsets[Int(vertex)]) &<< 32 | UInt64(vertex)
  }

  /// Writes the ties that a vertex keeps; whether it has parallel ones.
  ///
  /// Which ties are kept is unpredictable where degrees are similar, so nothing branches on it.
  @inline(__always)
  fileprivate func keepTies(
    of vertex: UInt32, signs: [Int8], in packed: inout [UInt32], from count: inout Int,
    stamps: inout [UInt32]
  ) -> Bool {
    let key = tieKey(of: vertex)
    let mark = vertex &+ 1
    var repeated: UInt32 = 0
    var place = count
    // Unchecked: entries have a neighbor and an edge of the graph, every edge has a sign and every
    // vertex a stamp, and no more ties are kept than half the entries.
    let offsets = offsets.span
    let neighbors = neighbors.span
    let edges = edges.span
    let signs = signs.span
    var packed = packed.mutableSpan
    var stamps = stamps.mutableSpan
    for entry in range(of: vertex) {
      let neighbor = unsafe neighbors[unchecked: entry]
      let at = Int(neighbor)
      let degree = unsafe offsets[unchecked: at &+ 1] &- offsets[unchecked: at]
      let other = UInt64(degree) &<< 32 | UInt64(neighbor)
      let sign = unsafe signs[unchecked: Int(edges[unchecked: entry])]
      let isKept: UInt32 = (key < other ? 1 : 0) & (sign != 0 ? 1 : 0)
      unsafe packed[unchecked: place] = neighbor &<< 1 | (sign < 0 ? 1 : 0)
      place &+= Int(isKept)
      repeated |= unsafe isKept & (stamps[unchecked: at] == mark ? 1 : 0)
      unsafe stamps[unchecked: at] = mark
    }
    count = place
    return repeated != 0
  }
}

/// What to make of parallel ties with opposite signs between the same two vertices.
public enum OppositeSigns: Sendable, Hashable {
  /// Refuse them: the question has no answer.
  case refuse
  /// Keep the sign that more edges have; where it is even, there is no tie.
  case majority
  /// One negative edge makes the tie negative.
  case negativeWins
  /// One positive edge makes the tie positive.
  case positiveWins
}

/// The signed ties of a graph: every two vertices joined once, positively or negatively.
///
/// Every edge is taken as a tie. Parallel edges of one sign are one tie that remembers how many they
/// are; edges of sign 0 and self-loops are no ties: what is missing is not neutral, and a neutral
/// tie is not missing, but neither is positive or negative.
public struct SignedTies: Sendable {
  /// The number of vertices.
  public let vertexCount: Int

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
  public var count: Int { packed.count }

  /// The number of negative ties.
  public var negativeCount: Int { packed.reduce(0) { $0 + Int($1 & 1) } }

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
  public init(
    _ graph: IndexedGraph, signs: [Int8], _ filter: TraversalFilter = .both,
    oppositeSigns: OppositeSigns = .refuse
  ) throws(KernelError) {
    guard signs.count == graph.edgeCount else {
      throw .columnLength(column: "signs", expected: graph.edgeCount, found: signs.count)
    }
    for (edge, sign) in signs.enumerated() where sign > 1 || sign < -1 {
      throw .invalidSign(edge: UInt32(edge), sign: sign)
    }
    self.graph = graph
    self.signs = signs
    self.filter = filter
    vertexCount = graph.vertexCount
    let rows = try graph.ties(filter, isOrdered: false)
    var offsets = [UInt32](repeating: 0, count: graph.vertexCount + 1)
    var packed: [UInt32] = []
    packed.reserveCapacity(rows.entryCount / 2)
    var multiplicities: [UInt32] = []
    // Where in `packed` the tie from the current vertex to another stands, plus one.
    var places = [UInt32](repeating: 0, count: graph.vertexCount)
    for vertex in 0..<UInt32(graph.vertexCount) {
      let degree = rows.degree(of: vertex)
      let first = packed.count
      var repeated: [Int] = []
      let range = rows.range(of: vertex)
      for entry in range {
        let neighbour = rows.neighbours[entry]
        let other = rows.degree(of: neighbour)
        guard degree < other || degree == other && vertex < neighbour else { continue }
        let sign = signs[Int(rows.edges[entry])]
        guard sign != 0 else { continue }
        if places[Int(neighbour)] == 0 {
          packed.append(neighbour &<< 1 | (sign < 0 ? 1 : 0))
          places[Int(neighbour)] = UInt32(truncatingIfNeeded: packed.count)
        } else {
          repeated.append(entry)
        }
      }
      for place in first..<packed.count { places[Int(packed[place] &>> 1)] = 0 }
      if !repeated.isEmpty {
        packed.removeLast(packed.count - first)
        if multiplicities.isEmpty { multiplicities = Array(repeating: 1, count: first) }
        try Self.merge(
          vertex, rows, signs, oppositeSigns, into: &packed, counts: &multiplicities)
      } else if !multiplicities.isEmpty {
        multiplicities += Array(repeating: 1, count: packed.count - first)
      }
      offsets[Int(vertex) + 1] = UInt32(packed.count)
    }
    self.offsets = offsets
    self.packed = packed
    self.multiplicities = multiplicities
  }

  /// Appends the ties of a vertex some of whose edges are parallel.
  private static func merge(
    _ vertex: UInt32, _ rows: AdjacencyRows, _ signs: [Int8], _ rule: OppositeSigns,
    into packed: inout [UInt32], counts: inout [UInt32]
  ) throws(KernelError) {
    let degree = rows.degree(of: vertex)
    var entries: [(neighbour: UInt32, edge: UInt32)] = []
    for entry in rows.range(of: vertex) {
      let neighbour = rows.neighbours[entry]
      let other = rows.degree(of: neighbour)
      guard degree < other || degree == other && vertex < neighbour else { continue }
      guard signs[Int(rows.edges[entry])] != 0 else { continue }
      entries.append((neighbour, rows.edges[entry]))
    }
    entries.sort { ($0.neighbour, $0.edge) < ($1.neighbour, $1.edge) }
    var start = 0
    while start < entries.count {
      let neighbour = entries[start].neighbour
      var end = start
      while end < entries.count, entries[end].neighbour == neighbour { end += 1 }
      let edges = entries[start..<end].map(\.edge)
      start = end
      let positive = edges.filter { signs[Int($0)] > 0 }
      let negative = edges.filter { signs[Int($0)] < 0 }
      var isNegative = positive.isEmpty
      if let firstPositive = positive.first, let firstNegative = negative.first {
        switch rule {
        case .refuse: throw .oppositeSigns(positive: firstPositive, negative: firstNegative)
        case .majority:
          if positive.count == negative.count { continue }
          isNegative = negative.count > positive.count
        case .negativeWins: isNegative = true
        case .positiveWins: isNegative = false
        }
      }
      packed.append(neighbour &<< 1 | (isNegative ? 1 : 0))
      counts.append(UInt32(isNegative ? negative.count : positive.count))
    }
  }

  @inline(__always)
  internal func range(of vertex: Int) -> Range<Int> {
    Int(offsets[vertex])..<Int(offsets[vertex &+ 1])
  }

  internal func multiplicity(at place: Int) -> Int {
    multiplicities.isEmpty ? 1 : Int(multiplicities[place])
  }

  /// Calls `body(vertex, neighbour, isNegative, place)` for every tie.
  internal func forEachTie(_ body: (UInt32, UInt32, Bool, Int) -> Void) {
    for vertex in 0..<vertexCount {
      for place in range(of: vertex) {
        body(UInt32(vertex), packed[place] >> 1, packed[place] & 1 == 1, place)
      }
    }
  }

  /// Rows with every tie at both ends; the edge of an entry is its place, doubled, plus its sign.
  internal func symmetricRows() -> AdjacencyRows {
    var next = [UInt32](repeating: 0, count: vertexCount + 1)
    forEachTie { vertex, neighbour, _, _ in
      next[Int(vertex)] += 1
      next[Int(neighbour)] += 1
    }
    var total: UInt32 = 0
    for index in next.indices {
      let count = next[index]
      next[index] = total
      total += count
    }
    let offsets = next
    var neighbours = [UInt32](repeating: 0, count: Int(total))
    var edges = neighbours
    forEachTie { vertex, neighbour, isNegative, place in
      for (from, to) in [(vertex, neighbour), (neighbour, vertex)] {
        let slot = Int(next[Int(from)])
        next[Int(from)] += 1
        neighbours[slot] = to
        edges[slot] = UInt32(place) << 1 | (isNegative ? 1 : 0)
      }
    }
    return AdjacencyRows(
      offsets: offsets, neighbours: neighbours, edges: edges, kinds: .single(0))
  }
}

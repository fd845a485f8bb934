/// A weighted graph of ties in which each vertex may stand for many.
///
/// ```
/// a, b, c put together, d, e, f too:
///
/// a ─── b     e
///  ╲   ╱    ╱ │      A ─1─ D      strengths 7, 7: three ties within count twice,
///    c ─── d  │                   the one between once at each end; total 14
///           ╲ │
///             f
/// ```
internal struct CommunityLevel {
  var offsets: [UInt32]
  var neighbors: [UInt32]
  /// The weight of every entry, above zero; empty if each is 1.
  var weights: [Double]
  /// The sum of the weights at each vertex, self-loops twice.
  var strengths: [Double]
  /// Twice the weight of all edges.
  var total: Double

  var count: Int { strengths.count }

  @inline(__always) func range(of vertex: Int) -> Range<Int> {
    Int(offsets[vertex])..<Int(offsets[vertex &+ 1])
  }

  @inline(__always) func weight(at entry: Int) -> Double {
    weights.isEmpty ? 1 : weights[entry]
  }

  init(
    _ graph: IndexedGraph, weights edgeWeights: [Double]?, _ filter: TraversalFilter
  ) throws(KernelError) {
    let rows = try graph.ties(filter)
    strengths = Array(repeating: 0, count: graph.vertexCount)
    total = 0
    weights = []
    if edgeWeights == nil, !rows.hasLoops {
      offsets = rows.offsets
      neighbors = rows.neighbors
      for vertex in 0..<graph.vertexCount {
        strengths[vertex] = Double(rows.degree(of: UInt32(vertex)))
      }
      total = Double(rows.entryCount)
      return
    }
    offsets = [0]
    offsets.reserveCapacity(graph.vertexCount + 1)
    neighbors = []
    neighbors.reserveCapacity(rows.entryCount)
    weights.reserveCapacity(rows.entryCount)
    let unit = try Self.unit(of: edgeWeights, rows)
    for vertex in 0..<UInt32(graph.vertexCount) {
      for entry in rows.range(of: vertex) {
        let weight = unit * (edgeWeights?[Int(rows.edges[entry])] ?? 1)
        let isLoop = rows.neighbors[entry] == vertex
        strengths[Int(vertex)] += isLoop ? 2 * weight : weight
        if isLoop || weight == 0 { continue }
        neighbors.append(rows.neighbors[entry])
        weights.append(weight)
      }
      total += strengths[Int(vertex)]
      offsets.append(UInt32(neighbors.count))
    }
  }

  /// The power of two that brings the greatest weight near 1, so that no sum overflows; multiplying by it
  /// rounds nothing.
  private static func unit(
    of weights: [Double]?, _ rows: AdjacencyRows
  ) throws(KernelError) -> Double {
    guard let weights else { return 1 }
    var greatest = 0.0
    for edge in rows.edges {
      let weight = weights[Int(edge)]
      guard weight.isFinite else { throw .invalidWeight(edge: edge, weight: weight) }
      guard weight >= 0 else { throw .negativeWeight(edge: edge, weight: weight) }
      greatest = Swift.max(greatest, weight)
    }
    return greatest.unitBelow
  }

  /// The level of the vertices in a mask, renumbered in their order; other vertices have no entries.
  ///
  /// Vertices that take no part must not use up random numbers: what was removed would show.
  func compacted(to vertices: [UInt32]) -> CommunityLevel {
    var numbers = [UInt32](repeating: 0, count: count)
    for (number, vertex) in vertices.enumerated() { numbers[Int(vertex)] = UInt32(number) }
    var result = self
    result.strengths = vertices.map { strengths[Int($0)] }
    result.offsets = vertices.map { offsets[Int($0)] } + [UInt32(neighbors.count)]
    result.neighbors = neighbors.map { numbers[Int($0)] }
    return result
  }

  /// The level whose vertices are the groups `0..<groupCount` of another.
  ///
  /// Weight within a group stays in its strength and needs no entry.
  init(contracting level: CommunityLevel, by groups: [UInt32], groupCount: Int) {
    strengths = Array(repeating: 0, count: groupCount)
    total = level.total
    var starts = [Int](repeating: 0, count: groupCount + 1)
    for vertex in 0..<level.count {
      strengths[Int(groups[vertex])] += level.strengths[vertex]
      starts[Int(groups[vertex])] += 1
    }
    starts.formStarts()
    var members = [UInt32](repeating: 0, count: level.count)
    var next = starts
    for vertex in 0..<level.count {
      members[next[Int(groups[vertex])]] = UInt32(vertex)
      next[Int(groups[vertex])] += 1
    }
    offsets = [0]
    offsets.reserveCapacity(groupCount + 1)
    // Only what is written takes memory.
    neighbors = []
    neighbors.reserveCapacity(level.neighbors.count)
    weights = []
    weights.reserveCapacity(level.neighbors.count)
    var sums = [Double](repeating: 0, count: groupCount)
    var touched = [UInt32](repeating: 0, count: groupCount + 1)
    var sumSpan = sums.mutableSpan
    var touchedSpan = touched.mutableSpan
    for group in 0..<groupCount {
      var count = 0
      for place in starts[group]..<starts[group + 1] {
        level.prefetchRow(of: Int(members[Swift.min(place + 4, members.count - 1)]))
        count = level.addWeights(
          of: Int(members[place]), by: groups.span, &sumSpan, &touchedSpan, count)
      }
      sumSpan[group] = 0
      for place in 0..<count {
        let other = touchedSpan[place]
        let sum = sumSpan[Int(other)]
        guard sum > 0 else { continue }
        sumSpan[Int(other)] = 0
        neighbors.append(other)
        weights.append(sum)
      }
      offsets.append(UInt32(neighbors.count))
    }
  }

  /// The same level with every two vertices joined by one entry at most.
  func mergingParallels() -> CommunityLevel {
    CommunityLevel(contracting: self, by: Array(0..<UInt32(count)), groupCount: count)
  }

  /// The same vertices with those entries only that lead to others of the same label.
  ///
  /// Every entry is written, but the position advances only past those that are kept: which ones are is
  /// unpredictable, so nothing branches on it.
  func within(_ labels: [UInt32]) -> CommunityLevel {
    var result = self
    var kept = 0
    var keptWeights: [Double] = []
    let room = neighbors.count
    result.neighbors = unsafe [UInt32](room: room) { heads, written in
      keptWeights = unsafe [Double](room: weights.count) { masses, written in
        // Unchecked: neighbors are vertices, each of which has a label, and no more is kept than
        // there is.
        let neighbors = neighbors.span
        let weights = weights.span
        let labels = labels.span
        var place = 0
        for vertex in 0..<count {
          let label = labels[vertex]
          for entry in range(of: vertex) {
            let neighbor = unsafe neighbors[unchecked: entry]
            unsafe heads[place] = neighbor
            if !weights.isEmpty { unsafe masses[place] = weights[unchecked: entry] }
            place &+= unsafe labels[unchecked: Int(neighbor)] == label ? 1 : 0
          }
          result.offsets[vertex + 1] = UInt32(truncatingIfNeeded: place)
        }
        written = weights.isEmpty ? 0 : place
        kept = place
      }
      written = kept
    }
    result.weights = keptWeights
    return result
  }

  /// The sum of the weights of a vertex's entries.
  func weightOfRow(of vertex: Int) -> Double {
    let range = range(of: vertex)
    return weights.isEmpty ? Double(range.count) : weights[range].reduce(0, +)
  }

  /// Asks for the memory of a row that is soon looked at.
  @inline(__always) func prefetchRow(of vertex: Int) {
    let start = range(of: vertex).lowerBound
    neighbors.span.prefetch(start)
    neighbors.span.prefetch(start &+ 15)
    if !weights.isEmpty { weights.span.prefetch(start) }
  }

  /// Adds the weights that lead from a vertex to each group, and lists groups not yet met.
  ///
  /// - Parameters:
  ///   - vertex: The vertex.
  ///   - groups: The group of every vertex, below the number of sums.
  ///   - sums: The sum for every group, 0 for those not met.
  ///   - touched: The groups met, with room for one more than there are sums.
  ///   - count: How many were met before.
  /// - Returns: How many are met now.
  @inline(__always)
  func addWeights(
    of vertex: Int, by groups: Span<UInt32>, _ sums: inout MutableSpan<Double>,
    _ touched: inout MutableSpan<UInt32>, _ count: Int
  ) -> Int {
    if weights.isEmpty {
      addWeights(range(of: vertex), by: groups, &sums, &touched, count) { _ in 1 }
    } else {
      addWeights(range(of: vertex), by: groups, &sums, &touched, count) { weights[$0] }
    }
  }

  /// As above, two entries at a time.
  ///
  /// A sum that was just written can be read only after a wait, and the processor waits also when the
  /// next entry's is another: reading two before writing two halves that. Whether a group was met
  /// before is unpredictable, so nothing branches on it: bits are compared and not numbers, which
  /// the compiler would turn into a branch.
  @inline(__always)
  private func addWeights(
    _ range: Range<Int>, by groups: Span<UInt32>, _ sums: inout MutableSpan<Double>,
    _ touched: inout MutableSpan<UInt32>, _ count: Int, weight: (Int) -> Double
  ) -> Int {
    // Unchecked: neighbors are vertices, each of which has a group, and groups have a sum.
    let neighbors = neighbors.span
    var count = count
    var entry = range.lowerBound
    while entry &+ 1 < range.upperBound {
      let first = unsafe groups[unchecked: Int(neighbors[unchecked: entry])]
      let second = unsafe groups[unchecked: Int(neighbors[unchecked: entry &+ 1])]
      let firstSum = unsafe sums[unchecked: Int(first)]
      let newSum = firstSum + weight(entry)
      let readSum = unsafe sums[unchecked: Int(second)]
      let secondSum = first == second ? newSum : readSum
      unsafe touched[unchecked: count] = first
      count &+= firstSum.bitPattern == 0 ? 1 : 0
      unsafe sums[unchecked: Int(first)] = newSum
      unsafe touched[unchecked: count] = second
      count &+= secondSum.bitPattern == 0 ? 1 : 0
      unsafe sums[unchecked: Int(second)] = secondSum + weight(entry &+ 1)
      entry &+= 2
    }
    if entry < range.upperBound {
      let group = unsafe groups[unchecked: Int(neighbors[unchecked: entry])]
      let sum = unsafe sums[unchecked: Int(group)]
      unsafe touched[unchecked: count] = group
      count &+= sum.bitPattern == 0 ? 1 : 0
      unsafe sums[unchecked: Int(group)] = sum + weight(entry)
    }
    return count
  }

  /// The connected parts of the groups; each has a label of its own.
  func connectedParts(of groups: [UInt32]) -> [UInt32] {
    var labels = [UInt32](repeating: .max, count: count)
    var open: [UInt32] = []
    for root in 0..<UInt32(count) where labels[Int(root)] == .max {
      labels[Int(root)] = root
      open.append(root)
      while let vertex = open.popLast() {
        for entry in range(of: Int(vertex)) {
          let neighbor = Int(neighbors[entry])
          guard labels[neighbor] == .max, groups[neighbor] == groups[Int(vertex)] else {
            continue
          }
          labels[neighbor] = root
          open.append(UInt32(neighbor))
        }
      }
    }
    return labels
  }
}

extension AdjacencyRows {
  /// Whether a vertex is its own neighbor.
  fileprivate var hasLoops: Bool {
    (0..<UInt32(vertexCount)).contains { vertex in
      range(of: vertex).contains { neighbors[$0] == vertex }
    }
  }
}

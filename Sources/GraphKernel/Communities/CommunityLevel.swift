/// A weighted graph of ties in which each vertex may stand for many.
internal struct CommunityLevel {
  var offsets: [UInt32]
  var neighbours: [UInt32]
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
    let rows = try graph.ties(filter, isOrdered: false)
    strengths = Array(repeating: 0, count: graph.vertexCount)
    total = 0
    weights = []
    if edgeWeights == nil, !rows.hasLoops {
      offsets = rows.offsets
      neighbours = rows.neighbours
      for vertex in 0..<graph.vertexCount {
        strengths[vertex] = Double(rows.degree(of: UInt32(vertex)))
      }
      total = Double(rows.entryCount)
      return
    }
    offsets = [0]
    offsets.reserveCapacity(graph.vertexCount + 1)
    neighbours = []
    neighbours.reserveCapacity(rows.entryCount)
    weights.reserveCapacity(rows.entryCount)
    for vertex in 0..<UInt32(graph.vertexCount) {
      for entry in rows.range(of: vertex) {
        let weight = edgeWeights?[Int(rows.edges[entry])] ?? 1
        guard weight.isFinite else {
          throw .invalidWeight(edge: rows.edges[entry], weight: weight)
        }
        guard weight >= 0 else {
          throw .negativeWeight(edge: rows.edges[entry], weight: weight)
        }
        let isLoop = rows.neighbours[entry] == vertex
        strengths[Int(vertex)] += isLoop ? 2 * weight : weight
        if isLoop || weight == 0 { continue }
        neighbours.append(rows.neighbours[entry])
        weights.append(weight)
      }
      total += strengths[Int(vertex)]
      offsets.append(UInt32(neighbours.count))
    }
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
      starts[Int(groups[vertex]) + 1] += 1
    }
    for group in 0..<groupCount { starts[group + 1] += starts[group] }
    var members = [UInt32](repeating: 0, count: level.count)
    var next = starts
    for vertex in 0..<level.count {
      members[next[Int(groups[vertex])]] = UInt32(vertex)
      next[Int(groups[vertex])] += 1
    }
    offsets = [0]
    offsets.reserveCapacity(groupCount + 1)
    neighbours = []
    weights = []
    var sums = [Double](repeating: 0, count: groupCount)
    var touched = [UInt32](repeating: 0, count: groupCount + 1)
    for group in 0..<groupCount {
      var count = 0
      for place in starts[group]..<starts[group + 1] {
        count = level.addWeights(of: Int(members[place]), by: groups, &sums, &touched, count)
      }
      for place in 0..<count {
        let other = touched[place]
        if Int(other) != group {
          neighbours.append(other)
          weights.append(sums[Int(other)])
        }
        sums[Int(other)] = 0
      }
      offsets.append(UInt32(neighbours.count))
    }
  }

  /// Adds the weights that lead from a vertex to each group, and lists groups not yet met.
  ///
  /// Whether a group was met before is as good as random, so nothing branches on it.
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
    of vertex: Int, by groups: [UInt32], _ sums: inout [Double], _ touched: inout [UInt32],
    _ count: Int
  ) -> Int {
    var count = count
    // Unchecked: neighbours are vertices, each of which has a group, and groups have a sum.
    let neighbours = neighbours.span
    let weights = weights.span
    let groups = groups.span
    var sums = sums.mutableSpan
    var touched = touched.mutableSpan
    if weights.isEmpty {
      for entry in range(of: vertex) {
        let group = unsafe groups[unchecked: Int(neighbours[unchecked: entry])]
        let sum = unsafe sums[unchecked: Int(group)]
        unsafe touched[unchecked: count] = group
        count &+= sum == 0 ? 1 : 0
        unsafe sums[unchecked: Int(group)] = sum + 1
      }
    } else {
      for entry in range(of: vertex) {
        let group = unsafe groups[unchecked: Int(neighbours[unchecked: entry])]
        let sum = unsafe sums[unchecked: Int(group)]
        unsafe touched[unchecked: count] = group
        count &+= sum == 0 ? 1 : 0
        unsafe sums[unchecked: Int(group)] = sum + weights[unchecked: entry]
      }
    }
    return count
  }

  /// As ``addWeights(of:by:_:_:_:)``, but only of neighbours with the vertex's own label.
  @inline(__always)
  func addWeights(
    of vertex: Int, by groups: [UInt32], within labels: [UInt32], _ sums: inout [Double],
    _ touched: inout [UInt32]
  ) -> Int {
    let own = labels[vertex]
    var count = 0
    // Unchecked: as above, and every vertex has a label.
    let neighbours = neighbours.span
    let groups = groups.span
    let labels = labels.span
    var sums = sums.mutableSpan
    var touched = touched.mutableSpan
    for entry in range(of: vertex) {
      let neighbour = unsafe Int(neighbours[unchecked: entry])
      guard unsafe labels[unchecked: neighbour] == own else { continue }
      let group = unsafe groups[unchecked: neighbour]
      let sum = unsafe sums[unchecked: Int(group)]
      unsafe touched[unchecked: count] = group
      count &+= sum == 0 ? 1 : 0
      unsafe sums[unchecked: Int(group)] = sum + weight(at: entry)
    }
    return count
  }

  /// For every vertex the weight that leads to others with its label.
  func weightsWithin(_ labels: [UInt32]) -> [Double] {
    var result = [Double](repeating: 0, count: count)
    // Unchecked: neighbours are vertices, each of which has a label.
    let neighbours = neighbours.span
    let labels = labels.span
    for vertex in 0..<count {
      let own = labels[vertex]
      var sum = 0.0
      for entry in range(of: vertex) {
        let label = unsafe labels[unchecked: Int(neighbours[unchecked: entry])]
        sum += label == own ? weight(at: entry) : 0
      }
      result[vertex] = sum
    }
    return result
  }

  /// The parts into which groups fall that do not hang together; each has a label of its own.
  func connectedParts(of groups: [UInt32]) -> [UInt32] {
    var labels = [UInt32](repeating: .max, count: count)
    var open: [UInt32] = []
    for root in 0..<UInt32(count) where labels[Int(root)] == .max {
      labels[Int(root)] = root
      open.append(root)
      while let vertex = open.popLast() {
        for entry in range(of: Int(vertex)) {
          let neighbour = Int(neighbours[entry])
          guard labels[neighbour] == .max, groups[neighbour] == groups[Int(vertex)] else {
            continue
          }
          labels[neighbour] = root
          open.append(UInt32(neighbour))
        }
      }
    }
    return labels
  }
}

extension AdjacencyRows {
  /// Whether a vertex is its own neighbour.
  fileprivate var hasLoops: Bool {
    (0..<UInt32(vertexCount)).contains { vertex in
      range(of: vertex).contains { neighbours[$0] == vertex }
    }
  }
}

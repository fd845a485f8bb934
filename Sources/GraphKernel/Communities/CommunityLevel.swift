/// A weighted graph of ties in which each vertex may stand for many.
internal struct CommunityLevel {
  var offsets: [UInt32]
  var neighbours: [UInt32]
  var weights: [Double]
  /// The sum of the weights at each vertex, self-loops twice.
  var strengths: [Double]
  /// Twice the weight of all edges.
  var total: Double

  var count: Int { strengths.count }

  @inline(__always) func range(of vertex: Int) -> Range<Int> {
    Int(offsets[vertex])..<Int(offsets[vertex &+ 1])
  }

  init(
    _ graph: IndexedGraph, weights edgeWeights: [Double]?, _ filter: TraversalFilter
  ) throws(KernelError) {
    let rows = try graph.ties(filter, isOrdered: false)
    offsets = [0]
    offsets.reserveCapacity(graph.vertexCount + 1)
    neighbours = []
    neighbours.reserveCapacity(rows.entryCount)
    weights = []
    weights.reserveCapacity(rows.entryCount)
    strengths = Array(repeating: 0, count: graph.vertexCount)
    total = 0
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
    var sums = [Double](repeating: -1, count: groupCount)
    var touched: [UInt32] = []
    for group in 0..<groupCount {
      for place in starts[group]..<starts[group + 1] {
        for entry in level.range(of: Int(members[place])) {
          let other = groups[Int(level.neighbours[entry])]
          guard Int(other) != group else { continue }
          if sums[Int(other)] < 0 {
            sums[Int(other)] = 0
            touched.append(other)
          }
          sums[Int(other)] += level.weights[entry]
        }
      }
      for other in touched {
        neighbours.append(other)
        weights.append(sums[Int(other)])
        sums[Int(other)] = -1
      }
      touched.removeAll(keepingCapacity: true)
      offsets.append(UInt32(neighbours.count))
    }
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

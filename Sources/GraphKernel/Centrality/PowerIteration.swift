/// Scores found by iteration, and how the iteration ended.
package struct IteratedScores: Sendable, Hashable {
  /// One score for every vertex.
  package let values: [Double]
  /// The number of rounds.
  package let iterations: Int
  /// The sum of the changes of all values in the last round.
  package let change: Double
}

/// When an iteration ends.
package enum IterationLimit: Sendable, Hashable {
  /// After exactly so many rounds.
  case rounds(Int)
  /// When the changes of a round add up to at most `tolerance`; an error after `limit` rounds.
  case tolerance(Double, limit: Int)

  /// Runs rounds, each of which returns how much changed.
  internal func run(
    isCancelled: CancellationCheck, _ round: () -> Double
  ) throws(KernelError) -> (iterations: Int, change: Double) {
    switch self {
    case .rounds(let count):
      guard count >= 0 else {
        throw .invalidParameter(name: "limit", reason: "has \(count) rounds; it needs none or more")
      }
      var change = 0.0
      for _ in 0..<count {
        if isCancelled() { throw .cancelled }
        change = round()
      }
      return (count, change)
    case .tolerance(let tolerance, let maximum):
      guard tolerance >= 0, maximum > 0 else {
        throw .invalidParameter(
          name: "limit", reason: "needs a tolerance not below zero and at least one round")
      }
      var change = Double.infinity
      for iteration in 1...maximum {
        if isCancelled() { throw .cancelled }
        change = round()
        if change <= tolerance { return (iteration, change) }
      }
      throw .notConverged(iterations: maximum, change: change)
    }
  }
}

extension IndexedGraph {
  /// The rows against a filter's direction and, if there are weights, those of the entries.
  ///
  /// Weights must be finite and not below zero. With `isScaled` they are multiplied by a power of two that
  /// brings the greatest near 1.
  internal func pullRows(
    weights: [Double]?, _ filter: TraversalFilter, isScaled: Bool = false
  ) throws(KernelError) -> (rows: NeighborRows, weights: [Double]?) {
    guard let weights else {
      return (try arrangedNeighbors(filter.reversed, isOrdered: true), nil)
    }
    let adjacency = try WeightedAdjacency(self, weights: weights, filter.reversed)
    try adjacency.requireNonNegative()
    return (
      adjacency.rows.neighborRows, isScaled ? adjacency.scaledWeights : adjacency.weights
    )
  }
}

extension NeighborRows {
  /// The number of values that a near cache holds.
  private static var nearValues: Int { 131_072 }

  /// The sum over the entries of a vertex of the values at their neighbors, times weights.
  ///
  /// ```
  /// 0 ──→ 2 ←── 1      rows against the edges, values 1, 2, 0: the sum at 2 is 1 + 2
  /// ```
  @inline(__always)
  internal func pull(_ vertex: Int, _ values: [Double], _ weights: [Double]?) -> Double {
    let end = Int(offsets[vertex &+ 1])
    var entry = Int(offsets[vertex])
    if let weights {
      var sum = 0.0
      while entry < end {
        sum += weights[entry] * values[Int(neighbors[entry])]
        entry &+= 1
      }
      return sum
    }
    // Rows hold only vertices below the count of `values`, which the callers give for every vertex:
    // unchecked, a round is a third faster.
    let neighbors = neighbors.span
    let values = values.span
    var (sum0, sum1, sum2, sum3) = (0.0, 0.0, 0.0, 0.0)
    if end &- entry < 16 {
      // One loop, so that the processor is wrong about one end at most.
      while entry < end {
        unsafe sum0 += values[unchecked: Int(neighbors[unchecked: entry])]
        entry &+= 1
      }
      return sum0
    }
    // Four sums, since one alone waits for each addition.
    // Values that a near cache holds need not be asked for ahead.
    let safe = values.count > Self.nearValues ? neighbors.count &- 36 : 0
    while entry &+ 4 <= end {
      if entry < safe {
        unsafe values.prefetch(Int(neighbors[unchecked: entry &+ 32]))
        unsafe values.prefetch(Int(neighbors[unchecked: entry &+ 33]))
        unsafe values.prefetch(Int(neighbors[unchecked: entry &+ 34]))
        unsafe values.prefetch(Int(neighbors[unchecked: entry &+ 35]))
      }
      unsafe sum0 += values[unchecked: Int(neighbors[unchecked: entry])]
      unsafe sum1 += values[unchecked: Int(neighbors[unchecked: entry &+ 1])]
      unsafe sum2 += values[unchecked: Int(neighbors[unchecked: entry &+ 2])]
      unsafe sum3 += values[unchecked: Int(neighbors[unchecked: entry &+ 3])]
      entry &+= 4
    }
    while entry < end {
      unsafe sum0 += values[unchecked: Int(neighbors[unchecked: entry])]
      entry &+= 1
    }
    return sum0 + sum1 + sum2 + sum3
  }
}

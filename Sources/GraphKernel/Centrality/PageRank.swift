extension IndexedGraph {
  /// The PageRank of every vertex.
  ///
  /// ```
  /// 0 ──→ 2 ←── 1      damping 0.85: 0.2128, 0.2128, 0.5745 for 0, 1, 2
  /// ```
  ///
  /// A random walk follows an edge with probability `damping`, chosen by weight, and else restarts; from a
  /// vertex without edges, or with edges of weight zero only, it always restarts. Parallel edges count
  /// each, a self-loop once. How large the weights at a vertex are makes no difference.
  ///
  /// - Parameters:
  ///   - damping: The probability of following an edge, at least 0 and below 1.
  ///   - weights: The weight of every edge by number, not below zero; all alike if `nil`.
  ///   - restarts: How often a walk begins at each vertex, not below zero and not all zero; all
  ///     vertices alike if `nil`.
  ///   - filter: What may be walked.
  ///   - limit: When to end.
  ///   - isCancelled: Asked every round.
  /// - Returns: Scores that add up to 1; 0 for vertices outside the filter's mask.
  /// - Throws: ``KernelError/notConverged(iterations:change:)``,
  ///   ``KernelError/invalidParameter(name:reason:)``, ``KernelError/negativeWeight(edge:weight:)``,
  ///   ``KernelError/cancelled``, or an error of the arguments.
  /// - Complexity: O(entries) time for each round, O(vertices) space, and rows where weights or
  ///   filters need their own.
  ///
  /// Source: S. Brin, L. Page, *The anatomy of a large-scale hypertextual Web search engine* (1998).
  package func pageRank(
    damping: Double = 0.85, weights: [Double]? = nil, restarts: [Double]? = nil,
    _ filter: TraversalFilter = .outgoing, limit: IterationLimit = .tolerance(1e-10, limit: 200),
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> IteratedScores {
    guard damping >= 0, damping < 1 else {
      throw .invalidParameter(name: "damping", reason: "is \(damping); it must lie in 0..<1")
    }
    var (rows, entryWeights) = try pullRows(weights: weights, filter)
    let begin = try restartShares(restarts, filter)
    var outflow = [Double](repeating: 0, count: vertexCount)
    if let given = entryWeights {
      let shares = rows.shares(of: given)
      entryWeights = shares
      for (entry, neighbor) in rows.neighbors.enumerated() where shares[entry] > 0 {
        outflow[Int(neighbor)] = 1
      }
    } else if filter.admitsEverything, filter.direction == .outgoing || isSymmetric {
      let forward = folded.outgoing
      for vertex in 0..<vertexCount {
        outflow[vertex] = Double(forward.degree(of: UInt32(vertex)))
      }
    } else {
      for neighbor in rows.neighbors { outflow[Int(neighbor)] += 1 }
    }
    // What part of its rank a vertex hands on along each edge, or for each unit of weight.
    let handedOn = outflow.map { $0 > 0 ? damping / $0 : 0 }
    let ends = outflow.indices.filter { outflow[$0] <= 0 }
    var ranks = begin
    var shares = zip(begin, handedOn).map { $0 * $1 }
    var nextShares = shares
    let (iterations, change) = try limit.run(isCancelled: isCancelled) {
      let loose = ends.reduce(0) { $0 + ranks[$1] }
      let change = rows.pageRankRound(
        &ranks, shares, &nextShares, restart: 1 - damping + damping * loose, begin: begin,
        handedOn: handedOn, weights: entryWeights)
      swap(&shares, &nextShares)
      return change
    }
    return IteratedScores(values: ranks, iterations: iterations, change: change)
  }

  private func restartShares(
    _ restarts: [Double]?, _ filter: TraversalFilter
  ) throws(KernelError) -> [Double] {
    guard let restarts else {
      let count = filter.vertices?.setCount ?? vertexCount
      let share = 1 / Double(Swift.max(count, 1))
      return (0..<UInt32(vertexCount)).map { filter.admits(vertex: $0) ? share : 0 }
    }
    guard restarts.count == vertexCount else {
      throw .columnLength(column: "restarts", expected: vertexCount, found: restarts.count)
    }
    let admitted = restarts.enumerated().map {
      filter.admits(vertex: UInt32($0.offset)) ? $0.element : 0
    }
    let sum = admitted.reduce(0, +)
    guard admitted.allSatisfy({ $0 >= 0 }), sum > 0, sum < .infinity else {
      throw .invalidParameter(
        name: "restarts", reason: "needs finite numbers not below zero, and one above it")
    }
    return admitted.map { $0 / sum }
  }
}

extension NeighborRows {
  /// Weights divided by the sum of those at the same neighbor; zero where all of these are.
  ///
  /// Each is first divided by the greatest there, so that sums neither run over nor vanish.
  fileprivate func shares(of weights: [Double]) -> [Double] {
    var greatest = [Double](repeating: 0, count: vertexCount)
    for (entry, neighbor) in neighbors.enumerated() {
      greatest[Int(neighbor)] = Swift.max(greatest[Int(neighbor)], weights[entry])
    }
    var shares = weights
    var sums = [Double](repeating: 0, count: vertexCount)
    for (entry, neighbor) in neighbors.enumerated() where weights[entry] > 0 {
      shares[entry] = weights[entry] / greatest[Int(neighbor)]
      sums[Int(neighbor)] += shares[entry]
    }
    for (entry, neighbor) in neighbors.enumerated() where weights[entry] > 0 {
      shares[entry] /= sums[Int(neighbor)]
    }
    return shares
  }

  /// One round of PageRank over rows against the direction of the walk; how much changed.
  ///
  /// The share that a vertex passes on in the next round is computed with its rank: a pass of its own
  /// would read everything again.
  fileprivate func pageRankRound(
    _ ranks: inout [Double], _ shares: [Double], _ nextShares: inout [Double], restart: Double,
    begin: [Double], handedOn: [Double], weights: [Double]?
  ) -> Double {
    // All arrays have one value for every vertex.
    var ranks = ranks.mutableSpan
    var nextShares = nextShares.mutableSpan
    let begin = begin.span
    let handedOn = handedOn.span
    var change = 0.0
    for vertex in 0..<vertexCount {
      let rank = unsafe restart * begin[unchecked: vertex] + pull(vertex, shares, weights)
      unsafe change += (rank - ranks[unchecked: vertex]).magnitude
      unsafe ranks[unchecked: vertex] = rank
      unsafe nextShares[unchecked: vertex] = rank * handedOn[unchecked: vertex]
    }
    return change
  }
}

extension IndexedGraph {
  /// Ranks the vertices by how near they are to some of them: PageRank whose walks begin only there.
  ///
  /// - Parameters:
  ///   - vertices: Where walks begin, each as often as it is listed; at least one that the filter admits.
  ///   - damping: The probability of following an edge, at least 0 and below 1.
  ///   - weights: The weight of every edge by number, not below zero; all alike if `nil`.
  ///   - filter: What may be walked.
  ///   - isCancelled: Asked every round.
  /// - Returns: The vertices that the filter admits, highest score first.
  /// - Throws: Those of ``pageRank(damping:weights:restarts:_:limit:isCancelled:)``;
  ///   ``KernelError/vertexOutOfRange(vertex:vertexCount:)``.
  /// - Complexity: That of PageRank, with a logarithm for the order.
  package func ranking(
    near vertices: [UInt32], damping: Double = 0.85, weights: [Double]? = nil,
    _ filter: TraversalFilter = .outgoing,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Ranking<Numbered> {
    try check(vertices: vertices)
    var restarts = [Double](repeating: 0, count: vertexCount)
    for vertex in vertices { restarts[Int(vertex)] += 1 }
    let values = try pageRank(
      damping: damping, weights: weights, restarts: restarts, filter, isCancelled: isCancelled
    ).values
    return Ranking(.pageRank(damping: damping), values, filter)
  }
}

// Square roots call the mathematics library in builds that are not optimized.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension IndexedGraph {
  /// The eigenvector centrality of every vertex: it is high where vertices of high centrality point.
  ///
  /// ```
  /// 0 ─── 1 ─── 2      0.5, 0.7071, 0.5, of which the squares add up to 1
  /// ```
  ///
  /// Power iteration on the adjacency matrix plus the identity, which converges on bipartite graphs
  /// too, from equal values. Parallel edges add up; a self-loop is an entry on the diagonal. How large all
  /// weights are makes no difference; where all are zero every vertex scores the same.
  ///
  /// - Parameters:
  ///   - weights: The weight of every edge by number, not below zero; 1 if `nil`.
  ///   - filter: What may be walked; importance flows along it.
  ///   - limit: When to end.
  ///   - isCancelled: Asked every round.
  /// - Returns: Scores whose squares add up to 1.
  /// - Throws: ``KernelError/notConverged(iterations:change:)``, as on graphs without cycles,
  ///   ``KernelError/invalidParameter(name:reason:)`` for a graph without vertices,
  ///   ``KernelError/negativeWeight(edge:weight:)``, ``KernelError/cancelled``, or an error of the
  ///   arguments.
  /// - Complexity: O(entries) time for each round, O(vertices) space.
  ///
  /// Source: P. Bonacich, *Power and centrality* (1987).
  package func eigenvectorCentrality(
    weights: [Double]? = nil, _ filter: TraversalFilter = .outgoing,
    limit: IterationLimit = .tolerance(1e-10, limit: 1_000),
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> IteratedScores {
    let (rows, entryWeights) = try pullRows(weights: weights, filter, isScaled: true)
    let admitted = (0..<UInt32(vertexCount)).filter { filter.admits(vertex: $0) }.count
    guard admitted > 0 else {
      throw .invalidParameter(name: "filter", reason: "admits no vertex")
    }
    let start = 1 / Double(admitted).squareRoot()
    var values = (0..<UInt32(vertexCount)).map { filter.admits(vertex: $0) ? start : 0 }
    var next = values
    let (iterations, change) = try limit.run(isCancelled: isCancelled) {
      var squares = 0.0
      for vertex in 0..<vertexCount {
        next[vertex] = values[vertex] + rows.pull(vertex, values, entryWeights)
        squares += next[vertex] * next[vertex]
      }
      let norm = squares.squareRoot()
      var change = 0.0
      for vertex in 0..<vertexCount {
        next[vertex] /= norm
        change += (next[vertex] - values[vertex]).magnitude
      }
      swap(&values, &next)
      return change
    }
    return IteratedScores(values: values, iterations: iterations, change: change)
  }

  /// The Katz centrality of every vertex: all walks that lead to it, longer ones counting less.
  ///
  /// ```
  /// 0 ─── 1 ─── 2      alpha 0.1, beta 1: 1.1224, 1.2245, 1.1224
  /// ```
  ///
  /// `x = alpha · Aᵀ x + beta`. Parallel edges add up; a self-loop is an entry on the diagonal.
  ///
  /// - Parameters:
  ///   - alpha: By how much each further edge counts less; must be below the inverse of the largest
  ///     eigenvalue, or the sums grow without end.
  ///   - beta: What each vertex has by itself.
  ///   - weights: The weight of every edge by number, not below zero; 1 if `nil`.
  ///   - filter: What may be walked.
  ///   - limit: When to end.
  ///   - isCancelled: Asked every round.
  /// - Returns: Scores, not normalized.
  /// - Throws: ``KernelError/notConverged(iterations:change:)`` if `alpha` is too large,
  ///   ``KernelError/invalidParameter(name:reason:)``, ``KernelError/negativeWeight(edge:weight:)``,
  ///   ``KernelError/cancelled``, or an error of the arguments.
  /// - Complexity: O(entries) time for each round, O(vertices) space.
  ///
  /// Source: L. Katz, *A new status index derived from sociometric analysis* (1953).
  package func katzCentrality(
    alpha: Double = 0.1, beta: Double = 1, weights: [Double]? = nil,
    _ filter: TraversalFilter = .outgoing,
    limit: IterationLimit = .tolerance(1e-10, limit: 1_000),
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> IteratedScores {
    guard alpha > 0, alpha.isFinite, beta.isFinite else {
      throw .invalidParameter(name: "alpha", reason: "must be finite and above zero")
    }
    let (rows, entryWeights) = try pullRows(weights: weights, filter)
    let base = (0..<UInt32(vertexCount)).map { filter.admits(vertex: $0) ? beta : 0 }
    var values = [Double](repeating: 0, count: vertexCount)
    var next = values
    let (iterations, change) = try limit.run(isCancelled: isCancelled) {
      var change = 0.0
      for vertex in 0..<vertexCount {
        next[vertex] = base[vertex] + alpha * rows.pull(vertex, values, entryWeights)
        change += (next[vertex] - values[vertex]).magnitude
      }
      swap(&values, &next)
      return change
    }
    return IteratedScores(values: values, iterations: iterations, change: change)
  }
}

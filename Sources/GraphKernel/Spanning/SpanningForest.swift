/// A set of edges that joins every part of a graph without a cycle.
package struct SpanningForest: Sendable, Hashable {
  /// The edges, ascending.
  package let edges: [UInt32]
  /// The sum of their weights.
  package let weight: Double
  /// The number of trees, vertices alone included.
  package let treeCount: Int
}

extension IndexedGraph {
  /// The lightest edges that join all that can be joined, every edge taken as a tie.
  ///
  /// Of edges with equal weight the lower is taken first, so that the forest is unique. Of parallel
  /// edges at most one belongs to it, self-loops never.
  ///
  /// - Parameters:
  ///   - weights: The weight of every edge by number; may be negative.
  ///   - filter: What belongs to the graph; its direction does not matter.
  ///   - isHeaviest: Whether the heaviest edges are wanted instead.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The forest.
  /// - Throws: ``KernelError/columnLength(column:expected:found:)``,
  ///   ``KernelError/invalidWeight(edge:weight:)``, ``KernelError/cancelled``, or an error of the
  ///   filter.
  /// - Complexity: O(edges · log edges) time, O(vertices + edges) space.
  ///
  /// Source: J. B. Kruskal, *On the shortest spanning subtree of a graph* (1956).
  package func spanningForest(
    weights: [Double], _ filter: TraversalFilter = .both, isHeaviest: Bool = false,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> SpanningForest {
    guard weights.count == edgeCount else {
      throw .columnLength(column: "weights", expected: edgeCount, found: weights.count)
    }
    var filter = filter
    filter.direction = .both
    var arcs = try arcs(filter)
    for arc in arcs where !weights[Int(arc.edge)].isFinite {
      throw .invalidWeight(edge: arc.edge, weight: weights[Int(arc.edge)])
    }
    arcs.sort {
      let (left, right) = (weights[Int($0.edge)], weights[Int($1.edge)])
      if left != right { return isHeaviest ? left > right : left < right }
      return $0.edge < $1.edge
    }
    var sets = DisjointSets(count: vertexCount)
    var poll = Poll(isCancelled)
    var edges: [UInt32] = []
    for arc in arcs {
      try poll.step()
      if sets.join(arc.from, arc.to) { edges.append(arc.edge) }
    }
    edges.sort()
    let outside = vertexCount - (filter.vertices?.setCount ?? vertexCount)
    return SpanningForest(
      edges: edges, weight: edges.reduce(0) { $0 + weights[Int($1)] },
      treeCount: sets.count - outside)
  }
}

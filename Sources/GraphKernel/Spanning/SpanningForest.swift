/// Relations that join all that can be joined, without a cycle, of least or greatest total weight.
///
/// ```
/// a ─1─ b            lightest: a–b, a–d and b–c, of weight 6, in one tree
/// 2     3
/// d ─4─ c
/// ```
public struct SpanningForest<Identity: GraphIdentity>: Sendable {
  /// The relations, in order of insertion.
  public let relations: Identity.Edges

  /// The sum of their weights.
  public let weight: Double

  /// The number of trees, nodes alone included.
  public let treeCount: Int
}

extension SpanningForest: Hashable {
  /// Whether two forests have equal relations, weights and numbers of trees.
  public static func == (left: SpanningForest, right: SpanningForest) -> Bool {
    left.weight == right.weight && left.treeCount == right.treeCount
      && Identity.areEqual(edges: left.relations, right.relations)
  }

  /// Feeds the relations into a hasher.
  public func hash(into hasher: inout Hasher) {
    Identity.hash(edges: relations, into: &hasher)
  }
}

extension SpanningForest: CustomStringConvertible {
  /// The numbers of trees and relations, and the weight.
  public var description: String {
    "trees: \(treeCount), relations: \(relations.count), weight: \(weight)"
  }
}

extension SpanningForest where Identity == Numbered {
  /// The forest in terms of another identity.
  package func resolved<Resolver: IdentityResolver>(
    by resolver: Resolver
  ) -> SpanningForest<Resolver.Identity> {
    SpanningForest<Resolver.Identity>(
      relations: resolver.edges(relations), weight: weight, treeCount: treeCount)
  }
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
  ) throws(KernelError) -> SpanningForest<Numbered> {
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
    let weight = edges.reduce(0) { $0 + weights[Int($1)] }
    if !weight.isFinite,
      let greatest = edges.max(by: {
        (weights[Int($0)].magnitude, $1) < (weights[Int($1)].magnitude, $0)
      })
    {
      throw .invalidWeight(edge: greatest, weight: weights[Int(greatest)])
    }
    let outside = vertexCount - (filter.vertices?.setCount ?? vertexCount)
    return SpanningForest(
      relations: edges, weight: weight,
      treeCount: sets.count - outside)
  }
}

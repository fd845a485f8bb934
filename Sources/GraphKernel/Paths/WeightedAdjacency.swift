/// What a filter admits of a graph, with the weight of every edge beside its entry.
///
/// Made once, it serves any number of weighted searches, which then read memory in order. Entries of
/// a vertex ascend by edge. Weights are finite; a search that needs them not below zero says so.
public struct WeightedAdjacency: Sendable {
  /// The graph.
  public let graph: IndexedGraph
  /// What may be walked.
  public let filter: TraversalFilter

  internal let rows: AdjacencyRows
  internal let weights: [Double]
  internal let firstNegative: UInt32?

  /// Arranges weights along the rows of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - weights: The weight of every edge by number; those of edges not admitted are not read.
  ///   - filter: What may be walked.
  /// - Throws: ``KernelError/columnLength(column:expected:found:)``,
  ///   ``KernelError/invalidWeight(edge:weight:)``, or an error of the filter.
  /// - Complexity: O(vertices + entries) time and space.
  public init(
    _ graph: IndexedGraph, weights: [Double], _ filter: TraversalFilter = .outgoing
  ) throws(KernelError) {
    guard weights.count == graph.edgeCount else {
      throw .columnLength(column: "weights", expected: graph.edgeCount, found: weights.count)
    }
    self.graph = graph
    self.filter = filter
    rows = try graph.arranged(filter)
    var arranged: [Double] = []
    arranged.reserveCapacity(rows.entryCount)
    var firstNegative: UInt32?
    for edge in rows.edges {
      let weight = weights[Int(edge)]
      guard weight.isFinite else { throw .invalidWeight(edge: edge, weight: weight) }
      if weight < 0, edge < firstNegative ?? .max { firstNegative = edge }
      arranged.append(weight)
    }
    self.weights = arranged
    self.firstNegative = firstNegative
  }

  internal func requireNonNegative() throws(KernelError) {
    guard let edge = firstNegative else { return }
    let entry = rows.edges.firstIndex(of: edge) ?? 0
    throw .negativeWeight(edge: edge, weight: weights[entry])
  }

  /// The vertex whose row holds an entry.
  internal func vertex(ofEntry entry: Int) -> UInt32 {
    var low = 0
    var high = rows.vertexCount
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(rows.offsets[middle]) <= entry { low = middle } else { high = middle }
    }
    return UInt32(low)
  }

  /// The route along a list of entries.
  internal func route(from start: UInt32, entries: [Int]) -> Route {
    var vertices = [start]
    var edges: [UInt32] = []
    var reversals: [Bool] = []
    for entry in entries {
      let from = vertices[vertices.count - 1]
      let to = rows.neighbours[entry]
      edges.append(rows.edges[entry])
      reversals.append(graph.isReversed(edge: rows.edges[entry], from: from, to: to, filter))
      vertices.append(to)
    }
    return Route(vertices: vertices, edges: edges, reversals: reversals)
  }
}

/// A route with the sum of its weights.
public struct WeightedRoute: Sendable, Hashable {
  /// The route.
  public let route: Route
  /// The sum of the weights of its edges, added from start to end.
  public let weight: Double

  /// A route and its weight.
  ///
  /// - Parameters:
  ///   - route: The route.
  ///   - weight: The sum of the weights of its edges.
  public init(route: Route, weight: Double) {
    self.route = route
    self.weight = weight
  }
}

/// What a filter admits of a graph, with the weight of every edge beside its entry.
///
/// ```
/// 0 ─5→ 1 ─7→ 2      direction .outgoing: row 0: (1, 5)   row 1: (2, 7)           row 2: –
///                    direction .both:     row 0: (1, 5)   row 1: (0, 5), (2, 7)   row 2: (1, 7)
/// ```
///
/// The row of a vertex has one entry for each edge that can be walked from it: a directed edge has one,
/// at its source, and an edge that can be walked both ways has two, one at each end. Made once, it
/// serves any number of weighted searches, which then read memory in order. The entries of a row
/// ascend by edge. Weights are finite; a search that needs them not below zero says so.
package struct WeightedAdjacency: Sendable {
  /// The graph.
  package let graph: IndexedGraph
  /// What may be walked.
  package let filter: TraversalFilter

  /// Stands for an entry where there is none: the vertex is where a path begins, or is not reached.
  internal static let noEntry = UInt32.max

  internal let rows: AdjacencyRows
  internal let weights: [Double]
  internal let firstNegative: UInt32?
  /// The lowest edge of weight zero.
  internal let lowestZero: UInt32?
  /// The edge of the greatest weight, where so great ones can add up to more than a number holds.
  internal let tooGreat: UInt32?

  /// Arranges weights along the rows of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - weights: The weight of every edge by number; those of edges not admitted are not read. All are 1 if
  ///     `nil`.
  ///   - filter: What may be walked.
  /// - Throws: ``KernelError/columnLength(column:expected:found:)``,
  ///   ``KernelError/invalidWeight(edge:weight:)``, or an error of the filter.
  /// - Complexity: O(vertices + entries) time and space.
  package init(
    _ graph: IndexedGraph, weights: [Double]?, _ filter: TraversalFilter = .outgoing
  ) throws(KernelError) {
    if let weights, weights.count != graph.edgeCount {
      throw .columnLength(column: "weights", expected: graph.edgeCount, found: weights.count)
    }
    self.graph = graph
    self.filter = filter
    rows = try graph.arranged(filter)
    guard let weights else {
      self.weights = [Double](repeating: 1, count: rows.entryCount)
      (firstNegative, lowestZero, tooGreat) = (nil, nil, nil)
      return
    }
    var arranged: [Double] = []
    arranged.reserveCapacity(rows.entryCount)
    var firstNegative: UInt32?
    var lowestZero: UInt32?
    var total = 0.0
    for edge in rows.edges {
      let weight = weights[Int(edge)]
      guard weight.isFinite else { throw .invalidWeight(edge: edge, weight: weight) }
      if weight < 0, edge < firstNegative ?? .max { firstNegative = edge }
      if weight == 0, edge < lowestZero ?? .max { lowestZero = edge }
      total += weight.magnitude
      arranged.append(weight)
    }
    self.weights = arranged
    self.firstNegative = firstNegative
    self.lowestZero = lowestZero
    tooGreat =
      total < Self.greatestTotal
      ? nil : Self.tooGreat(arranged, rows.edges, steps: graph.admittedCount(filter) - 1)
  }

  /// Weights may add up to less than this in any order, whatever is lost in rounding.
  private static var greatestTotal: Double { .greatestFiniteMagnitude * (1 - 0x1p-20) }

  /// The edge of the greatest weight, where the greatest weights of a number of edges add up to too much.
  private static func tooGreat(_ weights: [Double], _ edges: [UInt32], steps: Int) -> UInt32? {
    let greatest = zip(weights, edges).sorted { ($1.0.magnitude, $0.1) < ($0.0.magnitude, $1.1) }
    var (sum, left) = (0.0, steps)
    var known: Set<UInt32> = []
    for (weight, edge) in greatest where left > 0 && known.insert(edge).inserted {
      sum += weight.magnitude
      left -= 1
    }
    return sum < greatestTotal ? nil : greatest.first?.1
  }

  /// Refuses weights of which a path may hold more than a number does, alike for every question about
  /// paths: one of infinite weight would count in one answer and not in another.
  internal func requireFiniteSums() throws(KernelError) {
    guard let edge = tooGreat else { return }
    let entry = rows.edges.firstIndex(of: edge) ?? 0
    throw .invalidWeight(edge: edge, weight: weights[entry])
  }

  /// The weights times a power of two, which loses nothing, so that the greatest is near 1.
  ///
  /// Sums of them cannot run over, and products do not vanish only because all weights are small.
  internal var scaledWeights: [Double] {
    let greatest = weights.reduce(0) { Swift.max($0, $1.magnitude) }
    // The least numbers are too far from 1 for one step.
    let lift = greatest < 1 ? 0x1p600 : 1
    let unit = (greatest * lift).unitBelow
    return weights.map { $0 * lift * unit }
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

  /// The path along a list of entries.
  internal func path(from start: UInt32, entries: [Int]) -> RelationPath<Numbered> {
    var vertices = [start]
    var edges: [UInt32] = []
    for entry in entries {
      edges.append(rows.edges[entry])
      vertices.append(rows.neighbors[entry])
    }
    return RelationPath(nodes: vertices, relations: edges)
  }
}

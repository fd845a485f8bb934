internal import GraphKernel

/// How alike the portfolios of two nodes are measured to be.
public enum SimilarityMeasure: Hashable, Sendable, CaseIterable {
  /// *S* = 1 − 2 Σ *w*ₖ |*a*ₖ − *b*ₖ| / (*d*max Σ *w*ₖ), from −1 to 1; *d*max is the length of the scale's range.
  ///
  /// C. Signorino, J. Ritter, *Tau-b or not tau-b* (1999).
  case s
  /// Cohen's κ = 1 − Σ *w*ₖ (*a*ₖ − *b*ₖ)² / Σ *w*ₖ ((*a*ₖ − ā)² + (*b*ₖ − b̄)² + (ā − b̄)²): agreement beyond what the two
  /// nodes' own habits would give by chance. At most 1.
  ///
  /// F. Häge, *Choice or circumstance? Adjusting measures of foreign policy similarity for chance agreement* (2011).
  case kappa
  /// Scott's π = 1 − Σ *w*ₖ (*a*ₖ − *b*ₖ)² / Σ *w*ₖ ((*a*ₖ − *m*)² + (*b*ₖ − *m*)²) with *m* = (ā + b̄)/2: agreement beyond what the
  /// habits that the two have in common would give by chance. At most 1; Häge (2011).
  case pi
}

extension SimilarityMeasure: CustomStringConvertible {
  /// `S-score`, `Cohen's kappa`, `Scott's pi`.
  public var description: String {
    switch self {
    case .s: "S-score"
    case .kappa: "Cohen's kappa"
    case .pi: "Scott's pi"
    }
  }
}

extension GraphQueries {
  /// How alike the portfolios of nodes are: for each two of them, over what they have to all nodes here.
  ///
  /// ```swift
  /// let alike = try graph.on("1914").similarity(.s, by: .presence)
  /// print(try alike.value(germany, austria) ?? 0)
  /// ```
  ///
  /// A portfolio is a row of values, one toward each node that is here, by the scale. Slice by date first, so that only
  /// those that exist are compared and met. What the numbers mean depends on the range of the scale, on how a
  /// node stands to itself, and on who is in the system; κ and π are weighted by the square of the distance.
  ///
  /// - Parameters:
  ///   - measure: How alike is measured.
  ///   - scale: How relations are read as numbers.
  ///   - direction: What a node's portfolio is made of: what goes out from it, comes in, or both.
  ///   - nodes: The nodes that are compared; all, where nil.
  ///   - weight: What each node of the system counts, such as its capabilities; those without a weight (nil) are left out of
  ///     portfolios. 1 each where nil.
  /// - Returns: The matrix, which is symmetric; nil stands where nothing is compared, and for κ and π where neither
  ///   portfolio varies.
  /// - Throws: ``QueryError/nodeNotFound(_:)``; ``QueryError/invalidParameter(name:reason:)`` for values outside of the
  ///   scale, weights below zero, and more than 2²⁴ values of portfolios; ``QueryError/cancelled``.
  /// - Complexity: O(*m* + *k*² *n*) time and O(*k* *n*) space for *k* nodes compared of *n*.
  public func similarity(
    _ measure: SimilarityMeasure = .s, by scale: PortfolioScale,
    _ direction: RelationDirection = .outgoing, among nodes: [any Node]? = nil,
    weight: (@Sendable (any Node) -> Double?)? = nil
  ) throws(QueryError) -> DyadMatrix {
    let portfolios = try Portfolios(view, scale, direction, nodes, weight)
    return try DyadMatrix(
      title: "\(measure)", subject: view.description, nodes: view.nodes(at: portfolios.compared)
    ) { portfolios.similarity(measure, $0, $1) }
  }
}

/// The rows of values that are compared.
private struct Portfolios {
  let compared: [UInt32]
  private let members: [UInt32]
  private let weights: [Double]
  private var rows: [[Double]] = []
  private let scale: PortfolioScale

  init(
    _ view: GraphView, _ scale: PortfolioScale, _ direction: RelationDirection,
    _ nodes: [any Node]?, _ weight: ((any Node) -> Double?)?
  ) throws(QueryError) {
    self.scale = scale
    let length = scale.range.upperBound - scale.range.lowerBound
    guard length > 0, length.isFinite else {
      throw .invalidParameter(
        name: "scale",
        reason: "has the range \(scale.range), of which the length must be above zero")
    }
    for value in [scale.absent, scale.own ?? scale.absent] where !scale.range.contains(value) {
      throw .invalidParameter(
        name: "scale", reason: "has the range \(scale.range), and \(value) lies outside")
    }
    var compared: [UInt32] = []
    if let nodes {
      for node in nodes { compared.append(try view.requiredVertex(of: node)) }
    } else {
      compared = view.vertices
    }
    var members: [UInt32] = []
    var weights: [Double] = []
    for vertex in view.vertices {
      let node = view.node(at: vertex)
      guard let value = weight.map({ $0(node) }) ?? 1 else { continue }
      guard value >= 0, value.isFinite else {
        throw .invalidParameter(
          name: "weight", reason: "is \(value) for \(node.name); give a finite number, 0 or more")
      }
      members.append(vertex)
      weights.append(value)
    }
    let (cells, overflow) = compared.count.multipliedReportingOverflow(by: members.count)
    let (pairs, tooMany) = compared.count.multipliedReportingOverflow(by: compared.count)
    guard !overflow, !tooMany, max(cells, pairs) <= 1 << 24 else {
      throw .invalidParameter(
        name: "among",
        reason: "gives portfolios of more than \(1 << 24) values; compare fewer nodes")
    }
    self.compared = compared
    self.members = members
    self.weights = weights
    try fill(view, direction)
  }

  private mutating func fill(
    _ view: GraphView, _ direction: RelationDirection
  ) throws(QueryError) {
    let table = view.graph.relationTable
    let vertexCount = view.graph.nodeTable.vertexCount
    var places = [Int](repeating: -1, count: vertexCount)
    for (place, vertex) in members.enumerated() { places[Int(vertex)] = place }
    // A node may be listed twice; its rows are then filled alike.
    var rowOf = [Int](repeating: -1, count: vertexCount)
    for (row, vertex) in compared.enumerated() where rowOf[Int(vertex)] < 0 {
      rowOf[Int(vertex)] = row
    }
    var rows = Array(
      repeating: [Double](repeating: .nan, count: members.count), count: compared.count)
    func put(_ value: Double, from: UInt32, to: UInt32) {
      let (row, place) = (rowOf[Int(from)], places[Int(to)])
      guard row >= 0, place >= 0, from != to else { return }
      let before = rows[row][place]
      let isBetter = scale.several == .greatest ? value > before : value < before
      if before.isNaN || isBetter { rows[row][place] = value }
    }
    try view.forEachRow { (row) throws(QueryError) in
      guard let value = scale.value.weight(ofRow: row, in: view.graph) else { return }
      guard scale.range.contains(value) else {
        throw .invalidParameter(
          name: "scale",
          reason: "has the range \(scale.range), and relation \(view.graph.anyEntry(at: row)) has "
            + "the value \(value)")
      }
      let (source, target) = (table.source[Int(row)], table.target[Int(row)])
      let isTwoWay = direction == .both || !table.ties[Int(table.kind[Int(row)])].isDirected
      if isTwoWay || direction == .outgoing { put(value, from: source, to: target) }
      if isTwoWay || direction == .incoming { put(value, from: target, to: source) }
    }
    for (row, vertex) in compared.enumerated() {
      if rowOf[Int(vertex)] != row { rows[row] = rows[rowOf[Int(vertex)]] }
    }
    for (row, vertex) in compared.enumerated() {
      for place in rows[row].indices where rows[row][place].isNaN {
        rows[row][place] = scale.absent
      }
      let own = places[Int(vertex)]
      if own >= 0, let value = scale.own { rows[row][own] = value }
    }
    self.rows = rows
  }

  func similarity(_ measure: SimilarityMeasure, _ one: Int, _ other: Int) -> Double? {
    let (left, right) = (rows[one], rows[other])
    let skipped = scale.own == nil ? [compared[one], compared[other]] : []
    func isMet(_ place: Int) -> Bool {
      skipped.isEmpty || members[place] != skipped[0] && members[place] != skipped[1]
    }
    var (total, far, square, sumLeft, sumRight) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for place in members.indices where isMet(place) {
      let (weight, gap) = (weights[place], left[place] - right[place])
      total += weight
      far += weight * abs(gap)
      square += weight * gap * gap
      sumLeft += weight * left[place]
      sumRight += weight * right[place]
    }
    guard total > 0 else { return nil }
    if measure == .s {
      return 1 - 2 * far / (total * (scale.range.upperBound - scale.range.lowerBound))
    }
    let (meanLeft, meanRight) = (sumLeft / total, sumRight / total)
    let common = (meanLeft + meanRight) / 2
    var chance = 0.0
    for place in members.indices where isMet(place) {
      let (a, b) = (left[place], right[place])
      let part =
        measure == .kappa
        ? (a - meanLeft) * (a - meanLeft) + (b - meanRight) * (b - meanRight)
          + (meanLeft - meanRight) * (meanLeft - meanRight)
        : (a - common) * (a - common) + (b - common) * (b - common)
      chance += weights[place] * part
    }
    return chance > 0 ? 1 - square / chance : nil
  }
}

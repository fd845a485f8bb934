internal import GraphKernel

/// What becomes of opposite directions where relations are collapsed into ties.
public enum DyadDirections: Hashable, Sendable, CaseIterable {
  /// One symmetric tie for two nodes, whichever way relations go: ``DyadTie``.
  case merged
  /// One tie each way, for which symmetric relations count both ways: ``DirectedDyadTie``.
  case kept
}

extension DyadDirections: CustomStringConvertible {
  /// `merged`, `kept`.
  public var description: String {
    switch self {
    case .merged: "merged"
    case .kept: "kept"
    }
  }
}

extension GraphQueries {
  /// The graph with one tie for all relations of two nodes, of whatever kinds.
  ///
  /// ```
  /// a ⇉ b   two pacts                 a ── b   count 2
  /// a ⇄ c   a pact each way           a ── c   count 2, a bridge now
  /// ```
  ///
  /// It has the nodes that are here, in their order, also those without relations, and answers every query:
  /// what parallel relations make of bridges, degrees, flows and densities is gone. The rules:
  ///
  /// 1. A tie's ``DyadTie/weight`` is the sum of what its relations weigh; those that have no weight (nil) are left out.
  ///    By default it is their number.
  /// 2. Its sign is that of its relations that are not neutral, and neutral where all are. Where signs are opposed
  ///    the rule decides; by ``OppositeSigns/majority`` a tie is neutral where they are even.
  /// 3. Its period reaches from the earliest start to the latest end of its relations: gaps between them do not show. To
  ///    ask about a date, slice first: `graph.on("1914").collapsed()`.
  /// 4. Relations of a node to itself become one.
  /// 5. Ties carry no evidence, and the graph declares no coverage; ask the relations for theirs.
  ///
  /// Ties come in the order of the first relation of each, and go out from its source.
  ///
  /// - Parameters:
  ///   - directions: What becomes of opposite directions.
  ///   - opposites: What to make of opposite signs in one tie.
  ///   - weight: What relations weigh.
  /// - Returns: A graph of ``DyadTie``, or of ``DirectedDyadTie`` where directions are kept.
  /// - Throws: ``QueryError/oppositeSigns(positive:negative:)`` unless a rule is chosen,
  ///   ``QueryError/invalidWeight(_:_:)`` for a weight or a sum that is not a finite number, ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*) time, O(*n* + ties) space.
  public func collapsed(
    _ directions: DyadDirections = .merged, opposites: OppositeSigns = .refused,
    weight: RelationWeight = .each
  ) throws(QueryError) -> RelationGraph {
    try view.collapsed(directions, opposites, weight)
  }
}

extension GraphView {
  fileprivate func collapsed(
    _ directions: DyadDirections, _ opposites: OppositeSigns, _ weight: RelationWeight
  ) throws(QueryError) -> RelationGraph {
    let table = graph.relationTable
    let isMerged = directions == .merged
    var collapse = Collapse(view: self, opposites: opposites)
    try forEachRow { (row) throws(QueryError) in
      guard let value = weight.isUniform ? 1 : weight.weight(ofRow: row, in: graph) else { return }
      let (source, target) = (table.source[Int(row)], table.target[Int(row)])
      let isTwoWay = !table.ties[Int(table.kind[Int(row)])].isDirected
      try collapse.add(row, value, from: source, to: target, eitherWay: isMerged)
      if !isMerged, isTwoWay, source != target {
        try collapse.add(row, value, from: target, to: source, eitherWay: false)
      }
    }
    return isMerged
      ? collapse.graph { DyadTie(count: $0, weight: $1, sign: $2) }
      : collapse.graph { DirectedDyadTie(count: $0, weight: $1, sign: $2) }
  }
}

/// Ties while relations are added to them.
private struct Collapse {
  private struct Sum {
    let source, target: UInt32
    var count = 0
    var weight = 0.0
    var positive: (count: Int, first: UInt32) = (0, 0)
    var negative: (count: Int, first: UInt32) = (0, 0)
    var period: Period
  }

  let view: GraphView
  let opposites: OppositeSigns
  private var sums: [Sum] = []
  private var places: [UInt64: Int] = [:]

  init(view: GraphView, opposites: OppositeSigns) {
    self.view = view
    self.opposites = opposites
  }

  mutating func add(
    _ row: UInt32, _ weight: Double, from source: UInt32, to target: UInt32, eitherWay: Bool
  ) throws(QueryError) {
    let table = view.graph.relationTable
    let (one, other) =
      eitherWay ? (min(source, target), max(source, target)) : (source, target)
    let key = UInt64(one) << 32 | UInt64(other)
    let period = table.period(at: row)
    let place: Int
    if let found = places[key] {
      place = found
      sums[place].period = sums[place].period.reaching(period)
    } else {
      place = sums.count
      places[key] = place
      sums.append(Sum(source: source, target: target, period: period))
    }
    sums[place].count += 1
    sums[place].weight += weight
    guard sums[place].weight.isFinite else {
      throw .invalidWeight(view.graph.anyEntry(at: row), weight)
    }
    switch table.anyPayload(at: row).sign {
    case .neutral: break
    case .positive:
      if sums[place].positive.count == 0 { sums[place].positive.first = row }
      sums[place].positive.count += 1
    case .negative:
      if sums[place].negative.count == 0 { sums[place].negative.first = row }
      sums[place].negative.count += 1
    }
    if opposites == .refused, sums[place].positive.count > 0, sums[place].negative.count > 0 {
      throw .oppositeSigns(
        positive: view.graph.anyEntry(at: sums[place].positive.first),
        negative: view.graph.anyEntry(at: sums[place].negative.first))
    }
  }

  private func sign(of sum: Sum) -> Tie.Sign {
    switch opposites.sign(positive: sum.positive.count, negative: sum.negative.count) {
    case 1: .positive
    case -1: .negative
    default: .neutral
    }
  }

  func graph<R: Relation>(_ tie: (Int, Double, Tie.Sign) -> R) -> RelationGraph
  where R.Source == any Node, R.Target == any Node {
    var graph = RelationGraph()
    let vertices = view.vertices
    let handles = graph.insert(contentsOf: view.nodes(at: vertices))
    var positions = [Int](repeating: 0, count: view.graph.nodeTable.vertexCount)
    for (position, vertex) in vertices.enumerated() { positions[Int(vertex)] = position }
    var batch = RelationBatch<R>()
    batch.reserveCapacity(sums.count)
    for sum in sums {
      batch.append(
        tie(sum.count, sum.weight, sign(of: sum)), from: positions[Int(sum.source)],
        to: positions[Int(sum.target)], during: sum.period)
    }
    do throws(GraphError) {
      try graph.relate(batch, from: handles, to: handles)
    } catch {
      preconditionFailure("positions are those of the nodes just inserted: \(error)")
    }
    return graph
  }
}

extension Period {
  /// From the earlier start to the later end.
  fileprivate func reaching(_ other: Period) -> Period {
    func earlier(_ one: Bound, _ other: Bound) -> Bound {
      switch (one, other) {
      case (.open, _), (_, .open): .open
      case (.unknown, _), (_, .unknown): .unknown
      // By first day, and of equal ones the more precise: what begins on it begins no later.
      case (.date(let left), .date(let right)): .date(min(left, right))
      }
    }
    let end: Bound =
      switch (self.end, other.end) {
      case (.open, _), (_, .open): .open
      case (.unknown, _), (_, .unknown): .unknown
      case (.date(let left), .date(let right)):
        latestEnd == other.latestEnd
          ? .date(left.precision.rawValue < right.precision.rawValue ? left : right)
          : .date(latestEnd < other.latestEnd ? right : left)
      }
    return starting(earlier(start, other.start)).ending(end)
  }
}

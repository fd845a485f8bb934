import TypedGraph

/// A graph or view with what it is asked about, which gives its answers in words that name no identity.
///
/// A relation is named by its place among the relations of the graph or view: so two that hold the same
/// nodes and relations in the same order give the same words, whatever else was in them before.
struct AskedGraph {
  let graph: any GraphQueries
  /// The nodes that questions are about, of which some may be missing.
  let nodes: [any Node]
  let date: PartialDate
  let day: CalendarDate
  let seed: UInt64
  private let places: [RelationID: Int]

  init(
    _ graph: any GraphQueries, about nodes: [any Node], on date: PartialDate, seed: UInt64
  ) {
    self.graph = graph
    self.nodes = nodes
    self.date = date
    self.seed = seed
    day = date.first
    places = Dictionary(
      uniqueKeysWithValues: graph.relations.ids.enumerated().map { ($0.element, $0.offset) })
  }

  var first: any Node { nodes[0] }
  var second: any Node { nodes[1] }
  var town: Town { nodes.lazy.compactMap { $0 as? Town }.first ?? Town(id: 0) }
  var creditor: any Creditor {
    nodes.lazy.compactMap { $0 as? any Creditor }.first ?? Guild(id: "0")
  }

  /// What relations weigh: one each, or by what they say, some nothing at all.
  static let weights: [RelationWeight] = [.each, .by { number(of: $0).map { $0 / 3 } }]

  /// Weights of which some are below zero.
  static let signedWeights: RelationWeight = .by { number(of: $0).map { $0 - 0.75 } }

  private static func number(of entry: AnyRelationEntry) -> Double? {
    switch entry.anyRelation {
    case let road as Road: Double(road.miles)
    case let loan as Loan: Double(loan.crowns) + 0.1
    case is Ballot: nil
    default: 1.7
    }
  }

  func text(_ node: any Node) -> String { "\(node)" }

  func text(_ nodes: [any Node]) -> String { nodes.map { text($0) }.joined(separator: ", ") }

  func text(_ entry: some RelationEntryProtocol) -> String { "#\(places[entry.id] ?? -1)" }

  func text(_ entries: some Sequence<some RelationEntryProtocol>) -> String {
    "[" + entries.map { text($0) }.joined(separator: " ") + "]"
  }

  func text(_ path: RelationPath) -> String {
    path.nodes.map(\.name).joined(separator: "-") + " " + text(path.relations)
  }

  func text(_ path: RelationPath?) -> String { path.map { text($0) } ?? "none" }

  func text(_ path: WeightedPath?) -> String {
    path.map { "\($0.weight): \(text($0.path))" } ?? "none"
  }

  func text(_ path: TimedPath?) -> String {
    path.map { "\($0.days): \(text($0.path))" } ?? "none"
  }

  func text(_ visit: NodeVisit) -> String {
    "\(text(visit.node)) \(visit.depth) \(visit.relation.map { text($0) } ?? "") \(visit.isReversed)"
  }

  func text(_ partition: Partition) -> String {
    partition.groups.map { text($0) }.joined(separator: " | ")
  }

  func text(_ ranking: Ranking) -> String {
    ranking.map { "\(text($0.node)) \($0.score)" }.joined(separator: ", ")
  }

  func text(_ error: QueryError) -> String {
    switch error {
    case .nodeNotFound(let node): "\(text(node)) is missing"
    case .invalidWeight(let entry, let weight): "invalid \(text(entry)) \(weight)"
    case .negativeWeight(let entry, let weight): "negative \(text(entry)) \(weight)"
    case .negativeCycle(let cycle): "negative cycle \(text(cycle))"
    case .cyclic(let cycle): "cycle \(text(cycle))"
    case .oppositeSigns(let one, let other): "opposites \(text(one)) \(text(other))"
    case .needsSymmetricRelations(let entry): "needs symmetric \(text(entry))"
    default: "\(error)"
    }
  }

  /// The answers of a question for each of several things, one a line; errors are answers.
  func each<Thing>(_ things: [Thing], _ ask: (Thing) throws -> String) throws -> String {
    try things.map { thing in
      do {
        return try ask(thing)
      } catch let error as QueryError {
        return text(error)
      }
    }.joined(separator: "\n")
  }

  func eachDirection(_ ask: (RelationDirection) throws -> String) throws -> String {
    try each(RelationDirection.allCases, ask)
  }
}

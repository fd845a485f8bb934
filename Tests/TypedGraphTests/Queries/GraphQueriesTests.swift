import TestSupport
import Testing
import TypedGraph

@Suite("A view answers like a graph that holds only what the view holds")
struct GraphQueriesTests {
  private static let rounds = Environment.isHeavy ? 1_000 : 60

  /// A graph of the nodes and relations of a view, each added in its order.
  private static func fresh(_ view: GraphView) throws -> RelationGraph {
    var graph = RelationGraph()
    for node in view.nodes { _ = try insert(node, in: &graph) }
    for entry in view.relations {
      graph.relateAny(
        entry.anyRelation, entry.sourceNode, entry.targetNode, entry.period, entry.evidence)
    }
    for coverage in view.coverages { graph.declare(coverage) }
    return graph
  }

  private static func insert(_ node: some Node, in graph: inout RelationGraph) throws -> Bool {
    try graph.insert(node)
  }

  /// Asks all questions, and gives the names of those that were answered differently.
  private static func differing(
    _ views: [any GraphQueries], about nodes: [any Node], on date: PartialDate, seed: UInt64,
    _ counts: inout [String: Int]
  ) throws -> [String] {
    let asked = views.map { AskedGraph($0, about: nodes, on: date, seed: seed) }
    return try LawQuestion.all.compactMap { question in
      let answers = try asked.map { try question.answer(of: $0) }
      counts[question.name, default: 0] += 1
      guard let other = answers.first(where: { $0 != answers[0] }) else { return nil }
      return "\(question.name) of \(views[0]):\n\(answers[0])\nas a graph of its own:\n\(other)"
    }
  }

  @Test(
    "Every query, after edits, with queries between them, through random conditions",
    arguments: 0..<rounds)
  func law(round: Int) throws {
    var generator = SplitMix64(seed: UInt64(round) &* 7_919 &+ 11)
    var model = ModelGraph()
    var graph = RelationGraph()
    graph.declare(Coverage(of: .ledger, over: .since("1995"), Loan.self))
    var counts: [String: Int] = [:]
    for part in 0..<3 {
      for _ in 0..<40 {
        let edit = generator.edit(of: model, size: 35)
        #expect(model.carryOut(edit) == graph.carryOut(edit))
      }
      // What was asked before the next edit must not show after it.
      _ = try? graph.ranking(by: .betweenness)
      var view = graph.view
      for _ in 0..<part { view = generator.condition().view(of: view) }
      let there = view.nodes
      let nodes = (0..<4).map { _ in
        there.isEmpty || generator.chance(1, in: 12)
          ? generator.node() : there[generator.below(there.count)]
      }
      let differing = try Self.differing(
        [view, RelationGraph(view), Self.fresh(view)], about: nodes, on: generator.date(),
        seed: UInt64(generator.below(5)), &counts)
      #expect(differing.isEmpty, "\(differing.joined(separator: "\n\n"))")
    }
    #expect(counts.count == Set(LawQuestion.all.map(\.name)).count)
  }

  @Test("The questions are of all queries that are declared, each once")
  func completeness() throws {
    #expect(
      LawQuestion.all.map(\.name).sorted() == (try QueryDeclaration.all().map(\.name).sorted()))
  }

  @Test("Also where nodes are many and rows long, and kinds came in another order")
  func largeLaw() throws {
    var generator = SplitMix64(seed: 5)
    var graph = RelationGraph()
    let first = graph.relate(Loan(crowns: 1), from: Guild(id: "0"), to: Town(id: 0))
    for number in 0..<1_100 { try graph.insert(Town(id: number)) }
    for _ in 0..<2_400 {
      let ends = (0..<2).map { _ in
        Town(id: generator.chance(1, in: 6) ? generator.below(8) : generator.below(1_100))
      }
      switch generator.below(3) {
      case 0: graph.relate(Road(miles: generator.below(5)), from: ends[0], to: ends[1])
      case 1: graph.relate(Twinning(), from: ends[0], to: ends[1])
      default:
        graph.relate(
          Loan(crowns: generator.below(5)), from: Guild(id: "\(generator.below(40))"), to: ends[1])
      }
    }
    for number in stride(from: 9, to: 1_100, by: 3) { try graph.remove(Town(id: number)) }
    try graph.remove(first)
    let fresh = try Self.fresh(graph.view)
    let names: Set = [
      "communities(by:weight:)", "frustration(opposites:limit:seed:)", "biconnectivity()",
      "campPartition(into:alpha:opposites:limit:seed:)",
      "maximumFlow(from:to:_:capacity:)", "shortestPaths(from:to:_:weight:limit:)",
    ]
    let asked = [graph, fresh].map {
      AskedGraph($0, about: [Town(id: 1), Town(id: 2)], on: "2000", seed: 3)
    }
    for question in LawQuestion.all where names.contains(question.name) {
      let answers = try asked.map { try question.answer(of: $0) }
      #expect(answers[0] == answers[1], "\(question.name)")
    }
    let measures: [RankingMeasure] = [
      .pageRank(), .eigenvector, .hubs, .katz(alpha: 0.01), .betweenness, .constraint, .harmonic,
    ]
    for measure in measures {
      for direction in [RelationDirection.outgoing, .both] {
        let scores = try [graph, fresh].map { graph in
          try graph.ranking(by: measure, direction).map { "\($0.node) \($0.score)" }
        }
        #expect(scores[0] == scores[1], "\(measure)")
      }
    }
  }

  @Test("Betweenness over symmetric roads does not count pairs twice because of what is left out")
  func betweennessOfMixedKinds() throws {
    let towns = (0..<3).map { Town(id: $0) }
    var graph = RelationGraph()
    graph.relate(Road(miles: 1), from: towns[0], to: towns[1])
    graph.relate(Road(miles: 1), from: towns[1], to: towns[2])
    graph.relate(Mention(words: ""), from: towns[0], to: towns[1])
    let roads = graph.only(Road.self)
    for queries in [roads, RelationGraph(roads)] as [any GraphQueries] {
      #expect(try queries.ranking(by: .betweenness).score(of: towns[1]) == 1)
      #expect(
        try queries.ranking(by: .betweenness, weight: .by { _ in 2 }).score(of: towns[1]) == 1)
      #expect(try queries.relationBetweenness().map(\.score) == [2, 2])
    }
    #expect(try graph.ranking(by: .betweenness).score(of: towns[1]) == 2)
  }

  @Test(
    "Equal graphs have equal communities, though one once had more nodes",
    arguments: [CommunityMethod.leiden(seed: 0), .labelPropagation(seed: 0)])
  func communitiesAfterRemoval(method: CommunityMethod) throws {
    let towns = (0..<12).map { Town(id: $0) }
    var ring = RelationGraph()
    var other = RelationGraph()
    for place in [3, 40, 7] { try other.insert(Guild(id: "\(place)")) }
    for place in towns.indices {
      let next = towns[(place + 1) % towns.count]
      ring.relate(Road(miles: 1), from: towns[place], to: next)
      other.relate(Road(miles: 1), from: towns[place], to: next)
    }
    try other.insert(Guild(id: "last"))
    for place in ["3", "40", "7", "last"] { try other.remove(Guild(id: place)) }
    #expect(other.difference(from: ring).isEmpty)
    #expect(try ring.communities(by: method) == other.communities(by: method))
  }
}

import TestSupport
import Testing
import TypedGraph

@Suite("Dependence and concentration")
struct DependenceTests {
  /// What towns deliver to one another.
  private static func graph(_ flows: [(Int, Int, Double)]) -> RelationGraph {
    var graph = RelationGraph()
    for (from, to, amount) in flows {
      graph.relate(Mention(words: "\(amount)"), from: Town(id: from), to: Town(id: to))
    }
    return graph
  }

  private static let amount = RelationWeight.by {
    ($0.anyRelation as? Mention).flatMap { Double($0.words) }
  }

  @Test("A share of what flows either way, which differs by side")
  func shares() throws {
    // Town 1 has 30 + 10 with town 2 and 60 with town 3, town 2 and 3 only with town 1; town 4 only with itself.
    let graph = Self.graph([(1, 2, 30), (2, 1, 10), (1, 3, 60), (4, 4, 5)])
    let matrix = try graph.dependence(weight: Self.amount)
    #expect(
      matrix.values == [[0, 0.4, 0.6, 0], [1, 0, 0, 0], [1, 0, 0, 0], [nil, nil, nil, nil]])
    let product = try graph.dependence(weight: Self.amount) { node in
      (node as? Town).flatMap { $0.id == 1 ? 200 : $0.id == 2 ? 80 : nil }
    }
    #expect(product.values[0] == [0, 0.2, 0.3, 0])
    #expect(product.values[1] == [0.5, 0, 0, 0])
    #expect(product.values[2] == [nil, nil, nil, nil])
    #expect(
      throws: QueryError.invalidParameter(
        name: "relativeTo", reason: "is -1.0 for town 1; give a finite number above 0, or nil")
    ) { try graph.dependence(weight: Self.amount) { _ in -1 } }
  }

  @Test("The index of Herfindahl and Hirschman is the sum of the squares of shares")
  func concentration() throws {
    // 0.7² + 0.2² + 0.1² = 0.54; deliveries of one supplier add up.
    let graph = Self.graph([(1, 9, 50), (2, 9, 20), (3, 9, 10), (1, 9, 20), (9, 1, 4), (9, 9, 70)])
    let found = try graph.concentrations(weight: Self.amount)
    #expect(found.map(\.node.name) == ["town 1", "town 9"])
    #expect(abs(found[1].index - 0.54) < 1e-12 && found[1].total == 100)
    #expect(found[0].index == 1 && found[0].effectiveCount == 1)
    #expect(
      found[1].description == "town 9: HHI 0.54: town 1 0.7, town 2 0.2, town 3 0.1")
    let customers = try graph.concentrations(weight: Self.amount, .outgoing)
    #expect(customers.map(\.node.name) == ["town 1", "town 9", "town 2", "town 3"])
    let series = try graph.series(of: .concentration(weight: Self.amount), over: ["1900"])
    #expect(series.columns.map(\.name) == ["town 1", "town 9"])
    #expect(series.values[0].map { ($0 ?? 0) > 0.5 } == [true, true])
  }

  @Test("A weight below zero or beyond what a number holds is refused")
  func weights() throws {
    let graph = Self.graph([(1, 2, -3)])
    #expect(throws: QueryError.negativeWeight(graph.relations[0], -3)) {
      try graph.concentrations(weight: Self.amount)
    }
    #expect(throws: QueryError.negativeWeight(graph.relations[0], -3)) {
      try graph.dependence(weight: Self.amount)
    }
    let large = Self.graph([(1, 2, 1e308), (1, 2, 1e308)])
    #expect(throws: QueryError.invalidWeight(large.relations[1], 1e308)) {
      try large.dependence(weight: Self.amount)
    }
  }
}

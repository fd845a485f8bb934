import TestSupport
import Testing
import TypedGraph

@Suite("How alike portfolios are")
struct SimilarityTests {
  /// Six towns; who values whom how much, from 0 to 3.
  private static let graph: RelationGraph = {
    var graph = RelationGraph()
    graph.insert(contentsOf: (1...6).map { Town(id: $0) })
    for (from, to, value) in [
      (1, 2, 3), (1, 3, 2), (1, 5, 1), (2, 1, 3), (2, 3, 1), (2, 6, 2), (3, 4, 3), (2, 3, 0),
    ] {
      graph.relate(Mention(words: "\(value)"), from: Town(id: from), to: Town(id: to))
    }
    return graph
  }()

  private static let value = RelationWeight.by {
    ($0.anyRelation as? Mention).flatMap { Double($0.words) }
  }
  private static let scale = PortfolioScale(0...3, by: value, own: 3)

  private static func isNear(_ value: Double?, _ expected: Double) -> Bool {
    value.map { abs($0 - expected) < 1e-12 } ?? false
  }

  // By NumPy 2 from the formulas at SimilarityMeasure; the unweighted kappas are those of scikit-learn's
  // cohen_kappa_score(a, b, weights="quadratic", labels=[0, 1, 2, 3]) too. Rows: town 1 (3 3 2 0 1 0),
  // town 2 (3 3 1 0 0 2), town 3 (0 0 3 3 0 0), town 4 (0 0 0 3 0 0), town 5 (0 0 0 0 3 0).
  @Test(
    "S, kappa and pi are what NumPy and scikit-learn give",
    arguments: [
      (1, 2, 0.5555555555555556, 0.6842105263157895, 0.6842105263157895),
      (1, 3, -0.22222222222222232, -0.26086956521739135, -0.303370786516854),
      (2, 3, -0.4444444444444444, -0.5217391304347827, -0.5730337078651686),
      (4, 5, 0.33333333333333337, -0.19999999999999996, -0.19999999999999996),
    ])
  func unweighted(_ row: (Int, Int, Double, Double, Double)) throws {
    let (one, other) = (Town(id: row.0), Town(id: row.1))
    for (measure, expected) in [(SimilarityMeasure.s, row.2), (.kappa, row.3), (.pi, row.4)] {
      let matrix = try Self.graph.similarity(measure, by: Self.scale)
      #expect(Self.isNear(try matrix.value(one, other), expected))
      #expect(Self.isNear(try matrix.value(other, one), expected))
      #expect(Self.isNear(try matrix.value(one, one), 1))
    }
  }

  // Of the same rows with the weights 0.4, 0.2, 0.1, 0.1, 0.15, 0.05.
  @Test(
    "Weighted by what the nodes of the system count",
    arguments: [
      (1, 2, 0.7666666666666667, 0.8524590163934426, 0.8519127930892637),
      (1, 3, -0.5666666666666667, -0.2669245647969052, -0.6503937007874019),
      (4, 5, 0.5, -0.13636363636363646, -0.1428571428571428),
    ])
  func weighted(_ row: (Int, Int, Double, Double, Double)) throws {
    let weights = [0.4, 0.2, 0.1, 0.1, 0.15, 0.05]
    for (measure, expected) in [(SimilarityMeasure.s, row.2), (.kappa, row.3), (.pi, row.4)] {
      let matrix = try Self.graph.similarity(
        measure, by: Self.scale, among: [Town(id: row.0), Town(id: row.1)]
      ) { ($0 as? Town).map { weights[$0.id - 1] } }
      #expect(matrix.nodes.count == 2)
      #expect(Self.isNear(matrix.values[0][1], expected))
    }
  }

  // Towns 1 and 2 over towns 3 to 6: (2 0 1 0) and (1 0 0 2); S = 1 − 2 · 4/(4 · 3), κ = π = 1 − 6/5.5.
  @Test("Where a node's own place is left out, so are those of both that are compared")
  func others() throws {
    let scale = PortfolioScale(0...3, by: Self.value)
    let s = try Self.graph.similarity(by: scale).value(Town(id: 1), Town(id: 2))
    #expect(Self.isNear(s, 1.0 / 3))
    let kappa = try Self.graph.similarity(.kappa, by: scale).value(Town(id: 1), Town(id: 2))
    #expect(Self.isNear(kappa, 1 - 6 / 5.5))
  }

  @Test("What cannot be compared has no value, and what does not fit is refused")
  func refused() throws {
    var lone = RelationGraph()
    lone.insert(contentsOf: [Town(id: 1), Town(id: 2)])
    #expect(try lone.similarity(by: PortfolioScale(0...3, by: .each)).values[0][1] == nil)
    #expect(
      try lone.similarity(.kappa, by: PortfolioScale(0...3, by: .each, own: 0)).values[0][1] == nil)
    let narrow = PortfolioScale(0...2, by: Self.value)
    #expect(
      throws: QueryError.invalidParameter(
        name: "scale",
        reason: "has the range 0.0...2.0, and relation \(Self.graph.relations[0]) has the value 3.0"
      )
    ) { try Self.graph.similarity(by: narrow) }
    #expect(
      throws: QueryError.invalidParameter(
        name: "scale", reason: "has the range 1.0...1.0, of which the length must be above zero")
    ) { try Self.graph.similarity(by: PortfolioScale(1...1, by: Self.value)) }
    #expect(
      throws: QueryError.invalidParameter(
        name: "weight", reason: "is -1.0 for town 1; give a finite number, 0 or more")
    ) { try Self.graph.similarity(by: Self.scale) { _ in -1 } }
    #expect(throws: QueryError.nodeNotFound(Town(id: 9))) {
      try Self.graph.similarity(by: Self.scale, among: [Town(id: 9)])
    }
  }

  @Test("By sign, what is said against counts, and symmetric relations are of both")
  func signs() throws {
    var graph = RelationGraph()
    let guild = Guild(id: "g")
    graph.relate(Twinning(), from: Town(id: 1), to: Town(id: 2))
    graph.relate(Ballot(choice: .favor), from: Town(id: 1), to: guild)
    graph.relate(Ballot(choice: .against), from: Town(id: 2), to: guild)
    graph.relate(Ballot(choice: .favor), from: Town(id: 2), to: guild)
    // (1 1 1) and (1 1 −1): S = 1 − 2 · 2/(3 · 2).
    let matrix = try graph.similarity(by: .sign)
    #expect(Self.isNear(try matrix.value(Town(id: 1), Town(id: 2)), 1.0 / 3))
    #expect(
      matrix.description == """
        S-score (everything)
                 town 1   town 2  guild g
        town 1        1   0.3333   0.3333
        town 2   0.3333        1  -0.3333
        guild g  0.3333  -0.3333        1
        """)
  }
}

import Testing
import TypedGraph

@Suite("Weights of zero, and very large and very small ones")
struct RelationWeightTests {
  private static let towns = (0..<3).map { Town(id: $0) }

  /// Two ties in a line: 0 – 1 – 2.
  private static let line: RelationGraph = {
    var graph = RelationGraph()
    graph.relate(Twinning(), from: towns[0], to: towns[1])
    graph.relate(Twinning(), from: towns[1], to: towns[2])
    return graph
  }()

  /// What a measure makes of the line where every tie has a weight.
  private enum Outcome: Equatable {
    case scores([Double?])
    case invalidWeight(Double)
    case invalidParameter(String)
    case notConverged

    func isNear(_ other: Outcome) -> Bool {
      guard case .scores(let scores) = self, case .scores(let others) = other else {
        return self == other
      }
      return zip(scores, others).allSatisfy { score, other in
        guard let score, let other else { return score == nil && other == nil }
        return score == other || abs(score - other) <= 1e-9 * max(abs(score), abs(other))
      }
    }
  }

  private static func outcome(_ measure: RankingMeasure, _ weight: Double) throws -> Outcome {
    do throws(QueryError) {
      let ranking = try line.ranking(by: measure, weight: .by { _ in weight })
      return .scores(towns.map { ranking.score(of: $0) })
    } catch {
      switch error {
      case .invalidWeight(_, let weight): return .invalidWeight(weight)
      case .invalidParameter(let name, _): return .invalidParameter(name)
      case .notConverged: return .notConverged
      default: throw error
      }
    }
  }

  private struct Row: Sendable, CustomTestStringConvertible {
    let measure: RankingMeasure
    let expected: @Sendable (Double) -> Outcome
    var testDescription: String { measure.name }
  }

  private static let third = 1.0 / 3

  private static let rows: [Row] = [
    Row(measure: .degree) { _ in .scores([1, 2, 1]) },
    Row(measure: .strength) {
      (2 * $0).isFinite ? .scores([$0, 2 * $0, $0]) : .invalidParameter("weight")
    },
    Row(measure: .closeness) {
      guard (2 * $0).isFinite else { return .invalidWeight($0) }
      return $0 == 0
        ? .scores([.infinity, .infinity, .infinity])
        : (1 / $0).isFinite
          ? .scores([2 / 3 / $0, 1 / $0, 2 / 3 / $0]) : .scores([.infinity, .infinity, .infinity])
    },
    Row(measure: .harmonic) {
      guard (2 * $0).isFinite else { return .invalidWeight($0) }
      if $0 == 0 { return .scores([0, 0, 0]) }
      return (2 / $0).isFinite
        ? .scores([1.5 / $0, 2 / $0, 1.5 / $0]) : .invalidParameter("weight")
    },
    Row(measure: .betweenness) {
      $0 > 0 && (2 * $0).isFinite ? .scores([0, 1, 0]) : .invalidWeight($0)
    },
    Row(measure: .eigenvector) {
      $0 == 0
        ? .scores([third.squareRoot(), third.squareRoot(), third.squareRoot()])
        : .scores([0.5, 0.5.squareRoot(), 0.5])
    },
    Row(measure: .katz()) {
      if $0 > 1 { return .notConverged }
      let middle = (1 + 0.2 * $0) / (1 - 0.02 * $0 * $0)
      return .scores([1 + 0.1 * $0 * middle, middle, 1 + 0.1 * $0 * middle])
    },
    Row(measure: .pageRank()) {
      // Two ends that hand all on to the middle: m = 0.05 + 0.85 (1 − m).
      let middle = 0.9 / 1.85
      return $0 == 0
        ? .scores([third, third, third])
        : .scores([(1 - middle) / 2, middle, (1 - middle) / 2])
    },
    Row(measure: .hubs) { _ in .scores([0.25, 0.5, 0.25]) },
    Row(measure: .authorities) { _ in .scores([0.25, 0.5, 0.25]) },
    Row(measure: .constraint) { $0 == 0 ? .scores([nil, nil, nil]) : .scores([1, 0.5, 1]) },
    Row(measure: .core) { _ in .scores([1, 1, 1]) },
    Row(measure: .clustering) { _ in .scores([nil, 0, nil]) },
  ]

  private static let weights = [
    0, .leastNonzeroMagnitude, .leastNormalMagnitude / 128, 1e-300, 1, 1e150, 1e300,
    .greatestFiniteMagnitude,
  ]

  @Test("Each measure gives what its comment says", arguments: rows)
  private func measures(row: Row) throws {
    for weight in Self.weights where row.measure != .hubs && row.measure != .authorities {
      let (found, expected) = (try Self.outcome(row.measure, weight), row.expected(weight))
      #expect(found.isNear(expected), "\(row.measure) at \(weight): \(found), not \(expected)")
    }
  }

  @Test("Scores add up to 1 where one weight is far greater than another at the same node")
  func unevenPageRank() throws {
    let weight = RelationWeight.by { $0.sourceNode.name == "town 0" ? 1e308 : 1e-308 }
    let ranking = try Self.line.ranking(by: .pageRank(), weight: weight)
    #expect(abs(ranking.map(\.score).reduce(0, +) - 1) < 1e-12)
    #expect(try Self.line.communities(weight: weight).modularity != nil)
    #expect(try Self.line.communities(by: .labelPropagation(), weight: weight).partition.count >= 1)
  }

  @Test("The constraint of a triangle with one tie of weight is 1, 1 and none")
  func constraintWithZeros() throws {
    var graph = Self.line
    graph.relate(Twinning(), from: Self.towns[0], to: Self.towns[2])
    let weight = RelationWeight.by {
      $0.sourceNode.name == "town 0" && $0.targetNode.name == "town 1" ? 2 : 0
    }
    let ranking = try graph.ranking(by: .constraint, weight: weight)
    #expect(Self.towns.map { ranking.score(of: $0) } == [1, 1, nil])
  }

  /// Each question about paths, with weights of which two add up to more than a number holds.
  private static let pathQuestions: [@Sendable (RelationGraph, RelationWeight) throws -> Void] = [
    { _ = try $0.shortestPath(from: towns[0], to: towns[2], weight: $1) },
    {
      _ = try $0.shortestPath(from: towns[0], to: towns[2], weight: $1, negativeWeights: .allowed)
    },
    { _ = try $0.shortestPath(from: towns[0], to: towns[2], weight: $1, estimating: { _ in 0 }) },
    { _ = try $0.shortestPaths(from: towns[0], to: towns[2], weight: $1, limit: 3) },
    { _ = try $0.tiedShortestPaths(from: towns[0], to: towns[2], weight: $1) },
    { _ = try $0.shortestPathTree(from: towns[0], weight: $1) },
    { _ = try $0.shortestPathTree(from: towns[0], weight: $1, negativeWeights: .allowed) },
    { _ = try $0.distanceMatrix(weight: $1) },
    { _ = try $0.ranking(by: .closeness, weight: $1) },
    { _ = try $0.ranking(by: .betweenness, weight: $1) },
    { _ = try $0.relationBetweenness(weight: $1) },
    { _ = try $0.maximumFlow(from: towns[0], to: towns[2], capacity: $1) },
    { _ = try $0.spanningForest(weight: $1) },
  ]

  @Test("A path of more weight than a number holds is refused by every question alike")
  func infinitePaths() throws {
    let first = try #require(Self.line.relations.first)
    for ask in Self.pathQuestions {
      #expect(throws: QueryError.invalidWeight(first, 1.5e308)) {
        try ask(Self.line, .by { _ in 1.5e308 })
      }
    }
    let path = try Self.line.shortestPath(
      from: Self.towns[0], to: Self.towns[2],
      weight: .by { $0.sourceNode.name == "town 0" ? 1.5e308 : 1 })
    #expect(path?.weight == 1.5e308)
  }

  @Test("A weight lost beside others is refused where paths must grow longer with each relation")
  func lostWeights() throws {
    let last = try #require(Self.line.relations.last)
    #expect(throws: QueryError.invalidWeight(last, 1)) {
      try Self.line.ranking(
        by: .betweenness, weight: .by { $0.sourceNode.name == "town 0" ? 1e300 : 1 })
    }
  }
}

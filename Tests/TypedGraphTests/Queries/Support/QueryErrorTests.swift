import Testing
import TypedGraph

/// A query with a greatest number or length, asked on a line of three towns, 0 – 1 – 2, or a ring of three.
private struct BoundedQuestion: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// How much is found with a bound below zero, of 0, 1, 2, and with a bound that is none; −1 for a typed
  /// error about the bound.
  let expected: [Int]
  let ask: @Sendable (Int) throws -> Int

  init(_ name: String, _ expected: [Int], _ ask: @escaping @Sendable (Int) throws -> Int) {
    testDescription = name
    self.expected = expected
    self.ask = ask
  }

  private static let towns = (0..<3).map { Town(id: $0) }
  private static let (first, second, last) = (towns[0], towns[1], towns[2])

  private static let line: RelationGraph = {
    var graph = RelationGraph()
    graph.relate(Twinning(), from: first, to: second)
    graph.relate(Twinning(), from: second, to: last)
    return graph
  }()

  private static let ring: RelationGraph = {
    var graph = line
    graph.relate(Twinning(), from: last, to: first)
    return graph
  }()

  private static let pattern = PathPattern.from(Town.self).along(Twinning.self).repeated(0...)

  /// Those whose names say that they take a bound.
  static let named: [BoundedQuestion] = [
    .init("breadthFirst(from:_:maximumLength:)", [0, 1, 2, 3, 3]) {
      try line.breadthFirst(from: first, maximumLength: $0).count()
    },
    .init("depthFirst(from:_:maximumLength:)", [0, 1, 2, 3, 3]) {
      try line.depthFirst(from: first, maximumLength: $0).count()
    },
    .init("hops(from:_:maximumLength:)", [0, 1, 2, 3, 3]) {
      try line.hops(from: first, maximumLength: $0).reached.count
    },
    .init("around(_:within:)", [0, 1, 2, 3, 3]) {
      try line.around(first, within: $0).nodes.count
    },
    .init("around(_:within:)", [0, 2, 3, 3, 3]) {
      try line.around([first, last], within: $0).nodes.count
    },
    .init("simplePaths(from:to:_:maximumLength:)", [0, 0, 0, 1, 1]) {
      try line.simplePaths(from: first, to: last, maximumLength: $0).count()
    },
    .init("simplePathCount(from:to:_:maximumLength:)", [0, 0, 0, 1, 1]) {
      try line.simplePathCount(from: first, to: last, maximumLength: $0)
    },
    .init("cycles(_:maximumLength:)", [0, 0, 0, 0, 1]) {
      try ring.cycles(maximumLength: $0).count()
    },
    .init("shortestPaths(from:to:_:weight:limit:)", [0, 0, 1, 2, 2]) {
      try ring.shortestPaths(from: first, to: last, limit: $0).count
    },
    .init("tiedShortestPaths(from:to:_:weight:limit:)", [0, 0, 1, 1, 1]) {
      try ring.tiedShortestPaths(from: first, to: last, limit: $0).count
    },
    .init("matches(_:_:inTimeOrder:maximumLength:)", [0, 3, 7, 9, 9]) {
      try line.matches(pattern, maximumLength: $0).count()
    },
    .init("matches(_:from:_:inTimeOrder:maximumLength:)", [0, 1, 2, 3, 3]) {
      try line.matches(pattern, from: first, maximumLength: $0).count()
    },
    .init("matches(_:to:_:inTimeOrder:maximumLength:)", [0, 1, 2, 3, 3]) {
      try line.matches(pattern, to: first, maximumLength: $0).count()
    },
    .init("matches(_:from:to:_:inTimeOrder:maximumLength:)", [0, 0, 0, 1, 1]) {
      try line.matches(pattern, from: first, to: last, maximumLength: $0).count()
    },
    .init("matchCount(_:from:to:_:inTimeOrder:maximumLength:)", [0, 3, 7, 9, 9]) {
      try line.matchCount(pattern, maximumLength: $0)
    },
    .init("frustration(opposites:limit:seed:)", [0, 0, 0, 0, 0]) {
      try ring.frustration(limit: $0).value ?? -2
    },
    .init("campPartition(into:alpha:opposites:limit:seed:)", [0, 0, 0, 0, 0]) {
      Int(try ring.campPartition(into: 2, limit: $0).value ?? -2)
    },
    .init("structuralBalance(on:opposites:limit:)", [0, 0, 0, 0, 0]) {
      try ring.structuralBalance(opposites: .refused, limit: $0).frustration.value ?? -2
    },
    .init("clusterability(limit:opposites:)", [-1, -1, 1, 1, 1]) {
      guard case .clusterable(let camps) = try ring.clusterability(limit: $0) else { return 0 }
      return camps.count
    },
  ]

  /// Those that count something under another name.
  static let others: [BoundedQuestion] = [
    .init("LazyAnswers.prefix(_:)", [0, 0, 1, 2, 3]) {
      try line.breadthFirst(from: first).prefix($0).count
    },
    .init("core(_:)", [3, 3, 3, 0, 0]) { try line.core($0).count },
    .init("HopCounts.nodes(at:)", [0, 1, 1, 1, 0]) {
      try line.hops(from: first).nodes(at: $0).count
    },
    .init("PatternStep.repeated(_:), at most", [0, 1, 2, 3, 3]) {
      let bounds = Swift.min($0, 0)...$0
      let pattern = PathPattern.from(Town.self).along(Twinning.self).repeated(bounds)
      return try line.matches(pattern, from: first).count()
    },
    .init("PatternStep.repeated(_:), at most, shortest", [0, 1, 2, 3, 3]) {
      let bounds = Swift.min($0, 0)...$0
      let pattern = PathPattern.from(Town.self).along(Twinning.self).repeated(bounds)
      return try line.shortestMatches(pattern, from: first).count()
    },
    .init("PatternStep.repeated(_:), at least", [3, 3, 2, 1, -1]) {
      let pattern = PathPattern.from(Town.self).along(Twinning.self).repeated($0...)
      return try line.matches(pattern, from: first).count()
    },
    .init("PatternStep.repeated(_:), at least, shortest", [3, 3, 3, 4, -1]) {
      let pattern = PathPattern.from(Town.self).along(Twinning.self).repeated($0...)
      return try line.shortestMatches(pattern, from: first).count()
    },
  ]
}

@Suite("Counts, limits and lengths at their extremes")
struct QueryErrorTests {
  private static let values: [(bound: Int, place: Int)] = [
    (.min, 0), (.min + 1, 0), (-2_147_483_650, 0), (-1, 0), (0, 1), (1, 2), (2, 3),
    (2_147_483_648, 4), (2_147_483_650, 4), (4_294_967_297, 4), (.max - 1, 4), (.max, 4),
  ]

  @Test(
    "An exact answer, or an error that names the parameter",
    arguments: BoundedQuestion.named + BoundedQuestion.others)
  private func bounds(question: BoundedQuestion) throws {
    for (bound, place) in Self.values {
      var found = -1
      do {
        found = try question.ask(bound)
      } catch QueryError.invalidParameter(let name, _) {
        #expect(["limit", "repeated"].contains(name))
      }
      #expect(found == question.expected[place], "with \(bound)")
    }
  }

  @Test("All queries that are declared with a limit or a length are asked")
  func completeness() throws {
    let declared = try QueryDeclaration.all().map(\.name).filter { name in
      ["limit:", "maximumLength:", "within:", "steps:"].contains { name.contains($0) }
    }
    #expect(BoundedQuestion.named.map(\.testDescription).sorted() == declared.sorted())
  }
}

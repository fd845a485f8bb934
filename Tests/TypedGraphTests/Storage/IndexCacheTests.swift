import TestSupport
import Testing

@testable import TypedGraph

@Suite("Index cache")
struct IndexCacheTests {
  private static let towns = (0..<4).map { Town(id: $0) }
  private static let guild = Guild(id: "smiths")

  /// A graph with directed relations, of which nothing was asked yet.
  private func sample() throws -> RelationGraph {
    var graph = RelationGraph()
    for (from, to) in [(0, 1), (1, 2), (2, 3)] {
      graph.relate(Mention(words: "of"), from: Self.towns[from], to: Self.towns[to])
    }
    graph.relate(Ballot(choice: .favor), from: Self.towns[0], to: Self.guild)
    #expect(graph.index.built == nil)
    return graph
  }

  private static let hops = PathPattern.from(Town.self)

  /// A question and how many things it finds in the sample.
  struct Question: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let found: Int
    let ask: @Sendable (GraphView) throws -> Int

    init(_ name: String, finds found: Int, _ ask: @escaping @Sendable (GraphView) throws -> Int) {
      testDescription = name
      self.found = found
      self.ask = ask
    }
  }

  static let forwardQuestions = [
    Question("relations(from:)", finds: 2) { $0.relations(from: towns[0]).count },
    Question("relations(of:from:)", finds: 1) {
      $0.relations(of: Ballot.self, from: towns[0]).count
    },
    Question("relations(from:to:)", finds: 1) { $0.relations(from: towns[1], to: towns[2]).count },
    Question("neighbors(of:)", finds: 2) { try $0.neighbors(of: towns[0], .outgoing).count },
    Question("degree(of:)", finds: 2) { try $0.degree(of: towns[0], .outgoing) },
    Question("matches(_:from:)", finds: 1) {
      try $0.matches(hops.along(Mention.self).along(Mention.self), from: towns[0]).all().count
    },
    Question("shortestMatches(_:from:)", finds: 1) {
      try $0.shortestMatches(hops.along(Mention.self), from: towns[0]).all().count
    },
    Question("hops(from:)", finds: 5) { try $0.hops(from: towns[0]).reached.count },
    Question("shortestPath(from:to:weight:)", finds: 3) {
      try $0.shortestPath(from: towns[0], to: towns[3], weight: .each)?.path.relations.count ?? 0
    },
    Question("maximumFlow(from:to:)", finds: 3) {
      try $0.maximumFlow(from: towns[0], to: towns[3]).shares.count
    },
    Question("stronglyConnectedComponents()", finds: 5) {
      try $0.stronglyConnectedComponents().count
    },
    Question("topologicalOrder()", finds: 5) { try $0.topologicalOrder().count },
    Question("fewestRelations(from:to:leaving:)", finds: 1) {
      try $0.fewestRelations(from: towns[0], to: towns[1], leaving: .earliest)?.path.relations
        .count ?? 0
    },
  ]

  @Test(
    "A question that follows relations forward builds the outgoing side only",
    arguments: forwardQuestions)
  func forward(question: Question) throws {
    let graph = try sample()
    #expect(try question.ask(graph.view) == question.found)
    let index = try #require(graph.index.built)
    #expect(!index.hasBothSides)
  }

  static let backwardQuestions = [
    Question("relations(to:)", finds: 1) { $0.relations(to: towns[1]).count },
    Question("relations(at:)", finds: 2) { $0.relations(at: towns[1]).count },
    Question("degree(of:)", finds: 2) { try $0.degree(of: towns[1]) },
    Question("matches(_:from:)", finds: 1) {
      try $0.matches(hops.against(Mention.self), from: towns[1]).all().count
    },
  ]

  @Test(
    "A question that follows relations backward builds both sides", arguments: backwardQuestions)
  func backward(question: Question) throws {
    let graph = try sample()
    _ = graph.relations(from: Self.towns[0])
    #expect(try question.ask(graph.view) == question.found)
    #expect(try #require(graph.index.built).hasBothSides)
  }

  private func random(seed: UInt64) -> RelationGraph {
    var generator = SplitMix64(seed: seed)
    var graph = RelationGraph()
    for _ in 0..<400 { _ = graph.carryOut(generator.related()) }
    return graph
  }

  @Test(
    "Many tasks get the same answers from a graph whose index nobody built before", arguments: 0..<5
  )
  func queries(seed: Int) async throws {
    let graph = random(seed: UInt64(seed))
    let answers = try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<32 {
        group.addTask {
          try graph.breadthFirst(from: Town(id: 1), .both).all().map { "\($0.node) \($0.depth)" }
            + graph.on("2000").relations(at: Town(id: 2)).map(\.description)
            + graph.nodes(of: Town.self).map { "\(try graph.degree(of: $0))" }
        }
      }
      var answers: [[String]] = []
      for try await answer in group { answers.append(answer) }
      return answers
    }
    #expect(answers.count == 32 && Set(answers).count == 1)
    #expect(answers.first?.isEmpty == false)
  }

  @Test("Copies that change share the index of what they are copies of, whoever asks first")
  func sharing() throws {
    let graph = try sample()
    var other = graph
    var third = graph
    try other.remove(other.relations.ids[1])
    third.relate(Mention(words: "on"), from: Self.towns[3], to: Self.towns[0])
    #expect(try other.degree(of: Self.towns[1], .outgoing) == 0)
    #expect(try #require(graph.index.built).pendingCount == 0)
    #expect(try #require(other.index.built).pendingCount == 1)
    #expect(third.index.built == nil)
    #expect(third.relations(at: Self.towns[3]).count == 2)
    #expect(try #require(graph.index.built).hasBothSides)
    #expect(try !#require(other.index.built).hasBothSides)
    #expect(other.relations(at: Self.towns[1]).count == 1)
    for graph in [graph, other, third] { #expect(graph.invariantViolations().isEmpty) }
  }

  @Test("What changes while nobody else has the graph and nothing was asked is not noted")
  func building() throws {
    var graph = random(seed: 4)
    #expect(graph.index.changes.count == 0 && graph.index.changes.origin == graph.tableSize)
    let copy = graph
    graph.relate(Twinning(), from: Town(id: 1), to: Town(id: 2))
    #expect(graph.index.changes.count == 1 && copy.index.changes.count == 0)
    #expect(try graph.degree(of: Town(id: 1)) == copy.degree(of: Town(id: 1)) + 1)
  }

  @Test(
    "As many changes as an index of all is worth are put into one, from which further ones begin")
  func folding() throws {
    var graph = random(seed: 5)
    graph.prepareForSearch()
    let base = graph
    for number in 0..<65 {
      graph.relate(Twinning(), from: Town(id: number % 7), to: Town(id: 2))
      _ = graph.relations(at: Town(id: 2))
      #expect(try #require(graph.index.built).pendingCount == (number < 64 ? number + 1 : 0))
    }
    try graph.remove(graph.relations.ids[0])
    #expect(graph.index.changes.count == 1 && graph.index.changes.origin.rows == 465)
    #expect(try graph.degree(of: Town(id: 2)) > base.degree(of: Town(id: 2)))
    #expect(graph.invariantViolations().isEmpty && base.invariantViolations().isEmpty)
    var many = base
    for _ in 0..<1_100 { many.relate(Twinning(), from: Town(id: 1), to: Town(id: 2)) }
    #expect(many.index.changes.count < 100)
    #expect(try many.degree(of: Town(id: 1)) >= 1_100)
  }

  @Test("What a question needed in plain rows is where further changes begin")
  func foldedByQuestions() throws {
    var graph = random(seed: 6)
    graph.prepareForSearch()
    graph.relate(Twinning(), from: Town(id: 1), to: Town(id: 2))
    _ = try graph.communities()
    _ = try graph.biconnectivity()
    _ = try graph.hops(from: Town(id: 1), .both)
    let known = try #require(graph.index.built).foldedIfKnown
    graph.relate(Twinning(), from: Town(id: 1), to: Town(id: 2))
    #expect(graph.index.changes.count == (known == nil ? 2 : 1))
    #expect(graph.invariantViolations().isEmpty)
    graph.prepareForSearch()
    #expect(try #require(graph.index.built).pendingCount == 0)
    #expect(graph.invariantViolations().isEmpty)
  }

  @Test("Where many tasks wait for the one that builds the index, each has it", arguments: 0..<3)
  func waiting(seed: Int) async throws {
    for round in 0..<40 {
      let graph = random(seed: UInt64(10 * seed + round))
      let degree = try graph.degree(of: Town(id: 1))
      var fresh = graph
      fresh.relate(Twinning(), from: Town(id: 1), to: Town(id: 2))
      let copy = fresh
      let degrees = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<8 { group.addTask { try copy.degree(of: Town(id: 1)) } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(degrees == Array(repeating: degree + 1, count: 8))
    }
  }

  @Test(
    "Many tasks ask one changed copy, for rows that it has to fold and masks it takes over",
    arguments: 0..<5)
  func foldingAtOnce(seed: Int) async throws {
    let graph = random(seed: UInt64(90 + seed))
    _ = graph.on("2000")
    var changed = graph
    changed.relate(Twinning(), from: Town(id: 1), to: Town(id: 2))
    let copy = changed
    let answers = try await withThrowingTaskGroup(of: [Int].self) { group in
      for task in 0..<16 {
        group.addTask {
          let asked = task % 2 == 0 ? copy : graph
          return [
            task % 2, try asked.biconnectivity().bridges.count, asked.on("2000").relationCount,
            try asked.degree(of: Town(id: 1)), try asked.stronglyConnectedComponents().count,
          ]
        }
      }
      return try await group.reduce(into: Set<[Int]>()) { $0.insert($1) }
    }
    #expect(answers.count == 2)
  }

  @Test("While some tasks ask, others change copies of their own", arguments: 0..<5)
  func changes(seed: Int) async throws {
    let graph = random(seed: UInt64(50 + seed))
    let before = graph.dump
    let degree = try graph.degree(of: Town(id: 1))
    let sound = try await withThrowingTaskGroup(of: Bool.self) { group in
      for task in 0..<24 {
        group.addTask {
          var copy = graph
          for _ in 0...task { copy.relate(Twinning(), from: Town(id: 1), to: Town(id: 2)) }
          return try copy.degree(of: Town(id: 1)) == degree + task + 1
            && copy.relationCount == graph.relationCount + task + 1
            && graph.degree(of: Town(id: 1)) == degree
        }
      }
      var isSound = true
      for try await result in group { isSound = isSound && result }
      return isSound
    }
    #expect(sound)
    #expect(graph.dump == before)
  }

  @Test("A graph that came in parts, of which nothing was asked, has no changes beside an index")
  func parts() throws {
    var empty = RelationGraph()
    let towns = empty.insert(contentsOf: Self.towns)
    var graph = empty
    for part in [5_000, 2_000, 3_000, 40] {
      var batch = RelationBatch<Twinning>()
      for number in 0..<part {
        batch.append(Twinning(), from: number % 4, to: number % 3)
      }
      try graph.relate(batch, from: towns, to: towns)
    }
    #expect(graph.index.changes.count == 0)
    #expect(empty.relationCount == 0)
  }

  @Test("Copies of a graph with many changes that nobody asked about share one index of it")
  func sharedChanges() throws {
    var graph = try sample()
    graph.prepareForSearch()
    // A copy keeps the first state, and its index, in use.
    let first = graph
    for number in 0..<200 {
      graph.relate(Mention(words: "\(number)"), from: Self.towns[number % 4], to: Self.towns[0])
    }
    let copies = try (0..<3).map { number in
      var copy = graph
      try copy.remove(RelationID(row: UInt32(number)))
      return copy
    }
    for copy in copies {
      #expect(
        try copy.degree(of: Self.towns[0]) == RelationGraph(copy.view).degree(of: Self.towns[0]))
    }
    // Each has its one change beside the index of the graph, which the graph itself has too.
    #expect(copies.map { $0.index.changes.count } == [1, 1, 1])
    #expect(graph.index.built != nil)
    #expect(try first.degree(of: Self.towns[0]) == 2)
  }
}

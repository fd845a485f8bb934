import TestSupport
import Testing
import TypedGraph

/// Two graphs on which searches are long: a ring of ties, and a chain of directed relations.
private struct LongWorld: Sendable {
  let ring: RelationGraph
  let chain: RelationGraph
  let first = Town(id: 0)
  let middle: Town
  let last: Town

  init(_ count: Int) throws {
    middle = Town(id: count / 2)
    last = Town(id: count - 1)
    let towns = (0..<count).map { Town(id: $0) }
    var ring = RelationGraph()
    try ring.relate(
      RelationBatch(
        Array(repeating: Twinning(), count: count), from: Array(0..<UInt32(count)),
        to: Array(1..<UInt32(count)) + [0]),
      from: towns, to: towns)
    self.ring = ring
    var chain = RelationGraph()
    try chain.relate(
      RelationBatch(
        Array(repeating: Mention(words: ""), count: count - 1), from: Array(0..<UInt32(count - 1)),
        to: Array(1..<UInt32(count))),
      from: towns, to: towns)
    self.chain = chain
  }
}

/// A query as it is declared, asked of a world, and its answer in words.
private struct Question: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Whether it is so long in a large world that it must ask whether it was cancelled.
  let isLong: Bool
  let ask: @Sendable (LongWorld) throws -> String

  /// A query that takes time in proportion to a large world.
  static func long(
    _ name: String, _ ask: @escaping @Sendable (LongWorld) throws -> String
  ) -> Question {
    Question(testDescription: name, isLong: true, ask: ask)
  }

  /// A query that takes more than that, and is asked of a small world; or one that is over at once.
  static func short(
    _ name: String, _ ask: @escaping @Sendable (LongWorld) throws -> String
  ) -> Question {
    Question(testDescription: name, isLong: false, ask: ask)
  }

  private static let pattern = PathPattern.from(Town.self).along(Twinning.self).repeated(1...)
  private static let day: CalendarDate = "2000-01-01"

  static let all: [Question] = searches + paths + patterns + structure + measures

  private static let searches: [Question] = [
    .long("breadthFirst(from:_:maximumLength:)") {
      "\(try $0.ring.breadthFirst(from: $0.first).all().map(\.depth))"
    },
    .long("depthFirst(from:_:maximumLength:)") {
      "\(try $0.ring.depthFirst(from: $0.first).all().map(\.depth))"
    },
    .long("reachable(from:_:)") { "\(try $0.chain.reachable(from: $0.first).map(\.name))" },
    .long("isReachable(_:from:_:)") { "\(try $0.chain.isReachable($0.last, from: $0.first))" },
    .long("hops(from:_:maximumLength:)") { "\(try $0.chain.hops(from: $0.first))" },
    .short("neighbors(of:_:)") { "\(try $0.ring.neighbors(of: $0.middle).map(\.name))" },
    .long("around(_:within:)") {
      let count = $0.ring.nodes.count
      return "\(try $0.ring.around($0.first, within: count).nodes.count)"
    },
    .long("around(_:within:)") {
      let count = $0.ring.nodes.count
      return "\(try $0.ring.around([$0.first, $0.middle], within: count).nodes.count)"
    },
    .short("degree(of:_:)") { "\(try $0.ring.degree(of: $0.middle))" },
    .short("answer(_:from:to:on:)") {
      "\(try $0.ring.answer(Twinning.self, from: $0.first, on: "2000"))"
    },
  ]

  private static let paths: [Question] = [
    .long("shortestPath(from:to:_:)") {
      "\(try $0.chain.shortestPath(from: $0.first, to: $0.last)?.count ?? -1)"
    },
    .long("shortestPath(from:to:_:weight:negativeWeights:)") {
      let chain = $0.chain
      let path = try chain.shortestPath(from: $0.first, to: $0.last, weight: .each)
      let other = try chain.shortestPath(
        from: $0.first, to: $0.last, weight: .each, negativeWeights: .allowed)
      return "\(path?.weight ?? -1) \(other?.weight ?? -1)"
    },
    .long("shortestPath(from:to:_:weight:estimating:)") {
      let path = try $0.chain.shortestPath(
        from: $0.first, to: $0.last, weight: .each, estimating: { _ in 0 })
      return "\(path?.weight ?? -1)"
    },
    .short("shortestPaths(from:to:_:weight:limit:)") {
      "\(try $0.ring.shortestPaths(from: $0.first, to: $0.middle, limit: 3).map(\.weight))"
    },
    .long("tiedShortestPaths(from:to:_:weight:limit:)") {
      "\(try $0.ring.tiedShortestPaths(from: $0.first, to: $0.middle).map(\.count))"
    },
    .long("shortestPathTree(from:_:weight:negativeWeights:)") {
      "\(try $0.chain.shortestPathTree(from: $0.first))"
        + "\(try $0.chain.shortestPathTree(from: $0.first, negativeWeights: .allowed))"
    },
    .short("distanceMatrix(_:weight:)") {
      "\(try $0.ring.distanceMatrix().distance(from: $0.first, to: $0.middle) ?? -1)"
    },
    .long("simplePaths(from:to:_:maximumLength:)") {
      "\(try $0.ring.simplePaths(from: $0.first, to: $0.middle).all().map(\.count))"
    },
    .long("simplePathCount(from:to:_:maximumLength:)") {
      let length = $0.middle.id
      return "\(try $0.ring.simplePathCount(from: $0.first, to: $0.middle, maximumLength: length))"
    },
    .long("earliestArrival(from:to:_:leaving:by:_:)") {
      let path = try $0.chain.earliestArrival(from: $0.first, to: $0.last, leaving: day)
      return "\(path?.days.count ?? -1)"
    },
    .long("latestDeparture(from:to:_:by:_:)") {
      let path = try $0.chain.latestDeparture(from: $0.first, to: $0.last, by: day)
      return "\(path?.days.count ?? -1)"
    },
    .long("fewestRelations(from:to:_:leaving:by:_:)") {
      let path = try $0.chain.fewestRelations(from: $0.first, to: $0.last, leaving: day)
      return "\(path?.days.count ?? -1)"
    },
  ]

  private static let patterns: [Question] = [
    .short("matches(_:_:inTimeOrder:maximumLength:)") {
      "\(try $0.ring.matches(pattern, maximumLength: 20).count())"
    },
    .short("matchCount(_:from:to:_:inTimeOrder:maximumLength:)") {
      "\(try $0.ring.matchCount(pattern, maximumLength: 20))"
    },
    .short("matches(_:from:_:inTimeOrder:maximumLength:)") {
      "\(try $0.ring.matches(pattern, from: $0.first).all().map(\.path.count))"
    },
    .short("matches(_:to:_:inTimeOrder:maximumLength:)") {
      "\(try $0.ring.matches(pattern, to: $0.first, maximumLength: 20).all().map(\.path.count))"
    },
    .short("matches(_:from:to:_:inTimeOrder:maximumLength:)") {
      "\(try $0.ring.matches(pattern, from: $0.first, to: $0.middle).all().map(\.path.count))"
    },
    .short("shortestMatches(_:)") {
      "\(try $0.ring.shortestMatches(pattern).prefix(50).map(\.path.count))"
    },
    .short("shortestMatches(_:from:)") {
      "\(try $0.ring.shortestMatches(pattern, from: $0.first).prefix(50).map(\.path.count))"
    },
    .long("shortestMatches(_:from:to:)") {
      let matches = $0.ring.shortestMatches(pattern, from: $0.first, to: $0.middle)
      return "\(try matches.all().map(\.path.count))"
    },
  ]

  private static let structure: [Question] = [
    .long("components()") { "\(try $0.chain.components().groups.map(\.count))" },
    .long("stronglyConnectedComponents()") {
      "\(try $0.chain.stronglyConnectedComponents().groups.map(\.count))"
    },
    .long("biconnectivity()") { "\(try $0.chain.biconnectivity().bridges.count)" },
    .long("bridges()") { "\(try $0.chain.bridges().count)" },
    .long("articulationPoints()") { "\(try $0.chain.articulationPoints().count)" },
    // Each tie leads there and back, so that every node of the ring is tried as a beginning.
    .short("cycles(_:maximumLength:)") { "\(try $0.ring.cycles().all().map(\.count))" },
    .long("cycleBasis()") { "\(try $0.ring.cycleBasis().map(\.count))" },
    .long("topologicalOrder()") { "\(try $0.chain.topologicalOrder().map(\.name))" },
    .long("maximumFlow(from:to:_:capacity:)") {
      "\(try $0.ring.maximumFlow(from: $0.first, to: $0.middle).value)"
    },
    .long("minimumCut(from:to:_:capacity:)") {
      "\(try $0.ring.minimumCut(from: $0.first, to: $0.middle).capacity)"
    },
    .long("cliques()") { "\(try $0.ring.cliques().count())" },
    .long("core(_:)") { "\(try $0.ring.core(2).count)" },
    .short("communities(by:weight:)") { "\(try $0.ring.communities().partition.count)" },
    .long("spanningForest(weight:isHeaviest:)") {
      "\(try $0.ring.spanningForest().relations.count)"
    },
    .short("projection(through:)") {
      "\(try $0.chain.projection(through: Town.self).count)"
    },
  ]

  private static let measures: [Question] = [
    .long("density(_:)") { "\(try $0.ring.density() ?? -1)" },
    .long("reciprocity()") { "\(try $0.ring.reciprocity() ?? -1)" },
    .long("transitivity()") { "\(try $0.ring.transitivity() ?? -1)" },
    .long("degreeAssortativity()") { "\(try $0.chain.degreeAssortativity() ?? -1)" },
    .long("series(of:over:_:at:)") { "\(try $0.chain.series(of: .density(), over: ["2000"]))" },
    .long("series(of:over:_:at:)") {
      "\(try $0.chain.series(of: [GraphMeasure.degree], over: ["2000"]).columns.count)"
    },
    .short("similarity(_:by:_:among:weight:)") { "\(try $0.ring.similarity(by: .presence))" },
    .short("dependence(weight:relativeTo:)") { "\(try $0.ring.dependence(weight: .each))" },
    .long("concentrations(weight:_:)") { "\(try $0.chain.concentrations(weight: .each).count)" },
    .long("collapsed(_:opposites:weight:)") { "\(try $0.chain.collapsed())" },
    .short("ranking(by:_:weight:)") {
      "\(try $0.ring.ranking(by: .betweenness).map(\.score))"
    },
    .long("ranking(near:damping:_:weight:)") {
      "\(try $0.ring.ranking(near: [$0.first]).count)"
    },
    .short("relationBetweenness(_:weight:)") {
      "\(try $0.ring.relationBetweenness().count)"
    },
    .short("frustration(opposites:limit:seed:)") { "\(try $0.ring.frustration().value ?? -1)" },
    .short("campPartition(into:alpha:opposites:limit:seed:)") {
      "\(try $0.ring.campPartition(into: 3).value ?? -1)"
    },
    .short("balance(opposites:)") {
      switch try $0.ring.balance() {
      case .balanced: "balanced"
      default: "not balanced"
      }
    },
    .short("clusterability(limit:opposites:)") {
      switch try $0.ring.clusterability() {
      case .clusterable(let camps): "\(camps.count)"
      default: "impossible"
      }
    },
    .short("structuralBalance(on:opposites:limit:)") {
      "\(try $0.ring.structuralBalance(opposites: .refused))"
    },
    .short("signedTriads(opposites:)") { "\(try $0.ring.signedTriads().balancedShare ?? -1)" },
  ]
}

@Suite("A query whose task is cancelled throws, or gives the whole answer; never less")
struct CancellationTests {
  private static let large: LongWorld? = try? LongWorld(20_000)
  private static let small: LongWorld? = try? LongWorld(120)

  private func world(for question: Question) throws -> LongWorld {
    try #require(question.isLong ? Self.large : Self.small)
  }

  /// The answer of a task that is cancelled after a time, or `nil` where it threw that it was.
  private func answer(
    to question: Question, in world: LongWorld, cancelledAfter time: Duration
  ) async throws -> String? {
    let task = Task.detached { () throws -> String? in
      do {
        return try question.ask(world)
      } catch QueryError.cancelled {
        return nil
      }
    }
    if time > .zero { try await Task.sleep(for: time) }
    task.cancel()
    return try await task.value
  }

  @Test("Cancelled before it begins", arguments: Question.all)
  private func cancelledAtOnce(question: Question) async throws {
    let world = try world(for: question)
    let answer = try await Task.detached { () throws -> String? in
      withUnsafeCurrentTask { $0?.cancel() }
      do {
        return try question.ask(world)
      } catch QueryError.cancelled {
        return nil
      }
    }.value
    if question.isLong {
      #expect(answer == nil)
    } else if let answer {
      #expect(try answer == question.ask(world))
    }
  }

  @Test("Cancelled at a random moment", arguments: Question.all)
  private func cancelledLater(question: Question) async throws {
    let world = try world(for: question)
    var whole = ""
    let time = try ContinuousClock().measure { whole = try question.ask(world) }
    var generator = SplitMix64(seed: UInt64(question.testDescription.utf8.count))
    for _ in 0..<4 {
      let moment = time * Double.random(in: 0...1, using: &generator)
      let answer = try await answer(to: question, in: world, cancelledAfter: moment)
      if let answer { #expect(answer == whole) }
    }
  }

  @Test("The answers above are of all queries that are declared, each once")
  func completeness() throws {
    let declared = try QueryDeclaration.all()
    let names = declared.filter(\.canThrow).map(\.name)
    #expect(Question.all.map(\.testDescription).sorted() == names.sorted())
    // What cannot throw looks something up, or makes a view.
    #expect(
      Set(declared.filter { !$0.canThrow }.map(\.name)) == [
        "nodes", "nodeCount", "relationCount", "nodes(of:)", "nodes(_:where:)", "node(_:id:)",
        "contains(_:)", "relations",
        "relation(_:)", "relation(_:as:)", "relations(of:from:to:)", "relations(from:)",
        "relations(to:)", "relations(at:)", "relations(from:to:)", "relations(between:and:)",
        "relations(betweenGroupsOf:)", "scope", "excludingIsolatedNodes()",
        "relationsOutsideExistence",
        "relationTypes", "disputedRelations", "difference(from:)", "only(_:)", "excluding(_:)",
        "on(_:_:)", "during(_:_:)", "believing(_:)", "filter(_:_:)", "filter(_:_:_:)",
        "column(of:_:)", "grouped(by:)", "grouped(_:by:summing:)", "dyads(by:)",
        "dyads(of:by:summing:)", "dyadCount",
      ])
  }
}

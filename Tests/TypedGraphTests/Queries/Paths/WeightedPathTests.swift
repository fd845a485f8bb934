import Testing
import TypedGraph

@Suite("Paths by weight")
struct WeightedPathTests {
  @Test(
    "Shortest, k shortest, tied and simple paths agree with all paths listed", arguments: 0..<60)
  func oracle(seed: Int) throws {
    let sample = QuerySample(seed: seed)
    let (view, model) = (sample.view, sample.model)
    for direction in RelationDirection.allCases {
      for one in view.nodes.prefix(4) {
        let tree = try view.shortestPathTree(from: one, direction, weight: .test)
        for other in view.nodes {
          let (start, end) = (NodeKey(one), NodeKey(other))
          let ranked = model.ranked(start, end, direction, testWeight)
          let path = try view.shortestPath(from: one, to: other, direction, weight: .test)
          #expect(path?.path.ids == ranked.first?.path && path?.weight == ranked.first?.weight)
          #expect(path?.path.isChain ?? true)
          let several = try view.shortestPaths(
            from: one, to: other, direction, weight: .test, limit: 4)
          #expect(several.map(\.path.ids) == ranked.prefix(4).map(\.path))
          let (distance, way) = (try tree.distance(to: other), try tree.path(to: other))
          #expect(distance == ranked.first?.weight && way?.weight == ranked.first?.weight)
          let simple = try view.simplePaths(from: one, to: other, direction).all()
          #expect(simple.map(\.ids) == model.simplePaths(start, end, direction))
          let short = model.simplePaths(start, end, direction, longest: 2)
          let bounded = try view.simplePaths(
            from: one, to: other, direction, maximumLength: 2
          ).all()
          #expect(bounded.map(\.ids) == short)
          let count = try view.simplePathCount(from: one, to: other, direction, maximumLength: 2)
          #expect(count == short.count)
          let positive = { @Sendable (relation: any Relation) in testWeight(relation).map { $0 + 1 }
          }
          let tied = model.ranked(start, end, direction, positive)
          let found = try view.tiedShortestPaths(
            from: one, to: other, direction, weight: .by { positive($0.anyRelation) })
          let least = tied.filter { $0.weight == tied[0].weight }.map(\.path)
          #expect(Set(found.map(\.ids)) == Set(least) && found.count == least.count)
        }
      }
    }
  }

  @Test(
    "An estimate changes nothing but the work, as long as it is not too high", arguments: 0..<20)
  func estimates(seed: Int) throws {
    let view = QuerySample(seed: seed).view
    for end in view.nodes.prefix(3) {
      let remaining = try view.shortestPathTree(from: end, .incoming, weight: .test)
      var left: [NodeKey: Double] = [:]
      for node in view.nodes { left[NodeKey(node)] = try remaining.distance(to: node) }
      for start in view.nodes {
        let weight = try view.shortestPath(from: start, to: end, weight: .test)?.weight
        for share in [0, 0.5, 1] {
          let path = try view.shortestPath(
            from: start, to: end, weight: .test,
            estimating: { share == 0 ? 0 : (left[NodeKey($0)] ?? .infinity) * share })
          #expect(path?.weight == weight && path?.path.isChain ?? true)
        }
      }
    }
    let node = try #require(view.nodes.first)
    let error = #expect(throws: QueryError.self) {
      try view.shortestPath(from: node, to: node, weight: .test, estimating: { _ in -1 })
    }
    guard case .invalidParameter(name: "estimate", _) = error else { throw error ?? .cancelled }
  }

  @Test("Every pair's distance is that of the tree from its first node", arguments: 0..<10)
  func table(seed: Int) throws {
    let view = QuerySample(seed: seed).view
    let table = try view.distanceMatrix(weight: .test)
    for one in view.nodes {
      let tree = try view.shortestPathTree(from: one, weight: .test)
      for other in view.nodes {
        let entry = try table.distance(from: one, to: other)
        let distance = try tree.distance(to: other)
        #expect(entry == distance)
      }
      #expect(throws: QueryError.nodeNotFound(Town(id: 999))) {
        try table.distance(from: one, to: Town(id: 999))
      }
      #expect(throws: QueryError.nodeNotFound(Town(id: 999))) {
        try tree.distance(to: Town(id: 999))
      }
      #expect(throws: QueryError.nodeNotFound(Town(id: 999))) { try tree.path(to: Town(id: 999)) }
    }
  }

  @Test(
    "With negative weights the least of all paths is found, or a cycle that rules it out",
    arguments: 0..<60)
  func negative(seed: Int) throws {
    let sample = QuerySample(seed: seed, kinds: [Mention.self, Loan.self, Ballot.self])
    let (view, model) = (sample.view, sample.model)
    @Sendable func weight(_ relation: any Relation) -> Double? {
      switch relation {
      case let mention as Mention: Double((Int(mention.words) ?? 0) - 1)
      default: testWeight(relation)
      }
    }
    let rule = RelationWeight.by { weight($0.anyRelation) }
    for one in view.nodes {
      let walkable = model.filtered { weight($0.payload) != nil }
      let reached = walkable.reaches(NodeKey(one), .outgoing)
      let among = walkable.filtered(nodes: { reached.contains(NodeKey($0)) })
      let bad = among.cycles(.outgoing).filter { (model.weight($0, weight) ?? 0) < 0 }
      do throws(QueryError) {
        let tree = try view.shortestPathTree(from: one, weight: rule, negativeWeights: .allowed)
        #expect(bad.isEmpty)
        for other in view.nodes {
          let ranked = model.ranked(NodeKey(one), NodeKey(other), .outgoing, weight)
          let distance = try tree.distance(to: other)
          #expect(distance == ranked.first?.weight)
          let path = try view.shortestPath(
            from: one, to: other, weight: rule, negativeWeights: .allowed)
          #expect(path?.weight == ranked.first?.weight && path?.path.isChain ?? true)
        }
      } catch {
        guard case .negativeCycle(let cycle) = error else { throw error }
        #expect(cycle.isChain && NodeKey(cycle.start) == NodeKey(cycle.end))
        #expect((model.weight(cycle.ids, weight) ?? 0) < 0 && !bad.isEmpty)
        #expect("\(error)".contains(cycle.start.name))
      }
    }
  }

  @Test("Weights of payloads by key path leave other kinds out")
  func keyPaths() throws {
    var graph = RelationGraph()
    let long = graph.relate(Road(miles: 9), from: Town(id: 1), to: Town(id: 2))
    let short = graph.relate(Road(miles: 4), from: Town(id: 1), to: Town(id: 2))
    graph.relate(Twinning(), from: Town(id: 1), to: Town(id: 2))
    let path = try graph.shortestPath(
      from: Town(id: 1), to: Town(id: 2), weight: .of(Road.self, by: \.miles))
    #expect(path?.path.relations.map(\.id) == [short] && path?.weight == 4)
    let longest = try graph.shortestPaths(
      from: Town(id: 1), to: Town(id: 2),
      weight: .of(Road.self) { -Double($0.relation.miles) + 9 },
      limit: 5)
    #expect(longest.map { $0.path.relations[0].id } == [long, short])
    #expect(
      longest.map(\.description) == ["town 1 –road– town 2 (0.0)", "town 1 –road– town 2 (5.0)"])
  }

  @Test("What stands in the way is named, with advice")
  func errors() throws {
    var graph = RelationGraph()
    let id = graph.relate(Road(miles: -3), from: Town(id: 1), to: Town(id: 2))
    let error = #expect(throws: QueryError.self) {
      try graph.shortestPath(
        from: Town(id: 1), to: Town(id: 2), weight: .of(Road.self, by: \.miles))
    }
    guard case .negativeWeight(let entry, -3) = error else { throw error ?? .cancelled }
    #expect(entry.id == id)
    #expect("\(entry)" == "#0 town 1 –road– town 2 (miles -3) (always)")
    #expect(error.map { "\($0)" }?.contains("negativeWeights: .allowed") == true)
    #expect(throws: QueryError.invalidWeight(entry, .nan)) {
      try graph.shortestPath(from: Town(id: 1), to: Town(id: 2), weight: .by { _ in .nan })
    }
    let missing = QueryError.nodeNotFound(Town(id: 7))
    #expect("\(missing)".hasPrefix("town 7 is not in the graph or view asked."))
    #expect(throws: missing) { try graph.shortestPathTree(from: Town(id: 7)) }
    #expect(throws: QueryError.nodeNotFound(Town(id: 7))) {
      try graph.shortestPath(from: Town(id: 7), to: Town(id: 1), weight: .each)
    }
  }

  @Test("A search that was cancelled says so")
  func cancelled() async {
    var graph = RelationGraph()
    for one in 0..<12 {
      for other in 0..<12 where one != other {
        graph.relate(Mention(words: ""), from: Town(id: one), to: Town(id: other))
      }
    }
    let full = graph
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      var paths = full.simplePaths(from: Town(id: 0), to: Town(id: 11))
      var reasons: [QueryError] = []
      // A search that was cancelled has no further answers, and says so again and again.
      for _ in 0..<2 {
        do throws(QueryError) { _ = try paths.next() } catch { reasons.append(error) }
      }
      return reasons
    }
    task.cancel()
    #expect(await task.value == [.cancelled, .cancelled])
  }
}

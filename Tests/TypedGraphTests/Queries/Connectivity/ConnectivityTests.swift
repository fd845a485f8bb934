import Testing
import TypedGraph

@Suite("Components, bridges and cycles")
struct ConnectivityTests {
  @Test("Components and strong components are who reaches whom", arguments: 0..<60)
  func components(seed: Int) throws {
    let sample = QuerySample(seed: seed)
    let (view, model) = (sample.view, sample.model)
    let parts = try view.components()
    let strong = try view.stronglyConnectedComponents()
    #expect(parts.count == model.partCount)
    #expect(parts.groups.flatMap(\.self).count == model.nodes.count)
    for one in view.nodes {
      for other in view.nodes {
        let there = model.reaches(NodeKey(one), .outgoing).contains(NodeKey(other))
        let back = model.reaches(NodeKey(other), .outgoing).contains(NodeKey(one))
        let (isStrong, isPart) = (strong.areTogether(one, other), parts.areTogether(one, other))
        #expect(isStrong == (there && back))
        #expect(isPart == model.reaches(NodeKey(one), .both).contains(NodeKey(other)))
      }
      let index = strong.index(of: one)
      #expect(strong.groups[index ?? 0].contains { NodeKey($0) == NodeKey(one) })
    }
    // Groups by their first node, nodes by insertion.
    let order = sample.keys
    for partition in [parts, strong] {
      let places = partition.groups.map { $0.map { order.firstIndex(of: NodeKey($0)) ?? -1 } }
      #expect(places.allSatisfy { $0 == $0.sorted() })
      #expect(places.map { $0[0] } == places.map { $0[0] }.sorted())
    }
    #expect(view.relations(betweenGroupsOf: parts).isEmpty)
    let between = model.relations.filter { relation in
      !model.reaches(relation.source, .outgoing).contains(relation.target)
        || !model.reaches(relation.target, .outgoing).contains(relation.source)
    }
    #expect(view.relations(betweenGroupsOf: strong).map(\.id.number) == between.map(\.id))
    #expect(parts.index(of: Town(id: 999)) == nil)
  }

  @Test("Without a bridge or an articulation point there are more parts", arguments: 0..<60)
  func biconnectivity(seed: Int) throws {
    let sample = QuerySample(seed: seed)
    let (view, model) = (sample.view, sample.model)
    let bridges = model.relations.filter { bridge in
      model.filtered { $0.id != bridge.id }.partCount > model.partCount
    }
    let points = sample.keys.filter { point in
      let isAlone = model.reaches(point, .both).count == 1
      return model.filtered(nodes: { NodeKey($0) != point }).partCount
        > model.partCount - (isAlone ? 1 : 0)
    }
    let found = try view.biconnectivity()
    #expect(found.bridges.map(\.id.number) == bridges.map(\.id))
    #expect(found.articulationPoints.map { NodeKey($0) } == points)
    #expect(try view.bridges().ids == found.bridges.ids)
    #expect(try view.articulationPoints().count == points.count)
    let loops = model.relations.filter { $0.source == $0.target }.count
    #expect(found.blocks.map(\.count).reduce(0, +) == model.relations.count - loops)
  }

  @Test("Cycles are those that recursion finds, each once", arguments: 0..<60)
  func cycles(seed: Int) throws {
    let sample = QuerySample(seed: seed, relations: 9)
    for direction in [RelationDirection.outgoing, .both] {
      let cycles = try sample.view.cycles(direction).all()
      #expect(Set(cycles.map(\.ids)) == sample.model.cycles(direction))
      #expect(Set(cycles.map(\.ids)).count == cycles.count)
      #expect(cycles.allSatisfy { $0.isChain && NodeKey($0.start) == NodeKey($0.end) })
      #expect(
        try sample.view.cycles(direction, maximumLength: 2).all().map(\.ids)
          == cycles.map(\.ids).filter { $0.count <= 2 })
    }
    let basis = try sample.view.cycleBasis()
    #expect(
      basis.count
        == sample.model.relations.count - sample.model.nodes.count + sample.model.partCount)
    #expect(basis.allSatisfy { $0.isChain && NodeKey($0.start) == NodeKey($0.end) })
  }

  @Test("An order leads every relation forward, or a cycle is named", arguments: 0..<60)
  func order(seed: Int) throws {
    let sample = QuerySample(
      seed: seed, relations: 2 + seed % 8, kinds: [Mention.self, Loan.self, Ballot.self])
    let isCyclic = !sample.model.cycles(.outgoing).isEmpty
    do throws(QueryError) {
      let order = try sample.view.topologicalOrder().map { NodeKey($0) }
      #expect(!isCyclic && Set(order) == Set(sample.keys) && order.count == sample.keys.count)
      for relation in sample.model.relations {
        #expect(
          (order.firstIndex(of: relation.source) ?? 0)
            < (order.firstIndex(of: relation.target) ?? 0))
      }
    } catch {
      guard case .cyclic(let cycle) = error else { throw error }
      #expect(isCyclic && cycle.isChain && NodeKey(cycle.start) == NodeKey(cycle.end))
      #expect(cycle.count > 0 && "\(error)".contains("strongly connected components"))
    }
  }

  @Test("A removed node is no component")
  func removed() throws {
    var graph = RelationGraph()
    graph.relate(Twinning(), from: Town(id: 1), to: Town(id: 2))
    try graph.insert(Town(id: 3))
    try graph.remove(Town(id: 1))
    #expect(try graph.components().description == "town 2\ntown 3")
    #expect(graph.scope.description == "no relations")
  }

  @Test("A partition tells the relations between its groups apart in another view as well")
  func betweenGroups() throws {
    var graph = RelationGraph()
    graph.relate(Twinning(), from: Town(id: 1), to: Town(id: 2), during: .since("2000"))
    graph.relate(Road(miles: 1), from: Town(id: 1), to: Town(id: 2))
    graph.relate(Road(miles: 2), from: Town(id: 2), to: Town(id: 3))
    graph.relate(Road(miles: 3), from: Town(id: 3), to: Town(id: 4))
    let twins = try graph.only(Twinning.self).nodes(where: { $0.name != "town 4" }).components()
    #expect(twins.description == "town 1, town 2\ntown 3")
    let between = graph.only(Road.self).relations(betweenGroupsOf: twins)
    #expect(between.map(\.id.number) == [2])
    let later = try graph.on("2001").only(Twinning.self).components()
    #expect(later.areTogether(Town(id: 1), Town(id: 2)))
    #expect(!later.areTogether(Town(id: 9), Town(id: 9)) && later.group(of: Town(id: 9)) == nil)
    #expect(later == (try graph.on("2002").only(Twinning.self).components()))
    #expect(later != (try graph.on("1999").only(Twinning.self).components()))
  }

  @Test("A graph or view says which kinds, date and conditions its answers are about")
  func scope() throws {
    var graph = RelationGraph()
    graph.relate(Twinning(), from: Town(id: 1), to: Town(id: 2))
    graph.relate(Road(miles: 1), from: Town(id: 1), to: Town(id: 2))
    let scope = graph.on("1990-05").scope
    #expect(scope.kinds == ["twinning", "road"] && scope.date == "1990-05")
    #expect(scope.description == "twinning, road (on 1990-05)")
  }
}

import Testing
import TypedGraph

@Suite("Components")
struct ComponentsTests {
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

  @Test("A removed node is no component")
  func removed() throws {
    var graph = RelationGraph()
    graph.relate(Twinning(), from: Town(id: 1), to: Town(id: 2))
    try graph.insert(Town(id: 3))
    try graph.remove(Town(id: 1))
    #expect(try graph.components().description == "town 2\ntown 3")
    #expect(graph.scope.description == "no relations")
  }
}

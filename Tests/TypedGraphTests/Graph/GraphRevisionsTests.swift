import Testing

@testable import TypedGraph

@Suite("What differs between a graph and an earlier state of it")
struct GraphRevisionsTests {
  @Test("A change of a kind counts for those who read that kind, a change of a node for all")
  func kinds() throws {
    var graph = RelationGraph()
    let town = Town(id: 1)
    let guild = Guild(id: "G")
    graph.relate(Loan(crowns: 40), from: guild, to: town)
    let before = graph
    #expect(!graph.hasChanged(since: before) && !graph.hasChanged(since: before, in: [Loan.self]))
    let road = graph.relate(Road(miles: 1), from: town, to: Town(id: 2))
    #expect(graph.hasChanged(since: before) && graph.hasChanged(since: before, in: [Road.self]))
    #expect(!graph.hasChanged(since: before, in: [Loan.self]))
    for change: (inout RelationGraph) throws -> Void in [
      { try $0.end(road, on: "1500") }, { try $0.setPeriod(.unknown, of: road) },
      { try $0.add(Evidence(.modeler), to: road) }, { try $0.remove(road) },
      { try $0.update(road, to: Road(miles: 2)) },
    ] {
      var changed = graph
      try change(&changed)
      #expect(changed.hasChanged(since: graph, in: [Road.self]))
      #expect(!changed.hasChanged(since: graph, in: [Loan.self]))
    }
    var renamed = graph
    try renamed.update(Guild(id: "G", members: 9))
    #expect(renamed.hasChanged(since: graph, in: [Loan.self]))
    var more = graph
    try more.insert(Town(id: 3))
    #expect(more.hasChanged(since: graph) && !more.hasChanged(since: graph, in: [Road.self]))
  }
}

import Testing
import TypedGraph

@Suite("Paths")
struct RelationPathTests {
  @Test("A path names its relations and says which it takes backwards")
  func paths() throws {
    let graph = RelationGraph.towns
    let path = try #require(try graph.shortestPath(from: Town(id: 1), to: Town(id: 5)))
    #expect(path.relations.map(\.id.number) == [3, 2, 4] && path.count == 3)
    #expect(path.description == "town 1 –mention→ town 3 –mention→ town 4 –twinning– town 5")
    #expect(path.steps.map(\.isReversed) == [false, false, true])
    let back = try #require(try graph.shortestPath(from: Town(id: 4), to: Town(id: 1), .incoming))
    #expect(back.description == "town 4 ←mention– town 3 ←mention– town 1")
    #expect(try graph.shortestPath(from: Town(id: 4), to: Town(id: 1)) == nil)
    #expect(try graph.shortestPath(from: Town(id: 1), to: Town(id: 6), .both) == nil)
    #expect(try graph.shortestPath(from: Town(id: 1), to: Town(id: 1))?.description == "town 1")
  }
}

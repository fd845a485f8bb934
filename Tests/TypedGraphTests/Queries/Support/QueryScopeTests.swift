import Testing
import TypedGraph

@Suite("What answers are about")
struct QueryScopeTests {
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

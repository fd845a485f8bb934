import TestSupport
import Testing

@testable import TypedGraph

@Suite("Errors of a graph")
struct GraphErrorTests {
  @Test("Errors name what was refused and why")
  func errors() throws {
    var graph = RelationGraph()
    let road = graph.relate(
      Road(miles: 3), from: Town(id: 1), to: Guild(id: "a"), during: .since("2001"))
    func message(_ change: (inout RelationGraph) throws(GraphError) -> Void) -> String {
      var copy = graph
      do throws(GraphError) {
        try change(&copy)
        return "no error"
      } catch {
        return error.description
      }
    }
    let conflict = message { graph throws(GraphError) in
      _ = try graph.insert(Town(id: 1, population: 5))
    }
    #expect(conflict.contains("town '1'") && conflict.contains("population: 5"))
    #expect(
      message { graph throws(GraphError) in try graph.update(Guild(id: "z")) }
        == "the graph has no guild with the id 'z'")
    #expect(
      message { graph throws(GraphError) in try graph.update(road, to: Twinning()) }
        == "relation #0 is of the kind 'road' and cannot become one of the kind 'twinning'")
    #expect(
      message { graph throws(GraphError) in try graph.end(road, on: "2000") }
        == "relation #0: a period that starts on 2001 cannot end on 2000: "
        + "the end is the first day outside it")
    #expect(
      message { graph throws(GraphError) in try graph.remove(RelationID(row: 5)) }
        == "the graph has no relation #5")
  }
}

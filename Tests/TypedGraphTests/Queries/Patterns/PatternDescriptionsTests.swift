import Testing
import TypedGraph

@Suite("Patterns in words")
struct PatternDescriptionsTests {
  @Test("A pattern prints its steps, a step its arrow, an answer what it says")
  func patterns() throws {
    var graph = RelationGraph()
    graph.relate(Road(miles: 2), from: Town(id: 1), to: Town(id: 3))
    graph.relate(Twinning(), from: Town(id: 4), to: Town(id: 5))
    let pattern = PathPattern.from(Town.self).along(Twinning.self).repeated(1...3)
      .against(Road.self, as: { $0 }).where { $0.relation.miles > 1 }
    #expect(
      "\(pattern)"
        == "from town, along twinning 1 to 3 times, against road that passes a test")
    let either = PathPattern.from(Town.self)
      .either({ $0.along(Twinning.self) }, { $0.against(Twinning.self) }).repeated(2...)
    #expect("\(either)" == "from town, ((along twinning) or (against twinning)) 2 times or more")
    let path = try #require(try graph.shortestPath(from: Town(id: 1), to: Town(id: 3)))
    #expect("\(path.steps[0])" == "town 1 –road– town 3")
    let match = PathPattern.from(Town.self).along(Twinning.self)
    let found = try graph.matches(match, from: Town(id: 4)).all()
    #expect(try found == graph.matches(match, from: Town(id: 4)).all() && found.count == 1)
    let answer = try graph.answer(Twinning.self, from: Town(id: 4), on: "2000")
    #expect(try answer == graph.answer(Twinning.self, from: Town(id: 4), on: "2000"))
    #expect(try answer != graph.answer(Twinning.self, from: Town(id: 3), on: "2000"))
  }
}

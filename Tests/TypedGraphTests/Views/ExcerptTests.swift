import Testing
import TypedGraph

@Suite("Excerpts")
struct ExcerptTests {
  private func names(_ view: GraphView) -> [String] { view.nodes.map(\.name).sorted() }

  @Test("One step is the node, its neighbors, and what is among them")
  func ego() throws {
    let view = try RelationGraph.towns.around(Town(id: 1))
    #expect(names(view) == ["town 1", "town 2", "town 3"])
    #expect(view.relations.map(\.id.number) == [0, 1, 3])
  }

  @Test("Steps are counted whichever way relations point", arguments: 0...4)
  func steps(count: Int) throws {
    let view = try RelationGraph.towns.around(Town(id: 5), within: count)
    // By hand: 5; 4; 3; 2 and 1, which both lead to 3.
    #expect(view.nodes.count == [1, 2, 3, 5, 5][count])
  }

  @Test("Several middles are joined, one that is not there is refused")
  func several() throws {
    let view = try RelationGraph.towns.around([Town(id: 1), Town(id: 6), Town(id: 6)], within: 1)
    #expect(names(view) == ["town 1", "town 2", "town 3", "town 6", "town 7"])
    #expect(throws: QueryError.nodeNotFound(Town(id: 9))) {
      try RelationGraph.towns.around([Town(id: 1), Town(id: 9)])
    }
  }

  @Test("An excerpt keeps the conditions of its view")
  func conditions() throws {
    let view = try RelationGraph.towns.only(Twinning.self).around(Town(id: 4))
    #expect(view.relations.count == 1)
    #expect(view.conditions.last == "within 1 of town 4")
  }
}

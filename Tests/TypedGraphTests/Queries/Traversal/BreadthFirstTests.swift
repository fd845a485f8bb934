import Testing
import TypedGraph

@Suite("Breadth-first search")
struct BreadthFirstTests {
  @Test("Breadth first by depth, then by the relation that found each node")
  func breadthFirst() throws {
    #expect(
      try RelationGraph.towns.breadthFirst(from: Town(id: 1)).words() == [
        "town 1@0", "town 2@1 by #0", "town 3@1 by #3", "town 4@2 by #2", "town 5@3 by #4",
      ])
    #expect(
      try RelationGraph.towns.breadthFirst(from: Town(id: 3), .incoming).words() == [
        "town 3@0", "town 2@1 by #1", "town 1@1 by #3",
      ])
  }
}

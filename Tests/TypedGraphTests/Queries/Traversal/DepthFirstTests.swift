import Testing
import TypedGraph

@Suite("Depth-first search")
struct DepthFirstTests {
  @Test("Depth first along the first relation")
  func depthFirst() throws {
    #expect(
      try RelationGraph.towns.depthFirst(from: Town(id: 1)).words() == [
        "town 1@0", "town 2@1 by #0", "town 3@2 by #1", "town 4@3 by #2", "town 5@4 by #4",
      ])
  }
}

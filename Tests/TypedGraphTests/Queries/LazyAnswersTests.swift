import Testing
import TypedGraph

@Suite("Lazy answers")
struct LazyAnswersTests {
  @Test("A search is lazy, a copy goes on by itself, and it need not go on from a node")
  func lazy() throws {
    var search = RelationGraph.towns.breadthFirst(from: Town(id: 1))
    #expect(try search.prefix(2).map(\.node.name) == ["town 1", "town 2"])
    #expect(try search.first()?.node.name == "town 1" && search.count() == 5)
    #expect(try search.contains { $0.depth == 3 } && !search.contains { $0.depth == 4 })
    #expect(try search.first { $0.depth == 1 }?.relation?.id.number == 0)
    var met: [String] = []
    while let visit = try search.next() {
      met.append(visit.node.name)
      if met.count == 1 {
        let copy = search
        #expect(try copy.all().map(\.depth) == [1, 1, 2, 3] && copy.count() == 4)
      }
      if visit.depth == 1 { search.skipDescendants() }
    }
    #expect(met == ["town 1", "town 2", "town 3"])
    var deep = RelationGraph.towns.depthFirst(from: Town(id: 1))
    met = []
    while let visit = try deep.next() {
      met.append(visit.node.name)
      if visit.depth == 1 { deep.skipDescendants() }
    }
    #expect(met == ["town 1", "town 2", "town 3"])
  }
}

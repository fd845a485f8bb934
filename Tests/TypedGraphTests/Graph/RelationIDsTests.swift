import TestSupport
import Testing

@testable import TypedGraph

@Suite("Identities of relations")
struct RelationIDsTests {
  @Test("Identities are never given again, nor do old ones lead to new relations")
  func identities() throws {
    var graph = RelationGraph()
    var given: Set<Int> = []
    for round in 0..<200 {
      let id = graph.relate(Twinning(), from: Town(id: 1), to: Town(id: 2))
      #expect(given.insert(id.number).inserted)
      if round % 2 == 0 { try graph.remove(id) }
      if round % 5 == 0 { try graph.remove(Town(id: 2)) }
      if round % 2 == 0 || round % 5 == 0 { #expect(graph.relation(id) == nil) }
    }
    #expect(graph.contains(Town(id: 2)))
    #expect(graph.relations.ids == graph.relations.ids.sorted())
  }
}

import Testing
import TypedGraph

@Suite("Entries of any type")
struct AnyRelationEntryTests {
  @Test("Entries of any type can be taken as entries of their own type, and no other")
  func entries() throws {
    let entry = try #require(RelationGraph.towns.relations.first)
    #expect(entry.as(Mention.self)?.relation.words == "12" && entry.as(Twinning.self) == nil)
    #expect(entry.description == "#0 town 1 –mention→ town 2 (always)")
    #expect(entry.sentence == "town 1 –mention→ town 2")
    #expect(entry.other(than: Town(id: 1))?.name == "town 2")
    #expect(entry.other(than: Town(id: 2))?.name == "town 1")
    #expect(entry.other(than: Guild(id: "1")) == nil)
  }

  @Test("An entry has the sign of its relation, which need not be that of the kind")
  func signs() {
    let graph = RelationGraph {
      Statement(Ballot(choice: .against), from: Town(id: 1), to: Guild(id: "a", members: 1))
      Statement(Ballot(choice: .favor), from: Town(id: 2), to: Guild(id: "a", members: 1))
      Statement(Mention(words: "a"), from: Town(id: 1), to: Town(id: 2))
    }
    #expect(graph.relations.map(\.sign) == [.negative, .positive, .neutral])
    #expect(graph.relations(of: Ballot.self).map(\.tie.sign) == [.neutral, .neutral])
  }
}

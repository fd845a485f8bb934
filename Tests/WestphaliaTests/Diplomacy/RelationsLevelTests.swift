import Testing
import Westphalia

@Suite("Levels of relations")
struct RelationsLevelTests {
  private let iran = SovereignState.iran

  @Test("A level is one of the field's, or in words of the parties")
  func levels() {
    let named = iran.hasRelations(at: .strategicPartnership, with: .russia)
    #expect(named == iran.hasRelations(at: "strategic partnership", with: .russia))
    #expect(named != iran.hasRelations(at: .ambassador, with: .russia))
    #expect(
      iran.hasRelations(at: .chargeDAffaires, with: .iraq).relation.predicate
        == "has relations at the level of chargé d’affaires with")
    #expect(iran.hasRelations(at: "good neighbors", with: .iraq).relation.label == "good neighbors")
  }

  @Test("It prints its words, in attributes too")
  func words() {
    let relation = RelationsLevel(.comprehensiveStrategicPartnership)
    #expect("\(relation.level)" == "comprehensive strategic partnership")
    #expect("\(relation)" == "relations level (level: comprehensive strategic partnership)")
    #expect(
      relation.attributes == [Attribute("level", .text("comprehensive strategic partnership"))])
  }

  @Test("The constants differ, and all are listed")
  func list() {
    #expect(Set(RelationsLevel.Level.all).count == 7)
  }
}

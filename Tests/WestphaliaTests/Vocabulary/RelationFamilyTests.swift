import Testing
import Westphalia

@Suite("Families of relation kinds")
struct RelationFamilyTests {
  @Test("Supply holds all of arms, goods and technology, and nothing else")
  func supply() {
    let parts: [RelationFamily] = [.arms, .goods, .technology]
    #expect(RelationFamily.supply.parts == parts)
    #expect(
      RelationFamily.supply.members.map(ObjectIdentifier.init)
        == parts.flatMap(\.members).map(ObjectIdentifier.init))
    let graph = RelationGraph {
      SovereignState.iran.supplies(.drones, to: .russia)
      SovereignState.russia.suppliesFood(to: .northKorea)
      SovereignState.russia.isAtWar(with: .ukraine)
    }
    #expect(graph.only(.supply).relations.map(\.kind) == ["arms supply", "food supply"])
    #expect(graph.only(.arms).relations.map(\.kind) == ["arms supply"])
  }

  @Test("Families of families of any depth are made, compared, printed and freed")
  func depth() {
    var family = RelationFamily.arms
    for level in 0..<100_000 { family = RelationFamily("level \(level)", including: [family]) }
    #expect(family == family && family.hashValue == family.hashValue)
    #expect(
      family.members.map(ObjectIdentifier.init)
        == RelationFamily.arms.members.map(ObjectIdentifier.init))
    #expect(family.parts.map(\.name) == ["level 99998"] && family.parts[0].parts.isEmpty)
    #expect(family.description.hasPrefix("level 99999: arms supply"))
  }

  @Test("The families of a legend share no kind")
  func disjoint() {
    let kinds = RelationFamily.all.flatMap(\.members).map(ObjectIdentifier.init)
    #expect(Set(kinds).count == kinds.count)
  }

  @Test("A family that holds two others has a kind of both once")
  func overlapping() {
    let both = RelationFamily("both", including: [.arms, RelationFamily("war", [War.self]), .arms])
    #expect(both.members.count == RelationFamily.arms.members.count + 1)
    #expect(both.contains(War.self))
    #expect(!both.contains(FoodSupply.self))
    #expect(both != RelationFamily("both", both.members))
  }

  @Test("It prints its name and its kinds")
  func prints() {
    let family = RelationFamily("trade", [TradeFlow.self, TradeDependence.self])
    #expect("\(family)" == "trade: trade flow, trade dependence")
  }
}

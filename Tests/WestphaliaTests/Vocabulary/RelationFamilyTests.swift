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

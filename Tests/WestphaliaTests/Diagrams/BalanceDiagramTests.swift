import Testing
import Westphalia

@Suite("Pictures of structural balance")
struct BalanceDiagramTests {
  @Test("The camps are drawn, and what is frustrated is brought out")
  func drawn() throws {
    let balance = try RelationGraph {
      Statement(DefensePact(), from: Realm.a, to: Realm.b)
      Statement(DefensePact(), from: Realm.b, to: Realm.c)
      Realm.a.isAtWar(with: Realm.c)
    }.structuralBalance(opposites: .refused)
    #expect(balance.frustration.value == 1)
    let dot = balance.diagram(titled: "camps").dot.text
    #expect(dot.contains("camp 1"))
    #expect(dot.contains("frustrated"))
    #expect(balance.description.contains("++- 1"))
  }
}

import Testing
import Westphalia

@Suite("Rules over relations")
struct RelationRuleTests {
  private let dprk = SovereignState.northKorea
  private let panel = EvidenceSource("panel")
  private let ministry = EvidenceSource("ministry")

  @Test("A user's own rule is a value like the package's")
  func ownRule() {
    let rule = RelationRule("troops", name: "No foreign troops") { view in
      view.relations(of: TroopDeployment.self).map { entry in
        RuleFinding(rule: "troops", .established, entry.sentence, relations: [entry.id])
      }
    }
    let graph = RelationGraph { dprk.deploysTroops(to: .russia, persons: 10_000) }
    #expect(graph.findings(of: [rule]).map(\.rule) == ["troops"])
    #expect(graph.findings().isEmpty)
  }
}

import Testing
import WestphaliaTesting

@testable import OilCap

@Suite("Oil for North Korea and its cap")
struct OilCapTests {
  @Test("Together the suppliers are over the cap, though none is alone")
  func sum() throws {
    expectFinding(of: .supplyCaps, .established, in: 2022, of: Supplies.graph)
    let finding = try #require(Supplies.graph.findings().first { $0.year == 2022 })
    #expect(finding.excess == Quantity(50_000, .barrels))
    let alone = Supplies.graph.filter(EnergySupply.self) { entry in
      entry.sourceNode.name != "China" && entry.period == .throughout("2022")
    }
    expectNoFinding(of: .supplyCaps, in: alone)
  }

  @Test("Two contradictory claims give a contested finding, which a policy settles")
  func contradiction() {
    expectFinding(of: .supplyCaps, .contested, in: 2023, of: Supplies.graph)
    let official = EvidencePolicy("reports to the committee") { evidence in
      evidence.allSatisfy { $0.source == Supplies.committee }
    }
    let believed = Supplies.graph.believing(official)
    #expect(believed.findings().map(\.year) == [2022])
  }
}

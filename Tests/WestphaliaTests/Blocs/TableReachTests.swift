import Testing
import Westphalia

@Suite("How far a table reaches")
struct TableReachTests {
  private let open = TableReach(asOf: "2025-12-31", sources: [.generalKnowledge])

  @Test("A date is covered where all its days are")
  func coverage() {
    #expect(open.covers("2025-12-31") && open.covers("2025") && open.covers("1914-07"))
    #expect(!open.covers("2026-01-01") && !open.covers("2026"))
    #expect(TableReach(asOf: nil, sources: []).covers("9999"))
  }

  @Test("General knowledge is marked, and only where there is nothing else")
  func provenance() {
    #expect(open.isGeneralKnowledge)
    #expect(!TableReach(asOf: nil, sources: [.atop, .generalKnowledge]).isGeneralKnowledge)
    #expect("\(open)" == "as of 2025-12-31: general knowledge, not looked up")
    #expect("\(TableReach(asOf: nil, sources: [.modeler]))" == "closed: the modeler")
    #expect(Bloc.saarc.membershipReach?.isGeneralKnowledge == true)
    #expect(Bloc.nato.membershipReach?.isGeneralKnowledge == false)
  }
}

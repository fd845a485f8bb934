import Testing
import Westphalia

@Suite("Alliance portfolios")
struct AlliancePortfolioTests {
  @Test("Pacts are read as the strongest promise")
  func alliances() throws {
    let graph = RelationGraph {
      SovereignState.france.promises(DefensePact.self, to: .russia)
      SovereignState.france.promises(ConsultationPact.self, to: .russia)
      SovereignState.china.promises(NeutralityPact.self, to: .russia)
      SovereignState.china.exports(Quantity(9, .barrels), to: .russia)
    }
    // Toward France, Russia and China: (3 3 0) and (0 2 3); S = 1 − 2 · 7/(3 · 3).
    let s = try graph.similarity(by: .alliances)
      .value(SovereignState.france, SovereignState.china)
    #expect(abs((s ?? 0) - (1 - 14.0 / 9)) < 1e-12)
  }
}

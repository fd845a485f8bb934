import Foundation
import TestSupport
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

  @Test("The page says what the tables say; RECORD_GOLDENS=1 writes it anew")
  func page() throws {
    let file = PackageFiles.root.appendingPathComponent("Docs/Catalog.md")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(CatalogPage.text.utf8).write(to: file)
    }
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == CatalogPage.text, "write it anew, and read the difference")
    let constants =
      Bloc.all.map(CatalogConstants.name) + Treaty.all.map(CatalogConstants.name)
      + SovereignState.all.map(CatalogConstants.name) + UNBody.all.map(CatalogConstants.name)
    for constant in constants {
      let name = try #require(constant, "no source declares it")
      #expect(written.contains("`\(name)`"))
    }
    for name in Bloc.all.map(\.name) + Treaty.all.map(\.name) + SovereignState.all.map(\.name) {
      #expect(written.contains(name))
    }
  }
}

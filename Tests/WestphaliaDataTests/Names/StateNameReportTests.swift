import Foundation
import Testing
import Westphalia
import WestphaliaData

@Suite("What the names of a table say")
struct StateNameReportTests {
  private let texts = [
    "Corea del Nord", "Korea", "Corea del Nrod", "Korea", "Allemagne", "Ruritania", "",
  ]

  @Test("Ambiguous and unknown names come with candidates and counts")
  func report() throws {
    let report = StateNames.all.report(on: texts, on: "2024")
    #expect(report.found.map(\.text) == ["Corea del Nord", "Allemagne"])
    #expect(report.found.map { $0.states.map(\.key) } == [["PRK"], ["DEU"]])
    #expect(report.ambiguous.map(\.count) == [2])
    #expect(report.ambiguous.first?.states.map(\.name) == ["South Korea", "North Korea"])
    #expect(report.unknown.map(\.text) == ["Corea del Nrod", "Ruritania", ""])
    #expect(report.unknown.first?.nearest.first?.text == "Corea del Nord")
    #expect(report.unknown.first?.nearest.first?.states.first?.key == "PRK")
    #expect(report.unknown.last?.states == [])
    #expect(report.unknown.last?.nearest == [])
    let lines = "\(report)".split(separator: "\n")
    #expect(lines.first == "7 names in 2024: 2 found, 2 ambiguous, 3 unknown")
    #expect(
      lines.contains("  unknown: 'Corea del Nrod', once: nearest 'Corea del Nord' (North Korea)"))
    #expect(lines.contains("  ambiguous: 'Korea', 2 times: South Korea or North Korea"))
    #expect(StateNames.all.report(on: texts, on: "2024") == report)
  }

  @Test("A report is JSON and reads back equal")
  func json() throws {
    let report = StateNames.all.report(on: texts, on: "2024")
    let data = try JSONEncoder().encode(report)
    #expect(try JSONDecoder().decode(StateNameReport.self, from: data) == report)
  }

  @Test("Codes are reported too; a name of other times has those states as candidates")
  func codes() {
    let codes = StateNames.all.report(on: ["GDR", "URS", "GDR"], as: .ioc, on: "1980")
    #expect(codes.found.map(\.count) == [2, 1])
    let former = StateNames.all.report(on: ["Zaire"], on: "2024")
    #expect(former.unknown.first?.states.map(\.key) == ["COD"])
  }
}

import Foundation
import Testing
import Westphalia

@Suite("What is said of treaties and resolutions on a date")
struct NodeDetailsTests {
  private static let alliance = Treaty(
    "alliance", name: "Alliance", signed: "1961-07-06",
    inForce: Period.from("1961-09-10", until: "1996-09-10"))
  private static let accord = Treaty(
    "accord", name: "Accord", signed: "2024-06-19", inForce: .since("2024-12-04"))

  /// The words below the treaty's name.
  private func details(of treaty: Treaty, on date: PartialDate?) -> String {
    let graph = RelationGraph { treaty.binds(.russia, .northKorea) }
    var picture = Diagram(of: graph.view)
    if let date { picture = Diagram(of: graph.view.on(date)) }
    picture.showsIsolatedNodes = true
    let line = picture.dot.lines(with: "id=n_treaty_\(treaty.id)").first ?? ""
    guard let start = line.range(of: "<font point-size=\"9\">")?.upperBound else { return "" }
    return String(line[start...].prefix { $0 != "<" })
  }

  @Test(
    "The words are right for that date",
    arguments: [
      (accord, nil, "signed 2024-06-19 · in force since 2024-12-04"),
      (accord, "2024-06", "signed 2024-06-19 · not yet in force"),
      (accord, "2024-11-30", "signed 2024-06-19 · not yet in force"),
      (accord, "2025", "signed 2024-06-19 · in force"),
      (alliance, nil, "signed 1961-07-06 · in force 1961-09-10 – 1996-09-10"),
      (alliance, "1975", "signed 1961-07-06 · in force"),
    ] as [(Treaty, PartialDate?, String)])
  func dated(treaty: Treaty, date: PartialDate?, words: String) {
    #expect(details(of: treaty, on: date) == words)
  }

  @Test("Before its signature a treaty is not possibly in force, and after its end it is ended")
  func outside() {
    // A slice leaves out what does not exist then; several dates have everybody.
    let vague = Treaty(
      "vague", name: "Vague", signed: "2024-06-19",
      inForce: .unknown)
    let all = RelationGraph {
      Self.alliance.binds(.russia, .northKorea).atUnknownTime()
      vague.binds(.russia, .northKorea).atUnknownTime()
      SovereignState.russia.isAtWar(with: .ukraine).since("1950")
    }
    let dates = SmallMultiples(of: Diagram(of: all), on: ["1950", "1975", "2016", "2024-07"])
    let dot = dates.dot
    #expect(dot.lines(with: "id=p1_n_treaty_alliance", "not yet signed").count == 1)
    #expect(dot.lines(with: "id=p3_n_treaty_alliance", "ended 1996-09-10").count == 1)
    #expect(dot.lines(with: "id=p3_n_treaty_vague", "not yet signed").count == 1)
    #expect(dot.lines(with: "id=p4_n_treaty_vague", "possibly in force").count == 1)
  }

  @Test("Of a treaty that is known by its signature alone nothing more is said")
  func signedOnly() {
    let letter = Treaty("letter", name: "Letter", signed: "2001")
    #expect(letter.terms.isEmpty)
    #expect(letter.isInForce(on: "2010") == .no)
    #expect(details(of: letter, on: nil) == "signed 2001")
    #expect(details(of: letter, on: "2010") == "signed 2001")
  }
}

import Foundation
import TestSupport
import Testing
import Westphalia

@Suite("Small multiples")
struct SmallMultiplesTests {
  private let years = SmallMultiples(
    of: Diagram(of: Sample.accord, titled: "Years"), on: ["2000", "2022-06", "2024-07"])

  @Test("Each date has a picture of its own with everybody in it")
  func panels() {
    let dot = years.dot
    for prefix in ["p1_", "p2_", "p3_"] {
      for id in ["RUS", "PRK", "UKR"] {
        #expect(dot.lines(with: "id=\(prefix)n_state_\(id),").count == 1)
      }
    }
    #expect(years.diagrams.map(\.title) == ["2000", "2022-06", "2024-07"])
  }

  @Test("What does not hold takes up room and is not drawn")
  func unseen() {
    let dot = years.dot
    let war = Sample.accord.relations(of: War.self).ids[0].number
    #expect(dot.lines(with: "id=p1_rel_\(war),", "invis").count == 1)
    #expect(dot.lines(with: "id=p2_rel_\(war),", "invis").isEmpty)
    #expect(dot.lines(with: "id=p1_n_state_UKR", "faded").count == 1)
    #expect(dot.lines(with: "id=p2_n_state_UKR", "faded").isEmpty)
  }

  @Test("The text of a date says what holds then and nothing else")
  func text() {
    #expect(!years.diagrams[0].text.contains("war"))
    #expect(years.diagrams[0].text.contains("Russia is a member of G8"))
    #expect(years.diagrams[2].text.contains("artillery shells"))
    #expect(!years.diagrams[2].text.contains("G8"))
  }

  @Test(
    "Everybody stands in the same place at every date",
    .enabled(if: Graphviz.isInstalled, "no Graphviz"))
  func places() throws {
    let dot = try #require(Graphviz.dot)
    let plain = try dot.run("-Tplain", input: years.dot.utf8)
    #expect(plain.status == 0 && plain.errors.isEmpty, "\(plain.errors)")
    var x: [String: Set<String>] = [:]
    for line in plain.output.split(separator: "\n") where line.hasPrefix("node p") {
      let words = line.split(separator: " ")
      x[String(words[1].dropFirst(3)), default: []].insert(String(words[2]))
    }
    #expect(x.count >= 6)
    for (node, places) in x { #expect(places.count == 1, "\(node): \(places)") }
  }
}

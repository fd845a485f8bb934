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

  @Test("Of no date there is a title and a sentence")
  func none() throws {
    let none = SmallMultiples(of: Diagram(of: Sample.accord, titled: "Years"), on: [])
    #expect(none.dot.text.contains("<b>Years</b>"))
    #expect(none.dot.text.contains("There is nothing to show: no date was given."))
    #expect(none.text == "Years.\n\nThere is nothing to show: no date was given.\n")
    if Graphviz.isInstalled { _ = try Renderer.svg(of: none.dot.text) }
  }

  @Test("The text of a date says what holds then and nothing else")
  func text() {
    #expect(!years.diagrams[0].text.contains("war"))
    #expect(years.diagrams[0].text.contains("Russia is a member of G8"))
    #expect(years.diagrams[2].text.contains("artillery shells"))
    #expect(!years.diagrams[2].text.contains("G8"))
  }

  @Test(
    "Dates stand in their order, above or beside each other",
    .enabled(if: Graphviz.isInstalled, "no Graphviz"), arguments: [4, 14])
  func order(length: Int) throws {
    // A long chain runs down, a short one across.
    let states = (0..<length).map { SovereignState("S\($0)", name: "State \($0)") }
    let chain = RelationGraph {
      for (one, next) in zip(states, states.dropFirst()) {
        Statement(ArmsSupply(), from: one, to: next)
      }
    }
    let dates = SmallMultiples(
      of: Diagram(of: chain, titled: "Chain"), on: ["2000", "2010", "2020"])
    let dot = try #require(Graphviz.dot)
    let plain = try dot.run("-Tplain", input: dates.dot.utf8)
    var places: [(x: Double, y: Double)] = []
    for panel in 1...3 {
      let line = try #require(
        plain.output.split(separator: "\n").first { $0.hasPrefix("node p\(panel)_n_state_S0 ") })
      let words = line.split(separator: " ")
      places.append((try #require(Double(words[2])), try #require(Double(words[3]))))
    }
    for (earlier, later) in zip(places, places.dropFirst()) {
      #expect(earlier.x < later.x || earlier.y > later.y, "\(places)")
      #expect(!(earlier.x > later.x + 0.1), "\(places)")
    }
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

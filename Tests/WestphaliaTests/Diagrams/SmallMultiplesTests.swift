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

  @Test("What does not hold leaves its room empty")
  func unseen() {
    let dot = years.dot
    let war = Sample.accord.relations(of: War.self).ids[0].number
    #expect(dot.lines(with: "id=p1_pill_\(war),").isEmpty)
    #expect(dot.lines(with: "id=p1_rel_\(war)_").isEmpty)
    #expect(dot.lines(with: "id=p2_pill_\(war),").count == 1)
    #expect(dot.lines(with: "id=p2_rel_\(war)_").count == 2)
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
    "Everybody stands in the same place at every date, to half a point",
    .enabled(if: Graphviz.isInstalled, "no Graphviz"), arguments: 0..<24)
  func places(seed: UInt64) throws {
    let graph = Sample.changing(nodes: 4 + Int(seed % 10), relations: 6 + Int(seed), seed: seed)
    let multiples = SmallMultiples(
      of: Diagram(of: graph, titled: "Change").clustered(by: [.g7]),
      on: ["1997", "2005", "2012", "2024-07"])
    let picture = try DrawnPicture(of: multiples.dot.text)
    let drift = try Self.drift(picture, panels: 4)
    #expect(drift.count >= 3)
    for (node, distance) in drift { #expect(distance <= 0.5, "\(node): \(distance)") }
    #expect(picture.overlappingNodes == [])
    #expect(picture.crossedNodes == [])
  }

  @Test(
    "Words that change with the date move nobody", .enabled(if: Graphviz.isInstalled, "no Graphviz")
  )
  func words() throws {
    let picture = try DrawnPicture(of: years.dot.text)
    for (node, distance) in try Self.drift(picture, panels: 3) {
      #expect(distance <= 0.5, "\(node): \(distance)")
    }
    #expect(picture.overlappingNodes == [])
  }

  @Test(
    "Where lines are too many, each date is a matrix with the same rows",
    .enabled(if: Graphviz.isInstalled, "no Graphviz"))
  func matrices() throws {
    let graph = Sample.changing(nodes: 30, relations: 320, seed: 5)
    let multiples = SmallMultiples(of: Diagram(of: graph, titled: "Change"), on: ["2005", "2012"])
    let svg = try Renderer.svg(of: multiples.dot.text)
    #expect(svg.contains(">2005<") && svg.contains(">2012<") && svg.contains(">Change<"))
    let xs = svg.matches(of: /text-anchor="start" x="([\d.]+)" y="[-\d.]+"[^>]*>a harbor</).map {
      "\($0.1)"
    }
    #expect(xs.count == 2)
  }

  @Test("A bloc's dots are those of its members on the date")
  func dots() {
    let graph = RelationGraph {
      SovereignState.finland.belongs(to: .nato).since("2023-04-04")
      SovereignState.norway.belongs(to: .nato).since("1949")
      SovereignState.finland.supplies(.warships, to: .norway).since("2000")
    }
    let multiples = SmallMultiples(
      of: Diagram(of: graph).clustered(by: [.nato]), on: ["2010", "2024"])
    #expect(multiples.diagrams[0].text.contains("NATO: Norway."))
    #expect(multiples.diagrams[1].text.contains("NATO: Finland, Norway."))
    #expect(multiples.dot.lines(with: "id=p1_n_state_FIN", "●").isEmpty)
    #expect(multiples.dot.lines(with: "id=p2_n_state_FIN", "●").count == 1)
  }

  @Test("Merged relations keep one line, and it says what holds", arguments: [true, false])
  func merged(merges: Bool) {
    var picture = Diagram(
      of: RelationGraph {
        Sample.russia.supplies(.warships, to: .china).from("2000", until: "2005")
        Sample.russia.supplies(.artilleryShells, to: .china).from("2003", until: "2010")
      })
    picture.mergesParallelRelations = merges
    let dot = SmallMultiples(of: picture, on: ["2001", "2004", "2008"]).dot
    let counts = (1...3).map { panel in
      dot.lines(with: "id=p\(panel)_pill_").count
    }
    #expect(counts == (merges ? [1, 1, 1] : [1, 2, 1]))
  }

  /// How far each node is from where it stands in the first panel, seen from the panel's heading.
  private static func drift(
    _ picture: DrawnPicture, panels: Int
  ) throws -> [String: Double] {
    var drift: [String: Double] = [:]
    let places = picture.places
    let first = try #require(places["p1_date"])
    for panel in 2...panels {
      let heading = try #require(places["p\(panel)_date"])
      for (name, place) in places where name.hasPrefix("p1_n_") {
        let other = try #require(
          places["p\(panel)" + name.dropFirst(2)], "\(name) at date \(panel)")
        let distance = max(
          abs((place.x - first.x) - (other.x - heading.x)),
          abs((place.y - first.y) - (other.y - heading.y)))
        drift[name] = max(drift[name] ?? 0, distance)
      }
    }
    return drift
  }
}

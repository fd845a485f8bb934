import Foundation
import TestSupport
import Testing
import Westphalia

@Suite("Words of relations")
struct RelationWordsTests {
  private static let numbers = RelationGraph {
    SovereignState.northKorea.deploysTroops(to: .russia, persons: 11_000).since("2024-10")
    Statement(
      ArmsSupply(.mainBattleTanks, designation: "T-72", number: 31), from: SovereignState.russia,
      to: .serbia)
    SovereignState.unitedStates.givesMilitaryAid(Quantity(300, .millionUSD), to: .ukraine)
    Statement(
      EnergySupply(.refinedPetroleum, quantity: Quantity(500_000, .barrels)),
      from: SovereignState.russia, to: SovereignState.northKorea)
    Statement(TradeFlow(Quantity(20_000, .millionUSD)), from: SovereignState.china, to: .russia)
    Statement(Lends(berths: 12, note: "quay 4"), from: SovereignState.russia, to: .northKorea)
  }

  @Test("Numbers and designations stand on the line, in its tooltip and in the text")
  func everywhere() {
    let picture = Diagram(of: Self.numbers)
    for (number, sentence) in [
      ("11,000 persons", "North Korea sends troops to Russia (11,000 persons), since 2024-10."),
      ("31 pieces", "Russia supplies main battle tanks to Serbia (T-72, 31 pieces)."),
      ("T-72", "Russia supplies main battle tanks to Serbia (T-72, 31 pieces)."),
      ("300 million USD", "United States gives military aid to Ukraine (300 million USD)."),
      ("500,000 barrels", "Russia supplies refined petroleum to North Korea (500,000 barrels)."),
      ("berths 12", "Russia –lends→ North Korea (berths 12)."),
    ] {
      let labels = picture.dot.text.replacing(#/tooltip="[^"]*"/#, with: "")
      #expect(labels.contains(number), "\(number)")
      #expect(picture.dot.text.contains("tooltip=\"\(sentence)\""), "\(sentence)")
      #expect(picture.text.contains(sentence), "\(sentence)")
    }
    // What the predicate says already is not said twice.
    #expect(picture.text.contains("China exports 20000 million USD to Russia."))
  }

  @Test("Printed relations have them too")
  func printed() {
    #expect(
      Self.numbers.relations.map(\.sentence) == [
        "North Korea sends troops to Russia (11000 persons)",
        "Russia supplies main battle tanks to Serbia (T-72, 31 pieces)",
        "United States gives military aid to Ukraine (300 million USD)",
        "Russia supplies refined petroleum to North Korea (500000 barrels)",
        "China exports 20000 million USD to Russia",
        "Russia –lends→ North Korea (berths 12)",
      ])
    #expect(Self.numbers.relations[1].description.contains("(T-72, 31 pieces)"))
  }

  @Test(
    "What a relation says in words stands on its line as well, where its label does not have it")
  func texts() {
    let graph = RelationGraph {
      SovereignState.northKorea.threatens(.southKorea, with: "a sea of fire")
      SovereignState.northKorea.disputes(with: .southKorea, .display)
      Leader.putin.visits(.northKorea, city: "Pyongyang")
      Statement(
        Sanction(.trade, .arms), from: SovereignState.unitedStates, to: SovereignState.northKorea)
    }
    #expect(
      graph.relations.map(\.sentence) == [
        "North Korea threatens South Korea (a sea of fire)",
        "North Korea is in a militarized dispute with South Korea (display of force)",
        "Vladimir Putin visits Pyongyang in North Korea",
        "United States imposes sanctions on North Korea (trade, arms)",
      ])
    let labels = Diagram(of: graph).dot.text.replacing(#/tooltip="[^"]*"/#, with: "")
    for words in ["a sea of fire", "display of force", "Pyongyang", "trade, arms"] {
      #expect(labels.contains(words), "\(words)")
    }
  }

  @Test("A kind chooses which of its attributes its line says")
  func chosen() {
    let graph = RelationGraph {
      Statement(Leases(years: 99, port: "Rajin"), from: SovereignState.northKorea, to: .russia)
    }
    #expect(graph.relations[0].sentence == "North Korea –leases→ Russia (Rajin)")
    #expect(Diagram(of: graph).text.contains("North Korea –leases→ Russia (Rajin)."))
  }

  @Test("Sentences name where a source can be read, and lines lead there")
  func links() {
    func graph(_ url: String) -> RelationGraph {
      RelationGraph {
        SovereignState.russia.isAtWar(with: .ukraine)
          .according(to: EvidenceSource("x", title: "the record", url: url))
      }
    }
    for url in ["https://un.org/a?b=1&c=2", "http://un.org", "mailto:a@un.org"] {
      let picture = Diagram(of: graph(url))
      #expect(picture.dot.lines(with: "class=\"rel line war", "URL=\"").count == 1, "\(url)")
      #expect(picture.text.contains("asserted by the record (\(url))."), "\(picture.text)")
    }
    for url in ["javascript:alert(1)", "file:///etc/passwd", "#top", "un.org", ""] {
      let picture = Diagram(of: graph(url))
      #expect(!picture.dot.text.contains("URL="), "\(url)")
      #expect(picture.text.contains("asserted by the record."), "\(picture.text)")
    }
  }

  @Test("The pill of a relation between hubs leads to the first source that can be read")
  func pillLinks() {
    var graph = Sample.accord
    graph.add {
      SovereignState.russia.supplies(.drones, to: .northKorea)
        .according(to: EvidenceSource("unread")).supported(
          by: EvidenceSource("read", url: "https://example.org/drones"))
    }
    let dot = Diagram(of: graph).dot
    #expect(dot.lines(with: "URL=\"https://example.org/drones\"").count == 3)
  }

  @Test("A link is a link in the SVG", .enabled(if: Graphviz.isInstalled, "no Graphviz"))
  func linkInSVG() throws {
    let graph = RelationGraph {
      SovereignState.russia.isAtWar(with: .ukraine)
        .according(to: EvidenceSource("x", url: "https://un.org/a?b=1&c=2"))
    }
    let svg = try Renderer.svg(of: Diagram(of: graph).dot.text)
    #expect(svg.contains("xlink:href=\"https://un.org/a?b=1&amp;c=2\""))
  }
}

private struct Lends: Relation {
  typealias Source = SovereignState
  typealias Target = SovereignState
  static let tie = Tie.directed
  let berths: Int
  let note: String
}

private struct Leases: Relation {
  typealias Source = SovereignState
  typealias Target = SovereignState
  static let tie = Tie.directed
  let years: Int
  let port: String
  var lineAttributes: [Attribute] { [Attribute("port", .text(port))] }
}

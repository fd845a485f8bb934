import Foundation
import TestSupport
import Testing
import Westphalia

@Suite("The key says what is in the picture and nothing else")
struct DiagramLegendTests {
  private func expectEqual(
    _ document: DOTDocument, _ sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(!document.drawnLooks.isEmpty, sourceLocation: sourceLocation)
    // Of lines that differ in width alone the key has one, which is as wide as one of them.
    func plain(_ looks: Set<SeenLine>) -> Set<SeenLine> {
      Set(
        looks.map { look in
          var look = look
          look.width = 0
          return look
        })
    }
    let (drawn, key) = (document.drawnLooks, document.keyLooks)
    #expect(plain(drawn) == plain(key), sourceLocation: sourceLocation)
    #expect(key.isSubset(of: drawn), sourceLocation: sourceLocation)
  }

  @Test("Of lines, colors and end marks, in every theme", arguments: DiagramTests.themes)
  func themes(theme: DiagramTheme) {
    expectEqual(Diagram(of: Sample.accord).themed(theme).dot)
    expectEqual(Diagram(of: Self.all).themed(theme).dot)
  }

  @Test("In every layout and size", arguments: DiagramLayout.allCases, [7, 8, 9] as [UInt64])
  func layouts(layout: DiagramLayout, seed: UInt64) {
    var picture = Diagram(of: Sample.world(states: 12, relations: 40, seed: seed))
    picture.layout = layout
    expectEqual(picture.dot)
  }

  @Test("Of each kind of the library alone")
  func kinds() {
    for entry in Self.all.relations {
      expectEqual(Diagram(of: Self.all.filter("one") { $0.id == entry.id }).dot)
    }
  }

  @Test("Of differences and of what is brought out")
  func marks() throws {
    let later = try Sample.accord.supposing { graph throws(GraphError) in
      try graph.end(graph.relations(of: FoodSupply.self).ids[0], on: "2025-01-01")
      try graph.remove(graph.relations(of: War.self).ids[0])
      graph.relate(Rivalry(), from: .russia, to: .ukraine)
    }
    expectEqual(Diagram(from: Sample.accord, to: later).dot)
    expectEqual(Diagram(from: Sample.accord, to: later, showsUnchanged: false).dot)
    let war = Sample.accord.relations(of: War.self).ids
    expectEqual(
      Diagram(of: Sample.accord).highlighting(DiagramHighlight(war, named: "the war")).dot)
    let dates = SmallMultiples(
      of: Diagram(of: Sample.accord, titled: "Years"), on: ["2000", "2022-06", "2024-07"])
    expectEqual(dates.dot)
  }

  @Test(
    "A symmetric tie against each other has its mark at both ends, in the picture and in the key")
  func mutual() {
    let graph = RelationGraph { Statement(Feud(), from: SovereignState.russia, to: .ukraine) }
    let dot = Diagram(of: graph).dot
    #expect(dot.keyLooks.map(\.marks) == [["tee", "tee"]])
    expectEqual(dot)
    var graphOfThree = Sample.accord
    graphOfThree.relate(Feud(), from: .russia, to: .northKorea)
    expectEqual(Diagram(of: graphOfThree).dot)
  }

  @Test("A threat or a rivalry is no war, and an armistice neither")
  func hostility() {
    let hostile = RelationGraph {
      SovereignState.northKorea.threatens(.southKorea, with: "a sea of fire")
      Statement(Rivalry(), from: SovereignState.northKorea, to: .southKorea)
      Statement(Armistice(), from: SovereignState.northKorea, to: .southKorea)
    }
    let dot = Diagram(of: hostile).dot
    #expect(!dot.text.contains(">war<"))
    #expect(dot.text.contains("threat, dispute, rivalry"))
    #expect(dot.lines(with: "class=\"rel line armistice", "#666666").count > 0)
  }

  @Test("Votes for, against and neither are three lines with three names")
  func votes() {
    let draft = Draft("S/1", name: "draft")
    let graph = RelationGraph {
      SovereignState.france.votes(.yes, on: draft)
      SovereignState.russia.votes(.no, on: draft)
      SovereignState.china.votes(.abstain, on: draft)
    }
    let dot = Diagram(of: graph).drawn(as: .network).dot
    #expect(dot.keyLooks.count == 3)
    for name in ["vote for", "vote against", "abstention, no vote"] {
      #expect(dot.text.contains(">\(name)<"), "\(name)")
    }
    #expect(!dot.text.contains("membership, diplomacy"))
    expectEqual(dot)
  }

  @Test("Criticism is against somebody, praise is not")
  func statements() {
    let graph = RelationGraph {
      Leader.putin.says(.criticism, of: SovereignState.unitedStates)
      Leader.putin.says(.praise, of: SovereignState.northKorea)
    }
    let marks = Set(Diagram(of: graph).dot.keyLooks.map(\.marks))
    #expect(marks == [["tee"], ["vee"]])
  }

  /// One relation of every kind and sign that a picture draws apart, some of them in doubt.
  static let all: RelationGraph = {
    var graph = Sample.accord
    graph.add(statements)
    return graph
  }()

  @StatementBuilder private static func statements() -> [any GraphStatement] {
    SovereignState.russia.drawsCloser(to: .northKorea).alleged()
    SovereignState.northKorea.threatens(.southKorea)
    Statement(Rivalry(), from: SovereignState.northKorea, to: .southKorea)
    Statement(Armistice(), from: SovereignState.northKorea, to: .southKorea)
    Statement(Contiguity(), from: SovereignState.russia, to: .northKorea)
    Statement(Feud(), from: SovereignState.unitedStates, to: .northKorea)
    Statement(DefensePact(), from: SovereignState.unitedStates, to: .southKorea)
    SovereignState.iran.supplies(.drones, to: .russia).according(to: source)
      .contradicted(by: EvidenceSource("other"))
    SovereignState.china.votes(.abstain, on: Draft("S/1"))
    SovereignState.russia.votes(.no, on: Draft("S/1"))
    SovereignState.france.votes(.yes, on: Draft("S/1"))
  }

  private static let source = EvidenceSource("one")
}

/// A symmetric kind of one's own, against each other.
struct Feud: Relation {
  typealias Source = SovereignState
  typealias Target = SovereignState
  static let tie = Tie.symmetric(.negative)
}

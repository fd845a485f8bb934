import Foundation
import TestSupport
import Testing
import Westphalia

@Suite("Overviews")
struct OverviewFormTests {
  @Test(
    "A hundred to two hundred states: all named, the title on top, no line through a box",
    .enabled(if: Graphviz.isInstalled, "no Graphviz"),
    arguments: [(100, 200), (193, 800), (193, 2_000)])
  func drawn(states: Int, relations: Int) throws {
    let graph = Sample.world(states: states, relations: relations, seed: 11)
    let picture = Diagram(of: graph, titled: "World")
    #expect(picture.chosenForm == .overview)
    let text = picture.dot.text
    for state in graph.nodes(of: SovereignState.self) where try graph.degree(of: state) > 0 {
      #expect(text.contains("\(state.name) is a state"), "\(state)")
    }
    let drawn = try DrawnPicture(of: text)
    #expect(drawn.crossedNodes == [])
    #expect(drawn.overlaps == [])
    #expect(drawn.crossedWords == [])
    let svg = try Renderer.svg(of: text, seconds: 20)
    #expect(svg.contains(">World<"))
  }

  @Test("Groups are the blocs that were asked for, else communities")
  func groups() {
    let graph = Sample.world(states: 193, relations: 800, seed: 11)
    let blocs = Diagram(of: graph).clustered(by: [.europeanUnion, .asean]).dot.text
    #expect(blocs.contains("European Union") && blocs.contains(">others"))
    #expect(!blocs.contains("Groups are communities"))
    let own = Diagram(of: graph).dot.text
    #expect(own.contains("Groups are communities") && own.contains("around "))
  }

  @Test("A line counts the relations between two groups")
  func counts() {
    let west = SovereignState.france, east = SovereignState.china
    let graph = RelationGraph {
      west.supplies(.warships, to: east)
      east.suppliesFood(to: west)
      SovereignState.germany.suppliesFood(to: east)
      SovereignState.germany.suppliesFood(to: west)
    }
    let picture = Diagram(of: graph).clustered(by: [.europeanUnion]).drawn(as: .overview)
    let line = picture.dot.lines(with: "->")
    #expect(line.count == 1 && line[0].contains(">3<"))
    #expect(picture.dot.text.contains("1 relation among them"))
  }
}

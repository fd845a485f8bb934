import Foundation
import TestSupport
import Testing
import Westphalia

@Suite("Boxes of members")
struct MemberBoxesTests {
  private static func alliance(withBloc: Bool) throws -> RelationGraph {
    let members = try Bloc.nato.members(on: "2024-12")
    var graph = RelationGraph()
    for state in members {
      if withBloc { graph.relate(Membership(), from: state, to: .nato, during: .since("1949")) }
      graph.relate(Party(), from: state, to: .northAtlantic, during: .since("1949"))
    }
    for (place, state) in members.prefix(11).enumerated().dropFirst() {
      graph.relate(
        ArmsSupply(.combatAircraft, designation: "F-35", number: 10 + place), from: .unitedStates,
        to: state == .unitedStates ? .poland : state, during: .since("2019"))
    }
    return graph
  }

  @Test(
    "NATO's 32 with their treaty and ten deliveries fit a landscape page with no text below 7 points",
    .enabled(if: Graphviz.isInstalled, "no Graphviz"), arguments: [true, false])
  func page(withBloc: Bool) throws {
    let picture = Diagram(of: try Self.alliance(withBloc: withBloc), titled: "NATO")
    #expect(picture.chosenForm == .network)
    let drawn = try DrawnPicture(of: picture.dot.text)
    let scale = min(842 / drawn.size.width, 595 / drawn.size.height, 1)
    #expect(scale * (try #require(drawn.smallestText)) >= 7, "\(drawn.size)")
    #expect(drawn.crossedNodes == [])
    // One line from the box to the treaty, and the ten deliveries.
    #expect(picture.dot.lines(with: "->").count == 11)
    #expect(picture.dot.lines(with: "->", "ltail=").count == 1)
  }

  @Test("The text still has every member with its dates")
  func text() throws {
    let text = Diagram(of: try Self.alliance(withBloc: true)).text
    #expect(text.contains("Norway is a member of NATO, since 1949."))
    #expect(text.contains("Norway is party to"))
    #expect(text.contains("74 relations."))
  }

  @Test("A handful is drawn line by line", arguments: [6, 7])
  func handful(count: Int) {
    let graph = RelationGraph {
      for state in SovereignState.present.prefix(count) { Treaty.pyongyang2024.binds(state) }
    }
    let dot = Diagram(of: graph).dot
    #expect(dot.lines(with: "->").count == (count > 6 ? 1 : 6))
    #expect(dot.text.contains("Parties to") == (count > 6))
  }

  @Test("Among many lines there are dots in the place of boxes, and nothing is lost")
  func dots() throws {
    var graph = try Self.alliance(withBloc: true)
    for (place, state) in try Bloc.nato.members(on: "2024-12").enumerated().dropFirst() {
      graph.relate(
        Visit(city: "City \(place)"), from: state, to: .japan)
    }
    let picture = Diagram(of: graph).drawn(as: .network)
    let text = picture.dot.text
    #expect(!text.contains("ltail="))
    #expect(text.contains("● ") || text.contains("●"))
    #expect(text.contains("Parties to North Atlantic Treaty"))
    #expect(picture.text.contains("Norway is a member of NATO, since 1949."))
    #expect(picture.text.contains("Norway is party to North Atlantic Treaty"))
    #expect(!picture.text.contains("Without a relation"))
  }

  @Test("Who says the same of one node stands in a box, with one line that says it")
  func fan() {
    let graph = RelationGraph {
      for state in SovereignState.present.prefix(9) where state != .russia {
        state.sanctions(SovereignState.russia).since("2022")
      }
      SovereignState.russia.supplies(.artilleryShells, to: .china).since("2022")
    }
    let dot = Diagram(of: graph).dot
    #expect(dot.lines(with: "->").count == 2)
    #expect(dot.lines(with: "->", "ltail=", "since 2022").count == 1)
  }

  @Test("What differs in words keeps its own line, and so does what a picture of changes marks")
  func apart() {
    let states = SovereignState.present.prefix(9)
    let graph = RelationGraph {
      for (place, state) in states.enumerated() where state != .russia {
        state.sanctions(SovereignState.russia).since(place % 2 == 0 ? "2014" : "2022")
      }
    }
    #expect(Diagram(of: graph).dot.lines(with: "id=pill_").count == states.count)
    let change = Diagram(from: RelationGraph(), to: graph)
    #expect(change.dot.lines(with: "id=pill_").count == states.count)
  }
}

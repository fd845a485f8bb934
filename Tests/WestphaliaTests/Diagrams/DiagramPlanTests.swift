import Foundation
import TestSupport
import Testing
import Westphalia

@Suite("Boxes of bodies")
struct DiagramPlanTests {
  private static let first = Draft("S/2022/431", name: "new measures")
  private static let second = Draft("S/2024/255", name: "renewal")

  private static let votes = RelationGraph {
    for state in [SovereignState.russia, .china] { state.votes(.no, on: first) }
    SovereignState.russia.votes(.no, on: second)
    SovereignState.france.votes(.yes, on: second)
  }

  /// The lines of a box, from its name to its closing brace.
  private func box(_ dot: DOTDocument) -> String {
    guard let start = dot.text.range(of: "subgraph cluster_box_UN_body_UNSC {") else { return "" }
    return String(dot.text[start.upperBound...].prefix { $0 != "}" })
  }

  @Test("Two drafts stand in the box of the Security Council; who votes stands outside")
  func papers() {
    let picture = Diagram(of: Self.votes).drawn(as: .network)
    let inside = box(picture.dot)
    for id in ["id=n_draft_S_2022_431", "id=n_draft_S_2024_255", "<b>Security Council</b>"] {
      #expect(inside.contains(id), "\(id)")
    }
    #expect(!inside.contains("n_state_RUS"))
    #expect(inside.contains("class=body"))
    #expect(picture.text.contains("Security Council: new measures, renewal."))
  }

  @Test(
    "One paper has no box, unless the body itself is shown; then the lines to the body end there")
  func one() {
    var graph = RelationGraph { SovereignState.russia.votes(.no, on: Self.first) }
    #expect(box(Diagram(of: graph).dot).isEmpty)
    graph.relate(
      Seat(.permanent), from: .russia, to: .securityCouncil, during: .since("1991-12-24"))
    let dot = Diagram(of: graph).dot
    #expect(box(dot).contains("id=n_draft_S_2022_431"))
    #expect(dot.lines(with: "id=n_UN_body_UNSC,").isEmpty)
    #expect(dot.lines(with: "cluster_box_UN_body_UNSC", "seat").count == 1)
    #expect(dot.text.contains("compound=true"))
  }

  @Test("The box can be left out, and an overview has none")
  func without() {
    var picture = Diagram(of: Self.votes).drawn(as: .network)
    picture.layout = .overview
    #expect(!picture.dot.text.contains("cluster_box"))
    picture.layout = nil
    picture.groupsByBody = false
    #expect(!picture.dot.text.contains("cluster_box"))
  }

  @Test("Papers that a whole council votes on are not pressed into a box", arguments: [6, 7])
  func many(votes: Int) {
    var graph = RelationGraph()
    for state in SovereignState.present.prefix(votes) {
      for draft in [Self.first, Self.second] { graph.relate(Vote(.yes), from: state, to: draft) }
    }
    #expect(box(Diagram(of: graph).drawn(as: .network).dot).isEmpty == (votes > 6))
  }

  @Test("The box is called what the picture calls the body")
  func named() {
    let picture = Diagram(of: Self.votes).drawn(as: .network).named {
      $0 is UNBody ? "Conseil de sécurité" : $0.name
    }
    #expect(box(picture.dot).contains("<b>Conseil de sécurité</b>"))
  }

  @Test("A paper of a kind of one's own stands in its body's box")
  func own() {
    let letter = Letter(id: "L1", name: "a letter"), other = Letter(id: "L2", name: "an answer")
    let graph = RelationGraph {
      Statement(Signs(), from: SovereignState.norway, to: letter)
      Statement(Signs(), from: SovereignState.norway, to: other)
    }
    let text = Diagram(of: graph).dot.text
    #expect(text.contains("subgraph cluster_box_UN_body_UNGA {"))
    #expect(text.contains("<b>General Assembly</b>"))
  }

  @Test("Beside a cluster of one's own the box has what that leaves")
  func precedence() {
    var picture = Diagram(of: Self.votes).drawn(as: .network)
    picture.clusters = [DiagramCluster("old") { "\($0.id)" == "S/2022/431" }]
    #expect(!box(picture.dot).contains("id=n_draft_S_2022_431"))
    #expect(box(picture.dot).contains("id=n_draft_S_2024_255"))
    #expect(picture.dot.text.contains("also in Security Council"))
  }

  @Test(
    "Between two hubs the box has its rows, and no line runs through what stands in it",
    .enabled(if: Graphviz.isInstalled, "no Graphviz"))
  func betweenHubs() throws {
    var graph = Sample.accord
    for draft in [Self.first, Self.second] {
      graph.relate(Vote(.no), from: .russia, to: draft)
    }
    graph.relate(Vote(.no), from: .china, to: Self.first)
    graph.relate(Seat(.permanent), from: .russia, to: .securityCouncil)
    let dot = Diagram(of: graph).dot
    #expect(box(dot).contains("id=n_draft_S_2022_431"))
    #expect(dot.text.contains("id=pill_"))
    #expect(dot.lines(with: "cluster_box_UN_body_UNSC", "seat").count == 1)
    let svg = try Renderer.svg(of: dot.text)
    #expect(svg.contains("id=\"box_UN_body_UNSC\"") && svg.contains(">Security Council<"))
    let picture = try DrawnPicture(of: dot.text)
    #expect(picture.overlaps == [])
    #expect(picture.crossedNodes == [])
  }

  @Test("A box whose papers stand beyond a hub's neighbors gives way to the hubs")
  func noRoom() {
    var graph = Sample.accord
    // The second draft is only China's, and China only the first draft's.
    graph.relate(Vote(.no), from: .russia, to: Self.first)
    graph.relate(Vote(.no), from: .china, to: Self.first)
    graph.relate(Vote(.no), from: .china, to: Self.second)
    let text = Diagram(of: graph).dot.text
    #expect(text.contains("id=pill_"))
    #expect(!text.contains("cluster_box"))
  }

  @Test("A box fades with all that is in it")
  func faded() {
    var picture = Diagram(of: Self.votes).drawn(as: .network)
    picture.highlight = DiagramHighlight([], nodes: [SovereignState.norway], named: "nothing")
    #expect(box(picture.dot).contains("bgcolor=\"#FFFFFF\""))
    picture.highlight = DiagramHighlight([], nodes: [Self.first], named: "one")
    #expect(!box(picture.dot).contains("bgcolor=\"#FFFFFF\""))
  }
}

private struct Letter: BodyDocument {
  let id: String
  let name: String
  var body: UNBody { .generalAssembly }
}

private struct Signs: Relation {
  typealias Source = SovereignState
  typealias Target = Letter
  static let tie = Tie.directed
}

import Foundation
import TestSupport
import Testing
import Westphalia

@Suite("Clusters")
struct DiagramClusterTests {
  private static let graph = RelationGraph {
    for state in [SovereignState.france, .germany, .norway] { state.belongs(to: .nato) }
    for state in [SovereignState.france, .germany, .sweden] { state.belongs(to: .europeanUnion) }
    SovereignState.norway.supplies(.warships, to: .sweden)
    SovereignState.russia.isAtWar(with: .ukraine)
  }

  /// The lines of a cluster, from its name to its closing brace.
  private func cluster(_ name: String, in dot: DOTDocument) -> String {
    guard let start = dot.text.range(of: "subgraph \(name) {") else { return "" }
    return String(dot.text[start.upperBound...].prefix { $0 != "}" })
  }

  @Test("A member of two blocs stands in the first, and shows the other as a dot")
  func overlap() {
    let dot = Diagram(of: Self.graph).clustered(by: [.nato, .europeanUnion]).dot
    let nato = cluster("cluster_bloc_1", in: dot)
    let union = cluster("cluster_bloc_2", in: dot)
    for id in ["FRA", "DEU", "NOR"] {
      #expect(nato.contains("n_state_\(id)"))
      #expect(!union.contains("id=n_state_\(id)"))
    }
    #expect(union.contains("id=n_state_SWE"))
    #expect(dot.lines(with: "id=n_state_FRA", "●").count == 1)
    #expect(dot.lines(with: "id=n_state_NOR", "●").isEmpty)
    #expect(dot.text.contains("also in European Union"))
    #expect(!dot.text.contains("also in NATO"))
    #expect(dot.lines(with: "id=n_state_FRA", "It is also in European Union.").count == 1)
  }

  @Test("The order of the blocs decides who stands where")
  func precedence() {
    let dot = Diagram(of: Self.graph).clustered(by: [.europeanUnion, .nato]).dot
    #expect(cluster("cluster_bloc_1", in: dot).contains("id=n_state_FRA"))
    #expect(dot.text.contains("also in NATO"))
  }

  @Test(
    "No node is declared in two clusters, and memberships shown by boxes are not drawn as lines")
  func once() {
    let dot = Diagram(of: Self.graph).clustered(by: [.nato, .europeanUnion]).dot
    for id in ["FRA", "DEU", "NOR", "SWE", "RUS", "UKR"] {
      #expect(dot.lines(with: "id=n_state_\(id),").count == 1, "\(id)")
    }
    #expect(dot.lines(with: "membership").isEmpty)
    #expect(dot.lines(with: "id=n_bloc").isEmpty)
    #expect(dot.lines(with: "class=\"rel line").count == 2)
  }

  @Test("Observers are no members: their line stays")
  func observers() {
    var graph = Self.graph
    graph.relate(Membership(.observer), from: .ukraine, to: .nato)
    let dot = Diagram(of: graph).clustered(by: [.nato]).dot
    #expect(!cluster("cluster_bloc_1", in: dot).contains("n_state_UKR"))
    #expect(dot.lines(with: "class=\"rel line membership").count > 0)
  }

  @Test("Where the graph states no memberships, the library's tables on the view's date do")
  func tables() {
    let graph = RelationGraph {
      SovereignState.finland.supplies(.smallArms, to: .ukraine).since("2022")
      SovereignState.france.supplies(.smallArms, to: .ukraine).since("2022")
    }
    let before = Diagram(of: graph.on("2022-06")).clustered(by: [.nato]).dot
    let after = Diagram(of: graph.on("2024-06")).clustered(by: [.nato]).dot
    #expect(!cluster("cluster_bloc_1", in: before).contains("n_state_FIN"))
    #expect(cluster("cluster_bloc_1", in: before).contains("n_state_FRA"))
    #expect(cluster("cluster_bloc_1", in: after).contains("n_state_FIN"))
  }

  @Test("A line to a bloc ends at its box; one from a member has a node to go to")
  func linesToBlocs() throws {
    var graph = Self.graph
    graph.relate(DiplomaticSupport(), from: SovereignState.russia, to: Bloc.nato)
    let dot = Diagram(of: graph).clustered(by: [.nato]).dot
    #expect(dot.lines(with: "id=n_bloc_NATO").isEmpty)
    #expect(dot.lines(with: "lhead=cluster_bloc_1").count == 1)
    #expect(dot.text.contains("compound=true"))
    if Graphviz.isInstalled { _ = try Renderer.svg(of: dot.text) }
    graph.relate(DiplomaticSupport(), from: SovereignState.france, to: Bloc.nato)
    let other = Diagram(of: graph).clustered(by: [.nato]).dot
    #expect(other.lines(with: "id=n_bloc_NATO").count == 1)
    #expect(other.lines(with: "lhead").isEmpty)
  }

  @Test("Clusters can be of one's own")
  func own() {
    var picture = Diagram(of: Self.graph)
    picture.clusters = [DiagramCluster("north") { ["NOR", "SWE"].contains("\($0.id)") }]
    #expect(cluster("cluster_bloc_1", in: picture.dot).contains("n_state_SWE"))
    #expect(picture.text.contains("north: Norway, Sweden."))
  }

  @Test(
    "Graphviz draws the boxes, and everybody in one of them",
    .enabled(if: Graphviz.isInstalled, "no Graphviz"))
  func drawn() throws {
    let svg = try Renderer.svg(
      of: Diagram(of: Self.graph, titled: "T").clustered(by: [.nato, .europeanUnion]).dot.text)
    #expect(svg.contains("id=\"bloc_1\"") && svg.contains("id=\"bloc_2\""))
    #expect(svg.contains(">NATO<") && svg.contains(">European Union<"))
  }
}

import TestSupport
import Testing
import Westphalia

/// A port: a node kind of a user's own, which plays a role of the library's.
private struct Port: RegulatedItem {
  let id: Int
  let name: String
  var depth = 12.5
}

/// A shipping line, which joins the library's relations by playing the role of a supplier.
private struct ShippingLine: Supplier {
  let id: String
  let name: String
}

/// A role of a user's own, which one of the library's node kinds is made to play.
private protocol Harbourmaster: Node {}
extension SovereignState: Harbourmaster {}

private struct NavalAccess: Relation {
  typealias Source = SovereignState
  typealias Target = Port
  static let tie = Tie.directed(.positive)
  var berths: Int
}

private struct SisterPorts: Relation {
  typealias Source = Port
  typealias Target = Port
  static let kind: RelationKind = "sister ports"
  static let tie = Tie.symmetric
}

private struct Closes: Relation {
  typealias Source = any Harbourmaster
  typealias Target = Port
  static let tie = Tie.directed(.negative)
}

@Suite("Kinds of a user's own")
struct OwnKindsTests {
  private let tartus = Port(id: 1, name: "Tartus")
  private let sevastopol = Port(id: 2, name: "Sevastopol <&\"\\N>")
  private let line = ShippingLine(id: "line", name: "A line")

  private var graph: RelationGraph {
    RelationGraph {
      Statement(NavalAccess(berths: 2), from: .russia, to: tartus).throughout("1980")
      Statement(NavalAccess(berths: 3), from: .russia, to: tartus).since("1990")
      Statement(SisterPorts(), from: tartus, to: sevastopol)
      Statement(Closes(), from: SovereignState.turkey, to: sevastopol).on("1995-05").alleged()
      line.suppliesFood(to: SovereignState.russia)
      Bloc.unitedNations.prohibits(supportFor: tartus)
    }
  }

  @Test("They are found by queries of every sort")
  func queries() throws {
    let graph = graph
    #expect(graph.nodes(of: Port.self).map(\.name) == [tartus.name, sevastopol.name])
    #expect(graph.node(Port.self, id: 2)?.depth == 12.5)
    #expect(graph.nodes(of: (any Supplier).self).map { ($0 as any Node).name }.contains("A line"))
    #expect(graph.relations(of: NavalAccess.self, from: .russia).map(\.relation.berths) == [2, 3])
    #expect(graph.relations(of: SisterPorts.self, from: sevastopol).count == 1)
    #expect(graph.relations(from: sevastopol).map(\.kind) == ["sister ports"])
    #expect(graph.relations(of: Closes.self).first?.source is SovereignState)
    #expect(
      try graph.shortestPath(from: SovereignState.russia, to: sevastopol)?.relations.map(\.kind)
        == ["naval access", "sister ports"])
    #expect(try graph.breadthFirst(from: line).all().map(\.node.name).last == sevastopol.name)
    #expect(NavalAccess(berths: 2).attributes == [Attribute("berths", .integer(2))])
  }

  @Test("They are seen through views")
  func views() {
    let graph = graph
    #expect(graph.on("1995").relations(of: NavalAccess.self).map(\.relation.berths) == [3])
    #expect(graph.only(SisterPorts.self).relations.count == 1)
    #expect(graph.believing(.facts).relations(of: Closes.self).isEmpty)
    #expect(graph.filter(NavalAccess.self) { $0.relation.berths > 2 }.relations.count == 5)
  }

  @Test("Differences distinguish them")
  func difference() throws {
    let graph = graph
    let first = try #require(graph.relations(of: NavalAccess.self).first)
    let later = try graph.supposing { world in
      try world.update(first.id, to: NavalAccess(berths: 9))
      try world.update(Port(id: 1, name: "Tartus", depth: 14))
      world.relate(SisterPorts(), from: tartus, to: Port(id: 3, name: "Latakia"))
    }
    let change = later.difference(from: graph)
    #expect(change.addedNodes.map(\.name) == ["Latakia"])
    #expect(change.changedNodes.map(\.before.name) == ["Tartus"])
    #expect(change.changedRelations.count == 1)
    #expect(change.addedRelations.map(\.kind) == ["sister ports"])
  }

  @Test("They are drawn, with their names in the legend's words and their text escaped")
  func diagram() {
    let text = Diagram(of: graph, titled: "ports").dot.text
    #expect(text.contains("naval access"))
    #expect(text.contains("sister ports"))
    #expect(text.contains("Tartus"))
    #expect(!text.contains("Sevastopol <&\"\\N>"))
  }

  @Test(
    "Graphviz draws them", .enabled(if: Graphviz.isInstalled, "Graphviz is not installed"))
  func drawn() throws {
    let dot = try #require(Graphviz.dot)
    let text = Diagram(of: graph, titled: "ports").dot.text
    let result = try dot.run("-Tsvg", input: text.utf8)
    #expect(result.status == 0)
    let svg = String(decoding: result.data, as: UTF8.self)
    #expect(svg.contains("Sevastopol &lt;&amp;&quot;\\N&gt;"))
  }
}

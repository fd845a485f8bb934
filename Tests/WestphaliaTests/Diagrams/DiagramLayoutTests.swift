import Foundation
import TestSupport
import Testing
import Westphalia

@Suite("Layouts by size")
struct DiagramLayoutTests {
  @Test(
    "The rules of size",
    arguments: [
      (40, 80, DiagramLayout.full), (41, 80, .merged), (40, 81, .merged), (100, 200, .merged),
      (101, 10, .unlabeled), (10, 201, .unlabeled), (40, 500, .unlabeled),
      (41, 201, .overview), (150, 225, .unlabeled), (150, 226, .overview), (151, 10, .overview),
      (200, 500, .overview), (10, 501, .overview), (0, 0, .full),
    ])
  func rules(nodes: Int, relations: Int, layout: DiagramLayout) {
    #expect(DiagramLayout(nodes: nodes, relations: relations) == layout)
  }

  @Test("A diagram applies the rule of its size and says so")
  func applied() {
    let small = Diagram(of: Sample.accord)
    #expect(small.chosenLayout == .full)
    let large = Diagram(of: Sample.world(states: 193, relations: 800, seed: 3))
      .drawn(as: .network)
    #expect(large.chosenLayout == .overview)
    let text = large.dot.text
    #expect(text.contains("layout=sfdp") && text.contains("overlap=prism"))
    #expect(large.dot.lines(with: "->", ", label=").isEmpty)
    #expect(text.contains("An overview:"))
    #expect(large.text.contains("An overview:"))
    let middle = Diagram(of: Sample.world(states: 120, relations: 150, seed: 3))
      .drawn(as: .network).dot
    #expect(middle.text.contains("nslimit=0.5") && !middle.text.contains("layout="))
    #expect(middle.lines(with: "->", ", label=").isEmpty)
  }

  @Test(
    "Many layers lie below each other, few beside each other",
    .enabled(if: Graphviz.isInstalled, "no Graphviz"), arguments: [3, 5, 10, 30])
  func direction(layers: Int) throws {
    let states = Array(SovereignState.present.prefix(layers))
    var graph = RelationGraph()
    for (one, next) in zip(states, states.dropFirst()) { graph.relate(War(), from: one, to: next) }
    // A circle has no more layers than what is left of it without the line that closes it.
    if let first = states.first, let last = states.last {
      graph.relate(War(), from: last, to: first)
    }
    let size = try DrawnPicture(of: Diagram(of: graph).dot.text).size
    #expect((size.height > size.width) == (layers > 9), "\(size)")
  }

  @Test(
    "Pictures of any size are not wider than can be read",
    .enabled(if: Graphviz.isInstalled, "no Graphviz"),
    arguments: [
      (10, 20), (20, 40), (40, 80), (50, 110), (80, 200), (100, 200), (120, 150), (150, 225),
      (193, 500), (193, 800),
    ])
  func width(states: Int, relations: Int) throws {
    let graph = Sample.world(states: states, relations: relations, seed: 11)
    let width = Renderer.width(of: try Renderer.svg(of: Diagram(of: graph).dot.text))
    #expect(try #require(width) < 2_000)
  }

  @Test("A choice of one's own goes before the rule")
  func chosen() {
    var picture = Diagram(of: Sample.accord)
    picture.layout = .overview
    #expect(picture.dot.text.contains("layout=sfdp"))
    #expect(picture.chosenLayout == .overview)
  }

  @Test("An overview with blocs is placed by the engine that draws boxes")
  func clusters() {
    let picture = Diagram(of: Sample.world(states: 193, relations: 800, seed: 3))
      .clustered(by: [.europeanUnion, .nato]).drawn(as: .network)
    #expect(picture.dot.text.contains("layout=fdp"))
  }

  @Test(
    "Graphviz draws every size within 20 seconds",
    .enabled(if: Graphviz.isInstalled, "no Graphviz"),
    arguments: [(40, 80), (60, 150), (100, 200), (193, 400), (193, 500), (193, 800), (193, 2_000)])
  func drawn(states: Int, relations: Int) throws {
    let graph = Sample.world(states: states, relations: relations, seed: 11)
    let svg = try Renderer.svg(of: Diagram(of: graph, titled: "World").dot.text, seconds: 20)
    #expect(svg.contains(">World<"))
  }

  @Test(
    "Graphviz draws the world with its blocs within 20 seconds",
    .enabled(if: Graphviz.isInstalled, "no Graphviz"))
  func drawnWithBlocs() throws {
    let graph = Sample.world(states: 193, relations: 800, seed: 11)
    let picture = Diagram(of: graph, titled: "World").clustered(by: [.europeanUnion, .asean])
    let svg = try Renderer.svg(of: picture.dot.text, seconds: 20)
    #expect(svg.contains(">European Union<"))
  }
}

import TestSupport
import Testing
import Westphalia

@Suite("Choice of form")
struct FormChoiceTests {
  @Test(
    "The form follows from what there is to show",
    arguments: [
      (20, 200, DiagramForm.network), (25, 25, .network), (25, 120, .matrix), (40, 40, .network),
      (60, 200, .matrix), (100, 120, .overview), (193, 800, .overview),
    ])
  func rules(states: Int, relations: Int, form: DiagramForm) {
    let graph = Sample.world(states: states, relations: relations, seed: 4)
    #expect(Diagram(of: graph).chosenForm == form)
  }

  @Test("Arms between many are ranked flows")
  func flows() {
    let graph = Sample.world(states: 60, relations: 800, seed: 4)
    let arms = Diagram(of: graph.only(ArmsSupply.self, FoodSupply.self))
    #expect(arms.chosenForm == .flows)
  }

  @Test("Where all pairs have as much there is nothing to rank: arms are a matrix")
  func nothingToRank() {
    var graph = RelationGraph()
    let states = Array(SovereignState.present.prefix(24))
    for (place, seller) in states.prefix(8).enumerated() {
      for buyer in states.dropFirst(8 + place % 3) {
        graph.relate(ArmsSupply(), from: seller, to: buyer)
      }
    }
    #expect(Diagram(of: graph).chosenForm == .matrix)
    graph.relate(ArmsSupply(), from: states[0], to: states[20])
    #expect(Diagram(of: graph).chosenForm == .flows)
  }

  @Test("The picture says why it is no network")
  func reason() {
    let graph = Sample.world(states: 40, relations: 200, seed: 4)
    let picture = Diagram(of: graph)
    #expect(picture.dot.text.contains("are too many for lines."))
    #expect(picture.text.contains("are too many for lines."))
  }

  @Test("A network that was asked for says what would be easier to read")
  func suggestion() {
    let graph = Sample.world(states: 40, relations: 200, seed: 4)
    let picture = Diagram(of: graph).drawn(as: .network)
    #expect(picture.dot.text.contains("As a matrix this would be easier to read."))
    let way = Diagram(of: graph).highlighting(
      DiagramHighlight(graph.relations.ids.prefix(2), named: "two"))
    #expect(way.chosenForm == .network)
    #expect(way.dot.text.contains("As a matrix this would be easier to read."))
    #expect(!Diagram(of: Sample.accord).dot.text.contains("easier to read"))
  }

  @Test("Every form draws every view", arguments: DiagramForm.allCases)
  func anything(form: DiagramForm) throws {
    for graph in [RelationGraph(), Sample.accord, Sample.world(states: 70, relations: 90, seed: 9)]
    {
      let picture = Diagram(of: graph, titled: "T").drawn(as: form)
      #expect(picture.chosenForm == form)
      #expect(picture.dot.text.contains("T") && picture.text.hasPrefix("T.\n"))
      if Graphviz.isInstalled { _ = try Renderer.svg(of: picture.dot.text) }
    }
  }
}

import TestSupport
import Testing

@testable import TypedGraph

@Suite("Graphs made of views")
struct MaterializationTests {
  @Test(
    "The graph of a view answers every question as the view, with the same identities",
    arguments: 0..<16)
  func agreement(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(500 + seed))
    var graph = RelationGraph()
    var model = ModelGraph()
    for _ in 0..<120 {
      let edit = generator.edit(of: model, size: 60)
      _ = graph.carryOut(edit)
      _ = model.carryOut(edit)
    }
    let before = graph.dump
    for round in 0..<12 {
      // With no index, one side of it, and both: what is there is taken over.
      var source = graph
      if round % 3 > 0 {
        source = graph.supposing { _ = $0.relate(Twinning(), from: Town(id: 1), to: Town(id: 2)) }
        source.prepareForSearch(round % 3 == 1 ? .outgoing : .both)
      }
      var expected = model
      if round % 3 > 0 {
        let twin = Edit.relate(Twinning(), Town(id: 1), Town(id: 2), .always, [])
        _ = expected.carryOut(twin)
      }
      let first = generator.condition()
      let second = generator.condition()
      let view = second.view(of: first.view(of: source))
      expected = second.model(of: first.model(of: expected))
      var made = RelationGraph(view)
      #expect(made.invariantViolations().isEmpty)
      #expect(made.relationCount == view.relations.count)
      try Agreement(made, expected).checkContents()
      try Agreement(made, expected).checkSome(&generator, questions: 4)
      made.relate(Mention(words: "new"), from: Town(id: 3), to: Town(id: 4))
      #expect(made.invariantViolations().isEmpty)
    }
    #expect(graph.dump == before)
  }
}

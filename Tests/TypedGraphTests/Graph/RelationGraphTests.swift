import TestSupport
import Testing

@testable import TypedGraph

/// Random operations on a graph and on plain arrays, which must agree throughout.
@Suite("A graph agrees with a naive model")
struct RelationGraphTests {
  private static let factor = Environment.isHeavy ? 10 : 1

  @Test(
    "Short histories: invariants and contents after every operation, failed ones included",
    arguments: 0..<20)
  func shortHistories(seed: Int) throws {
    for round in 0..<(5 * Self.factor) {
      var generator = SplitMix64(seed: UInt64(seed * 1000 + round))
      var graph = RelationGraph()
      var model = ModelGraph()
      for step in 0..<500 {
        let edit = generator.edit(of: model, size: 30)
        let outcome = graph.carryOut(edit)
        let expected = model.carryOut(edit)
        try #require(outcome == expected, "seed \(seed), round \(round), step \(step): \(edit)")
        let wrong = graph.invariantViolations()
        try #require(wrong.isEmpty, "seed \(seed), round \(round), step \(step): \(wrong)")
        try #require(
          graph.nodeCount == model.nodes.count && graph.relationCount == model.relations.count)
        if step % 20 == 0 { try #require(graph.dump == model.dump) }
        if step % 50 == 0 { try Agreement(graph, model).checkSome(&generator, questions: 1) }
      }
      try Agreement(graph, model).checkContents()
    }
  }

  @Test("A long history: full comparison now and then", arguments: 0..<5)
  func longHistory(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(7_000_000 + seed))
    var graph = RelationGraph()
    var model = ModelGraph()
    for step in 0..<(10_000 * Self.factor) {
      let edit = generator.edit(of: model, size: 80)
      try #require(graph.carryOut(edit) == model.carryOut(edit), "step \(step): \(edit)")
      try #require(
        graph.nodeCount == model.nodes.count && graph.relationCount == model.relations.count,
        "step \(step): \(edit)")
      if step % 200 == 0 { try Agreement(graph, model).checkSome(&generator, questions: 1) }
      if step % 1000 == 0 {
        let wrong = graph.invariantViolations()
        try #require(wrong.isEmpty, "step \(step): \(wrong)")
        try Agreement(graph, model).checkContents()
        try Agreement(graph, model).checkSome(&generator, questions: 10)
      }
    }
    try Agreement(graph, model).checkContents()
  }

  @Test("Every question about every pair of nodes", arguments: 0..<4)
  func everyQuestion(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(9_000_000 + seed))
    var graph = RelationGraph()
    var model = ModelGraph()
    for _ in 0..<150 {
      let edit = generator.edit(of: model, size: 25)
      _ = graph.carryOut(edit)
      _ = model.carryOut(edit)
    }
    let strangers: [any Node] = [Town(id: 99), Guild(id: "none"), Abbey(id: "")]
    for direction in RelationDirection.allCases {
      for one in model.nodes + strangers {
        try Agreement(graph, model).check(one, direction)
        for other in model.nodes + strangers {
          try Agreement(graph, model).check(one, other, direction)
        }
      }
    }
  }
}

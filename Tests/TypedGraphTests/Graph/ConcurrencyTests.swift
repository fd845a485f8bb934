import TestSupport
import Testing
import TypedGraph

@Suite("A graph is asked from many tasks at once")
struct ConcurrencyTests {
  private func graph(seed: UInt64) -> RelationGraph {
    var generator = SplitMix64(seed: seed)
    var graph = RelationGraph()
    for _ in 0..<400 { _ = graph.carryOut(generator.related()) }
    return graph
  }

  @Test("All get the same answers from a graph whose index nobody built before", arguments: 0..<5)
  func queries(seed: Int) async throws {
    let graph = graph(seed: UInt64(seed))
    let answers = try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<32 {
        group.addTask {
          try graph.breadthFirst(from: Town(id: 1), .both).all().map { "\($0.node) \($0.depth)" }
            + graph.on("2000").relations(at: Town(id: 2)).map(\.description)
            + graph.nodes(of: Town.self).map { "\(try graph.degree(of: $0))" }
        }
      }
      var answers: [[String]] = []
      for try await answer in group { answers.append(answer) }
      return answers
    }
    #expect(answers.count == 32 && Set(answers).count == 1)
    #expect(answers.first?.isEmpty == false)
  }

  @Test("While some ask, others change copies of their own", arguments: 0..<5)
  func changes(seed: Int) async throws {
    let graph = graph(seed: UInt64(50 + seed))
    let before = graph.dump
    let degree = try graph.degree(of: Town(id: 1))
    let sound = try await withThrowingTaskGroup(of: Bool.self) { group in
      for task in 0..<24 {
        group.addTask {
          var copy = graph
          for _ in 0...task { copy.relate(Twinning(), from: Town(id: 1), to: Town(id: 2)) }
          return try copy.degree(of: Town(id: 1)) == degree + task + 1
            && copy.relationCount == graph.relationCount + task + 1
            && graph.degree(of: Town(id: 1)) == degree
        }
      }
      var isSound = true
      for try await result in group { isSound = isSound && result }
      return isSound
    }
    #expect(sound)
    #expect(graph.dump == before)
  }
}

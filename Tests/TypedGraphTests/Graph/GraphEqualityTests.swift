import TestSupport
import Testing

@testable import TypedGraph

/// A measured flow, which may have no number.
private struct Flow: Relation, Hashable {
  typealias Source = Town
  typealias Target = Town
  static let tie = Tie.directed
  var volume: Double
  var label = "flow"
}

/// A place whose height may have no number.
private struct Peak: Node {
  let id: String
  var name: String { id }
  var height: Double
}

@Suite("Equal graphs")
struct GraphEqualityTests {
  private func graph(_ seed: Int) -> (RelationGraph, ModelGraph) {
    var generator = SplitMix64(seed: UInt64(seed))
    var (graph, model) = (RelationGraph(), ModelGraph())
    for _ in 0..<120 {
      let edit = generator.edit(of: model)
      _ = graph.carryOut(edit)
      _ = model.carryOut(edit)
    }
    return (graph, model)
  }

  @Test("Graphs are equal exactly where their nodes and relations are", arguments: 0..<20)
  func content(seed: Int) {
    let (one, model) = graph(seed)
    let (again, _) = graph(seed)
    #expect(one == again && one.description == again.description)
    #expect(one.isUnchangedCopy(of: one.supposing { _ in }))
    var generator = SplitMix64(seed: UInt64(900 + seed))
    var (later, laterModel) = (one, model)
    for _ in 0..<30 {
      let edit = generator.edit(of: laterModel)
      _ = later.carryOut(edit)
      _ = laterModel.carryOut(edit)
      #expect((later == one) == (laterModel.dump == model.dump), "\(edit)")
    }
  }

  @Test("Order, identity and coverage count, what was removed does not")
  func whatCounts() throws {
    func pair(_ first: Int, _ second: Int) -> RelationGraph {
      RelationGraph {
        for id in [first, second] { Statement(Twinning(), from: Town(id: id), to: Town(id: 9)) }
      }
    }
    #expect(pair(1, 2) == pair(1, 2) && pair(1, 2) != pair(2, 1))
    #expect(pair(1, 2).difference(from: pair(2, 1)).isEmpty)
    var more = pair(1, 2)
    let extra = more.relate(Twinning(), from: Town(id: 3), to: Town(id: 9))
    #expect(more != pair(1, 2))
    try more.remove(extra)
    try more.remove(Town(id: 3))
    #expect(more == pair(1, 2) && more.description == pair(1, 2).description)
    more.declare(Coverage(of: .ledger, over: .always, Loan.self))
    #expect(more != pair(1, 2))
    #expect(pair(1, 2).on("2000") == pair(1, 2).on("2000"))
    #expect(pair(1, 2).on("2000") != pair(1, 2).on("2001"))
    #expect(pair(1, 2).relations == pair(1, 2).relations)
    #expect(pair(1, 2).relations != pair(3, 2).relations)
  }

  @Test("A graph that holds not-a-number is equal to its copy, and differs from it in nothing")
  func notANumber() throws {
    func made() throws -> RelationGraph {
      var graph = RelationGraph()
      try graph.insert(Peak(id: "p", height: .nan))
      graph.relate(Flow(volume: .nan), from: Town(id: 1), to: Town(id: 2))
      return graph
    }
    let graph = try made()
    #expect(graph == graph.supposing { _ in } && graph.difference(from: graph).isEmpty)
    let apart = try made()
    #expect(graph == apart && graph.difference(from: apart).isEmpty)
    #expect(graph.relations == apart.relations && graph.relations[0] == apart.relations[0])
    #expect(try graph.supposing { try $0.insert(Peak(id: "p", height: .nan)) } == graph)
    #expect(graph.conflicts.isEmpty)
    let other = try graph.supposing { graph throws(GraphError) in
      try graph.update(graph.relations[0].id, to: Flow(volume: .nan, label: "stream"))
      try graph.update(Peak(id: "p", height: 8))
    }
    #expect(other != graph)
    #expect(
      other.difference(from: graph).description == """
        ~ p: height nan → 8
        ~ town 1 –flow→ town 2: label flow → stream
        """)
  }

  @Test("A copy that did not change is compared without looking at its relations")
  func unchangedCopies() throws {
    var graph = RelationGraph()
    var batch = RelationBatch<Road>()
    for mile in 0..<2_000 { batch.append(Road(miles: mile), from: 0, to: 1) }
    try graph.relate(batch, from: [Town(id: 1)], to: [Town(id: 1), Town(id: 2)])
    var copy = graph
    #expect(copy.isUnchangedCopy(of: graph) && copy == graph)
    // Changed and changed back it is equal, and no unchanged copy.
    let first = try #require(graph.relations(of: Road.self).first)
    try copy.update(first.id, to: Road(miles: 7))
    #expect(!copy.isUnchangedCopy(of: graph) && copy != graph)
    try copy.update(first.id, to: first.relation)
    #expect(!copy.isUnchangedCopy(of: graph) && copy == graph)
  }
}

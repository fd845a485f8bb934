import TestSupport
import Testing

@testable import TypedGraph

@Suite("Batches of relations")
struct RelationBatchTests {
  @Test(
    "A batch adds what adding one by one adds, across chunks",
    arguments: [0, 1, 1_023, 1_024, 5_000])
  func oneByOne(count: Int) throws {
    var generator = SplitMix64(seed: UInt64(count))
    let creditors = (0..<7).map { number -> any Creditor in
      if number % 2 == 0 { return Guild(id: "\(number)") }
      return Abbey(id: "\(number)")
    }
    let lender = Guild(id: "0")
    let towns = (0..<5).map { Town(id: $0) }
    var expected = RelationGraph()
    for creditor in creditors { _ = expected.insert(contentsOf: [creditor]) }
    for town in towns { try expected.insert(town) }
    var graph = expected
    for round in 0..<3 {
      var batch = RelationBatch<Loan>()
      for _ in 0..<count {
        let (loan, period) = (Loan(crowns: generator.below(90)), generator.period())
        let (source, target) = (generator.below(7), generator.below(5))
        batch.append(loan, from: source, to: target, during: period)
        expected.relate(loan, from: creditors[source], to: towns[target], during: period)
      }
      let first = graph.relationCount
      let ids = try graph.relate(batch, from: creditors, to: towns)
      #expect(ids.map(\.number) == Array(first..<(first + count)))
      expected.relate(Twinning(), from: towns[round], to: towns[0])
      graph.relate(Twinning(), from: towns[round], to: towns[0])
    }
    #expect(graph.dump == expected.dump)
    #expect(graph.invariantViolations().isEmpty)
    #expect(
      try graph.on("1500-01").breadthFirst(from: lender, .both).all().map(\.node.name)
        == expected.on("1500-01").breadthFirst(from: lender, .both).all().map(\.node.name)
    )
  }

  @Test("Evidence given with a batch is on each of its relations")
  func evidence() throws {
    var graph = RelationGraph()
    let towns = graph.insert(contentsOf: (0..<3).map { Town(id: $0) })
    let batch = RelationBatch([Twinning(), Twinning()], from: [0, 1], to: [1, 2])
    let ids = try graph.relate(batch, from: towns, to: towns, evidence: [Evidence(.ledger)])
    for id in ids { #expect(graph.relation(id)?.evidence == [Evidence(.ledger)]) }
  }

  @Test("A batch that does not fit is refused whole, with what and where")
  func refusals() throws {
    var graph = RelationGraph()
    let towns = (0..<3).map { Town(id: $0) }
    let handles = graph.insert(contentsOf: towns)
    let before = graph.dump
    func refusal(_ batch: RelationBatch<Twinning>, _ handles: NodeHandles<Town>) -> String {
      do throws(GraphError) {
        try graph.relate(batch, from: handles, to: handles)
        return "added"
      } catch {
        return "\(error)"
      }
    }
    let two = [Twinning(), Twinning()]
    #expect(
      refusal(RelationBatch(two, from: [0], to: [1, 2]), handles)
        == "the batch has 2 relations and 1 sources")
    #expect(
      refusal(RelationBatch(two, from: [0, 1], to: [1, 2], during: [.always]), handles)
        == "the batch has 2 relations and 1 periods")
    #expect(
      refusal(RelationBatch(two, from: [0, 1], to: [1, 3]), handles)
        == "relation 1 of the batch ends at node 3 of a list of 3")
    for position in [-9, -1, 3, Int(UInt32.max), Int(UInt32.max) + 1, .min, .max] {
      for isSource in [true, false] {
        var batch = RelationBatch<Twinning>()
        batch.append(Twinning(), from: 0, to: 2)
        batch.append(
          Twinning(), from: isSource ? position : 0, to: isSource ? 0 : position)
        #expect(
          refusal(batch, handles)
            == "relation 1 of the batch ends at node \(position) of a list of 3")
      }
    }
    var mended = RelationBatch<Twinning>()
    mended.append(Twinning(), from: -9, to: 0)
    mended.sources[0] = 7
    #expect(
      refusal(mended, handles) == "relation 0 of the batch ends at node 7 of a list of 3")
    var other = RelationBatch<Twinning>()
    other.append(Twinning(), from: -1, to: 0)
    var negative = other
    negative.sources = []
    #expect(other != negative && other == other)
    #expect(graph.dump == before)
    try graph.remove(towns[2])
    #expect(
      refusal(RelationBatch(two, from: [0, 1], to: [1, 1]), handles)
        == "the node at position 2 of the list is no longer in the graph")
    #expect(graph.relationCount == 0)
  }

  @Test("A node named again in a list keeps its vertex; one that differs is a conflict")
  func conflicts() {
    var graph = RelationGraph()
    graph.insert(contentsOf: [Town(id: 1), Town(id: 1), Town(id: 1, population: 9)])
    #expect(graph.nodeCount == 1)
    #expect(graph.conflicts.count == 1)
  }

  @Test("Handles in any order name the nodes of their list, and those of a copy only its own")
  func handles() throws {
    var graph = RelationGraph()
    try graph.insert(Guild(id: "first"))
    let towns = (0..<4).map { Town(id: $0) }
    let inOrder = graph.insert(contentsOf: towns)
    let backwards = graph.insert(contentsOf: Array(towns.reversed()))
    let batch = RelationBatch([Twinning(), Twinning()], from: [0, 1], to: [2, 3])
    for (from, to, expected) in [
      (inOrder, inOrder, [0, 2, 1, 3]), (inOrder, backwards, [0, 1, 1, 0]),
      (backwards, inOrder, [3, 2, 2, 3]),
    ] {
      let ids = try graph.relate(batch, from: from, to: to)
      let ends = ids.compactMap { graph.relation($0) }.flatMap { [$0.sourceNode, $0.targetNode] }
      #expect(ends.compactMap { ($0 as? Town)?.id } == expected)
    }
    #expect(graph.relationCount == 6)
    #expect(graph.invariantViolations().isEmpty)
  }

  private func refusal(
    of handles: NodeHandles<Town>, in graph: RelationGraph, sources: NodeHandles<Town>? = nil
  ) -> GraphError? {
    var copy = graph
    let batch = RelationBatch([Twinning(), Twinning()], from: [0, 1], to: [1, 0])
    do throws(GraphError) {
      try copy.relate(batch, from: sources ?? handles, to: handles)
      #expect(copy.invariantViolations().isEmpty)
      return nil
    } catch {
      #expect(copy.dump == graph.dump)
      return error
    }
  }

  @Test("Handles of another graph are refused, whatever its nodes are")
  func foreignHandles() throws {
    var (graph, twin, guilds) = (RelationGraph(), RelationGraph(), RelationGraph())
    let towns = (0..<4).map { Town(id: $0) }
    let own = graph.insert(contentsOf: towns)
    let twins = twin.insert(contentsOf: towns)
    guilds.insert(contentsOf: (0..<4).map { Guild(id: "\($0)") })
    #expect(refusal(of: own, in: graph) == nil && refusal(of: twins, in: twin) == nil)
    #expect(refusal(of: twins, in: graph) == .foreignHandles(column: "sources"))
    #expect(refusal(of: twins, in: graph, sources: own) == .foreignHandles(column: "targets"))
    #expect(refusal(of: own, in: guilds) == .foreignHandles(column: "sources"))
    #expect(refusal(of: own, in: RelationGraph()) == .foreignHandles(column: "sources"))
    #expect(own != twins, "the same numbers, other nodes")
    let empty = RelationGraph()
    var none = twin
    #expect(
      throws: GraphError.positionOutOfRange(relation: 0, position: 0, count: 0),
      "a list of no nodes is of no graph, and has no positions"
    ) {
      let nobody = none.insert(contentsOf: [Town]())
      var copy = empty
      try copy.relate(RelationBatch([Twinning()], from: [0], to: [0]), from: nobody, to: nobody)
    }
  }

  @Test("Handles hold in every graph that has their nodes in its history, and in no other")
  func lineage() throws {
    var graph = RelationGraph()
    let first = graph.insert(contentsOf: (0..<4).map { Town(id: $0) })
    var left = graph
    var right = graph
    let onLeft = left.insert(contentsOf: (10..<14).map { Town(id: $0) })
    let onRight = right.insert(contentsOf: (20..<24).map { Town(id: $0) })
    let later = left
    left.insert(contentsOf: (30..<34).map { Town(id: $0) })
    let view = RelationGraph(left.on("1500"))
    for graph in [graph, left, right, later, view] {
      #expect(refusal(of: first, in: graph) == nil, "they were there before the copies")
    }
    for graph in [left, later, view] { #expect(refusal(of: onLeft, in: graph) == nil) }
    for graph in [graph, left, later, view] {
      #expect(refusal(of: onRight, in: graph) == .foreignHandles(column: "sources"))
    }
    #expect(refusal(of: onLeft, in: right) == .foreignHandles(column: "sources"))
    let again = right.insert(contentsOf: (0..<4).map { Town(id: $0) })
    #expect(again == first, "the same nodes of the same history")
    #expect(refusal(of: again, in: graph) == nil && refusal(of: again, in: left) == nil)
    #expect(onLeft != onRight)
    try right.remove(Town(id: 1))
    #expect(refusal(of: first, in: right) == .handleOutOfDate(position: 1))
    #expect(refusal(of: onRight, in: right) == nil)
  }

  @Test("A batch and the graphs it was added to do not see each other's changes")
  func sharing() throws {
    var graph = RelationGraph()
    let lenders = graph.insert(contentsOf: [Guild(id: "0")] as [any Creditor])
    let towns = graph.insert(contentsOf: [Town(id: 0)])
    let count = 3_000
    let zeros = Array(repeating: UInt32(0), count: count)
    var batch = RelationBatch((0..<count).map { Loan(crowns: $0) }, from: zeros, to: zeros)
    let ids = try graph.relate(batch, from: lenders, to: towns)
    let copy = graph
    batch.relations[1_200] = Loan(crowns: -1)
    try graph.update(ids[1_300], to: Loan(crowns: -2))
    func crowns(_ graph: RelationGraph, _ place: Int) -> Int? {
      (graph.relation(ids[place])?.anyRelation as? Loan)?.crowns
    }
    #expect(crowns(graph, 1_200) == 1_200 && crowns(copy, 1_200) == 1_200)
    #expect(crowns(graph, 1_300) == -2 && crowns(copy, 1_300) == 1_300)
    #expect(batch.relations[1_300] == Loan(crowns: 1_300))
  }

  @Test("What was added last can be taken away, with positions that no column holds")
  func removeLast() throws {
    var batch = RelationBatch<Loan>()
    batch.reserveCapacity(3)
    for number in 0..<3 { batch.append(Loan(crowns: number), from: number, to: -number) }
    var one = RelationBatch<Loan>()
    one.append(Loan(crowns: 0), from: 0, to: 0)
    batch.removeLast(2)
    #expect(batch == one)
    batch.removeLast(-1)
    #expect(batch == one)
    batch.removeLast(5)
    #expect(batch == RelationBatch())
  }
}

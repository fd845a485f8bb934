import Synchronization
import TestSupport
import Testing

@testable import TypedGraph

@Suite("Differences")
struct GraphDifferenceTests {
  /// The lines of a dump that only the first has, as often as they are missing from the second.
  private func missing(_ lines: [String], from others: [String]) -> [String] {
    var left = Dictionary(grouping: others, by: \.self).mapValues(\.count)
    return lines.filter { line in
      left[line, default: 0] -= 1
      return left[line, default: 0] < 0
    }
  }

  /// A relation of the model without its identity, in the words of its dump.
  private func content(_ relation: ModelRelation) -> String {
    "\(relation.payload) \(relation.source) \(relation.target) \(relation.period.start) "
      + "\(relation.period.end) \(relation.evidence)"
  }

  private func content(_ entry: AnyRelationEntry) -> String {
    content(
      ModelRelation(
        id: 0, payload: entry.anyRelation, source: NodeKey(entry.sourceNode),
        target: NodeKey(entry.targetNode), period: entry.period, evidence: entry.evidence))
  }

  private func pair(seed: Int, edits: Int) -> (RelationGraph, ModelGraph, SplitMix64) {
    var generator = SplitMix64(seed: UInt64(seed))
    var graph = RelationGraph()
    var model = ModelGraph()
    for _ in 0..<edits {
      let edit = generator.edit(of: model)
      _ = graph.carryOut(edit)
      _ = model.carryOut(edit)
    }
    return (graph, model, generator)
  }

  @Test(
    "The difference made by a random script turns the earlier graph into the later one",
    arguments: 0..<20)
  func scripts(seed: Int) throws {
    let (base, before, start) = pair(seed: seed, edits: 100)
    var generator = start
    var graph = base
    var model = before
    for _ in 0..<(seed * 3) {
      let edit = generator.edit(of: model)
      _ = graph.carryOut(edit)
      _ = model.carryOut(edit)
    }
    let change = graph.difference(from: base)

    // What is taken away and put in place of it, as contents, gives the later graph.
    let old = before.relations.map { content($0) }
    let taken = (change.removedRelations + change.changedRelations.map(\.before)).map {
      content($0)
    }
    let put = (change.addedRelations + change.changedRelations.map(\.after)).map { content($0) }
    #expect(missing(taken, from: old).isEmpty)
    let result = missing(old, from: taken) + put
    #expect(result.sorted() == model.relations.map { content($0) }.sorted())

    // A change keeps identity, kind and ends.
    for change in change.changedRelations {
      #expect(change.before.id == change.after.id && change.before.kind == change.after.kind)
      #expect(content(change.before) != content(change.after))
    }
    let nodes = Set(model.nodes.map { NodeKey($0) })
    let earlier = Set(before.nodes.map { NodeKey($0) })
    #expect(
      change.addedNodes.map { NodeKey($0) }
        == model.nodes.map { NodeKey($0) }.filter { !earlier.contains($0) })
    #expect(
      change.removedNodes.map { NodeKey($0) }
        == before.nodes.map { NodeKey($0) }.filter { !nodes.contains($0) })
    for change in change.changedNodes {
      #expect(NodeKey(change.before) == NodeKey(change.after))
      #expect("\(change.before)" != "\(change.after)")
    }

    // Relations come in the order of the graph that has them.
    #expect(change.addedRelations.map(\.id) == change.addedRelations.map(\.id).sorted())
    #expect(change.removedRelations.map(\.id) == change.removedRelations.map(\.id).sorted())
    #expect(
      change.changedRelations.map(\.after.id) == change.changedRelations.map(\.after.id).sorted())

    // Backward it is the other way round.
    let back = base.difference(from: graph)
    #expect(
      back.addedRelations.map { content($0) }.sorted()
        == change.removedRelations.map { content($0) }.sorted())
    #expect(back.addedNodes.count == change.removedNodes.count)
    #expect(
      graph.difference(from: graph).isEmpty && graph.difference(from: graph).description.isEmpty)
  }

  @Test("Graphs built apart with equal content do not differ, in whatever order", arguments: 0..<10)
  func builtApart(seed: Int) {
    let (graph, model, start) = pair(seed: 40 + seed, edits: 100)
    var generator = start
    var other = RelationGraph()
    for node in model.nodes.shuffled(using: &generator) { _ = other.carryOut(.insert(node)) }
    for relation in model.relations.shuffled(using: &generator) {
      guard
        let source = model.nodes.first(where: { NodeKey($0) == relation.source }),
        let target = model.nodes.first(where: { NodeKey($0) == relation.target })
      else { continue }
      let swaps = relation.isSymmetric && generator.chance(1, in: 2)
      other.relateAny(
        relation.payload, swaps ? target : source, swaps ? source : target, relation.period,
        relation.evidence)
    }
    #expect(other.relationCount == graph.relationCount)
    #expect(other.difference(from: graph).isEmpty, "\(other.difference(from: graph))")
    #expect(graph.difference(from: other).isEmpty)
  }

  @Test("Equal parallel relations are counted, not merged")
  func equalRelations() {
    func graph(_ count: Int) -> RelationGraph {
      RelationGraph {
        for _ in 0..<count { Statement(Twinning(), from: Town(id: 1), to: Town(id: 2)) }
      }
    }
    #expect(graph(5).difference(from: graph(3)).addedRelations.map(\.id.number) == [3, 4])
    #expect(graph(3).difference(from: graph(5)).removedRelations.map(\.id.number) == [3, 4])
  }

  @Test("A difference in words")
  func words() throws {
    var graph = RelationGraph()
    let loan = graph.relate(
      Loan(crowns: 5), from: Guild(id: "g"), to: Town(id: 1), during: .since("2000"))
    let twin = graph.relate(Twinning(), from: Town(id: 1), to: Town(id: 2))
    try graph.insert(Abbey(id: "lone"))
    let later = try graph.supposing { graph throws(GraphError) in
      try graph.end(loan, on: "2004")
      try graph.remove(twin)
      try graph.remove(Abbey(id: "lone"))
      graph.relate(Road(miles: 1), from: Town(id: 2), to: Town(id: 3), during: .on("2003"))
      try graph.update(Town(id: 2, population: 9))
    }
    #expect(
      later.difference(from: graph).description == """
        - abbey lone
        + town 3
        ~ town 2: population 1 → 9
        - town 1 –twinning– town 2 (always)
        + town 2 –road– town 3 (miles 1) (2003)
        ~ guild g –loan→ town 1: until 2004
        """)
  }

  @Test("A change names each property with both values, bounds of the period, and sources")
  func changedProperties() throws {
    var graph = RelationGraph()
    let loan = graph.relate(
      Loan(crowns: 40), from: Guild(id: "g"), to: Town(id: 1), during: .until("1999"),
      evidence: [Evidence(.chronicle)])
    func words(_ change: (inout RelationGraph) throws(GraphError) -> Void) throws -> String {
      try graph.supposing(change).difference(from: graph).description
    }
    let start = "~ guild g –loan→ town 1: "
    #expect(
      try words { graph throws(GraphError) in try graph.update(loan, to: Loan(crowns: 50)) }
        == start + "crowns 40 → 50")
    #expect(
      try words { graph throws(GraphError) in try graph.setPeriod(.since("1990"), of: loan) }
        == start + "since 1990, until 1999 → none")
    #expect(
      try words { graph throws(GraphError) in
        try graph.setPeriod(.until("1999-06-01"), of: loan)
        try graph.add(Evidence(.ledger, at: "p. 3", note: "torn"), to: loan)
      }
        == start + "until 1999 → 1999-06-01, evidence asserted by the ledger at p. 3, torn")
  }

  @Test("Whatever changes, a difference has no line that says the same before and after")
  func noEmptyWords() {
    for seed in 0..<20 {
      let (base, before, start) = pair(seed: 70 + seed, edits: 80)
      var (graph, model, generator) = (base, before, start)
      for _ in 0..<60 {
        let edit = generator.edit(of: model)
        _ = graph.carryOut(edit)
        _ = model.carryOut(edit)
      }
      let change = graph.difference(from: base)
      #expect(change == graph.difference(from: base))
      let properties =
        change.changedNodes.flatMap(\.properties) + change.changedRelations.flatMap(\.properties)
      for property in properties { #expect(property.before != property.after) }
      for relation in change.changedRelations { #expect(!relation.properties.isEmpty) }
      for node in change.changedNodes { #expect(!node.properties.isEmpty) }
    }
  }

  @Test("Two views of one graph differ by what only one of them shows")
  func views() {
    var graph = RelationGraph()
    let early = graph.relate(
      Twinning(), from: Town(id: 1), to: Town(id: 2), during: .from("2000", until: "2005"))
    let late = graph.relate(Twinning(), from: Town(id: 1), to: Town(id: 3), during: .since("2004"))
    let change = graph.on("2010").difference(from: graph.on("2001"))
    #expect(
      change.addedRelations.map(\.id) == [late] && change.removedRelations.map(\.id) == [early])
    #expect(change.addedNodes.isEmpty && change.changedRelations.isEmpty)
    let some = graph.nodes { ($0 as? Town)?.id != 3 }
    #expect(graph.difference(from: some).addedNodes.map(\.name) == ["town 3"])
    #expect(graph.difference(from: some).addedRelations.map(\.id) == [late])
  }

  @Test(
    "Thousands of parallel relations of graphs built apart are not all compared with each other")
  func parallel() {
    func graph(_ order: some Sequence<Int>) -> RelationGraph {
      RelationGraph {
        for number in order {
          Statement(Tallied(number: number), from: Town(id: 1), to: Town(id: 2))
        }
      }
    }
    let change = graph((0..<4_000).reversed()).difference(from: graph(0..<4_001))
    #expect(change.removedRelations.count == 1 && change.addedRelations.isEmpty)
    let comparisons = Tallied.comparisons.load(ordering: .relaxed)
    #expect((4_000..<100_000).contains(comparisons), "\(comparisons)")
  }
}

/// Directed, with a payload that counts how often it is compared.
private struct Tallied: Relation, Hashable {
  typealias Source = Town
  typealias Target = Town
  static let tie = Tie.directed
  static let comparisons = Atomic(0)

  let number: Int

  static func == (left: Tallied, right: Tallied) -> Bool {
    comparisons.add(1, ordering: .relaxed)
    return left.number == right.number
  }
}

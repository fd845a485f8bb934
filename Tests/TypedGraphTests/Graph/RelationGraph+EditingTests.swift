import TestSupport
import Testing

@testable import TypedGraph

@Suite("Changes of a graph and of its copies")
struct RelationGraphEditingTests {
  /// A graph and the model that it must agree with.
  private struct Pair {
    var graph = RelationGraph()
    var model = ModelGraph()
  }

  @Test("Random edits on copies with common ancestors, with and without queries", arguments: 0..<8)
  func family(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    var family = [Pair()]
    for step in 0..<600 {
      let chosen = generator.below(family.count)
      if generator.chance(1, in: 25) {
        // A copy takes the place of a member, or joins.
        let copy = family[chosen]
        if family.count < 5 { family.append(copy) } else { family[generator.below(5)] = copy }
      }
      // Asking builds the index, which copies then share.
      if generator.chance(1, in: 4) {
        _ = family[chosen].graph.relations(at: generator.node()).count
      }
      let edit = generator.edit(of: family[chosen].model, size: 25)
      let outcome = family[chosen].graph.carryOut(edit)
      try #require(outcome == family[chosen].model.carryOut(edit), "step \(step): \(edit)")
      for (member, pair) in family.enumerated() where step % 10 == 0 {
        try #require(pair.graph.dump == pair.model.dump, "step \(step), member \(member)")
        let wrong = pair.graph.invariantViolations()
        try #require(wrong.isEmpty, "step \(step), member \(member): \(wrong)")
      }
      if step % 60 == 0 {
        for pair in family { try Agreement(pair.graph, pair.model).checkSome(&generator) }
      }
    }
  }

  @Test(
    "A chunk shared by two copies is not changed through either", arguments: [1_023, 1_024, 1_025])
  func chunks(count: Int) throws {
    var base = RelationGraph()
    for index in 0..<count {
      base.relate(
        Loan(crowns: index), from: Guild(id: "g"), to: Town(id: index % 7), during: .since("2000"),
        evidence: index % 2 == 0 ? [Evidence(.ledger, at: "\(index)")] : [])
    }
    let before = base.dump
    let ids = base.relations.ids
    var copies = [base, base, base]
    for index in copies.indices {
      for (place, id) in ids.enumerated() where place % 3 == index {
        try copies[index].update(id, to: Loan(crowns: -index))
        try copies[index].add(Evidence(.rumour, at: "\(index)"), to: id)
        try copies[index].end(id, on: "2020")
      }
      copies[index].relate(Loan(crowns: 7), from: Guild(id: "g"), to: Town(id: 1))
      try copies[index].remove(ids[index])
    }
    #expect(base.dump == before)
    for (index, copy) in copies.enumerated() {
      #expect(copy.relationCount == count && copy.invariantViolations().isEmpty)
      for (place, id) in ids.enumerated() where place != index {
        let entry = try #require(copy.relation(id, as: Loan.self))
        let isChanged = place % 3 == index
        #expect(entry.relation.crowns == (isChanged ? -index : place))
        #expect(entry.evidence.count == (place % 2 == 0 ? 1 : 0) + (isChanged ? 1 : 0))
        #expect(entry.period.isOpenEnded != isChanged)
      }
    }
  }

  @Test("A change that is refused leaves the graph as it was, its index too")
  func refusedChanges() throws {
    var graph = RelationGraph()
    let road = graph.relate(
      Road(miles: 3), from: Town(id: 1), to: Guild(id: "a"), during: .on("2000"))
    let gone = graph.relate(Twinning(), from: Town(id: 1), to: Town(id: 2))
    try graph.remove(gone)
    let before = graph.dump
    for isIndexed in [false, true] {
      if isIndexed { #expect(try graph.degree(of: Town(id: 1)) == 1) }
      #expect(
        throws: GraphError.conflictingNode(
          kind: "town", id: "1", kept: Town(id: 1), refused: Town(id: 1, population: 9))
      ) { try graph.insert(Town(id: 1, population: 9)) }
      #expect(throws: GraphError.nodeNotFound(kind: "town", id: "77")) {
        try graph.update(Town(id: 77))
      }
      #expect(throws: GraphError.nodeNotFound(kind: "abbey", id: "a")) {
        try graph.remove(Abbey(id: "a"))
      }
      #expect(throws: GraphError.relationNotFound(gone)) { try graph.remove(gone) }
      #expect(throws: GraphError.relationNotFound(gone)) { try graph.update(gone, to: Twinning()) }
      #expect(throws: GraphError.kindMismatch(road, found: "road", given: "twinning")) {
        try graph.update(road, to: Twinning())
      }
      #expect(
        throws: GraphError.periodRefused(road, .endNotAfterStart(start: "2000", end: "1999"))
      ) {
        try graph.end(road, on: "2000"); try graph.end(road, on: "1999")
      }
      #expect(throws: GraphError.relationNotFound(gone)) { try graph.setPeriod(.always, of: gone) }
      #expect(throws: GraphError.relationNotFound(gone)) {
        try graph.add(Evidence(.ledger), to: gone)
      }
      for number in [0xFFFF_FFFF, 2, 1] {
        let id = try #require(RelationID(number: number))
        #expect(throws: GraphError.relationNotFound(id)) { try graph.remove(id) }
        #expect(graph.relation(id) == nil && graph.relation(id, as: Road.self) == nil)
        #expect(graph.on("2000").relation(id) == nil)
      }
      #expect(graph.dump == before && graph.invariantViolations().isEmpty)
    }
    #expect(RelationID(number: -1) == nil && RelationID(number: .max) == nil)
    #expect(RelationID(number: 0x1_0000_0000) == nil)
  }

  @Test("Several changes are made or none")
  func applying() throws {
    var graph = RelationGraph()
    let road = graph.relate(Road(miles: 3), from: Town(id: 1), to: Guild(id: "a"))
    let before = graph.dump
    #expect(throws: GraphError.relationNotFound(road)) {
      try graph.apply { graph throws(GraphError) in
        graph.relate(Twinning(), from: Town(id: 1), to: Town(id: 9))
        try graph.update(road, to: Road(miles: 100))
        try graph.remove(Town(id: 1))
        try graph.remove(road)
      }
    }
    #expect(graph.dump == before && graph.invariantViolations().isEmpty)
    try graph.apply { graph throws(GraphError) in
      try graph.update(road, to: Road(miles: 100))
      try graph.insert(Abbey(id: "new"))
    }
    #expect(graph.relations(of: Road.self).map(\.relation.miles) == [100])
    #expect(graph.nodeCount == 3)
  }

  @Test("A supposition leaves the base untouched, however it ends", arguments: 0..<6)
  func supposing(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(500 + seed))
    var pair = Pair()
    for _ in 0..<80 {
      let edit = generator.edit(of: pair.model)
      _ = pair.graph.carryOut(edit)
      _ = pair.model.carryOut(edit)
    }
    struct Stop: Error, Equatable {}
    for round in 0..<30 {
      var model = pair.model
      let edits = (0..<10).map { _ in generator.edit(of: model) }
      for edit in edits { _ = model.carryOut(edit) }
      let what = pair.graph.supposing { graph in
        for edit in edits { _ = graph.carryOut(edit) }
      }
      #expect(throws: Stop()) {
        try pair.graph.supposing { graph throws(Stop) in
          for edit in edits { _ = graph.carryOut(edit) }
          throw Stop()
        }
      }
      try #require(pair.graph.dump == pair.model.dump, "round \(round)")
      try #require(what.dump == model.dump, "round \(round)")
      try Agreement(pair.graph, pair.model).checkSome(&generator)
      try Agreement(what, model).checkSome(&generator)
    }
  }

  @Test("A node that was removed comes back as a new one, last in order and without its relations")
  func removedNode() throws {
    var graph = RelationGraph()
    graph.relate(Twinning(), from: Town(id: 1), to: Town(id: 2))
    graph.relate(Loan(crowns: 3), from: Guild(id: "a"), to: Town(id: 1))
    let removed = try graph.remove(Town(id: 1))
    #expect(removed.map(\.id.number) == [0, 1])
    #expect(removed.map(\.sentence).last == "guild a –loan→ town 1 (crowns 3)")
    #expect(try !graph.contains(Town(id: 1)) && graph.degree(of: Town(id: 2)) == 0)
    try graph.insert(Town(id: 1, population: 8))
    #expect(graph.nodes.map { NodeKey($0).description } == ["Town(2)", "Guild(a)", "Town(1)"])
    #expect(graph.node(Town.self, id: 1)?.population == 8 && graph.relations.isEmpty)
    #expect(graph.invariantViolations().isEmpty)
  }

  @Test("The value of a node that came first stays until it is updated")
  func firstValue() throws {
    var graph = RelationGraph()
    graph.relate(Twinning(), from: Town(id: 1, population: 5), to: Town(id: 2))
    let entry = graph.relations(of: Twinning.self)[0]
    let copy = graph
    graph.relate(Twinning(), from: Town(id: 1, population: 6), to: Town(id: 2))
    #expect(graph.relations(of: Twinning.self).map(\.source.population) == [5, 5])
    try graph.update(Town(id: 1, population: 7))
    #expect(graph.relations(of: Twinning.self).map(\.source.population) == [7, 7])
    #expect(copy.node(Town.self, id: 1)?.population == 5 && entry.source.population == 5)
  }
}

import Testing
import TypedGraph

@Suite("Flow and cut")
struct MaximumFlowTests {
  @Test("The greatest flow is the least of all cuts, and is a flow", arguments: 0..<40)
  func oracle(seed: Int) throws {
    let sample = QuerySample(seed: seed)
    let (view, model) = (sample.view, sample.model)
    guard model.nodes.count > 1 else { return }
    for direction in RelationDirection.allCases {
      for (one, other) in zip(view.nodes, view.nodes.dropFirst()) {
        let (source, sink) = (NodeKey(one), NodeKey(other))
        let flow = try view.maximumFlow(from: one, to: other, direction, capacity: .test)
        #expect(flow.value == leastCut(model, source, sink, direction))
        #expect(flow.cut.capacity == flow.value)
        let cut = flow.cut.relations.map { testWeight($0.anyRelation) ?? 0 }.reduce(0, +)
        #expect(cut == flow.value)
        let rest = view.filter { entry in !flow.cut.relations.contains { $0.id == entry.id } }
          .filter { (testWeight($0.anyRelation) ?? 0) > 0 }
        let isReachable = try rest.isReachable(other, from: one, direction)
        #expect(!isReachable)
        #expect(flow.cut.sourceSide.contains { NodeKey($0) == source })
        try checkConservation(flow, source, sink, direction)
      }
    }
  }

  private func checkConservation(
    _ flow: MaximumFlow, _ source: NodeKey, _ sink: NodeKey, _ direction: RelationDirection
  ) throws {
    var balance: [NodeKey: Double] = [:]
    for share in flow.shares {
      let relation = share.relation
      #expect(share.amount > 0 && share.amount <= testWeight(relation.anyRelation) ?? 0)
      let (from, to) = (NodeKey(share.from), NodeKey(share.to))
      let ends = [NodeKey(relation.sourceNode), NodeKey(relation.targetNode)]
      if relation.tie.isDirected, direction != .both {
        #expect([from, to] == (direction == .incoming ? ends.reversed() : ends))
      } else {
        #expect([from, to] == ends || [to, from] == ends)
      }
      balance[from, default: 0] -= share.amount
      balance[to, default: 0] += share.amount
    }
    for (node, amount) in balance {
      let expected = node == source ? -flow.value : node == sink ? flow.value : 0
      #expect(amount == expected, "\(node)")
    }
  }

  /// The least capacity that leaves the source's side, over all sides there are.
  private func leastCut(
    _ model: ModelGraph, _ source: NodeKey, _ sink: NodeKey, _ direction: RelationDirection
  ) -> Double {
    let others = model.nodes.map { NodeKey($0) }.filter { $0 != source && $0 != sink }
    var least = Double.infinity
    for subset in 0..<(1 << others.count) {
      var side: Set<NodeKey> = [source]
      for (place, node) in others.enumerated() where subset >> place & 1 == 1 { side.insert(node) }
      var capacity = 0.0
      for node in side {
        for step in model.steps(from: node, direction) where !side.contains(step.to) {
          capacity += testWeight(step.relation.payload) ?? 0
        }
      }
      least = min(least, capacity)
    }
    return least
  }

  @Test("With capacity 1 the cut counts the paths that share no relation")
  func disjoint() throws {
    var graph = RelationGraph()
    for (from, to) in [(1, 2), (2, 4), (1, 3), (3, 4), (3, 4)] {
      graph.relate(Mention(words: ""), from: Town(id: from), to: Town(id: to))
    }
    let cut = try graph.minimumCut(from: Town(id: 1), to: Town(id: 4))
    #expect(cut.capacity == 2 && cut.relations.map(\.id.number) == [0, 2])
    #expect(cut.description == "capacity: 2.0, relations: 2, cut off: town 1")
    #expect(throws: QueryError.nodeNotFound(Town(id: 9))) {
      try graph.minimumCut(from: Town(id: 1), to: Town(id: 9))
    }
    let reason = "is the source, town 1; name another"
    #expect(throws: QueryError.invalidParameter(name: "to", reason: reason)) {
      try graph.minimumCut(from: Town(id: 1), to: Town(id: 1))
    }
  }
}

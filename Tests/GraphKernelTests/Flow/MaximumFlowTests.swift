import GraphKernel
import TestSupport
import Testing

@Suite("Maximum flow and minimum cut")
struct MaximumFlowTests {
  @Test("The flow is one, the cut bounds it, and no cut of all the cuts is less")
  func oracle() throws {
    var generator = SplitMix64(seed: 33)
    for sample in Sample.corpus(seed: 34) where sample.vertexCount > 1 {
      let graph = try sample.graph()
      let capacities = sample.weights(in: 0...5, &generator)
      let source = sample.randomVertex(&generator)
      let sink = (source + 1) % UInt32(sample.vertexCount)
      let filter = sample.randomFilter(&generator)
      let network = try FlowNetwork(graph, capacities: capacities, filter)
      let found = try network.maximumFlow(from: source, to: sink)
      var least = Double.infinity
      for bits in 0..<(1 << sample.vertexCount)
      where bits >> source & 1 == 1 && bits >> sink & 1 == 0 {
        var capacity = 0.0
        for vertex in sample.vertices(filter) where bits >> vertex & 1 == 1 {
          for entry in sample.entries(of: UInt32(vertex), filter)
          where bits >> entry.neighbor & 1 == 0 {
            capacity += capacities[Int(entry.edge)]
          }
        }
        least = min(least, capacity)
      }
      var balance = [Double](repeating: 0, count: sample.vertexCount)
      var checks = Checks()
      checks.expect(found.value == least, "value")
      let edges = found.shares.map { Int($0.relation) }
      checks.expect(
        edges == Set(edges).sorted() && Set(edges).isSubset(of: sample.edges(filter)),
        "shares, edges")
      for (edge, share) in zip(edges, found.shares) {
        var ends = [sample.sources[edge], sample.targets[edge]]
        let isTwoWay = sample.isSymmetric(edge) || filter.direction == .both
        if isTwoWay ? ends[0] != share.from : filter.direction == .incoming { ends.reverse() }
        balance[Int(share.from)] -= share.amount
        balance[Int(share.to)] += share.amount
        checks.expect(
          share.amount > 0 && share.amount <= capacities[edge], "shares, within capacity")
        checks.expect([share.from, share.to] == ends, "shares, direction")
      }
      for vertex in 0..<sample.vertexCount {
        let expected =
          vertex == Int(source) ? -found.value : vertex == Int(sink) ? found.value : 0
        checks.expect(balance[vertex] == expected, "shares, what flows in flows out")
      }
      checks.expect(
        found.cut.relations.reduce(0) { $0 + capacities[Int($1)] } == found.value
          && found.cut.capacity == found.value, "cut, capacity")
      checks.expect(
        found.cut.sourceSide.contains(source) && !found.cut.sourceSide.contains(sink),
        "cut, the source's side")
      guard checks.areRight else {
        Issue.record(
          "\(checks.failed): \(sample) \(capacities) \(source) to \(sink), \(filter): \(found) \(least)"
        )
        return
      }
    }
  }

  @Test("A flow needs two vertices, and capacities that are finite and not below zero")
  func refusals() throws {
    let graph = try IndexedGraph(vertexCount: 2, sources: [0], targets: [1])
    let reason = "is the source; flow needs two vertices"
    #expect(throws: KernelError.invalidParameter(name: "sink", reason: reason)) {
      try FlowNetwork(graph, capacities: [1]).maximumFlow(from: 0, to: 0)
    }
    #expect(throws: KernelError.negativeWeight(edge: 0, weight: -1)) {
      try FlowNetwork(graph, capacities: [-1])
    }
    #expect(throws: KernelError.invalidWeight(edge: 0, weight: .infinity)) {
      try FlowNetwork(graph, capacities: [.infinity])
    }
  }
}

import GraphKernel
import TestSupport
import Testing

@Suite("Centrality")
struct CentralityTests {
  @Test("Betweenness counts the shares of all shortest paths, parallel edges apart")
  func betweenness() throws {
    var generator = SplitMix64(seed: 41)
    for (number, sample) in Sample.corpus(seed: 42, randomGraphs: 500).enumerated() {
      let graph = try sample.graph()
      let weights = sample.weights(in: 1...(number % 3 + 1), &generator)
      let filter = sample.randomFilter(&generator)
      var vertices = [Double](repeating: 0, count: sample.vertexCount)
      var edges = [Double](repeating: 0, count: sample.edgeCount)
      let isOneWay = sample.vertices(filter).contains { vertex in
        sample.entries(of: UInt32(vertex), filter).contains {
          filter.direction != .both && !sample.isSymmetric(Int($0.edge))
        }
      }
      let factor = isOneWay ? 1 : 0.5
      for source in 0..<UInt32(sample.vertexCount) {
        for target in 0..<UInt32(sample.vertexCount) where source != target {
          let all = sample.simplePaths(from: source, to: target, filter)
          let least = all.map { sample.weight(of: $0, weights) }.min()
          let shortest = all.filter { sample.weight(of: $0, weights) == least }
          for path in shortest {
            let share = factor / Double(shortest.count)
            for vertex in path.nodes.dropFirst().dropLast() { vertices[Int(vertex)] += share }
            for edge in path.relations { edges[Int(edge)] += share }
          }
        }
      }
      func isClose(_ left: [Double], _ right: [Double]) -> Bool {
        zip(left, right).allSatisfy { abs($0 - $1) < 1e-9 }
      }
      let found = try graph.betweenness(weights: weights, filter)
      var checks = Checks()
      checks.expect(isClose(found.vertices, vertices), "betweenness with weights, vertices")
      checks.expect(isClose(found.edges, edges), "betweenness with weights, edges")
      if number % 3 == 0 {
        // All weights are 1 then.
        let plain = try graph.betweenness(filter)
        let fast = try graph.vertexBetweenness(filter)
        checks.expect(isClose(plain.vertices, vertices), "betweenness, vertices")
        checks.expect(isClose(plain.edges, edges), "betweenness, edges")
        checks.expect(isClose(fast, vertices), "vertexBetweenness")
      }
      guard checks.areRight else {
        Issue.record(
          "\(checks.failed): \(sample) \(weights) \(filter): \(found) instead of \(vertices) \(edges)"
        )
        return
      }
    }
  }

  @Test("Closeness, degrees and strengths follow from distances and entries")
  func distances() throws {
    var generator = SplitMix64(seed: 43)
    for sample in Sample.corpus(seed: 44, randomGraphs: 500) {
      let graph = try sample.graph()
      let weights = sample.weights(in: 0...3, &generator)
      let filter = sample.randomFilter(&generator)
      let found = try graph.closeness(weights: weights, filter)
      let degrees = try graph.degrees(filter)
      let strengths = try graph.strengths(weights: weights, filter)
      for vertex in sample.vertices(filter) {
        let distances = try #require(sample.distances(from: UInt32(vertex), weights, filter))
        let others = sample.vertices(filter).filter { $0 != vertex }.map { distances[$0] }
        let reached = others.filter { $0 < .infinity }
        let sum = reached.reduce(0, +)
        let count = Double(reached.count)
        let expected = sum > 0 ? count * count / sum / Double(others.count) : 0
        let harmonic = reached.filter { $0 > 0 }.reduce(0) { $0 + 1 / $1 }
        #expect(abs(found.closeness[vertex] - expected) < 1e-12, "closeness: \(sample) \(filter)")
        #expect(abs(found.harmonic[vertex] - harmonic) < 1e-12, "harmonic: \(sample) \(filter)")
        var ends: [Double] = []
        for entry in sample.entries(of: UInt32(vertex), filter) {
          let isTwoWay = filter.direction == .both || sample.isSymmetric(Int(entry.edge))
          ends.append(weights[Int(entry.edge)])
          if isTwoWay, entry.neighbor == UInt32(vertex) { ends.append(ends[ends.count - 1]) }
        }
        #expect(degrees[vertex] == ends.count, "degrees: \(sample) \(filter)")
        #expect(strengths[vertex] == ends.reduce(0, +), "strengths: \(sample) \(filter)")
      }
    }
  }

  @Test("PageRank and Katz scores satisfy the equations that define them")
  func equations() throws {
    var generator = SplitMix64(seed: 45)
    for sample in Sample.corpus(seed: 46, randomGraphs: 250) {
      let graph = try sample.graph()
      let weights = sample.weights(in: 0...3, &generator)
      let filter = sample.randomFilter(&generator)
      guard !sample.vertices(filter).isEmpty else { continue }
      let count = Double(sample.vertices(filter).count)
      let ranks = try graph.pageRank(weights: weights, filter).values
      let katz = try graph.katzCentrality(alpha: 0.01, beta: 2, weights: weights, filter).values
      var nextRanks = [Double](repeating: 0, count: sample.vertexCount)
      var nextKatz = nextRanks
      for vertex in sample.vertices(filter) {
        let entries = sample.entries(of: UInt32(vertex), filter)
        let outflow = entries.reduce(0) { $0 + weights[Int($1.edge)] }
        nextKatz[vertex] += 2
        for other in sample.vertices(filter) {
          nextRanks[other] += (outflow > 0 ? 0.15 : 1) * ranks[vertex] / count
        }
        for entry in entries {
          let weight = weights[Int(entry.edge)]
          nextKatz[Int(entry.neighbor)] += 0.01 * weight * katz[vertex]
          if outflow > 0 {
            nextRanks[Int(entry.neighbor)] += 0.85 * weight / outflow * ranks[vertex]
          }
        }
      }
      #expect(
        zip(ranks, nextRanks).allSatisfy { abs($0 - $1) < 1e-8 }, "PageRank: \(sample) \(filter)")
      #expect(
        zip(katz, nextKatz).allSatisfy { abs($0 - $1) < 1e-8 }, "Katz: \(sample) \(filter)")
      #expect(abs(ranks.reduce(0, +) - 1) < 1e-8, "PageRank, sum: \(sample) \(filter)")
    }
  }

  @Test("An iteration that does not converge says so, and one of fixed rounds ends anyway")
  func convergence() throws {
    let cycle = try IndexedGraph(vertexCount: 2, sources: [0, 1, 0], targets: [1, 0, 0])
    #expect(throws: KernelError.self) {
      try cycle.katzCentrality(alpha: 5, limit: .tolerance(1e-10, limit: 50))
    }
    #expect(try cycle.pageRank(limit: .rounds(20)).iterations == 20)
    #expect(throws: KernelError.self) { try cycle.pageRank(damping: 1) }
    #expect(throws: KernelError.self) { try cycle.pageRank(restarts: [0, 0]) }
    #expect(throws: KernelError.cancelled) {
      try cycle.pageRank(limit: .rounds(20), isCancelled: { true })
    }
    let focused = try cycle.pageRank(restarts: [0, 1]).values
    #expect(focused[1] > (try cycle.pageRank().values[1]))
  }
}

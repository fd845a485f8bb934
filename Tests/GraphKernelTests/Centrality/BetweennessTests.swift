import GraphKernel
import TestSupport
import Testing

@Suite("Betweenness")
struct BetweennessTests {
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
}

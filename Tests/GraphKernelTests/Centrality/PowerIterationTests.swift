import GraphKernel
import TestSupport
import Testing

@Suite("Centrality by iteration")
struct PowerIterationTests {
  @Test("PageRank, Katz and eigenvector scores satisfy the equations that define them")
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
      #expect(zip(ranks, nextRanks).allSatisfy { abs($0 - $1) < 1e-8 }, "\(sample) \(filter)")
      #expect(zip(katz, nextKatz).allSatisfy { abs($0 - $1) < 1e-8 }, "\(sample) \(filter)")
      #expect(abs(ranks.reduce(0, +) - 1) < 1e-8)
    }
  }

  @Test("An iteration that cannot converge says so, and one of fixed rounds ends anyway")
  func convergence() throws {
    let cycle = try IndexedGraph(vertexCount: 2, sources: [0, 1, 0], targets: [1, 0, 0])
    let error = #expect(throws: KernelError.self) {
      try cycle.katzCentrality(alpha: 5, limit: .tolerance(1e-10, limit: 50))
    }
    guard case .notConverged(iterations: 50, let change) = error else {
      throw error ?? .cancelled
    }
    #expect(change > 1)
    #expect(try cycle.pageRank(limit: .rounds(20)).iterations == 20)
    #expect(
      throws: KernelError.invalidParameter(
        name: "damping", reason: "is 1.0; it must lie in 0..<1")
    ) { try cycle.pageRank(damping: 1) }
    #expect(
      throws: KernelError.invalidParameter(
        name: "restarts", reason: "needs finite numbers not below zero, and one above it")
    ) { try cycle.pageRank(restarts: [0, 0]) }
    #expect(throws: KernelError.cancelled) {
      try cycle.pageRank(limit: .rounds(20), isCancelled: { true })
    }
    let focused = try cycle.pageRank(restarts: [0, 1]).values
    #expect(focused[1] > (try cycle.pageRank().values[1]))
  }
}

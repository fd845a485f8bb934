import GraphKernel
import TestSupport
import Testing

@Suite("Shortest paths with negative weights")
struct BellmanFordTests {
  @Test("Bellman–Ford finds distances below zero, or a cycle whose weight is negative")
  func negative() throws {
    var generator = SplitMix64(seed: 13)
    var cycleCount = 0
    for sample in Sample.corpus(seed: 14) {
      let graph = try sample.graph()
      let weights = sample.weights(in: -1...5, &generator)
      let source = sample.randomVertex(&generator)
      let filter = sample.randomFilter(&generator)
      let adjacency = try WeightedAdjacency(graph, weights: weights, filter)
      let expected = sample.distances(from: source, weights, filter)
      do {
        let tree = try adjacency.shortestPathTreeWithNegativeWeights(from: [source])
        #expect(tree.distances == expected, "\(sample) \(weights) \(source) \(filter)")
      } catch {
        guard case .negativeCycle(let path) = error else { throw error }
        cycleCount += 1
        #expect(expected == nil && path.start == path.end && path.count > 0)
        #expect(sample.isWalk(path, filter) && sample.weight(of: path, weights) < 0)
      }
    }
    // Otherwise the corpus would hardly test what happens with negative cycles.
    #expect(cycleCount > 50)
  }
}

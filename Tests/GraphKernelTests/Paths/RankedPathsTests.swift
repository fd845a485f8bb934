import GraphKernel
import TestSupport
import Testing

@Suite("The k shortest paths")
struct RankedPathsTests {
  @Test("They are the first of all simple paths by weight, length and edges")
  func oracle() throws {
    var generator = SplitMix64(seed: 19)
    for sample in Sample.corpus(seed: 20, randomGraphs: 500) {
      let graph = try sample.graph()
      let weights = sample.weights(in: 0...3, &generator)
      let source = sample.randomVertex(&generator)
      let target = sample.randomVertex(&generator)
      let filter = sample.randomFilter(&generator)
      let limit = Int.random(in: 1...12, using: &generator)
      let expected = sample.simplePaths(from: source, to: target, filter).sorted {
        let (left, right) = (sample.weight(of: $0, weights), sample.weight(of: $1, weights))
        if left != right { return left < right }
        if $0.count != $1.count { return $0.count < $1.count }
        return $0.relations.lexicographicallyPrecedes($1.relations)
      }.prefix(limit)
      let found = try WeightedAdjacency(graph, weights: weights, filter)
        .shortestPaths(from: source, to: target, limit: limit)
      guard found.map(\.path) == Array(expected),
        found.allSatisfy({ $0.weight == sample.weight(of: $0.path, weights) })
      else {
        Issue.record("\(sample) \(weights) \(source) to \(target), \(filter), \(limit): \(found)")
        return
      }
    }
  }
}

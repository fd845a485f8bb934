import GraphKernel
import TestSupport
import Testing

@Suite("Weighted shortest paths")
struct DijkstraTests {
  @Test("Dijkstra, A*, Bellman–Ford and Yen agree with relaxation until nothing changes")
  func agree() throws {
    var generator = SplitMix64(seed: 11)
    for sample in Sample.corpus(seed: 12) {
      let graph = try sample.graph()
      let weights = sample.weights(in: 0...4, &generator)
      let source = sample.randomVertex(&generator)
      let target = sample.randomVertex(&generator)
      for filter in [.outgoing, sample.randomFilter(&generator)] {
        let expected = try #require(sample.distances(from: source, weights, filter))
        let adjacency = try WeightedAdjacency(graph, weights: weights, filter)
        let tree = try adjacency.shortestPathTree(from: [source])
        let backward = try WeightedAdjacency(graph, weights: weights, filter.reversed)
          .distances(from: [target])
        // A lower bound that is not consistent: vertices with odd numbers have the estimate 0.
        let estimate = { (vertex: UInt32) in vertex % 2 == 0 ? backward[Int(vertex)] : 0 }
        let paths: [(search: String, path: WeightedPath<Numbered>?)] = [
          ("Dijkstra, tree", tree.path(to: target)),
          (
            "Dijkstra to one target",
            try adjacency.shortestPathTree(from: [source], to: target).path(to: target)
          ),
          (
            "A* without an estimate",
            try adjacency.shortestPath(from: source, to: target, estimate: { _ in 0 })
          ),
          ("A*", try adjacency.shortestPath(from: source, to: target, estimate: estimate)),
          (
            "Bellman–Ford",
            try adjacency.shortestPathTreeWithNegativeWeights(from: [source]).path(to: target)
          ),
          ("Yen, the first path", try adjacency.firstShortestPath(from: source, to: target)),
        ]
        let distance = expected[Int(target)]
        var checks = Checks()
        for (search, found) in paths {
          guard let found else {
            checks.expect(distance == .infinity, search)
            continue
          }
          checks.expect(
            found.weight == distance && found.path.start == source && found.path.end == target
              && sample.isWalk(found.path, filter)
              && sample.weight(of: found.path, weights) == distance, search)
        }
        checks.expect(tree.distances == expected, "Dijkstra, distances of the tree")
        checks.expect(try adjacency.distances(from: [source]) == expected, "Dijkstra, distances")
        guard checks.areRight else {
          Issue.record(
            "\(checks.failed): \(sample) \(weights) \(source) to \(target), \(filter): \(paths)")
          return
        }
      }
    }
  }

  @Test("A search over a large graph ends when it is cancelled")
  func cancellation() throws {
    let graph = try Sample.path(50_000)
    let adjacency = try WeightedAdjacency(
      graph, weights: Array(repeating: 1, count: graph.edgeCount))
    #expect(throws: KernelError.cancelled) {
      try adjacency.distances(from: [0], isCancelled: { true })
    }
    var polls = 0
    #expect(throws: KernelError.cancelled) {
      try adjacency.distances(
        from: [0],
        isCancelled: {
          polls += 1
          return polls == 5
        })
    }
    #expect(polls == 5)
  }
}

import GraphKernel
import TestSupport
import Testing

@Suite("Weighted shortest paths")
struct WeightedPathsTests {
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

  @Test("All pairs are what single sources are, with negative weights too")
  func allPairs() throws {
    var generator = SplitMix64(seed: 15)
    for (number, sample) in Sample.corpus(seed: 16, randomGraphs: 500).enumerated() {
      let weights = sample.weights(in: number % 2 == 0 ? 0...5 : -1...8, &generator)
      let graph = try sample.graph()
      let adjacency = try WeightedAdjacency(graph, weights: weights)
      let rows = (0..<UInt32(sample.vertexCount)).map {
        sample.distances(from: $0, weights, .outgoing)
      }
      do {
        let matrix = try adjacency.distanceMatrix()
        for source in 0..<UInt32(sample.vertexCount) {
          for target in 0..<UInt32(sample.vertexCount) {
            #expect(
              matrix[from: source, to: target] == rows[Int(source)]?[Int(target)],
              "\(source) to \(target) in \(sample) \(weights)")
          }
        }
      } catch {
        guard case .negativeCycle = error else { throw error }
        #expect(rows.contains { $0 == nil })
      }
    }
  }

  @Test("Negative weights, weights that are not numbers, and wrong estimates are refused by name")
  func refusals() throws {
    let graph = try IndexedGraph(vertexCount: 3, sources: [0, 1], targets: [1, 2])
    let negative = try WeightedAdjacency(graph, weights: [1, -2])
    #expect(throws: KernelError.negativeWeight(edge: 1, weight: -2)) {
      try negative.distances(from: [0])
    }
    #expect(throws: KernelError.columnLength(column: "weights", expected: 2, found: 1)) {
      try WeightedAdjacency(graph, weights: [1])
    }
    #expect(throws: KernelError.invalidWeight(edge: 0, weight: .infinity)) {
      try WeightedAdjacency(graph, weights: [.infinity, 1])
    }
    let adjacency = try WeightedAdjacency(graph, weights: [1, 2])
    #expect(throws: KernelError.self) {
      try adjacency.shortestPath(from: 0, to: 2, estimate: { _ in -1 })
    }
    #expect(throws: KernelError.vertexOutOfRange(vertex: 7, vertexCount: 3)) {
      try adjacency.shortestPathTree(from: [7])
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

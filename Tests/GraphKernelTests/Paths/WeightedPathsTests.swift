import GraphKernel
import TestSupport
import Testing

@Suite("Weighted shortest paths")
struct WeightedPathsTests {
  @Test("Dijkstra, A*, bidirectional and Bellman–Ford agree with relaxation until nothing changes")
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
        // A bound that is right but not consistent: every other vertex is told nothing.
        let estimate = { (vertex: UInt32) in vertex % 2 == 0 ? backward[Int(vertex)] : 0 }
        let paths = [
          tree.path(to: target),
          try adjacency.shortestPathTree(from: [source], to: target).path(to: target),
          try adjacency.shortestPath(from: source, to: target, estimate: { _ in 0 }),
          try adjacency.shortestPath(from: source, to: target, estimate: estimate),
          try adjacency.shortestPathTreeWithNegativeWeights(from: [source]).path(to: target),
          try adjacency.firstShortestPath(from: source, to: target),
        ]
        let distance = expected[Int(target)]
        let isRight = paths.allSatisfy { found in
          guard let found else { return distance == .infinity }
          return found.weight == distance && found.path.start == source
            && found.path.end == target && sample.isWalk(found.path, filter)
            && sample.weight(of: found.path, weights) == distance
        }
        guard isRight, tree.distances == expected,
          try adjacency.distances(from: [source]) == expected
        else {
          Issue.record("\(sample) \(weights) \(source) to \(target), \(filter): \(paths)")
          return
        }
      }
    }
  }

  @Test("Bellman–Ford finds distances below zero, or a cycle whose weight is negative")
  func negative() throws {
    var generator = SplitMix64(seed: 13)
    var cycles = 0
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
        cycles += 1
        #expect(expected == nil && path.start == path.end && path.count > 0)
        #expect(sample.isWalk(path, filter) && sample.weight(of: path, weights) < 0)
      }
    }
    #expect(cycles > 50)
  }

  @Test("All pairs are what single sources are, with negative weights too")
  func allPairs() throws {
    var generator = SplitMix64(seed: 15)
    for (number, sample) in Sample.corpus(seed: 16, share: 2).enumerated() {
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
            #expect(matrix[from: source, to: target] == rows[Int(source)]?[Int(target)])
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

  @Test("A search over a large graph ends when it is told to")
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

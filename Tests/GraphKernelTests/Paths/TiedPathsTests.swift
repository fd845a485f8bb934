import GraphKernel
import TestSupport
import Testing

@Suite("All tied shortest paths")
struct TiedPathsTests {
  @Test("They are all the simple paths of least weight, with weights of zero too")
  func oracle() throws {
    var generator = SplitMix64(seed: 17)
    for sample in Sample.corpus(seed: 18) {
      let graph = try sample.graph()
      let isPositive = Bool.random(using: &generator)
      let weights = sample.weights(in: (isPositive ? 1 : 0)...3, &generator)
      let source = sample.randomVertex(&generator)
      let filter = sample.randomFilter(&generator)
      let tied = try WeightedAdjacency(graph, weights: weights, filter).tiedPaths(from: source)
      for target in 0..<UInt32(sample.vertexCount) {
        let all = sample.simplePaths(from: source, to: target, filter)
        let least = all.map { sample.weight(of: $0, weights) }.min()
        let expected = Set(all.filter { sample.weight(of: $0, weights) == least })
        let found = try tied.paths(to: target)
        var checks = Checks()
        checks.expect(Set(found) == expected && found.count == expected.count, "paths")
        checks.expect(
          tied.pathCounts.map { $0[Int(target)] == Double(expected.count) } ?? !isPositive,
          "path counts")
        checks.expect(
          !isPositive
            || tied.predecessorEdges(of: target)
              == Set(expected.compactMap(\.relations.last)).sorted(),
          "predecessor edges")
        guard checks.areRight else {
          Issue.record(
            "\(checks.failed): \(sample) \(weights) \(source) to \(target), \(filter): \(found)")
          return
        }
      }
    }
  }

  @Test("Edges of weight zero make no circles")
  func zeroWeights() throws {
    let graph = try IndexedGraph(
      vertexCount: 3, sources: [0, 1, 2, 0], targets: [1, 2, 1, 2])
    let tied = try WeightedAdjacency(graph, weights: [0, 0, 0, 0]).tiedPaths(from: 0)
    #expect(try tied.paths(to: 2).map(\.relations) == [[0, 1], [3]])
    #expect(try tied.paths(to: 1).map(\.relations) == [[0], [3, 2]])
    #expect(tied.pathCounts == nil)
    #expect(try tied.paths(to: 0).map(\.relations) == [[]])
    #expect(try tied.paths(to: 2, limit: 0).isEmpty)
  }

  @Test("An edge of weight zero elsewhere loses no path")
  func zeroElsewhere() throws {
    let graph = try IndexedGraph(
      vertexCount: 4, sources: [0, 0, 2, 0], targets: [1, 2, 1, 3])
    let tied = try WeightedAdjacency(graph, weights: [2, 1, 1, 0]).tiedPaths(from: 0)
    #expect(try tied.paths(to: 1).map(\.relations) == [[0], [1, 2]])
    #expect(tied.pathCounts == [1, 2, 1, 1])
    #expect(tied.levelEdge == 3)
  }

  /// Without a look ahead each of the 2⁴⁰ ways through the circles would be tried.
  @Test("A search through circles of weight zero does not turn into a dead end")
  func mazes() throws {
    // 0 → 1, and behind 1 a clique of ties of weight zero from which nothing leads on.
    var (sources, targets, kinds): ([UInt32], [UInt32], [UInt16]) = ([0], [1], [0])
    for one in 1..<UInt32(42) {
      for other in (one + 1)..<UInt32(42) {
        sources.append(one)
        targets.append(other)
        kinds.append(1)
      }
    }
    let graph = try IndexedGraph(
      vertexCount: 42, sources: sources, targets: targets, kinds: kinds, symmetricKinds: [1])
    let tied = try WeightedAdjacency(graph, weights: sources.map { $0 == 0 ? 1 : 0 })
      .tiedPaths(from: 0)
    #expect(try tied.paths(to: 1).map(\.relations) == [[0]])
    #expect(try tied.paths(to: 2, limit: 3).count == 3)
  }

  @Test("Ties multiply: a ladder of n diamonds has 2ⁿ paths")
  func ladder() throws {
    var sources: [UInt32] = []
    var targets: [UInt32] = []
    for step in 0..<UInt32(20) {
      sources += [step, step]
      targets += [step + 1, step + 1]
    }
    let graph = try IndexedGraph(vertexCount: 21, sources: sources, targets: targets)
    let tied = try WeightedAdjacency(graph, weights: Array(repeating: 1, count: 40))
      .tiedPaths(from: 0)
    #expect(tied.pathCounts?[20] == 1_048_576)
    #expect(try tied.paths(to: 20, limit: 7).count == 7)
    #expect(throws: KernelError.cancelled) { try tied.paths(to: 20, isCancelled: { true }) }
  }
}

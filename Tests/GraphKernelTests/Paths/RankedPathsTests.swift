import TestSupport
import Testing

@testable import GraphKernel

@Suite("The k shortest paths")
struct RankedPathsTests {
  @Test("They are the first of all simple paths by weight, length and edges")
  func oracle() throws {
    var generator = SplitMix64(seed: 19)
    for sample in Sample.corpus(seed: 20, randomGraphs: 500) {
      let graph = try sample.graph()
      // Tenths are rounded when they are added, so that sums tie which nearly did and the other way round.
      let unit = [1, 0.1, 0.7, 1e-300, 1e300][Int.random(in: 0..<5, using: &generator)]
      let weights = sample.weights(in: 0...7, &generator).map { $0 * unit }
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

  @Test("They come in the order of the weights that are given, each added from the source")
  func oneSum() throws {
    let graph = try IndexedGraph(
      vertexCount: 8, sources: [0, 1, 2, 3, 0, 5, 6, 7], targets: [1, 2, 3, 4, 5, 6, 7, 4])
    let found = try WeightedAdjacency(graph, weights: [0.2, 0.4, 0.6, 0.1, 0.1, 0.1, 0.5, 0.6])
      .shortestPaths(from: 0, to: 4, limit: 2)
    #expect(found.map(\.weight) == [1.2999999999999998, 1.3000000000000003])
    #expect(found.map(\.path.relations) == [[4, 5, 6, 7], [0, 1, 2, 3]])
  }

  @Test("The greatest number whose sum with another is not above a third is found to the last bit")
  func addends() {
    var generator = SplitMix64(seed: 4)
    for _ in 0..<100_000 {
      let scale = { (generator: inout SplitMix64) in
        Double(sign: .plus, exponent: Int.random(in: -60...60, using: &generator), significand: 1)
      }
      let weight = Double.random(in: 0...2, using: &generator) * scale(&generator)
      let sum = weight + Double.random(in: 0...2, using: &generator) * scale(&generator)
      let found = sum.greatestAddend(to: weight)
      #expect(found + weight <= sum && found.nextUp + weight > sum)
    }
  }

  /// A line of ties with what is at every vertex but leads nowhere, and the entries looked at.
  private func steps(_ count: Int, teeth: Int, limit: Int) throws -> (found: Int, steps: Int) {
    var (sources, targets) = (Array(0..<UInt32(count - 1)), Array(1..<UInt32(count)))
    var next = UInt32(count)
    for vertex in 0..<UInt32(teeth > 0 ? count : 0) {
      var last = vertex
      for _ in 0..<teeth {
        sources.append(last)
        targets.append(next)
        last = next
        next += 1
      }
    }
    let graph = try IndexedGraph(
      vertexCount: Int(next), sources: sources, targets: targets, symmetricKinds: [0])
    let (paths, steps) = try WeightedAdjacency(
      graph, weights: Array(repeating: 0.1, count: sources.count)
    ).rankedPaths(from: 0, to: UInt32(count - 1), limit: limit)
    return (paths.count, steps)
  }

  @Test(
    "A line without a second path is looked at a few times, however long it is",
    arguments: [0, 1, 3])
  func line(teeth: Int) throws {
    for count in [1_000, 10_000] {
      let (found, steps) = try steps(count, teeth: teeth, limit: 2)
      #expect(found == 1)
      #expect(steps < 20 * count * (teeth + 1))
    }
  }

  @Test("The second of many parallel ways along a line is found without trying each")
  func parallelLine() throws {
    for count in [1_000, 10_000] {
      let ends = Array(0..<UInt32(count))
      let graph = try IndexedGraph(
        vertexCount: count + 1, sources: ends + ends, targets: (ends + ends).map { $0 + 1 })
      let (paths, steps) = try WeightedAdjacency(
        graph, weights: Array(repeating: 3, count: 2 * count)
      ).rankedPaths(from: 0, to: UInt32(count), limit: 3)
      #expect(
        paths.map(\.path.relations.last) == [
          UInt32(count - 1), UInt32(2 * count - 1), UInt32(count - 1),
        ])
      #expect(steps < 60 * count)
    }
  }
}

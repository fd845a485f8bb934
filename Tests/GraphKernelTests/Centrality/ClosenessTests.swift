import GraphKernel
import TestSupport
import Testing

@Suite("Closeness, degrees and strengths")
struct ClosenessTests {
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
        let expected = count > 0 ? count * count / sum / Double(others.count) : 0
        let harmonic = reached.filter { $0 > 0 }.reduce(0) { $0 + 1 / $1 }
        let closeness = found.closeness[vertex]
        #expect(
          closeness == expected || abs(closeness - expected) < 1e-12, "\(sample) \(filter)")
        #expect(abs(found.harmonic[vertex] - harmonic) < 1e-12, "\(sample) \(filter)")
        var ends: [Double] = []
        for entry in sample.entries(of: UInt32(vertex), filter) {
          let isTwoWay = filter.direction == .both || sample.isSymmetric(Int(entry.edge))
          ends.append(weights[Int(entry.edge)])
          if isTwoWay, entry.neighbor == UInt32(vertex) { ends.append(ends[ends.count - 1]) }
        }
        #expect(degrees[vertex] == ends.count, "\(sample) \(filter)")
        #expect(strengths[vertex] == ends.reduce(0, +), "\(sample) \(filter)")
      }
    }
  }
}

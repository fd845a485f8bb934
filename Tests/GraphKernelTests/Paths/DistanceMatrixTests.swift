import GraphKernel
import TestSupport
import Testing

@Suite("Distances between all pairs")
struct DistanceMatrixTests {
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
}

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

  @Test("A great negative weight elsewhere takes no bits from the distances of a matrix")
  func distancesWithoutCancellation() throws {
    let graph = try IndexedGraph(
      vertexCount: 6, sources: [0, 1, 3, 4, 0], targets: [1, 2, 4, 0, 5])
    let weights = [0.1, 0.2, 5, -1e12, 0.25]
    let adjacency = try WeightedAdjacency(graph, weights: weights)
    let matrix = try adjacency.distanceMatrix()
    #expect(matrix[from: 0, to: 2] == 0.1 + 0.2)
    #expect(matrix[from: 0, to: 5] == 0.25)
    #expect(matrix[from: 3, to: 0] == 5 - 1e12)
    for source in 0..<UInt32(6) {
      let tree = try adjacency.shortestPathTreeWithNegativeWeights(from: [source])
      for target in 0..<UInt32(6) {
        #expect(matrix[from: source, to: target] == tree.distance(to: target) ?? .infinity)
      }
    }
  }

  @Test("Of two paths that differ by less than potentials can tell the lighter one counts")
  func nearDistances() throws {
    let graph = try IndexedGraph(
      vertexCount: 5, sources: [0, 1, 0, 3, 4, 4], targets: [1, 2, 2, 0, 3, 1])
    for direct in [0.3000000001, 0.2999999999] {
      let adjacency = try WeightedAdjacency(graph, weights: [0.1, 0.2, direct, -1e12, 1, 7])
      #expect(try adjacency.distanceMatrix()[from: 0, to: 2] == min(0.1 + 0.2, direct))
    }
  }
}

import GraphKernel
import TestSupport
import Testing

@Suite("Weights that a search refuses")
struct WeightedAdjacencyTests {
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
    let reason = "is -1.0 at vertex 0; it must not be below zero"
    #expect(throws: KernelError.invalidParameter(name: "estimate", reason: reason)) {
      try adjacency.shortestPath(from: 0, to: 2, estimate: { _ in -1 })
    }
    #expect(throws: KernelError.vertexOutOfRange(vertex: 7, vertexCount: 3)) {
      try adjacency.shortestPathTree(from: [7])
    }
  }
}

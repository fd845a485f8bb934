import GraphKernel
import Testing

@Suite("Trees of shortest paths")
struct ShortestPathTreeTests {
  /// A look at the whole row of the hub for each path would be ten thousand million steps.
  @Test("A path through a hub of a million edges takes a few steps", .timeLimit(.minutes(10)))
  func hub() throws {
    let count: UInt32 = 1_000_000
    let hub = try IndexedGraph(
      vertexCount: Int(count) + 1, sources: Array(repeating: 0, count: Int(count)),
      targets: Array(1...count))
    let tree = try WeightedAdjacency(hub, weights: Array(repeating: 2, count: Int(count)))
      .shortestPathTree(from: [0])
    for leaf in (1...count).suffix(10_000) {
      let path = tree.path(to: leaf)
      try #require(path?.path.nodes == [0, leaf] && path?.weight == 2)
      try #require(path?.path.relations == [leaf - 1])
    }
  }
}

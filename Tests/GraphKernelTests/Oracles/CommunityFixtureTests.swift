import GraphKernel
import Testing

/// What `Tests/Fixtures/kernel_communities.py` writes.
private struct CommunityFixtures: Decodable {
  let madeWith: [String: String]
  let graphs: [CommunityFixture]

  static func read() throws -> CommunityFixtures { try FixtureFile.read("kernel_communities") }
}

struct CommunityFixture: FixtureGraph {
  let name: String
  let vertexCount: Int
  let directed: Bool
  let edges: [[UInt32]]
  let weights: [Double]
  let communities: [UInt32]
  let modularity: Double
  let modularityWeighted: Double

  static let all = (try? CommunityFixtures.read())?.graphs ?? []
}

@Suite("Communities, against networkx and igraph")
struct CommunityFixtureTests {
  @Test("The fixtures are there")
  func fixtures() throws {
    let file = try CommunityFixtures.read()
    #expect(file.madeWith.keys.sorted() == ["igraph", "networkx"])
    #expect(file.graphs.count == 4)
  }

  @Test(
    "Communities that both libraries find from every seed are found from every seed",
    arguments: CommunityFixture.all)
  func found(fixture: CommunityFixture) throws {
    let graph = try fixture.graph()
    for seed in UInt64(0)..<20 {
      for weights in [nil, fixture.weights] {
        let labels = try graph.labelPropagation(weights: weights, seed: seed).labels
        #expect(labels == fixture.communities, "label propagation, seed \(seed)")
        let leiden = try graph.leidenCommunities(weights: weights, seed: seed).labels
        #expect(leiden == fixture.communities, "Leiden, seed \(seed)")
      }
    }
  }

  @Test("They are as good as both libraries say", arguments: CommunityFixture.all)
  func modularity(fixture: CommunityFixture) throws {
    let graph = try fixture.graph()
    let partition = Partition(labels: fixture.communities)
    let found = [
      try graph.modularity(of: partition),
      try graph.modularity(of: partition, weights: fixture.weights),
    ]
    #expect(isClose(found, [fixture.modularity, fixture.modularityWeighted]))
  }
}

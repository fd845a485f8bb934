import GraphKernel
import TestSupport
import Testing

@Suite("Bridges, articulation points and blocks")
struct BiconnectivityTests {
  @Test("They are what leaving out an edge or a vertex shows, and blocks are shared cycles")
  func oracle() throws {
    var generator = SplitMix64(seed: 25)
    for sample in Sample.corpus(seed: 26) {
      for filter in [.both, sample.randomFilter(&generator)] {
        let found = try sample.graph().biconnectivity(filter)
        let parts = sample.partCount(filter)
        let bridges = sample.edges(filter).filter { edge in
          var without = filter
          var mask = filter.edges ?? EdgeMask(count: sample.edgeCount, filled: true)
          mask[edge] = false
          without.edges = mask
          return sample.partCount(without) > parts
        }
        let articulations = sample.vertices(filter).filter { vertex in
          var without = filter
          var mask = filter.vertices ?? VertexMask(count: sample.vertexCount, filled: true)
          mask[vertex] = false
          without.vertices = mask
          return sample.partCount(without) > parts
        }
        var both = filter
        both.direction = .both
        let ties = sample.edges(filter).filter { sample.sources[$0] != sample.targets[$0] }
        var blocks = ties.map { Set([UInt32($0)]) }
        for cycle in sample.cycles(both) where cycle.count > 1 {
          let joined = blocks.filter { !$0.isDisjoint(with: cycle.relations) }
          blocks.removeAll { !$0.isDisjoint(with: cycle.relations) }
          blocks.append(joined.reduce(into: []) { $0.formUnion($1) })
        }
        var checks = Checks()
        checks.expect(found.bridges == bridges.map { UInt32($0) }, "bridges")
        checks.expect(
          found.articulationPoints == articulations.map { UInt32($0) }, "articulation points")
        checks.expect(
          found.blocks == blocks.map { $0.sorted() }.sorted { $0[0] < $1[0] }, "blocks")
        guard checks.areRight else {
          Issue.record("\(checks.failed): \(sample) \(filter): \(found)")
          return
        }
      }
    }
  }
}

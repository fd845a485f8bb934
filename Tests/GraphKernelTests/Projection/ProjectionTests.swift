import TestSupport
import Testing

@testable import GraphKernel

@Suite("Projections")
struct ProjectionTests {
  @Test("Pairs, weights and links are those of every pair of members of every affiliation")
  func oracle() throws {
    var generator = SplitMix64(seed: 91)
    for sample in Sample.corpus(seed: 92) {
      var filter = sample.randomFilter(&generator)
      let affiliations = VertexMask(count: sample.vertexCount) { $0 % 2 == 1 }
      let found = try sample.graph().projection(through: affiliations, filter)
      filter.direction = .both
      var expected: [[UInt32]: [Projection<Numbered, UInt32>.Link]] = [:]
      var weights: [[UInt32]: Double] = [:]
      for through in sample.vertices(filter).map({ UInt32($0) }) where through % 2 == 1 {
        let entries = sample.entries(of: through, filter).filter { $0.neighbor % 2 == 0 }
        let members = Set(entries.map(\.neighbor)).sorted()
        for left in members {
          for right in members where left < right {
            let edges = [left, right].map { member in
              entries.first { $0.neighbor == member }?.edge ?? .max
            }
            expected[[left, right], default: []].append(
              .init(affiliation: through, first: edges[0], second: edges[1]))
            weights[[left, right], default: 0] += 1 / Double(members.count - 1)
          }
        }
      }
      let pairs = expected.keys.sorted { $0.lexicographicallyPrecedes($1) }
      let isRight =
        found.map { [$0.first, $0.second] } == pairs
        && zip(found, pairs).allSatisfy { item, pair in
          item.links == expected[pair] && item.weight == weights[pair]
            && item.links.map(\.affiliation) == expected[pair]?.map(\.affiliation)
        }
      guard isRight else {
        Issue.record("\(sample) \(filter): \(found)")
        return
      }
    }
  }

  @Test("Three parties of one treaty make three pairs, of two treaties the same pairs twice linked")
  func treaties() throws {
    let graph = try IndexedGraph(
      vertexCount: 5, sources: [0, 1, 2, 0, 1], targets: [3, 3, 3, 4, 4])
    let treaties = VertexMask(count: 5) { $0 > 2 }
    let found = try graph.projection(through: treaties)
    #expect(found.map(\.first) == [0, 0, 1] && found.map(\.second) == [1, 2, 2])
    #expect(found.map(\.weight) == [1.5, 0.5, 0.5])
    #expect(found[0].links.map(\.affiliation) == [3, 4])
    #expect(found[1].links.map(\.second) == [2])
    #expect(throws: KernelError.columnLength(column: "affiliations", expected: 5, found: 1)) {
      try graph.projection(through: VertexMask(count: 1))
    }
  }
}

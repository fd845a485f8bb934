import GraphKernel
import TestSupport
import Testing

@Suite("Maximal cliques")
struct CliqueCursorTests {
  @Test("Maximal cliques are those of all sets of vertices that are cliques and maximal")
  func cliques() throws {
    var generator = SplitMix64(seed: 53)
    for sample in Sample.corpus(seed: 54) {
      var filter = sample.randomFilter(&generator)
      var cursor = try CliqueCursor(in: sample.graph(), filter: filter)
      var found: [[UInt32]] = []
      while let clique = try cursor.next() { found.append(clique) }
      filter.direction = .both
      let neighbors = sample.neighbors(filter)
      let vertices = sample.vertices(filter)
      var cliques: [Set<Int>] = []
      for bits in 1..<(1 << sample.vertexCount) {
        let members = (0..<sample.vertexCount).filter { bits >> $0 & 1 == 1 }
        guard members.allSatisfy({ vertices.contains($0) }) else { continue }
        let set = Set(members)
        if members.allSatisfy({ set.subtracting([$0]).isSubset(of: neighbors[$0]) }) {
          cliques.append(set)
        }
      }
      let expected = cliques.filter { clique in
        !cliques.contains { $0.count > clique.count && clique.isSubset(of: $0) }
      }
      guard Set(found.map { Set($0.map { Int($0) }) }) == Set(expected),
        found.count == expected.count, found.allSatisfy({ $0 == $0.sorted() })
      else {
        Issue.record("\(sample) \(filter): \(found) instead of \(expected)")
        return
      }
    }
  }
}

import Testing
import TypedGraph

@Suite("Cliques")
struct CliquesTests {
  private func joined(_ model: ModelGraph, _ one: NodeKey, _ other: NodeKey) -> Bool {
    one != other && !model.between(one, other, .both).isEmpty
  }

  @Test("Cliques are the largest sets of joined nodes", arguments: 0..<40)
  func cliques(seed: Int) throws {
    let sample = QuerySample(seed: seed)
    let keys = sample.keys
    func isClique(_ set: Set<NodeKey>) -> Bool {
      set.allSatisfy { one in set.allSatisfy { one == $0 || joined(sample.model, one, $0) } }
    }
    var expected = Set<Set<NodeKey>>()
    for subset in 1..<(1 << max(keys.count, 1)) where !keys.isEmpty {
      let set = Set(keys.indices.filter { subset >> $0 & 1 == 1 }.map { keys[$0] })
      if isClique(set), !keys.contains(where: { !set.contains($0) && isClique(set.union([$0])) }) {
        expected.insert(set)
      }
    }
    let found = try sample.view.cliques().all().map { Set($0.map { NodeKey($0) }) }
    #expect(Set(found) == expected && found.count == expected.count)
  }
}

import Testing
import TypedGraph

@Suite("Spanning forests of relations")
struct SpanningForestTests {
  @Test("A forest joins what can be joined by the lightest relations", arguments: 0..<40)
  func forest(seed: Int) throws {
    let sample = QuerySample(seed: seed)
    let walkable = sample.model.filtered { testWeight($0.payload) != nil }
    for isHeaviest in [false, true] {
      let forest = try sample.view.spanningForest(weight: .test, isHeaviest: isHeaviest)
      let ids = forest.relations.map(\.id.number)
      let tree = walkable.filtered { ids.contains($0.id) }
      #expect(forest.treeCount == walkable.partCount && tree.partCount == forest.treeCount)
      #expect(ids.count == walkable.nodes.count - forest.treeCount)
      #expect(forest.weight == walkable.weight(ids, testWeight))
      for id in ids {
        // No better relation crosses where the tree falls in two without this one.
        let rest = tree.filtered { $0.id != id }
        let own = walkable.weight([id], testWeight) ?? 0
        for other in walkable.relations {
          guard !rest.reaches(other.source, .both).contains(other.target) else { continue }
          let weight = testWeight(other.payload) ?? 0
          #expect(isHeaviest ? weight <= own : weight >= own)
        }
      }
    }
  }
}

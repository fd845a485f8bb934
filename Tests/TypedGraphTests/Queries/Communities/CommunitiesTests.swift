import Testing
import TypedGraph

@Suite("Communities of nodes")
struct CommunitiesTests {
  @Test("Communities hang together, and their modularity is Newman's", arguments: 0..<30)
  func communities(seed: Int) throws {
    let sample = QuerySample(seed: seed)
    let model = sample.model.filtered { testWeight($0.payload) != nil }
    let total = model.relations.reduce(0) { $0 + (testWeight($1.payload) ?? 0) }
    for method in [CommunityMethod.leiden(seed: 3), .labelPropagation(seed: 3)] {
      let found = try sample.view.communities(by: method, weight: .test)
      #expect(found.partition.groups.map(\.count).reduce(0, +) == model.nodes.count)
      var modularity = 0.0
      for group in found.partition.groups {
        let members = Set(group.map { NodeKey($0) })
        var (within, strength) = (0.0, 0.0)
        for relation in model.relations {
          let weight = testWeight(relation.payload) ?? 0
          let ends = [relation.source, relation.target].filter(members.contains).count
          strength += weight * Double(ends)
          if ends == 2 { within += weight }
        }
        modularity += within / total - (strength / (2 * total)) * (strength / (2 * total))
        if case .leiden = method {
          let inside = model.filtered(nodes: { members.contains(NodeKey($0)) })
          #expect(inside.filtered { testWeight($0.payload) ?? 0 > 0 }.partCount == 1)
        }
      }
      guard total > 0 else {
        #expect(found.modularity == nil)
        continue
      }
      #expect(abs((found.modularity ?? 9) - modularity) < 1e-9)
      let again = try sample.view.communities(by: method, weight: .test)
      #expect(again.partition.description == found.partition.description)
    }
  }
}

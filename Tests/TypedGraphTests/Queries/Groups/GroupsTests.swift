import Testing
import TypedGraph

@Suite("Communities, cliques, forests and measures")
struct GroupsTests {
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

  @Test("Density, reciprocity, transitivity and assortativity by counting pairs", arguments: 0..<40)
  func measures(seed: Int) throws {
    let sample = QuerySample(seed: seed)
    let (view, model, keys) = (sample.view, sample.model, sample.keys)
    let pairs = keys.flatMap { one in keys.filter { $0 != one }.map { (one, $0) } }
    func share(_ part: Int, _ whole: Int) -> Double? {
      whole == 0 ? nil : Double(part) / Double(whole)
    }
    let there = pairs.filter { !model.between($0, $1, .outgoing).isEmpty }
    let both = there.filter { !model.between($1, $0, .outgoing).isEmpty }
    let ties = pairs.filter { joined(model, $0, $1) }
    #expect(try view.density() == share(there.count, pairs.count))
    #expect(try view.density(.both) == share(ties.count, pairs.count))
    #expect(try view.reciprocity() == share(both.count, there.count))
    let wedges = ties.flatMap { tie in
      keys.filter { joined(model, tie.1, $0) && $0 != tie.0 }.map { (tie.0, $0) }
    }
    let closed = wedges.filter { joined(model, $0, $1) }
    #expect(try view.transitivity() == share(closed.count, wedges.count))
    let degree = { (key: NodeKey) in Double(keys.filter { joined(model, key, $0) }.count) }
    let ends = ties.map { (degree($0), degree($1)) }
    let count = Double(ends.count)
    let mean = ends.map(\.0).reduce(0, +) / count
    let variance = ends.map { ($0.0 - mean) * ($0.0 - mean) }.reduce(0, +)
    let covariance = ends.map { ($0.0 - mean) * ($0.1 - mean) }.reduce(0, +)
    guard count > 0, variance > 1e-9 else {
      #expect(try view.degreeAssortativity() == nil)
      return
    }
    #expect(abs((try view.degreeAssortativity() ?? 9) - covariance / variance) < 1e-9)
  }
}

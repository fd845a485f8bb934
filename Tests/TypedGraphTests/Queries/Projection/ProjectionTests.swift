import Testing
import TypedGraph

@Suite("Projections of nodes on those that share others")
struct ProjectionTests {
  @Test("Pairs are those that have a town in common", arguments: 0..<40)
  func oracle(seed: Int) throws {
    let sample = QuerySample(seed: seed)
    let (model, keys) = (sample.model, sample.keys)
    let towns = Set(model.nodes.filter { $0 is Town }.map { NodeKey($0) })
    func shared(_ one: NodeKey, _ other: NodeKey) -> [NodeKey] {
      keys.filter { key in
        towns.contains(key) && !model.between(one, key, .both).isEmpty
          && !model.between(other, key, .both).isEmpty
      }
    }
    let found = try sample.view.projection(through: Town.self)
    var expected: [String] = []
    for (place, one) in keys.enumerated() where !towns.contains(one) {
      for other in keys[(place + 1)...] where !towns.contains(other) {
        let common = shared(one, other)
        if common.isEmpty { continue }
        let weight = common.map { town in
          1 / Double(model.neighbors(town, .both).filter { !towns.contains($0) }.count - 1)
        }
        let relations = common.map {
          [model.between(one, $0, .both)[0], model.between(other, $0, .both)[0]]
        }
        expected.append("\(one) \(other) \(common) \(relations) \(weight.reduce(0, +))")
      }
    }
    #expect(
      found.map { pair in
        let relations = pair.links.map { [$0.first.id.number, $0.second.id.number] }
        let common = pair.links.map { NodeKey($0.affiliation) }
        return
          "\(NodeKey(pair.first)) \(NodeKey(pair.second)) \(common) \(relations) \(pair.weight)"
      } == expected)
  }
}

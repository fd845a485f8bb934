import TestSupport
import TypedGraph

/// A small random multigraph with loops, parallel relations and removed nodes, seen through conditions,
/// and the model of what is then left.
struct QuerySample {
  let view: GraphView
  let model: ModelGraph

  /// Draws a sample of about so many relations, of some kinds or all.
  init(seed: Int, relations: Int = 11, nodes: Int = 6, kinds: [any Relation.Type] = []) {
    var generator = SplitMix64(seed: UInt64(seed))
    var graph = RelationGraph()
    var model = ModelGraph()
    func carryOut(_ edit: Edit) {
      _ = graph.carryOut(edit)
      _ = model.carryOut(edit)
    }
    for _ in 0..<relations {
      // Ends on few nodes, so that parallel relations, loops and cycles are frequent.
      guard
        case .relate(let payload, let source, let target, let period, let evidence) =
          generator.related()
      else { continue }
      let keeps = kinds.isEmpty || kinds.contains { $0 == type(of: payload) }
      carryOut(
        .relate(
          keeps ? payload : Mention(words: "\(generator.below(5))"),
          Self.near(source, nodes), Self.near(target, nodes), period, evidence))
    }
    carryOut(.insert(Town(id: 20)))
    if generator.chance(1, in: 2) { carryOut(.removeNode(Town(id: generator.below(3)))) }
    var view = graph.view
    var expected = model
    if !kinds.isEmpty {
      view = view.only(kinds)
      expected = expected.filtered { relation in kinds.contains { relation.isOf($0) } }
    }
    if generator.chance(2, in: 3) {
      let condition = generator.condition()
      view = condition.view(of: view)
      expected = condition.model(of: expected)
    }
    self.view = view
    self.model = expected
  }

  private static func near(_ node: any Node, _ nodes: Int) -> any Node {
    switch node {
    case let town as Town: Town(id: town.id % max(2, nodes - 2))
    case is Guild: Guild(id: "0")
    default: Abbey(id: "0")
    }
  }

  var keys: [NodeKey] { model.nodes.map { NodeKey($0) } }
}

/// What a relation weighs in the tests: roads and loans by their payload, some not at all.
func testWeight(_ relation: any Relation) -> Double? {
  switch relation {
  case let road as Road: Double(road.miles)
  case let loan as Loan: loan.crowns == 3 ? nil : Double(loan.crowns)
  default: 2
  }
}

extension RelationWeight {
  static var test: RelationWeight { .by { testWeight($0.anyRelation) } }
}

extension ModelGraph {
  /// All paths that enter no node twice, as the relations they take, by recursion.
  func simplePaths(
    _ start: NodeKey, _ end: NodeKey, _ direction: RelationDirection, longest: Int = .max
  ) -> [[Int]] {
    var found: [[Int]] = []
    func go(_ node: NodeKey, _ taken: [Int], _ seen: Set<NodeKey>) {
      if node == end {
        found.append(taken)
        return
      }
      guard taken.count < longest else { return }
      for step in steps(from: node, direction) where !seen.contains(step.to) {
        go(step.to, taken + [step.relation.id], seen.union([step.to]))
      }
    }
    if contains(start), contains(end) { go(start, [], [start]) }
    return found
  }

  func weight(_ path: [Int], _ weight: (any Relation) -> Double?) -> Double? {
    var sum = 0.0
    for id in path {
      guard let payload = relation(id)?.payload, let part = weight(payload) else { return nil }
      sum += part
    }
    return sum
  }

  /// Paths with weights, lightest first, then by number of relations, then by their order.
  func ranked(
    _ start: NodeKey, _ end: NodeKey, _ direction: RelationDirection,
    _ weight: (any Relation) -> Double?
  ) -> [(path: [Int], weight: Double)] {
    simplePaths(start, end, direction)
      .compactMap { path in self.weight(path, weight).map { (path, $0) } }
      .sorted {
        if $0.weight != $1.weight { return $0.weight < $1.weight }
        if $0.path.count != $1.path.count { return $0.path.count < $1.path.count }
        return $0.path.lexicographicallyPrecedes($1.path)
      }
  }

  func reaches(_ start: NodeKey, _ direction: RelationDirection) -> Set<NodeKey> {
    Set(breadthFirst(start, direction).map(\.node))
  }

  /// The number of parts, every relation taken as a tie.
  var partCount: Int {
    var left = nodes.map { NodeKey($0) }
    var count = 0
    while let node = left.first {
      let part = reaches(node, .both)
      left.removeAll { part.contains($0) }
      count += 1
    }
    return count
  }

  /// All cycles that enter no node twice, as sets of relations with their first nodes.
  func cycles(_ direction: RelationDirection) -> Set<[Int]> {
    let keys = nodes.map { NodeKey($0) }
    var found = Set<[Int]>()
    for (index, root) in keys.enumerated() {
      let allowed = Set(keys[index...])
      func go(_ node: NodeKey, _ taken: [Int], _ seen: Set<NodeKey>) {
        for step in steps(from: node, direction) where !taken.contains(step.relation.id) {
          if step.to == root {
            let cycle = taken + [step.relation.id]
            let isTwoWay = cycle.allSatisfy {
              direction == .both || relation($0)?.isSymmetric ?? false
            }
            // Once in one sense only.
            if !isTwoWay || cycle[0] <= cycle[cycle.count - 1] { found.insert(cycle) }
          } else if allowed.contains(step.to), !seen.contains(step.to) {
            go(step.to, taken + [step.relation.id], seen.union([step.to]))
          }
        }
      }
      go(root, [], [root])
    }
    return found
  }
}

extension RelationPath {
  var ids: [Int] { relations.map(\.id.number) }

  /// Whether each step begins where the one before ended.
  var isChain: Bool {
    zip(steps, nodes).allSatisfy { NodeKey($0.from) == NodeKey($1) }
  }
}

extension GraphQueries {
  /// The node of a key, as the graph has it.
  func node(_ key: NodeKey) -> any Node {
    nodes.first { NodeKey($0) == key } ?? Town(id: 999)
  }
}

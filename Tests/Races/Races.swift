import TypedGraph

// Copies of one graph, asked and changed by many tasks at once, and the same one after another: the answers are equal,
// and the thread sanitizer, under which .ci/races builds this, finds nothing.

struct Port: Node {
  static let kind: NodeKind = "port"
  let id: Int
  var name: String { "port \(id)" }
}

struct Route: Relation {
  typealias Source = Port
  typealias Target = Port
  static let tie = Tie.directed(.positive)
  let load: Double
}

@main
enum Races {
  static let size = 60

  static func main() async throws {
    var answers = 0
    for round in 0..<40 {
      let graph = try world(seed: UInt64(round))
      let copies = 8
      let together = try await withThrowingTaskGroup(of: (Int, [String]).self) { group in
        for copy in 0..<copies {
          group.addTask { (copy, try ask(graph, copy)) }
        }
        return try await group.reduce(into: [Int: [String]]()) { $0[$1.0] = $1.1 }
      }
      let alone = try world(seed: UInt64(round))
      for copy in 0..<copies {
        let expected = try ask(alone, copy)
        guard together[copy] == expected else {
          fatalError("round \(round), copy \(copy): \(together[copy] ?? []) and not \(expected)")
        }
        answers += expected.count
      }
    }
    print("\(answers) answers of copies asked at once equal those of copies asked in turn")
  }

  /// A graph that nobody has asked yet.
  static func world(seed: UInt64) throws -> RelationGraph {
    var random = Random(state: seed &* 2_654_435_761 &+ 1)
    var graph = RelationGraph()
    let ports = (0..<size).map { Port(id: $0) }
    for _ in 0..<300 {
      let year = 2_000 + Int(random.next() % 20)
      graph.relate(
        Route(load: Double(random.next() % 100)), from: ports[Int(random.next()) % size],
        to: ports[Int(random.next()) % size], during: .since(try PartialDate(year: year)))
    }
    return graph
  }

  /// Questions to a copy, some of them after a change of its own.
  static func ask(_ given: RelationGraph, _ copy: Int) throws -> [String] {
    var graph = given
    let ports = graph.nodes(of: Port.self)
    if copy % 2 == 1, let relation = graph.relations.dropFirst(copy).first {
      _ = try graph.remove(relation.id)
      graph.relate(Route(load: 1), from: ports[copy], to: ports[copy + 1])
    }
    let view = graph.on(try PartialDate(year: 2_000 + copy))
    return [
      "\(try graph.degree(of: ports[0]))",
      "\(try graph.hops(from: ports[copy]).reached.count)",
      "\(try view.degree(of: ports[1])) of \(view.relations.count)",
      "\(try view.shortestPath(from: ports[2], to: ports[3])?.count ?? -1)",
      "\(try graph.only(Route.self).components().count)",
      "\(graph.relations(of: Route.self).count)",
    ]
  }
}

/// SplitMix64: the same numbers each time.
struct Random {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return (word ^ (word >> 31)) >> 33
  }
}

import Westphalia

/// Questions that a graph database is asked too, answered by the library; `questions.cypher` has the same in Cypher.
struct DatabaseQuestions: Encodable {
  /// A bloc with its members on a date.
  struct Members: Encodable {
    let bloc: String
    let states: [String]
  }

  /// A draft with those whose votes against it kept it from being adopted.
  struct Veto: Encodable {
    let draft: String
    let states: [String]
  }

  let on: PartialDate
  let members: [Members]
  /// Arms that went from the first to the second and from the second to the third on the date, with how many ways there are.
  let armsPaths: [[String]]
  let vetoes: [Veto]

  /// Asks a world.
  init(_ world: RelationGraph, on date: PartialDate) throws {
    on = date
    let then = world.on(date)
    var states: [String: Set<String>] = [:]
    for entry in then.relations(of: Membership.self) {
      states[Self.id(entry.target), default: []].insert(Self.id(entry.source))
    }
    members = states.sorted { $0.key < $1.key }.map {
      Members(bloc: $0.key, states: $0.value.sorted())
    }
    let pattern = PathPattern.from(SovereignState.self).along(ArmsSupply.self).as(
      SovereignState.self
    ).along(ArmsSupply.self).as(SovereignState.self)
    var paths: [[String]: Int] = [:]
    for match in try then.matches(pattern).all() {
      let middle = match.relations[0].targetNode
      paths[[match.start.id, Self.id(middle), match.end.id], default: 0] += 1
    }
    armsPaths = paths.map { $0.key + ["\($0.value)"] }.sorted { $0.lexicographicallyPrecedes($1) }
    vetoes = world.nodes(of: Draft.self).compactMap { draft in
      let states = Set(world.vetoes(of: draft).map(\.source.id)).sorted()
      return states.isEmpty ? nil : Veto(draft: draft.id, states: states)
    }.sorted { $0.draft < $1.draft }
  }

  private static func id(_ node: any Node) -> String {
    func text<N: Node>(_ node: N) -> String { "\(node.id)" }
    return text(node)
  }
}

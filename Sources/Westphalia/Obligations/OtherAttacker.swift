import TypedGraph

/// An attacker that is no state.
struct OtherAttacker: Hashable, Sendable {
  let actor: any Actor
  private let key: NodeKey

  init(_ actor: any Actor) {
    self.actor = actor
    key = NodeKey(actor)
  }

  /// What attackers are sorted by.
  var order: (String, String) {
    func id<N: Node>(of node: N) -> String { "\(node.id)" }
    return (type(of: actor).kind.name, id(of: actor))
  }

  /// Its name; for one whom a source leaves unnamed, that.
  var name: String {
    actor is UnknownActor && actor.name == "unnamed" ? "an unnamed attacker" : actor.name
  }

  static func == (left: OtherAttacker, right: OtherAttacker) -> Bool {
    left.key == right.key && left.actor.name == right.actor.name
  }

  func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension [any Actor] {
  /// Those that are no states, each once, in order of their kinds and keys.
  var otherAttackers: [OtherAttacker] {
    var seen = Set<OtherAttacker>()
    return filter { !($0 is SovereignState) }.map(OtherAttacker.init)
      .filter { seen.insert($0).inserted }.sorted { $0.order < $1.order }
  }
}

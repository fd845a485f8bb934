import Westphalia

/// The options by which a verb looks at a part of a world.
enum ViewOptions {
  static let on = Option(
    "on", "DATE", help: "only what holds on the date: 2024, 2024-06 or 2024-06-19")
  static let certainly = Option(
    "certainly", help: "with --on or --during: leave out what only possibly holds then")
  static let during = Option(
    "during", "PERIOD",
    help: "only what holds on some day of the period: 1914/1918, both ends inside")
  static let only = Option(
    "only", "KINDS", isRepeatable: true,
    help:
      "only these kinds of relations, with commas between them: a family (arms, goods, technology, supply, obligations, conflict, opposition, diplomacy) or a kind (arms supply)"
  )
  static let without = Option(
    "without", "KINDS", isRepeatable: true, help: "leave these kinds of relations out")
  static let believing = Option(
    "believing", "POLICY",
    help: "only what a policy of evidence believes: facts, reported or everything")
  static let around = Option(
    "around", "NODE", isRepeatable: true, help: "only what lies near these nodes")
  static let within = Option(
    "within", "N", help: "with --around: at most so many relations away; 1 where left out")

  /// All of them.
  static let all = [on, certainly, during, only, without, believing, around, within]

  /// What the arguments leave of a graph.
  static func view(of graph: RelationGraph, _ arguments: Arguments) throws -> GraphView {
    try arguments.allowAtMostOne(of: [on, during])
    var view = try believed(graph, arguments)
    let certainty: RequiredCertainty = arguments.has(certainly) ? .certainly : .possibly
    if let date = try arguments.date(of: on) { view = view.on(date, certainty) }
    if let period = try arguments.period(of: during) { view = view.during(period, certainty) }
    let kept = try KindNames.types(named: arguments.list(of: only), in: graph)
    if arguments.has(only) { view = view.only(kept) }
    let dropped = try KindNames.types(named: arguments.list(of: without), in: graph)
    if !dropped.isEmpty { view = view.excluding(dropped) }
    let steps = try arguments.number(of: within, in: 0...1_000_000) ?? 1
    guard arguments.has(around) else {
      if arguments.has(within) { throw CommandError(.usage, "--within needs --around") }
      return view
    }
    let names = NodeNames(view)
    let date = try arguments.date(of: on)
    var centers: [any Node] = []
    for name in arguments.groups(of: around).flatMap({ $0 }) {
      centers.append(try names.node(name, on: date))
    }
    return try view.around(centers, within: steps)
  }

  /// What the arguments believe of a graph.
  static func believed(_ graph: RelationGraph, _ arguments: Arguments) throws -> GraphView {
    let policies: [(word: String, value: EvidencePolicy)] = [
      ("facts", .facts), ("reported", .reported), ("everything", .everything),
    ]
    guard let policy = try arguments.choice(of: believing, among: policies) else {
      return graph.view
    }
    return graph.believing(policy)
  }
}

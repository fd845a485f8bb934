import Westphalia

extension Verb {
  /// `check`: what in a world contradicts itself or a rule.
  static let check = Verb(
    Usage(
      "check", "Check a world: conflicts, disputed claims, broken references, and what rules find.",
      [.world], [ViewOptions.believing, .strict, .json],
      notes: [
        "Broken references are relations that hold only while one of their ends does not exist. A reference to a node or source that the file does not have, and every other fault of the file itself, is an error with its line.",
        "Rules are those that the world states: caps, prohibitions, embargoes and sanctions. A finding is established, contested, undetermined or prospective.",
      ],
      examples: ["check world.json", "check world.json --believing facts --json"])
  ) { arguments, console in
    let graph = try InputFile(arguments.operands[0]).graph(console)
    let view = try ViewOptions.believed(graph, arguments)
    let report = Progress.during("checking", on: console) { WorldCheck(graph, view) }
    if arguments.has(.json) {
      try console.print(json: report)
    } else {
      try console.print(report.text)
    }
    return arguments.has(.strict) && !report.isClean ? .somethingFound : .success
  }
}

/// What a check of a world finds.
private struct WorldCheck: Encodable {
  struct Finding: Encodable {
    let rule: String
    let status: String
    let sentence: String
    let relations: [Int]
  }

  let nodes: Int
  let relations: Int
  let conflicts: [String]
  let disputed: [DescribedRelation]
  let brokenReferences: [DescribedRelation]
  let findings: [Finding]

  init(_ graph: RelationGraph, _ view: GraphView) {
    nodes = view.nodeCount
    relations = view.relationCount
    conflicts = graph.conflicts.map(\.description)
    disputed = view.disputedRelations.map(DescribedRelation.init)
    brokenReferences = view.relationsOutsideExistence.map(DescribedRelation.init)
    findings = view.findings().map {
      Finding(
        rule: $0.rule, status: $0.status.rawValue, sentence: $0.sentence,
        relations: $0.relations.map(\.number))
    }
  }

  var isClean: Bool {
    conflicts.isEmpty && disputed.isEmpty && brokenReferences.isEmpty && findings.isEmpty
  }

  var text: String {
    func section(_ title: String, _ lines: [String]) -> [String] {
      ["\(title): \(lines.isEmpty ? "none" : "\(lines.count)")"] + lines.map { "  \($0)" }
    }
    func line(_ relation: DescribedRelation) -> String {
      "#\(relation.id) \(relation.sentence) (\(relation.period))"
    }
    return
      (["\(nodes) nodes, \(relations) relations"] + section("conflicts", conflicts)
      + section("disputed claims", disputed.map(line))
      + section("broken references", brokenReferences.map(line))
      + section("findings", findings.map { "\($0.status), \($0.rule): \($0.sentence)" }))
      .joined(separator: "\n")
  }
}

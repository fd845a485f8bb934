import Westphalia

extension Verb {
  /// `diff`: what changed from one world to another.
  static let diff = Verb(
    Usage(
      "diff", "Say what was added, removed and changed from one world to another.",
      [
        Operand("BEFORE", help: "the earlier world"),
        Operand("AFTER", help: "the later world; - is the standard input for one of the two"),
      ], ViewOptions.all + [.strict, .json],
      notes: [
        "+ is in the later world alone, - in the earlier alone, ~ in both and changed. With --strict the status is 1 where the two differ. The options that choose a part do so in both worlds."
      ],
      examples: ["diff before.json after.json", "diff before.json after.json --on 2024 --json"])
  ) { arguments, console in
    let files = arguments.operands
    if files[0] == "-", files[1] == "-" {
      throw CommandError(.usage, "only one of the two can be the standard input")
    }
    let before = try InputFile(files[0]).graph(console)
    let after = try InputFile(files[1]).graph(console)
    let views = (
      before: try ViewOptions.view(of: before, arguments),
      after: try ViewOptions.view(of: after, arguments)
    )
    let difference = Progress.during("comparing", on: console) {
      views.after.difference(from: views.before)
    }
    if arguments.has(.json) {
      try console.print(json: DescribedDifference(difference))
    } else {
      try console.print(difference.isEmpty ? "no difference" : "\(difference)")
    }
    return arguments.has(.strict) && !difference.isEmpty ? .somethingFound : .success
  }
}

/// A difference as JSON output has it.
private struct DescribedDifference: Encodable {
  struct Change: Encodable {
    let property: String
    let before: String?
    let after: String?
  }

  struct ChangedNode: Encodable {
    let node: DescribedNode
    let changes: [Change]
  }

  struct ChangedRelation: Encodable {
    let relation: DescribedRelation
    let changes: [Change]
  }

  let addedNodes: [DescribedNode]
  let removedNodes: [DescribedNode]
  let changedNodes: [ChangedNode]
  let addedRelations: [DescribedRelation]
  let removedRelations: [DescribedRelation]
  let changedRelations: [ChangedRelation]

  init(_ difference: GraphDifference) {
    func changes(_ properties: [PropertyChange]) -> [Change] {
      properties.map { Change(property: $0.name, before: $0.before, after: $0.after) }
    }
    addedNodes = difference.addedNodes.map(DescribedNode.init)
    removedNodes = difference.removedNodes.map(DescribedNode.init)
    changedNodes = difference.changedNodes.map {
      ChangedNode(node: DescribedNode($0.after), changes: changes($0.properties))
    }
    addedRelations = difference.addedRelations.map(DescribedRelation.init)
    removedRelations = difference.removedRelations.map(DescribedRelation.init)
    changedRelations = difference.changedRelations.map {
      ChangedRelation(relation: DescribedRelation($0.after), changes: changes($0.properties))
    }
  }
}

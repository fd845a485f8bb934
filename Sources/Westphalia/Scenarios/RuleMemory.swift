import TypedGraph

/// What rules found last, so that those are asked again only for which something has changed.
struct RuleMemory {
  private let rules: [RelationRule]
  private var found: [[RuleFinding]]

  init(of rules: [RelationRule], in graph: RelationGraph) {
    self.rules = rules
    found = rules.map { $0.findings(in: graph) }
  }

  /// All that the rules find, rule by rule.
  var findings: [RuleFinding] { found.flatMap(\.self) }

  /// Asks the rules again that read what differs between a graph and an earlier state of it.
  ///
  /// - Returns: What they had not found before.
  mutating func advance(from before: RelationGraph, to graph: RelationGraph) -> [RuleFinding] {
    let affected = rules.indices.filter { graph.hasChanged(since: before, in: rules[$0].kinds) }
    guard !affected.isEmpty else { return [] }
    let known = Set(findings)
    for place in affected { found[place] = rules[place].findings(in: graph) }
    return findings.filter { !known.contains($0) }
  }
}

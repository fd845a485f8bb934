public import TypedGraph

/// How two runs of scenarios differ.
public struct ScenarioDifference: Equatable, Sendable {
  /// A state whose obligations came out otherwise.
  public struct AnswerChange: Hashable, Sendable {
    /// The state.
    public let state: SovereignState
    /// Its answers in the other run, attack by attack.
    public let before: [ObligationAnswer]
    /// Its answers in this run.
    public let after: [ObligationAnswer]
  }

  /// How many first steps both have in common, events and outcomes.
  public let commonSteps: Int

  /// How the last graphs differ.
  public let graph: GraphDifference

  /// The states whose obligations came out otherwise, in order of keys.
  public let answers: [AnswerChange]

  /// What the rules find at the end of this run only.
  public let addedFindings: [RuleFinding]

  /// What the rules find at the end of the other run only.
  public let removedFindings: [RuleFinding]

  /// Whether the runs came out the same.
  public var isEmpty: Bool {
    graph.isEmpty && answers.isEmpty && addedFindings.isEmpty && removedFindings.isEmpty
  }
}

extension ScenarioDifference: CustomStringConvertible {
  /// One line an item, `+` and `-` as of a patch; empty where nothing differs.
  public var description: String {
    var lines = graph.description.isEmpty ? [] : [graph.description]
    for change in answers {
      lines.append(change.description)
    }
    lines += removedFindings.map { "- \($0)" }
    lines += addedFindings.map { "+ \($0)" }
    return lines.joined(separator: "\n")
  }
}

extension ScenarioDifference.AnswerChange: CustomStringConvertible {
  /// One line an answer, `-` those of the other run, `+` those of this one.
  public var description: String {
    (before.map { "- \(state.name) is \($0)" } + after.map { "+ \(state.name) is \($0)" })
      .joined(separator: "\n")
  }
}

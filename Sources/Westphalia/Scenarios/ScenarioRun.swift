public import TypedGraph

/// What one event of a scenario brought about.
public struct ScenarioStep: Sendable {
  /// The event.
  public let event: ScenarioEvent

  /// The graph before it.
  public let before: RelationGraph

  /// The graph after it.
  public let graph: RelationGraph

  /// What treaties made of it, where it was an attack.
  public let response: AttackResponse?

  /// What the votes so far make of the draft, where it was a vote.
  public let decision: CouncilDecision?

  /// What the rules found that they had not found before it.
  public let newFindings: [RuleFinding]

  /// All that the rules find after it.
  public let findings: [RuleFinding]

  /// What the event added, removed and changed.
  ///
  /// - Complexity: O(*n* + *m*) in the nodes and relations of the graph.
  public var change: GraphDifference { graph.difference(from: before) }

  /// The outcome in words, without the event.
  public var outcome: String {
    var lines: [String] = []
    if let response { lines.append(response.description) }
    if let decision { lines.append(decision.description) }
    lines += newFindings.map(\.description)
    return lines.joined(separator: "\n")
  }
}

extension ScenarioStep: CustomStringConvertible {
  /// The event and its outcome.
  public var description: String {
    outcome.isEmpty ? event.description : "\(event)\n\(outcome)"
  }
}

/// A scenario that was played: the outcome after each event.
public struct ScenarioRun: Sendable {
  /// The scenario.
  public let scenario: Scenario

  /// The outcomes, event by event.
  public let steps: [ScenarioStep]

  /// The graph after the last event.
  public var graph: RelationGraph { steps.last?.graph ?? scenario.base }

  /// The responses to the attacks, in order.
  public var responses: [AttackResponse] { steps.compactMap(\.response) }

  /// How this run differs from another, such as one of a branch.
  ///
  /// - Complexity: O(*n* + *m*) in the last graphs, and O(*s*) in the steps.
  public func difference(from other: ScenarioRun) -> ScenarioDifference {
    let common = zip(steps, other.steps).prefix { $0.description == $1.description }.count
    let states = (responses + other.responses).flatMap(\.findings).map(\.promisor).sortedByKey
    func answers(_ run: ScenarioRun, for state: SovereignState) -> [ObligationAnswer] {
      run.responses.compactMap { response in
        response.findings.contains { $0.promisor.id == state.id }
          ? response.answer(for: state) : nil
      }
    }
    let changed = states.compactMap { state -> ScenarioDifference.AnswerChange? in
      let (before, after) = (answers(other, for: state), answers(self, for: state))
      return before == after
        ? nil : ScenarioDifference.AnswerChange(state: state, before: before, after: after)
    }
    let theirs = Set(other.steps.last?.findings ?? [])
    let ours = Set(steps.last?.findings ?? [])
    return ScenarioDifference(
      commonSteps: common, graph: graph.difference(from: other.graph), answers: changed,
      addedFindings: (steps.last?.findings ?? []).filter { !theirs.contains($0) },
      removedFindings: (other.steps.last?.findings ?? []).filter { !ours.contains($0) })
  }
}

extension ScenarioRun: CustomStringConvertible {
  /// The steps, one after the other.
  public var description: String { steps.map(\.description).joined(separator: "\n\n") }
}

/// How two runs of scenarios differ.
public struct ScenarioDifference: Sendable {
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
      lines += change.before.map { "- \(change.state.name) is \($0)" }
      lines += change.after.map { "+ \(change.state.name) is \($0)" }
    }
    lines += removedFindings.map { "- \($0)" }
    lines += addedFindings.map { "+ \($0)" }
    return lines.joined(separator: "\n")
  }
}

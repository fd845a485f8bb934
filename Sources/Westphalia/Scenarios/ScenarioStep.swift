public import TypedGraph

/// What one event of a scenario brought about.
public struct ScenarioStep: Sendable {
  /// The event.
  public let event: ScenarioEvent

  /// Whether it happened: an event whose condition is not met does not.
  public let hasHappened: Bool

  /// The graph before it.
  public let before: RelationGraph

  /// The graph after it.
  public let graph: RelationGraph

  /// What treaties made of it, where it was an attack.
  public let response: AttackResponse?

  /// The promises that it breaks, as an attack, a declaration of war or help in a war.
  public let breaches: [PromiseBreach]

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
    if let response {
      lines.append(response.description)
    } else {
      lines += breaches.map(\.description)
    }
    if let decision { lines.append(decision.description) }
    lines += newFindings.map(\.description)
    return lines.joined(separator: "\n")
  }
}

extension ScenarioStep: CustomStringConvertible {
  /// The event and its outcome.
  public var description: String {
    guard hasHappened else { return "\(event)\nIt is not so, and this does not happen." }
    return outcome.isEmpty ? event.description : "\(event)\n\(outcome)"
  }
}

extension ScenarioStep: Equatable {
  /// Whether both are the same event with the same outcome, between graphs that say the same.
  ///
  /// - Complexity: O(*n* + *m*) in the nodes and relations of the graphs.
  public static func == (left: ScenarioStep, right: ScenarioStep) -> Bool {
    left.event == right.event && left.hasSameOutcome(as: right)
      && left.before.difference(from: right.before).isEmpty
      && left.graph.difference(from: right.graph).isEmpty
  }

  /// Whether responses, decisions and findings are equal, whatever the graphs.
  func hasSameOutcome(as other: ScenarioStep) -> Bool {
    hasHappened == other.hasHappened && response == other.response && breaches == other.breaches
      && decision == other.decision
      && newFindings == other.newFindings && findings == other.findings
  }
}

public import TypedGraph

/// A scenario that was played: the outcome after each event.
public struct ScenarioRun: Equatable, Sendable {
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
          ? response.weightiestAnswer(for: state) : nil
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

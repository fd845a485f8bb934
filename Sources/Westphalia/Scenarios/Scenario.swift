public import TypedGraph

/// A what-if: a graph, a date, and dated events that are played on a copy of it.
///
/// ```swift
/// let scenario = Scenario(on: graph, from: "1914-07-28") {
///   ScenarioEvent(on: "1914-07-28", .attack(Attack(by: .austriaHungary, on: .serbia, at: "1914-07-28")))
/// }
/// let run = try scenario.play()
/// print(run)
/// ```
///
/// A scenario is a value: it can be kept, changed and played again, and equal scenarios play equally.
/// The base graph is never changed.
public struct Scenario: Sendable {
  /// What the world is like before anything happens.
  public let base: RelationGraph

  /// The date before which nothing happens.
  public let start: PartialDate

  /// What happens, in order of dates; events of one date in the order given.
  public let events: [ScenarioEvent]

  /// The rules that the graph is checked against after each event.
  public let rules: [RelationRule]

  /// An event that a branch puts before the event after which it branches.
  private var misplaced: Misplacement?

  private struct Misplacement: Equatable {
    let event, branch: ScenarioEvent
  }

  /// An event that a branch puts before the event after which it branches, so that nothing can be played.
  package var misplacedEvent: ScenarioEvent? { misplaced?.event }

  /// Makes a scenario.
  ///
  /// - Parameters:
  ///   - base: What the world is like before.
  ///   - start: The date before which nothing happens.
  ///   - events: What happens; sorted by date.
  ///   - rules: The rules to check the graph against; those it states itself, where left out.
  public init(
    on base: RelationGraph, from start: PartialDate, _ events: [ScenarioEvent],
    rules: [RelationRule] = .stated
  ) {
    self.base = base
    self.start = start
    self.rules = rules
    self.events = events.enumerated().sorted {
      ($0.element.date.first, $0.offset) < ($1.element.date.first, $1.offset)
    }.map(\.element)
  }

  /// Makes a scenario of events written one after the other; loops, conditions and functions work.
  public init(
    on base: RelationGraph, from start: PartialDate, rules: [RelationRule] = .stated,
    @ScenarioBuilder events: () -> [ScenarioEvent]
  ) {
    self.init(on: base, from: start, events(), rules: rules)
  }

  /// The scenario up to the event of a place, and then with other events: a branch.
  ///
  /// An event that comes before the one of that place cannot be played
  /// (``ScenarioError/eventBeforeBranch(_:after:)``).
  public func branching(after count: Int, _ events: [ScenarioEvent]) -> Scenario {
    let trunk = self.events.prefix(max(0, count))
    var branch = playing(trunk + events)
    if let last = trunk.last,
      let early = events.first(where: { $0.date.last < last.date.first })
    {
      branch.misplaced = Misplacement(event: early, branch: last)
    }
    return branch
  }

  /// The scenario with more events.
  public func adding(_ events: ScenarioEvent...) -> Scenario { playing(self.events + events) }

  /// The scenario without the events for which a test holds.
  public func removing(where isRemoved: (ScenarioEvent) -> Bool) -> Scenario {
    playing(events.filter { !isRemoved($0) })
  }

  private func playing(_ events: [ScenarioEvent]) -> Scenario {
    var scenario = Scenario(on: base, from: start, events, rules: rules)
    scenario.misplaced = misplaced.flatMap { events.contains($0.event) ? $0 : nil }
    return scenario
  }

  /// Plays the events on a copy of the base, and keeps the outcome after each.
  ///
  /// - Throws: ``ScenarioError`` that names the event that cannot happen.
  /// - Complexity: For each event that of the response to an attack, and of the rules that read a kind of relation
  ///   of which the event changed something (``RelationRule/kinds``).
  public func play() throws(ScenarioError) -> ScenarioRun {
    var graph = base
    var steps: [ScenarioStep] = []
    var memory = RuleMemory(of: rules, in: graph)
    if let misplaced { throw .eventBeforeBranch(misplaced.event, after: misplaced.branch) }
    for event in events {
      guard event.date.last >= start.first else {
        throw .eventBeforeStart(event, start: start)
      }
      graph.prepareForChanges()
      let before = graph
      if let condition = event.condition,
        !condition.isMet(after: steps, in: graph, on: event.date)
      {
        steps.append(
          ScenarioStep(
            event: event, hasHappened: false, before: graph, graph: graph, response: nil,
            breaches: [], decision: nil, newFindings: [], findings: memory.findings))
        continue
      }
      let resolved = try event.resolved(in: graph)
      do throws(ScenarioError) {
        try resolved.apply(to: &graph)
      } catch {
        throw error.about(event)
      }
      // The treaties answer as they stood when the attack came, with the wars there were.
      var response: AttackResponse?
      if case .attack(let attack, let cascade) = resolved.action {
        response = before.response(to: attack, cascading: cascade)
      }
      let breaches = response?.breaches ?? resolved.breachesOfWar(in: before)
      var decision: CouncilDecision?
      if case .votes(_, _, let draft) = event.action { decision = graph.outcome(of: draft) }
      let newFindings = memory.advance(from: before, to: graph)
      steps.append(
        ScenarioStep(
          event: event, hasHappened: true, before: before, graph: graph, response: response,
          breaches: breaches, decision: decision, newFindings: newFindings,
          findings: memory.findings))
    }
    return ScenarioRun(scenario: self, steps: steps)
  }
}

extension Scenario: Equatable {
  /// Whether both play the same events from the same date on graphs that say the same, by equal rules.
  ///
  /// - Complexity: O(*n* + *m*) in the nodes and relations of the graphs.
  public static func == (left: Scenario, right: Scenario) -> Bool {
    left.start == right.start && left.events == right.events && left.rules == right.rules
      && left.misplaced == right.misplaced
      && left.base.difference(from: right.base).isEmpty
  }
}

extension Scenario: CustomStringConvertible {
  /// The date and the events, a line each.
  public var description: String {
    (["Scenario from \(start):"] + events.map(\.description)).joined(separator: "\n")
  }
}

public import TypedGraph

/// What must be so for an event of a scenario to happen.
///
/// ```swift
/// ScenarioEvent(
///   on: "1914-08-04", if: .isObliged(.unitedKingdom),
///   .joins(.unitedKingdom, onTheSideOf: .belgium))
/// ```
///
/// Conditions are compared by key and name, because what they check is a function: give different conditions
/// different keys.
public struct ScenarioCondition: Identifiable, Sendable {
  /// What identifies the condition.
  public let id: String

  /// The condition as a clause, `France is obliged`.
  public let name: String

  /// What a condition of the standard forms asks.
  package indirect enum Form: Sendable {
    case isObliged(SovereignState, by: Treaty?)
    case isNotObliged(SovereignState)
    case isUndetermined(SovereignState)
    case isAdopted(Draft)
    case isNotAdopted(Draft)
    case isAtWar(any Actor, with: any Actor)
    case finds(RelationRule)
    case not(ScenarioCondition)
    case all(ScenarioCondition, ScenarioCondition)
    case any(ScenarioCondition, ScenarioCondition)
  }

  /// What it asks; nil where that is a function of the program's own.
  package private(set) var form: Form?

  /// Whether the name is made of others, and needs brackets in a longer one.
  private var isCompound: Bool {
    switch form {
    case .not, .all, .any: true
    default: false
    }
  }

  private let check:
    @Sendable (_ steps: [ScenarioStep], _ graph: RelationGraph, _ date: PartialDate) -> Bool

  /// Makes a condition.
  ///
  /// - Parameters:
  ///   - key: What identifies the condition.
  ///   - name: The condition as a clause.
  ///   - check: Whether it is met, by the steps so far, the graph after them and the date of the event. It must
  ///     answer equal steps and graphs equally.
  public init(
    _ key: String, name: String,
    check:
      @escaping @Sendable (
        _ steps: [ScenarioStep], _ graph: RelationGraph, _ date: PartialDate
      ) -> Bool
  ) {
    id = key
    self.name = name
    self.check = check
  }

  /// The name in a longer one.
  private var part: String { isCompound ? "(\(name))" : name }

  private static func standard(
    _ form: Form, _ key: String, _ name: String,
    check:
      @escaping @Sendable (
        _ steps: [ScenarioStep], _ graph: RelationGraph, _ date: PartialDate
      ) -> Bool
  ) -> ScenarioCondition {
    var condition = ScenarioCondition(key, name: name, check: check)
    condition.form = form
    return condition
  }

  func isMet(after steps: [ScenarioStep], in graph: RelationGraph, on date: PartialDate) -> Bool {
    check(steps, graph, date)
  }
}

extension ScenarioCondition {
  /// A state is bound to help by force, by any treaty or by one, in the latest attack.
  public static func isObliged(
    _ state: SovereignState, by treaty: Treaty? = nil
  ) -> ScenarioCondition {
    let law = treaty.map { " by the \($0.name)" } ?? ""
    return answer(
      .isObliged(state, by: treaty), "obliged \(state.id) \(treaty?.id ?? "")",
      "\(state.name) is obliged\(law)", of: state,
      by: treaty
    ) { $0.isObliged }
  }

  /// A state is not bound to help by force in the latest attack, and that is known.
  public static func isNotObliged(_ state: SovereignState) -> ScenarioCondition {
    answer(
      .isNotObliged(state), "not obliged \(state.id)", "\(state.name) is not obliged", of: state
    ) {
      $0.reason != nil
    }
  }

  /// Whether a state is bound to help by force in the latest attack is not known.
  public static func isUndetermined(_ state: SovereignState) -> ScenarioCondition {
    answer(
      .isUndetermined(state), "undetermined \(state.id)",
      "it is undetermined whether \(state.name) is obliged", of: state
    ) { $0.isUndetermined }
  }

  /// A draft is adopted by the votes so far.
  public static func isAdopted(_ draft: Draft) -> ScenarioCondition {
    standard(.isAdopted(draft), "adopted \(draft.id)", "\(draft.id) is adopted") { _, graph, _ in
      graph.outcome(of: draft).outcome.isAdopted == true
    }
  }

  /// A draft is certainly not adopted by the votes so far: vetoed, or short of votes.
  public static func isNotAdopted(_ draft: Draft) -> ScenarioCondition {
    standard(.isNotAdopted(draft), "not adopted \(draft.id)", "\(draft.id) is not adopted") {
      _, graph, _ in
      graph.outcome(of: draft).outcome.isAdopted == false
    }
  }

  /// Two sides, be they states or not, fight each other, are at war or have an armistice only, on the date of the event.
  public static func isAtWar(_ side: any Actor, with other: any Actor) -> ScenarioCondition {
    let (one, second) = (OtherAttacker(side), OtherAttacker(other))
    return standard(
      .isAtWar(side, with: other), "at war \(one.order) \(second.order)",
      "\(one.name) is at war with \(second.name)"
    ) { _, graph, date in
      graph.hostilities(between: side, and: other, on: date).contains { $0.isWar }
    }
  }

  /// A rule certainly finds something.
  public static func finds(_ rule: RelationRule) -> ScenarioCondition {
    standard(.finds(rule), "finds \(rule.id)", "the rule '\(rule.name)' is broken") {
      _, graph, _ in
      rule.findings(in: graph).contains { $0.status == .established }
    }
  }

  /// The condition that another is not met.
  public static prefix func ! (condition: ScenarioCondition) -> ScenarioCondition {
    standard(.not(condition), "! (\(condition.id))", "not: \(condition.part)") {
      !condition.isMet(after: $0, in: $1, on: $2)
    }
  }

  /// The condition that two are met.
  public static func && (left: ScenarioCondition, right: ScenarioCondition) -> ScenarioCondition {
    standard(
      .all(left, right), "(\(left.id)) && (\(right.id))", "\(left.part) and \(right.part)"
    ) {
      left.isMet(after: $0, in: $1, on: $2) && right.isMet(after: $0, in: $1, on: $2)
    }
  }

  /// The condition that one of two is met, or both.
  public static func || (left: ScenarioCondition, right: ScenarioCondition) -> ScenarioCondition {
    standard(
      .any(left, right), "(\(left.id)) || (\(right.id))", "\(left.part) or \(right.part)"
    ) {
      left.isMet(after: $0, in: $1, on: $2) || right.isMet(after: $0, in: $1, on: $2)
    }
  }

  private static func answer(
    _ form: Form, _ key: String, _ name: String, of state: SovereignState,
    by treaty: Treaty? = nil,
    _ test: @escaping @Sendable (ObligationAnswer) -> Bool
  ) -> ScenarioCondition {
    standard(form, key, name) { steps, _, _ in
      guard let response = steps.lazy.reversed().compactMap(\.response).first else { return false }
      let answer =
        treaty.map { response.answer(for: state, under: $0) } ?? response.answer(for: state)
      return answer.map(test) ?? false
    }
  }
}

extension ScenarioCondition: Hashable, CustomStringConvertible {
  /// Whether both have the same key and name.
  public static func == (left: ScenarioCondition, right: ScenarioCondition) -> Bool {
    left.id == right.id && left.name == right.name
  }

  /// Hashes the key.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// The name.
  public var description: String { name }
}

public import TypedGraph

/// What a rule finds against relations of a graph; the relations stay, nothing is deleted.
public struct RuleFinding: Hashable, Sendable {
  /// How sure a finding is.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// By what is believed, the rule is broken.
    case established
    /// Sources differ on what the finding rests on, or only an accusation is known.
    case contested
    /// Facts are missing: an amount, or the year in which it flowed.
    case undetermined
    /// What would break the rule is only possible, intended or promised.
    case prospective
  }

  /// The rule's key.
  public let rule: String

  /// How sure the finding is.
  public let status: Status

  /// The finding as a sentence.
  public let sentence: String

  /// The relation that states the rule in the graph, where one does: the cap, the embargo.
  public let basis: RelationID?

  /// The relations that break the rule, in order.
  public let relations: [RelationID]

  /// The calendar year, where the rule counts by years.
  public let year: Int?

  /// The least and the most that flowed by the accounts there are, where the rule counts.
  public let amount: ClosedRange<Double>?

  /// How much the flow is over a cap: at least, by every account, where established; at most, where not.
  public let excess: Quantity?

  /// What sources say of the rule and of the relations.
  public let evidence: [Evidence]

  /// The resolutions the rule stands in.
  public let resolutions: [Resolution]

  /// Makes a finding.
  public init(
    rule: String, _ status: Status, _ sentence: String, basis: RelationID? = nil,
    relations: [RelationID], year: Int? = nil, amount: ClosedRange<Double>? = nil,
    excess: Quantity? = nil, evidence: [Evidence] = [], resolutions: [Resolution] = []
  ) {
    self.rule = rule
    self.status = status
    self.sentence = sentence
    self.basis = basis
    self.relations = relations
    self.year = year
    self.amount = amount
    self.excess = excess
    self.evidence = evidence
    self.resolutions = resolutions
  }
}

extension RuleFinding: CustomStringConvertible {
  /// The status and the sentence.
  public var description: String { "\(status.rawValue): \(sentence)" }
}

/// A rule that a graph is held against: a value, of the package's or of the user's own.
///
/// ```swift
/// let noTroops = RelationRule("no-troops", name: "No foreign troops") { view in
///   view.relations(of: TroopDeployment.self).map { entry in
///     RuleFinding(rule: "no-troops", .established, entry.sentence, relations: [entry.id])
///   }
/// }
/// let findings = graph.findings(of: [noTroops, .supplyCaps])
/// ```
public struct RelationRule: Sendable {
  /// What identifies the rule in findings.
  public let id: String

  /// The name people call it by.
  public let name: String

  private let check: @Sendable (GraphView) -> [RuleFinding]

  /// Makes a rule of one's own.
  ///
  /// - Parameters:
  ///   - key: What identifies the rule.
  ///   - name: The name people call it by.
  ///   - check: What the rule finds in a view. It must answer equal views equally.
  public init(
    _ key: String, name: String, check: @escaping @Sendable (GraphView) -> [RuleFinding]
  ) {
    id = key
    self.name = name
    self.check = check
  }

  /// What the rule finds in a graph or view.
  public func findings(in graph: some GraphQueries) -> [RuleFinding] { check(graph.view) }
}

extension [RelationRule] {
  /// The rules that read what a graph states: caps, prohibitions, embargoes and sanctions.
  public static let stated: [RelationRule] = [
    .supplyCaps, .prohibitions, .armsEmbargoes, .sanctions,
  ]
}

extension GraphQueries {
  /// What rules find here, rule by rule.
  ///
  /// Narrow the graph first to choose what is believed: `graph.believing(.facts).findings()`.
  ///
  /// - Parameter rules: The rules; those the graph states itself, where left out.
  /// - Returns: The findings in the order of the rules, each rule's in its own.
  public func findings(of rules: [RelationRule] = .stated) -> [RuleFinding] {
    rules.flatMap { $0.findings(in: self) }
  }
}

extension RuleFinding.Status {
  /// The status of a finding that rests on these claims; nil where one is only denied.
  init?(of weights: ClaimWeight...) {
    if weights.contains(.denied) { return nil }
    self =
      weights.contains(.prospective)
      ? .prospective : weights.contains(.contested) ? .contested : .established
  }
}

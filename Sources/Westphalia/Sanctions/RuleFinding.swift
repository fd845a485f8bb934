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

extension RuleFinding.Status {
  /// The status of a finding that rests on these claims; nil where one is only denied.
  init?(of weights: ClaimWeight...) {
    if weights.contains(.denied) { return nil }
    self =
      weights.contains(.prospective)
      ? .prospective : weights.contains(.contested) ? .contested : .established
  }
}

extension RuleFinding.Status: CustomStringConvertible {
  /// The word for the status.
  public var description: String { rawValue }
}

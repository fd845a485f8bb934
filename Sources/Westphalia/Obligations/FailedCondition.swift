/// A condition of a promise that does not hold.
public struct FailedCondition: Hashable, Sendable, CustomStringConvertible {
  /// The condition.
  public let condition: ObligationCondition

  /// Why it does not hold, as a clause.
  public let because: String

  /// The condition and why it does not hold, `against Italy, and the adversary is France`.
  public var description: String { "\(condition)\(because.isEmpty ? "" : ", and \(because)")" }
}

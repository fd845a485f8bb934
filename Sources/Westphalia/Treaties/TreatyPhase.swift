public import TypedGraph

/// What a treaty's members promise over a span of time.
public struct TreatyPhase: Hashable, Sendable {
  /// The span, within the time the treaty is in force.
  public let period: Period

  /// What is promised then.
  public let promises: [TreatyPromise]

  /// Makes a phase.
  public init(_ period: Period, _ promises: [TreatyPromise]) {
    self.period = period
    self.promises = promises
  }
}

extension TreatyPhase: CustomStringConvertible {
  /// `2024-12-04 –: consultation (art. 3), defense (art. 4)`.
  public var description: String {
    "\(period): \(promises.map(\.description).joined(separator: ", "))"
  }
}

extension TreatyPhase: Codable {}

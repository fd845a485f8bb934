public import TypedGraph

/// What a secret protocol adds to a promise: conditions that the public text does not have or, where it adds none, the
/// promise itself.
///
/// The protocol has a source of its own, and a query may be asked by the public text alone; see
/// ``TreatyReading``.
public struct SecretProtocol: Hashable, Sendable {
  /// Where the protocol stands.
  public let source: EvidenceSource

  /// What must hold in addition to the public conditions.
  public let conditions: [ObligationCondition]

  /// Makes what a protocol adds.
  public init(_ source: EvidenceSource, _ conditions: [ObligationCondition] = []) {
    self.source = source
    self.conditions = conditions
  }
}

extension SecretProtocol: CustomStringConvertible {
  /// The source and the conditions, `secret protocol in the Annex: against Italy`.
  public var description: String {
    "secret protocol in \(source.title)"
      + (conditions.isEmpty ? "" : ": \(conditions.map(\.description).joined(separator: ", "))")
  }
}

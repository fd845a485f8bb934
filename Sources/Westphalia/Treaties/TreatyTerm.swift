public import TypedGraph

/// The time a treaty is in force, according to one source.
public struct TreatyTerm: Hashable, Sendable {
  /// When it is in force.
  public let period: Period

  /// The source that says so, where sources differ.
  public let source: EvidenceSource?

  /// Makes a term.
  public init(_ period: Period, accordingTo source: EvidenceSource? = nil) {
    self.period = period
    self.source = source
  }
}

extension TreatyTerm: CustomStringConvertible {
  /// `1961 – 1996-09-10 (ATOP)`, without the parentheses where no source is named.
  public var description: String { source.map { "\(period) (\($0.id))" } ?? "\(period)" }
}

extension TreatyTerm: Codable {}

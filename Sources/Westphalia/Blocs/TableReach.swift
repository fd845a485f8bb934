public import TypedGraph

/// How far one of the package's tables reaches, and what it is taken from.
///
/// A table says what was so until the day on which somebody looked it up. What came after is unknown, and is
/// not the same as before.
public struct TableReach: Hashable, Sendable {
  /// The last day of which the table speaks; nil where nothing more can happen, as with a bloc that is
  /// dissolved.
  public let asOf: CalendarDate?

  /// What the table is taken from; ``TypedGraph/EvidenceSource/generalKnowledge`` where nobody looked it up.
  public let sources: [EvidenceSource]

  /// Makes the reach of a table.
  public init(asOf: CalendarDate?, sources: [EvidenceSource]) {
    self.asOf = asOf
    self.sources = sources
  }

  /// Whether the table speaks of all days of a date.
  public func covers(_ date: PartialDate) -> Bool {
    asOf.map { date.last <= $0 } ?? true
  }

  /// Whether the table rests on general knowledge alone.
  public var isGeneralKnowledge: Bool { sources.allSatisfy { $0 == .generalKnowledge } }
}

extension TableReach: CustomStringConvertible {
  /// `as of 2026-06-30: NATO, “Member countries”`.
  public var description: String {
    let names = sources.map(\.title).joined(separator: "; ")
    return "\(asOf.map { "as of \($0)" } ?? "closed"): \(names)"
  }
}

extension EvidenceSource {
  /// What a person who knows the field knows, and nobody looked up for the package.
  ///
  /// A fact with no other source is worth a second look before anything depends on it.
  public static let generalKnowledge = EvidenceSource(
    "general-knowledge", title: "general knowledge, not looked up")
}

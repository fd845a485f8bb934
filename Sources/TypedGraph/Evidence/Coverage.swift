/// What a source claims to know about: kinds of relations over a period.
///
/// Inside its coverage a source that lists no relation says that there is none; outside it the source
/// says nothing, and a query answers *not covered*, never *no*.
public struct Coverage: Sendable {
  /// The source.
  public let source: EvidenceSource

  /// The span of time the source covers.
  public let period: Period

  let kinds: [ObjectIdentifier]

  /// The names of the kinds covered, in the order given.
  public let kindNames: [RelationKind]

  /// Makes the coverage of a source: the kinds it lists completely over a period.
  public init(of source: EvidenceSource, over period: Period, _ kinds: any Relation.Type...) {
    self.source = source
    self.period = period
    self.kinds = kinds.map { ObjectIdentifier($0) }
    kindNames = kinds.map { $0.kind }
  }

  /// Whether the source covers a kind on a date, certainly or possibly.
  public func covers(_ kind: any Relation.Type, on date: PartialDate) -> Certainty {
    kinds.contains(ObjectIdentifier(kind)) ? period.holds(on: date) : .no
  }
}

extension Coverage: Hashable {
  /// Whether both say the same of the same source.
  public static func == (left: Coverage, right: Coverage) -> Bool {
    left.source == right.source && left.period == right.period && left.kinds == right.kinds
  }

  /// Hashes the source, the period and the kinds.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(source)
    hasher.combine(period)
    hasher.combine(kinds)
  }
}

extension Coverage: CustomStringConvertible {
  /// The source, the kinds and the period: `the ledger covers loan, road (2000 – 2010)`.
  public var description: String {
    let kinds = kindNames.isEmpty ? "no kind" : kindNames.map(\.name).joined(separator: ", ")
    return "\(source.title) covers \(kinds) (\(period))"
  }
}

extension GraphView {
  /// What the sources of the graph seen here cover.
  public var coverages: [Coverage] { graph.coverages }
}

/// What a source claims to know about: kinds of relations over a period.
///
/// Inside its coverage a source that lists no relation says that there is none; outside it the source
/// says nothing, and a query answers *not covered*, never *no*.
///
/// A world of one's own, in which what is not stated is not so, says that in one line:
///
/// ```swift
/// let world = RelationGraph {
///   Coverage.complete
///   ruritania.supplies(.drones, to: syldavia).since("1938")
/// }
/// ```
public struct Coverage: Sendable {
  /// The source.
  public let source: EvidenceSource

  /// The span of time the source covers.
  public let period: Period

  /// Whether it covers relations of every kind.
  public let coversEveryKind: Bool

  let kinds: [ObjectIdentifier]

  /// The names of the kinds covered, in the order given; none where it covers every kind.
  public let kindNames: [RelationKind]

  /// Makes the coverage of a source: the kinds it lists completely over a period.
  public init(of source: EvidenceSource, over period: Period, _ kinds: any Relation.Type...) {
    self.source = source
    self.period = period
    coversEveryKind = false
    self.kinds = kinds.map { ObjectIdentifier($0) }
    kindNames = kinds.map { $0.kind }
  }

  /// Makes the coverage of a source that lists relations of every kind completely over a period.
  public init(ofEverythingBy source: EvidenceSource, over period: Period) {
    self.source = source
    self.period = period
    coversEveryKind = true
    kinds = []
    kindNames = []
  }

  /// Makes the coverage of a source from a list of kinds.
  package init(of source: EvidenceSource, over period: Period, kinds: [any Relation.Type]) {
    self.source = source
    self.period = period
    coversEveryKind = false
    self.kinds = kinds.map { ObjectIdentifier($0) }
    kindNames = kinds.map { $0.kind }
  }

  /// The types of the kinds covered, as identifiers in the order given.
  package var kindTypes: [ObjectIdentifier] { kinds }

  /// What is not stated in the graph is not so, of any kind and at any time: the modeler lists everything.
  public static let complete = Coverage(ofEverythingBy: .modeler, over: .always)

  /// Whether the source covers a kind on a date, certainly or possibly.
  public func covers(_ kind: any Relation.Type, on date: PartialDate) -> Certainty {
    coversEveryKind || kinds.contains(ObjectIdentifier(kind)) ? period.holds(on: date) : .no
  }
}

extension Coverage: Hashable {
  /// Whether both say the same of the same source.
  public static func == (left: Coverage, right: Coverage) -> Bool {
    left.source == right.source && left.period == right.period && left.kinds == right.kinds
      && left.coversEveryKind == right.coversEveryKind
  }

  /// Hashes the source, the period and the kinds.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(source)
    hasher.combine(period)
    hasher.combine(kinds)
    hasher.combine(coversEveryKind)
  }
}

extension Coverage: CustomStringConvertible {
  /// The source, the kinds and the period: `the ledger covers loan, road (2000 – 2010)`.
  public var description: String {
    let names = kindNames.isEmpty ? "no kind" : kindNames.map(\.name).joined(separator: ", ")
    return "\(source.title) covers \(coversEveryKind ? "everything" : names) (\(period))"
  }
}

extension GraphView {
  /// What the sources of the graph seen here cover.
  public var coverages: [Coverage] { graph.coverages }
}

/// What a statement says beside its relation: when it holds, and what sources say of it.
///
/// The order in which refinements are chained to a statement does not change what it says:
///
/// * **Time.** Each refinement narrows the period. Of two starts the later counts, of two ends the
///   earlier; a date counts before *unknown*, and *unknown* before *open*. What a verb supposes
///   (``Refinable/byDefault(_:)``) counts only for a bound of which nothing is said.
/// * **One source.** What refines a source may stand before it or after it:
///   `.possibly().according(to: article)` is `.according(to: article).possibly()`. Of two voices the
///   one further from fact stands (``Evidence/Modality/distanceFromFact``), of two confidences the lower
///   one, and *denied* stays denied.
/// * **Several sources.** Those named by `according(to:)` and `evidence(_:)` come first, then those that
///   support, then those that contradict.
///
/// Where order says something it counts, as in a sentence: a refinement is about the source named last
/// before it (about the one listed first where none is named before it), speakers are a chain, and
/// quotations, notes and sources of one role are listed as they are given.
public struct StatementDetails: Sendable {
  private enum Role: Int {
    case claim, support, contradiction
  }

  /// When it holds; not bounded in time unless said.
  public var period: Period {
    get {
      Period.always
        .starting(said.start == .open ? supposed.start : said.start)
        .ending(said.end == .open ? supposed.end : said.end)
    }
    set { (said, supposed) = (newValue, .always) }
  }

  /// What was said of the period.
  private var said = Period.always

  /// What counts for bounds of which nothing is said.
  private var supposed = Period.always

  /// The sources in the order in which they were named.
  private var sources: [(role: Role, evidence: Evidence)] = []

  /// What was said of a source before any was named.
  private var waiting: Evidence?

  init() {}

  /// The sources in the order in which they are listed, with all that is said of each.
  private var listed: [(role: Role, evidence: Evidence)] {
    var listed = [Role.claim, .support, .contradiction].flatMap { role in
      sources.filter { $0.role == role }
    }
    if let waiting, let first = listed.first {
      listed[0].evidence = first.evidence.refined(by: waiting)
    }
    return listed
  }

  /// What sources say of it; none for the modeler's own assertion.
  public var evidence: [Evidence] {
    get { sources.isEmpty ? [waiting].compactMap(\.self) : listed.map(\.evidence) }
    set {
      sources = newValue.map { (.claim, $0) }
      waiting = nil
    }
  }

  /// Narrows the period to what another leaves of it.
  mutating func narrow(to other: Period) {
    said = said.narrowed(to: other)
  }

  /// Narrows what counts for bounds of which nothing is said.
  mutating func suppose(_ other: Period) {
    supposed = supposed.narrowed(to: other)
  }

  /// Names a source that makes the claim.
  mutating func claim(_ evidence: Evidence) { name(evidence, as: .claim) }

  /// Names a source that says the same.
  mutating func support(_ evidence: Evidence) { name(evidence, as: .support) }

  /// Names a source that says otherwise.
  mutating func contradict(_ evidence: Evidence) { name(evidence, as: .contradiction) }

  /// Refines what the latest source says; where none is named yet, what the one listed first will say.
  mutating func refine(_ change: (Evidence) -> Evidence) {
    if let last = sources.indices.last {
      sources[last].evidence = change(sources[last].evidence)
    } else {
      waiting = change(waiting ?? Evidence(.modeler))
    }
  }

  /// Adds what was said of a group to what was said of one of its statements.
  mutating func add(_ other: StatementDetails) {
    narrow(to: other.said)
    suppose(other.supposed)
    for source in other.listed { name(source.evidence, as: source.role) }
    if other.sources.isEmpty, let waiting = other.waiting { refine { $0.refined(by: waiting) } }
  }

  private mutating func name(_ evidence: Evidence, as role: Role) {
    sources.append((role, evidence))
  }
}

extension StatementDetails: Hashable {
  /// Whether both say the same of time and sources.
  public static func == (left: StatementDetails, right: StatementDetails) -> Bool {
    left.period == right.period && left.evidence == right.evidence
  }

  /// Hashes the period and the evidence.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(period)
    hasher.combine(evidence)
  }
}

extension StatementDetails: CustomStringConvertible {
  /// The period and the evidence in a line: `2023-09 –, asserted by the ledger at p. 3`.
  public var description: String {
    ([period.description] + evidence.map(\.description)).joined(separator: ", ")
  }
}

extension Period {
  /// The period that starts and ends where the stricter of two periods does.
  ///
  /// The result does not depend on which period comes first, nor, of three, on which two are taken first.
  fileprivate func narrowed(to other: Period) -> Period {
    let laterStart = Self.stricter(start, other.start) { one, other in
      one.first == other.first
        ? one.precision.rawValue < other.precision.rawValue
        : one.first > other.first
    }
    let earlierEnd = Self.stricter(end, other.end) { one, other in
      one.last == other.last
        ? one.precision.rawValue < other.precision.rawValue
        : one.last < other.last
    }
    return Period.always.starting(laterStart).ending(earlierEnd)
  }

  private static func stricter(
    _ one: Bound, _ other: Bound, _ isStricter: (PartialDate, PartialDate) -> Bool
  ) -> Bound {
    switch (one, other) {
    case (.open, let bound), (let bound, .open): bound
    case (.unknown, let bound), (let bound, .unknown): bound
    case (.date(let left), .date(let right)): isStricter(left, right) ? one : other
    }
  }
}

public import TypedGraph

extension Treaty {
  /// Which states the treaty bound, and when, as the package's catalog has it; empty for a treaty of one's own.
  ///
  /// A spell without an end had none on the last day of which the record speaks (``partyReach``).
  public var partySpells: [PartySpell] { TreatyRecord.byTreaty[id]?.parties ?? [] }

  /// How far the record of the treaty's parties reaches, and by which sources; nil for a treaty of one's own.
  public var partyReach: TableReach? { TreatyRecord.byTreaty[id]?.reach }

  /// What has to be known of the record's dates, such as that a data set counts from the signature; nil where there
  /// is nothing to say.
  public var catalogRemark: String? { TreatyRecord.byTreaty[id]?.remark }

  /// The states that the treaty binds on a date.
  ///
  /// - Parameters:
  ///   - date: The date, of any precision.
  ///   - certainty: What is asked for: states that it certainly binds on all of the date, or those as well that it
  ///     possibly binds on some of it.
  /// - Returns: The parties, in the order of their entry.
  /// - Throws: ``TableError/notRecorded(table:)`` for a treaty of one's own, and
  ///   ``TableError/beyond(table:asOf:asked:)`` where the date reaches past ``partyReach``.
  public func parties(
    on date: PartialDate, atLeast certainty: Certainty = .certainly
  ) throws(TableError) -> [SovereignState] {
    let table = "parties to the \(name)"
    guard let record = TreatyRecord.byTreaty[id] else { throw .notRecorded(table: table) }
    if let asOf = record.reach.asOf, !record.reach.covers(date) {
      throw .beyond(table: table, asOf: asOf, asked: date)
    }
    return record.parties.filter { $0.period.holds(on: date) >= max(certainty, .possibly) }
      .map(\.state)
  }

  /// The statements that make the recorded parties parties, each with its own dates; none for a treaty of one's own.
  ///
  /// A party that had not left on the last day of the record is stated without an end, as ``binds(_:)-(SovereignState...)``
  /// states it.
  public func bindsRecordedParties() -> StatementGroup {
    StatementGroup(
      partySpells.map { spell in
        // Who joined when the treaty was in force did not sign it with the others.
        let isOriginal = spell.period.earliestStart <= forceBegins
        let signed = spell.signed ?? (isOriginal ? signed : nil)
        let party = Party(
          signed: signed, enteredIntoForce: spell.period.start.date,
          withdrew: spell.period.end.date)
        return Statement(party, from: spell.state, to: self)
          .byDefault(signed.map(Period.since) ?? spell.period)
      })
  }

  /// The last day on which it may have entered into force first, or on which it may have been signed.
  var forceBegins: CalendarDate {
    max(
      terms.map(\.period.latestStart).min() ?? .earliest, signed?.last ?? .earliest)
  }
}

/// A treaty with what the catalog knows of its parties, and by which sources.
struct TreatyRecord: Sendable {
  let treaty: Treaty
  let parties: [PartySpell]
  let reach: TableReach
  let remark: String?

  /// Makes a record.
  ///
  /// - Parameters:
  ///   - treaty: The treaty.
  ///   - atop: Its numbers in Alliance Treaty Obligations and Provisions 4.01, from which dates, parties and kinds of
  ///     promises are taken.
  ///   - states: The parties bound for as long as the treaty is in force.
  ///   - others: The parties with dates of their own.
  ///   - isLookedUp: Whether articles, conditions and dates beside the numbers are of the project's notes, and not of
  ///     general knowledge.
  ///   - remark: What has to be known of the dates.
  init(
    _ treaty: Treaty, atop: [Int] = [], _ states: [SovereignState] = [],
    others: [PartySpell] = [], isLookedUp: Bool = false, remark: String? = nil
  ) {
    self.treaty = treaty
    self.remark = remark
    let term = treaty.terms.first?.period ?? .unknown
    let spells = states.map { PartySpell($0, term) } + others
    parties = spells.enumerated().sorted {
      ($0.element.period.earliestStart, $0.offset) < ($1.element.period.earliestStart, $1.offset)
    }.map(\.element)
    let isOver = parties.allSatisfy { !$0.period.isOpenEnded }
    reach = TableReach(
      asOf: isOver ? nil : Self.lastDay,
      sources: atop.map {
        EvidenceSource("ATOP-\($0)", title: "ATOP 4.01, treaty \($0) (Leeds et al. 2002)")
      } + (isLookedUp ? [.projectNotes] : [.generalKnowledge]))
  }

  /// The last day of which the records of treaties in force speak.
  static let lastDay: CalendarDate = "2025-12-31"

  /// Every record, in the order of signature.
  static let all: [TreatyRecord] =
    congressRecords + allianceRecords + firstWarRecords + interwarRecords + secondWarRecords
    + postwarRecords + coldWarRecords + presentRecords

  static let byTreaty: [String: TreatyRecord] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.treaty.id, $0) })
}

extension EvidenceSource {
  /// The facts and rules of the field that were gathered for the package, with their sources.
  static let projectNotes = EvidenceSource(
    "project-notes", title: "the texts of the treaties, as gathered for the package")
}

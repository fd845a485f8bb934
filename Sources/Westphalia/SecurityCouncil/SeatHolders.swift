public import TypedGraph

extension UNBody {
  /// Which states held seats in the body, when, and how: the permanent ones first, then the elected
  /// by term.
  ///
  /// Empty where ``areSeatsRecorded`` is false, which is every body but ``securityCouncil``: nothing
  /// is known then, not that nobody had a seat.
  public var seats: [SeatSpell] {
    areSeatsRecorded ? SeatSpell.permanentMembers + SeatSpell.electedMembers : []
  }

  /// Whether the package has a table of the body's seats.
  public var areSeatsRecorded: Bool { id == UNBody.securityCouncil.id }

  /// How far the table of the body's seats reaches; nil where ``areSeatsRecorded`` is false.
  ///
  /// Until the end of 2027 the table fills every seat; members elected after June 2026 are not in it.
  public var seatReach: TableReach? { areSeatsRecorded ? SeatSpell.reach : nil }

  /// The states that hold seats on a date, the permanent ones first.
  ///
  /// - Parameters:
  ///   - date: The date, of any precision.
  ///   - certainty: What is asked for: states that certainly held a seat on all of the date, or
  ///     those as well that possibly did on some of it.
  /// - Returns: The holders.
  /// - Throws: ``TableError/notRecorded(table:)`` for every body but the Security Council, and
  ///   ``TableError/beyond(table:asOf:asked:)`` where seats are not filled yet (``seatReach``); ``seats`` has
  ///   those that are.
  /// - Complexity: O(*n*) in the spells of the body's seats.
  public func members(
    on date: PartialDate, atLeast certainty: Certainty = .certainly
  ) throws(TableError) -> [SovereignState] {
    guard let reach = seatReach else { throw .notRecorded(table: "members of the \(name)") }
    if let asOf = reach.asOf, !reach.covers(date) {
      throw .beyond(table: "members of the \(name)", asOf: asOf, asked: date)
    }
    return seats.filter { $0.period.holds(on: date) >= max(certainty, .possibly) }.map(\.state)
  }
}

extension SeatSpell {
  /// How far the tables of the Council's seats reach.
  static let reach = TableReach(
    asOf: "2027-12-31",
    sources: [
      EvidenceSource(
        "UNSC-elected-members",
        title: "United Nations Security Council, “Countries Elected Members”",
        url: "https://main.un.org/securitycouncil/en/content/countries-elected-members"),
      EvidenceSource(
        "A/80/PV.86", title: "General Assembly, 80th session, 86th plenary meeting",
        published: "2026-06-03"),
    ])
}

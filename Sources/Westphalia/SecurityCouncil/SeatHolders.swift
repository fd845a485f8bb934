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

  /// The states that hold seats on a date, the permanent ones first.
  ///
  /// - Parameters:
  ///   - date: The date, of any precision. Elected members are recorded to the end of 2027, and all
  ///     of them to the end of 2026.
  ///   - certainty: What is asked for: states that certainly held a seat on all of the date, or
  ///     those as well that possibly did on some of it.
  /// - Returns: The holders, or nil where ``areSeatsRecorded`` is false.
  /// - Complexity: O(*n*) in the spells of the body's seats.
  public func members(
    on date: PartialDate, atLeast certainty: Certainty = .certainly
  ) -> [SovereignState]? {
    guard areSeatsRecorded else { return nil }
    return seats.filter { $0.period.holds(on: date) >= max(certainty, .possibly) }.map(\.state)
  }
}

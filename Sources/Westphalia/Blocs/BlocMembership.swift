public import TypedGraph

extension Bloc {
  /// Which states belonged to the bloc, when, and as what, in the order in which they joined.
  ///
  /// A spell ends on the first day the state was no longer a member. Dates are as precise as the
  /// source named beside each; ``MembershipSpell/remark`` says why one is not to the day. Where a state succeeded
  /// another in its membership (``SovereignState/westGermany`` and ``SovereignState/germany``), each has a spell
  /// of its own. A spell without an end had none on the last day of which the table speaks
  /// (``membershipReach``). Where only a year is known by which a state had joined, it has two spells: one whose
  /// start is ``TypedGraph/Period/Bound/unknown``, and one since that year. Empty where
  /// ``isMembershipRecorded`` is false: nothing is known then, not that nobody belonged.
  public var membership: [MembershipSpell] { MembershipTables.byBloc[id]?.spells ?? [] }

  /// Whether the package has a table of the bloc's membership.
  public var isMembershipRecorded: Bool { MembershipTables.byBloc[id] != nil }

  /// How far the table of the bloc's membership reaches, and what it is taken from; nil where there is none.
  public var membershipReach: TableReach? { MembershipTables.byBloc[id]?.reach }

  /// The full members on a date, in the order in which they joined.
  ///
  /// Associates, observers and suspended members are not among them; ``membership`` has them.
  ///
  /// ```swift
  /// let allies = try Bloc.nato.members(on: "2024-12-31")
  /// ```
  ///
  /// - Parameters:
  ///   - date: The date, of any precision.
  ///   - certainty: What is asked for: states that certainly were members on all of the date, or
  ///     those as well that possibly were on some of it.
  /// - Returns: The members.
  /// - Throws: ``TableError/notRecorded(table:)`` where ``isMembershipRecorded`` is false, and
  ///   ``TableError/beyond(table:asOf:asked:)`` where the date reaches past ``membershipReach``: who belongs
  ///   then is unknown.
  /// - Complexity: O(*n*) in the spells of the bloc.
  public func members(
    on date: PartialDate, atLeast certainty: Certainty = .certainly
  ) throws(TableError) -> [SovereignState] {
    guard let table = MembershipTables.byBloc[id] else {
      throw .notRecorded(table: "members of \(name)")
    }
    if let asOf = table.reach.asOf, !table.reach.covers(date) {
      throw .beyond(table: "members of \(name)", asOf: asOf, asked: date)
    }
    var members: [SovereignState] = []
    for spell in table.spells
    where spell.status == .full && holding(of: spell, on: date) >= max(certainty, .possibly) {
      if !members.contains(spell.state) { members.append(spell.state) }
    }
    return members
  }

  /// Whether a spell holds on a date: where nobody knows its start, not before the bloc existed.
  private func holding(of spell: MembershipSpell, on date: PartialDate) -> Certainty {
    let held = spell.period.holds(on: date)
    return spell.period.start == .unknown ? min(held, exists(on: date)) : held
  }
}

public import TypedGraph

extension Bloc {
  /// Which states belonged to the bloc, when, and as what, in the order in which they joined.
  ///
  /// A spell ends on the first day the state was no longer a member. Dates are as precise as the
  /// source named beside each table. Where a state succeeded another in its membership
  /// (``SovereignState/westGermany`` and ``SovereignState/germany``), each has a spell of its own.
  /// Empty where ``isMembershipRecorded`` is false: nothing is known then, not that nobody
  /// belonged.
  public var membership: [MembershipSpell] { MembershipTables.byBloc[id] ?? [] }

  /// Whether the package has a table of the bloc's membership.
  public var isMembershipRecorded: Bool { MembershipTables.byBloc[id] != nil }

  /// The full members on a date, in the order in which they joined.
  ///
  /// Associates, observers and suspended members are not among them; ``membership`` has them.
  ///
  /// - Parameters:
  ///   - date: The date, of any precision.
  ///   - certainty: What is asked for: states that certainly were members on all of the date, or
  ///     those as well that possibly were on some of it.
  /// - Returns: The members, or nil where ``isMembershipRecorded`` is false.
  /// - Complexity: O(*n*) in the spells of the bloc.
  public func members(
    on date: PartialDate, atLeast certainty: Certainty = .certainly
  ) -> [SovereignState]? {
    guard isMembershipRecorded else { return nil }
    var members: [SovereignState] = []
    for spell in membership
    where spell.status == .full && spell.period.holds(on: date) >= max(certainty, .possibly) {
      if !members.contains(spell.state) { members.append(spell.state) }
    }
    return members
  }
}

/// The tables of membership, by bloc.
///
/// Each table stands in a file of its own, with its source.
enum MembershipTables {
  static let byBloc: [String: [MembershipSpell]] = [
    Bloc.africanUnion.id: africanUnion,
    Bloc.arabLeague.id: arabLeague,
    Bloc.asean.id: asean,
    Bloc.aukus.id: aukus,
    Bloc.brics.id: brics,
    Bloc.commonwealthOfIndependentStates.id: commonwealthOfIndependentStates,
    Bloc.councilOfEurope.id: councilOfEurope,
    Bloc.csto.id: csto,
    Bloc.eurasianEconomicUnion.id: eurasianEconomicUnion,
    Bloc.europeanUnion.id: europeanUnion,
    Bloc.g7.id: g7,
    Bloc.g8.id: g8,
    Bloc.g20.id: g20,
    Bloc.gcc.id: gcc,
    Bloc.mercosur.id: mercosur,
    Bloc.nato.id: nato,
    Bloc.opec.id: opec,
    Bloc.organizationOfAfricanUnity.id: organizationOfAfricanUnity,
    Bloc.osce.id: osce,
    Bloc.quad.id: quad,
    Bloc.sco.id: sco,
    Bloc.unitedNations.id: unitedNations,
    Bloc.warsawPact.id: warsawPact,
  ]

  /// Makes a table of those who joined and stayed, and of the other spells, in the order of their
  /// starts.
  static func table(
    _ accessions: KeyValuePairs<PartialDate, [SovereignState]>, others: [MembershipSpell] = []
  ) -> [MembershipSpell] {
    var spells: [MembershipSpell] = []
    for (date, states) in accessions {
      for state in states { spells.append(MembershipSpell(state, .since(date))) }
    }
    spells += others
    // The standard library's sort is stable, though not promised to be: the offset settles ties.
    return spells.enumerated().sorted {
      ($0.element.period.earliestStart, $0.offset) < ($1.element.period.earliestStart, $1.offset)
    }.map(\.element)
  }
}

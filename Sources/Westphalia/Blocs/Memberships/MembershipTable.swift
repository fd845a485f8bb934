import TypedGraph

/// Who belonged to a bloc, how far that is known, and by which sources.
struct MembershipTable: Sendable {
  let reach: TableReach
  let spells: [MembershipSpell]

  /// Makes a table of those who joined and stayed, and of the other spells, in the order of their
  /// starts.
  ///
  /// - Parameters:
  ///   - asOf: The last day of which the table speaks; nil for a bloc that is no more.
  ///   - sources: What the spells are taken from that name no source of their own.
  ///   - accessions: Who became a full member when, and still is.
  ///   - others: The spells that ended, or are of another status.
  ///   - vague: Why dates are not to the day, for the spells that do not say it themselves.
  init(
    asOf: CalendarDate?, _ sources: [EvidenceSource],
    _ accessions: KeyValuePairs<PartialDate, [SovereignState]>, others: [MembershipSpell] = [],
    vague: String? = nil
  ) {
    var spells: [MembershipSpell] = []
    for (date, states) in accessions {
      for state in states { spells.append(MembershipSpell(state, .since(date))) }
    }
    spells += others
    spells = spells.map { spell in
      MembershipSpell(
        spell.state, spell.period, status: spell.status,
        sources: spell.sources.isEmpty ? sources : spell.sources,
        remark: spell.remark ?? (spell.isToTheDay ? nil : vague))
    }
    // The standard library's sort is stable, though not promised to be: the offset settles ties.
    self.spells = spells.enumerated().sorted {
      ($0.element.period.earliestStart, $0.offset) < ($1.element.period.earliestStart, $1.offset)
    }.map(\.element)
    var all = sources
    for source in spells.flatMap(\.sources) where !all.contains(source) { all.append(source) }
    reach = TableReach(asOf: asOf, sources: all)
  }

  /// Makes the table of a bloc that is no more: who belonged from when, all of them until it ended unless said
  /// otherwise.
  init(
    until end: PartialDate, _ sources: [EvidenceSource],
    _ accessions: KeyValuePairs<PartialDate, [SovereignState]>, others: [MembershipSpell] = [],
    vague: String? = nil
  ) {
    let spells = accessions.flatMap { date, states in
      states.map { MembershipSpell($0, .since(date).ending(.date(end))) }
    }
    self.init(asOf: nil, sources, [:], others: spells + others, vague: vague)
  }
}

/// The tables of membership, by bloc.
///
/// Each table stands in a file of its family, with its sources.
enum MembershipTables {
  static let byBloc: [String: MembershipTable] = Dictionary(
    uniqueKeysWithValues: tables.map { ($0.id, $1) })

  private static let tables: [(Bloc, MembershipTable)] = [
    (.africanUnion, africanUnion),
    (.allianceOfSahelStates, allianceOfSahelStates),
    (.anzus, anzus),
    (.apec, apec),
    (.arabLeague, arabLeague),
    (.asean, asean),
    (.aukus, aukus),
    (.axis, axis),
    (.brics, brics),
    (.caricom, caricom),
    (.cento, cento),
    (.comecon, comecon),
    (.commonwealthOfIndependentStates, commonwealthOfIndependentStates),
    (.commonwealthOfNations, commonwealthOfNations),
    (.councilOfEurope, councilOfEurope),
    (.csto, csto),
    (.eastAfricanCommunity, eastAfricanCommunity),
    (.ecowas, ecowas),
    (.eurasianEconomicUnion, eurasianEconomicUnion),
    (.europeanFreeTradeAssociation, europeanFreeTradeAssociation),
    (.europeanUnion, europeanUnion),
    (.g7, g7),
    (.g8, g8),
    (.g20, g20),
    (.g77, g77),
    (.gcc, gcc),
    (.guam, guam),
    (.iaea, iaea),
    (.internationalCriminalCourt, internationalCriminalCourt),
    (.leagueOfNations, leagueOfNations),
    (.littleEntente, littleEntente),
    (.mercosur, mercosur),
    (.nato, nato),
    (.nonAlignedMovement, nonAlignedMovement),
    (.nordicCouncil, nordicCouncil),
    (.oas, oas),
    (.oecd, oecd),
    (.oic, oic),
    (.opcw, opcw),
    (.opec, opec),
    (.organizationOfAfricanUnity, organizationOfAfricanUnity),
    (.organizationOfTurkicStates, organizationOfTurkicStates),
    (.osce, osce),
    (.pacificIslandsForum, pacificIslandsForum),
    (.quad, quad),
    (.saarc, saarc),
    (.schengenArea, schengenArea),
    (.sco, sco),
    (.seato, seato),
    (.southernAfricanDevelopmentCommunity, southernAfricanDevelopmentCommunity),
    (.unionState, unionState),
    (.unitedNations, unitedNations),
    (.visegradGroup, visegradGroup),
    (.warsawPact, warsawPact),
    (.westernEuropeanUnion, westernEuropeanUnion),
    (.worldTradeOrganization, worldTradeOrganization),
  ]
}

import Testing
import Westphalia

@Suite("Membership over time")
struct BlocMembershipTests {
  @Test(
    "A bloc has as many full members on a date as its history says",
    arguments: [
      (.nato, "1949-08-23", 0), (.nato, "1949-12-31", 12), (.nato, "1952-03", 14),
      (.nato, "1955-05-06", 15), (.nato, "1982-06", 16), (.nato, "1990-06", 16),
      (.nato, "1991", 16), (.nato, "1999-04", 19), (.nato, "2004-04", 26), (.nato, "2009-05", 28),
      (.nato, "2018", 29), (.nato, "2020-04", 30), (.nato, "2023-05", 31), (.nato, "2024-04", 32),
      (.europeanUnion, "1960", 6), (.europeanUnion, "1973-01-01", 9),
      (.europeanUnion, "1981-01-01", 10), (.europeanUnion, "1986-01-01", 12),
      (.europeanUnion, "1995-01-01", 15), (.europeanUnion, "2004-05-01", 25),
      (.europeanUnion, "2007-01-01", 27), (.europeanUnion, "2013-07-01", 28),
      (.europeanUnion, "2020-01-31", 28), (.europeanUnion, "2020-02-01", 27),
      (.g7, "1975-12", 6), (.g7, "1980", 7), (.g7, "1990-10-03", 7), (.g7, "2024", 7),
      (.g8, "1997", 0), (.g8, "2000", 8), (.g8, "2014-03-23", 8), (.g8, "2014-03-24", 0),
      (.g20, "2010", 19), (.brics, "2009-07", 4), (.brics, "2015", 5), (.brics, "2024", 9),
      (.brics, "2025-06", 10), (.aukus, "2022", 3), (.quad, "2020", 4),
      (.csto, "1994-04-19", 0), (.csto, "1998", 9), (.csto, "2000", 6), (.csto, "2007", 7),
      (.csto, "2011", 7), (.csto, "2012-07", 6), (.csto, "2024-12", 6),
      (.sco, "2010", 6), (.sco, "2018", 8), (.sco, "2024-01", 9), (.sco, "2024-08", 10),
      (.eurasianEconomicUnion, "2015-01-01", 3), (.eurasianEconomicUnion, "2016", 5),
      (.asean, "1970", 5), (.asean, "1990", 6), (.asean, "1996", 7), (.asean, "1998", 9),
      (.asean, "2010", 10), (.asean, "2025-12", 11),
      (.arabLeague, "1945-04", 6), (.arabLeague, "2000", 22), (.arabLeague, "2015", 21),
      (.arabLeague, "2024", 22), (.gcc, "2000", 6), (.opec, "1960-12", 5), (.opec, "2024-02", 12),
      (.organizationOfAfricanUnity, "1964", 33), (.organizationOfAfricanUnity, "1999", 52),
      (.organizationOfAfricanUnity, "2002-07-09", 0), (.africanUnion, "2002-07-09", 52),
      (.africanUnion, "2012", 53), (.africanUnion, "2018", 54),
      (.warsawPact, "1960", 8), (.warsawPact, "1968-09-12", 8), (.warsawPact, "1968-09-13", 7),
      (.warsawPact, "1990-12", 6), (.warsawPact, "1991-07-01", 0),
      (.osce, "1975", 35), (.osce, "2013", 57), (.councilOfEurope, "1949-06", 10),
      (.councilOfEurope, "2010", 47), (.councilOfEurope, "2022-03-01", 46),
      (.councilOfEurope, "2024", 46), (.mercosur, "2010", 4), (.mercosur, "2015", 5),
      (.opec, "2026-05-01", 11), (.westernEuropeanUnion, "1960", 7),
      (.westernEuropeanUnion, "2000", 10),
      (.littleEntente, "1930", 3), (.axis, "1942", 6), (.seato, "1960", 8), (.cento, "1956", 5),
      (.cento, "1960", 4), (.comecon, "1985", 10), (.ecowas, "1990", 16), (.ecowas, "2025-02", 12),
      (.southernAfricanDevelopmentCommunity, "2020", 16), (.eastAfricanCommunity, "2025", 8),
      (.allianceOfSahelStates, "2024", 3), (.europeanFreeTradeAssociation, "1961", 7),
      (.europeanFreeTradeAssociation, "2000", 4), (.nordicCouncil, "2000", 5),
      (.visegradGroup, "1992", 3), (.visegradGroup, "2000", 4), (.schengenArea, "2025", 29),
      (.unionState, "2020", 2), (.guam, "2000", 5), (.guam, "2010", 4),
      (.organizationOfTurkicStates, "2022", 5), (.oecd, "1961-12-31", 19), (.oecd, "1963", 20),
      (.oecd, "2022", 38), (.saarc, "2010", 8), (.apec, "2000", 20), (.caricom, "2010", 14),
      (.pacificIslandsForum, "2010", 15), (.pacificIslandsForum, "2024", 16), (.oas, "1950", 21),
      (.oas, "1970", 23), (.oas, "2000", 34), (.oas, "2024", 32), (.anzus, "1960", 3),
      (.commonwealthOfNations, "2023", 56), (.commonwealthOfNations, "1950", 8),
      (.oic, "2002", 57), (.oic, "2025-12", 57), (.worldTradeOrganization, "1995-01-01", 73),
      (.worldTradeOrganization, "2025", 163), (.leagueOfNations, "1935-01-01", 58),
      (.leagueOfNations, "1920-01-10", 23), (.opcw, "1997-04-28", 0), (.opcw, "1997-04-29", 87),
      (.opcw, "2004-12-31", 167), (.opcw, "2018-06-15", 192), (.opcw, "2018-06-16", 193),
      (.opcw, "2026-02-03", 193), (.internationalCriminalCourt, "2002-06-30", 0),
      (.internationalCriminalCourt, "2002-07-01", 66),
      (.internationalCriminalCourt, "2011-08-01", 115),
      (.internationalCriminalCourt, "2011-09-01", 116),
      (.internationalCriminalCourt, "2015-04-01", 123),
      (.internationalCriminalCourt, "2016-06-01", 124),
      (.internationalCriminalCourt, "2019-03-17", 122),
      (.internationalCriminalCourt, "2020-02-01", 123),
      (.internationalCriminalCourt, "2024-02-01", 124),
      (.internationalCriminalCourt, "2025-12-31", 125), (.iaea, "1957-07-28", 0),
      (.iaea, "1957-09-30", 52), (.iaea, "2002-04", 134), (.iaea, "2020-09-30", 172),
      (.iaea, "2024-01-01", 178), (.iaea, "2025-01-01", 180),
      (.nonAlignedMovement, "1961-09", 25), (.nonAlignedMovement, "2012", 120),
      (.nonAlignedMovement, "2025-08-12", 121), (.g77, "1964-06-14", 0), (.g77, "1964-06-15", 77),
      (.g77, "2025-08-12", 134),
    ] as [(Bloc, PartialDate, Int)])
  func sizes(bloc: Bloc, date: PartialDate, count: Int) throws {
    let members = try bloc.members(on: date)
    #expect(members.count == count, "\(members)")
  }

  @Test(
    "The United Nations had as many members at the end of a year as it says itself",
    arguments: [
      1945: 51, 1946: 55, 1947: 57, 1948: 58, 1949: 59, 1950: 60, 1955: 76, 1956: 80, 1957: 82,
      1958: 82, 1960: 99, 1961: 104, 1962: 110, 1964: 115, 1966: 122, 1967: 123, 1968: 126,
      1970: 127, 1971: 132, 1973: 135, 1974: 138, 1975: 144, 1976: 147, 1977: 149, 1978: 151,
      1979: 152, 1980: 154, 1981: 157, 1983: 158, 1984: 159, 1989: 159, 1990: 159, 1991: 166,
      1992: 179, 1993: 184, 1994: 185, 1999: 188, 2000: 189, 2002: 191, 2006: 192, 2011: 193,
      2025: 193,
    ])
  func unitedNations(year: Int, count: Int) throws {
    let date = try PartialDate(year: year, month: 12, day: 31)
    #expect(try Bloc.unitedNations.members(on: date).count == count)
  }

  @Test(
    "A state joins and leaves on its day",
    arguments: [
      (.csto, .uzbekistan, "1998", .certainly), (.csto, .uzbekistan, "2000", .no),
      (.csto, .uzbekistan, "2006-08-15", .no), (.csto, .uzbekistan, "2006-08-16", .certainly),
      (.brics, .indonesia, "2025-01-05", .no), (.brics, .indonesia, "2025-01-06", .certainly),
      (.asean, .timorLeste, "2025-10-25", .no), (.asean, .timorLeste, "2025-10-26", .certainly),
      (.arabLeague, .egypt, "1989-05-21", .no), (.arabLeague, .egypt, "1989-05-22", .certainly),
      (.opec, .unitedArabEmirates, "2026-04-30", .certainly),
      (.opec, .unitedArabEmirates, "2026-05-01", .no),
      (.warsawPact, .poland, "1955-06-04", .no), (.warsawPact, .poland, "1955-06-05", .certainly),
      (.ecowas, .mali, "2025-01-28", .certainly), (.ecowas, .mali, "2025-01-29", .no),
      (.mercosur, .venezuela, "2012-07-30", .no), (.mercosur, .venezuela, "2012-07-31", .certainly),
      (.osce, .serbia, "2006-06-03", .certainly),
      (.organizationOfAfricanUnity, .angola, "1977", .certainly),
      (.unitedNations, .china, "1949-12-07", .certainly),
      (.unitedNations, .taiwan, "1949-12-07", .no),
      (.seato, .pakistan, "1973", .no), (.anzus, .newZealand, "1990", .no),
      (.axis, .italy, "1943-09-08", .no), (.schengenArea, .bulgaria, "2024-12-31", .no),
      (.csto, .uzbekistan, "2010", .certainly),
      (.csto, .uzbekistan, "2013", .no), (.csto, .georgia, "1999-04-19", .certainly),
      (.csto, .georgia, "1999-04-20", .no), (.csto, .armenia, "2024-06", .certainly),
      (.g8, .russia, "2000", .certainly), (.g8, .russia, "1998-05-14", .no),
      (.g8, .russia, "2014-04", .no), (.nato, .finland, "2023-04-03", .no),
      (.nato, .finland, "2023-04-04", .certainly), (.nato, .sweden, "2024", .possibly),
      (.nato, .westGermany, "1960", .certainly), (.nato, .germany, "1960", .no),
      (.nato, .germany, "1990-10-03", .certainly), (.nato, .westGermany, "1990-10-03", .no),
      (.unitedNations, .taiwan, "1971-10-24", .certainly),
      (.unitedNations, .taiwan, "1971-10-25", .no), (.unitedNations, .china, "1971-10-24", .no),
      (.unitedNations, .china, "1971-10-25", .certainly),
      (.unitedNations, .indonesia, "1966", .possibly), (.unitedNations, .syria, "1960", .no),
      (.warsawPact, .albania, "1968-09-13", .no), (.africanUnion, .morocco, "2010", .no),
      (.commonwealthOfIndependentStates, .georgia, "2009-08-18", .no),
      (.opcw, .syria, "2013-10-13", .no), (.opcw, .syria, "2013-10-14", .certainly),
      (.opcw, .cuba, "1997-05-28", .no), (.opcw, .unitedStates, "1997-04-29", .certainly),
      (.internationalCriminalCourt, .albania, "2003-04-30", .no),
      (.internationalCriminalCourt, .albania, "2003-05-01", .certainly),
      (.internationalCriminalCourt, .burundi, "2017-10-26", .certainly),
      (.internationalCriminalCourt, .burundi, "2017-10-27", .no),
      (.internationalCriminalCourt, .philippines, "2019-03-16", .certainly),
      (.internationalCriminalCourt, .philippines, "2019-03-17", .no),
      (.iaea, .unitedStates, "1957-07-28", .no), (.iaea, .unitedStates, "1957-07-29", .certainly),
      (.iaea, .northKorea, "1994", .possibly), (.iaea, .northKorea, "1995", .no),
      (.iaea, .cambodia, "2003-03-25", .certainly), (.iaea, .cambodia, "2003-03-26", .no),
      (.iaea, .china, "1983-12-31", .no), (.iaea, .china, "1984-01-01", .certainly),
      (.nonAlignedMovement, .yugoslavia, "1961-08-31", .no),
      (.nonAlignedMovement, .yugoslavia, "1961-09-01", .certainly),
      (.nonAlignedMovement, .argentina, "1985", .certainly),
      (.nonAlignedMovement, .argentina, "1992", .no),
      (.nonAlignedMovement, .pakistan, "1979", .possibly),
      (.g77, .southKorea, "1995", .certainly), (.g77, .southKorea, "1997", .no),
      (.g77, .bosniaAndHerzegovina, "2020-03", .no),
    ] as [(Bloc, SovereignState, PartialDate, Certainty)])
  func days(bloc: Bloc, state: SovereignState, date: PartialDate, certainty: Certainty) throws {
    let certain = try bloc.members(on: date)
    let possible = try bloc.members(on: date, atLeast: .possibly)
    #expect(certain.contains(state) == (certainty == .certainly))
    #expect(possible.contains(state) == (certainty != .no))
  }

  @Test(
    "A suspended member stays on the table and is no full member",
    arguments: [
      (.arabLeague, .egypt, "1985"), (.arabLeague, .libya, "2011-05"),
      (.arabLeague, .syria, "2020"), (.councilOfEurope, .russia, "2022-03-01"),
      (.csto, .uzbekistan, "2012-08"), (.mercosur, .venezuela, "2020"),
    ] as [(Bloc, SovereignState, PartialDate)])
  func suspended(bloc: Bloc, state: SovereignState, date: PartialDate) throws {
    let spells = bloc.membership.filter {
      $0.state == state && $0.period.holds(on: date) == .certainly
    }
    #expect(spells.map(\.status) == [.suspended])
    #expect(try !bloc.members(on: date, atLeast: .possibly).contains(state))
  }

  @Test(
    "Where nobody knows when a member joined, it may have belonged since the bloc began",
    arguments: [
      (.cuba, "1964-06-14", .no), (.cuba, "1971", .possibly), (.cuba, "1991", .certainly),
      (.angola, "1964", .possibly), (.angola, "1990", .possibly), (.angola, "2000", .certainly),
      (.southYemen, "1964-06-14", .no), (.southYemen, "1970", .possibly),
      (.southYemen, "1980", .certainly), (.southYemen, "1991", .no),
    ] as [(SovereignState, PartialDate, Certainty)])
  func unknownStart(state: SovereignState, date: PartialDate, certainty: Certainty) throws {
    let certain = try Bloc.g77.members(on: date)
    let possible = try Bloc.g77.members(on: date, atLeast: .possibly)
    #expect(certain.contains(state) == (certainty == .certainly))
    #expect(possible.contains(state) == (certainty != .no))
    #expect(Bloc.g77.existence == [.since("1964-06-15")])
  }

  @Test("Every bloc of the catalog has a table of its members", arguments: Bloc.all)
  func recorded(bloc: Bloc) { #expect(bloc.isMembershipRecorded) }

  @Test("Where no table exists, the members are not known, which is not nobody")
  func unrecorded() throws {
    let league = Bloc("RURITANIAN-LEAGUE", name: "Ruritanian League")
    #expect(!league.isMembershipRecorded && league.membershipReach == nil)
    #expect(throws: TableError.notRecorded(table: "members of Ruritanian League")) {
      try league.members(on: "2000")
    }
    #expect(Bloc.g8.isMembershipRecorded)
    #expect(try Bloc.g8.members(on: "2020") == [])
  }

  @Test("Beyond the last day of which its table speaks, a bloc's members are unknown")
  func beyond() throws {
    #expect(try Bloc.nato.members(on: "2025-12-31").count == 32)
    #expect(
      throws: TableError.beyond(table: "members of NATO", asOf: "2025-12-31", asked: "2030-01-01")
    ) { try Bloc.nato.members(on: "2030-01-01") }
    // A part of the year lies beyond.
    #expect(
      throws: TableError.beyond(table: "members of OPEC", asOf: "2026-05-31", asked: "2026")
    ) { try Bloc.opec.members(on: "2026", atLeast: .possibly) }
    // What is dissolved gains no members.
    #expect(try Bloc.warsawPact.members(on: "2100") == [])
  }

  @Test("Every table says how far it reaches and by which sources", arguments: Bloc.all)
  func reaches(bloc: Bloc) throws {
    guard bloc.isMembershipRecorded else { return }
    let reach = try #require(bloc.membershipReach)
    #expect(!reach.sources.isEmpty)
    let isOver = bloc.membership.allSatisfy { !$0.period.isOpenEnded }
    #expect((reach.asOf == nil) == isOver, "a table is closed where nobody belongs any more")
    for spell in bloc.membership {
      #expect(!spell.sources.isEmpty, "\(spell)")
      if let asOf = reach.asOf, !spell.period.isOpenEnded {
        #expect(spell.period.latestEnd <= asOf.next, "\(spell)")
      }
      #expect(spell.period.earliestStart <= reach.asOf ?? .latest, "\(spell)")
    }
  }

  @Test("Every date is to the day, or says why it is not", arguments: Bloc.all)
  func toTheDay(bloc: Bloc) {
    for spell in bloc.membership {
      #expect(spell.isToTheDay || spell.remark != nil, "\(bloc.name): \(spell)")
    }
  }

  @Test("No state stands twice in one bloc on one day", arguments: Bloc.all)
  func disjoint(bloc: Bloc) {
    let spells = bloc.membership
    for (index, spell) in spells.enumerated() {
      for other in spells[(index + 1)...] where other.state == spell.state {
        #expect(spell.period.overlaps(other.period) != .certainly, "\(spell.state)")
      }
    }
  }

  @Test("Tables are in the order in which states joined", arguments: Bloc.all)
  func ordered(bloc: Bloc) {
    let starts = bloc.membership.map(\.period.earliestStart)
    #expect(starts == starts.sorted())
  }

  @Test("A member existed for some of the time it belonged, and no former state belongs today")
  func membersExist() {
    for bloc in Bloc.all {
      for spell in bloc.membership {
        // India was a member of the League of Nations before it was independent. Of a spell whose start nobody knows, some
        // end before the lists begin with a small state.
        #expect(
          spell.state.existenceSpells.contains { $0.period.overlaps(spell.period) != .no }
            || (spell.state == .india && bloc == .leagueOfNations)
            || spell.period.start == .unknown,
          "\(spell.state) in \(bloc)")
        if spell.period.isOpenEnded {
          #expect(SovereignState.present.contains(spell.state), "\(spell.state) in \(bloc)")
        }
      }
    }
  }

  @Test(
    "Where ATOP has a bloc's treaty, its members entered on the days given here",
    .enabled(
      if: SharedTable.has("atop4_01_member.csv"), "needs ../shared/data/atop4_01_member.csv"),
    arguments: [
      (.arabLeague, "3015", "1945-01-01"), (.africanUnion, "4953", "2002-07-09"),
    ] as [(Bloc, String, CalendarDate)])
  func atop(bloc: Bloc, treaty: String, since: CalendarDate) throws {
    var compared = 0
    for row in try SharedTable("atop4_01_member.csv").rows where row["atopid"] == treaty {
      func number(_ name: String) throws -> Int { try #require(row[name].flatMap { Int($0) }) }
      let entry = try CalendarDate(
        year: number("yrent"), month: number("moent"), day: number("dayent"))
      guard entry >= since else { continue }
      let state = try #require(
        SovereignState.with(cow: try number("member"), nearest: PartialDate(entry)))
      // Admitted in 2011; ATOP counts it from its ratification of the Constitutive Act.
      if state == .southSudan { continue }
      #expect(
        bloc.membership.contains { spell in
          spell.state == state && spell.status == .full
            && spell.period.earliestStart <= entry && entry <= spell.period.latestStart
        }, "\(state) \(entry)")
      compared += 1
    }
    #expect(compared > 20)
  }
}

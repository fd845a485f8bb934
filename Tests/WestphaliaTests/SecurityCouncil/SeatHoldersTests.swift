import Testing
import Westphalia

@Suite("The seats of the Security Council")
struct SeatHoldersTests {
  /// The first of each month from the Council's first to the last one recorded.
  static let months: [PartialDate] = (1946...2027).flatMap { year in
    (1...12).compactMap { try? PartialDate(year: year, month: $0, day: 1) }
  }.filter { $0 > "1946-01-17" }

  static func holders(
    _ spells: [SeatSpell], _ date: PartialDate, _ certainty: Certainty = .certainly
  ) -> [SovereignState] {
    spells.filter { $0.period.holds(on: date) >= certainty }.map(\.state)
  }

  @Test("There are five permanent members on every date")
  func five() {
    for date in Self.months {
      #expect(Self.holders(SeatSpell.permanentMembers, date).count == 5, "\(date)")
    }
  }

  @Test(
    "China's seat and the Soviet Union's passed to their successors",
    arguments: [
      ("1949-12-07", [.china, .france, .sovietUnion, .unitedKingdom, .unitedStates]),
      ("1949-12-08", [.taiwan, .france, .sovietUnion, .unitedKingdom, .unitedStates]),
      ("1971-10-24", [.taiwan, .france, .sovietUnion, .unitedKingdom, .unitedStates]),
      ("1971-10-25", [.china, .france, .sovietUnion, .unitedKingdom, .unitedStates]),
      ("1991-12-23", [.china, .france, .sovietUnion, .unitedKingdom, .unitedStates]),
      ("1991-12-24", [.china, .france, .russia, .unitedKingdom, .unitedStates]),
    ] as [(PartialDate, [SovereignState])])
  func successions(date: PartialDate, states: [SovereignState]) {
    #expect(Self.holders(SeatSpell.permanentMembers, date) == states)
  }

  @Test("There are six elected members until 1965 and ten since 1966")
  func elected() {
    for date in Self.months {
      // Mexico was elected on 7 January 1980.
      let count = date < "1966-01-01" ? 6 : date == "1980-01-01" ? 9 : 10
      let members = Self.holders(SeatSpell.electedMembers, date)
      #expect(members.count == count, "\(date): \(members)")
      #expect(Set(members).count == count, "\(date): \(members)")
      #expect(Set(members).isDisjoint(with: Self.holders(SeatSpell.permanentMembers, date)))
    }
  }

  @Test("A retiring member is not re-elected at once (Charter, article 23)")
  func noImmediateReelection() {
    for spell in SeatSpell.electedMembers {
      let end = PartialDate(spell.period.latestEnd)
      #expect(
        !Self.holders(SeatSpell.electedMembers, end, .possibly).contains(spell.state),
        "\(spell.state) \(spell.period)")
    }
  }

  @Test("The members elected on 2026-06-03 sit from 2027 on; beyond 2027 the Council is unknown")
  func reach() throws {
    let members = try UNBody.securityCouncil.members(on: "2027-12-31")
    #expect(members.count == 15)
    for state in [
      SovereignState.austria, .kyrgyzstan, .portugal, .trinidadAndTobago, .zimbabwe, .latvia,
    ] { #expect(members.contains(state)) }
    let beyond = TableError.beyond(
      table: "members of the Security Council", asOf: "2027-12-31", asked: "2028-01-01")
    #expect(throws: beyond) { try UNBody.securityCouncil.members(on: "2028-01-01") }
    #expect(
      "\(beyond)" == "The table of the members of the Security Council ends with 2027-12-31: "
        + "those of 2028-01-01 are unknown.")
    #expect(UNBody.securityCouncil.seatReach?.covers("2027") == true)
    #expect(UNBody.generalAssembly.seatReach == nil)
  }

  @Test("Who holds a seat has begun to exist, and not ended")
  func existence() {
    // Two sat in the Council as parts of the Soviet Union. Russia took the Union's seat two days before the lists
    // end the one and begin the other.
    let early: [SovereignState] = [.ukraine, .belarus, .russia]
    for spell in SeatSpell.permanentMembers + SeatSpell.electedMembers
    where !early.contains(spell.state) {
      #expect(
        spell.state.existenceSpells.contains {
          $0.period.holds(on: PartialDate(spell.period.earliestStart)) != .no
        }, "\(spell)")
    }
  }

  @Test("The Council has fifteen members; of other bodies the package knows none")
  func bodies() throws {
    let members = try UNBody.securityCouncil.members(on: "2024-03-28")
    #expect(members.count == 15)
    #expect(members.contains(.russia) && members.contains(.malta))
    #expect(try UNBody.securityCouncil.members(on: "1980-01-06").count == 14)
    #expect(try UNBody.securityCouncil.members(on: "1980-01-07").count == 15)
    #expect(throws: TableError.notRecorded(table: "members of the General Assembly")) {
      try UNBody.generalAssembly.members(on: "2024")
    }
    #expect(UNBody.generalAssembly.seats.isEmpty)
  }

  /// Drafts under which the file lists votes of states that were not on the Council: under the
  /// first those of the Council of 1977, under the others some of the next year's members.
  static let mistakenDrafts: Set<String> = ["S/1997/428", "S/1999/328", "S/2001/1216"]

  @Test(
    "Whoever voted from 1996 to 2009 held a seat on the day",
    .enabled(
      if: SharedTable.has("unsc_votes_1996_2009.csv"),
      "needs ../shared/data/unsc_votes_1996_2009.csv"))
  func voters() throws {
    var named: [String: SovereignState] = [:]
    for state in SovereignState.all {
      for name in [state.name] + state.aliases { named[name] = state }
    }
    var mistaken: Set<String> = []
    var seen: Set<SovereignState> = []
    var councils: [PartialDate: Set<SovereignState>] = [:]
    var votes = 0
    for row in try SharedTable("unsc_votes_1996_2009.csv").rows {
      let name = try #require(row["member_state"])
      let state = try #require(named[name], "no state is called \(name)")
      let date = try PartialDate(try #require(row["date"]))
      votes += 1
      let members = try councils[date] ?? Set(UNBody.securityCouncil.members(on: date))
      councils[date] = members
      if members.contains(state) {
        seen.insert(state)
      } else {
        mistaken.insert(try #require(row["draft"]))
      }
    }
    #expect(votes == 13_475)
    #expect(mistaken == Self.mistakenDrafts)
    #expect(
      seen
        == Set(
          SeatSpell.electedMembers.filter {
            $0.period.overlaps(.from("1996-01-01", until: "2010-01-01")) == .certainly
          }.map(\.state) + [.china, .france, .russia, .unitedKingdom, .unitedStates]))
  }
}

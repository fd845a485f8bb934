import Testing
import Westphalia

/// A line of a state list: a code and a span of days, without end where it reaches the list's own.
struct ListedSpell: Hashable, Comparable, CustomStringConvertible {
  var code: Int
  var start: CalendarDate
  var end: CalendarDate?

  static func < (left: ListedSpell, right: ListedSpell) -> Bool {
    (left.code, left.start) < (right.code, right.start)
  }

  var description: String { "\(code) \(start) – \(end?.description ?? "")" }

  /// The spells with those joined that follow one another under one code without a day between.
  static func joined(_ spells: [ListedSpell]) -> [ListedSpell] {
    var joined: [ListedSpell] = []
    for spell in spells.sorted() {
      if let last = joined.last, last.code == spell.code, last.end == spell.start {
        joined[joined.count - 1].end = spell.end
      } else {
        joined.append(spell)
      }
    }
    return joined
  }
}

@Suite("The spells of existence")
struct ExistenceSpellTests {
  /// What the constants say, by the code that the list gives.
  static func spells(
    _ source: ExistenceSpell.Source, code: (SovereignState, CalendarDate) -> Int?
  ) throws -> [ListedSpell] {
    try SovereignState.all.flatMap { state in
      try state.existenceSpells.filter { $0.source == source }.map { spell in
        let period = spell.period
        #expect(period.earliestStart == period.latestStart, "\(state): a day is known")
        let start = period.earliestStart
        return ListedSpell(
          code: try #require(code(state, start), "\(state) has no code"), start: start,
          end: period.isOpenEnded ? nil : period.latestEnd)
      }
    }
  }

  @Test(
    "The constants hold the Correlates of War state list, line for line, and nothing else",
    .enabled(if: SharedTable.has("states2016.csv"), "needs ../shared/data/states2016.csv"))
  func correlatesOfWar() throws {
    let listed = try SharedTable("states2016.csv").rows.map { row in
      func number(_ name: String) throws -> Int { try #require(row[name].flatMap { Int($0) }) }
      let last = try CalendarDate(
        year: number("endyear"), month: number("endmonth"), day: number("endday"))
      return ListedSpell(
        code: try number("ccode"),
        start: try CalendarDate(
          year: number("styear"), month: number("stmonth"), day: number("stday")),
        end: last == "2016-12-31" ? nil : last.next)
    }
    #expect(listed.count == 243)
    let ours = try Self.spells(.correlatesOfWar) { state, _ in state.codes.cow }
    #expect(ListedSpell.joined(ours) == listed.sorted())
  }

  @Test(
    "The constants hold the Gleditsch–Ward list, line for line, and nothing else",
    .enabled(if: SharedTable.has("gw_states.csv"), "needs ../shared/data/gw_states.csv"))
  func gleditschWard() throws {
    let listed = try SharedTable("gw_states.csv").rows.map { row in
      let last = try CalendarDate(try #require(row["enddate"]))
      return ListedSpell(
        code: try #require(row["gwcode"].flatMap { Int($0) }),
        start: try CalendarDate(try #require(row["startdate"])),
        end: last == "2017-12-31" ? nil : last.next)
    }
    #expect(listed.count == 216)
    let ours = try Self.spells(.gleditschWard) { state, start in
      switch state {
      case .germany where start < "1946-01-01": 255
      case .vietnam where start < "1946-01-01": 815
      default: state.codes.gw
      }
    }
    #expect(ListedSpell.joined(ours) == listed.sorted())
  }

  @Test(
    "The abbreviations are those of the Correlates of War",
    .enabled(if: SharedTable.has("states2016.csv"), "needs ../shared/data/states2016.csv"))
  func abbreviations() throws {
    var abbreviations: [Int: String] = [:]
    for row in try SharedTable("states2016.csv").rows {
      abbreviations[try #require(row["ccode"].flatMap { Int($0) })] = row["stateabb"]
    }
    for state in SovereignState.all {
      #expect(state.codes.cowAbbreviation == state.codes.cow.flatMap { abbreviations[$0] })
    }
  }

  @Test("No two spells of one state in one list share a day")
  func disjoint() {
    for state in SovereignState.all {
      for source in ExistenceSpell.Source.allCases {
        let periods = state.existenceSpells.filter { $0.source == source }.map(\.period)
        for (index, period) in periods.enumerated() {
          for other in periods[(index + 1)...] {
            #expect(period.overlaps(other) == .no, "\(state)")
          }
        }
      }
    }
  }
}

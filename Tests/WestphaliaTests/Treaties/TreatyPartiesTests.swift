import Testing
import Westphalia

@Suite("The catalog of treaties and their parties")
struct TreatyPartiesTests {
  @Test("Every treaty's constant stands in the catalog, once")
  func catalog() throws {
    let declared =
      try DeclaredConstants.names(of: "Treaty", in: "Treaties")
      + DeclaredConstants.names(of: "Treaty", in: "Treaties/Catalog")
    #expect(declared.count == Treaty.all.count)
    #expect(Set(Treaty.all.map(\.id)).count == Treaty.all.count)
    #expect(
      Set(Treaty.all.map { "\($0.name), \($0.signed.map { "\($0)" } ?? "")" }).count
        == Treaty.all.count)
    #expect(Treaty.all.count >= 90)
  }

  @Test("Every treaty has parties, sources, a date of signature and an end to what is known of it")
  func records() throws {
    for treaty in Treaty.all {
      #expect(treaty.partySpells.count >= 2, "\(treaty.name)")
      let reach = try #require(treaty.partyReach)
      #expect(!reach.sources.isEmpty, "\(treaty.name)")
      #expect(
        (reach.asOf == nil) == treaty.partySpells.allSatisfy { !$0.period.isOpenEnded },
        "\(treaty.name)")
      if treaty != .europeanUnion { #expect(treaty.signed?.precision == .day, "\(treaty.name)") }
    }
  }

  @Test("A date that is not to the day says why")
  func toTheDay() {
    func isVague(_ bound: Period.Bound) -> Bool {
      if case .date(let date) = bound { date.precision != .day } else { bound == .unknown }
    }
    for treaty in Treaty.all {
      for term in treaty.terms where isVague(term.period.start) || isVague(term.period.end) {
        #expect(treaty.catalogRemark != nil, "\(treaty.name): \(term)")
      }
      for spell in treaty.partySpells where isVague(spell.period.start) || isVague(spell.period.end)
      {
        #expect(spell.remark != nil || treaty.catalogRemark != nil, "\(treaty.name): \(spell)")
      }
    }
  }

  @Test("A party exists while a treaty binds it, and is bound only while the treaty is in force")
  func existence() {
    for treaty in Treaty.all {
      for spell in treaty.partySpells {
        #expect(
          spell.state.existence.contains { $0.overlaps(spell.period) != .no },
          "\(spell) in \(treaty.name)")
        // To the day: an alliance does not outlive the Soviet Union in its name.
        if spell.state == .sovietUnion { #expect(spell.period.latestEnd <= "1991-12-26") }
        #expect(
          treaty.terms.contains { $0.period.overlaps(spell.period) != .no },
          "\(spell) in \(treaty.name)")
      }
      for promise in treaty.promises {
        for parties in [promise.promisors, promise.beneficiaries] {
          guard case .only(let states) = parties else { continue }
          for state in states {
            #expect(
              treaty.partySpells.contains { $0.state == state }, "\(state) in \(treaty.name)")
          }
        }
      }
    }
  }

  @Test(
    "The parties on a date are those that had entered and not left",
    arguments: [
      (.tripleAlliance1882, "1914-08-01", [.austriaHungary, .germany, .italy]),
      (.tripleAlliance1882, "1916-01-01", [.austriaHungary, .germany]),
      (.warsaw1955, "1955-06-04", []), (.tripartite1940, "1940-10-01", [.germany, .italy, .japan]),
      (.anzus1951, "1990-01-01", [.australia, .unitedStates]),
      (.molotovRibbentrop1939, "1941-06-22", [.germany, .sovietUnion]),
      (.molotovRibbentrop1939, "1941-06-23", []),
      (.saudiPakistani2025, "2025-12-01", [.pakistan, .saudiArabia]),
    ] as [(Treaty, PartialDate, [SovereignState])])
  func parties(treaty: Treaty, date: PartialDate, expected: [SovereignState]) throws {
    #expect(Set(try treaty.parties(on: date)) == Set(expected))
  }

  @Test("Beyond the last day of the record the parties are unknown; an ended treaty has none")
  func beyond() throws {
    #expect(try Treaty.northAtlantic.parties(on: "2025-06").count == 32)
    #expect(
      throws: TableError.beyond(
        table: "parties to the North Atlantic Treaty", asOf: "2025-12-31", asked: "2030")
    ) { try Treaty.northAtlantic.parties(on: "2030") }
    #expect(try Treaty.dualAlliance1879.parties(on: "2030") == [])
    let own = Treaty("own", name: "Treaty of One's Own", inForce: .always)
    #expect(throws: TableError.notRecorded(table: "parties to the Treaty of One's Own")) {
      try own.parties(on: "2000")
    }
    #expect(own.partySpells.isEmpty && own.partyReach == nil && own.catalogRemark == nil)
  }

  @Test("Recorded parties are bound from their own entry until they leave")
  func binding() {
    let graph = RelationGraph {
      Treaty.tripartite1940.bindsRecordedParties()
      Treaty.dualAlliance1879.bindsRecordedParties()
      Treaty.unitedStatesPhilippines1951.bindsRecordedParties()
    }
    let hungary = graph.promises(
      .defense, from: .hungary, to: SovereignState.germany, on: "1940-11-19")
    #expect(hungary.isEmpty)
    let bound = graph.promises(
      .defense, from: .hungary, to: SovereignState.germany, on: "1940-11-20")
    #expect(bound.map(\.stage) == [.inForce(.certainly)])
    #expect(
      graph.promises(.defense, from: .unitedStates, to: .philippines, on: "1952-01-01")
        .map(\.stage) == [.signed])
    let war = graph.response(
      to: Attack(by: .russia, on: .austriaHungary, at: "1914-08-06"))
    #expect(war.answer(for: .germany, under: .dualAlliance1879)?.isObliged == true)
  }

  @Test("NATO's members consult by article 4, the CSTO's by article 2, Ukraine's guarantors by 6")
  func consultation() {
    for (treaty, article) in [
      (Treaty.northAtlantic, "4"), (.collectiveSecurity1992, "2"), (.budapestMemorandum, "6"),
      (.unitedStatesSouthKorea1953, "II"), (.unitedStatesJapan1960, "IV"), (.warsaw1955, "3"),
    ] {
      #expect(
        treaty.promises.filter { $0.duty == .consultation }.map(\.article) == [article],
        "\(treaty.name)")
    }
    #expect(Treaty.russiaNorthKorea2000.promises.map(\.duty) == [.consultation])
  }
}

@Suite("The catalog of treaties beside ATOP 4.01")
struct TreatyPartiesAtATOPTests {
  /// One row of ATOP: a member in a phase.
  struct Row {
    let state: SovereignState
    let entry: CalendarDate
    let exit: CalendarDate?
    let duties: Set<Duty>
  }

  static let isThere = SharedTable.has("atop4_01_member.csv")

  static func rows() throws -> [String: [Row]] {
    var rows: [String: [Row]] = [:]
    for cells in try SharedTable("atop4_01_member.csv").rows {
      // An empty cell is a missing value.
      func number(_ name: String) throws -> Int { Int(try #require(cells[name])) ?? 0 }
      func day(_ suffix: String) throws -> CalendarDate? {
        let year = try number("yr\(suffix)")
        guard year > 0 else { return nil }
        // Unknown months and days are 0.
        return try CalendarDate(
          year: year, month: max(1, number("mo\(suffix)")), day: max(1, number("day\(suffix)")))
      }
      let entry = try #require(try day("ent"))
      guard let state = SovereignState.with(cow: try number("member"), nearest: PartialDate(entry))
      else { continue }
      let duties: [(String, Duty)] = [
        ("defense", .defense), ("offense", .offense), ("neutral", .neutrality),
        ("nonagg", .nonaggression), ("consul", .consultation),
      ]
      let row = Row(
        state: state, entry: entry, exit: try day("exit"),
        duties: Set(try duties.filter { try number($0.0) == 1 }.map(\.1)))
      rows[try #require(cells["atopid"]), default: []].append(row)
    }
    return rows
  }

  /// The rows of a treaty that lie in its time: several treaties of the catalog may be phases of one of ATOP.
  static func rows(of treaty: Treaty, in all: [String: [Row]]) -> [Row] {
    let numbers = (treaty.partyReach?.sources ?? []).map(\.id).filter { $0.hasPrefix("ATOP-") }
    let begin = treaty.signed?.first ?? .earliest
    let end = treaty.terms.map(\.period.latestEnd).max() ?? .latest
    return numbers.flatMap { all[String($0.dropFirst(5))] ?? [] }.filter {
      ($0.exit ?? .latest) > begin && $0.entry < end
    }
  }

  /// Whether a spell is of the state of a row: ATOP counts Russia with the Soviet Union.
  static func isSame(_ spell: PartySpell, _ row: Row) -> Bool {
    spell.state == row.state || (spell.state == .russia && row.state == .sovietUnion)
  }

  @Test(
    "Each member of ATOP's is a party, from its day on and to its day, or says why not",
    .enabled(if: isThere, "needs ../shared/data/atop4_01_member.csv"))
  func members() throws {
    let all = try Self.rows()
    var exact = 0
    var explained: [String] = []
    for treaty in Treaty.all {
      let rows = Self.rows(of: treaty, in: all)
      for row in rows {
        let spells = treaty.partySpells.filter { Self.isSame($0, row) }
        #expect(!spells.isEmpty, "\(treaty.name): \(row.state) is no party")
        let entries = rows.filter { $0.state == row.state }.map(\.entry)
        let exits = rows.filter { $0.state == row.state }.map(\.exit)
        let enters = spells.contains { spell in
          let days = [spell.signed ?? treaty.signed].compactMap(\.self) + spell.period.startDates
          return days.contains { $0.first <= row.entry && row.entry <= $0.last }
        }
        // A later phase begins where the one before ended.
        let isPhase = exits.contains(row.entry)
        let leaves = spells.contains { spell in
          guard let exit = row.exit else { return spell.period.latestEnd > "2016-12-31" }
          return spell.period.earliestEnd <= exit.next && exit <= spell.period.latestEnd
        }
        let goesOn = row.exit.map { entries.contains($0) } ?? false
        if (enters || isPhase) && (leaves || goesOn) {
          exact += 1
        } else {
          let remark = spells.compactMap(\.remark).first ?? treaty.catalogRemark
          #expect(
            remark != nil,
            "\(treaty.name): \(row.state) \(row.entry) – \(row.exit?.description ?? ""), here \(spells)"
          )
          explained.append("\(treaty.name), \(row.state.name): \(remark ?? "")")
        }
      }
      if !rows.isEmpty {
        for spell in treaty.partySpells where spell.period.earliestStart <= "2016-12-31" {
          #expect(
            rows.contains { Self.isSame(spell, $0) } || spell.remark != nil
              || spell.state == .russia,
            "\(treaty.name): ATOP does not have \(spell)")
        }
      }
    }
    print("ATOP: \(exact) members on their days, \(explained.count) explained")
    for line in explained { print("  \(line)") }
    #expect(exact > 250)
  }

  /// Where the catalog and ATOP differ about what is promised, and why.
  static let differences: [String: String] = [
    "soviet-japanese-1941":
      "article 1, respect for each other's territory, is read as a promise not to attack"
  ]

  @Test(
    "Each member promises what ATOP says, and no other kind of promise",
    .enabled(if: isThere, "needs ../shared/data/atop4_01_member.csv"))
  func duties() throws {
    let all = try Self.rows()
    var found: Set<String> = []
    for treaty in Treaty.all {
      let rows = Self.rows(of: treaty, in: all)
      for state in Set(rows.map(\.state)) {
        let theirs = rows.filter { $0.state == state }.reduce(into: Set<Duty>()) {
          $0.formUnion($1.duties)
        }
        let ours = Set(
          treaty.promises.filter {
            $0.promisors.contains(state)
              || (state == .sovietUnion && $0.promisors.contains(.russia))
          }.map(\.duty))
        if ours != theirs {
          found.insert(treaty.id)
          if Self.differences[treaty.id] == nil {
            let more = ours.subtracting(theirs).map(\.rawValue).sorted()
            let less = theirs.subtracting(ours).map(\.rawValue).sorted()
            Issue.record("\(treaty.id), \(state.name): here also \(more), in ATOP also \(less)")
          }
        }
      }
    }
    #expect(found == Set(Self.differences.keys))
  }
}

extension Period {
  /// The start, where it is a date.
  fileprivate var startDates: [PartialDate] {
    if case .date(let date) = start { [date] } else { [] }
  }
}

import Testing
import Westphalia

@testable import WestphaliaData

@Suite("Tables of codes of actors")
struct ActorCodeTableTests {
  @Test("A code of today says the state of then, by period")
  func russia() {
    let entries = ActorCodeTable(of: [.cameo]).entries.filter { $0.code == "RUS" }
    #expect(
      entries.map(\.description) == [
        "RUS until 1922-12-30: RUS (own)", "RUS since 1922-12-30 until 1991-12-26: SUN (of today)",
        "RUS since 1991-12-26: RUS (own)",
      ])
  }

  @Test("Regions are no states at any time, and names may be of several")
  func standings() {
    let table = ActorCodeTable()
    let europe = table.entries.filter { $0.code == "EUR" }
    #expect(europe.map(\.description) == ["EUR: region"])
    let korea = table.entries.filter { $0.scheme == .name && $0.code == "Korea" }
    #expect(korea.last?.description == "Korea since 1948-09-09: several")
    #expect(Set(table.entries.map(\.standing)) == Set(ActorCodeTable.Standing.allCases))
  }

  @Test(
    "The periods of a code leave no day out and do not overlap", arguments: ActorScheme.allCases)
  func whole(scheme: ActorScheme) {
    let entries = ActorCodeTable(of: [scheme]).entries
    #expect(!entries.isEmpty)
    for (code, own) in Dictionary(grouping: entries, by: \.code) {
      #expect(own.first?.since == nil && own.last?.until == nil, "\(code)")
      #expect(
        zip(own, own.dropFirst()).allSatisfy { $0.until == $1.since && $0.until != nil }, "\(code)")
    }
  }

  @Test(
    "On every day that is tried a code says what the readers of tables say",
    arguments: ActorScheme.allCases)
  func agrees(scheme: ActorScheme) throws {
    let entries = ActorCodeTable(of: [scheme]).entries
    let days: [CalendarDate] = try [
      1816, 1900, 1918, 1938, 1946, 1962, 1979, 1990, 1992, 2003, 2006, 2011, 2024,
    ]
    .flatMap { year in
      try [(1, 1), (5, 23), (7, 9), (12, 29)].map {
        try CalendarDate(year: year, month: $0.0, day: $0.1)
      }
    }
    for (code, own) in Dictionary(grouping: entries, by: \.code) {
      for day in days {
        let entry = own.first { ($0.since ?? .earliest) <= day && day < ($0.until ?? .latest) }
        let expected: String
        switch scheme.meaning(of: code, on: PartialDate(day)) {
        case .state(let state, let isOfToday): expected = state.id + (isOfToday ? " of today" : "")
        case .region: expected = "region"
        case .several: expected = "several"
        case .nobody, .unknown: expected = "nobody"
        }
        let found = entry.map { entry in
          entry.state.map { $0.id + (entry.standing == .ofToday ? " of today" : "") }
            ?? entry.standing.rawValue
        }
        #expect(found == expected, "\(code) on \(day)")
      }
    }
  }

  @Test("As CSV it has a row for each entry, with whole days that are empty where open")
  func csv() throws {
    let table = ActorCodeTable(of: [.cow])
    let lines = table.csv().split(separator: "\n")
    #expect(lines.first == "scheme,code,since,until,state,name,standing")
    #expect(lines.count == table.entries.count + 1)
    #expect(lines.contains("cow,260,1990-10-03,,,,nobody"))
    #expect(table.description == "\(table.entries.count) entries of cow")
  }
}

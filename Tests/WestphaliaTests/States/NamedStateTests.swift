import Testing
import Westphalia

@Suite("Looking states up by name")
struct NamedStateTests {
  @Test(
    "Short and long forms, abbreviations and the spellings of data sets find their state",
    arguments: [
      ("DPRK", .northKorea), ("North Korea", .northKorea), ("Korea, North", .northKorea),
      ("Korea, Dem. People's Rep.", .northKorea), ("N. Korea", .northKorea),
      ("Democratic People’s Republic of Korea", .northKorea), ("NORTH KOREA", .northKorea),
      ("Republic of Korea", .southKorea), ("Korea, Rep.", .southKorea),
      ("Korea, Republic of", .southKorea), ("Iran (Islamic Republic of)", .iran),
      ("Iran, Islamic Rep.", .iran), ("Iran (Persia)", .iran),
      ("Russian Federation", .russia), ("Russia (Soviet Union)", .russia),
      ("Egypt, Arab Rep.", .egypt), ("Venezuela, RB", .venezuela),
      ("Venezuela (Bolivarian Republic of)", .venezuela), ("Yemen, Rep.", .yemen),
      ("Congo, Dem. Rep.", .democraticRepublicOfTheCongo), ("DRC", .democraticRepublicOfTheCongo),
      ("Congo, Democratic Republic of (Zaire)", .democraticRepublicOfTheCongo),
      ("Congo, Rep.", .republicOfTheCongo), ("Congo-Brazzaville", .republicOfTheCongo),
      ("Lao PDR", .laos), ("Micronesia, Fed. Sts.", .micronesia),
      ("St. Kitts & Nevis", .saintKittsAndNevis), ("Bahamas, The", .bahamas),
      ("Gambia, The", .gambia), ("Cote d'Ivoire", .coteDIvoire), ("Côte D’Ivoire", .coteDIvoire),
      ("Ivory Coast", .coteDIvoire), ("Sao Tome & Principe", .saoTomeAndPrincipe),
      ("Turkiye", .turkey), ("TÜRKİYE", .turkey), ("Viet Nam", .vietnam),
      ("United Kingdom of Great Britain and Northern Ireland", .unitedKingdom),
      ("U.K.", .unitedKingdom),
      ("U.S.A.", .unitedStates), ("United States of America", .unitedStates),
      ("Tanzania, United Republic of", .tanzania), ("Moldova (Republic of)", .moldova),
      ("Taiwan, Province of China", .taiwan), ("Myanmar (Burma)", .myanmar),
      ("Burma/Myanmar", .myanmar), ("Republic of South Africa", .southAfrica),
      ("China, P.R.: Mainland", .china), ("Venezuela, República Bolivariana de", .venezuela),
      ("Lao P.D.R.", .laos), ("Ethiopia, The Federal Dem. Rep. of", .ethiopia),
      ("Holy See (Vatican City State)", .holySee), ("West Bank and Gaza", .palestine),
      ("Timor-Leste, Dem. Rep. of", .timorLeste), ("Kosovo, Republic of", .kosovo),
      ("São Tomé and Príncipe, Dem. Rep. of", .saoTomeAndPrincipe),
      ("Netherlands, The", .netherlands),
      ("People's Republic of China", .china), ("  Slovak   Republic ", .slovakia),
    ] as [(String, SovereignState)])
  func spellings(name: String, state: SovereignState) {
    #expect(SovereignState.named(name, on: "2024") == .found(state))
  }

  @Test("A name that several states have on the date is ambiguous, and says which they are")
  func ambiguous() {
    #expect(
      SovereignState.named("Korea", on: "2025") == .ambiguous([.southKorea, .northKorea]))
    #expect(
      SovereignState.named("Congo", on: "2024")
        == .ambiguous([.democraticRepublicOfTheCongo, .republicOfTheCongo]))
    #expect(
      SovereignState.named("Germany", on: "1970") == .ambiguous([.eastGermany, .westGermany]))
    #expect(SovereignState.named("Vietnam", on: "1965") == .ambiguous([.southVietnam, .vietnam]))
    #expect(SovereignState.named("Yemen", on: "1980") == .ambiguous([.northYemen, .southYemen]))
    #expect(SovereignState.named("Russia", on: "1991") == .ambiguous([.russia, .sovietUnion]))
    #expect(SovereignState.named("China (Taiwan)", on: "2024") == .ambiguous([.china, .taiwan]))
    #expect(SovereignState.named("Korea", on: "2025").state == nil)
    #expect("\(SovereignState.named("Korea", on: "2025"))" == "either South Korea or North Korea")
  }

  @Test(
    "A former name says its state in its time",
    arguments: [
      ("Korea", "1900", .koreanEmpire), ("Zaire", "1980", .democraticRepublicOfTheCongo),
      ("Burma", "1970", .myanmar), ("Upper Volta", "1980", .burkinaFaso),
      ("Dahomey", "1970", .benin), ("Ceylon", "1960", .sriLanka), ("Siam", "1900", .thailand),
      ("Persia", "1914", .iran), ("Ottoman Empire", "1914-07-28", .turkey),
      ("Prussia", "1866", .germany), ("German Empire", "1914", .germany),
      ("Austria", "1866", .austriaHungary), ("Austria", "1930", .austria),
      ("Sardinia/Piedmont", "1848", .italy), ("Italy/Sardinia", "1900", .italy),
      ("Germany (Prussia)", "1930", .germany), ("USSR", "1962", .sovietUnion),
      ("Russia", "1962", .sovietUnion), ("Russia (Soviet Union)", "1962", .sovietUnion),
      ("Russia", "1914", .russia), ("Republic of China", "1930", .china),
      ("Republic of China", "1960", .taiwan), ("Yugoslavia", "1930", .yugoslavia),
      ("Yugoslavia", "1998", .serbiaAndMontenegro), ("Germany", "1914", .germany),
      ("Federal Republic of Germany", "1970", .westGermany), ("Yemen", "1950", .northYemen),
      ("Republic of Vietnam", "1965", .southVietnam), ("Macedonia", "2000", .northMacedonia),
      ("Swaziland", "2000", .eswatini),
      ("Congo (Leopoldville)", "1961", .democraticRepublicOfTheCongo),
      ("Myanmar", "1970", .myanmar), ("United Arab Republic", "1965", .egypt),
    ] as [(String, PartialDate, SovereignState)])
  func atTheirDate(name: String, date: PartialDate, state: SovereignState) {
    #expect(SovereignState.named(name, on: date) == .found(state))
  }

  @Test(
    "Outside its time a name says nobody, and who has it at other times",
    arguments: [
      ("Zaire", "2024", [.democraticRepublicOfTheCongo]), ("Soviet Union", "2024", [.sovietUnion]),
      ("Prussia", "1914", [.germany]), ("Burma", "2024", [.myanmar]),
      ("Gold Coast", "2024", [.ghana]), ("Ottoman Empire", "2024", [.turkey]),
      ("Korea", "1930", [.southKorea, .koreanEmpire, .northKorea]), ("Poland", "1850", [.poland]),
      ("Germany", "1947", [.eastGermany, .germany, .westGermany]),
      ("South Sudan", "2005", [.southSudan]),
      ("Macedonia", "2024", [.northMacedonia]), ("Republic of China", "1900", [.china, .taiwan]),
    ] as [(String, PartialDate, [SovereignState])])
  func outsideTheirTime(name: String, date: PartialDate, states: [SovereignState]) {
    #expect(
      SovereignState.named(name, on: date)
        == .unknown(otherwise: states.sorted { $0.id < $1.id }))
  }

  @Test(
    "What is no name finds nobody, not even a likely one",
    arguments: [
      "", "  ", "Koreas", "Kor", "PRK", "KOR", "the", "Republic", "Russia and China", "Ruritania",
      "Virgin Islands (British)", "Saint Martin (French part)", "Korea (Empire of the Sun)", "/",
      "()", "Guinea Equatorial Bissau", "South", "Hong Kong", "Isle of Man", "Iran/Ruritania",
    ])
  func unknown(name: String) {
    #expect(SovereignState.named(name, on: "2024") == .unknown(otherwise: []))
  }

  @Test("Every state is found by each of its names on a day on which it has it, or is a candidate")
  func ownNames() {
    for state in SovereignState.all {
      for name in state.names {
        for period in state.existence.map({ $0.intersection(name.period) }) where !period.isEmpty {
          let day = PartialDate(period.latestStart)
          guard period.holds(on: day) != .no, day.first > "1816-01-01" else { continue }
          switch SovereignState.named(name.text, on: day) {
          case .found(let found): #expect(found == state, "\(name) on \(day)")
          case .ambiguous(let states): #expect(states.contains(state), "\(name) on \(day)")
          case .unknown: Issue.record("\(name) of \(state) on \(day)")
          }
        }
      }
    }
  }

  @Test("The common names and long forms of today are ambiguous only for Korea and the Congos")
  func today() {
    var ambiguous: Set<String> = []
    for state in SovereignState.present {
      for name in state.names where name.period.holds(on: "2024") != .no {
        switch SovereignState.named(name.text, on: "2024") {
        case .found(let found): #expect(found == state, "\(name)")
        case .ambiguous: ambiguous.insert(name.text)
        case .unknown: Issue.record("\(name) of \(state)")
        }
      }
    }
    #expect(ambiguous == ["Korea", "Congo"])
  }

  @Test("Aliases of a state stand among its names, with a time where they are former")
  func aliases() throws {
    for state in SovereignState.all {
      #expect(state.names.first?.text == state.name)
      for alias in state.aliases {
        #expect(state.names.contains { $0.text == alias }, "\(alias)")
      }
    }
    let zaire = try #require(
      SovereignState.democraticRepublicOfTheCongo.names.first { $0.text == "Zaire" })
    #expect("\(zaire)" == "Zaire (1971-10-27 – 1997-05-17)")
    #expect(zaire.source?.id == "UN-members")
    #expect("\(StateName("Iran"))" == "Iran")
  }

  @Test("A scenario's own states are found among those that are given")
  func ownStates() {
    let ruritania = SovereignState("RUR", name: "Ruritania", aliases: ["Kingdom of Ruritania"])
    let korea = SovereignState("RKO", name: "Korea")
    let known = [ruritania, korea] + SovereignState.all
    #expect(
      SovereignState.named("Ruritania, Kingdom of the", on: "1894", among: known)
        == .found(ruritania))
    #expect(
      SovereignState.named("Korea", on: "1900", among: known)
        == .ambiguous([.koreanEmpire, korea]))
    #expect(
      SovereignState.named("France", on: "1894", among: [ruritania]) == .unknown(otherwise: []))
  }

  @Test(
    "Names of the Correlates of War find the state of the row's code",
    .enabled(if: SharedTable.has("states2016.csv"), "needs ../shared/data/states2016.csv"))
  func correlatesOfWar() throws {
    // The list calls Serbia Yugoslavia in all its spells, and says Congo and Vietnam of one of two.
    try expectNames(
      in: "states2016.csv", "statenme", "ccode", dates: { "\($0["styear"] ?? "")" },
      excusing: ["Yugoslavia 1878", "Congo 1960", "Vietnam 1954"]
    ) { SovereignState.with(cow: $0, on: $1) }
  }

  @Test(
    "Names of Gleditsch and Ward find the state of the row's code",
    .enabled(if: SharedTable.has("gw_states.csv"), "needs ../shared/data/gw_states.csv"))
  func gleditschWard() throws {
    try expectNames(
      in: "gw_states.csv", "statename", "gwcode",
      dates: { String(($0["startdate"] ?? "").prefix(4)) }, excusing: ["Congo 1960"]
    ) { SovereignState.with(gw: $0, on: $1) }
  }

  @Test(
    "Names of the list of wars find the state of the row's code",
    .enabled(
      if: SharedTable.has("Inter-StateWarData_v4.0.csv"),
      "needs ../shared/data/Inter-StateWarData_v4.0.csv"))
  func wars() throws {
    var failed: Set<String> = []
    for row in try SharedTable("Inter-StateWarData_v4.0.csv").rows {
      let name = try #require(row["StateName"])
      let code = try #require(row["ccode"].flatMap { Int($0) })
      let date = try PartialDate(try #require(row["StartYear1"]) + "-12-31")
      guard let state = SovereignState.with(cow: code, on: date) else { continue }
      if SovereignState.named(name, on: date) != .found(state) {
        failed.insert("\(name) \(date.first.year)")
      }
    }
    // The list calls Serbia Yugoslavia, and says Vietnam of one of two.
    #expect(
      failed == [
        "Yugoslavia 1912", "Yugoslavia 1913", "Yugoslavia 1914", "Vietnam 1965", "Vietnam 1968",
        "Vietnam 1970",
      ])
  }

  private func expectNames(
    in table: String, _ name: String, _ code: String, dates: ([String: String]) -> String,
    excusing excused: Set<String>, _ state: (Int, PartialDate) -> SovereignState?
  ) throws {
    var failed: Set<String> = []
    for row in try SharedTable(table).rows {
      let text = try #require(row[name])
      let number = try #require(row[code].flatMap { Int($0) })
      let year = dates(row)
      // The last day of the year on which the row begins: states that shared a code have changed by then.
      let date = try PartialDate(year + "-12-31")
      guard let expected = state(number, date) else { continue }
      if SovereignState.named(text, on: date) != .found(expected) {
        failed.insert("\(text) \(year)")
      }
    }
    #expect(failed == excused)
  }

  @Test(
    "Names of ISO 3166 find the state of the row's code, and those of areas find none",
    .enabled(if: SharedTable.has("iso3166_all.csv"), "needs ../shared/data/iso3166_all.csv"))
  func iso() throws {
    for row in try SharedTable("iso3166_all.csv").rows {
      let name = try #require(row["name"])
      let found = SovereignState.named(name, on: "2024")
      if let state = SovereignState.withISO(alpha3: try #require(row["alpha-3"])) {
        if name == "Congo" {
          #expect(found == .ambiguous([.democraticRepublicOfTheCongo, .republicOfTheCongo]))
        } else {
          #expect(found == .found(state), "\(name)")
        }
      } else {
        #expect(found == .unknown(otherwise: []), "\(name)")
      }
    }
  }
}

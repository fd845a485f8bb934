import Testing
import Westphalia

@Suite("Looking states up by code")
struct StateCodeLookupTests {
  /// ISO 3166-1 also codes dependencies and areas: these are no states.
  static let areas: Set<String> = [
    "ABW", "AIA", "ALA", "ASM", "ATA", "ATF", "BES", "BLM", "BMU", "BVT", "CCK", "CUW", "CXR",
    "CYM", "ESH", "FLK", "FRO", "GGY", "GIB", "GLP", "GRL", "GUF", "GUM", "HKG", "HMD", "IMN",
    "IOT", "JEY", "MAC", "MAF", "MNP", "MSR", "MTQ", "MYT", "NCL", "NFK", "PCN", "PRI", "PYF",
    "REU", "SGS", "SHN", "SJM", "SPM", "SXM", "TCA", "TKL", "UMI", "VGB", "VIR", "WLF",
  ]

  @Test(
    "Alpha-2, alpha-3 and number agree with ISO 3166-1, whose other codes are no states",
    .enabled(if: SharedTable.has("iso3166_all.csv"), "needs ../shared/data/iso3166_all.csv"))
  func iso() throws {
    var areas: Set<String> = []
    var states: Set<String> = []
    for row in try SharedTable("iso3166_all.csv").rows {
      let alpha3 = try #require(row["alpha-3"])
      guard let state = SovereignState.withISO(alpha3: alpha3) else {
        areas.insert(alpha3)
        continue
      }
      states.insert(alpha3)
      let number = try #require(row["country-code"].flatMap { Int($0) })
      #expect(state.codes.iso2 == row["alpha-2"], "\(state)")
      #expect(state.codes.iso3 == alpha3)
      #expect(state.codes.m49 == number, "\(state)")
      #expect(SovereignState.withISO(alpha2: try #require(row["alpha-2"])) == state)
      #expect(SovereignState.withM49(number) == state)
      #expect(SovereignState.present.contains(state))
    }
    #expect(areas == Self.areas)
    #expect(states == Set(SovereignState.present.compactMap(\.codes.iso3)))
  }

  @Test("No code of ISO or M49 is given twice, but for CS, which ISO itself gave twice")
  func unique() {
    func repeated<Code: Hashable>(_ codes: [Code]) -> Set<Code> {
      var seen: Set<Code> = []
      return Set(codes.filter { !seen.insert($0).inserted })
    }
    let codes = SovereignState.all.map(\.codes)
    #expect(repeated(codes.compactMap(\.iso3) + codes.compactMap(\.userAssigned)).isEmpty)
    #expect(repeated(codes.compactMap(\.formerISO)).isEmpty)
    #expect(repeated(codes.compactMap(\.m49)).isEmpty)
    #expect(repeated(codes.compactMap(\.iso2)) == ["CS"])
    #expect(repeated(SovereignState.present.compactMap(\.codes.iso2)).isEmpty)
  }

  @Test("Codes have the form of their list")
  func forms() {
    func isUpperCase(_ text: String?, _ count: Int) -> Bool {
      text.map { $0.utf8.count == count && $0.utf8.allSatisfy { (65...90).contains($0) } } ?? true
    }
    for state in SovereignState.all {
      let codes = state.codes
      #expect(isUpperCase(codes.iso2, 2) && isUpperCase(codes.iso3, 3), "\(state)")
      #expect(isUpperCase(codes.formerISO, 4) && isUpperCase(codes.userAssigned, 3), "\(state)")
      #expect(isUpperCase(codes.cowAbbreviation, 3), "\(state)")
      #expect((codes.cowAbbreviation == nil) == (codes.cow == nil), "\(state)")
      #expect((codes.iso2 == nil) == (codes.iso3 == nil), "\(state)")
      for number in [codes.m49, codes.cow, codes.gw].compactMap(\.self) {
        #expect((1...999).contains(number), "\(state)")
      }
    }
  }

  @Test("On no day do two states bear one code of the Correlates of War or Gleditsch–Ward")
  func bearersDoNotOverlap() {
    let states = SovereignState.all
    for (index, state) in states.enumerated() {
      for other in states[(index + 1)...] {
        if state.codes.cow != nil && state.codes.cow == other.codes.cow {
          #expect(!overlap(state, other, .correlatesOfWar), "\(state), \(other)")
        }
        if state.codes.gw != nil && state.codes.gw == other.codes.gw {
          #expect(!overlap(state, other, .gleditschWard), "\(state), \(other)")
        }
      }
    }
  }

  private func overlap(
    _ state: SovereignState, _ other: SovereignState, _ source: ExistenceSpell.Source
  ) -> Bool {
    state.existenceSpells.filter { $0.source == source }.contains { spell in
      other.existenceSpells.contains {
        $0.source == source && $0.period.overlaps(spell.period) != .no
      }
    }
  }

  @Test(
    "A code of the Correlates of War stands for one state on a date",
    arguments: [
      (260, "1960", .westGermany), (255, "1914-08-01", .germany), (255, "2010", .germany),
      (265, "1970", .eastGermany), (345, "1914-07-28", .serbia), (345, "1930", .yugoslavia),
      (345, "1995", .serbiaAndMontenegro), (345, "2010", .serbia), (365, "1914", .russia),
      (365, "1962-10", .sovietUnion), (365, "1991-12-25", .sovietUnion),
      (365, "1991-12-26", .russia), (678, "1980", .northYemen), (679, "2000", .yemen),
      (680, "1980", .southYemen), (713, "1960", .taiwan), (730, "1900", .koreanEmpire),
      (731, "2024", .northKorea), (732, "1950-06-25", .southKorea), (816, "1965", .vietnam),
      (816, "2020", .vietnam), (817, "1965", .southVietnam), (300, "1866", .austriaHungary),
      (640, "1900", .turkey), (275, "1850", .hesseGrandDucal),
    ] as [(Int, PartialDate, SovereignState)])
  func correlatesOfWar(code: Int, date: PartialDate, state: SovereignState) {
    #expect(SovereignState.with(cow: code, on: date) == state)
  }

  @Test(
    "A code of Gleditsch and Ward stands for one state on a date",
    arguments: [
      (255, "1914", .germany), (260, "1960", .westGermany), (260, "1990-10-02", .westGermany),
      (260, "1990-10-03", .germany), (340, "1900", .serbia), (340, "2010", .serbia),
      (345, "1950", .yugoslavia), (345, "2005", .serbiaAndMontenegro), (678, "1980", .northYemen),
      (678, "2000", .yemen), (680, "1980", .southYemen), (815, "1850", .vietnam),
      (816, "1960", .vietnam), (89, "1830", .unitedProvincesOfCentralAmerica),
      (99, "1825", .granColombia), (563, "1900", .transvaal), (564, "1900", .orangeFreeState),
      (711, "1930", .tibet), (327, "1865", .papalStates),
    ] as [(Int, PartialDate, SovereignState)])
  func gleditschWard(code: Int, date: PartialDate, state: SovereignState) {
    #expect(SovereignState.with(gw: code, on: date) == state)
  }

  @Test(
    "Outside the life of a code it stands for nobody, and nearest for the last state that bore it")
  func outsideSpells() {
    #expect(SovereignState.with(cow: 265, on: "2005") == nil)
    #expect(SovereignState.with(cow: 345, on: "1942") == nil)
    #expect(SovereignState.with(cow: 345, on: "1850") == nil)
    #expect(SovereignState.with(gw: 732, on: "1900") == nil)
    #expect(SovereignState.with(gw: 265, on: "2005") == nil)
    #expect(SovereignState.with(cow: 345, nearest: "1942") == .yugoslavia)
    #expect(SovereignState.with(cow: 345, nearest: "1850") == .serbia)
    #expect(SovereignState.with(cow: 260, nearest: "1950") == .westGermany)
    #expect(SovereignState.with(cow: 260, nearest: "2000") == .westGermany)
    #expect(SovereignState.with(cow: 220, nearest: "1943") == .france)
    #expect(SovereignState.with(gw: 732, nearest: "1900") == .southKorea)
    #expect(SovereignState.with(cow: 731, nearest: "2024") == .northKorea)
  }

  @Test("A year counts for a state that came in it, and its first day for one that went")
  func years() {
    #expect(SovereignState.with(cow: 626, on: "2011") == .southSudan)
    #expect(SovereignState.with(cow: 626, on: "2010") == nil)
    #expect(SovereignState.with(cow: 365, on: "1991") == .sovietUnion)
    #expect(SovereignState.with(cow: 265, on: "1990") == .eastGermany)
    #expect(SovereignState.withISO(alpha3: "SSD", on: "2011") == .southSudan)
    #expect(SovereignState.withM49(728, on: "2011") == .southSudan)
  }

  @Test(
    "A code of ISO stands on a date for the state that had it then",
    arguments: [
      ("DEU", "1980", .westGermany), ("DEU", "2000", .germany), ("DDR", "1980", .eastGermany),
      ("YUG", "1980", .yugoslavia), ("YUG", "1998", .serbiaAndMontenegro),
      ("SCG", "2004", .serbiaAndMontenegro), ("YEM", "1980", .northYemen), ("YEM", "2000", .yemen),
      ("VNM", "1974", .southVietnam), ("VNM", "1980", .vietnam), ("VDR", "1975", .vietnam),
      ("ZAR", "1990", .democraticRepublicOfTheCongo), ("XKX", "2010", .kosovo),
      ("FRA", "1914", .france), ("SUN", "1985", .sovietUnion),
    ] as [(String, PartialDate, SovereignState)])
  func datedISO(code: String, date: PartialDate, state: SovereignState) {
    #expect(SovereignState.withISO(alpha3: code, on: date) == state)
  }

  @Test("After its state or its withdrawal a code of ISO or M49 stands for nobody")
  func withdrawnISO() {
    for code in ["SUN", "DDR", "YUG", "SCG", "CSK", "YMD", "BUR", "ZAR", "ROM", "TMP"] {
      #expect(SovereignState.withISO(alpha3: code, on: "2024") == nil, "\(code)")
    }
    #expect(SovereignState.withISO(alpha3: "SSD", on: "2000") == nil)
    #expect(SovereignState.withISO(alpha2: "CS", on: "1980") == .czechoslovakia)
    #expect(SovereignState.withISO(alpha2: "CS", on: "2004") == .serbiaAndMontenegro)
    #expect(SovereignState.withISO(alpha2: "CS", on: "1998") == nil)
    #expect(SovereignState.withISO(alpha2: "DE", on: "1980") == .westGermany)
    #expect(SovereignState.withM49(280, on: "1980") == .westGermany)
    #expect(SovereignState.withM49(276, on: "1980") == nil)
    #expect(SovereignState.withM49(810, on: "2000") == nil)
  }

  @Test("A code that no list has finds nothing")
  func unknownCodes() {
    #expect(SovereignState.with(cow: 999, on: "2000") == nil)
    #expect(SovereignState.with(gw: 999, on: "2000") == nil)
    #expect(SovereignState.with(cow: 999, nearest: "2000") == nil)
    #expect(SovereignState.with(gw: 999, nearest: "2000") == nil)
    #expect(SovereignState.withM49(999) == nil)
    #expect(SovereignState.withISO(alpha3: "XXX") == nil)
    #expect(SovereignState.withISO(alpha2: "CS") == nil)
  }

  @Test(
    "Withdrawn codes find the state that had them",
    arguments: [
      ("SUN", .sovietUnion), ("YUG", .yugoslavia), ("SCG", .serbiaAndMontenegro),
      ("CSK", .czechoslovakia), ("DDR", .eastGermany), ("YMD", .southYemen), ("BUR", .myanmar),
      ("ZAR", .democraticRepublicOfTheCongo), ("TMP", .timorLeste), ("ROM", .romania),
      ("XKX", .kosovo),
    ] as [(String, SovereignState)])
  func withdrawn(code: String, state: SovereignState) {
    #expect(SovereignState.withISO(alpha3: code) == state)
  }

  @Test("Every state is found by its own codes on a day of its own spells")
  func roundTrip() {
    for state in SovereignState.all {
      if let code = state.codes.iso3 { #expect(SovereignState.withISO(alpha3: code) == state) }
      if let code = state.codes.m49 { #expect(SovereignState.withM49(code) == state) }
      for spell in state.existenceSpells {
        let day = PartialDate(spell.period.earliestStart)
        if spell.source == .correlatesOfWar, let code = state.codes.cow {
          #expect(SovereignState.with(cow: code, on: day) == state)
        }
        if spell.source == .gleditschWard, let code = state.codes.gw, day > "1946" {
          #expect(SovereignState.with(gw: code, on: day) == state)
        }
      }
    }
  }
}

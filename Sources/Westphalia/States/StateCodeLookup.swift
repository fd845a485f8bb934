public import TypedGraph

extension SovereignState {
  /// The state with an ISO 3166-1 alpha-3 code, a withdrawn one, or the user-assigned `XKX`.
  ///
  /// Codes withdrawn because a state broke up name that former state (`SUN`, `YUG`, `CSK`); those
  /// withdrawn because it changed its name, the state of today (`ZAR`, `BUR`). Letters are upper
  /// case. ``withISO(alpha3:on:)`` answers for a date.
  ///
  /// - Parameter alpha3: Three letters, `"PRK"`.
  /// - Returns: The state, or nil where no state has the code.
  /// - Complexity: O(1).
  public static func withISO(alpha3: String) -> SovereignState? {
    StateCodeIndex.shared.byAlpha3[alpha3]
  }

  /// The state that an ISO 3166-1 alpha-3 code stands for on a date: one that exists then, by a code that was
  /// not withdrawn yet.
  ///
  /// Some codes went from one state to another: `DEU` was the Federal Republic's before 1990, `YUG` that of
  /// Serbia and Montenegro until 2003. A code of today also says its state before ISO gave it.
  ///
  /// ```swift
  /// SovereignState.withISO(alpha3: "DEU", on: "1980")  // .westGermany
  /// SovereignState.withISO(alpha3: "SUN", on: "2005")  // nil
  /// ```
  ///
  /// - Parameters:
  ///   - alpha3: Three letters, `"PRK"`.
  ///   - date: The date; of a month or a year the first day counts, or else the first state in it.
  /// - Returns: The state, or nil where the code stands for none on the date.
  /// - Complexity: O(1).
  public static func withISO(alpha3: String, on date: PartialDate) -> SovereignState? {
    bearer(among: StateCodeIndex.shared.datedAlpha3[alpha3], on: date)
  }

  /// The present state with an ISO 3166-1 alpha-2 code.
  ///
  /// Withdrawn codes are not found: ISO has given some of them twice (`CS` was Czechoslovakia's,
  /// then that of Serbia and Montenegro). ``withISO(alpha2:on:)`` answers for a date.
  ///
  /// - Parameter alpha2: Two letters, `"KP"`.
  /// - Returns: The state, or nil where no present state has the code.
  /// - Complexity: O(1).
  public static func withISO(alpha2: String) -> SovereignState? {
    StateCodeIndex.shared.byAlpha2[alpha2]
  }

  /// The state that an ISO 3166-1 alpha-2 code stands for on a date, by the rule of ``withISO(alpha3:on:)``.
  ///
  /// - Parameters:
  ///   - alpha2: Two letters, `"KP"`.
  ///   - date: The date; of a month or a year the first day counts, or else the first state in it.
  /// - Returns: The state, or nil where the code stands for none on the date.
  /// - Complexity: O(1).
  public static func withISO(alpha2: String, on date: PartialDate) -> SovereignState? {
    bearer(among: StateCodeIndex.shared.datedAlpha2[alpha2], on: date)
  }

  /// The state with a number of the United Nations' M49 standard, which ISO 3166-1 shares.
  ///
  /// - Parameter code: The number without leading zeros, 408 for North Korea.
  /// - Returns: The state, or nil where no state has the number.
  /// - Complexity: O(1).
  public static func withM49(_ code: Int) -> SovereignState? {
    StateCodeIndex.shared.byM49[code]
  }

  /// The state with a number of the M49 standard, where it exists on a date.
  ///
  /// Numbers that were withdrawn are found until then: 230 is Ethiopia until 1993, 736 the Sudan until 2011, 886
  /// ``northYemen``; 891 is also that of Serbia and Montenegro when it was called Yugoslavia.
  ///
  /// - Parameters:
  ///   - code: The number without leading zeros, 408 for North Korea.
  ///   - date: The date; of a month or a year some day is enough.
  /// - Returns: The state, or nil where the number stands for none on the date.
  /// - Complexity: O(1).
  public static func withM49(_ code: Int, on date: PartialDate) -> SovereignState? {
    if let (state, end) = StateCodeIndex.withdrawnM49[code] {
      let isBefore = Period.until(end).holds(on: date) != .no
      return isBefore && state.exists(on: date) != .no ? state : nil
    }
    return StateCodeIndex.shared.byM49[code].flatMap { $0.exists(on: date) == .no ? nil : $0 }
  }

  /// The state that a country code of the Correlates of War stands for on a date.
  ///
  /// Some codes cover several states that are distinguished here: 365 is Russia, the Soviet Union, and
  /// Russia again; 345 is Serbia, Yugoslavia, Serbia and Montenegro, and Serbia again. Outside the spells of a
  /// code, as during an occupation, it stands for nobody; ``with(cow:nearest:)`` answers there too.
  ///
  /// ```swift
  /// SovereignState.with(cow: 260, on: "1960")  // .westGermany
  /// SovereignState.with(cow: 255, on: "2010")  // .germany
  /// SovereignState.with(cow: 265, on: "2005")  // nil
  /// ```
  ///
  /// - Parameters:
  ///   - code: The numeric code, 731 for North Korea.
  ///   - date: The date; of a month or a year the first day counts, or else the first state in it.
  /// - Returns: The state, or nil where the code stands for none on the date.
  /// - Complexity: O(1).
  public static func with(cow code: Int, on date: PartialDate) -> SovereignState? {
    bearer(among: StateCodeIndex.shared.byCOW[code], on: date)
  }

  /// The state that a country code of the Correlates of War stands for nearest to a date.
  ///
  /// Outside every spell (an occupation, a treaty dated before the list counts its member) it is the last
  /// state that bore the code before, or else the first: whether it existed is a question for its spells.
  ///
  /// - Parameters:
  ///   - code: The numeric code, 731 for North Korea.
  ///   - date: The date.
  /// - Returns: The state, or nil where the list has no such code.
  /// - Complexity: O(1).
  public static func with(cow code: Int, nearest date: PartialDate) -> SovereignState? {
    nearest(among: StateCodeIndex.shared.byCOW[code], to: date)
  }

  /// The state that a code of the Gleditsch–Ward list stands for on a date.
  ///
  /// The list's coding differs from that of the Correlates of War: 260 is the Federal Republic of
  /// Germany before and after 1990, 678 Yemen before and after the union of the same year, 340
  /// Serbia before 1915 and since 2006, 815 the Vietnamese empire. Outside the spells of a code it stands for
  /// nobody; ``with(gw:nearest:)`` answers there too.
  ///
  /// - Parameters:
  ///   - code: The numeric code, 731 for North Korea.
  ///   - date: The date; of a month or a year the first day counts, or else the first state in it.
  /// - Returns: The state, or nil where the code stands for none on the date.
  /// - Complexity: O(1).
  public static func with(gw code: Int, on date: PartialDate) -> SovereignState? {
    bearer(among: StateCodeIndex.shared.byGW[code], on: date)
  }

  /// The state that a code of the Gleditsch–Ward list stands for nearest to a date, by the rule of
  /// ``with(cow:nearest:)``.
  ///
  /// - Parameters:
  ///   - code: The numeric code, 731 for North Korea.
  ///   - date: The date.
  /// - Returns: The state, or nil where the list has no such code.
  /// - Complexity: O(1).
  public static func with(gw code: Int, nearest date: PartialDate) -> SovereignState? {
    nearest(among: StateCodeIndex.shared.byGW[code], to: date)
  }

  static func bearer(
    among bearers: [StateCodeBearer]?, on date: PartialDate
  ) -> SovereignState? {
    let bearers = bearers ?? []
    let day = PartialDate(date.first)
    return
      (bearers.first { $0.period.holds(on: day) == .certainly }
      ?? bearers.first { $0.period.holds(on: date) != .no })?.state
  }

  private static func nearest(
    among bearers: [StateCodeBearer]?, to date: PartialDate
  ) -> SovereignState? {
    bearer(among: bearers, on: date)
      ?? (bearers?.last { $0.period.earliestStart <= date.first } ?? bearers?.first)?.state
  }
}

// For tables of codes: which there are, and on which days what they stand for may change.
extension SovereignState {
  /// The alpha-3 codes of ISO 3166-1 that stand for some state at some time, with withdrawn ones, in order.
  package static var alpha3Codes: [String] {
    Set(StateCodeIndex.shared.datedAlpha3.keys).union(StateCodeIndex.shared.byAlpha3.keys).sorted()
  }

  /// The codes of the Correlates of War, in order.
  package static var cowCodes: [Int] { StateCodeIndex.shared.byCOW.keys.sorted() }

  /// The codes of Gleditsch and Ward, in order.
  package static var gwCodes: [Int] { StateCodeIndex.shared.byGW.keys.sorted() }

  /// The days from which on an alpha-3 code may stand for another state.
  package static func changeDays(ofISO alpha3: String) -> Set<CalendarDate> {
    days(of: StateCodeIndex.shared.datedAlpha3[alpha3])
  }

  /// The days from which on a code of the Correlates of War may stand for another state.
  package static func changeDays(ofCOW code: Int) -> Set<CalendarDate> {
    days(of: StateCodeIndex.shared.byCOW[code])
  }

  /// The days from which on a code of Gleditsch and Ward may stand for another state.
  package static func changeDays(ofGW code: Int) -> Set<CalendarDate> {
    days(of: StateCodeIndex.shared.byGW[code])
  }

  private static func days(of bearers: [StateCodeBearer]?) -> Set<CalendarDate> {
    Set((bearers ?? []).flatMap(\.period.changeDays))
  }
}

extension Period {
  /// The days on which the answer to whether it holds may become another.
  var changeDays: [CalendarDate] { [earliestStart, latestStart, earliestEnd, latestEnd] }
}

/// A state that has a code during a period.
struct StateCodeBearer: Sendable {
  let period: Period
  let state: SovereignState
}

/// What each code stands for, gathered once from ``SovereignState/all``.
private struct StateCodeIndex: Sendable {
  typealias Bearer = StateCodeBearer

  static let shared = StateCodeIndex()

  private(set) var byAlpha3: [String: SovereignState] = [:]
  private(set) var byAlpha2: [String: SovereignState] = [:]
  private(set) var byM49: [Int: SovereignState] = [:]
  private(set) var byCOW: [Int: [Bearer]] = [:]
  private(set) var byGW: [Int: [Bearer]] = [:]
  private(set) var datedAlpha3: [String: [Bearer]] = [:]
  private(set) var datedAlpha2: [String: [Bearer]] = [:]

  private init() {
    for loan in Self.lent {
      for period in loan.state.existence {
        let bearer = Bearer(period: period.intersection(loan.period), state: loan.state)
        if let code = loan.alpha3 { datedAlpha3[code, default: []].append(bearer) }
        if let code = loan.alpha2 { datedAlpha2[code, default: []].append(bearer) }
      }
    }
    for state in SovereignState.all {
      for period in state.existence {
        let own =
          state.id == SovereignState.serbiaAndMontenegro.id
          ? period.intersection(.since("2003-07-23")) : period
        let bearer = Bearer(period: own, state: state)
        for code in [state.codes.iso3, state.codes.userAssigned].compactMap(\.self) {
          datedAlpha3[code, default: []].append(bearer)
        }
        if let code = state.codes.iso2 { datedAlpha2[code, default: []].append(bearer) }
      }
      if let code = state.codes.iso3 { byAlpha3[code] = state }
      if let code = state.codes.userAssigned { byAlpha3[code] = state }
      if let code = state.codes.m49 { byM49[code] = state }
      for spell in state.existenceSpells {
        let bearer = Bearer(period: spell.period, state: state)
        switch spell.source {
        case .correlatesOfWar:
          if let code = state.codes.cow { byCOW[code, default: []].append(bearer) }
        case .gleditschWard:
          if let code = Self.gwCode(of: bearer) { byGW[code, default: []].append(bearer) }
        case .modeler:
          break
        }
      }
    }
    for (code, _, state) in Self.renamed { byAlpha3[code] = state }
    for state in SovereignState.present {
      if let code = state.codes.iso2 { byAlpha2[code] = state }
    }
    byCOW = byCOW.mapValues(Self.chronological)
    byGW = byGW.mapValues(Self.chronological)
  }

  private static func chronological(_ bearers: [Bearer]) -> [Bearer] {
    bearers.sorted { $0.period.earliestStart < $1.period.earliestStart }
  }

  /// Numbers that states gave up when others parted from them, and when: UN M49, changes since 1982.
  static let withdrawnM49: [Int: (SovereignState, PartialDate)] = [
    230: (.ethiopia, "1993-05-24"), 736: (.sudan, "2011-07-09"),
  ]

  /// Alpha-3 codes that states gave up with their names, and when: ISO 3166-3, and ROM, which ISO replaced
  /// in 2002.
  private static let renamed: [(String, PartialDate, SovereignState)] = [
    ("BUR", "1989-12-05", .myanmar), ("BYS", "1992-06-15", .belarus), ("DHY", "1977", .benin),
    ("HVO", "1984", .burkinaFaso), ("NHB", "1980", .vanuatu), ("RHO", "1980", .zimbabwe),
    ("ROM", "2002-02-01", .romania), ("TMP", "2002-05-20", .timorLeste), ("VDR", "1977", .vietnam),
    ("ZAR", "1997-07-14", .democraticRepublicOfTheCongo),
  ]

  /// A code that ISO gave to one state before it was another's.
  private struct Loan {
    var alpha3: String?
    var alpha2: String?
    let period: Period
    let state: SovereignState
  }

  /// Source: ISO 3166-1 as it was before the changes of 1977, 1990 and 2003, by ISO 3166-3.
  private static let lent: [Loan] =
    renamed.map { Loan(alpha3: $0.0, period: .until($0.1), state: $0.2) } + [
      Loan(alpha3: "DEU", alpha2: "DE", period: .always, state: .westGermany),
      Loan(alpha3: "VNM", alpha2: "VN", period: .always, state: .southVietnam),
      Loan(alpha3: "YEM", alpha2: "YE", period: .always, state: .northYemen),
      Loan(
        alpha3: "YUG", alpha2: "YU", period: .until("2003-07-23"), state: .serbiaAndMontenegro),
    ]

  /// Gleditsch and Ward code Germany until 1945 and Vietnam until 1893 otherwise than today's.
  private static func gwCode(of bearer: Bearer) -> Int? {
    let isEarlier = bearer.period.latestEnd < "1946-01-01"
    switch bearer.state.id {
    case SovereignState.germany.id where isEarlier: return 255
    case SovereignState.vietnam.id where isEarlier: return 815
    default: return bearer.state.codes.gw
    }
  }
}

public import TypedGraph

extension SovereignState {
  /// The state with an ISO 3166-1 alpha-3 code, a withdrawn one, or the user-assigned `XKX`.
  ///
  /// Codes withdrawn because a state broke up name that former state (`SUN`, `YUG`, `CSK`); those
  /// withdrawn because it changed its name, the state of today (`ZAR`, `BUR`). Letters are upper
  /// case.
  ///
  /// - Parameter alpha3: Three letters, `"PRK"`.
  /// - Returns: The state, or nil where no state has the code.
  /// - Complexity: O(1).
  public static func withISO(alpha3: String) -> SovereignState? {
    StateCodeIndex.shared.byAlpha3[alpha3]
  }

  /// The present state with an ISO 3166-1 alpha-2 code.
  ///
  /// Withdrawn codes are not found: ISO has given some of them twice (`CS` was Czechoslovakia's,
  /// then that of Serbia and Montenegro).
  ///
  /// - Parameter alpha2: Two letters, `"KP"`.
  /// - Returns: The state, or nil where no present state has the code.
  /// - Complexity: O(1).
  public static func withISO(alpha2: String) -> SovereignState? {
    StateCodeIndex.shared.byAlpha2[alpha2]
  }

  /// The state with a number of the United Nations' M49 standard, which ISO 3166-1 shares.
  ///
  /// - Parameter code: The number without leading zeros, 408 for North Korea.
  /// - Returns: The state, or nil where no state has the number.
  /// - Complexity: O(1).
  public static func withM49(_ code: Int) -> SovereignState? {
    StateCodeIndex.shared.byM49[code]
  }

  /// The state that a country code of the Correlates of War stands for on a date.
  ///
  /// Some codes cover several states that are distinguished here: 365 is Russia, the Soviet Union, and
  /// Russia again; 345 is Serbia, Yugoslavia, Serbia and Montenegro, and Serbia again. A date
  /// outside every spell (an occupation, or after the list's end) gives the last state that bore
  /// the code before it, or else the first: whether a state existed is a question for its spells.
  ///
  /// ```swift
  /// SovereignState.with(cow: 260, on: "1960")  // .westGermany
  /// SovereignState.with(cow: 255, on: "2010")  // .germany
  /// ```
  ///
  /// - Parameters:
  ///   - code: The numeric code, 731 for North Korea.
  ///   - date: The date; where it is a month or a year, its first day counts.
  /// - Returns: The state, or nil where the list has no such code.
  /// - Complexity: O(1).
  public static func with(cow code: Int, on date: PartialDate) -> SovereignState? {
    bearer(among: StateCodeIndex.shared.byCOW[code], on: date)
  }

  /// The state that a code of the Gleditsch–Ward list stands for on a date.
  ///
  /// The list's coding differs from that of the Correlates of War: 260 is the Federal Republic of
  /// Germany before and after 1990, 678 Yemen before and after the union of the same year, 340
  /// Serbia before 1915 and since 2006, 815 the Vietnamese empire. Dates outside every spell are
  /// answered as by ``with(cow:on:)``.
  ///
  /// - Parameters:
  ///   - code: The numeric code, 731 for North Korea.
  ///   - date: The date; where it is a month or a year, its first day counts.
  /// - Returns: The state, or nil where the list has no such code.
  /// - Complexity: O(1).
  public static func with(gw code: Int, on date: PartialDate) -> SovereignState? {
    bearer(among: StateCodeIndex.shared.byGW[code], on: date)
  }

  private static func bearer(
    among bearers: [StateCodeIndex.Bearer]?, on date: PartialDate
  ) -> SovereignState? {
    guard let bearers else { return nil }
    let day = PartialDate(date.first)
    if let bearer = bearers.first(where: { $0.period.holds(on: day) == .certainly }) {
      return bearer.state
    }
    return (bearers.last { $0.period.earliestStart <= day.first } ?? bearers.first)?.state
  }
}

/// What each code stands for, gathered once from ``SovereignState/all``.
private struct StateCodeIndex: Sendable {
  struct Bearer: Sendable {
    let period: Period
    let state: SovereignState
  }

  static let shared = StateCodeIndex()

  private(set) var byAlpha3: [String: SovereignState] = [:]
  private(set) var byAlpha2: [String: SovereignState] = [:]
  private(set) var byM49: [Int: SovereignState] = [:]
  private(set) var byCOW: [Int: [Bearer]] = [:]
  private(set) var byGW: [Int: [Bearer]] = [:]

  private init() {
    for state in SovereignState.all {
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
    for (code, state) in Self.renamed { byAlpha3[code] = state }
    for state in SovereignState.present {
      if let code = state.codes.iso2 { byAlpha2[code] = state }
    }
    byCOW = byCOW.mapValues(Self.chronological)
    byGW = byGW.mapValues(Self.chronological)
  }

  private static func chronological(_ bearers: [Bearer]) -> [Bearer] {
    bearers.sorted { $0.period.earliestStart < $1.period.earliestStart }
  }

  /// Alpha-3 codes that states gave up with their names: ISO 3166-3, and ROM, which ISO replaced in
  /// 2002.
  private static let renamed: [(String, SovereignState)] = [
    ("BUR", .myanmar), ("BYS", .belarus), ("DHY", .benin), ("HVO", .burkinaFaso),
    ("NHB", .vanuatu), ("RHO", .zimbabwe), ("ROM", .romania), ("TMP", .timorLeste),
    ("VDR", .vietnam), ("ZAR", .democraticRepublicOfTheCongo),
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

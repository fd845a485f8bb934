import TypedGraph

// The states of Africa and Asia that became part of others. Spells after the Correlates of War
// state list v2016 and the Gleditsch–Ward list; StateCodeLookup.swift says how they are cut where
// states share a code.

extension SovereignState {
  /// Korea: COW KOR 730, GW 730.
  ///
  /// The key is COW's abbreviation with its number: the abbreviation alone is ISO's South Korea.
  public static let koreanEmpire = SovereignState(
    "KOR730", name: "Korea",
    codes: StateCodes(cowAbbreviation: "KOR", cow: 730, gw: 730),
    existence: [
      ExistenceSpell(.from("1887-01-01", until: "1905-11-18"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1910-08-23"), .gleditschWard),
    ],
    aliases: ["Korean Empire", "Joseon"])

  /// North Yemen: M49 886, COW YAR 678, GW 678.
  public static let northYemen = SovereignState(
    "YAR", name: "North Yemen",
    codes: StateCodes(m49: 886, cowAbbreviation: "YAR", cow: 678, gw: 678),
    existence: [
      ExistenceSpell(.from("1926-09-02", until: "1990-05-22"), .correlatesOfWar),
      ExistenceSpell(.from("1918-10-30", until: "1990-05-22"), .gleditschWard),
    ],
    aliases: ["Yemen Arab Republic", "Kingdom of Yemen"])

  /// Orange Free State: GW 564.
  public static let orangeFreeState = SovereignState(
    "OFS", name: "Orange Free State",
    codes: StateCodes(gw: 564),
    existence: [
      ExistenceSpell(.from("1854-03-28", until: "1910-05-31"), .gleditschWard)
    ])

  /// South Vietnam: COW RVN 817, GW 817.
  public static let southVietnam = SovereignState(
    "RVN", name: "South Vietnam",
    codes: StateCodes(cowAbbreviation: "RVN", cow: 817, gw: 817),
    existence: [
      ExistenceSpell(.from("1954-06-04", until: "1975-05-01"), .correlatesOfWar),
      ExistenceSpell(.from("1954-05-01", until: "1975-05-01"), .gleditschWard),
    ],
    aliases: ["Republic of Vietnam", "Republic of Viet-Nam"])

  /// South Yemen: former ISO YD/YMD, M49 720, COW YPR 680, GW 680.
  public static let southYemen = SovereignState(
    "YMD", name: "South Yemen",
    codes: StateCodes(
      iso2: "YD", iso3: "YMD", formerISO: "YDYE", m49: 720, cowAbbreviation: "YPR", cow: 680,
      gw: 680),
    existence: [
      ExistenceSpell(.from("1967-11-30", until: "1990-05-22"), .correlatesOfWar),
      ExistenceSpell(.from("1967-11-30", until: "1990-05-22"), .gleditschWard),
    ],
    aliases: [
      "People's Democratic Republic of Yemen",
      "Democratic Yemen",
      "Yemen People's Republic",
    ])

  /// Tibet: GW 711.
  public static let tibet = SovereignState(
    "TBT", name: "Tibet",
    codes: StateCodes(gw: 711),
    existence: [
      ExistenceSpell(.from("1913-01-01", until: "1950-10-02"), .gleditschWard)
    ])

  /// Transvaal: GW 563.
  public static let transvaal = SovereignState(
    "TRA", name: "Transvaal",
    codes: StateCodes(gw: 563),
    existence: [
      ExistenceSpell(.from("1852-01-01", until: "1910-05-31"), .gleditschWard)
    ],
    aliases: ["South African Republic"])

  /// Zanzibar: COW ZAN 511, GW 511.
  public static let zanzibar = SovereignState(
    "ZAN", name: "Zanzibar",
    codes: StateCodes(cowAbbreviation: "ZAN", cow: 511, gw: 511),
    existence: [
      ExistenceSpell(.from("1963-12-19", until: "1964-04-27"), .correlatesOfWar),
      ExistenceSpell(.from("1963-12-19", until: "1964-04-27"), .gleditschWard),
    ])
}

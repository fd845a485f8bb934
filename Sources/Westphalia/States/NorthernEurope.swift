import TypedGraph

// The states of northern Europe. Spells after the Correlates of War state list v2016 and the
// Gleditsch–Ward list; StateCodeLookup.swift says how they are cut where states share a code.

extension SovereignState {
  /// Denmark: ISO DK/DNK, M49 208, COW DEN 390, GW 390.
  public static let denmark = SovereignState(
    "DNK", name: "Denmark",
    codes: StateCodes(iso2: "DK", iso3: "DNK", m49: 208, cowAbbreviation: "DEN", cow: 390, gw: 390),
    existence: [
      ExistenceSpell(.from("1816-01-01", until: "1940-04-10"), .correlatesOfWar),
      ExistenceSpell(.since("1945-05-07"), .correlatesOfWar),
      ExistenceSpell(.since("1816-01-01"), .gleditschWard),
    ],
    aliases: ["Kingdom of Denmark"])

  /// Estonia: ISO EE/EST, M49 233, COW EST 366, GW 366.
  public static let estonia = SovereignState(
    "EST", name: "Estonia",
    codes: StateCodes(iso2: "EE", iso3: "EST", m49: 233, cowAbbreviation: "EST", cow: 366, gw: 366),
    existence: [
      ExistenceSpell(.from("1918-02-24", until: "1940-06-17"), .correlatesOfWar),
      ExistenceSpell(.since("1991-09-06"), .correlatesOfWar),
      ExistenceSpell(.from("1918-11-11", until: "1940-06-02"), .gleditschWard),
      ExistenceSpell(.since("1991-09-06"), .gleditschWard),
    ])

  /// Finland: ISO FI/FIN, M49 246, COW FIN 375, GW 375.
  public static let finland = SovereignState(
    "FIN", name: "Finland",
    codes: StateCodes(iso2: "FI", iso3: "FIN", m49: 246, cowAbbreviation: "FIN", cow: 375, gw: 375),
    existence: [
      ExistenceSpell(.since("1917-12-06"), .correlatesOfWar),
      ExistenceSpell(.since("1917-12-06"), .gleditschWard),
    ])

  /// Iceland: ISO IS/ISL, M49 352, COW ICE 395, GW 395.
  public static let iceland = SovereignState(
    "ISL", name: "Iceland",
    codes: StateCodes(iso2: "IS", iso3: "ISL", m49: 352, cowAbbreviation: "ICE", cow: 395, gw: 395),
    existence: [
      ExistenceSpell(.since("1944-06-17"), .correlatesOfWar),
      ExistenceSpell(.since("1944-06-17"), .gleditschWard),
    ])

  /// Ireland: ISO IE/IRL, M49 372, COW IRE 205, GW 205.
  public static let ireland = SovereignState(
    "IRL", name: "Ireland",
    codes: StateCodes(iso2: "IE", iso3: "IRL", m49: 372, cowAbbreviation: "IRE", cow: 205, gw: 205),
    existence: [
      ExistenceSpell(.since("1922-12-06"), .correlatesOfWar),
      ExistenceSpell(.since("1921-12-06"), .gleditschWard),
    ],
    aliases: ["Irish Free State"])

  /// Latvia: ISO LV/LVA, M49 428, COW LAT 367, GW 367.
  public static let latvia = SovereignState(
    "LVA", name: "Latvia",
    codes: StateCodes(iso2: "LV", iso3: "LVA", m49: 428, cowAbbreviation: "LAT", cow: 367, gw: 367),
    existence: [
      ExistenceSpell(.from("1918-11-18", until: "1940-06-17"), .correlatesOfWar),
      ExistenceSpell(.since("1991-09-06"), .correlatesOfWar),
      ExistenceSpell(.from("1918-11-11", until: "1940-06-02"), .gleditschWard),
      ExistenceSpell(.since("1991-09-06"), .gleditschWard),
    ])

  /// Lithuania: ISO LT/LTU, M49 440, COW LIT 368, GW 368.
  public static let lithuania = SovereignState(
    "LTU", name: "Lithuania",
    codes: StateCodes(iso2: "LT", iso3: "LTU", m49: 440, cowAbbreviation: "LIT", cow: 368, gw: 368),
    existence: [
      ExistenceSpell(.from("1918-02-16", until: "1940-06-16"), .correlatesOfWar),
      ExistenceSpell(.since("1991-09-06"), .correlatesOfWar),
      ExistenceSpell(.from("1918-02-16", until: "1940-06-02"), .gleditschWard),
      ExistenceSpell(.since("1991-09-06"), .gleditschWard),
    ])

  /// Norway: ISO NO/NOR, M49 578, COW NOR 385, GW 385.
  public static let norway = SovereignState(
    "NOR", name: "Norway",
    codes: StateCodes(iso2: "NO", iso3: "NOR", m49: 578, cowAbbreviation: "NOR", cow: 385, gw: 385),
    existence: [
      ExistenceSpell(.from("1905-06-07", until: "1940-05-01"), .correlatesOfWar),
      ExistenceSpell(.since("1945-05-07"), .correlatesOfWar),
      ExistenceSpell(.since("1905-08-26"), .gleditschWard),
    ],
    aliases: ["Kingdom of Norway"])

  /// Sweden: ISO SE/SWE, M49 752, COW SWD 380, GW 380.
  public static let sweden = SovereignState(
    "SWE", name: "Sweden",
    codes: StateCodes(iso2: "SE", iso3: "SWE", m49: 752, cowAbbreviation: "SWD", cow: 380, gw: 380),
    existence: [
      ExistenceSpell(.since("1816-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1816-01-01"), .gleditschWard),
    ],
    aliases: ["Kingdom of Sweden"])

  /// United Kingdom: ISO GB/GBR, M49 826, COW UKG 200, GW 200.
  public static let unitedKingdom = SovereignState(
    "GBR", name: "United Kingdom",
    codes: StateCodes(iso2: "GB", iso3: "GBR", m49: 826, cowAbbreviation: "UKG", cow: 200, gw: 200),
    existence: [
      ExistenceSpell(.since("1816-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1816-01-01"), .gleditschWard),
    ],
    aliases: [
      "United Kingdom of Great Britain and Northern Ireland",
      "UK",
      "Great Britain",
      "Britain",
    ])
}

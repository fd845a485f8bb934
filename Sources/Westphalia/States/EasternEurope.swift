import TypedGraph

// The states of eastern Europe. Spells after the Correlates of War state list v2016 and the
// Gleditsch–Ward list; StateCodeLookup.swift says how they are cut where states share a code.

extension SovereignState {
  /// Belarus: ISO BY/BLR, M49 112, COW BLR 370, GW 370.
  public static let belarus = SovereignState(
    "BLR", name: "Belarus",
    codes: StateCodes(
      iso2: "BY", iso3: "BLR", formerISO: "BYAA", m49: 112, cowAbbreviation: "BLR", cow: 370,
      gw: 370),
    existence: [
      ExistenceSpell(.since("1991-12-26"), .correlatesOfWar),
      ExistenceSpell(.since("1991-08-25"), .gleditschWard),
    ],
    aliases: ["Byelorussian Soviet Socialist Republic", "Byelorussian SSR", "Byelorussia"])

  /// Bulgaria: ISO BG/BGR, M49 100, COW BUL 355, GW 355.
  public static let bulgaria = SovereignState(
    "BGR", name: "Bulgaria",
    codes: StateCodes(iso2: "BG", iso3: "BGR", m49: 100, cowAbbreviation: "BUL", cow: 355, gw: 355),
    existence: [
      ExistenceSpell(.since("1908-10-05"), .correlatesOfWar),
      ExistenceSpell(.since("1878-03-03"), .gleditschWard),
    ])

  /// Czechia: ISO CZ/CZE, M49 203, COW CZR 316, GW 316.
  public static let czechia = SovereignState(
    "CZE", name: "Czechia",
    codes: StateCodes(iso2: "CZ", iso3: "CZE", m49: 203, cowAbbreviation: "CZR", cow: 316, gw: 316),
    existence: [
      ExistenceSpell(.since("1993-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1993-01-01"), .gleditschWard),
    ],
    aliases: ["Czech Republic"])

  /// Hungary: ISO HU/HUN, M49 348, COW HUN 310, GW 310.
  public static let hungary = SovereignState(
    "HUN", name: "Hungary",
    codes: StateCodes(iso2: "HU", iso3: "HUN", m49: 348, cowAbbreviation: "HUN", cow: 310, gw: 310),
    existence: [
      ExistenceSpell(.since("1918-11-16"), .correlatesOfWar),
      ExistenceSpell(.since("1918-11-03"), .gleditschWard),
    ])

  /// Moldova: ISO MD/MDA, M49 498, COW MLD 359, GW 359.
  public static let moldova = SovereignState(
    "MDA", name: "Moldova",
    codes: StateCodes(iso2: "MD", iso3: "MDA", m49: 498, cowAbbreviation: "MLD", cow: 359, gw: 359),
    existence: [
      ExistenceSpell(.since("1991-12-26"), .correlatesOfWar),
      ExistenceSpell(.since("1991-08-27"), .gleditschWard),
    ],
    aliases: ["Republic of Moldova"])

  /// Poland: ISO PL/POL, M49 616, COW POL 290, GW 290.
  public static let poland = SovereignState(
    "POL", name: "Poland",
    codes: StateCodes(iso2: "PL", iso3: "POL", m49: 616, cowAbbreviation: "POL", cow: 290, gw: 290),
    existence: [
      ExistenceSpell(.from("1918-11-03", until: "1939-09-28"), .correlatesOfWar),
      ExistenceSpell(.since("1945-06-28"), .correlatesOfWar),
      ExistenceSpell(.since("1918-11-11"), .gleditschWard),
    ])

  /// Romania: ISO RO/ROU, M49 642, COW ROM 360, GW 360.
  public static let romania = SovereignState(
    "ROU", name: "Romania",
    codes: StateCodes(iso2: "RO", iso3: "ROU", m49: 642, cowAbbreviation: "ROM", cow: 360, gw: 360),
    existence: [
      ExistenceSpell(.since("1878-07-13"), .correlatesOfWar),
      ExistenceSpell(.since("1878-07-13"), .gleditschWard),
    ],
    aliases: ["Rumania"])

  /// Russia: ISO RU/RUS, M49 643, COW RUS 365, GW 365.
  ///
  /// The Russian Empire before 1922-12-30 and the Federation since 1991-12-26; between them stands
  /// ``sovietUnion``.
  public static let russia = SovereignState(
    "RUS", name: "Russia",
    codes: StateCodes(iso2: "RU", iso3: "RUS", m49: 643, cowAbbreviation: "RUS", cow: 365, gw: 365),
    existence: [
      ExistenceSpell(.from("1816-01-01", until: "1922-12-30"), .correlatesOfWar),
      ExistenceSpell(.since("1991-12-26"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1922-12-30"), .gleditschWard),
      ExistenceSpell(.since("1991-12-26"), .gleditschWard),
    ],
    aliases: ["Russian Federation", "Russian Empire"])

  /// Slovakia: ISO SK/SVK, M49 703, COW SLO 317, GW 317.
  public static let slovakia = SovereignState(
    "SVK", name: "Slovakia",
    codes: StateCodes(iso2: "SK", iso3: "SVK", m49: 703, cowAbbreviation: "SLO", cow: 317, gw: 317),
    existence: [
      ExistenceSpell(.since("1993-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1993-01-01"), .gleditschWard),
    ],
    aliases: ["Slovak Republic"])

  /// Ukraine: ISO UA/UKR, M49 804, COW UKR 369, GW 369.
  public static let ukraine = SovereignState(
    "UKR", name: "Ukraine",
    codes: StateCodes(iso2: "UA", iso3: "UKR", m49: 804, cowAbbreviation: "UKR", cow: 369, gw: 369),
    existence: [
      ExistenceSpell(.since("1991-12-26"), .correlatesOfWar),
      ExistenceSpell(.since("1991-12-01"), .gleditschWard),
    ],
    aliases: ["Ukrainian Soviet Socialist Republic", "Ukrainian SSR"])
}

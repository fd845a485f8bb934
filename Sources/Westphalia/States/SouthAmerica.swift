import TypedGraph

// The states of South America. Spells after the Correlates of War state list v2016 and the
// Gleditsch–Ward list; StateCodeLookup.swift says how they are cut where states share a code.

extension SovereignState {
  /// Argentina: ISO AR/ARG, M49 032, COW ARG 160, GW 160.
  public static let argentina = SovereignState(
    "ARG", name: "Argentina",
    codes: StateCodes(iso2: "AR", iso3: "ARG", m49: 32, cowAbbreviation: "ARG", cow: 160, gw: 160),
    existence: [
      ExistenceSpell(.since("1841-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1816-07-09"), .gleditschWard),
    ])

  /// Bolivia: ISO BO/BOL, M49 068, COW BOL 145, GW 145.
  public static let bolivia = SovereignState(
    "BOL", name: "Bolivia",
    codes: StateCodes(iso2: "BO", iso3: "BOL", m49: 68, cowAbbreviation: "BOL", cow: 145, gw: 145),
    existence: [
      ExistenceSpell(.since("1848-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1825-08-06"), .gleditschWard),
    ],
    aliases: ["Plurinational State of Bolivia"])

  /// Brazil: ISO BR/BRA, M49 076, COW BRA 140, GW 140.
  public static let brazil = SovereignState(
    "BRA", name: "Brazil",
    codes: StateCodes(iso2: "BR", iso3: "BRA", m49: 76, cowAbbreviation: "BRA", cow: 140, gw: 140),
    existence: [
      ExistenceSpell(.since("1822-09-07"), .correlatesOfWar),
      ExistenceSpell(.since("1822-09-07"), .gleditschWard),
    ])

  /// Chile: ISO CL/CHL, M49 152, COW CHL 155, GW 155.
  public static let chile = SovereignState(
    "CHL", name: "Chile",
    codes: StateCodes(iso2: "CL", iso3: "CHL", m49: 152, cowAbbreviation: "CHL", cow: 155, gw: 155),
    existence: [
      ExistenceSpell(.since("1839-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1818-04-01"), .gleditschWard),
    ])

  /// Colombia: ISO CO/COL, M49 170, COW COL 100, GW 100.
  public static let colombia = SovereignState(
    "COL", name: "Colombia",
    codes: StateCodes(iso2: "CO", iso3: "COL", m49: 170, cowAbbreviation: "COL", cow: 100, gw: 100),
    existence: [
      ExistenceSpell(.since("1831-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1830-09-23"), .gleditschWard),
    ],
    aliases: ["New Granada"])

  /// Ecuador: ISO EC/ECU, M49 218, COW ECU 130, GW 130.
  public static let ecuador = SovereignState(
    "ECU", name: "Ecuador",
    codes: StateCodes(iso2: "EC", iso3: "ECU", m49: 218, cowAbbreviation: "ECU", cow: 130, gw: 130),
    existence: [
      ExistenceSpell(.since("1854-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1830-05-13"), .gleditschWard),
    ])

  /// Guyana: ISO GY/GUY, M49 328, COW GUY 110, GW 110.
  public static let guyana = SovereignState(
    "GUY", name: "Guyana",
    codes: StateCodes(iso2: "GY", iso3: "GUY", m49: 328, cowAbbreviation: "GUY", cow: 110, gw: 110),
    existence: [
      ExistenceSpell(.since("1966-05-26"), .correlatesOfWar),
      ExistenceSpell(.since("1966-05-26"), .gleditschWard),
    ],
    aliases: ["British Guiana"])

  /// Paraguay: ISO PY/PRY, M49 600, COW PAR 150, GW 150.
  public static let paraguay = SovereignState(
    "PRY", name: "Paraguay",
    codes: StateCodes(iso2: "PY", iso3: "PRY", m49: 600, cowAbbreviation: "PAR", cow: 150, gw: 150),
    existence: [
      ExistenceSpell(.from("1846-01-01", until: "1870-06-21"), .correlatesOfWar),
      ExistenceSpell(.since("1876-06-22"), .correlatesOfWar),
      ExistenceSpell(.since("1816-01-01"), .gleditschWard),
    ])

  /// Peru: ISO PE/PER, M49 604, COW PER 135, GW 135.
  public static let peru = SovereignState(
    "PER", name: "Peru",
    codes: StateCodes(iso2: "PE", iso3: "PER", m49: 604, cowAbbreviation: "PER", cow: 135, gw: 135),
    existence: [
      ExistenceSpell(.since("1839-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1824-12-09"), .gleditschWard),
    ])

  /// Suriname: ISO SR/SUR, M49 740, COW SUR 115, GW 115.
  public static let suriname = SovereignState(
    "SUR", name: "Suriname",
    codes: StateCodes(iso2: "SR", iso3: "SUR", m49: 740, cowAbbreviation: "SUR", cow: 115, gw: 115),
    existence: [
      ExistenceSpell(.since("1975-11-25"), .correlatesOfWar),
      ExistenceSpell(.since("1975-11-25"), .gleditschWard),
    ],
    aliases: ["Surinam", "Dutch Guiana"])

  /// Uruguay: ISO UY/URY, M49 858, COW URU 165, GW 165.
  public static let uruguay = SovereignState(
    "URY", name: "Uruguay",
    codes: StateCodes(iso2: "UY", iso3: "URY", m49: 858, cowAbbreviation: "URU", cow: 165, gw: 165),
    existence: [
      ExistenceSpell(.since("1882-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1830-05-26"), .gleditschWard),
    ])

  /// Venezuela: ISO VE/VEN, M49 862, COW VEN 101, GW 101.
  public static let venezuela = SovereignState(
    "VEN", name: "Venezuela",
    codes: StateCodes(iso2: "VE", iso3: "VEN", m49: 862, cowAbbreviation: "VEN", cow: 101, gw: 101),
    existence: [
      ExistenceSpell(.since("1841-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1829-01-01"), .gleditschWard),
    ],
    aliases: ["Bolivarian Republic of Venezuela"])
}

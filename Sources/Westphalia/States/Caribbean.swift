import TypedGraph

// The states of the Caribbean. Spells after the Correlates of War state list v2016 and the
// Gleditsch–Ward list; StateCodeLookup.swift says how they are cut where states share a code.

extension SovereignState {
  /// Antigua and Barbuda: ISO AG/ATG, M49 028, COW AAB 58.
  public static let antiguaAndBarbuda = SovereignState(
    "ATG", name: "Antigua and Barbuda",
    codes: StateCodes(iso2: "AG", iso3: "ATG", m49: 28, cowAbbreviation: "AAB", cow: 58),
    existence: [
      ExistenceSpell(.since("1981-11-01"), .correlatesOfWar)
    ],
    aliases: ["Antigua & Barbuda"])

  /// Bahamas: ISO BS/BHS, M49 044, COW BHM 31, GW 31.
  public static let bahamas = SovereignState(
    "BHS", name: "Bahamas",
    codes: StateCodes(iso2: "BS", iso3: "BHS", m49: 44, cowAbbreviation: "BHM", cow: 31, gw: 31),
    existence: [
      ExistenceSpell(.since("1973-07-10"), .correlatesOfWar),
      ExistenceSpell(.since("1973-07-10"), .gleditschWard),
    ],
    aliases: ["The Bahamas"])

  /// Barbados: ISO BB/BRB, M49 052, COW BAR 53, GW 53.
  public static let barbados = SovereignState(
    "BRB", name: "Barbados",
    codes: StateCodes(iso2: "BB", iso3: "BRB", m49: 52, cowAbbreviation: "BAR", cow: 53, gw: 53),
    existence: [
      ExistenceSpell(.since("1966-11-30"), .correlatesOfWar),
      ExistenceSpell(.since("1966-11-30"), .gleditschWard),
    ])

  /// Cuba: ISO CU/CUB, M49 192, COW CUB 40, GW 40.
  public static let cuba = SovereignState(
    "CUB", name: "Cuba",
    codes: StateCodes(iso2: "CU", iso3: "CUB", m49: 192, cowAbbreviation: "CUB", cow: 40, gw: 40),
    existence: [
      ExistenceSpell(.from("1902-05-20", until: "1906-09-26"), .correlatesOfWar),
      ExistenceSpell(.since("1909-01-23"), .correlatesOfWar),
      ExistenceSpell(.since("1902-05-20"), .gleditschWard),
    ])

  /// Dominica: ISO DM/DMA, M49 212, COW DMA 54.
  public static let dominica = SovereignState(
    "DMA", name: "Dominica",
    codes: StateCodes(iso2: "DM", iso3: "DMA", m49: 212, cowAbbreviation: "DMA", cow: 54),
    existence: [
      ExistenceSpell(.since("1978-11-03"), .correlatesOfWar)
    ])

  /// Dominican Republic: ISO DO/DOM, M49 214, COW DOM 42, GW 42.
  public static let dominicanRepublic = SovereignState(
    "DOM", name: "Dominican Republic",
    codes: StateCodes(iso2: "DO", iso3: "DOM", m49: 214, cowAbbreviation: "DOM", cow: 42, gw: 42),
    existence: [
      ExistenceSpell(.from("1894-01-01", until: "1916-11-30"), .correlatesOfWar),
      ExistenceSpell(.since("1924-09-29"), .correlatesOfWar),
      ExistenceSpell(.since("1844-02-27"), .gleditschWard),
    ])

  /// Grenada: ISO GD/GRD, M49 308, COW GRN 55.
  public static let grenada = SovereignState(
    "GRD", name: "Grenada",
    codes: StateCodes(iso2: "GD", iso3: "GRD", m49: 308, cowAbbreviation: "GRN", cow: 55),
    existence: [
      ExistenceSpell(.since("1974-02-07"), .correlatesOfWar)
    ])

  /// Haiti: ISO HT/HTI, M49 332, COW HAI 41, GW 41.
  public static let haiti = SovereignState(
    "HTI", name: "Haiti",
    codes: StateCodes(iso2: "HT", iso3: "HTI", m49: 332, cowAbbreviation: "HAI", cow: 41, gw: 41),
    existence: [
      ExistenceSpell(.from("1859-01-01", until: "1915-07-29"), .correlatesOfWar),
      ExistenceSpell(.since("1934-08-15"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1915-07-05"), .gleditschWard),
      ExistenceSpell(.since("1934-08-15"), .gleditschWard),
    ])

  /// Jamaica: ISO JM/JAM, M49 388, COW JAM 51, GW 51.
  public static let jamaica = SovereignState(
    "JAM", name: "Jamaica",
    codes: StateCodes(iso2: "JM", iso3: "JAM", m49: 388, cowAbbreviation: "JAM", cow: 51, gw: 51),
    existence: [
      ExistenceSpell(.since("1962-08-06"), .correlatesOfWar),
      ExistenceSpell(.since("1962-08-06"), .gleditschWard),
    ])

  /// Saint Kitts and Nevis: ISO KN/KNA, M49 659, COW SKN 60.
  public static let saintKittsAndNevis = SovereignState(
    "KNA", name: "Saint Kitts and Nevis",
    codes: StateCodes(iso2: "KN", iso3: "KNA", m49: 659, cowAbbreviation: "SKN", cow: 60),
    existence: [
      ExistenceSpell(.since("1983-09-19"), .correlatesOfWar)
    ],
    aliases: ["St. Kitts and Nevis"])

  /// Saint Lucia: ISO LC/LCA, M49 662, COW SLU 56.
  public static let saintLucia = SovereignState(
    "LCA", name: "Saint Lucia",
    codes: StateCodes(iso2: "LC", iso3: "LCA", m49: 662, cowAbbreviation: "SLU", cow: 56),
    existence: [
      ExistenceSpell(.since("1979-02-22"), .correlatesOfWar)
    ],
    aliases: ["St. Lucia"])

  /// Saint Vincent and the Grenadines: ISO VC/VCT, M49 670, COW SVG 57.
  public static let saintVincentAndTheGrenadines = SovereignState(
    "VCT", name: "Saint Vincent and the Grenadines",
    codes: StateCodes(iso2: "VC", iso3: "VCT", m49: 670, cowAbbreviation: "SVG", cow: 57),
    existence: [
      ExistenceSpell(.since("1979-10-27"), .correlatesOfWar)
    ],
    aliases: ["St. Vincent and the Grenadines"])

  /// Trinidad and Tobago: ISO TT/TTO, M49 780, COW TRI 52, GW 52.
  public static let trinidadAndTobago = SovereignState(
    "TTO", name: "Trinidad and Tobago",
    codes: StateCodes(iso2: "TT", iso3: "TTO", m49: 780, cowAbbreviation: "TRI", cow: 52, gw: 52),
    existence: [
      ExistenceSpell(.since("1962-08-31"), .correlatesOfWar),
      ExistenceSpell(.since("1962-08-31"), .gleditschWard),
    ])
}

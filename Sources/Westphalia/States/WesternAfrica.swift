import TypedGraph

// The states of western Africa. Spells after the Correlates of War state list v2016 and the
// Gleditsch–Ward list; StateCodeLookup.swift says how they are cut where states share a code.

extension SovereignState {
  /// Benin: ISO BJ/BEN, M49 204, COW BEN 434, GW 434.
  public static let benin = SovereignState(
    "BEN", name: "Benin",
    codes: StateCodes(
      iso2: "BJ", iso3: "BEN", formerISO: "DYBJ", m49: 204, cowAbbreviation: "BEN", cow: 434,
      gw: 434),
    existence: [
      ExistenceSpell(.since("1960-08-01"), .correlatesOfWar),
      ExistenceSpell(.since("1960-08-01"), .gleditschWard),
    ],
    aliases: ["Dahomey"])

  /// Burkina Faso: ISO BF/BFA, M49 854, COW BFO 439, GW 439.
  public static let burkinaFaso = SovereignState(
    "BFA", name: "Burkina Faso",
    codes: StateCodes(
      iso2: "BF", iso3: "BFA", formerISO: "HVBF", m49: 854, cowAbbreviation: "BFO", cow: 439,
      gw: 439),
    existence: [
      ExistenceSpell(.since("1960-08-05"), .correlatesOfWar),
      ExistenceSpell(.since("1960-08-05"), .gleditschWard),
    ],
    aliases: ["Upper Volta"])

  /// Cape Verde: ISO CV/CPV, M49 132, COW CAP 402, GW 402.
  public static let capeVerde = SovereignState(
    "CPV", name: "Cape Verde",
    codes: StateCodes(iso2: "CV", iso3: "CPV", m49: 132, cowAbbreviation: "CAP", cow: 402, gw: 402),
    existence: [
      ExistenceSpell(.since("1975-07-05"), .correlatesOfWar),
      ExistenceSpell(.since("1975-07-05"), .gleditschWard),
    ],
    aliases: ["Cabo Verde"])

  /// Côte d'Ivoire: ISO CI/CIV, M49 384, COW CDI 437, GW 437.
  public static let coteDIvoire = SovereignState(
    "CIV", name: "Côte d'Ivoire",
    codes: StateCodes(iso2: "CI", iso3: "CIV", m49: 384, cowAbbreviation: "CDI", cow: 437, gw: 437),
    existence: [
      ExistenceSpell(.since("1960-08-07"), .correlatesOfWar),
      ExistenceSpell(.since("1960-08-07"), .gleditschWard),
    ],
    aliases: ["Ivory Coast", "Cote d'Ivoire"])

  /// Gambia: ISO GM/GMB, M49 270, COW GAM 420, GW 420.
  public static let gambia = SovereignState(
    "GMB", name: "Gambia",
    codes: StateCodes(iso2: "GM", iso3: "GMB", m49: 270, cowAbbreviation: "GAM", cow: 420, gw: 420),
    existence: [
      ExistenceSpell(.since("1965-02-18"), .correlatesOfWar),
      ExistenceSpell(.since("1965-02-18"), .gleditschWard),
    ],
    aliases: ["The Gambia", "Republic of the Gambia"])

  /// Ghana: ISO GH/GHA, M49 288, COW GHA 452, GW 452.
  public static let ghana = SovereignState(
    "GHA", name: "Ghana",
    codes: StateCodes(iso2: "GH", iso3: "GHA", m49: 288, cowAbbreviation: "GHA", cow: 452, gw: 452),
    existence: [
      ExistenceSpell(.since("1957-03-06"), .correlatesOfWar),
      ExistenceSpell(.since("1957-03-06"), .gleditschWard),
    ],
    aliases: ["Gold Coast"])

  /// Guinea: ISO GN/GIN, M49 324, COW GUI 438, GW 438.
  public static let guinea = SovereignState(
    "GIN", name: "Guinea",
    codes: StateCodes(iso2: "GN", iso3: "GIN", m49: 324, cowAbbreviation: "GUI", cow: 438, gw: 438),
    existence: [
      ExistenceSpell(.since("1958-10-02"), .correlatesOfWar),
      ExistenceSpell(.since("1958-10-02"), .gleditschWard),
    ])

  /// Guinea-Bissau: ISO GW/GNB, M49 624, COW GNB 404, GW 404.
  public static let guineaBissau = SovereignState(
    "GNB", name: "Guinea-Bissau",
    codes: StateCodes(iso2: "GW", iso3: "GNB", m49: 624, cowAbbreviation: "GNB", cow: 404, gw: 404),
    existence: [
      ExistenceSpell(.since("1974-09-10"), .correlatesOfWar),
      ExistenceSpell(.since("1974-09-10"), .gleditschWard),
    ])

  /// Liberia: ISO LR/LBR, M49 430, COW LBR 450, GW 450.
  public static let liberia = SovereignState(
    "LBR", name: "Liberia",
    codes: StateCodes(iso2: "LR", iso3: "LBR", m49: 430, cowAbbreviation: "LBR", cow: 450, gw: 450),
    existence: [
      ExistenceSpell(.since("1920-06-30"), .correlatesOfWar),
      ExistenceSpell(.since("1847-07-26"), .gleditschWard),
    ])

  /// Mali: ISO ML/MLI, M49 466, COW MLI 432, GW 432.
  public static let mali = SovereignState(
    "MLI", name: "Mali",
    codes: StateCodes(iso2: "ML", iso3: "MLI", m49: 466, cowAbbreviation: "MLI", cow: 432, gw: 432),
    existence: [
      ExistenceSpell(.since("1960-06-20"), .correlatesOfWar),
      ExistenceSpell(.since("1960-09-22"), .gleditschWard),
    ])

  /// Mauritania: ISO MR/MRT, M49 478, COW MAA 435, GW 435.
  public static let mauritania = SovereignState(
    "MRT", name: "Mauritania",
    codes: StateCodes(iso2: "MR", iso3: "MRT", m49: 478, cowAbbreviation: "MAA", cow: 435, gw: 435),
    existence: [
      ExistenceSpell(.since("1960-11-28"), .correlatesOfWar),
      ExistenceSpell(.since("1960-11-28"), .gleditschWard),
    ])

  /// Niger: ISO NE/NER, M49 562, COW NIR 436, GW 436.
  public static let niger = SovereignState(
    "NER", name: "Niger",
    codes: StateCodes(iso2: "NE", iso3: "NER", m49: 562, cowAbbreviation: "NIR", cow: 436, gw: 436),
    existence: [
      ExistenceSpell(.since("1960-10-03"), .correlatesOfWar),
      ExistenceSpell(.since("1960-08-03"), .gleditschWard),
    ])

  /// Nigeria: ISO NG/NGA, M49 566, COW NIG 475, GW 475.
  public static let nigeria = SovereignState(
    "NGA", name: "Nigeria",
    codes: StateCodes(iso2: "NG", iso3: "NGA", m49: 566, cowAbbreviation: "NIG", cow: 475, gw: 475),
    existence: [
      ExistenceSpell(.since("1960-10-01"), .correlatesOfWar),
      ExistenceSpell(.since("1960-10-01"), .gleditschWard),
    ])

  /// Senegal: ISO SN/SEN, M49 686, COW SEN 433, GW 433.
  public static let senegal = SovereignState(
    "SEN", name: "Senegal",
    codes: StateCodes(iso2: "SN", iso3: "SEN", m49: 686, cowAbbreviation: "SEN", cow: 433, gw: 433),
    existence: [
      ExistenceSpell(.since("1960-08-20"), .correlatesOfWar),
      ExistenceSpell(.since("1960-04-04"), .gleditschWard),
    ])

  /// Sierra Leone: ISO SL/SLE, M49 694, COW SIE 451, GW 451.
  public static let sierraLeone = SovereignState(
    "SLE", name: "Sierra Leone",
    codes: StateCodes(iso2: "SL", iso3: "SLE", m49: 694, cowAbbreviation: "SIE", cow: 451, gw: 451),
    existence: [
      ExistenceSpell(.since("1961-04-27"), .correlatesOfWar),
      ExistenceSpell(.since("1961-04-27"), .gleditschWard),
    ])

  /// Togo: ISO TG/TGO, M49 768, COW TOG 461, GW 461.
  public static let togo = SovereignState(
    "TGO", name: "Togo",
    codes: StateCodes(iso2: "TG", iso3: "TGO", m49: 768, cowAbbreviation: "TOG", cow: 461, gw: 461),
    existence: [
      ExistenceSpell(.since("1960-04-27"), .correlatesOfWar),
      ExistenceSpell(.since("1960-04-27"), .gleditschWard),
    ])
}

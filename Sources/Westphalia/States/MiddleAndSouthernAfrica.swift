import TypedGraph

// The states of middle and southern Africa. Spells after the Correlates of War state list v2016 and
// the Gleditsch–Ward list; StateCodeLookup.swift says how they are cut where states share a code.

extension SovereignState {
  /// Angola: ISO AO/AGO, M49 024, COW ANG 540, GW 540.
  public static let angola = SovereignState(
    "AGO", name: "Angola",
    codes: StateCodes(iso2: "AO", iso3: "AGO", m49: 24, cowAbbreviation: "ANG", cow: 540, gw: 540),
    existence: [
      ExistenceSpell(.since("1975-11-11"), .correlatesOfWar),
      ExistenceSpell(.since("1975-11-11"), .gleditschWard),
    ])

  /// Botswana: ISO BW/BWA, M49 072, COW BOT 571, GW 571.
  public static let botswana = SovereignState(
    "BWA", name: "Botswana",
    codes: StateCodes(iso2: "BW", iso3: "BWA", m49: 72, cowAbbreviation: "BOT", cow: 571, gw: 571),
    existence: [
      ExistenceSpell(.since("1966-09-30"), .correlatesOfWar),
      ExistenceSpell(.since("1966-09-30"), .gleditschWard),
    ],
    aliases: ["Bechuanaland"])

  /// Cameroon: ISO CM/CMR, M49 120, COW CAO 471, GW 471.
  public static let cameroon = SovereignState(
    "CMR", name: "Cameroon",
    codes: StateCodes(iso2: "CM", iso3: "CMR", m49: 120, cowAbbreviation: "CAO", cow: 471, gw: 471),
    existence: [
      ExistenceSpell(.since("1960-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1960-01-01"), .gleditschWard),
    ])

  /// Central African Republic: ISO CF/CAF, M49 140, COW CEN 482, GW 482.
  public static let centralAfricanRepublic = SovereignState(
    "CAF", name: "Central African Republic",
    codes: StateCodes(iso2: "CF", iso3: "CAF", m49: 140, cowAbbreviation: "CEN", cow: 482, gw: 482),
    existence: [
      ExistenceSpell(.since("1960-08-13"), .correlatesOfWar),
      ExistenceSpell(.since("1960-08-13"), .gleditschWard),
    ],
    aliases: ["Central African Empire"])

  /// Chad: ISO TD/TCD, M49 148, COW CHA 483, GW 483.
  public static let chad = SovereignState(
    "TCD", name: "Chad",
    codes: StateCodes(iso2: "TD", iso3: "TCD", m49: 148, cowAbbreviation: "CHA", cow: 483, gw: 483),
    existence: [
      ExistenceSpell(.since("1960-08-11"), .correlatesOfWar),
      ExistenceSpell(.since("1960-08-11"), .gleditschWard),
    ])

  /// Democratic Republic of the Congo: ISO CD/COD, M49 180, COW DRC 490, GW 490.
  public static let democraticRepublicOfTheCongo = SovereignState(
    "COD", name: "Democratic Republic of the Congo",
    codes: StateCodes(
      iso2: "CD", iso3: "COD", formerISO: "ZRCD", m49: 180, cowAbbreviation: "DRC", cow: 490,
      gw: 490),
    existence: [
      ExistenceSpell(.since("1960-06-30"), .correlatesOfWar),
      ExistenceSpell(.since("1960-06-30"), .gleditschWard),
    ],
    aliases: ["DR Congo", "DRC", "Zaire", "Congo-Kinshasa"])

  /// Equatorial Guinea: ISO GQ/GNQ, M49 226, COW EQG 411, GW 411.
  public static let equatorialGuinea = SovereignState(
    "GNQ", name: "Equatorial Guinea",
    codes: StateCodes(iso2: "GQ", iso3: "GNQ", m49: 226, cowAbbreviation: "EQG", cow: 411, gw: 411),
    existence: [
      ExistenceSpell(.since("1968-10-12"), .correlatesOfWar),
      ExistenceSpell(.since("1968-10-12"), .gleditschWard),
    ])

  /// Eswatini: ISO SZ/SWZ, M49 748, COW SWA 572, GW 572.
  public static let eswatini = SovereignState(
    "SWZ", name: "Eswatini",
    codes: StateCodes(iso2: "SZ", iso3: "SWZ", m49: 748, cowAbbreviation: "SWA", cow: 572, gw: 572),
    existence: [
      ExistenceSpell(.since("1968-09-06"), .correlatesOfWar),
      ExistenceSpell(.since("1968-09-06"), .gleditschWard),
    ],
    aliases: ["Swaziland", "Kingdom of Eswatini"])

  /// Gabon: ISO GA/GAB, M49 266, COW GAB 481, GW 481.
  public static let gabon = SovereignState(
    "GAB", name: "Gabon",
    codes: StateCodes(iso2: "GA", iso3: "GAB", m49: 266, cowAbbreviation: "GAB", cow: 481, gw: 481),
    existence: [
      ExistenceSpell(.since("1960-08-17"), .correlatesOfWar),
      ExistenceSpell(.since("1960-08-17"), .gleditschWard),
    ])

  /// Lesotho: ISO LS/LSO, M49 426, COW LES 570, GW 570.
  public static let lesotho = SovereignState(
    "LSO", name: "Lesotho",
    codes: StateCodes(iso2: "LS", iso3: "LSO", m49: 426, cowAbbreviation: "LES", cow: 570, gw: 570),
    existence: [
      ExistenceSpell(.since("1966-10-04"), .correlatesOfWar),
      ExistenceSpell(.since("1966-10-04"), .gleditschWard),
    ],
    aliases: ["Basutoland"])

  /// Namibia: ISO NA/NAM, M49 516, COW NAM 565, GW 565.
  public static let namibia = SovereignState(
    "NAM", name: "Namibia",
    codes: StateCodes(iso2: "NA", iso3: "NAM", m49: 516, cowAbbreviation: "NAM", cow: 565, gw: 565),
    existence: [
      ExistenceSpell(.since("1990-03-21"), .correlatesOfWar),
      ExistenceSpell(.since("1990-03-21"), .gleditschWard),
    ],
    aliases: ["South West Africa"])

  /// Republic of the Congo: ISO CG/COG, M49 178, COW CON 484, GW 484.
  public static let republicOfTheCongo = SovereignState(
    "COG", name: "Republic of the Congo",
    codes: StateCodes(iso2: "CG", iso3: "COG", m49: 178, cowAbbreviation: "CON", cow: 484, gw: 484),
    existence: [
      ExistenceSpell(.since("1960-08-15"), .correlatesOfWar),
      ExistenceSpell(.since("1960-08-15"), .gleditschWard),
    ],
    aliases: ["Congo", "Congo-Brazzaville"])

  /// São Tomé and Príncipe: ISO ST/STP, M49 678, COW STP 403.
  public static let saoTomeAndPrincipe = SovereignState(
    "STP", name: "São Tomé and Príncipe",
    codes: StateCodes(iso2: "ST", iso3: "STP", m49: 678, cowAbbreviation: "STP", cow: 403),
    existence: [
      ExistenceSpell(.since("1975-07-12"), .correlatesOfWar)
    ],
    aliases: ["Sao Tome and Principe"])

  /// South Africa: ISO ZA/ZAF, M49 710, COW SAF 560, GW 560.
  public static let southAfrica = SovereignState(
    "ZAF", name: "South Africa",
    codes: StateCodes(iso2: "ZA", iso3: "ZAF", m49: 710, cowAbbreviation: "SAF", cow: 560, gw: 560),
    existence: [
      ExistenceSpell(.since("1920-01-10"), .correlatesOfWar),
      ExistenceSpell(.since("1910-05-31"), .gleditschWard),
    ],
    aliases: ["Union of South Africa"])
}

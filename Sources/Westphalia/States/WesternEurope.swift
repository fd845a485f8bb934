import TypedGraph

// The states of western Europe. Spells after the Correlates of War state list v2016 and the
// Gleditsch–Ward list; StateCodeLookup.swift says how they are cut where states share a code.

extension SovereignState {
  /// Austria: ISO AT/AUT, M49 040, COW AUS 305, GW 305.
  public static let austria = SovereignState(
    "AUT", name: "Austria",
    codes: StateCodes(iso2: "AT", iso3: "AUT", m49: 40, cowAbbreviation: "AUS", cow: 305, gw: 305),
    existence: [
      ExistenceSpell(.from("1919-09-10", until: "1938-03-14"), .correlatesOfWar),
      ExistenceSpell(.since("1955-07-27"), .correlatesOfWar),
      ExistenceSpell(.since("1918-11-14"), .gleditschWard),
    ],
    aliases: ["Republic of Austria"])

  /// Belgium: ISO BE/BEL, M49 056, COW BEL 211, GW 211.
  public static let belgium = SovereignState(
    "BEL", name: "Belgium",
    codes: StateCodes(iso2: "BE", iso3: "BEL", m49: 56, cowAbbreviation: "BEL", cow: 211, gw: 211),
    existence: [
      ExistenceSpell(.from("1830-12-20", until: "1940-05-29"), .correlatesOfWar),
      ExistenceSpell(.since("1945-06-26"), .correlatesOfWar),
      ExistenceSpell(.since("1830-10-04"), .gleditschWard),
    ],
    aliases: ["Kingdom of Belgium"])

  /// France: ISO FR/FRA, M49 250, COW FRN 220, GW 220.
  public static let france = SovereignState(
    "FRA", name: "France",
    codes: StateCodes(iso2: "FR", iso3: "FRA", m49: 250, cowAbbreviation: "FRN", cow: 220, gw: 220),
    existence: [
      ExistenceSpell(.from("1816-01-01", until: "1942-11-12"), .correlatesOfWar),
      ExistenceSpell(.since("1944-08-25"), .correlatesOfWar),
      ExistenceSpell(.since("1816-01-01"), .gleditschWard),
    ],
    aliases: ["French Republic"])

  /// Germany: ISO DE/DEU, M49 276, COW GMY 255, GW 260.
  ///
  /// One state from Prussia (1816) to today, as COW has it; the Federal Republic before 1990 is
  /// ``westGermany``. GW codes it 255 until 1945 and 260 since.
  public static let germany = SovereignState(
    "DEU", name: "Germany",
    codes: StateCodes(iso2: "DE", iso3: "DEU", m49: 276, cowAbbreviation: "GMY", cow: 255, gw: 260),
    existence: [
      ExistenceSpell(.from("1816-01-01", until: "1945-05-09"), .correlatesOfWar),
      ExistenceSpell(.since("1990-10-03"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1945-05-08"), .gleditschWard),
      ExistenceSpell(.since("1990-10-03"), .gleditschWard),
    ],
    aliases: ["Federal Republic of Germany", "German Empire", "German Reich", "Prussia"])

  /// Liechtenstein: ISO LI/LIE, M49 438, COW LIE 223.
  public static let liechtenstein = SovereignState(
    "LIE", name: "Liechtenstein",
    codes: StateCodes(iso2: "LI", iso3: "LIE", m49: 438, cowAbbreviation: "LIE", cow: 223),
    existence: [
      ExistenceSpell(.since("1990-09-18"), .correlatesOfWar)
    ])

  /// Luxembourg: ISO LU/LUX, M49 442, COW LUX 212, GW 212.
  public static let luxembourg = SovereignState(
    "LUX", name: "Luxembourg",
    codes: StateCodes(iso2: "LU", iso3: "LUX", m49: 442, cowAbbreviation: "LUX", cow: 212, gw: 212),
    existence: [
      ExistenceSpell(.from("1920-11-15", until: "1940-05-11"), .correlatesOfWar),
      ExistenceSpell(.since("1944-09-10"), .correlatesOfWar),
      ExistenceSpell(.since("1867-05-11"), .gleditschWard),
    ])

  /// Monaco: ISO MC/MCO, M49 492, COW MNC 221.
  public static let monaco = SovereignState(
    "MCO", name: "Monaco",
    codes: StateCodes(iso2: "MC", iso3: "MCO", m49: 492, cowAbbreviation: "MNC", cow: 221),
    existence: [
      ExistenceSpell(.since("1993-05-28"), .correlatesOfWar)
    ])

  /// Netherlands: ISO NL/NLD, M49 528, COW NTH 210, GW 210.
  public static let netherlands = SovereignState(
    "NLD", name: "Netherlands",
    codes: StateCodes(iso2: "NL", iso3: "NLD", m49: 528, cowAbbreviation: "NTH", cow: 210, gw: 210),
    existence: [
      ExistenceSpell(.from("1816-01-01", until: "1940-07-15"), .correlatesOfWar),
      ExistenceSpell(.since("1945-06-26"), .correlatesOfWar),
      ExistenceSpell(.since("1816-01-01"), .gleditschWard),
    ],
    aliases: ["The Netherlands", "Kingdom of the Netherlands", "Holland"])

  /// Switzerland: ISO CH/CHE, M49 756, COW SWZ 225, GW 225.
  public static let switzerland = SovereignState(
    "CHE", name: "Switzerland",
    codes: StateCodes(iso2: "CH", iso3: "CHE", m49: 756, cowAbbreviation: "SWZ", cow: 225, gw: 225),
    existence: [
      ExistenceSpell(.since("1816-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1816-01-01"), .gleditschWard),
    ],
    aliases: ["Swiss Confederation"])
}

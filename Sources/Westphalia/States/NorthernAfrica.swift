import TypedGraph

// The states of northern Africa. Spells after the Correlates of War state list v2016 and the
// Gleditsch–Ward list; StateCodeLookup.swift says how they are cut where states share a code.

extension SovereignState {
  /// Algeria: ISO DZ/DZA, M49 012, COW ALG 615, GW 615.
  public static let algeria = SovereignState(
    "DZA", name: "Algeria",
    codes: StateCodes(iso2: "DZ", iso3: "DZA", m49: 12, cowAbbreviation: "ALG", cow: 615, gw: 615),
    existence: [
      ExistenceSpell(.since("1962-07-05"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1830-07-06"), .gleditschWard),
      ExistenceSpell(.since("1962-07-05"), .gleditschWard),
    ])

  /// Egypt: ISO EG/EGY, M49 818, COW EGY 651, GW 651.
  ///
  /// The United Arab Republic of 1958–1961 is this state, as COW has it.
  public static let egypt = SovereignState(
    "EGY", name: "Egypt",
    codes: StateCodes(iso2: "EG", iso3: "EGY", m49: 818, cowAbbreviation: "EGY", cow: 651, gw: 651),
    existence: [
      ExistenceSpell(.from("1855-01-01", until: "1882-09-16"), .correlatesOfWar),
      ExistenceSpell(.since("1937-05-26"), .correlatesOfWar),
      ExistenceSpell(.from("1827-01-01", until: "1856-01-01"), .gleditschWard),
      ExistenceSpell(.since("1922-02-28"), .gleditschWard),
    ],
    aliases: ["United Arab Republic", "Arab Republic of Egypt"])

  /// Libya: ISO LY/LBY, M49 434, COW LIB 620, GW 620.
  public static let libya = SovereignState(
    "LBY", name: "Libya",
    codes: StateCodes(iso2: "LY", iso3: "LBY", m49: 434, cowAbbreviation: "LIB", cow: 620, gw: 620),
    existence: [
      ExistenceSpell(.since("1951-12-24"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1835-01-01"), .gleditschWard),
      ExistenceSpell(.since("1951-12-24"), .gleditschWard),
    ],
    aliases: ["Libyan Arab Jamahiriya", "State of Libya"])

  /// Morocco: ISO MA/MAR, M49 504, COW MOR 600, GW 600.
  public static let morocco = SovereignState(
    "MAR", name: "Morocco",
    codes: StateCodes(iso2: "MA", iso3: "MAR", m49: 504, cowAbbreviation: "MOR", cow: 600, gw: 600),
    existence: [
      ExistenceSpell(.from("1847-01-01", until: "1912-03-31"), .correlatesOfWar),
      ExistenceSpell(.since("1956-03-02"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1904-01-02"), .gleditschWard),
      ExistenceSpell(.since("1956-03-02"), .gleditschWard),
    ],
    aliases: ["Kingdom of Morocco"])

  /// Sudan: ISO SD/SDN, M49 729, COW SUD 625, GW 625.
  public static let sudan = SovereignState(
    "SDN", name: "Sudan",
    codes: StateCodes(iso2: "SD", iso3: "SDN", m49: 729, cowAbbreviation: "SUD", cow: 625, gw: 625),
    existence: [
      ExistenceSpell(.since("1956-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1956-01-01"), .gleditschWard),
    ],
    aliases: ["Republic of the Sudan"])

  /// Tunisia: ISO TN/TUN, M49 788, COW TUN 616, GW 616.
  public static let tunisia = SovereignState(
    "TUN", name: "Tunisia",
    codes: StateCodes(iso2: "TN", iso3: "TUN", m49: 788, cowAbbreviation: "TUN", cow: 616, gw: 616),
    existence: [
      ExistenceSpell(.from("1825-01-01", until: "1881-05-13"), .correlatesOfWar),
      ExistenceSpell(.since("1956-03-20"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1881-05-13"), .gleditschWard),
      ExistenceSpell(.since("1956-01-01"), .gleditschWard),
    ])
}

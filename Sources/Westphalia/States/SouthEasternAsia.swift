import TypedGraph

// The states of south-eastern Asia. Spells after the Correlates of War state list v2016 and the
// Gleditsch–Ward list; StateCodeLookup.swift says how they are cut where states share a code.

extension SovereignState {
  /// Brunei: ISO BN/BRN, M49 096, COW BRU 835, GW 835.
  public static let brunei = SovereignState(
    "BRN", name: "Brunei",
    codes: StateCodes(iso2: "BN", iso3: "BRN", m49: 96, cowAbbreviation: "BRU", cow: 835, gw: 835),
    existence: [
      ExistenceSpell(.since("1984-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1984-01-01"), .gleditschWard),
    ],
    aliases: ["Brunei Darussalam"])

  /// Cambodia: ISO KH/KHM, M49 116, COW CAM 811, GW 811.
  public static let cambodia = SovereignState(
    "KHM", name: "Cambodia",
    codes: StateCodes(iso2: "KH", iso3: "KHM", m49: 116, cowAbbreviation: "CAM", cow: 811, gw: 811),
    existence: [
      ExistenceSpell(.since("1953-11-09"), .correlatesOfWar),
      ExistenceSpell(.since("1953-11-09"), .gleditschWard),
    ],
    aliases: ["Kampuchea", "Democratic Kampuchea"])

  /// Indonesia: ISO ID/IDN, M49 360, COW INS 850, GW 850.
  public static let indonesia = SovereignState(
    "IDN", name: "Indonesia",
    codes: StateCodes(iso2: "ID", iso3: "IDN", m49: 360, cowAbbreviation: "INS", cow: 850, gw: 850),
    existence: [
      ExistenceSpell(.since("1949-12-27"), .correlatesOfWar),
      ExistenceSpell(.since("1945-08-17"), .gleditschWard),
    ])

  /// Laos: ISO LA/LAO, M49 418, COW LAO 812, GW 812.
  public static let laos = SovereignState(
    "LAO", name: "Laos",
    codes: StateCodes(iso2: "LA", iso3: "LAO", m49: 418, cowAbbreviation: "LAO", cow: 812, gw: 812),
    existence: [
      ExistenceSpell(.since("1953-10-23"), .correlatesOfWar),
      ExistenceSpell(.since("1954-05-01"), .gleditschWard),
    ],
    aliases: ["Lao People's Democratic Republic"])

  /// Malaysia: ISO MY/MYS, M49 458, COW MAL 820, GW 820.
  public static let malaysia = SovereignState(
    "MYS", name: "Malaysia",
    codes: StateCodes(iso2: "MY", iso3: "MYS", m49: 458, cowAbbreviation: "MAL", cow: 820, gw: 820),
    existence: [
      ExistenceSpell(.since("1957-08-31"), .correlatesOfWar),
      ExistenceSpell(.since("1957-08-31"), .gleditschWard),
    ],
    aliases: ["Malaya", "Federation of Malaya"])

  /// Myanmar: ISO MM/MMR, M49 104, COW MYA 775, GW 775.
  public static let myanmar = SovereignState(
    "MMR", name: "Myanmar",
    codes: StateCodes(
      iso2: "MM", iso3: "MMR", formerISO: "BUMM", m49: 104, cowAbbreviation: "MYA", cow: 775,
      gw: 775),
    existence: [
      ExistenceSpell(.since("1948-01-04"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1886-01-01"), .gleditschWard),
      ExistenceSpell(.since("1948-01-04"), .gleditschWard),
    ],
    aliases: ["Burma"])

  /// Philippines: ISO PH/PHL, M49 608, COW PHI 840, GW 840.
  public static let philippines = SovereignState(
    "PHL", name: "Philippines",
    codes: StateCodes(iso2: "PH", iso3: "PHL", m49: 608, cowAbbreviation: "PHI", cow: 840, gw: 840),
    existence: [
      ExistenceSpell(.since("1946-07-04"), .correlatesOfWar),
      ExistenceSpell(.since("1946-07-04"), .gleditschWard),
    ])

  /// Singapore: ISO SG/SGP, M49 702, COW SIN 830, GW 830.
  public static let singapore = SovereignState(
    "SGP", name: "Singapore",
    codes: StateCodes(iso2: "SG", iso3: "SGP", m49: 702, cowAbbreviation: "SIN", cow: 830, gw: 830),
    existence: [
      ExistenceSpell(.since("1965-08-09"), .correlatesOfWar),
      ExistenceSpell(.since("1965-08-09"), .gleditschWard),
    ])

  /// Thailand: ISO TH/THA, M49 764, COW THI 800, GW 800.
  public static let thailand = SovereignState(
    "THA", name: "Thailand",
    codes: StateCodes(iso2: "TH", iso3: "THA", m49: 764, cowAbbreviation: "THI", cow: 800, gw: 800),
    existence: [
      ExistenceSpell(.since("1887-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1816-01-01"), .gleditschWard),
    ],
    aliases: ["Siam"])

  /// Timor-Leste: ISO TL/TLS, M49 626, COW ETM 860, GW 860.
  public static let timorLeste = SovereignState(
    "TLS", name: "Timor-Leste",
    codes: StateCodes(
      iso2: "TL", iso3: "TLS", formerISO: "TPTL", m49: 626, cowAbbreviation: "ETM", cow: 860,
      gw: 860),
    existence: [
      ExistenceSpell(.since("2002-09-27"), .correlatesOfWar),
      ExistenceSpell(.since("2002-05-20"), .gleditschWard),
    ],
    aliases: ["East Timor"])

  /// Vietnam: ISO VN/VNM, M49 704, COW DRV 816, GW 816.
  ///
  /// The Democratic Republic (North Vietnam) is the same state, as COW and GW have it; GW's code of
  /// the empire until 1893 is 815.
  public static let vietnam = SovereignState(
    "VNM", name: "Vietnam",
    codes: StateCodes(
      iso2: "VN", iso3: "VNM", formerISO: "VDVN", m49: 704, cowAbbreviation: "DRV", cow: 816,
      gw: 816),
    existence: [
      ExistenceSpell(.since("1954-07-21"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1893-01-02"), .gleditschWard),
      ExistenceSpell(.since("1954-05-01"), .gleditschWard),
    ],
    aliases: [
      "Viet Nam",
      "Socialist Republic of Vietnam",
      "North Vietnam",
      "Democratic Republic of Vietnam",
    ])
}

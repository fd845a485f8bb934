import TypedGraph

// The states of central and southern Asia. Spells after the Correlates of War state list v2016 and
// the Gleditsch–Ward list; StateCodeLookup.swift says how they are cut where states share a code.

extension SovereignState {
  /// Afghanistan: ISO AF/AFG, M49 004, COW AFG 700, GW 700.
  public static let afghanistan = SovereignState(
    "AFG", name: "Afghanistan",
    codes: StateCodes(iso2: "AF", iso3: "AFG", m49: 4, cowAbbreviation: "AFG", cow: 700, gw: 700),
    existence: [
      ExistenceSpell(.since("1919-08-08"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1888-12-31"), .gleditschWard),
      ExistenceSpell(.since("1919-05-01"), .gleditschWard),
    ])

  /// Bangladesh: ISO BD/BGD, M49 050, COW BNG 771, GW 771.
  public static let bangladesh = SovereignState(
    "BGD", name: "Bangladesh",
    codes: StateCodes(iso2: "BD", iso3: "BGD", m49: 50, cowAbbreviation: "BNG", cow: 771, gw: 771),
    existence: [
      ExistenceSpell(.since("1971-12-16"), .correlatesOfWar),
      ExistenceSpell(.since("1971-12-16"), .gleditschWard),
    ])

  /// Bhutan: ISO BT/BTN, M49 064, COW BHU 760, GW 760.
  public static let bhutan = SovereignState(
    "BTN", name: "Bhutan",
    codes: StateCodes(iso2: "BT", iso3: "BTN", m49: 64, cowAbbreviation: "BHU", cow: 760, gw: 760),
    existence: [
      ExistenceSpell(.since("1971-09-21"), .correlatesOfWar),
      ExistenceSpell(.since("1949-01-01"), .gleditschWard),
    ])

  /// India: ISO IN/IND, M49 356, COW IND 750, GW 750.
  public static let india = SovereignState(
    "IND", name: "India",
    codes: StateCodes(iso2: "IN", iso3: "IND", m49: 356, cowAbbreviation: "IND", cow: 750, gw: 750),
    existence: [
      ExistenceSpell(.since("1947-08-15"), .correlatesOfWar),
      ExistenceSpell(.since("1947-08-15"), .gleditschWard),
    ],
    aliases: ["Republic of India"])

  /// Iran: ISO IR/IRN, M49 364, COW IRN 630, GW 630.
  public static let iran = SovereignState(
    "IRN", name: "Iran",
    codes: StateCodes(iso2: "IR", iso3: "IRN", m49: 364, cowAbbreviation: "IRN", cow: 630, gw: 630),
    existence: [
      ExistenceSpell(.since("1855-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1816-01-01"), .gleditschWard),
    ],
    aliases: ["Islamic Republic of Iran", "Persia"])

  /// Kazakhstan: ISO KZ/KAZ, M49 398, COW KZK 705, GW 705.
  public static let kazakhstan = SovereignState(
    "KAZ", name: "Kazakhstan",
    codes: StateCodes(iso2: "KZ", iso3: "KAZ", m49: 398, cowAbbreviation: "KZK", cow: 705, gw: 705),
    existence: [
      ExistenceSpell(.since("1991-12-26"), .correlatesOfWar),
      ExistenceSpell(.since("1991-12-16"), .gleditschWard),
    ])

  /// Kyrgyzstan: ISO KG/KGZ, M49 417, COW KYR 703, GW 703.
  public static let kyrgyzstan = SovereignState(
    "KGZ", name: "Kyrgyzstan",
    codes: StateCodes(iso2: "KG", iso3: "KGZ", m49: 417, cowAbbreviation: "KYR", cow: 703, gw: 703),
    existence: [
      ExistenceSpell(.since("1991-12-26"), .correlatesOfWar),
      ExistenceSpell(.since("1991-08-31"), .gleditschWard),
    ],
    aliases: ["Kyrgyz Republic"])

  /// Maldives: ISO MV/MDV, M49 462, COW MAD 781, GW 781.
  public static let maldives = SovereignState(
    "MDV", name: "Maldives",
    codes: StateCodes(iso2: "MV", iso3: "MDV", m49: 462, cowAbbreviation: "MAD", cow: 781, gw: 781),
    existence: [
      ExistenceSpell(.since("1965-07-26"), .correlatesOfWar),
      ExistenceSpell(.since("1965-05-26"), .gleditschWard),
    ])

  /// Nepal: ISO NP/NPL, M49 524, COW NEP 790, GW 790.
  public static let nepal = SovereignState(
    "NPL", name: "Nepal",
    codes: StateCodes(iso2: "NP", iso3: "NPL", m49: 524, cowAbbreviation: "NEP", cow: 790, gw: 790),
    existence: [
      ExistenceSpell(.since("1920-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1816-01-01"), .gleditschWard),
    ])

  /// Pakistan: ISO PK/PAK, M49 586, COW PAK 770, GW 770.
  public static let pakistan = SovereignState(
    "PAK", name: "Pakistan",
    codes: StateCodes(iso2: "PK", iso3: "PAK", m49: 586, cowAbbreviation: "PAK", cow: 770, gw: 770),
    existence: [
      ExistenceSpell(.since("1947-08-14"), .correlatesOfWar),
      ExistenceSpell(.since("1947-08-14"), .gleditschWard),
    ],
    aliases: ["Islamic Republic of Pakistan"])

  /// Sri Lanka: ISO LK/LKA, M49 144, COW SRI 780, GW 780.
  public static let sriLanka = SovereignState(
    "LKA", name: "Sri Lanka",
    codes: StateCodes(iso2: "LK", iso3: "LKA", m49: 144, cowAbbreviation: "SRI", cow: 780, gw: 780),
    existence: [
      ExistenceSpell(.since("1948-02-04"), .correlatesOfWar),
      ExistenceSpell(.since("1948-02-04"), .gleditschWard),
    ],
    aliases: ["Ceylon"])

  /// Tajikistan: ISO TJ/TJK, M49 762, COW TAJ 702, GW 702.
  public static let tajikistan = SovereignState(
    "TJK", name: "Tajikistan",
    codes: StateCodes(iso2: "TJ", iso3: "TJK", m49: 762, cowAbbreviation: "TAJ", cow: 702, gw: 702),
    existence: [
      ExistenceSpell(.since("1991-12-26"), .correlatesOfWar),
      ExistenceSpell(.since("1991-09-09"), .gleditschWard),
    ])

  /// Turkmenistan: ISO TM/TKM, M49 795, COW TKM 701, GW 701.
  public static let turkmenistan = SovereignState(
    "TKM", name: "Turkmenistan",
    codes: StateCodes(iso2: "TM", iso3: "TKM", m49: 795, cowAbbreviation: "TKM", cow: 701, gw: 701),
    existence: [
      ExistenceSpell(.since("1991-12-26"), .correlatesOfWar),
      ExistenceSpell(.since("1991-10-27"), .gleditschWard),
    ])

  /// Uzbekistan: ISO UZ/UZB, M49 860, COW UZB 704, GW 704.
  public static let uzbekistan = SovereignState(
    "UZB", name: "Uzbekistan",
    codes: StateCodes(iso2: "UZ", iso3: "UZB", m49: 860, cowAbbreviation: "UZB", cow: 704, gw: 704),
    existence: [
      ExistenceSpell(.since("1991-12-26"), .correlatesOfWar),
      ExistenceSpell(.since("1991-08-31"), .gleditschWard),
    ])
}

import TypedGraph

// The states of western Asia. Spells after the Correlates of War state list v2016 and the
// Gleditsch–Ward list; StateCodeLookup.swift says how they are cut where states share a code.

extension SovereignState {
  /// Armenia: ISO AM/ARM, M49 051, COW ARM 371, GW 371.
  public static let armenia = SovereignState(
    "ARM", name: "Armenia",
    codes: StateCodes(iso2: "AM", iso3: "ARM", m49: 51, cowAbbreviation: "ARM", cow: 371, gw: 371),
    existence: [
      ExistenceSpell(.since("1991-12-26"), .correlatesOfWar),
      ExistenceSpell(.since("1991-12-21"), .gleditschWard),
    ])

  /// Azerbaijan: ISO AZ/AZE, M49 031, COW AZE 373, GW 373.
  public static let azerbaijan = SovereignState(
    "AZE", name: "Azerbaijan",
    codes: StateCodes(iso2: "AZ", iso3: "AZE", m49: 31, cowAbbreviation: "AZE", cow: 373, gw: 373),
    existence: [
      ExistenceSpell(.since("1991-12-26"), .correlatesOfWar),
      ExistenceSpell(.since("1991-12-21"), .gleditschWard),
    ])

  /// Bahrain: ISO BH/BHR, M49 048, COW BAH 692, GW 692.
  public static let bahrain = SovereignState(
    "BHR", name: "Bahrain",
    codes: StateCodes(iso2: "BH", iso3: "BHR", m49: 48, cowAbbreviation: "BAH", cow: 692, gw: 692),
    existence: [
      ExistenceSpell(.since("1971-08-15"), .correlatesOfWar),
      ExistenceSpell(.since("1971-08-15"), .gleditschWard),
    ])

  /// Cyprus: ISO CY/CYP, M49 196, COW CYP 352, GW 352.
  public static let cyprus = SovereignState(
    "CYP", name: "Cyprus",
    codes: StateCodes(iso2: "CY", iso3: "CYP", m49: 196, cowAbbreviation: "CYP", cow: 352, gw: 352),
    existence: [
      ExistenceSpell(.since("1960-08-16"), .correlatesOfWar),
      ExistenceSpell(.since("1960-08-16"), .gleditschWard),
    ])

  /// Georgia: ISO GE/GEO, M49 268, COW GRG 372, GW 372.
  public static let georgia = SovereignState(
    "GEO", name: "Georgia",
    codes: StateCodes(iso2: "GE", iso3: "GEO", m49: 268, cowAbbreviation: "GRG", cow: 372, gw: 372),
    existence: [
      ExistenceSpell(.since("1991-12-26"), .correlatesOfWar),
      ExistenceSpell(.since("1991-12-21"), .gleditschWard),
    ])

  /// Iraq: ISO IQ/IRQ, M49 368, COW IRQ 645, GW 645.
  public static let iraq = SovereignState(
    "IRQ", name: "Iraq",
    codes: StateCodes(iso2: "IQ", iso3: "IRQ", m49: 368, cowAbbreviation: "IRQ", cow: 645, gw: 645),
    existence: [
      ExistenceSpell(.since("1932-10-03"), .correlatesOfWar),
      ExistenceSpell(.since("1932-10-03"), .gleditschWard),
    ])

  /// Israel: ISO IL/ISR, M49 376, COW ISR 666, GW 666.
  public static let israel = SovereignState(
    "ISR", name: "Israel",
    codes: StateCodes(iso2: "IL", iso3: "ISR", m49: 376, cowAbbreviation: "ISR", cow: 666, gw: 666),
    existence: [
      ExistenceSpell(.since("1948-05-14"), .correlatesOfWar),
      ExistenceSpell(.since("1948-05-14"), .gleditschWard),
    ])

  /// Jordan: ISO JO/JOR, M49 400, COW JOR 663, GW 663.
  public static let jordan = SovereignState(
    "JOR", name: "Jordan",
    codes: StateCodes(iso2: "JO", iso3: "JOR", m49: 400, cowAbbreviation: "JOR", cow: 663, gw: 663),
    existence: [
      ExistenceSpell(.since("1946-03-22"), .correlatesOfWar),
      ExistenceSpell(.since("1946-05-25"), .gleditschWard),
    ],
    aliases: ["Transjordan", "Hashemite Kingdom of Jordan"])

  /// Kuwait: ISO KW/KWT, M49 414, COW KUW 690, GW 690.
  public static let kuwait = SovereignState(
    "KWT", name: "Kuwait",
    codes: StateCodes(iso2: "KW", iso3: "KWT", m49: 414, cowAbbreviation: "KUW", cow: 690, gw: 690),
    existence: [
      ExistenceSpell(.since("1961-06-19"), .correlatesOfWar),
      ExistenceSpell(.since("1961-06-19"), .gleditschWard),
    ])

  /// Lebanon: ISO LB/LBN, M49 422, COW LEB 660, GW 660.
  public static let lebanon = SovereignState(
    "LBN", name: "Lebanon",
    codes: StateCodes(iso2: "LB", iso3: "LBN", m49: 422, cowAbbreviation: "LEB", cow: 660, gw: 660),
    existence: [
      ExistenceSpell(.since("1946-03-10"), .correlatesOfWar),
      ExistenceSpell(.since("1944-11-22"), .gleditschWard),
    ])

  /// Oman: ISO OM/OMN, M49 512, COW OMA 698, GW 698.
  public static let oman = SovereignState(
    "OMN", name: "Oman",
    codes: StateCodes(iso2: "OM", iso3: "OMN", m49: 512, cowAbbreviation: "OMA", cow: 698, gw: 698),
    existence: [
      ExistenceSpell(.since("1971-10-07"), .correlatesOfWar),
      ExistenceSpell(.since("1816-01-01"), .gleditschWard),
    ],
    aliases: ["Muscat and Oman"])

  /// Palestine: ISO PS/PSE, M49 275.
  ///
  /// Not in COW or GW; the spell begins with the declaration of 15 November 1988.
  public static let palestine = SovereignState(
    "PSE", name: "Palestine",
    codes: StateCodes(iso2: "PS", iso3: "PSE", m49: 275),
    existence: [
      ExistenceSpell(.since("1988-11-15"), .modeler)
    ],
    aliases: ["State of Palestine"])

  /// Qatar: ISO QA/QAT, M49 634, COW QAT 694, GW 694.
  public static let qatar = SovereignState(
    "QAT", name: "Qatar",
    codes: StateCodes(iso2: "QA", iso3: "QAT", m49: 634, cowAbbreviation: "QAT", cow: 694, gw: 694),
    existence: [
      ExistenceSpell(.since("1971-09-03"), .correlatesOfWar),
      ExistenceSpell(.since("1971-09-03"), .gleditschWard),
    ])

  /// Saudi Arabia: ISO SA/SAU, M49 682, COW SAU 670, GW 670.
  public static let saudiArabia = SovereignState(
    "SAU", name: "Saudi Arabia",
    codes: StateCodes(iso2: "SA", iso3: "SAU", m49: 682, cowAbbreviation: "SAU", cow: 670, gw: 670),
    existence: [
      ExistenceSpell(.since("1927-05-20"), .correlatesOfWar),
      ExistenceSpell(.since("1932-09-23"), .gleditschWard),
    ],
    aliases: ["Kingdom of Saudi Arabia"])

  /// Syria: ISO SY/SYR, M49 760, COW SYR 652, GW 652.
  public static let syria = SovereignState(
    "SYR", name: "Syria",
    codes: StateCodes(iso2: "SY", iso3: "SYR", m49: 760, cowAbbreviation: "SYR", cow: 652, gw: 652),
    existence: [
      ExistenceSpell(.from("1946-04-17", until: "1958-02-02"), .correlatesOfWar),
      ExistenceSpell(.since("1961-09-29"), .correlatesOfWar),
      ExistenceSpell(.since("1946-01-01"), .gleditschWard),
    ],
    aliases: ["Syrian Arab Republic"])

  /// Turkey: ISO TR/TUR, M49 792, COW TUR 640, GW 640.
  ///
  /// One state from the Ottoman Empire to today, as COW and GW have it.
  public static let turkey = SovereignState(
    "TUR", name: "Turkey",
    codes: StateCodes(iso2: "TR", iso3: "TUR", m49: 792, cowAbbreviation: "TUR", cow: 640, gw: 640),
    existence: [
      ExistenceSpell(.since("1816-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1816-01-01"), .gleditschWard),
    ],
    aliases: ["Türkiye", "Turkiye", "Ottoman Empire"])

  /// United Arab Emirates: ISO AE/ARE, M49 784, COW UAE 696, GW 696.
  public static let unitedArabEmirates = SovereignState(
    "ARE", name: "United Arab Emirates",
    codes: StateCodes(iso2: "AE", iso3: "ARE", m49: 784, cowAbbreviation: "UAE", cow: 696, gw: 696),
    existence: [
      ExistenceSpell(.since("1971-12-02"), .correlatesOfWar),
      ExistenceSpell(.since("1971-12-02"), .gleditschWard),
    ],
    aliases: ["UAE"])

  /// Yemen: ISO YE/YEM, M49 887, COW YEM 679, GW 678.
  ///
  /// The united republic since 1990-05-22. GW continues the code of ``northYemen``.
  public static let yemen = SovereignState(
    "YEM", name: "Yemen",
    codes: StateCodes(iso2: "YE", iso3: "YEM", m49: 887, cowAbbreviation: "YEM", cow: 679, gw: 678),
    existence: [
      ExistenceSpell(.since("1990-05-22"), .correlatesOfWar),
      ExistenceSpell(.since("1990-05-22"), .gleditschWard),
    ],
    aliases: ["Republic of Yemen"])
}

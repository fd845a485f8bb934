import TypedGraph

// The states of eastern Africa. Spells after the Correlates of War state list v2016 and the
// Gleditsch–Ward list; StateCodeLookup.swift says how they are cut where states share a code.

extension SovereignState {
  /// Burundi: ISO BI/BDI, M49 108, COW BUI 516, GW 516.
  public static let burundi = SovereignState(
    "BDI", name: "Burundi",
    codes: StateCodes(iso2: "BI", iso3: "BDI", m49: 108, cowAbbreviation: "BUI", cow: 516, gw: 516),
    existence: [
      ExistenceSpell(.since("1962-07-01"), .correlatesOfWar),
      ExistenceSpell(.since("1962-07-01"), .gleditschWard),
    ])

  /// Comoros: ISO KM/COM, M49 174, COW COM 581, GW 581.
  public static let comoros = SovereignState(
    "COM", name: "Comoros",
    codes: StateCodes(iso2: "KM", iso3: "COM", m49: 174, cowAbbreviation: "COM", cow: 581, gw: 581),
    existence: [
      ExistenceSpell(.since("1975-12-31"), .correlatesOfWar),
      ExistenceSpell(.since("1975-07-06"), .gleditschWard),
    ],
    aliases: ["Union of the Comoros"])

  /// Djibouti: ISO DJ/DJI, M49 262, COW DJI 522, GW 522.
  public static let djibouti = SovereignState(
    "DJI", name: "Djibouti",
    codes: StateCodes(iso2: "DJ", iso3: "DJI", m49: 262, cowAbbreviation: "DJI", cow: 522, gw: 522),
    existence: [
      ExistenceSpell(.since("1977-06-27"), .correlatesOfWar),
      ExistenceSpell(.since("1977-06-27"), .gleditschWard),
    ])

  /// Eritrea: ISO ER/ERI, M49 232, COW ERI 531, GW 531.
  public static let eritrea = SovereignState(
    "ERI", name: "Eritrea",
    codes: StateCodes(iso2: "ER", iso3: "ERI", m49: 232, cowAbbreviation: "ERI", cow: 531, gw: 531),
    existence: [
      ExistenceSpell(.since("1993-05-24"), .correlatesOfWar),
      ExistenceSpell(.since("1993-05-24"), .gleditschWard),
    ])

  /// Ethiopia: ISO ET/ETH, M49 231, COW ETH 530, GW 530.
  public static let ethiopia = SovereignState(
    "ETH", name: "Ethiopia",
    codes: StateCodes(iso2: "ET", iso3: "ETH", m49: 231, cowAbbreviation: "ETH", cow: 530, gw: 530),
    existence: [
      ExistenceSpell(.from("1898-01-01", until: "1936-05-06"), .correlatesOfWar),
      ExistenceSpell(.since("1941-05-05"), .correlatesOfWar),
      ExistenceSpell(.since("1855-02-11"), .gleditschWard),
    ],
    aliases: ["Abyssinia"])

  /// Kenya: ISO KE/KEN, M49 404, COW KEN 501, GW 501.
  public static let kenya = SovereignState(
    "KEN", name: "Kenya",
    codes: StateCodes(iso2: "KE", iso3: "KEN", m49: 404, cowAbbreviation: "KEN", cow: 501, gw: 501),
    existence: [
      ExistenceSpell(.since("1963-12-12"), .correlatesOfWar),
      ExistenceSpell(.since("1963-12-12"), .gleditschWard),
    ])

  /// Madagascar: ISO MG/MDG, M49 450, COW MAG 580, GW 580.
  public static let madagascar = SovereignState(
    "MDG", name: "Madagascar",
    codes: StateCodes(iso2: "MG", iso3: "MDG", m49: 450, cowAbbreviation: "MAG", cow: 580, gw: 580),
    existence: [
      ExistenceSpell(.since("1960-06-26"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1896-08-06"), .gleditschWard),
      ExistenceSpell(.since("1960-06-26"), .gleditschWard),
    ],
    aliases: ["Malagasy Republic"])

  /// Malawi: ISO MW/MWI, M49 454, COW MAW 553, GW 553.
  public static let malawi = SovereignState(
    "MWI", name: "Malawi",
    codes: StateCodes(iso2: "MW", iso3: "MWI", m49: 454, cowAbbreviation: "MAW", cow: 553, gw: 553),
    existence: [
      ExistenceSpell(.since("1964-07-06"), .correlatesOfWar),
      ExistenceSpell(.since("1964-07-06"), .gleditschWard),
    ],
    aliases: ["Nyasaland"])

  /// Mauritius: ISO MU/MUS, M49 480, COW MAS 590, GW 590.
  public static let mauritius = SovereignState(
    "MUS", name: "Mauritius",
    codes: StateCodes(iso2: "MU", iso3: "MUS", m49: 480, cowAbbreviation: "MAS", cow: 590, gw: 590),
    existence: [
      ExistenceSpell(.since("1968-03-12"), .correlatesOfWar),
      ExistenceSpell(.since("1968-03-12"), .gleditschWard),
    ])

  /// Mozambique: ISO MZ/MOZ, M49 508, COW MZM 541, GW 541.
  public static let mozambique = SovereignState(
    "MOZ", name: "Mozambique",
    codes: StateCodes(iso2: "MZ", iso3: "MOZ", m49: 508, cowAbbreviation: "MZM", cow: 541, gw: 541),
    existence: [
      ExistenceSpell(.since("1975-06-25"), .correlatesOfWar),
      ExistenceSpell(.since("1975-06-25"), .gleditschWard),
    ])

  /// Rwanda: ISO RW/RWA, M49 646, COW RWA 517, GW 517.
  public static let rwanda = SovereignState(
    "RWA", name: "Rwanda",
    codes: StateCodes(iso2: "RW", iso3: "RWA", m49: 646, cowAbbreviation: "RWA", cow: 517, gw: 517),
    existence: [
      ExistenceSpell(.since("1962-07-01"), .correlatesOfWar),
      ExistenceSpell(.since("1962-01-07"), .gleditschWard),
    ])

  /// Seychelles: ISO SC/SYC, M49 690, COW SEY 591.
  public static let seychelles = SovereignState(
    "SYC", name: "Seychelles",
    codes: StateCodes(iso2: "SC", iso3: "SYC", m49: 690, cowAbbreviation: "SEY", cow: 591),
    existence: [
      ExistenceSpell(.since("1976-06-29"), .correlatesOfWar)
    ])

  /// Somalia: ISO SO/SOM, M49 706, COW SOM 520, GW 520.
  public static let somalia = SovereignState(
    "SOM", name: "Somalia",
    codes: StateCodes(iso2: "SO", iso3: "SOM", m49: 706, cowAbbreviation: "SOM", cow: 520, gw: 520),
    existence: [
      ExistenceSpell(.since("1960-07-01"), .correlatesOfWar),
      ExistenceSpell(.since("1960-07-01"), .gleditschWard),
    ],
    aliases: ["Federal Republic of Somalia"])

  /// South Sudan: ISO SS/SSD, M49 728, COW SSD 626, GW 626.
  public static let southSudan = SovereignState(
    "SSD", name: "South Sudan",
    codes: StateCodes(iso2: "SS", iso3: "SSD", m49: 728, cowAbbreviation: "SSD", cow: 626, gw: 626),
    existence: [
      ExistenceSpell(.since("2011-07-09"), .correlatesOfWar),
      ExistenceSpell(.since("2011-07-09"), .gleditschWard),
    ])

  /// Tanzania: ISO TZ/TZA, M49 834, COW TAZ 510, GW 510.
  ///
  /// Tanganyika before the union with ``zanzibar`` in 1964 included.
  public static let tanzania = SovereignState(
    "TZA", name: "Tanzania",
    codes: StateCodes(iso2: "TZ", iso3: "TZA", m49: 834, cowAbbreviation: "TAZ", cow: 510, gw: 510),
    existence: [
      ExistenceSpell(.since("1961-12-09"), .correlatesOfWar),
      ExistenceSpell(.since("1961-12-09"), .gleditschWard),
    ],
    aliases: ["United Republic of Tanzania", "Tanganyika"])

  /// Uganda: ISO UG/UGA, M49 800, COW UGA 500, GW 500.
  public static let uganda = SovereignState(
    "UGA", name: "Uganda",
    codes: StateCodes(iso2: "UG", iso3: "UGA", m49: 800, cowAbbreviation: "UGA", cow: 500, gw: 500),
    existence: [
      ExistenceSpell(.since("1962-10-09"), .correlatesOfWar),
      ExistenceSpell(.since("1962-10-09"), .gleditschWard),
    ])

  /// Zambia: ISO ZM/ZMB, M49 894, COW ZAM 551, GW 551.
  public static let zambia = SovereignState(
    "ZMB", name: "Zambia",
    codes: StateCodes(iso2: "ZM", iso3: "ZMB", m49: 894, cowAbbreviation: "ZAM", cow: 551, gw: 551),
    existence: [
      ExistenceSpell(.since("1964-10-24"), .correlatesOfWar),
      ExistenceSpell(.since("1964-10-24"), .gleditschWard),
    ],
    aliases: ["Northern Rhodesia"])

  /// Zimbabwe: ISO ZW/ZWE, M49 716, COW ZIM 552, GW 552.
  public static let zimbabwe = SovereignState(
    "ZWE", name: "Zimbabwe",
    codes: StateCodes(
      iso2: "ZW", iso3: "ZWE", formerISO: "RHZW", m49: 716, cowAbbreviation: "ZIM", cow: 552,
      gw: 552),
    existence: [
      ExistenceSpell(.since("1965-11-11"), .correlatesOfWar),
      ExistenceSpell(.since("1965-11-11"), .gleditschWard),
    ],
    aliases: ["Rhodesia", "Southern Rhodesia"])
}

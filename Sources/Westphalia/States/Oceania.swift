import TypedGraph

// The states of Oceania. Spells after the Correlates of War state list v2016 and the Gleditsch–Ward
// list; StateCodeLookup.swift says how they are cut where states share a code.

extension SovereignState {
  /// Australia: ISO AU/AUS, M49 036, COW AUL 900, GW 900.
  public static let australia = SovereignState(
    "AUS", name: "Australia",
    codes: StateCodes(iso2: "AU", iso3: "AUS", m49: 36, cowAbbreviation: "AUL", cow: 900, gw: 900),
    existence: [
      ExistenceSpell(.since("1920-01-10"), .correlatesOfWar),
      ExistenceSpell(.since("1901-01-01"), .gleditschWard),
    ],
    aliases: ["Commonwealth of Australia"])

  /// Cook Islands: ISO CK/COK, M49 184.
  ///
  /// In free association with New Zealand; not in COW or GW, the spell begins with self-government.
  public static let cookIslands = SovereignState(
    "COK", name: "Cook Islands",
    codes: StateCodes(iso2: "CK", iso3: "COK", m49: 184),
    existence: [
      ExistenceSpell(.since("1965-08-04"), .modeler)
    ])

  /// Fiji: ISO FJ/FJI, M49 242, COW FIJ 950, GW 950.
  public static let fiji = SovereignState(
    "FJI", name: "Fiji",
    codes: StateCodes(iso2: "FJ", iso3: "FJI", m49: 242, cowAbbreviation: "FIJ", cow: 950, gw: 950),
    existence: [
      ExistenceSpell(.since("1970-10-10"), .correlatesOfWar),
      ExistenceSpell(.since("1970-10-10"), .gleditschWard),
    ])

  /// Kiribati: ISO KI/KIR, M49 296, COW KIR 946.
  public static let kiribati = SovereignState(
    "KIR", name: "Kiribati",
    codes: StateCodes(iso2: "KI", iso3: "KIR", m49: 296, cowAbbreviation: "KIR", cow: 946),
    existence: [
      ExistenceSpell(.since("1999-09-14"), .correlatesOfWar)
    ],
    aliases: ["Gilbert Islands"])

  /// Marshall Islands: ISO MH/MHL, M49 584, COW MSI 983.
  public static let marshallIslands = SovereignState(
    "MHL", name: "Marshall Islands",
    codes: StateCodes(iso2: "MH", iso3: "MHL", m49: 584, cowAbbreviation: "MSI", cow: 983),
    existence: [
      ExistenceSpell(.since("1991-09-17"), .correlatesOfWar)
    ])

  /// Micronesia: ISO FM/FSM, M49 583, COW FSM 987.
  public static let micronesia = SovereignState(
    "FSM", name: "Micronesia",
    codes: StateCodes(iso2: "FM", iso3: "FSM", m49: 583, cowAbbreviation: "FSM", cow: 987),
    existence: [
      ExistenceSpell(.since("1991-09-17"), .correlatesOfWar)
    ],
    aliases: ["Federated States of Micronesia"])

  /// Nauru: ISO NR/NRU, M49 520, COW NAU 970.
  public static let nauru = SovereignState(
    "NRU", name: "Nauru",
    codes: StateCodes(iso2: "NR", iso3: "NRU", m49: 520, cowAbbreviation: "NAU", cow: 970),
    existence: [
      ExistenceSpell(.since("1999-09-14"), .correlatesOfWar)
    ])

  /// New Zealand: ISO NZ/NZL, M49 554, COW NEW 920, GW 920.
  public static let newZealand = SovereignState(
    "NZL", name: "New Zealand",
    codes: StateCodes(iso2: "NZ", iso3: "NZL", m49: 554, cowAbbreviation: "NEW", cow: 920, gw: 920),
    existence: [
      ExistenceSpell(.since("1920-01-10"), .correlatesOfWar),
      ExistenceSpell(.since("1907-09-01"), .gleditschWard),
    ],
    aliases: ["Aotearoa"])

  /// Niue: ISO NU/NIU, M49 570.
  ///
  /// In free association with New Zealand; not in COW or GW, the spell begins with self-government.
  public static let niue = SovereignState(
    "NIU", name: "Niue",
    codes: StateCodes(iso2: "NU", iso3: "NIU", m49: 570),
    existence: [
      ExistenceSpell(.since("1974-10-19"), .modeler)
    ])

  /// Palau: ISO PW/PLW, M49 585, COW PAL 986.
  public static let palau = SovereignState(
    "PLW", name: "Palau",
    codes: StateCodes(iso2: "PW", iso3: "PLW", m49: 585, cowAbbreviation: "PAL", cow: 986),
    existence: [
      ExistenceSpell(.since("1994-12-15"), .correlatesOfWar)
    ])

  /// Papua New Guinea: ISO PG/PNG, M49 598, COW PNG 910, GW 910.
  public static let papuaNewGuinea = SovereignState(
    "PNG", name: "Papua New Guinea",
    codes: StateCodes(iso2: "PG", iso3: "PNG", m49: 598, cowAbbreviation: "PNG", cow: 910, gw: 910),
    existence: [
      ExistenceSpell(.since("1975-09-16"), .correlatesOfWar),
      ExistenceSpell(.since("1975-09-16"), .gleditschWard),
    ])

  /// Samoa: ISO WS/WSM, M49 882, COW WSM 990.
  public static let samoa = SovereignState(
    "WSM", name: "Samoa",
    codes: StateCodes(iso2: "WS", iso3: "WSM", m49: 882, cowAbbreviation: "WSM", cow: 990),
    existence: [
      ExistenceSpell(.since("1976-12-15"), .correlatesOfWar)
    ],
    aliases: ["Western Samoa"])

  /// Solomon Islands: ISO SB/SLB, M49 090, COW SOL 940, GW 940.
  public static let solomonIslands = SovereignState(
    "SLB", name: "Solomon Islands",
    codes: StateCodes(iso2: "SB", iso3: "SLB", m49: 90, cowAbbreviation: "SOL", cow: 940, gw: 940),
    existence: [
      ExistenceSpell(.since("1978-07-07"), .correlatesOfWar),
      ExistenceSpell(.since("1978-07-07"), .gleditschWard),
    ])

  /// Tonga: ISO TO/TON, M49 776, COW TON 955.
  public static let tonga = SovereignState(
    "TON", name: "Tonga",
    codes: StateCodes(iso2: "TO", iso3: "TON", m49: 776, cowAbbreviation: "TON", cow: 955),
    existence: [
      ExistenceSpell(.since("1999-09-14"), .correlatesOfWar)
    ])

  /// Tuvalu: ISO TV/TUV, M49 798, COW TUV 947.
  public static let tuvalu = SovereignState(
    "TUV", name: "Tuvalu",
    codes: StateCodes(iso2: "TV", iso3: "TUV", m49: 798, cowAbbreviation: "TUV", cow: 947),
    existence: [
      ExistenceSpell(.since("2000-09-05"), .correlatesOfWar)
    ],
    aliases: ["Ellice Islands"])

  /// Vanuatu: ISO VU/VUT, M49 548, COW VAN 935.
  public static let vanuatu = SovereignState(
    "VUT", name: "Vanuatu",
    codes: StateCodes(
      iso2: "VU", iso3: "VUT", formerISO: "NHVU", m49: 548, cowAbbreviation: "VAN", cow: 935),
    existence: [
      ExistenceSpell(.since("1981-09-15"), .correlatesOfWar)
    ],
    aliases: ["New Hebrides"])
}

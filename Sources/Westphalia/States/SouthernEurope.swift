import TypedGraph

// The states of southern Europe. Spells after the Correlates of War state list v2016 and the
// Gleditsch–Ward list; StateCodeLookup.swift says how they are cut where states share a code.

extension SovereignState {
  /// Albania: ISO AL/ALB, M49 008, COW ALB 339, GW 339.
  public static let albania = SovereignState(
    "ALB", name: "Albania",
    codes: StateCodes(iso2: "AL", iso3: "ALB", m49: 8, cowAbbreviation: "ALB", cow: 339, gw: 339),
    existence: [
      ExistenceSpell(.from("1914-01-01", until: "1939-04-08"), .correlatesOfWar),
      ExistenceSpell(.since("1944-11-17"), .correlatesOfWar),
      ExistenceSpell(.since("1913-01-01"), .gleditschWard),
    ])

  /// Andorra: ISO AD/AND, M49 020, COW AND 232.
  public static let andorra = SovereignState(
    "AND", name: "Andorra",
    codes: StateCodes(iso2: "AD", iso3: "AND", m49: 20, cowAbbreviation: "AND", cow: 232),
    existence: [
      ExistenceSpell(.since("1993-07-28"), .correlatesOfWar)
    ])

  /// Bosnia and Herzegovina: ISO BA/BIH, M49 070, COW BOS 346, GW 346.
  public static let bosniaAndHerzegovina = SovereignState(
    "BIH", name: "Bosnia and Herzegovina",
    codes: StateCodes(iso2: "BA", iso3: "BIH", m49: 70, cowAbbreviation: "BOS", cow: 346, gw: 346),
    existence: [
      ExistenceSpell(.since("1992-04-07"), .correlatesOfWar),
      ExistenceSpell(.since("1992-04-27"), .gleditschWard),
    ],
    aliases: ["Bosnia-Herzegovina", "Bosnia"])

  /// Croatia: ISO HR/HRV, M49 191, COW CRO 344, GW 344.
  public static let croatia = SovereignState(
    "HRV", name: "Croatia",
    codes: StateCodes(iso2: "HR", iso3: "HRV", m49: 191, cowAbbreviation: "CRO", cow: 344, gw: 344),
    existence: [
      ExistenceSpell(.since("1992-01-15"), .correlatesOfWar),
      ExistenceSpell(.since("1992-04-27"), .gleditschWard),
    ])

  /// Greece: ISO GR/GRC, M49 300, COW GRC 350, GW 350.
  public static let greece = SovereignState(
    "GRC", name: "Greece",
    codes: StateCodes(iso2: "GR", iso3: "GRC", m49: 300, cowAbbreviation: "GRC", cow: 350, gw: 350),
    existence: [
      ExistenceSpell(.from("1828-01-01", until: "1941-04-24"), .correlatesOfWar),
      ExistenceSpell(.since("1944-10-13"), .correlatesOfWar),
      ExistenceSpell(.since("1828-04-25"), .gleditschWard),
    ],
    aliases: ["Hellenic Republic"])

  /// Holy See: ISO VA/VAT, M49 336.
  ///
  /// Not in COW or GW; the spell begins with the Lateran Treaty in force.
  public static let holySee = SovereignState(
    "VAT", name: "Holy See",
    codes: StateCodes(iso2: "VA", iso3: "VAT", m49: 336),
    existence: [
      ExistenceSpell(.since("1929-06-07"), .modeler)
    ],
    aliases: ["Vatican City", "Vatican City State", "Vatican"])

  /// Italy: ISO IT/ITA, M49 380, COW ITA 325, GW 325.
  ///
  /// One state from the Kingdom of Sardinia to today, as COW and GW have it.
  public static let italy = SovereignState(
    "ITA", name: "Italy",
    codes: StateCodes(iso2: "IT", iso3: "ITA", m49: 380, cowAbbreviation: "ITA", cow: 325, gw: 325),
    existence: [
      ExistenceSpell(.since("1816-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1816-01-01"), .gleditschWard),
    ],
    aliases: ["Kingdom of Italy", "Kingdom of Sardinia", "Piedmont-Sardinia"])

  /// Kosovo: user-assigned XKX, COW KOS 347, GW 347.
  ///
  /// ISO 3166 has no code for it; the key is COW's abbreviation.
  public static let kosovo = SovereignState(
    "KOS", name: "Kosovo",
    codes: StateCodes(cowAbbreviation: "KOS", cow: 347, gw: 347, userAssigned: "XKX"),
    existence: [
      ExistenceSpell(.since("2008-02-20"), .correlatesOfWar),
      ExistenceSpell(.since("2008-02-17"), .gleditschWard),
    ],
    aliases: ["Republic of Kosovo"])

  /// Malta: ISO MT/MLT, M49 470, COW MLT 338, GW 338.
  public static let malta = SovereignState(
    "MLT", name: "Malta",
    codes: StateCodes(iso2: "MT", iso3: "MLT", m49: 470, cowAbbreviation: "MLT", cow: 338, gw: 338),
    existence: [
      ExistenceSpell(.since("1964-09-21"), .correlatesOfWar),
      ExistenceSpell(.since("1964-09-21"), .gleditschWard),
    ])

  /// Montenegro: ISO ME/MNE, M49 499, COW MNG 341, GW 341.
  ///
  /// The principality of 1868–1915 is GW's alone.
  public static let montenegro = SovereignState(
    "MNE", name: "Montenegro",
    codes: StateCodes(iso2: "ME", iso3: "MNE", m49: 499, cowAbbreviation: "MNG", cow: 341, gw: 341),
    existence: [
      ExistenceSpell(.since("2006-06-12"), .correlatesOfWar),
      ExistenceSpell(.from("1868-01-01", until: "1915-07-02"), .gleditschWard),
      ExistenceSpell(.since("2006-06-03"), .gleditschWard),
    ])

  /// North Macedonia: ISO MK/MKD, M49 807, COW MAC 343, GW 343.
  public static let northMacedonia = SovereignState(
    "MKD", name: "North Macedonia",
    codes: StateCodes(iso2: "MK", iso3: "MKD", m49: 807, cowAbbreviation: "MAC", cow: 343, gw: 343),
    existence: [
      ExistenceSpell(.since("1993-04-08"), .correlatesOfWar),
      ExistenceSpell(.since("1991-11-20"), .gleditschWard),
    ],
    aliases: [
      "Republic of North Macedonia",
      "Macedonia",
      "The former Yugoslav Republic of Macedonia",
      "FYROM",
    ])

  /// Portugal: ISO PT/PRT, M49 620, COW POR 235, GW 235.
  public static let portugal = SovereignState(
    "PRT", name: "Portugal",
    codes: StateCodes(iso2: "PT", iso3: "PRT", m49: 620, cowAbbreviation: "POR", cow: 235, gw: 235),
    existence: [
      ExistenceSpell(.since("1816-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1816-01-01"), .gleditschWard),
    ])

  /// San Marino: ISO SM/SMR, M49 674, COW SNM 331.
  public static let sanMarino = SovereignState(
    "SMR", name: "San Marino",
    codes: StateCodes(iso2: "SM", iso3: "SMR", m49: 674, cowAbbreviation: "SNM", cow: 331),
    existence: [
      ExistenceSpell(.since("1992-03-02"), .correlatesOfWar)
    ])

  /// Serbia: ISO RS/SRB, M49 688, COW YUG 345, GW 340.
  ///
  /// Before 1918-12-01 and since 2006-06-05, under COW's code of Yugoslavia.
  public static let serbia = SovereignState(
    "SRB", name: "Serbia",
    codes: StateCodes(iso2: "RS", iso3: "SRB", m49: 688, cowAbbreviation: "YUG", cow: 345, gw: 340),
    existence: [
      ExistenceSpell(.from("1878-07-13", until: "1918-12-01"), .correlatesOfWar),
      ExistenceSpell(.since("2006-06-05"), .correlatesOfWar),
      ExistenceSpell(.from("1878-07-13", until: "1915-10-02"), .gleditschWard),
      ExistenceSpell(.since("2006-06-05"), .gleditschWard),
    ],
    aliases: ["Republic of Serbia"])

  /// Slovenia: ISO SI/SVN, M49 705, COW SLV 349, GW 349.
  public static let slovenia = SovereignState(
    "SVN", name: "Slovenia",
    codes: StateCodes(iso2: "SI", iso3: "SVN", m49: 705, cowAbbreviation: "SLV", cow: 349, gw: 349),
    existence: [
      ExistenceSpell(.since("1992-01-15"), .correlatesOfWar),
      ExistenceSpell(.since("1992-04-27"), .gleditschWard),
    ])

  /// Spain: ISO ES/ESP, M49 724, COW SPN 230, GW 230.
  public static let spain = SovereignState(
    "ESP", name: "Spain",
    codes: StateCodes(iso2: "ES", iso3: "ESP", m49: 724, cowAbbreviation: "SPN", cow: 230, gw: 230),
    existence: [
      ExistenceSpell(.since("1816-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1816-01-01"), .gleditschWard),
    ],
    aliases: ["Kingdom of Spain"])
}

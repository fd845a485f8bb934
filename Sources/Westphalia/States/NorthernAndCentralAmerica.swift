import TypedGraph

// The states of northern and central America. Spells after the Correlates of War state list v2016
// and the Gleditsch–Ward list; StateCodeLookup.swift says how they are cut where states share a
// code.

extension SovereignState {
  /// Belize: ISO BZ/BLZ, M49 084, COW BLZ 80, GW 80.
  public static let belize = SovereignState(
    "BLZ", name: "Belize",
    codes: StateCodes(iso2: "BZ", iso3: "BLZ", m49: 84, cowAbbreviation: "BLZ", cow: 80, gw: 80),
    existence: [
      ExistenceSpell(.since("1981-09-21"), .correlatesOfWar),
      ExistenceSpell(.since("1981-09-21"), .gleditschWard),
    ],
    aliases: ["British Honduras"])

  /// Canada: ISO CA/CAN, M49 124, COW CAN 20, GW 20.
  public static let canada = SovereignState(
    "CAN", name: "Canada",
    codes: StateCodes(iso2: "CA", iso3: "CAN", m49: 124, cowAbbreviation: "CAN", cow: 20, gw: 20),
    existence: [
      ExistenceSpell(.since("1920-01-10"), .correlatesOfWar),
      ExistenceSpell(.since("1867-07-01"), .gleditschWard),
    ])

  /// Costa Rica: ISO CR/CRI, M49 188, COW COS 94, GW 94.
  public static let costaRica = SovereignState(
    "CRI", name: "Costa Rica",
    codes: StateCodes(iso2: "CR", iso3: "CRI", m49: 188, cowAbbreviation: "COS", cow: 94, gw: 94),
    existence: [
      ExistenceSpell(.since("1920-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1840-01-01"), .gleditschWard),
    ])

  /// El Salvador: ISO SV/SLV, M49 222, COW SAL 92, GW 92.
  public static let elSalvador = SovereignState(
    "SLV", name: "El Salvador",
    codes: StateCodes(iso2: "SV", iso3: "SLV", m49: 222, cowAbbreviation: "SAL", cow: 92, gw: 92),
    existence: [
      ExistenceSpell(.since("1875-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1840-01-01"), .gleditschWard),
    ])

  /// Guatemala: ISO GT/GTM, M49 320, COW GUA 90, GW 90.
  public static let guatemala = SovereignState(
    "GTM", name: "Guatemala",
    codes: StateCodes(iso2: "GT", iso3: "GTM", m49: 320, cowAbbreviation: "GUA", cow: 90, gw: 90),
    existence: [
      ExistenceSpell(.since("1868-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1840-01-01"), .gleditschWard),
    ])

  /// Honduras: ISO HN/HND, M49 340, COW HON 91, GW 91.
  public static let honduras = SovereignState(
    "HND", name: "Honduras",
    codes: StateCodes(iso2: "HN", iso3: "HND", m49: 340, cowAbbreviation: "HON", cow: 91, gw: 91),
    existence: [
      ExistenceSpell(.since("1899-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1840-01-01"), .gleditschWard),
    ])

  /// Mexico: ISO MX/MEX, M49 484, COW MEX 70, GW 70.
  public static let mexico = SovereignState(
    "MEX", name: "Mexico",
    codes: StateCodes(iso2: "MX", iso3: "MEX", m49: 484, cowAbbreviation: "MEX", cow: 70, gw: 70),
    existence: [
      ExistenceSpell(.since("1831-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1821-07-01"), .gleditschWard),
    ],
    aliases: ["United Mexican States"])

  /// Nicaragua: ISO NI/NIC, M49 558, COW NIC 93, GW 93.
  public static let nicaragua = SovereignState(
    "NIC", name: "Nicaragua",
    codes: StateCodes(iso2: "NI", iso3: "NIC", m49: 558, cowAbbreviation: "NIC", cow: 93, gw: 93),
    existence: [
      ExistenceSpell(.since("1900-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1840-01-01"), .gleditschWard),
    ])

  /// Panama: ISO PA/PAN, M49 591, COW PAN 95, GW 95.
  public static let panama = SovereignState(
    "PAN", name: "Panama",
    codes: StateCodes(iso2: "PA", iso3: "PAN", m49: 591, cowAbbreviation: "PAN", cow: 95, gw: 95),
    existence: [
      ExistenceSpell(.since("1903-11-03"), .correlatesOfWar),
      ExistenceSpell(.since("1903-11-03"), .gleditschWard),
    ])

  /// United States: ISO US/USA, M49 840, COW USA 2, GW 2.
  public static let unitedStates = SovereignState(
    "USA", name: "United States",
    codes: StateCodes(iso2: "US", iso3: "USA", m49: 840, cowAbbreviation: "USA", cow: 2, gw: 2),
    existence: [
      ExistenceSpell(.since("1816-01-01"), .correlatesOfWar),
      ExistenceSpell(.since("1816-01-01"), .gleditschWard),
    ],
    aliases: ["United States of America", "USA", "US"])
}

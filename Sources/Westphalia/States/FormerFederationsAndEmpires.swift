import TypedGraph

// The federations and empires that broke up. Spells after the Correlates of War state list v2016
// and the Gleditsch–Ward list; StateCodeLookup.swift says how they are cut where states share a
// code.

extension SovereignState {
  /// Austria-Hungary: COW AUH 300, GW 300.
  ///
  /// The Austrian Empire before 1867 included, as COW and GW have it.
  public static let austriaHungary = SovereignState(
    "AUH", name: "Austria-Hungary",
    codes: StateCodes(cowAbbreviation: "AUH", cow: 300, gw: 300),
    existence: [
      ExistenceSpell(.from("1816-01-01", until: "1918-11-13"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1918-11-14"), .gleditschWard),
    ],
    aliases: ["Austrian Empire", "Habsburg Empire", "Austro-Hungarian Empire"])

  /// Czechoslovakia: former ISO CS/CSK, M49 200, COW CZE 315, GW 315.
  public static let czechoslovakia = SovereignState(
    "CSK", name: "Czechoslovakia",
    codes: StateCodes(
      iso2: "CS", iso3: "CSK", formerISO: "CSHH", m49: 200, cowAbbreviation: "CZE", cow: 315,
      gw: 315),
    existence: [
      ExistenceSpell(.from("1918-10-28", until: "1939-03-16"), .correlatesOfWar),
      ExistenceSpell(.from("1945-05-10", until: "1993-01-01"), .correlatesOfWar),
      ExistenceSpell(.from("1918-11-11", until: "1993-01-01"), .gleditschWard),
    ],
    aliases: ["Czech and Slovak Federal Republic"])

  /// Gran Colombia: GW 99.
  public static let granColombia = SovereignState(
    "GCL", name: "Gran Colombia",
    codes: StateCodes(gw: 99),
    existence: [
      ExistenceSpell(.from("1821-08-30", until: "1830-09-23"), .gleditschWard)
    ],
    aliases: ["Great Colombia"])

  /// Serbia and Montenegro: former ISO CS/SCG, M49 891, COW YUG 345, GW 345.
  ///
  /// Named Federal Republic of Yugoslavia, and coded YUG in ISO 3166, until 2003-02-04.
  public static let serbiaAndMontenegro = SovereignState(
    "SCG", name: "Serbia and Montenegro",
    codes: StateCodes(
      iso2: "CS", iso3: "SCG", formerISO: "CSXX", m49: 891, cowAbbreviation: "YUG", cow: 345,
      gw: 345),
    existence: [
      ExistenceSpell(.from("1992-04-27", until: "2006-06-05"), .correlatesOfWar),
      ExistenceSpell(.from("1992-04-27", until: "2006-06-05"), .gleditschWard),
    ],
    aliases: ["Federal Republic of Yugoslavia", "FRY"])

  /// Soviet Union: former ISO SU/SUN, M49 810, COW RUS 365, GW 365.
  public static let sovietUnion = SovereignState(
    "SUN", name: "Soviet Union",
    codes: StateCodes(
      iso2: "SU", iso3: "SUN", formerISO: "SUHH", m49: 810, cowAbbreviation: "RUS", cow: 365,
      gw: 365),
    existence: [
      ExistenceSpell(.from("1922-12-30", until: "1991-12-26"), .correlatesOfWar),
      ExistenceSpell(.from("1922-12-30", until: "1991-12-26"), .gleditschWard),
    ],
    aliases: ["Union of Soviet Socialist Republics", "USSR"])

  /// United Provinces of Central America: GW 89.
  public static let unitedProvincesOfCentralAmerica = SovereignState(
    "UPC", name: "United Provinces of Central America",
    codes: StateCodes(gw: 89),
    existence: [
      ExistenceSpell(.from("1823-07-01", until: "1840-01-01"), .gleditschWard)
    ],
    aliases: ["Federal Republic of Central America"])

  /// Yugoslavia: former ISO YU/YUG, M49 890, COW YUG 345, GW 345.
  ///
  /// The kingdom and the socialist federation, until 1992-04-27; then ``serbiaAndMontenegro``.
  public static let yugoslavia = SovereignState(
    "YUG", name: "Yugoslavia",
    codes: StateCodes(
      iso2: "YU", iso3: "YUG", formerISO: "YUCS", m49: 890, cowAbbreviation: "YUG", cow: 345,
      gw: 345),
    existence: [
      ExistenceSpell(.from("1918-12-01", until: "1941-04-21"), .correlatesOfWar),
      ExistenceSpell(.from("1944-10-20", until: "1992-04-27"), .correlatesOfWar),
      ExistenceSpell(.from("1918-12-01", until: "1992-04-27"), .gleditschWard),
    ],
    aliases: ["Socialist Federal Republic of Yugoslavia", "SFRY", "Kingdom of Yugoslavia"])
}

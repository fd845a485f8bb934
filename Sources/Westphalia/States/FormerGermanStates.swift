import TypedGraph

// The German states that are no more. Spells after the Correlates of War state list v2016 and the
// Gleditsch–Ward list; StateCodeLookup.swift says how they are cut where states share a code.

extension SovereignState {
  /// Baden: COW BAD 267, GW 267.
  public static let baden = SovereignState(
    "BAD", name: "Baden",
    codes: StateCodes(cowAbbreviation: "BAD", cow: 267, gw: 267),
    existence: [
      ExistenceSpell(.from("1816-01-01", until: "1871-01-19"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1871-01-18"), .gleditschWard),
    ],
    aliases: ["Grand Duchy of Baden"])

  /// Bavaria: COW BAV 245, GW 245.
  public static let bavaria = SovereignState(
    "BAV", name: "Bavaria",
    codes: StateCodes(cowAbbreviation: "BAV", cow: 245, gw: 245),
    existence: [
      ExistenceSpell(.from("1816-01-01", until: "1871-01-19"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1871-01-18"), .gleditschWard),
    ],
    aliases: ["Kingdom of Bavaria"])

  /// East Germany: former ISO DD/DDR, M49 278, COW GDR 265, GW 265.
  public static let eastGermany = SovereignState(
    "DDR", name: "East Germany",
    codes: StateCodes(
      iso2: "DD", iso3: "DDR", formerISO: "DDDE", m49: 278, cowAbbreviation: "GDR", cow: 265,
      gw: 265),
    existence: [
      ExistenceSpell(.from("1954-03-25", until: "1990-10-03"), .correlatesOfWar),
      ExistenceSpell(.from("1949-10-05", until: "1990-10-03"), .gleditschWard),
    ],
    aliases: ["German Democratic Republic", "GDR", "DDR"])

  /// Hanover: COW HAN 240, GW 240.
  public static let hanover = SovereignState(
    "HAN", name: "Hanover",
    codes: StateCodes(cowAbbreviation: "HAN", cow: 240, gw: 240),
    existence: [
      ExistenceSpell(.from("1837-06-20", until: "1866-07-27"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1871-01-18"), .gleditschWard),
    ],
    aliases: ["Kingdom of Hanover"])

  /// Hesse-Kassel: COW HSE 273, GW 273.
  public static let hesseElectoral = SovereignState(
    "HSE", name: "Hesse-Kassel",
    codes: StateCodes(cowAbbreviation: "HSE", cow: 273, gw: 273),
    existence: [
      ExistenceSpell(.from("1816-01-01", until: "1866-07-27"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1871-01-18"), .gleditschWard),
    ],
    aliases: ["Hesse Electoral", "Electorate of Hesse"])

  /// Hesse-Darmstadt: COW HSG 275, GW 275.
  public static let hesseGrandDucal = SovereignState(
    "HSG", name: "Hesse-Darmstadt",
    codes: StateCodes(cowAbbreviation: "HSG", cow: 275, gw: 275),
    existence: [
      ExistenceSpell(.from("1816-01-01", until: "1867-04-18"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1871-01-18"), .gleditschWard),
    ],
    aliases: ["Hesse Grand Ducal", "Grand Duchy of Hesse"])

  /// Mecklenburg-Schwerin: COW MEC 280, GW 280.
  public static let mecklenburgSchwerin = SovereignState(
    "MEC", name: "Mecklenburg-Schwerin",
    codes: StateCodes(cowAbbreviation: "MEC", cow: 280, gw: 280),
    existence: [
      ExistenceSpell(.from("1843-01-01", until: "1867-04-18"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1871-01-18"), .gleditschWard),
    ],
    aliases: ["Mecklenburg Schwerin"])

  /// Saxony: COW SAX 269, GW 269.
  public static let saxony = SovereignState(
    "SAX", name: "Saxony",
    codes: StateCodes(cowAbbreviation: "SAX", cow: 269, gw: 269),
    existence: [
      ExistenceSpell(.from("1816-01-01", until: "1867-04-18"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1871-01-18"), .gleditschWard),
    ],
    aliases: ["Kingdom of Saxony"])

  /// West Germany: M49 280, COW GFR 260, GW 260.
  ///
  /// The Federal Republic before 1990-10-03; then ``germany``.
  public static let westGermany = SovereignState(
    "GFR", name: "West Germany",
    codes: StateCodes(m49: 280, cowAbbreviation: "GFR", cow: 260, gw: 260),
    existence: [
      ExistenceSpell(.from("1955-05-05", until: "1990-10-03"), .correlatesOfWar),
      ExistenceSpell(.from("1949-09-21", until: "1990-10-03"), .gleditschWard),
    ],
    aliases: ["German Federal Republic", "FRG"])

  /// Württemberg: COW WRT 271, GW 271.
  public static let wurttemberg = SovereignState(
    "WRT", name: "Württemberg",
    codes: StateCodes(cowAbbreviation: "WRT", cow: 271, gw: 271),
    existence: [
      ExistenceSpell(.from("1816-01-01", until: "1871-01-19"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1871-01-18"), .gleditschWard),
    ],
    aliases: ["Wuerttemberg", "Wuerttemburg", "Kingdom of Württemberg"])
}

import TypedGraph

// The Italian states before unification. Spells after the Correlates of War state list v2016 and
// the Gleditsch–Ward list; StateCodeLookup.swift says how they are cut where states share a code.

extension SovereignState {
  /// Modena: COW MOD 332, GW 332.
  public static let modena = SovereignState(
    "MOD", name: "Modena",
    codes: StateCodes(cowAbbreviation: "MOD", cow: 332, gw: 332),
    existence: [
      ExistenceSpell(.from("1842-01-01", until: "1860-03-16"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1861-03-17"), .gleditschWard),
    ],
    aliases: ["Duchy of Modena and Reggio"])

  /// Papal States: COW PAP 327, GW 327.
  public static let papalStates = SovereignState(
    "PAP", name: "Papal States",
    codes: StateCodes(cowAbbreviation: "PAP", cow: 327, gw: 327),
    existence: [
      ExistenceSpell(.from("1816-01-01", until: "1860-11-06"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1870-09-23"), .gleditschWard),
    ],
    aliases: ["States of the Church"])

  /// Parma: COW PMA 335, GW 335.
  public static let parma = SovereignState(
    "PMA", name: "Parma",
    codes: StateCodes(cowAbbreviation: "PMA", cow: 335, gw: 335),
    existence: [
      ExistenceSpell(.from("1851-01-01", until: "1860-03-16"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1861-03-17"), .gleditschWard),
    ],
    aliases: ["Duchy of Parma"])

  /// Tuscany: COW TUS 337, GW 337.
  public static let tuscany = SovereignState(
    "TUS", name: "Tuscany",
    codes: StateCodes(cowAbbreviation: "TUS", cow: 337, gw: 337),
    existence: [
      ExistenceSpell(.from("1816-01-01", until: "1860-03-16"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1861-03-17"), .gleditschWard),
    ],
    aliases: ["Grand Duchy of Tuscany"])

  /// Two Sicilies: COW SIC 329, GW 329.
  public static let twoSicilies = SovereignState(
    "SIC", name: "Two Sicilies",
    codes: StateCodes(cowAbbreviation: "SIC", cow: 329, gw: 329),
    existence: [
      ExistenceSpell(.from("1816-01-01", until: "1861-02-14"), .correlatesOfWar),
      ExistenceSpell(.from("1816-01-01", until: "1861-03-17"), .gleditschWard),
    ],
    aliases: ["Kingdom of the Two Sicilies"])
}

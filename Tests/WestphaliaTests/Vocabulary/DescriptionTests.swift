import Testing
import Westphalia

@Suite("Values of the vocabulary print in the field's words")
struct DescriptionTests {
  static let values: [(any Sendable, String)] = [
    (SovereignState.northKorea, "North Korea"),
    (Weapon.drones, "drones"),
    (Treaty.northAtlantic, "North Atlantic Treaty"),
    (
      ArmsSupply(.artilleryShells, number: 40), "arms supply (weapon: artillery shells, number: 40)"
    ),
    (War(), "war"),
    (DiplomaticMission(.legation), "diplomatic mission (level: legation)"),
    (HistoricalEvent.Category.pressConference, "press conference"),
    (HostilityLevel.display, "display of force"),
    (ContiguityCategory.water24, "up to 24 miles of water"),
    (MembershipSpell(.finland, .since("2023-04-04")), "Finland 2023-04-04 – (full)"),
    (
      TreatyTerm(.from("1961", until: "1996-09-10"), accordingTo: .atop), "1961 – 1996-09-10 (ATOP)"
    ),
    (
      TreatyPhase(.since("2024-12-04"), [TreatyPromise(.defense, article: "4")]),
      "2024-12-04 –: defense (art. 4)"
    ),
    (StateCodes(iso3: "PRK", cow: 731), "iso3: PRK, cow: 731"),
  ]

  @Test("Each value", arguments: values.indices)
  func description(_ index: Int) {
    let (value, text) = Self.values[index]
    #expect("\(value)" == text)
  }
}

import TypedGraph

// The states of eastern Asia. Spells after the Correlates of War state list v2016 and the
// Gleditsch–Ward list; StateCodeLookup.swift says how they are cut where states share a code.

extension SovereignState {
  /// China: ISO CN/CHN, M49 156, COW CHN 710, GW 710.
  ///
  /// Both data sets code one China, whatever its government, and ``taiwan`` from 1949-12-08.
  public static let china = SovereignState(
    "CHN", name: "China",
    codes: StateCodes(iso2: "CN", iso3: "CHN", m49: 156, cowAbbreviation: "CHN", cow: 710, gw: 710),
    existence: [
      ExistenceSpell(.since("1860-10-25"), .correlatesOfWar),
      ExistenceSpell(.since("1816-01-01"), .gleditschWard),
    ],
    aliases: ["People's Republic of China", "PRC"])

  /// Japan: ISO JP/JPN, M49 392, COW JPN 740, GW 740.
  public static let japan = SovereignState(
    "JPN", name: "Japan",
    codes: StateCodes(iso2: "JP", iso3: "JPN", m49: 392, cowAbbreviation: "JPN", cow: 740, gw: 740),
    existence: [
      ExistenceSpell(.from("1860-01-01", until: "1945-08-15"), .correlatesOfWar),
      ExistenceSpell(.since("1952-04-28"), .correlatesOfWar),
      ExistenceSpell(.since("1816-01-01"), .gleditschWard),
    ])

  /// Mongolia: ISO MN/MNG, M49 496, COW MON 712, GW 712.
  public static let mongolia = SovereignState(
    "MNG", name: "Mongolia",
    codes: StateCodes(iso2: "MN", iso3: "MNG", m49: 496, cowAbbreviation: "MON", cow: 712, gw: 712),
    existence: [
      ExistenceSpell(.since("1921-03-13"), .correlatesOfWar),
      ExistenceSpell(.since("1921-03-13"), .gleditschWard),
    ],
    aliases: ["Mongolian People's Republic"])

  /// North Korea: ISO KP/PRK, M49 408, COW PRK 731, GW 731.
  public static let northKorea = SovereignState(
    "PRK", name: "North Korea",
    codes: StateCodes(iso2: "KP", iso3: "PRK", m49: 408, cowAbbreviation: "PRK", cow: 731, gw: 731),
    existence: [
      ExistenceSpell(.since("1948-09-09"), .correlatesOfWar),
      ExistenceSpell(.since("1948-09-09"), .gleditschWard),
    ],
    aliases: ["Democratic People's Republic of Korea", "DPRK"])

  /// South Korea: ISO KR/KOR, M49 410, COW ROK 732, GW 732.
  public static let southKorea = SovereignState(
    "KOR", name: "South Korea",
    codes: StateCodes(iso2: "KR", iso3: "KOR", m49: 410, cowAbbreviation: "ROK", cow: 732, gw: 732),
    existence: [
      ExistenceSpell(.since("1949-06-29"), .correlatesOfWar),
      ExistenceSpell(.since("1948-08-15"), .gleditschWard),
    ],
    aliases: ["Republic of Korea", "ROK"])

  /// Taiwan: ISO TW/TWN, M49 158, COW TAW 713, GW 713.
  ///
  /// The Republic of China; before 1949-12-08 COW and GW code its government as ``china``. The
  /// number 158 is ISO's: UN M49 does not list it.
  public static let taiwan = SovereignState(
    "TWN", name: "Taiwan",
    codes: StateCodes(iso2: "TW", iso3: "TWN", m49: 158, cowAbbreviation: "TAW", cow: 713, gw: 713),
    existence: [
      ExistenceSpell(.since("1949-12-08"), .correlatesOfWar),
      ExistenceSpell(.since("1949-12-08"), .gleditschWard),
    ],
    aliases: ["Republic of China", "Chinese Taipei"])
}

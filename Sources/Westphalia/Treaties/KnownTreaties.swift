public import TypedGraph

extension Treaty {
  /// The Comprehensive Strategic Partnership of Russia and North Korea, signed in Pyongyang on 2024-06-19.
  ///
  /// Article 3 on consultation, article 4 on help in a state of war. In force since 2024-12-04.
  public static let pyongyang2024 = Treaty(
    "pyongyang-2024", name: "Comprehensive Strategic Partnership", signed: "2024-06-19",
    inForce: .since("2024-12-04"),
    promises: [
      TreatyPromise(.consultation, article: "3", .consultationOnly),
      TreatyPromise(
        .defense, article: "4", .allMeans,
        conditions: [
          .stateOfWar, .inAccordance(with: "Article 51 of the UN Charter and the laws of both"),
        ]),
    ])

  /// The treaty of friendship of Russia and North Korea of 2000-02-09: consultation, no military help and, by ATOP,
  /// no promise not to attack.
  public static let russiaNorthKorea2000 = Treaty(
    "russia-dprk-2000", name: "Treaty of Friendship", signed: "2000-02-09",
    inForce: .from("2000", until: "2024-12-04"),
    promises: [TreatyPromise(.consultation, .consultationOnly)])

  /// The Soviet–North Korean treaty of 1961-07-06.
  ///
  /// Sources differ about its end; both are kept.
  public static let sovietUnionNorthKorea1961 = Treaty(
    "ussr-dprk-1961", name: "Treaty of Friendship, Co-operation and Mutual Assistance",
    signed: "1961-07-06",
    terms: [
      TreatyTerm(.from("1961-09-10", until: "1996-09-10"), accordingTo: .atop),
      TreatyTerm(.from("1961-09-10", until: "1995-09-07"), accordingTo: .correlatesOfWarAlliances),
    ],
    phases: [
      TreatyPhase(
        .always,
        [
          TreatyPromise(.defense, article: "1", .allMeans, conditions: [.stateOfWar]),
          TreatyPromise(.nonaggression, article: "2"),
        ])
    ])

  /// The Chinese–North Korean treaty of 1961-07-11, in force since 1961-09-10 until both agree to end it.
  public static let chinaNorthKorea1961 = Treaty(
    "china-dprk-1961", name: "Treaty of Friendship, Co-operation and Mutual Assistance",
    signed: "1961-07-11", inForce: .since("1961-09-10"),
    promises: [
      TreatyPromise(.defense, article: "2", .allMeans, conditions: [.stateOfWar]),
      TreatyPromise(.nonaggression, article: "3"),
    ])

  /// The North Atlantic Treaty, done at Washington on 1949-04-04, in force since 1949-08-24.
  ///
  /// Article 1 on the use of force, article 4 on consultation, articles 5 and 6 on help.
  public static let northAtlantic = Treaty(
    "north-atlantic", name: "North Atlantic Treaty", signed: "1949-04-04",
    inForce: .since("1949-08-24"),
    promises: [
      TreatyPromise(
        .defense, article: "5", .asDeemedNecessary,
        conditions: [.place(.northAtlanticArea)]),
      TreatyPromise(.consultation, article: "4", .consultationOnly),
    ], monthsOfNotice: 12)

  /// The mutual defense treaty of the United States and South Korea of 1953, in force since 1954-11-17.
  public static let unitedStatesSouthKorea1953 = Treaty(
    "us-rok-1953", name: "Mutual Defense Treaty", signed: "1953-10-01",
    inForce: .since("1954-11-17"),
    promises: [
      TreatyPromise(
        .defense, article: "III", .constitutionalProcesses,
        conditions: [.place(.pacificArea), .territoryUnderAdministration]),
      TreatyPromise(.nonaggression, article: "I"),
      TreatyPromise(.consultation, article: "II", .consultationOnly),
    ], monthsOfNotice: 12)

  /// The treaty of the United States and Japan of 1960, in force since 1960-06-23: one direction only.
  public static let unitedStatesJapan1960 = Treaty(
    "us-japan-1960", name: "Treaty of Mutual Cooperation and Security", signed: "1960-01-19",
    inForce: .since("1960-06-23"),
    promises: [
      TreatyPromise(
        .defense, article: "V", by: .only([.unitedStates]), to: .only([.japan]),
        .constitutionalProcesses,
        conditions: [.territoryUnderAdministration]),
      TreatyPromise(.nonaggression, article: "I"),
      TreatyPromise(.consultation, article: "IV", .consultationOnly),
    ], monthsOfNotice: 12)

  /// The Collective Security Treaty of 1992, in force since 1994-04-20.
  ///
  /// Article 4 is about aggression against a party that threatens its “safety, stability, territorial integrity and
  /// sovereignty”: about its own territory.
  public static let collectiveSecurity1992 = Treaty(
    "cst-1992", name: "Collective Security Treaty", signed: "1992-05-15",
    inForce: .since("1994-04-20"),
    promises: [
      TreatyPromise(.defense, article: "4", .onRequest, conditions: [.ownTerritory]),
      TreatyPromise(.nonaggression, article: "1"),
      TreatyPromise(.consultation, article: "2", .consultationOnly),
    ])

  /// The Treaty on European Union as it stands since Lisbon, with its article 42(7), since 2009-12-01.
  public static let europeanUnion = Treaty(
    "teu-lisbon", name: "Treaty on European Union", inForce: .since("2009-12-01"),
    promises: [
      TreatyPromise(
        .defense, article: "42(7)", .allMeans,
        conditions: [
          .territoryUnderAdministration,
          .inAccordance(with: "NATO commitments and neutral members' policies"),
        ])
    ])

  /// The Budapest Memorandum of 1994-12-05: an assurance, no duty to defend.
  ///
  /// Article 2 on the use of force, article 6 on consultation. Article 4 promises to seek action of the Security
  /// Council where nuclear weapons are used or threatened: it is no promise to consult, and stands for none here.
  public static let budapestMemorandum = Treaty(
    "budapest-1994", name: "Budapest Memorandum", signed: "1994-12-05",
    inForce: .since("1994-12-05"),
    promises: [
      TreatyPromise(
        .nonaggression, article: "2",
        by: .only([.russia, .unitedKingdom, .unitedStates]), to: .only([.ukraine])),
      TreatyPromise(
        .consultation, article: "6",
        by: .only([.russia, .unitedKingdom, .unitedStates]), to: .only([.ukraine]),
        .consultationOnly),
    ])

  /// Every treaty that has a constant, in the order of the catalog: by epoch, and in it by signature.
  public static let all: [Treaty] = TreatyRecord.all.map(\.treaty)
}

extension EvidenceSource {
  /// Alliance Treaty Obligations and Provisions.
  public static let atop = EvidenceSource(
    "ATOP", title: "Alliance Treaty Obligations and Provisions (Leeds et al. 2002)")

  /// Correlates of War, Formal Alliances v4.1.
  public static let correlatesOfWarAlliances = EvidenceSource(
    "COW-alliances", title: "Correlates of War, Formal Alliances v4.1")
}

import TypedGraph

extension Treaty {
  /// The treaty of Britain, France and Turkey of 1939-10-19, against an attack in the Mediterranean.
  public static let angloFrenchTurkish1939 = Treaty(
    "anglo-french-turkish-1939", name: "Anglo-French-Turkish Treaty", signed: "1939-10-19",
    inForce: .from("1939-10-19", until: "1945-09-02"),
    promises: [
      TreatyPromise(
        .defense, article: "1", by: .only([.france, .unitedKingdom]), to: .only([.turkey]),
        .allMeans),
      TreatyPromise(
        .defense, article: "2", by: .only([.turkey]), to: .only([.france, .unitedKingdom]),
        .allMeans),
      TreatyPromise(.offense, article: "3"),
      TreatyPromise(.consultation, article: "4, 5", .consultationOnly),
      TreatyPromise(
        .neutrality, article: "4", by: .only([.turkey]), to: .only([.france, .unitedKingdom]),
        conditions: [.partnerIsAttacked]),
    ])

  /// The Tripartite Pact of 1940-09-27, against a power that is not yet in the wars of Europe and of China and Japan.
  public static let tripartite1940 = Treaty(
    "tripartite-1940", name: "Tripartite Pact", signed: "1940-09-27",
    inForce: .from("1940-09-27", until: "1941-12-11"),
    promises: [
      TreatyPromise(
        .defense, article: "3", .allMeans,
        conditions: [.adversary([.unitedStates])])
    ])

  /// The neutrality pact of the Soviet Union and Japan of 1941-04-13.
  ///
  /// The Soviet Union denounced it on 1945-04-05, with which ATOP ends it; by its article 3 it bound until
  /// 1946-04-25, and the attack of 1945-08-09 broke it.
  public static let sovietJapanese1941 = Treaty(
    "soviet-japanese-1941", name: "Soviet-Japanese Neutrality Pact", signed: "1941-04-13",
    terms: [
      TreatyTerm(.from("1941-04-13", until: "1945-04-05"), accordingTo: .atop),
      TreatyTerm(.from("1941-04-25", until: "1946-04-25"), accordingTo: .generalKnowledge),
    ],
    phases: [
      TreatyPhase(
        .always,
        [
          TreatyPromise(.nonaggression, article: "1"),
          TreatyPromise(.neutrality, article: "2"),
        ])
    ])

  /// The Anglo-Soviet agreement of 1941-07-12 and the treaty of 1942-05-26 for twenty years.
  public static let angloSoviet1942 = Treaty(
    "anglo-soviet-1942", name: "Anglo-Soviet Treaty of 1942", signed: "1942-05-26",
    inForce: .from("1942-05-26", until: "1955-05-07"),
    promises: [
      TreatyPromise(
        .offense, article: "I", .allMeans,
        conditions: [.adversary([.germany]), .conflict("Second World War")]),
      TreatyPromise(.defense, article: "IV", .allMeans, conditions: [.adversary([.germany])]),
    ])

  /// The Declaration by United Nations of 1942-01-01: all resources against the Axis, and no separate peace.
  public static let unitedNations1942 = Treaty(
    "united-nations-1942", name: "Declaration by United Nations", signed: "1942-01-01",
    inForce: .from("1942-01-01", until: "1945-09-02"),
    promises: [
      TreatyPromise(
        .defense, article: "1", .allMeans,
        conditions: [.adversary([.germany, .italy, .japan, .hungary, .romania, .bulgaria])]),
      TreatyPromise(
        .offense, article: "1", .allMeans,
        conditions: [
          .adversary([.germany, .italy, .japan, .hungary, .romania, .bulgaria]),
          .conflict("Second World War"),
        ]),
    ])

  /// The Soviet-Czechoslovak treaty of 1943-12-12, against Germany.
  public static let sovietCzechoslovak1943 = Treaty(
    "soviet-czechoslovak-1943", name: "Soviet-Czechoslovak Treaty of 1943", signed: "1943-12-12",
    inForce: .from("1943-12-12", until: "1970-05-06"),
    promises: [
      TreatyPromise(.offense, article: "1", conditions: [.adversary([.germany])]),
      TreatyPromise(.defense, article: "3", .allMeans, conditions: [.adversary([.germany])]),
    ])

  /// The Franco-Soviet treaty of 1944-12-10, against Germany.
  public static let francoSoviet1944 = Treaty(
    "franco-soviet-1944", name: "Franco-Soviet Treaty of 1944", signed: "1944-12-10",
    inForce: .from("1944-12-10", until: "1955-05-07"),
    promises: [
      TreatyPromise(.offense, article: "I", conditions: [.adversary([.germany])]),
      TreatyPromise(.defense, article: "IV", .allMeans, conditions: [.adversary([.germany])]),
      TreatyPromise(.consultation, article: "III", .consultationOnly),
    ])
}

extension TreatyRecord {
  static let secondWarRecords: [TreatyRecord] = [
    TreatyRecord(
      .angloFrenchTurkish1939, atop: [2490], [.turkey, .unitedKingdom],
      others: [PartySpell(.france, .from("1939-10-19", until: "1940-06-22"))]),
    TreatyRecord(
      .tripartite1940, atop: [2515], [.germany, .italy, .japan],
      others: [
        PartySpell(.hungary, .from("1940-11-20", until: "1941-12-11"), signed: "1940-11-20"),
        PartySpell(.romania, .from("1940-11-23", until: "1941-12-11"), signed: "1940-11-23"),
        PartySpell(.bulgaria, .from("1941-03-01", until: "1941-12-11"), signed: "1941-03-01"),
      ],
      remark:
        "ends, as in ATOP, with the agreement of 1941-12-11 in whose place the three fought on"),
    TreatyRecord(.sovietJapanese1941, atop: [2525], [.japan, .sovietUnion]),
    TreatyRecord(
      .unitedNations1942, atop: [2550],
      [
        .australia, .belgium, .canada, .china, .costaRica, .cuba, .czechoslovakia,
        .dominicanRepublic, .elSalvador, .greece, .guatemala, .haiti, .honduras, .luxembourg,
        .netherlands, .newZealand, .nicaragua, .norway, .panama, .poland, .southAfrica,
        .sovietUnion, .unitedKingdom, .unitedStates, .yugoslavia,
      ],
      others: [
        .acceding(.mexico, "1942-06-05"), .acceding(.ethiopia, "1942-07-28"),
        .acceding(.iraq, "1943-01-16"), .acceding(.brazil, "1943-02-08"),
        .acceding(.bolivia, "1943-04-27"), .acceding(.iran, "1943-09-10"),
        .acceding(.colombia, "1943-12-22"), .acceding(.liberia, "1944-02-26"),
        .acceding(.france, "1944-12-26"), .acceding(.ecuador, "1945-02-07"),
        .acceding(.peru, "1945-02-11"), .acceding(.paraguay, "1945-02-12"),
        .acceding(.chile, "1945-02-12"), .acceding(.venezuela, "1945-02-16"),
        .acceding(.uruguay, "1945-02-23"), .acceding(.turkey, "1945-02-24"),
        .acceding(.egypt, "1945-02-27"), .acceding(.saudiArabia, "1945-03-01"),
      ],
      remark: "India and the Philippines, signatories before they were independent, are not listed"),
    TreatyRecord(
      .angloSoviet1942, atop: [2535], [.sovietUnion, .unitedKingdom],
      remark: "the second phase of ATOP's treaty; the first is the agreement of 1941-07-12"),
    TreatyRecord(.sovietCzechoslovak1943, atop: [2563], [.czechoslovakia, .sovietUnion]),
    TreatyRecord(.francoSoviet1944, atop: [2575], [.france, .sovietUnion]),
  ]
}

extension PartySpell {
  /// A state that acceded to the Declaration by United Nations.
  fileprivate static func acceding(_ state: SovereignState, _ date: PartialDate) -> PartySpell {
    PartySpell(state, .since(date).ending(.date("1945-09-02")), signed: date)
  }
}

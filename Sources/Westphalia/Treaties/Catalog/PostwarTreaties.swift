import TypedGraph

extension Treaty {
  /// The Pact of the League of Arab States of 1945-03-22: no force among its members, and measures against an
  /// aggressor by unanimous decision of the Council.
  public static let arabLeaguePact1945 = Treaty(
    "arab-league-pact-1945", name: "Pact of the League of Arab States", signed: "1945-03-22",
    inForce: .since("1945-03-22"),
    promises: [
      TreatyPromise(.nonaggression, article: "5"),
      TreatyPromise(.consultation, article: "6", .consultationOnly),
    ], monthsOfNotice: 12)

  /// The Soviet-Polish treaty of 1945-04-21, against Germany.
  public static let sovietPolish1945 = Treaty(
    "soviet-polish-1945", name: "Soviet-Polish Treaty of 1945", signed: "1945-04-21",
    inForce: .from("1945-04-21", until: "1965-04-08"),
    promises: [
      TreatyPromise(.offense, article: "1", conditions: [.adversary([.germany])]),
      TreatyPromise(.defense, article: "4", .allMeans, conditions: [.adversary([.germany])]),
    ])

  /// The Sino-Soviet treaty of 1945-08-14 with the Republic of China, against Japan.
  public static let sinoSoviet1945 = Treaty(
    "sino-soviet-1945", name: "Sino-Soviet Treaty of 1945", signed: "1945-08-14",
    inForce: .from("1945-08-14", until: "1950-02-14"),
    promises: [
      TreatyPromise(.offense, article: "1", conditions: [.adversary([.japan])]),
      TreatyPromise(.defense, article: "3", .allMeans, conditions: [.adversary([.japan])]),
    ])

  /// The treaty of Dunkirk of Britain and France of 1947-03-04, against Germany.
  public static let dunkirk1947 = Treaty(
    "dunkirk-1947", name: "Treaty of Dunkirk", signed: "1947-03-04",
    inForce: .from("1947-03-04", until: "1954-10-23"),
    promises: [
      TreatyPromise(
        .consultation, article: "I", .consultationOnly, conditions: [.adversary([.germany])]),
      TreatyPromise(.defense, article: "II", .allMeans, conditions: [.adversary([.germany])]),
      TreatyPromise(.offense, article: "III", conditions: [.adversary([.germany])]),
    ])

  /// The Inter-American Treaty of Reciprocal Assistance of Rio de Janeiro of 1947-09-02.
  ///
  /// Each party determines its immediate measures until the organ of consultation decides (article 3).
  public static let rio1947 = Treaty(
    "rio-1947", name: "Rio Treaty", signed: "1947-09-02", inForce: .since("1947-09-02"),
    promises: [
      TreatyPromise(.nonaggression, article: "1"),
      TreatyPromise(
        .defense, article: "3", .asDeemedNecessary, conditions: [.place(.americas)]),
      TreatyPromise(.consultation, article: "6", .consultationOnly),
    ], monthsOfNotice: 24)

  /// The treaty of Brussels of 1948-03-17, modified on 1954-10-23, and ended on 2011-06-30.
  public static let brussels1948 = Treaty(
    "brussels-1948", name: "Treaty of Brussels", signed: "1948-03-17",
    inForce: .from("1948-03-17", until: "2011-06-30"),
    promises: [
      TreatyPromise(.defense, article: "IV (V)", .allMeans, conditions: [.place(.europe)]),
      TreatyPromise(.consultation, article: "VII (VIII)", .consultationOnly),
    ])

  /// The Soviet-Finnish treaty of 1948-04-06, against Germany and its allies, through Finland.
  public static let sovietFinnish1948 = Treaty(
    "soviet-finnish-1948", name: "Soviet-Finnish Treaty of 1948", signed: "1948-04-06",
    inForce: .from("1948-04-06", until: "1992-01-20"),
    promises: [
      TreatyPromise(
        .defense, article: "1", .onRequest,
        conditions: [.adversary([.germany, .westGermany])]),
      TreatyPromise(.consultation, article: "2", .consultationOnly),
    ])

  /// The treaty of Joint Defense and Economic Cooperation of the Arab states of 1950-06-17.
  public static let arabJointDefense1950 = Treaty(
    "arab-joint-defense-1950", name: "Arab Joint Defense Treaty", signed: "1950-06-17",
    inForce: .since("1950-06-17"),
    promises: [
      TreatyPromise(.nonaggression, article: "1"),
      TreatyPromise(.defense, article: "2", .allMeans),
      TreatyPromise(.consultation, article: "3", .consultationOnly),
    ], monthsOfNotice: 12)
}

extension TreatyRecord {
  static let postwarRecords: [TreatyRecord] = [
    TreatyRecord(
      .arabLeaguePact1945, atop: [3015],
      [.iraq, .jordan, .lebanon, .saudiArabia],
      others: arabLeagueParties,
      remark: "entry is that of ATOP; suspended members stand outside for as long"),
    TreatyRecord(.sovietPolish1945, atop: [3025], [.poland, .sovietUnion]),
    TreatyRecord(.sinoSoviet1945, atop: [3030], [.china, .sovietUnion]),
    TreatyRecord(.dunkirk1947, atop: [3055], [.france, .unitedKingdom]),
    TreatyRecord(
      .rio1947, atop: [3075],
      [
        .argentina, .brazil, .chile, .colombia, .costaRica, .dominicanRepublic, .elSalvador,
        .guatemala, .haiti, .honduras, .panama, .paraguay, .peru, .unitedStates,
      ],
      others: [
        PartySpell(.cuba, .from("1947-09-02", until: "1962-01-22")),
        PartySpell(.mexico, .from("1947-09-02", until: "2004-09-06")),
        PartySpell(
          .venezuela, .from("1947-09-02", until: "2015-07-14"),
          remark: "the end is ATOP's; that Venezuela came back in 2019 is disputed"),
        PartySpell(.bolivia, .from("1947-09-02", until: "2014-10-17")),
        PartySpell(
          .uruguay, .since("1947-09-02"),
          remark: "it denounced the treaty in 2019 and took that back in 2020, before it had effect"
        ),
        PartySpell(.nicaragua, .from("1948-10-15", until: "2014-09-06"), signed: "1948-10-15"),
        PartySpell(
          .ecuador, .from("1949-11-10", until: "2016-02-19"), signed: "1949-11-10",
          remark: "the end is ATOP's; whether it has come back since was not looked up"),
        PartySpell(.trinidadAndTobago, .since("1967-04-06"), signed: "1967-04-06"),
        PartySpell(.bahamas, .since("1982-11-08"), signed: "1982-11-08"),
      ],
      remark:
        "in force since 1948-12-03; ATOP, and so the record, counts signatories from the signature"),
    TreatyRecord(
      .brussels1948, atop: [3130], [.belgium, .france, .luxembourg, .netherlands, .unitedKingdom],
      others: [
        PartySpell(.italy, .from("1954-10-23", until: "2011-06-30"), signed: "1954-10-23"),
        PartySpell(.westGermany, .from("1954-10-23", until: "1990-10-03"), signed: "1954-10-23"),
        PartySpell(.portugal, .from("1988-11-14", until: "2011-06-30"), signed: "1988-11-14"),
        PartySpell(.spain, .from("1988-11-14", until: "2011-06-30"), signed: "1988-11-14"),
        PartySpell(
          .germany, .from("1990-10-03", until: "2011-06-30"), signed: "1954-10-23"),
        PartySpell(.greece, .from("1992-11-20", until: "2011-06-30"), signed: "1992-11-20"),
      ],
      remark:
        "in force since 1948-08-25, as modified since 1955-05-06; ATOP counts from the signatures"
    ),
    TreatyRecord(
      .sovietFinnish1948, atop: [3140], [.finland],
      others: [
        PartySpell(.sovietUnion, .from("1948-04-06", until: "1991-12-26")),
        PartySpell(.russia, .from("1991-12-26", until: "1992-01-20")),
      ], remark: "ended with the Russian-Finnish treaty of 1992-01-20"),
    TreatyRecord(
      .arabJointDefense1950, atop: [3205], [.lebanon, .saudiArabia],
      others: arabDefenseParties,
      remark: "in force since 1952-08-22; ATOP counts from the signatures and accessions"),
  ]

  private static let arabLeagueParties: [PartySpell] = [
    PartySpell(.egypt, .from("1945-03-22", until: "1979-03-31")),
    PartySpell(.egypt, .since("1989-05-22")),
    PartySpell(
      .syria, .from("1945-03-22", until: "1958-02-22"),
      remark: "ATOP counts it through the United Arab Republic"),
    PartySpell(
      .syria, .from("1961", until: "2011-11-16"),
      remark: "it came back in 1961; the suspension decided on 2011-11-12 took effect on 11-16"),
    PartySpell(.syria, .since("2023-05-07")),
    PartySpell(.northYemen, .from("1945-05-10", until: "1990-05-22"), signed: "1945-05-10"),
    PartySpell(.libya, .since("1953-03-28"), signed: "1953-03-28"),
    PartySpell(.sudan, .since("1956-01-19"), signed: "1956-01-19"),
    PartySpell(.morocco, .since("1958-10-01"), signed: "1958-10-01"),
    PartySpell(.tunisia, .since("1958-10-01"), signed: "1958-10-01"),
    PartySpell(.kuwait, .since("1961-07-20"), signed: "1961-07-20"),
    PartySpell(.algeria, .since("1962-08-16"), signed: "1962-08-16"),
    PartySpell(.southYemen, .from("1967-12-12", until: "1990-05-22"), signed: "1967-12-12"),
    PartySpell(.bahrain, .since("1971-09-11"), signed: "1971-09-11"),
    PartySpell(.qatar, .since("1971-09-11"), signed: "1971-09-11"),
    PartySpell(.oman, .since("1971-09-29"), signed: "1971-09-29"),
    PartySpell(.unitedArabEmirates, .since("1971-12-06"), signed: "1971-12-06"),
    PartySpell(.mauritania, .since("1973-11-26"), signed: "1973-11-26"),
    PartySpell(.somalia, .since("1974-02-14"), signed: "1974-02-14"),
    PartySpell(.djibouti, .since("1977-09-04"), signed: "1977-09-04"),
    PartySpell(.yemen, .since("1990-05-22")),
    PartySpell(.comoros, .since("1993-11-20"), signed: "1993-11-20"),
  ]

  private static let arabDefenseParties: [PartySpell] = [
    PartySpell(.egypt, .from("1950-06-17", until: "1979-03-31")),
    PartySpell(.egypt, .since("1989-05-22")),
    PartySpell(
      .syria, .from("1950-06-17", until: "1958-02-22"),
      remark: "ATOP counts it through the United Arab Republic"),
    PartySpell(
      .syria, .from("1961", until: "2011-11-16"),
      remark: "it came back in 1961; the suspension decided on 2011-11-12 took effect on 11-16"),
    PartySpell(.syria, .since("2023-05-07")),
    PartySpell(.northYemen, .from("1950-06-17", until: "1990-05-22")),
    PartySpell(.iraq, .since("1951-02-02"), signed: "1951-02-02"),
    PartySpell(.jordan, .since("1952-02-16"), signed: "1952-02-16"),
    PartySpell(.morocco, .since("1961-06-13"), signed: "1961-06-13"),
    PartySpell(.kuwait, .since("1961-08-12"), signed: "1961-08-12"),
    PartySpell(.algeria, .since("1964-09-11"), signed: "1964-09-11"),
    PartySpell(.tunisia, .since("1964-09-11"), signed: "1964-09-11"),
    PartySpell(.libya, .since("1964-09-11"), signed: "1964-09-11"),
    PartySpell(.sudan, .since("1964-09-11"), signed: "1964-09-11"),
    PartySpell(.oman, .since("1971-09-29"), signed: "1971-09-29"),
    PartySpell(.bahrain, .since("1971-11-14"), signed: "1971-11-14"),
    PartySpell(.qatar, .since("1971-11-14"), signed: "1971-11-14"),
    PartySpell(.southYemen, .from("1971-11-23", until: "1990-05-22"), signed: "1971-11-23"),
    PartySpell(.unitedArabEmirates, .since("1971-12-06"), signed: "1971-12-06"),
    PartySpell(.somalia, .since("1974-05-20"), signed: "1974-05-20"),
    PartySpell(.djibouti, .since("1977-09-04"), signed: "1977-09-04"),
    PartySpell(.yemen, .since("1990-05-22")),
    PartySpell(.comoros, .since("1993-11-20"), signed: "1993-11-20"),
  ]
}

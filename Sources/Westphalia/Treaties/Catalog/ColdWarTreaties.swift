import TypedGraph

extension Treaty {
  /// The Sino-Soviet treaty of 1950-02-14 with the People's Republic, against Japan and its allies.
  public static let sinoSoviet1950 = Treaty(
    "sino-soviet-1950", name: "Sino-Soviet Treaty of 1950", signed: "1950-02-14",
    inForce: .from("1950-02-14", until: "1980-04-11"),
    promises: [
      TreatyPromise(
        .defense, article: "1", .allMeans,
        conditions: [.adversary([.japan])]),
      TreatyPromise(
        .defense, article: "1", .allMeans, conditions: [.adversarySupported(by: [.japan])]),
      TreatyPromise(.nonaggression, article: "2, 5"),
    ])

  /// The mutual defense treaty of the United States and the Philippines of 1951-08-30.
  public static let unitedStatesPhilippines1951 = Treaty(
    "us-philippines-1951", name: "Mutual Defense Treaty of the United States and the Philippines",
    signed: "1951-08-30", inForce: .since("1952-08-27"),
    promises: [
      TreatyPromise(.nonaggression, article: "I"),
      TreatyPromise(.consultation, article: "III", .consultationOnly),
      TreatyPromise(
        .defense, article: "IV, V", .constitutionalProcesses, conditions: [.place(.pacificArea)]),
    ], monthsOfNotice: 12)

  /// The security treaty of Australia, New Zealand and the United States of 1951-09-01.
  public static let anzus1951 = Treaty(
    "anzus-1951", name: "ANZUS Treaty", signed: "1951-09-01", inForce: .since("1952-04-29"),
    promises: [
      TreatyPromise(.nonaggression, article: "I"),
      TreatyPromise(.consultation, article: "III", .consultationOnly),
      TreatyPromise(
        .defense, article: "IV, V", .constitutionalProcesses, conditions: [.place(.pacificArea)]),
    ], monthsOfNotice: 12)

  /// The first security treaty of the United States and Japan, of 1951-09-08: bases, and no stated duty to defend.
  public static let unitedStatesJapan1951 = Treaty(
    "us-japan-1951", name: "Security Treaty of the United States and Japan", signed: "1951-09-08",
    inForce: .from("1952-04-28", until: "1960-06-23"),
    promises: [
      TreatyPromise(
        .defense, article: "I", by: .only([.unitedStates]), to: .only([.japan]),
        .asDeemedNecessary),
      TreatyPromise(.consultation, .consultationOnly),
    ])

  /// The Balkan Pact of 1953-02-28, with the alliance of Bled of 1954-08-09.
  public static let balkanPact1953 = Treaty(
    "balkan-pact-1953", name: "Balkan Pact of 1953", signed: "1953-02-28",
    terms: [TreatyTerm(.from("1953-02-28", until: "1964-04-04"))],
    phases: [
      TreatyPhase(
        .until("1954-08-09"),
        [
          TreatyPromise(.nonaggression),
          TreatyPromise(.consultation, article: "1", .consultationOnly),
        ]),
      TreatyPhase(
        .since("1954-08-09"),
        [
          TreatyPromise(.defense, article: "II (Bled)", .allMeans),
          TreatyPromise(.nonaggression),
          TreatyPromise(.consultation, .consultationOnly),
        ]),
    ])

  /// The Southeast Asia Collective Defense Treaty of Manila of 1954-09-08.
  ///
  /// The organization ended in 1977; the treaty itself was not denounced by the United States, Thailand and the
  /// Philippines, and ATOP keeps it for the first two. The promise of the United States is for communist aggression.
  public static let manila1954 = Treaty(
    "manila-1954", name: "Southeast Asia Collective Defense Treaty", signed: "1954-09-08",
    inForce: .since("1955-02-19"),
    promises: [
      TreatyPromise(.nonaggression, article: "I"),
      TreatyPromise(
        .defense, article: "IV(1)", .constitutionalProcesses,
        conditions: [.place(.manilaArea)]),
      TreatyPromise(.consultation, article: "IV(2)", .consultationOnly),
    ], monthsOfNotice: 12)

  /// The mutual defense treaty of the United States and the Republic of China of 1954-12-02.
  public static let unitedStatesTaiwan1954 = Treaty(
    "us-taiwan-1954", name: "Mutual Defense Treaty of the United States and the Republic of China",
    signed: "1954-12-02", inForce: .from("1955-03-03", until: "1980-01-01"),
    promises: [
      TreatyPromise(.nonaggression, article: "I"),
      TreatyPromise(
        .defense, article: "V, VI", .constitutionalProcesses, conditions: [.place(.pacificArea)]),
    ], monthsOfNotice: 12)

  /// The Baghdad Pact of 1955-02-24: cooperation for security, and no duty to help in war.
  public static let baghdad1955 = Treaty(
    "baghdad-1955", name: "Baghdad Pact", signed: "1955-02-24",
    inForce: .from("1955-02-24", until: "1979-10-09"),
    promises: [
      TreatyPromise(.nonaggression, article: "3"),
      TreatyPromise(.consultation, article: "1, 2", .consultationOnly),
    ])

  /// The treaty of Warsaw of 1955-05-14.
  public static let warsaw1955 = Treaty(
    "warsaw-1955", name: "Warsaw Treaty", signed: "1955-05-14",
    inForce: .from("1955-06-05", until: "1991-07-01"),
    promises: [
      TreatyPromise(.nonaggression, article: "1, 8"),
      TreatyPromise(.consultation, article: "3", .consultationOnly),
      TreatyPromise(
        .defense, article: "4", .asDeemedNecessary, conditions: [.place(.europe)]),
    ])

  /// The Anglo-Malayan Defense Agreement of 1957-10-12.
  public static let angloMalayan1957 = Treaty(
    "anglo-malayan-1957", name: "Anglo-Malayan Defense Agreement", signed: "1957-10-12",
    inForce: .from("1957-10-12", until: "1971-11-01"),
    promises: [
      TreatyPromise(.defense, article: "VII"),
      TreatyPromise(.consultation, article: "VI", .consultationOnly),
    ])

  /// The Treaty of Guarantee of Cyprus of 1960-08-16.
  ///
  /// ATOP ends it with the coup of 1974-07-15; the parties disagree on what became of it.
  public static let cyprusGuarantee1960 = Treaty(
    "cyprus-guarantee-1960", name: "Treaty of Guarantee of Cyprus", signed: "1960-08-16",
    inForce: .from("1960-08-16", until: "1974-07-15"),
    promises: [
      TreatyPromise(
        .defense, article: "II", by: .only([.greece, .turkey, .unitedKingdom]),
        to: .only([.cyprus])),
      TreatyPromise(.consultation, article: "IV", .consultationOnly),
    ])

  /// The Franco-German treaty of 1963-01-22 (Élysée).
  public static let elysee1963 = Treaty(
    "elysee-1963", name: "Élysée Treaty", signed: "1963-01-22", inForce: .since("1963-07-02"),
    promises: [TreatyPromise(.consultation, .consultationOnly)])

  /// The defense agreement of Kenya and Ethiopia of 1963-11-22.
  public static let kenyaEthiopia1963 = Treaty(
    "kenya-ethiopia-1963", name: "Defense Agreement of Kenya and Ethiopia", signed: "1963-11-22",
    inForce: .since("1963-11-22"), promises: [TreatyPromise(.defense)])

  /// The Soviet-East German treaty of 1964-06-12.
  public static let sovietEastGerman1964 = Treaty(
    "soviet-east-german-1964", name: "Soviet-East German Treaty of 1964", signed: "1964-06-12",
    inForce: .from("1964-06-12", until: "1990-10-03"),
    promises: [TreatyPromise(.defense, article: "5", conditions: [.place(.europe)])])

  /// The Soviet-Egyptian treaty of 1971-05-27, which Egypt ended on 1976-03-15.
  public static let sovietEgyptian1971 = Treaty(
    "soviet-egyptian-1971", name: "Soviet-Egyptian Treaty of Friendship", signed: "1971-05-27",
    inForce: .from("1971-05-27", until: "1976-03-15"),
    promises: [
      TreatyPromise(.consultation, article: "7", .consultationOnly),
      TreatyPromise(.nonaggression, article: "9"),
    ])

  /// The Indo-Soviet treaty of 1971-08-09.
  public static let indoSoviet1971 = Treaty(
    "indo-soviet-1971", name: "Indo-Soviet Treaty of Friendship", signed: "1971-08-09",
    inForce: .from("1971-08-09", until: "1993-01-28"),
    promises: [
      TreatyPromise(.nonaggression, article: "VIII"),
      TreatyPromise(.neutrality, article: "IX"),
      TreatyPromise(.consultation, article: "IX", .consultationOnly),
    ])

  /// The Soviet-Iraqi treaty of 1972-04-09.
  public static let sovietIraqi1972 = Treaty(
    "soviet-iraqi-1972", name: "Soviet-Iraqi Treaty of Friendship", signed: "1972-04-09",
    inForce: .from("1972-04-09", until: "1990-09-12"),
    promises: [
      TreatyPromise(.consultation, article: "8", .consultationOnly),
      TreatyPromise(.nonaggression, article: "10"),
    ])

  /// The Soviet-Vietnamese treaty of 1978-11-03: consultation where one is attacked or threatened.
  public static let sovietVietnamese1978 = Treaty(
    "soviet-vietnamese-1978", name: "Soviet-Vietnamese Treaty of Friendship",
    signed: "1978-11-03", inForce: .from("1978-11-03", until: "1994-06-16"),
    promises: [TreatyPromise(.consultation, article: "6", .consultationOnly)])

  /// The Soviet-Afghan treaty of 1978-12-05.
  public static let sovietAfghan1978 = Treaty(
    "soviet-afghan-1978", name: "Soviet-Afghan Treaty of Friendship", signed: "1978-12-05",
    inForce: .from("1978-12-05", until: "1979-12-25"),
    promises: [
      TreatyPromise(.consultation, article: "4", .consultationOnly),
      TreatyPromise(.nonaggression),
    ])

  /// The Soviet-Syrian treaty of 1980-10-08, Russia's since the Union ended.
  public static let sovietSyrian1980 = Treaty(
    "soviet-syrian-1980", name: "Soviet-Syrian Treaty of Friendship", signed: "1980-10-08",
    inForce: .since("1980-10-08"),
    promises: [
      TreatyPromise(.consultation, article: "6", .consultationOnly),
      TreatyPromise(.nonaggression),
    ])

  /// The brotherhood and cooperation treaty of Syria and Lebanon of 1991-05-22.
  public static let syriaLebanon1991 = Treaty(
    "syria-lebanon-1991", name: "Treaty of Brotherhood of Syria and Lebanon", signed: "1991-05-22",
    inForce: .since("1991-05-22"),
    promises: [
      TreatyPromise(.defense, article: "3"),
      TreatyPromise(.consultation, .consultationOnly),
    ])
}

extension TreatyRecord {
  static let coldWarRecords: [TreatyRecord] = [
    TreatyRecord(
      .northAtlantic,
      others: Bloc.nato.membership.map { PartySpell($0.state, $0.period) }, isLookedUp: true,
      remark: "the parties are the members of NATO"),
    TreatyRecord(.sinoSoviet1950, atop: [3200], [.china, .sovietUnion]),
    TreatyRecord(.unitedStatesPhilippines1951, atop: [3210], [.philippines, .unitedStates]),
    TreatyRecord(
      .anzus1951, atop: [3215], [.australia, .unitedStates],
      others: [PartySpell(.newZealand, .from("1952-04-29", until: "1986-09-17"))],
      remark: "between Australia and New Zealand the treaty goes on"),
    TreatyRecord(
      .unitedStatesJapan1951, atop: [3220], [.japan, .unitedStates],
      remark:
        "ATOP ends it with the signature of the treaty of 1960, the record with that treaty's entry into force"
    ),
    TreatyRecord(
      .unitedStatesSouthKorea1953, atop: [3240], [.southKorea, .unitedStates], isLookedUp: true),
    TreatyRecord(.balkanPact1953, atop: [3230], [.greece, .turkey, .yugoslavia]),
    TreatyRecord(
      .manila1954, atop: [3260], [.thailand, .unitedStates],
      others: [
        PartySpell(.australia, .from("1955-02-19", until: "1977-06-30")),
        PartySpell(.france, .from("1955-02-19", until: "1974-06-30")),
        PartySpell(.newZealand, .from("1955-02-19", until: "1977-06-30")),
        PartySpell(.pakistan, .from("1955-02-19", until: "1972-11-08")),
        PartySpell(.philippines, .from("1955-02-19", until: "1977-06-30")),
        PartySpell(.unitedKingdom, .from("1955-02-19", until: "1977-06-30")),
      ], remark: "the ends are those of ATOP"),
    TreatyRecord(.unitedStatesTaiwan1954, atop: [3270], [.taiwan, .unitedStates]),
    TreatyRecord(
      .baghdad1955, atop: [3275], [.turkey],
      others: [
        PartySpell(.iraq, .from("1955-02-24", until: "1959-03-24")),
        PartySpell(.unitedKingdom, .from("1955-04-05", until: "1979-10-09"), signed: "1955-04-05"),
        PartySpell(.pakistan, .from("1955-09-23", until: "1979-03-12"), signed: "1955-09-23"),
        PartySpell(.iran, .from("1955-11-03", until: "1979-03-12"), signed: "1955-11-03"),
      ]),
    TreatyRecord(
      .warsaw1955, atop: [3285],
      [.bulgaria, .czechoslovakia, .hungary, .poland, .romania, .sovietUnion],
      others: [
        PartySpell(.albania, .from("1955-06-05", until: "1968-09-13")),
        PartySpell(
          .eastGermany, .from("1955-06-05", until: "1990-09-24"),
          remark: "the protocol of its withdrawal; ATOP has the day of the union, 1990-10-03"),
      ]),
    TreatyRecord(.angloMalayan1957, atop: [3330], [.malaysia, .unitedKingdom]),
    TreatyRecord(
      .unitedStatesJapan1960, atop: [3375], [.japan, .unitedStates], isLookedUp: true),
    TreatyRecord(
      .cyprusGuarantee1960, atop: [3405], [.cyprus, .greece, .turkey, .unitedKingdom]),
    TreatyRecord(
      .sovietUnionNorthKorea1961, atop: [3440], [],
      others: [
        PartySpell(
          .sovietUnion, .from("1961-09-10", until: "1991-12-26"),
          remark: "ATOP counts Russia with the Union, to 1996-09-10"),
        PartySpell(.northKorea, .from("1961-09-10", until: "1996-09-10")),
      ], isLookedUp: true),
    TreatyRecord(.chinaNorthKorea1961, atop: [3445], [.china, .northKorea], isLookedUp: true),
    TreatyRecord(
      .elysee1963, atop: [3470], [.france],
      others: [
        PartySpell(.westGermany, .from("1963-07-02", until: "1990-10-03")),
        PartySpell(.germany, .since("1990-10-03")),
      ]),
    TreatyRecord(.kenyaEthiopia1963, atop: [3485], [.ethiopia, .kenya]),
    TreatyRecord(.sovietEastGerman1964, atop: [3500], [.eastGermany, .sovietUnion]),
    TreatyRecord(.sovietEgyptian1971, atop: [3670], [.egypt, .sovietUnion]),
    TreatyRecord(
      .indoSoviet1971, atop: [3675], [.india],
      others: [
        PartySpell(.sovietUnion, .from("1971-08-09", until: "1991-12-26")),
        PartySpell(.russia, .from("1991-12-26", until: "1993-01-28")),
      ]),
    TreatyRecord(.sovietIraqi1972, atop: [3690], [.iraq, .sovietUnion]),
    TreatyRecord(
      .sovietVietnamese1978, atop: [3825], [.vietnam],
      others: [
        PartySpell(.sovietUnion, .from("1978-11-03", until: "1991-12-26")),
        PartySpell(.russia, .from("1991-12-26", until: "1994-06-16")),
      ]),
    TreatyRecord(
      .sovietAfghan1978, atop: [3840], [.afghanistan, .sovietUnion],
      remark:
        "the invasion of 1979-12-24 broke it while it was in force; ATOP's last day is that day"),
    TreatyRecord(
      .sovietSyrian1980, atop: [3880], [.syria],
      others: [
        PartySpell(.sovietUnion, .from("1980-10-08", until: "1991-12-26")),
        PartySpell(.russia, .since("1991-12-26")),
      ],
      remark:
        "ATOP's record ends with 2016; what became of it after December 2024 is not known here"),
    TreatyRecord(.syriaLebanon1991, atop: [4030], [.lebanon, .syria]),
  ]
}

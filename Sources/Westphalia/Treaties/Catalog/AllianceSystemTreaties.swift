import TypedGraph

extension Treaty {
  /// The Dual Alliance of Germany and Austria-Hungary of 1879-10-07.
  public static let dualAlliance1879 = Treaty(
    "dual-alliance-1879", name: "Dual Alliance", signed: "1879-10-07",
    inForce: .from("1879-10-07", until: "1918-11-03"),
    promises: [
      TreatyPromise(.defense, article: "I", .allMeans, conditions: [.adversary([.russia])]),
      TreatyPromise(
        .defense, article: "II", .allMeans, conditions: [.adversarySupported(by: [.russia])]),
      TreatyPromise(.neutrality, article: "II", conditions: [.partnerIsAttacked]),
    ])

  /// The Three Emperors' League of 1881-06-18: neutrality in a war with a fourth power.
  public static let threeEmperors1881 = Treaty(
    "three-emperors-1881", name: "Three Emperors' League", signed: "1881-06-18",
    inForce: .from("1881-06-18", until: "1887-06-18"),
    promises: [
      TreatyPromise(.neutrality, article: "I", isSecret: true),
      TreatyPromise(.consultation, article: "II", .consultationOnly, isSecret: true),
    ])

  /// The Triple Alliance of 1882-05-20, renewed until Italy denounced it in May 1915.
  ///
  /// The promises are those of 1882; since the renewal of 1887-02-20 Germany also stands by Italy where it goes to war
  /// with France over Tripoli or Morocco.
  public static let tripleAlliance1882 = Treaty(
    "triple-alliance-1882", name: "Triple Alliance", signed: "1882-05-20",
    terms: [TreatyTerm(.from("1882-05-20", until: "1918-11-03"))],
    phases: [
      TreatyPhase(.until("1887-02-20"), tripleAlliancePromises),
      TreatyPhase(
        .since("1887-02-20"),
        tripleAlliancePromises + [
          TreatyPromise(
            .offense, article: "III of 1887", by: .only([.germany]), to: .only([.italy]),
            conditions: [
              .adversary([.france]), .conflict("question of Tripoli and Morocco"),
            ])
        ]),
    ])

  private static let tripleAlliancePromises = [
    TreatyPromise(
      .defense, article: "II", by: .only([.germany, .austriaHungary]), to: .only([.italy]),
      .allMeans, conditions: [.adversary([.france]), .unprovoked]),
    TreatyPromise(
      .defense, article: "II", by: .only([.italy]), to: .only([.germany]), .allMeans,
      conditions: [.adversary([.france]), .unprovoked]),
    TreatyPromise(
      .defense, article: "III",
      conditions: [
        .adversaries(
          atLeast: 2, among: [.france, .japan, .russia, .unitedKingdom, .unitedStates]),
        .unprovoked,
      ]),
    TreatyPromise(.neutrality, article: "IV"),
    TreatyPromise(.consultation, article: "I, V", .consultationOnly),
  ]

  /// The alliance of Austria-Hungary and Romania of 1883-10-30, which Germany and Italy joined.
  public static let austroRomanian1883 = Treaty(
    "austro-romanian-1883", name: "Austro-Romanian Alliance", signed: "1883-10-30",
    inForce: .from("1883-10-30", until: "1918-11-03"),
    promises: [
      TreatyPromise(
        .defense, article: "II", by: .only([.austriaHungary, .germany]), to: .only([.romania]),
        conditions: [.unprovoked], isSecret: true),
      TreatyPromise(
        .defense, article: "II", by: .only([.romania]), to: .only([.austriaHungary, .germany]),
        conditions: [.unprovoked], isSecret: true),
      TreatyPromise(.consultation, article: "III", .consultationOnly, isSecret: true),
    ])

  /// The Reinsurance Treaty of Germany and Russia of 1887-06-18, which Germany did not renew.
  ///
  /// Neutrality does not hold where Germany attacks France or Russia attacks Austria-Hungary.
  public static let reinsurance1887 = Treaty(
    "reinsurance-1887", name: "Reinsurance Treaty", signed: "1887-06-18",
    inForce: .from("1887-06-18", until: "1890-06-18"),
    promises: [
      TreatyPromise(.neutrality, article: "I", isSecret: true),
      TreatyPromise(.consultation, article: "II, III", .consultationOnly, isSecret: true),
    ])

  /// The Franco-Russian agreement of 1891-08-27: consultation where peace is threatened.
  public static let francoRussian1891 = Treaty(
    "franco-russian-1891", name: "Franco-Russian Agreement of 1891", signed: "1891-08-27",
    inForce: .from("1891-08-27", until: "1917-11-08"),
    promises: [TreatyPromise(.consultation, .consultationOnly)])

  /// The military convention of France and Russia, signed 1892-08-17, in force by the letters of 1893-12-27 and
  /// 1894-01-04.
  public static let francoRussian1893 = Treaty(
    "franco-russian-1893", name: "Franco-Russian Alliance", signed: "1892-08-17",
    inForce: .from("1893-12-27", until: "1917-11-08"),
    promises: [
      TreatyPromise(
        .defense, article: "1", .allMeans, conditions: [.adversary([.germany])], isSecret: true),
      TreatyPromise(
        .defense, article: "1", by: .only([.russia]), to: .only([.france]), .allMeans,
        conditions: [.adversary([.italy]), .adversarySupported(by: [.germany])], isSecret: true),
      TreatyPromise(
        .defense, article: "1", by: .only([.france]), to: .only([.russia]), .allMeans,
        conditions: [.adversary([.austriaHungary]), .adversarySupported(by: [.germany])],
        isSecret: true),
    ])

  /// The alliance of Russia and China of 1896-06-03 (Li–Lobanov) against Japan.
  public static let liLobanov1896 = Treaty(
    "li-lobanov-1896", name: "Li–Lobanov Treaty", signed: "1896-06-03",
    inForce: .from("1896-06-03", until: "1900-06-17"),
    promises: [
      TreatyPromise(
        .defense, article: "I", .allMeans, conditions: [.adversary([.japan])], isSecret: true),
      TreatyPromise(.offense, article: "I", conditions: [.adversary([.japan])], isSecret: true),
    ])

  /// The declaration of Windsor of 1899-10-14, by which Britain confirmed its old promise to Portugal.
  public static let windsor1899 = Treaty(
    "windsor-1899", name: "Anglo-Portuguese Declaration of 1899", signed: "1899-10-14",
    inForce: .from("1899-10-14", until: "1949-04-04"),
    promises: [
      TreatyPromise(.defense, by: .only([.unitedKingdom]), to: .only([.portugal]), isSecret: true),
      TreatyPromise(.nonaggression, isSecret: true),
    ])

  /// The Anglo-Japanese Alliance of 1902-01-30: help against two adversaries, neutrality against one.
  public static let angloJapanese1902 = Treaty(
    "anglo-japanese-1902", name: "Anglo-Japanese Alliance of 1902", signed: "1902-01-30",
    inForce: .from("1902-01-30", until: "1905-08-12"),
    promises: [
      TreatyPromise(.neutrality, article: "II"),
      TreatyPromise(.defense, article: "III", conditions: [.adversaries(atLeast: 2)]),
      TreatyPromise(.offense, article: "III", conditions: [.adversaries(atLeast: 2)]),
      TreatyPromise(.consultation, article: "V", .consultationOnly),
    ])

  /// The agreement of France and Italy of 1902-06-30: neutrality in a war that the other did not begin.
  public static let franceItaly1902 = Treaty(
    "france-italy-1902", name: "Prinetti–Barrère Agreement", signed: "1902-06-30",
    inForce: .from("1902-06-30", until: "1918-11-11"),
    promises: [TreatyPromise(.neutrality, conditions: [.unprovoked], isSecret: true)])

  /// The Entente Cordiale of 1904-04-08: diplomatic support on Egypt and Morocco, and no duty to help in war.
  public static let ententeCordiale1904 = Treaty(
    "entente-cordiale-1904", name: "Entente Cordiale", signed: "1904-04-08",
    inForce: .from("1904-04-08", until: "1914-09-05"),
    promises: [TreatyPromise(.consultation, article: "IX", .consultationOnly)])

  /// The Anglo-Japanese Alliance of 1905-08-12, renewed on 1911-07-13: help in eastern Asia and India.
  public static let angloJapanese1905 = Treaty(
    "anglo-japanese-1905", name: "Anglo-Japanese Alliance of 1905", signed: "1905-08-12",
    inForce: .from("1905-08-12", until: "1921-12-13"),
    promises: [
      TreatyPromise(.consultation, article: "I", .consultationOnly),
      TreatyPromise(.defense, article: "II", conditions: [.place(.eastAsiaAndIndia), .unprovoked]),
      TreatyPromise(
        .neutrality, article: "VI", by: .only([.unitedKingdom]), to: .only([.japan]),
        conditions: [.conflict("Russo-Japanese War")]),
      TreatyPromise(
        .offense, article: "VI", by: .only([.unitedKingdom]), to: .only([.japan]),
        conditions: [.conflict("Russo-Japanese War"), .adversaries(atLeast: 2)]),
    ])

  /// The convention of Britain and Russia of 1907-08-31 on Persia, Afghanistan and Tibet: no duty to help in war.
  public static let angloRussian1907 = Treaty(
    "anglo-russian-1907", name: "Anglo-Russian Convention", signed: "1907-08-31",
    inForce: .from("1907-09-23", until: "1917-11-08"), promises: [])

  /// The alliance of Serbia and Bulgaria of 1912, against the Ottoman Empire and Austria-Hungary.
  public static let serboBulgarian1912 = Treaty(
    "serbo-bulgarian-1912", name: "Serbo-Bulgarian Alliance", signed: "1912-02-29",
    inForce: .from("1912-02-29", until: "1913-07-01"),
    promises: [
      TreatyPromise(.defense, article: "1", .allMeans, isSecret: true),
      TreatyPromise(.offense, article: "2", isSecret: true),
      TreatyPromise(.neutrality, isSecret: true),
      TreatyPromise(.consultation, .consultationOnly, isSecret: true),
    ])

  /// The alliance of Greece and Bulgaria of 1912-05-16, against the Ottoman Empire.
  public static let greekBulgarian1912 = Treaty(
    "greek-bulgarian-1912", name: "Greek-Bulgarian Alliance", signed: "1912-05-16",
    inForce: .from("1912-05-16", until: "1913-07-01"),
    promises: [
      TreatyPromise(
        .defense, article: "1", .allMeans, conditions: [.adversary([.turkey]), .unprovoked],
        isSecret: true),
      TreatyPromise(.neutrality, conditions: [.adversary([.turkey])], isSecret: true),
    ])

  /// The alliance of Serbia and Greece of 1913, against Bulgaria.
  public static let serboGreek1913 = Treaty(
    "serbo-greek-1913", name: "Serbo-Greek Alliance", signed: "1913-05-19",
    inForce: .from("1913-05-19", until: "1918-11-11"),
    promises: [
      TreatyPromise(.defense, article: "1", .allMeans, conditions: [.unprovoked], isSecret: true),
      TreatyPromise(.offense, conditions: [.adversary([.bulgaria])], isSecret: true),
      TreatyPromise(.neutrality, isSecret: true),
      TreatyPromise(.consultation, .consultationOnly, isSecret: true),
    ])
}

extension TreatyRecord {
  static let allianceRecords: [TreatyRecord] = [
    TreatyRecord(.dualAlliance1879, atop: [1335], [.austriaHungary, .germany]),
    TreatyRecord(.threeEmperors1881, atop: [1340], [.austriaHungary, .germany, .russia]),
    TreatyRecord(
      .tripleAlliance1882, atop: [1350], [.austriaHungary, .germany],
      others: [
        PartySpell(
          .italy, .from("1882-05-20", until: "1915-05-23"),
          remark:
            "Italy declared the alliance void on 1915-05-04; ATOP ends it with the war of 05-23")
      ], remark: "the texts of the renewals of 1891 to 1912 are not told apart"),
    TreatyRecord(
      .austroRomanian1883, atop: [1355], [.austriaHungary, .germany],
      others: [
        PartySpell(.romania, .from("1883-10-30", until: "1916-08-27")),
        PartySpell(.italy, .from("1888-05-15", until: "1915-05-23"), signed: "1888-05-15"),
      ], remark: "Germany joined on the day of signature"),
    TreatyRecord(.reinsurance1887, atop: [1370], [.germany, .russia]),
    TreatyRecord(.francoRussian1891, atop: [1380], [.france, .russia]),
    TreatyRecord(.francoRussian1893, atop: [1385], [.france, .russia]),
    TreatyRecord(.liLobanov1896, atop: [1395], [.china, .russia]),
    TreatyRecord(
      .windsor1899, atop: [1400], [.portugal, .unitedKingdom],
      remark: "the treaties it confirms, of 1373 and later, have not been denounced"),
    TreatyRecord(.angloJapanese1902, atop: [1415], [.japan, .unitedKingdom]),
    TreatyRecord(
      .franceItaly1902, atop: [1420], [.france, .italy],
      remark: "letters of 1 November 1902, dated so, according to others"),
    TreatyRecord(
      .ententeCordiale1904, [.france, .unitedKingdom],
      remark: "ended here by the declaration of London, which goes further"),
    TreatyRecord(
      .angloJapanese1905, atop: [1415], [.japan, .unitedKingdom],
      remark: "the second phase of ATOP's treaty; the Four-Power Treaty of 1921-12-13 replaced it"),
    TreatyRecord(.angloRussian1907, [.russia, .unitedKingdom]),
    TreatyRecord(
      .serboBulgarian1912, atop: [1470], [.bulgaria, .serbia],
      remark:
        "29 February of the old calendar, 13 March of the new; Bulgaria's attack of 1913-06-30 broke it"
    ),
    TreatyRecord(
      .greekBulgarian1912, atop: [1475], [.bulgaria, .greece],
      remark:
        "16 May of the old calendar, 29 May of the new; Bulgaria's attack of 1913-06-30 broke it"),
    TreatyRecord(
      .serboGreek1913, atop: [1490], [.greece, .serbia],
      remark: "19 May of the old calendar, 1 June of the new"),
  ]
}

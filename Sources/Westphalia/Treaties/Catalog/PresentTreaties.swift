import TypedGraph

extension Treaty {
  /// The treaty of friendship of Russia and Kazakhstan of 1992-05-25.
  public static let russiaKazakhstan1992 = Treaty(
    "russia-kazakhstan-1992", name: "Treaty of Friendship of Russia and Kazakhstan",
    signed: "1992-05-25", inForce: .since("1992-05-25"),
    promises: [
      TreatyPromise(.defense), TreatyPromise(.nonaggression),
      TreatyPromise(.consultation, .consultationOnly),
    ])

  /// The treaty of friendship of Russia and Kyrgyzstan of 1992-06-10.
  public static let russiaKyrgyzstan1992 = Treaty(
    "russia-kyrgyzstan-1992", name: "Treaty of Friendship of Russia and Kyrgyzstan",
    signed: "1992-06-10", inForce: .since("1992-06-10"),
    promises: [
      TreatyPromise(.defense), TreatyPromise(.neutrality), TreatyPromise(.nonaggression),
      TreatyPromise(.consultation, .consultationOnly),
    ])

  /// The treaty of friendship of Turkey and Azerbaijan of 1994-02-09.
  public static let turkeyAzerbaijan1994 = Treaty(
    "turkey-azerbaijan-1994", name: "Treaty of Friendship of Turkey and Azerbaijan",
    signed: "1994-02-09", inForce: .since("1994-02-09"), promises: [TreatyPromise(.defense)])

  /// The charter of the union of Russia and Belarus of 1997-04-02, and the treaty of union of 1999-12-08.
  public static let russiaBelarus1997 = Treaty(
    "russia-belarus-1997", name: "Union of Russia and Belarus", signed: "1997-04-02",
    terms: [TreatyTerm(.since("1997-04-02"))],
    phases: [
      TreatyPhase(
        .until("1999-12-08"),
        [TreatyPromise(.defense), TreatyPromise(.consultation, .consultationOnly)]),
      TreatyPhase(.since("1999-12-08"), [TreatyPromise(.defense)]),
    ])

  /// The treaty of friendship of Russia and Armenia of 1997-08-29.
  public static let russiaArmenia1997 = Treaty(
    "russia-armenia-1997", name: "Treaty of Friendship of Russia and Armenia",
    signed: "1997-08-29", inForce: .since("1997-08-29"),
    promises: [
      TreatyPromise(.defense, article: "3"), TreatyPromise(.nonaggression),
      TreatyPromise(.consultation, article: "2", .consultationOnly),
    ])

  /// The joint defense agreement of the Gulf Cooperation Council of 2000-12-31.
  public static let gulfJointDefense2000 = Treaty(
    "gulf-joint-defense-2000", name: "Joint Defense Agreement of the Gulf Cooperation Council",
    signed: "2000-12-31", inForce: .since("2000-12-31"),
    promises: [TreatyPromise(.defense, article: "2")])

  /// The treaty of good-neighborliness of Russia and China of 2001-07-16: consultation, no duty to help in war.
  public static let russiaChina2001 = Treaty(
    "russia-china-2001", name: "Treaty of Good-Neighborliness of Russia and China",
    signed: "2001-07-16", inForce: .since("2002-02-28"),
    promises: [
      TreatyPromise(.nonaggression, article: "2, 8"),
      TreatyPromise(.consultation, article: "9", .consultationOnly),
    ])

  /// The treaty of friendship of China and Pakistan of 2005-04-05.
  public static let chinaPakistan2005 = Treaty(
    "china-pakistan-2005", name: "Treaty of Friendship of China and Pakistan",
    signed: "2005-04-05", inForce: .since("2006-01-14"),
    promises: [TreatyPromise(.nonaggression)])

  /// The strategic partnership of Turkey and Azerbaijan of 2010-08-16.
  public static let turkeyAzerbaijan2010 = Treaty(
    "turkey-azerbaijan-2010", name: "Strategic Partnership of Turkey and Azerbaijan",
    signed: "2010-08-16", inForce: .since("2010-08-16"),
    promises: [
      TreatyPromise(.defense, article: "2"), TreatyPromise(.nonaggression),
      TreatyPromise(.consultation, .consultationOnly),
    ])

  /// The Franco-German treaty of Aachen of 2019-01-22.
  public static let aachen2019 = Treaty(
    "aachen-2019", name: "Treaty of Aachen", signed: "2019-01-22", inForce: .since("2020-01-22"),
    promises: [
      TreatyPromise(.defense, article: "4(1)", .allMeans),
      TreatyPromise(.consultation, article: "1, 4", .consultationOnly),
    ])

  /// The strategic partnership of France and Greece of 2021-09-28.
  public static let francoGreek2021 = Treaty(
    "franco-greek-2021", name: "Strategic Partnership of France and Greece", signed: "2021-09-28",
    inForce: .since("2021-12"),
    promises: [
      TreatyPromise(
        .defense, article: "2", .allMeans, conditions: [.territoryUnderAdministration])
    ])

  /// The Liptako-Gourma Charter of the Alliance of Sahel States of 2023-09-16.
  public static let liptakoGourma2023 = Treaty(
    "liptako-gourma-2023", name: "Liptako-Gourma Charter", signed: "2023-09-16",
    inForce: .since("2023-09-16"), promises: [TreatyPromise(.defense, article: "6", .allMeans)])

  /// The strategic mutual defense agreement of Saudi Arabia and Pakistan of 2025-09-17, whose text is not public.
  public static let saudiPakistani2025 = Treaty(
    "saudi-pakistani-2025", name: "Strategic Mutual Defense Agreement of Saudi Arabia and Pakistan",
    signed: "2025-09-17", inForce: .since("2025-09-17"), promises: [TreatyPromise(.defense)])
}

extension TreatyRecord {
  static let presentRecords: [TreatyRecord] = [
    TreatyRecord(
      .collectiveSecurity1992, atop: [4220], [],
      others: Bloc.csto.membership.filter { $0.status == .full }.map {
        PartySpell($0.state, $0.period, remark: $0.remark)
      }, isLookedUp: true,
      remark:
        "the parties are the members of the CSTO; ATOP counts from the signatures and accessions"),
    TreatyRecord(
      .russiaKazakhstan1992, atop: [4235], [.kazakhstan, .russia],
      remark: "entry is that of ATOP, which counts from the signature"),
    TreatyRecord(
      .russiaKyrgyzstan1992, atop: [4255], [.kyrgyzstan, .russia],
      remark: "entry is that of ATOP, which counts from the signature"),
    TreatyRecord(
      .turkeyAzerbaijan1994, atop: [4550], [.azerbaijan, .turkey],
      remark: "entry is that of ATOP, which counts from the signature"),
    TreatyRecord(
      .budapestMemorandum, [.russia, .ukraine, .unitedKingdom, .unitedStates], isLookedUp: true),
    TreatyRecord(
      .russiaBelarus1997, atop: [4865], [.belarus, .russia],
      remark: "the treaty of 1999 is in force since 2000-01-26"),
    TreatyRecord(
      .russiaArmenia1997, atop: [4890], [.armenia, .russia],
      remark: "entry is that of ATOP, which counts from the signature"),
    TreatyRecord(
      .russiaNorthKorea2000, atop: [4940], [.northKorea, .russia], isLookedUp: true,
      remark: "ATOP counts from the signature; when it entered into force in 2000 is not known here"
    ),
    TreatyRecord(
      .gulfJointDefense2000, atop: [4965],
      [.bahrain, .kuwait, .oman, .qatar, .saudiArabia, .unitedArabEmirates],
      remark: "entry is that of ATOP, which counts from the signature"),
    TreatyRecord(.russiaChina2001, atop: [4980], [.china, .russia]),
    TreatyRecord(.chinaPakistan2005, atop: [5060], [.china, .pakistan]),
    TreatyRecord(
      .europeanUnion,
      others: Bloc.europeanUnion.membership.filter { $0.period.latestEnd > "2009-12-01" }.map {
        PartySpell(
          $0.state,
          $0.period.earliestStart < "2009-12-01"
            ? $0.period.starting(.date("2009-12-01")) : $0.period)
      }, isLookedUp: true, remark: "the parties are the members of the European Union"),
    TreatyRecord(
      .turkeyAzerbaijan2010, atop: [6035], [.azerbaijan, .turkey],
      remark: "entry is that of ATOP, which counts from the signature"),
    TreatyRecord(.aachen2019, [.france, .germany]),
    TreatyRecord(
      .francoGreek2021, [.france, .greece],
      remark: "in force since December 2021, on a day not known here"),
    TreatyRecord(.liptakoGourma2023, [.burkinaFaso, .mali, .niger]),
    TreatyRecord(.pyongyang2024, [.northKorea, .russia], isLookedUp: true),
    TreatyRecord(.saudiPakistani2025, [.pakistan, .saudiArabia]),
  ]
}

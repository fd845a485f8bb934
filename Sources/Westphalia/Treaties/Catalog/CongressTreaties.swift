import TypedGraph

extension Treaty {
  /// The Quadruple Alliance of 1815-11-20 against a new French threat, until the congresses ended.
  public static let quadrupleAlliance1815 = Treaty(
    "quadruple-alliance-1815", name: "Quadruple Alliance of 1815", signed: "1815-11-20",
    inForce: .from("1815-11-20", until: "1822-12"),
    promises: [
      TreatyPromise(.defense, article: "II to IV", conditions: [.adversary([.france])]),
      TreatyPromise(.offense, article: "II", conditions: [.adversary([.france])]),
      TreatyPromise(.consultation, article: "V, VI", .consultationOnly),
    ])

  /// The treaty of Hünkâr İskelesi of 1833-07-08: Russia defends the Ottoman Empire.
  public static let hunkarIskelesi1833 = Treaty(
    "hunkar-iskelesi-1833", name: "Treaty of Hünkâr İskelesi", signed: "1833-07-08",
    inForce: .from("1833-07-08", until: "1841-07-13"),
    promises: [
      TreatyPromise(
        .defense, article: "III", by: .only([.russia]), to: .only([.turkey]), .onRequest),
      TreatyPromise(.consultation, article: "I", .consultationOnly),
    ])

  /// The convention of Münchengrätz of 1833 between Austria and Russia on the Ottoman Empire.
  public static let munchengratz1833 = Treaty(
    "munchengratz-1833", name: "Convention of Münchengrätz", signed: "1833-09-18",
    inForce: .from("1833-09-19", until: "1854-06-03"),
    promises: [
      TreatyPromise(.defense), TreatyPromise(.offense),
      TreatyPromise(.consultation, .consultationOnly),
    ])

  /// The Quadruple Alliance of 1834-04-22 of Britain, France, Spain and Portugal against the pretenders.
  public static let quadrupleAlliance1834 = Treaty(
    "quadruple-alliance-1834", name: "Quadruple Alliance of 1834", signed: "1834-04-22",
    inForce: .from("1834-04-22", until: "1839-08-31"),
    promises: [
      TreatyPromise(
        .defense, by: .only([.unitedKingdom, .spain, .portugal]),
        conditions: [.conflict("wars of succession in Portugal and Spain")]),
      TreatyPromise(.consultation, article: "IV", .consultationOnly),
    ])

  /// The treaty of London of 1839-04-19: five powers guarantee Belgium's neutrality and independence.
  public static let belgianNeutrality1839 = Treaty(
    "belgian-neutrality-1839", name: "Treaty of London of 1839", signed: "1839-04-19",
    inForce: .from("1839-04-19", until: "1919-06-28"),
    promises: [
      TreatyPromise(
        .defense, article: "VII and annex",
        by: .only([.austriaHungary, .france, .germany, .russia, .unitedKingdom]),
        to: .only([.belgium])),
      TreatyPromise(
        .nonaggression, article: "VII and annex",
        by: .only([.austriaHungary, .france, .germany, .russia, .unitedKingdom]),
        to: .only([.belgium])),
      TreatyPromise(
        .neutrality, article: "VII", by: .only([.belgium]),
        to: .only([.austriaHungary, .france, .germany, .russia, .unitedKingdom])),
    ])

  /// The alliance of Britain, France and the Ottoman Empire of 1854-03-12 in the Crimean War.
  public static let crimeanAlliance1854 = Treaty(
    "crimean-alliance-1854", name: "Treaty of Constantinople of 1854", signed: "1854-03-12",
    inForce: .from("1854-03-12", until: "1856-03-30"),
    promises: [
      TreatyPromise(
        .defense, article: "I", by: .only([.france, .italy, .unitedKingdom]),
        conditions: [.adversary([.russia])]),
      TreatyPromise(.consultation, conditions: [.adversary([.russia])]),
    ])

  /// The treaty of Turin of 1859 between France and Sardinia, against Austria.
  public static let turin1859 = Treaty(
    "turin-1859", name: "Treaty of Turin of 1859", signed: "1859-01-19",
    inForce: .from("1859-01-19", until: "1859-07-11"),
    promises: [
      TreatyPromise(.defense, article: "I", conditions: [.adversary([.austriaHungary])]),
      TreatyPromise(.offense, article: "I", conditions: [.adversary([.austriaHungary])]),
    ])

  /// The Triple Alliance of Brazil, Argentina and Uruguay of 1865-05-01 against Paraguay.
  public static let tripleAlliance1865 = Treaty(
    "triple-alliance-1865", name: "Treaty of the Triple Alliance of 1865", signed: "1865-05-01",
    inForce: .from("1865-05-01", until: "1882-07-30"),
    promises: [
      TreatyPromise(.defense, article: "I", conditions: [.adversary([.paraguay])]),
      TreatyPromise(.offense, article: "I", conditions: [.adversary([.paraguay])]),
      TreatyPromise(.consultation, article: "VI", .consultationOnly),
    ])

  /// The alliance of Prussia and Italy of 1866-04-08, against Austria, for three months.
  public static let prussoItalian1866 = Treaty(
    "prusso-italian-1866", name: "Prusso-Italian Alliance of 1866", signed: "1866-04-08",
    inForce: .from("1866-04-08", until: "1866-07-26"),
    promises: [
      TreatyPromise(
        .offense, article: "II", by: .only([.italy]), to: .only([.germany]),
        conditions: [.adversary([.austriaHungary])]),
      TreatyPromise(.offense, article: "III", conditions: [.adversary([.austriaHungary])]),
    ])

  /// The secret alliance of Prussia and Württemberg of August 1866.
  public static let prussiaWurttemberg1866 = Treaty(
    "prussia-wurttemberg-1866", name: "Alliance of Prussia and Württemberg", signed: "1866-08-13",
    inForce: .from("1866-08-13", until: "1870-11-25"),
    promises: [
      TreatyPromise(.defense, article: "I", isSecret: true),
      TreatyPromise(.offense, article: "I", isSecret: true),
    ])

  /// The secret alliance of Prussia and Baden of August 1866.
  public static let prussiaBaden1866 = Treaty(
    "prussia-baden-1866", name: "Alliance of Prussia and Baden", signed: "1866-08-17",
    inForce: .from("1866-08-17", until: "1870-11-15"),
    promises: [
      TreatyPromise(.defense, article: "I", isSecret: true),
      TreatyPromise(.offense, article: "I", isSecret: true),
    ])

  /// The secret alliance of Prussia and Bavaria of August 1866.
  public static let prussiaBavaria1866 = Treaty(
    "prussia-bavaria-1866", name: "Alliance of Prussia and Bavaria", signed: "1866-08-22",
    inForce: .from("1866-08-22", until: "1870-11-23"),
    promises: [
      TreatyPromise(.defense, article: "I", isSecret: true),
      TreatyPromise(.offense, article: "I", isSecret: true),
    ])

  /// The secret alliance of Peru and Bolivia of 1873-02-06, which drew Peru into the War of the Pacific.
  public static let peruBolivia1873 = Treaty(
    "peru-bolivia-1873", name: "Alliance of Peru and Bolivia of 1873", signed: "1873-02-06",
    inForce: .from("1873-02-06", until: "1883-10-20"),
    promises: [TreatyPromise(.defense, article: "I", isSecret: true)])
}

extension TreatyRecord {
  static let congressRecords: [TreatyRecord] = [
    TreatyRecord(
      .quadrupleAlliance1815, atop: [1035],
      [.austriaHungary, .germany, .russia, .unitedKingdom],
      remark: "ends with the congress of Verona, of which ATOP gives the month"),
    TreatyRecord(.hunkarIskelesi1833, atop: [1075], [.russia, .turkey]),
    TreatyRecord(
      .munchengratz1833, atop: [1085], [.austriaHungary, .russia],
      remark: "signed on 18 September; ATOP counts from the day after"),
    TreatyRecord(
      .quadrupleAlliance1834, atop: [1100], [.france, .portugal, .spain, .unitedKingdom],
      remark: "in ATOP Portugal promises defense since the additional articles of 1834-08-18"),
    TreatyRecord(
      .belgianNeutrality1839,
      [.austriaHungary, .belgium, .france, .germany, .russia, .unitedKingdom]),
    TreatyRecord(
      .crimeanAlliance1854, atop: [1160], [.france, .turkey, .unitedKingdom],
      others: [PartySpell(.italy, .from("1855-03-15", until: "1856-03-30"), signed: "1855-03-15")]
    ),
    TreatyRecord(.turin1859, atop: [1210], [.france, .italy]),
    TreatyRecord(.tripleAlliance1865, atop: [1255], [.argentina, .brazil, .uruguay]),
    TreatyRecord(.prussoItalian1866, atop: [1265], [.germany, .italy]),
    TreatyRecord(.prussiaWurttemberg1866, atop: [1285], [.germany, .wurttemberg]),
    TreatyRecord(.prussiaBaden1866, atop: [1275], [.baden, .germany]),
    TreatyRecord(.prussiaBavaria1866, atop: [1280], [.bavaria, .germany]),
    TreatyRecord(.peruBolivia1873, atop: [1305], [.bolivia, .peru]),
  ]
}

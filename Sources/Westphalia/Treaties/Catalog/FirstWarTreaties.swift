import TypedGraph

extension Treaty {
  /// The secret alliance of Germany and the Ottoman Empire of 1914-08-02.
  public static let germanOttoman1914 = Treaty(
    "german-ottoman-1914", name: "German-Ottoman Alliance", signed: "1914-08-02",
    inForce: .from("1914-08-02", until: "1918-10-30"),
    promises: [
      TreatyPromise(
        .offense, article: "2", conditions: [.adversary([.russia])], isSecret: true),
      TreatyPromise(
        .defense, article: "4", by: .only([.germany]), to: .only([.turkey]), isSecret: true),
    ])

  /// The declaration of London of 1914-09-05: no separate peace.
  public static let london1914 = Treaty(
    "london-1914", name: "Declaration of London of 1914", signed: "1914-09-05",
    inForce: .from("1914-09-05", until: "1918-11-11"),
    promises: [
      TreatyPromise(
        .consultation, .consultationOnly, conditions: [.conflict("First World War")])
    ])

  /// The treaty of London of 1915-04-26, by which Italy entered the war.
  public static let london1915 = Treaty(
    "london-1915", name: "Treaty of London of 1915", signed: "1915-04-26",
    inForce: .from("1915-04-26", until: "1918-11-11"),
    promises: [
      TreatyPromise(
        .offense, article: "2", .allMeans,
        conditions: [.adversary([.austriaHungary, .germany, .turkey])], isSecret: true),
      TreatyPromise(.defense, article: "3", isSecret: true),
      TreatyPromise(.consultation, article: "1", .consultationOnly, isSecret: true),
    ])

  /// The convention of Germany, Austria-Hungary and Bulgaria of 1915-09-06, against Serbia.
  public static let pless1915 = Treaty(
    "pless-1915", name: "Convention of Pless", signed: "1915-09-06",
    inForce: .from("1915-09-06", until: "1918-09-30"),
    promises: [
      TreatyPromise(.defense, isSecret: true),
      TreatyPromise(.offense, conditions: [.adversary([.serbia])], isSecret: true),
    ])

  /// The treaty of Bucharest of 1916-08-17, by which Romania entered the war.
  public static let bucharest1916 = Treaty(
    "bucharest-1916", name: "Treaty of Bucharest of 1916", signed: "1916-08-17",
    inForce: .from("1916-08-17", until: "1918-11-11"),
    promises: [
      TreatyPromise(
        .defense, article: "1", by: .only([.france, .italy, .russia, .unitedKingdom]),
        to: .only([.romania]), isSecret: true),
      TreatyPromise(
        .offense, article: "2", conditions: [.adversary([.austriaHungary])], isSecret: true),
    ])
}

extension TreatyRecord {
  static let firstWarRecords: [TreatyRecord] = [
    TreatyRecord(.germanOttoman1914, atop: [2005], [.germany, .turkey]),
    TreatyRecord(
      .london1914, atop: [2015], [.france, .unitedKingdom],
      others: [
        PartySpell(.russia, .from("1914-09-05", until: "1917-11-08")),
        PartySpell(.japan, .from("1915-10-19", until: "1918-11-11"), signed: "1915-10-19"),
        PartySpell(.italy, .from("1915-11-30", until: "1918-11-11"), signed: "1915-11-30"),
      ]),
    TreatyRecord(
      .london1915, atop: [2025], [.france, .italy, .unitedKingdom],
      others: [PartySpell(.russia, .from("1915-04-26", until: "1917-11-08"))]),
    TreatyRecord(.pless1915, atop: [2030], [.austriaHungary, .bulgaria, .germany]),
    TreatyRecord(
      .bucharest1916, atop: [2040], [.france, .italy, .romania, .unitedKingdom],
      others: [PartySpell(.russia, .from("1916-08-17", until: "1917-11-08"))]),
  ]
}

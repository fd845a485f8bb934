import TypedGraph

extension Treaty {
  /// The alliance of Czechoslovakia and Yugoslavia of 1920-08-14, first of the Little Entente, against Hungary.
  public static let czechoslovakiaYugoslavia1920 = Treaty(
    "czechoslovakia-yugoslavia-1920", name: "Alliance of Czechoslovakia and Yugoslavia",
    signed: "1920-08-14",
    terms: [TreatyTerm(.from("1920-08-14", until: "1939-03-15"))],
    phases: [
      TreatyPhase(
        .until("1922-08-31"),
        [
          TreatyPromise(
            .defense, article: "1", conditions: [.adversary([.hungary]), .unprovoked])
        ]),
      TreatyPhase(
        .since("1922-08-31"),
        [
          TreatyPromise(
            .defense, article: "1", conditions: [.adversary([.hungary]), .unprovoked]),
          TreatyPromise(.consultation, .consultationOnly),
        ]),
    ])

  /// The military agreement of France and Belgium of 1920-09-07, against Germany.
  public static let francoBelgian1920 = Treaty(
    "franco-belgian-1920", name: "Franco-Belgian Military Agreement", signed: "1920-09-07",
    inForce: .from("1920-09-07", until: "1936-10-14"),
    promises: [TreatyPromise(.defense, conditions: [.adversary([.germany])], isSecret: true)])

  /// The political agreement of France and Poland of 1921-02-19, against Germany and Soviet Russia.
  public static let francoPolish1921 = Treaty(
    "franco-polish-1921", name: "Franco-Polish Alliance", signed: "1921-02-19",
    inForce: .from("1921-02-19", until: "1939-09-27"),
    promises: [
      TreatyPromise(.consultation, article: "1", .consultationOnly),
      TreatyPromise(.defense, article: "3", conditions: [.unprovoked]),
    ])

  /// The alliance of Poland and Romania of 1921-03-03, renewed on 1926-03-26.
  public static let polandRomania1921 = Treaty(
    "poland-romania-1921", name: "Polish-Romanian Alliance", signed: "1921-03-03",
    inForce: .from("1921-03-03", until: "1939-09-27"),
    promises: [
      TreatyPromise(.defense, article: "1", conditions: [.unprovoked]),
      TreatyPromise(.consultation, article: "2", .consultationOnly),
    ])

  /// The alliance of Czechoslovakia and Romania of 1921-04-23, second of the Little Entente, against Hungary.
  public static let czechoslovakiaRomania1921 = Treaty(
    "czechoslovakia-romania-1921", name: "Alliance of Czechoslovakia and Romania",
    signed: "1921-04-23", inForce: .from("1921-04-23", until: "1939-03-15"),
    promises: [
      TreatyPromise(.defense, article: "1", conditions: [.adversary([.hungary]), .unprovoked]),
      TreatyPromise(
        .consultation, article: "3", .consultationOnly, conditions: [.adversary([.hungary])]),
    ])

  /// The alliance of Yugoslavia and Romania of 1921-06-07, third of the Little Entente, against Hungary and
  /// Bulgaria.
  public static let yugoslaviaRomania1921 = Treaty(
    "yugoslavia-romania-1921", name: "Alliance of Yugoslavia and Romania", signed: "1921-06-07",
    inForce: .from("1921-06-07", until: "1940-08-30"),
    promises: [
      TreatyPromise(
        .defense, article: "1", conditions: [.adversary([.bulgaria, .hungary]), .unprovoked]),
      TreatyPromise(
        .consultation, article: "3", .consultationOnly,
        conditions: [.adversary([.bulgaria, .hungary])]),
    ])

  /// The Four-Power Treaty of Washington of 1921-12-13, on the islands of the Pacific.
  public static let fourPower1921 = Treaty(
    "four-power-1921", name: "Four-Power Treaty", signed: "1921-12-13",
    inForce: .from("1921-12-13", until: "1931-09-19"),
    promises: [TreatyPromise(.consultation, article: "I, II", .consultationOnly)])

  /// The alliance of France and Czechoslovakia of 1924-01-25: concerted policy where their security is threatened.
  public static let francoCzechoslovak1924 = Treaty(
    "franco-czechoslovak-1924", name: "Franco-Czechoslovak Alliance", signed: "1924-01-25",
    inForce: .from("1924-01-25", until: "1938-09-30"),
    promises: [TreatyPromise(.consultation, article: "1", .consultationOnly)])

  /// The treaty of Locarno of 1925-10-16: Germany, Belgium and France do not attack each other, and Britain and Italy
  /// guarantee it.
  public static let locarno1925 = Treaty(
    "locarno-1925", name: "Locarno Treaty", signed: "1925-10-16",
    inForce: .from("1925-10-16", until: "1937-04-24"),
    promises: [
      TreatyPromise(
        .nonaggression, article: "2", by: .only([.belgium, .france, .germany]),
        to: .only([.belgium, .france, .germany])),
      TreatyPromise(
        .defense, article: "4", to: .only([.belgium]),
        conditions: [.adversary([.france, .germany]), .unprovoked]),
      TreatyPromise(
        .defense, article: "4", to: .only([.france]),
        conditions: [.adversary([.germany]), .unprovoked]),
      TreatyPromise(
        .defense, article: "4", to: .only([.germany]),
        conditions: [.adversary([.belgium, .france]), .unprovoked]),
    ])

  /// The treaty of guarantee of France and Poland of 1925-10-16, of the conference of Locarno.
  public static let francoPolish1925 = Treaty(
    "franco-polish-1925", name: "Franco-Polish Treaty of Guarantee", signed: "1925-10-16",
    inForce: .from("1925-10-16", until: "1939-09-27"),
    promises: [
      TreatyPromise(.defense, article: "1", conditions: [.adversary([.germany]), .unprovoked])
    ])

  /// The treaty of guarantee of France and Czechoslovakia of 1925-10-16, of the conference of Locarno.
  public static let francoCzechoslovak1925 = Treaty(
    "franco-czechoslovak-1925", name: "Franco-Czechoslovak Treaty of Guarantee",
    signed: "1925-10-16", inForce: .from("1925-10-16", until: "1938-09-30"),
    promises: [
      TreatyPromise(.defense, article: "1", conditions: [.adversary([.germany]), .unprovoked])
    ])

  /// The treaty of Berlin of Germany and the Soviet Union of 1926-04-24.
  public static let berlin1926 = Treaty(
    "berlin-1926", name: "Treaty of Berlin", signed: "1926-04-24",
    inForce: .from("1926-04-24", until: "1933-09"),
    promises: [
      TreatyPromise(.neutrality, article: "2", conditions: [.partnerIsAttacked, .unprovoked])
    ])

  /// The nonaggression pact of Poland and the Soviet Union of 1932-07-25, broken on 1939-09-17.
  public static let polishSoviet1932 = Treaty(
    "polish-soviet-1932", name: "Polish-Soviet Nonaggression Pact", signed: "1932-07-25",
    inForce: .from("1932-07-25", until: "1939-09-18"),
    promises: [
      TreatyPromise(.nonaggression, article: "1"),
      TreatyPromise(.neutrality, article: "2", conditions: [.partnerIsAttacked]),
    ])

  /// The nonaggression pact of France and the Soviet Union of 1932-11-29.
  public static let francoSoviet1932 = Treaty(
    "franco-soviet-1932", name: "Franco-Soviet Nonaggression Pact", signed: "1932-11-29",
    inForce: .from("1932-11-29", until: "1939-09-03"),
    promises: [
      TreatyPromise(.nonaggression, article: "1"),
      TreatyPromise(.neutrality, article: "2", conditions: [.partnerIsAttacked]),
    ])

  /// The declaration of Germany and Poland of 1934-01-26, which Germany denounced on 1939-04-28.
  public static let germanPolish1934 = Treaty(
    "german-polish-1934", name: "German-Polish Declaration of Nonaggression", signed: "1934-01-26",
    inForce: .from("1934-01-26", until: "1939-04-28"),
    promises: [TreatyPromise(.nonaggression)])

  /// The Balkan Pact of 1934-02-09, against Bulgaria.
  public static let balkanPact1934 = Treaty(
    "balkan-pact-1934", name: "Balkan Pact of 1934", signed: "1934-02-09",
    inForce: .from("1934-02-09", until: "1940-10-28"),
    promises: [
      TreatyPromise(.defense, article: "1", conditions: [.adversary([.bulgaria])]),
      TreatyPromise(
        .consultation, article: "2", .consultationOnly, conditions: [.adversary([.bulgaria])]),
    ])

  /// The Franco-Soviet treaty of mutual assistance of 1935-05-02, against Germany in Europe.
  public static let francoSoviet1935 = Treaty(
    "franco-soviet-1935", name: "Franco-Soviet Treaty of Mutual Assistance", signed: "1935-05-02",
    inForce: .from("1935-05-02", until: "1939-09-03"),
    promises: [
      TreatyPromise(
        .consultation, article: "1", .consultationOnly, conditions: [.adversary([.germany])]),
      TreatyPromise(
        .defense, article: "2", conditions: [.adversary([.germany]), .place(.europe), .unprovoked]),
    ])

  /// The Czechoslovak-Soviet treaty of mutual assistance of 1935-05-16, which binds only where France helps.
  public static let czechoslovakSoviet1935 = Treaty(
    "czechoslovak-soviet-1935", name: "Czechoslovak-Soviet Treaty of Mutual Assistance",
    signed: "1935-05-16", inForce: .from("1935-05-16", until: "1938-09-30"),
    promises: [
      TreatyPromise(
        .consultation, article: "1", .consultationOnly, conditions: [.adversary([.germany])]),
      TreatyPromise(
        .defense, article: "2",
        conditions: [
          .adversary([.germany]), .place(.europe), .unprovoked,
          .inAccordance(with: "France's help to the victim (protocol of signature)"),
        ]),
      TreatyPromise(.neutrality, article: "4", conditions: [.partnerIsAttacked]),
    ])

  /// The Soviet-Mongolian protocol of 1936-03-12, renewed in 1946.
  public static let sovietMongolian1936 = Treaty(
    "soviet-mongolian-1936", name: "Soviet-Mongolian Protocol of Mutual Assistance",
    signed: "1936-03-12", inForce: .from("1936-03-12", until: "1966-01-15"),
    promises: [
      TreatyPromise(.consultation, article: "1", .consultationOnly),
      TreatyPromise(.defense, article: "2", .allMeans),
    ])

  /// The Anti-Comintern Pact of 1936-11-25, with a secret promise of neutrality against the Soviet Union.
  public static let antiComintern1936 = Treaty(
    "anti-comintern-1936", name: "Anti-Comintern Pact", signed: "1936-11-25",
    inForce: .from("1936-11-25", until: "1939-08-23"),
    promises: [
      TreatyPromise(
        .neutrality, article: "I (secret)",
        conditions: [.partnerIsAttacked, .adversary([.sovietUnion]), .unprovoked],
        isSecret: true),
      TreatyPromise(.consultation, article: "I", .consultationOnly),
    ])

  /// The treaty of Saadabad of 1937-07-08.
  public static let saadabad1937 = Treaty(
    "saadabad-1937", name: "Treaty of Saadabad", signed: "1937-07-08",
    inForce: .from("1937-07-08", until: "1955-02-24"),
    promises: [
      TreatyPromise(.consultation, article: "3", .consultationOnly),
      TreatyPromise(.nonaggression, article: "4"),
    ])

  /// The Pact of Steel of Germany and Italy of 1939-05-22.
  public static let pactOfSteel1939 = Treaty(
    "pact-of-steel-1939", name: "Pact of Steel", signed: "1939-05-22",
    inForce: .from("1939-05-22", until: "1943-09-02"),
    promises: [
      TreatyPromise(.consultation, article: "I, II", .consultationOnly),
      TreatyPromise(.defense, article: "III", .allMeans),
      TreatyPromise(.offense, article: "III", .allMeans),
    ])

  /// The nonaggression pact of Germany and the Soviet Union of 1939-08-23, broken on 1941-06-22.
  public static let molotovRibbentrop1939 = Treaty(
    "molotov-ribbentrop-1939", name: "Molotov–Ribbentrop Pact", signed: "1939-08-23",
    inForce: .from("1939-08-23", until: "1941-06-23"),
    promises: [
      TreatyPromise(.nonaggression, article: "I"),
      TreatyPromise(.neutrality, article: "II", conditions: [.partnerIsAttacked]),
    ])

  /// The Anglo-Polish agreement of mutual assistance of 1939-08-25, against Germany by its secret protocol.
  public static let angloPolish1939 = Treaty(
    "anglo-polish-1939", name: "Anglo-Polish Agreement of Mutual Assistance", signed: "1939-08-25",
    inForce: .from("1939-08-25", until: "1939-09-27"),
    promises: [
      TreatyPromise(
        .defense, article: "1", .allMeans,
        secret: SecretProtocol(.angloPolishProtocol, [.adversary([.germany])])),
      TreatyPromise(
        .offense, article: "2",
        secret: SecretProtocol(.angloPolishProtocol, [.adversary([.germany])])),
      TreatyPromise(.consultation, article: "4", .consultationOnly),
    ])
}

extension TreatyRecord {
  static let interwarRecords: [TreatyRecord] = [
    TreatyRecord(.czechoslovakiaYugoslavia1920, atop: [2050], [.czechoslovakia, .yugoslavia]),
    TreatyRecord(.francoBelgian1920, atop: [2055], [.belgium, .france]),
    TreatyRecord(.francoPolish1921, atop: [2060], [.france, .poland]),
    TreatyRecord(.polandRomania1921, atop: [2070], [.poland, .romania]),
    TreatyRecord(.czechoslovakiaRomania1921, atop: [2080], [.czechoslovakia, .romania]),
    TreatyRecord(.yugoslaviaRomania1921, atop: [2085], [.romania, .yugoslavia]),
    TreatyRecord(.fourPower1921, atop: [2095], [.france, .japan, .unitedKingdom, .unitedStates]),
    TreatyRecord(.francoCzechoslovak1924, atop: [2120], [.czechoslovakia, .france]),
    TreatyRecord(
      .locarno1925, atop: [2130], [.france, .italy, .unitedKingdom],
      others: [
        PartySpell(
          .germany, .from("1925-10-16", until: "1936-03-08"),
          remark: "it broke the treaty on 1936-03-07, with which ATOP ends"),
        PartySpell(.belgium, .from("1925-10-16", until: "1936-10-14")),
      ], remark: "in force since 1926-09-14; ATOP counts from the day it was initialed"),
    TreatyRecord(.francoPolish1925, atop: [2135], [.france, .poland]),
    TreatyRecord(.francoCzechoslovak1925, atop: [2140], [.czechoslovakia, .france]),
    TreatyRecord(
      .berlin1926, atop: [2150], [.germany, .sovietUnion],
      remark: "ATOP gives the month of its end"),
    TreatyRecord(
      .polishSoviet1932, atop: [2295], [.poland, .sovietUnion],
      remark: "the attack of 1939-09-17 broke it while it was in force; ATOP's last day is that day"
    ),
    TreatyRecord(.francoSoviet1932, atop: [2300], [.france, .sovietUnion]),
    TreatyRecord(.germanPolish1934, atop: [2325], [.germany, .poland]),
    TreatyRecord(
      .balkanPact1934, atop: [2330], [.greece, .romania, .turkey, .yugoslavia]),
    TreatyRecord(.francoSoviet1935, atop: [2360], [.france, .sovietUnion]),
    TreatyRecord(.czechoslovakSoviet1935, atop: [2365], [.czechoslovakia, .sovietUnion]),
    TreatyRecord(.sovietMongolian1936, atop: [2370], [.mongolia, .sovietUnion]),
    TreatyRecord(
      .antiComintern1936, atop: [2395], [.germany, .japan],
      others: [
        PartySpell(.italy, .from("1937-11-06", until: "1939-08-23"), signed: "1937-11-06"),
        PartySpell(.hungary, .from("1939-02-24", until: "1939-08-23"), signed: "1939-02-24"),
        PartySpell(.spain, .from("1939-04-07", until: "1939-08-23"), signed: "1939-04-07"),
      ],
      remark: "ends, as in ATOP, with Germany's pact with the Soviet Union; it was renewed in 1941"),
    TreatyRecord(.saadabad1937, atop: [2410], [.afghanistan, .iran, .iraq, .turkey]),
    TreatyRecord(.pactOfSteel1939, atop: [2445], [.germany, .italy]),
    TreatyRecord(
      .molotovRibbentrop1939, atop: [2470], [.germany, .sovietUnion],
      remark: "the attack of 1941-06-22 broke it while it was in force; ATOP's last day is that day"
    ),
    TreatyRecord(
      .angloPolish1939, atop: [2440], [.poland, .unitedKingdom],
      remark: "the second phase of ATOP's treaty; the first is the promise of 1939-04-06"),
  ]
}

extension EvidenceSource {
  /// The secret protocol of the Anglo-Polish agreement, published in 1945.
  fileprivate static let angloPolishProtocol = EvidenceSource(
    "anglo-polish-1939-protocol", title: "the Anglo-Polish agreement of 1939-08-25")
}

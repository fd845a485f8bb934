import TypedGraph

extension MembershipTables {
  /// The Covenant of the League of Nations, in force 1920-01-10, until the Assembly's resolution ended it.
  ///
  /// Whoever gave notice stayed bound for two years (Article 1); the days are those of the notice, after which the
  /// member took no more part, but for Brazil and Costa Rica.
  static let leagueOfNations = MembershipTable(
    until: "1946-04-20", [.generalKnowledge],
    [
      "1920-01-10": [
        .argentina, .australia, .belgium, .bolivia, .canada, .czechoslovakia, .france,
        .india,
        .iran, .newZealand, .poland, .southAfrica, .thailand, .unitedKingdom, .uruguay,
      ],
      "1920-02-10": [.yugoslavia],
      "1920-02-16": [.colombia],
      "1920-03-08": [.cuba, .denmark, .switzerland],
      "1920-03-09": [.netherlands, .norway, .sweden],
      "1920-03-30": [.greece],
      "1920-04-08": [.portugal],
      "1920-06-30": [.liberia],
      "1920-07-16": [.china],
      "1920-11-25": [.panama],
      "1920-12-16": [.bulgaria, .finland, .luxembourg],
      "1921-09-22": [.estonia, .latvia, .lithuania],
      "1923-09-10": [.ireland],
      "1923-09-28": [.ethiopia],
      "1924-09-29": [.dominicanRepublic],
      "1931-09-12": [.mexico],
      "1932-07-18": [.turkey],
      "1932-10-03": [.iraq],
      "1934-09-27": [.afghanistan],
      "1934-09-28": [.ecuador],
      "1937-05-26": [.egypt],
    ],
    others: [
      MembershipSpell(.italy, .from("1920-01-10", until: "1937-12-11")),
      MembershipSpell(.japan, .from("1920-01-10", until: "1933-03-27")),
      MembershipSpell(.brazil, .from("1920-01-10", until: "1928-06-14")),
      MembershipSpell(.guatemala, .from("1920-01-10", until: "1936-05-26")),
      MembershipSpell(.peru, .from("1920-01-10", until: "1939-04-08")),
      MembershipSpell(.paraguay, .from("1920-01-10", until: "1935-02-24")),
      MembershipSpell(.spain, .from("1920-01-10", until: "1939-05-09")),
      MembershipSpell(.chile, .from("1920-01-10", until: "1938-06-02")),
      MembershipSpell(.venezuela, .from("1920-03-03", until: "1938-07-11")),
      MembershipSpell(.elSalvador, .from("1920-03-10", until: "1937-08-10")),
      MembershipSpell(.haiti, .from("1920-06-30", until: "1942-04")),
      MembershipSpell(.romania, .from("1920-09-14", until: "1940-07-11")),
      MembershipSpell(.honduras, .from("1920-11-03", until: "1936-07-10")),
      MembershipSpell(.nicaragua, .from("1920-11-03", until: "1936-06-27")),
      MembershipSpell(.austria, .from("1920-12-15", until: "1938-03-13")),
      MembershipSpell(.costaRica, .from("1920-12-16", until: "1927-01-01")),
      MembershipSpell(.albania, .from("1920-12-17", until: "1939-04-13")),
      MembershipSpell(.hungary, .from("1922-09-18", until: "1939-04-11")),
      MembershipSpell(.germany, .from("1926-09-08", until: "1933-10-19")),
      MembershipSpell(.sovietUnion, .from("1934-09-18", until: "1939-12-14")),
    ],
    vague: "only the month of the notice is known")

  /// The Tripartite Pact of 1940-09-27 and its accessions, until each member's armistice or change of sides.
  ///
  /// Yugoslavia signed on 1941-03-25 and its next government, of 1941-03-27, did not carry it out; it is not
  /// listed, nor are Slovakia and Croatia, which are no states of the lists used here.
  static let axis = MembershipTable(
    asOf: nil, [.atop, .generalKnowledge], [:],
    others: [
      MembershipSpell(.germany, .from("1940-09-27", until: "1945-05-08")),
      MembershipSpell(.italy, .from("1940-09-27", until: "1943-09-08")),
      MembershipSpell(.japan, .from("1940-09-27", until: "1945-09-02")),
      MembershipSpell(.hungary, .from("1940-11-20", until: "1945-01-20")),
      MembershipSpell(.romania, .from("1940-11-23", until: "1944-08-23")),
      MembershipSpell(.bulgaria, .from("1941-03-01", until: "1944-09-08")),
    ])

  /// The conventions of alliance of 1920 and 1921 (ATOP 4.01, treaties 2050, 2080, 2085), and the pact of
  /// organization of 1933-02-16, until the agreement of Munich.
  static let littleEntente = MembershipTable(
    until: "1938-09-30", [.atop],
    [
      "1920-08-14": [.czechoslovakia, .yugoslavia],
      "1921-04-23": [.romania],
    ])

  /// The treaty of Manila of 1954-09-08, in force 1955-02-19; the organization ended on 1977-06-30.
  ///
  /// The ends of Pakistan and France are those of ATOP 4.01 (treaty 3260).
  static let seato = MembershipTable(
    until: "1977-06-30", [.atop, .generalKnowledge],
    [
      "1955-02-19": [
        .australia, .newZealand, .philippines, .thailand, .unitedKingdom, .unitedStates,
      ]
    ],
    others: [
      MembershipSpell(.pakistan, .from("1955-02-19", until: "1972-11-08")),
      MembershipSpell(.france, .from("1955-02-19", until: "1974-06-30")),
    ])

  /// The pact of Baghdad of 1955-02-24 and its accessions (ATOP 4.01, treaty 3275).
  static let cento = MembershipTable(
    until: "1979-10-09", [.atop],
    ["1955-02-24": [.turkey], "1955-04-05": [.unitedKingdom]],
    others: [
      MembershipSpell(.iraq, .from("1955-02-24", until: "1959-03-24")),
      MembershipSpell(.pakistan, .from("1955-09-23", until: "1979-03-12")),
      MembershipSpell(.iran, .from("1955-11-03", until: "1979-03-12")),
    ])

  /// The communiqué of 1949-01-25 and the sessions that admitted members, until the protocol of 1991-06-28.
  ///
  /// Albania took no part after December 1961; Yugoslavia was an associate from 1964.
  static let comecon = MembershipTable(
    until: "1991-06-28", [.generalKnowledge],
    [
      "1949-01-25": [
        .bulgaria, .czechoslovakia, .hungary, .poland, .romania, .sovietUnion,
      ],
      "1962-06-07": [.mongolia],
      "1972-07-11": [.cuba],
      "1978-06-29": [.vietnam],
    ],
    others: [
      MembershipSpell(.albania, .from("1949-02", until: "1961-12")),
      MembershipSpell(.eastGermany, .from("1950-09-29", until: "1990-10-03")),
      MembershipSpell(
        .yugoslavia, .from("1964-09-17", until: "1991-06-28"), status: .associate),
    ],
    vague: "only the months of its admission and of its last part in the work are known")

  /// The modified treaty of Brussels of 1954-10-23, in force 1955-05-06, until it was ended on 2011-06-30.
  ///
  /// ATOP 4.01 (treaty 3130) counts Spain, Portugal and Greece from their signatures.
  static let westernEuropeanUnion = MembershipTable(
    until: "2011-06-30", [.atop, .generalKnowledge],
    [
      "1955-05-06": [.belgium, .france, .italy, .luxembourg, .netherlands, .unitedKingdom],
      "1990-03-27": [.portugal, .spain],
      "1990-10-03": [.germany],
      "1995-03-06": [.greece],
    ],
    others: [MembershipSpell(.westGermany, .from("1955-05-06", until: "1990-10-03"))])
}

import TypedGraph

extension MembershipTables {
  /// The convention of Stockholm, in force 1960-05-03, and the accessions and departures.
  ///
  /// Finland was an associate until 1986, Liechtenstein took part through Switzerland until 1991.
  static let europeanFreeTradeAssociation = MembershipTable(
    asOf: "2025-12-31", [.generalKnowledge],
    [
      "1960-05-03": [.norway, .switzerland],
      "1970-03-01": [.iceland],
      "1991-09-01": [.liechtenstein],
    ],
    others: [
      MembershipSpell(.austria, .from("1960-05-03", until: "1995-01-01")),
      MembershipSpell(.denmark, .from("1960-05-03", until: "1973-01-01")),
      MembershipSpell(.portugal, .from("1960-05-03", until: "1986-01-01")),
      MembershipSpell(.sweden, .from("1960-05-03", until: "1995-01-01")),
      MembershipSpell(.unitedKingdom, .from("1960-05-03", until: "1973-01-01")),
      MembershipSpell(.finland, .from("1961-06-26", until: "1986-01-01"), status: .associate),
      MembershipSpell(.finland, .from("1986-01-01", until: "1995-01-01")),
    ])

  /// The council as the parliaments agreed on it in 1952; it first met in February 1953.
  static let nordicCouncil = MembershipTable(
    asOf: "2025-12-31", [.generalKnowledge],
    ["1952": [.denmark, .iceland, .norway, .sweden], "1955": [.finland]],
    vague: "each parliament agreed on a day of its own")

  /// The declaration of Visegrád of 1991-02-15; Czechia and Slovakia in the place of Czechoslovakia.
  static let visegradGroup = MembershipTable(
    asOf: "2025-12-31", [.generalKnowledge],
    ["1991-02-15": [.hungary, .poland], "1993-01-01": [.czechia, .slovakia]],
    others: [MembershipSpell(.czechoslovakia, .from("1991-02-15", until: "1993-01-01"))])

  /// Who applies the agreements of Schengen, from the day on which controls at land borders fell.
  ///
  /// Bulgaria and Romania had controls at sea and in the air lifted on 2024-03-31. Members of the area are states that
  /// are not in the European Union as well.
  static let schengenArea = MembershipTable(
    asOf: "2025-12-31", [.generalKnowledge],
    [
      "1995-03-26": [
        .belgium, .france, .germany, .luxembourg, .netherlands, .portugal, .spain,
      ],
      "1997-10-26": [.italy],
      "1997-12-01": [.austria],
      "2000-01-01": [.greece],
      "2001-03-25": [.denmark, .finland, .iceland, .norway, .sweden],
      "2007-12-21": [
        .czechia, .estonia, .hungary, .latvia, .lithuania, .malta, .poland, .slovakia, .slovenia,
      ],
      "2008-12-12": [.switzerland],
      "2011-12-19": [.liechtenstein],
      "2023-01-01": [.croatia],
      "2025-01-01": [.bulgaria, .romania],
    ])

  /// The treaty of union of 1999-12-08, in force 2000-01-26.
  static let unionState = MembershipTable(
    asOf: "2025-12-31", [.generalKnowledge], ["2000-01-26": [.belarus, .russia]])

  /// The meeting of Strasbourg of 1997-10-10; Uzbekistan joined at Washington and left in May 2005.
  static let guam = MembershipTable(
    asOf: "2025-12-31", [.generalKnowledge],
    ["1997-10-10": [.azerbaijan, .georgia, .moldova, .ukraine]],
    others: [MembershipSpell(.uzbekistan, .from("1999-04-24", until: "2005-05-05"))])

  /// The agreement of Nakhchivan of 2009-10-03, and the summits that admitted members and observers.
  static let organizationOfTurkicStates = MembershipTable(
    asOf: "2025-12-31", [.generalKnowledge],
    [
      "2009-10-03": [.azerbaijan, .kazakhstan, .kyrgyzstan, .turkey],
      "2019-10-15": [.uzbekistan],
    ],
    others: [
      MembershipSpell(.hungary, .since("2018-09-03"), status: .observer),
      MembershipSpell(.turkmenistan, .since("2021-11-12"), status: .observer),
    ])

  /// The convention of Paris of 1960-12-14, in force 1961-09-30, and the deposits of later instruments.
  static let oecd = MembershipTable(
    asOf: "2025-12-31", [.generalKnowledge],
    [
      "1961-09-30": [
        .austria, .belgium, .canada, .denmark, .france, .greece, .iceland, .ireland, .norway,
        .portugal, .spain, .sweden, .switzerland, .turkey, .unitedKingdom, .unitedStates,
      ],
      "1961-11-13": [.netherlands],
      "1961-12-07": [.luxembourg],
      "1962-03-29": [.italy],
      "1964-04-28": [.japan],
      "1969-01-28": [.finland],
      "1971-06-07": [.australia],
      "1973-05-29": [.newZealand],
      "1990-10-03": [.germany],
      "1994-05-18": [.mexico],
      "1995-12-21": [.czechia],
      "1996-05-07": [.hungary],
      "1996-11-22": [.poland],
      "1996-12-12": [.southKorea],
      "2000-12-14": [.slovakia],
      "2010-05-07": [.chile],
      "2010-07-21": [.slovenia],
      "2010-09-07": [.israel],
      "2010-12-09": [.estonia],
      "2016-07-01": [.latvia],
      "2018-07-05": [.lithuania],
      "2020-04-28": [.colombia],
      "2021-05-25": [.costaRica],
    ],
    others: [MembershipSpell(.westGermany, .from("1961-09-30", until: "1990-10-03"))])
}

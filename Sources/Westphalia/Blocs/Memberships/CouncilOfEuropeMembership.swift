import TypedGraph

extension MembershipTables {
  /// Council of Europe, "46 member States": the days of accession.
  ///
  /// The Committee of Ministers suspended Russia on 2022-02-25 and ended its membership on
  /// 2022-03-16.
  static let councilOfEurope = MembershipTable(
    asOf: "2025-12-31", [.councilOfEuropeMembers],
    [
      "1949-05-05": [
        .belgium, .denmark, .france, .ireland, .italy, .luxembourg, .netherlands, .norway, .sweden,
        .unitedKingdom,
      ],
      "1950-03-07": [.iceland],
      "1956-04-16": [.austria],
      "1961-05-24": [.cyprus],
      "1963-05-06": [.switzerland],
      "1965-04-29": [.malta],
      "1974-11-28": [.greece],
      "1976-09-22": [.portugal],
      "1977-11-24": [.spain],
      "1978-11-23": [.liechtenstein],
      "1988-11-16": [.sanMarino],
      "1989-05-05": [.finland],
      "1990-10-03": [.germany],
      "1990-11-06": [.hungary],
      "1991-11-26": [.poland],
      "1992-05-07": [.bulgaria],
      "1993-05-14": [.estonia, .lithuania, .slovenia],
      "1993-06-30": [.czechia, .slovakia],
      "1993-10-07": [.romania],
      "1994-11-10": [.andorra],
      "1995-02-10": [.latvia],
      "1995-07-13": [.albania, .moldova],
      "1995-11-09": [.northMacedonia, .ukraine],
      "1996-11-06": [.croatia],
      "1999-04-27": [.georgia],
      "2001-01-25": [.armenia, .azerbaijan],
      "2002-04-24": [.bosniaAndHerzegovina],
      "2004-10-05": [.monaco],
      "2006-06-05": [.serbia],
      "2007-05-11": [.montenegro],
    ],
    others: [
      MembershipSpell(
        .greece, .from("1949-08-09", until: "1969-12-12"), sources: [.generalKnowledge],
        remark: "it denounced the statute on 1969-12-12 and took no more part"),
      MembershipSpell(.turkey, .since("1950-04-13"), sources: [.generalKnowledge]),
      MembershipSpell(
        .westGermany, .from("1950-07-13", until: "1951-05-02"), status: .associate,
        sources: [.generalKnowledge]),
      MembershipSpell(
        .westGermany, .from("1951-05-02", until: "1990-10-03"), sources: [.generalKnowledge]),
      MembershipSpell(.czechoslovakia, .from("1991-02-21", until: "1993-01-01")),
      MembershipSpell(.russia, .from("1996-02-28", until: "2022-02-25")),
      MembershipSpell(.russia, .from("2022-02-25", until: "2022-03-16"), status: .suspended),
      MembershipSpell(.serbiaAndMontenegro, .from("2003-04-03", until: "2006-06-05")),
    ])
}

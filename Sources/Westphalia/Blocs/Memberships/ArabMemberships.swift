import TypedGraph

extension MembershipTables {
  /// The pact of 22 March 1945, and the council's admissions and suspensions; the days are those of
  /// ATOP 4.01 (treaty 3015) as well, but for Palestine, which it does not count.
  ///
  /// Suspended: Egypt after its peace with Israel (1979–1989), Libya (February to August 2011),
  /// Syria (2011-11-16 to 2023-05-07). Syria had no seat of its own while it was part of the United
  /// Arab Republic.
  static let arabLeague = MembershipTable(
    asOf: "2025-12-31", [.arabPact, .atop],
    [
      "1945-03-22": [.iraq, .jordan, .lebanon, .saudiArabia],
      "1956-01-19": [.sudan],
      "1958-10-01": [.morocco, .tunisia],
      "1961-07-20": [.kuwait],
      "1962-08-16": [.algeria],
      "1971-09-11": [.bahrain, .qatar],
      "1971-09-29": [.oman],
      "1971-12-06": [.unitedArabEmirates],
      "1973-11-26": [.mauritania],
      "1974-02-14": [.somalia],
      "1977-09-04": [.djibouti],
      "1990-05-22": [.yemen],
      "1993-11-20": [.comoros],
    ],
    others: [
      MembershipSpell(.egypt, .from("1945-03-22", until: "1979-03-31")),
      MembershipSpell(.egypt, .from("1979-03-31", until: "1989-05-22"), status: .suspended),
      MembershipSpell(.egypt, .since("1989-05-22")),
      MembershipSpell(.palestine, .since("1976-09-09"), sources: [.generalKnowledge]),
      MembershipSpell(.syria, .from("1945-03-22", until: "1958-02-22")),
      MembershipSpell(
        .syria, .from("1961", until: "2011-11-16"),
        remark: "in 1961, after it left the United Arab Republic on 28 September"),
      MembershipSpell(.syria, .from("2011-11-16", until: "2023-05-07"), status: .suspended),
      MembershipSpell(.syria, .since("2023-05-07")),
      MembershipSpell(.northYemen, .from("1945-05-10", until: "1990-05-22")),
      MembershipSpell(.libya, .from("1953-03-28", until: "2011-02-22")),
      MembershipSpell(
        .libya, .from("2011-02-22", until: "2011-08-27"), status: .suspended,
        sources: [.generalKnowledge]),
      MembershipSpell(.libya, .since("2011-08-27"), sources: [.generalKnowledge]),
      MembershipSpell(.southYemen, .from("1967-12-12", until: "1990-05-22")),
    ])

  /// The charter of Abu Dhabi of 25 May 1981.
  static let gcc = MembershipTable(
    asOf: "2025-12-31", [.generalKnowledge],
    [
      "1981-05-25": [.bahrain, .kuwait, .oman, .qatar, .saudiArabia, .unitedArabEmirates]
    ])

  /// OPEC, "Member Countries": the conference of Baghdad of September 1960; later accessions are
  /// given by year.
  ///
  /// Indonesia and Ecuador came and went by suspending their membership: they were then outside.
  /// The United Arab Emirates, by accession Abu Dhabi, left on 2026-05-01.
  static let opec = MembershipTable(
    asOf: "2026-05-31", [.opecMembers],
    [
      "1960-09-14": [.iran, .iraq, .kuwait, .saudiArabia, .venezuela],
      "1962": [.libya],
      "1969": [.algeria],
      "1971": [.nigeria],
      "2016-07": [.gabon],
      "2018-06": [.republicOfTheCongo],
    ],
    others: [
      MembershipSpell(.qatar, .from("1961", until: "2019-01-01")),
      MembershipSpell(.indonesia, .from("1962", until: "2009-01")),
      MembershipSpell(.indonesia, .from("2016-01", until: "2016-11-30")),
      MembershipSpell(.ecuador, .from("1973", until: "1992-12")),
      MembershipSpell(.ecuador, .from("2007-10", until: "2020-01-01")),
      MembershipSpell(.gabon, .from("1975", until: "1995-01")),
      MembershipSpell(.angola, .from("2007", until: "2024-01-01")),
      MembershipSpell(
        .unitedArabEmirates, .from("1967", until: "2026-05-01"),
        sources: [.opecMembers, .opecExit]),
      MembershipSpell(.equatorialGuinea, .since("2017-05-25"), sources: [.generalKnowledge]),
    ],
    vague: "OPEC's list of its members gives the year or the month")
}

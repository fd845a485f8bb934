import TypedGraph

extension MembershipTables {
  /// The pact of 22 March 1945, and the council's admissions and suspensions; the days are those of
  /// ATOP 4.01 (treaty 3015) as well, those of Yemen (1945), Egypt (1989) and Palestine to the
  /// month.
  ///
  /// Suspended: Egypt after its peace with Israel (1979–1989), Libya (February to August 2011),
  /// Syria (2011-11-16 to 2023-05-07). Syria had no seat of its own while it was part of the United
  /// Arab Republic.
  static let arabLeague = table(
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
      "1976-09": [.palestine],
      "1977-09-04": [.djibouti],
      "1990-05-22": [.yemen],
      "1993-11-20": [.comoros],
    ],
    others: [
      MembershipSpell(.egypt, .from("1945-03-22", until: "1979-03-31")),
      MembershipSpell(.egypt, .from("1979-03-31", until: "1989-05"), status: .suspended),
      MembershipSpell(.egypt, .since("1989-05")),
      MembershipSpell(.syria, .from("1945-03-22", until: "1958-02")),
      MembershipSpell(.syria, .from("1961", until: "2011-11-16")),
      MembershipSpell(.syria, .from("2011-11-16", until: "2023-05-07"), status: .suspended),
      MembershipSpell(.syria, .since("2023-05-07")),
      MembershipSpell(.northYemen, .from("1945-05", until: "1990-05-22")),
      MembershipSpell(.libya, .from("1953-03-28", until: "2011-02-22")),
      MembershipSpell(.libya, .from("2011-02-22", until: "2011-08"), status: .suspended),
      MembershipSpell(.libya, .since("2011-08")),
      MembershipSpell(.southYemen, .from("1967-12-12", until: "1990-05-22")),
    ])

  /// The charter of Abu Dhabi of 25 May 1981.
  static let gcc = table([
    "1981-05-25": [.bahrain, .kuwait, .oman, .qatar, .saudiArabia, .unitedArabEmirates]
  ])

  /// OPEC, "Member Countries": the conference of Baghdad of September 1960; later accessions are
  /// given by year.
  ///
  /// Indonesia and Ecuador came and went by suspending their membership: they were then outside.
  static let opec = table(
    [
      "1960-09-14": [.iran, .iraq, .kuwait, .saudiArabia, .venezuela],
      "1962": [.libya],
      "1967": [.unitedArabEmirates],
      "1969": [.algeria],
      "1971": [.nigeria],
      "2016-07": [.gabon],
      "2017": [.equatorialGuinea],
      "2018": [.republicOfTheCongo],
    ],
    others: [
      MembershipSpell(.qatar, .from("1961", until: "2019-01-01")),
      MembershipSpell(.indonesia, .from("1962", until: "2009-01")),
      MembershipSpell(.indonesia, .from("2016-01", until: "2016-11-30")),
      MembershipSpell(.ecuador, .from("1973", until: "1992-12")),
      MembershipSpell(.ecuador, .from("2007", until: "2020-01-01")),
      MembershipSpell(.gabon, .from("1975", until: "1995")),
      MembershipSpell(.angola, .from("2007", until: "2024-01-01")),
    ])
}

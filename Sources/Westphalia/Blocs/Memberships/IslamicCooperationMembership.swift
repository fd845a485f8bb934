import TypedGraph

extension MembershipTables {
  /// The summit of Rabat of 1969-09-25, and later members by year.
  ///
  /// Afghanistan, Egypt and Syria were suspended for a time. Zanzibar's membership of 1993, which its union with
  /// Tanganyika did not allow, is not listed; Nigeria's is, though it has been disputed at home.
  static let oic = MembershipTable(
    asOf: "2025-12-31", [.generalKnowledge],
    [
      "1969-09-25": [
        .algeria, .chad, .guinea, .indonesia, .iran, .jordan, .kuwait, .lebanon, .libya, .malaysia,
        .mali, .mauritania, .morocco, .niger, .pakistan, .palestine, .saudiArabia, .senegal,
        .somalia,
        .sudan, .tunisia, .turkey,
      ],
      "1972": [.bahrain, .oman, .qatar, .sierraLeone, .unitedArabEmirates],
      "1974": [.bangladesh, .gabon, .gambia, .guineaBissau, .uganda],
      "1975": [.burkinaFaso, .cameroon],
      "1976": [.comoros, .iraq, .maldives],
      "1978": [.djibouti],
      "1982": [.benin],
      "1984": [.brunei],
      "1986": [.nigeria],
      "1990-05-22": [.yemen],
      "1992": [.albania, .azerbaijan, .kyrgyzstan, .tajikistan, .turkmenistan],
      "1994": [.mozambique],
      "1995": [.kazakhstan],
      "1996": [.suriname, .uzbekistan],
      "1997": [.togo],
      "1998": [.guyana],
      "2001": [.coteDIvoire],
    ],
    others: [
      MembershipSpell(.northYemen, .from("1969-09-25", until: "1990-05-22")),
      MembershipSpell(.southYemen, .from("1972", until: "1990-05-22")),
      MembershipSpell(.afghanistan, .from("1969-09-25", until: "1980-01")),
      MembershipSpell(.afghanistan, .from("1980-01", until: "1989-03"), status: .suspended),
      MembershipSpell(.afghanistan, .since("1989-03")),
      MembershipSpell(.egypt, .from("1969-09-25", until: "1979-05")),
      MembershipSpell(.egypt, .from("1979-05", until: "1984-01"), status: .suspended),
      MembershipSpell(.egypt, .since("1984-01")),
      MembershipSpell(.syria, .from("1972", until: "2012-08-15")),
      MembershipSpell(.syria, .from("2012-08-15", until: "2025-03-07"), status: .suspended),
      MembershipSpell(.syria, .since("2025-03-07")),
    ],
    vague: "only the year, or the month of the meeting, is known")
}

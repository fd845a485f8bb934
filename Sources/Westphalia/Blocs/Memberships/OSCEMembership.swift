import TypedGraph

extension MembershipTables {
  /// OSCE, "Participating States": the days of admission; the conference first met in July 1973.
  ///
  /// Yugoslavia was kept from taking part since July 1992; Serbia and Montenegro was admitted anew.
  static let osce = table(
    [
      "1973": [
        .austria, .belgium, .bulgaria, .canada, .cyprus, .denmark, .finland, .france, .greece,
        .holySee, .hungary, .iceland, .ireland, .italy, .liechtenstein, .luxembourg, .malta,
        .monaco, .netherlands, .norway, .poland, .portugal, .romania, .sanMarino, .spain, .sweden,
        .switzerland, .turkey, .unitedKingdom, .unitedStates,
      ],
      "1990-10-03": [.germany],
      "1991-06-19": [.albania],
      "1991-09-10": [.estonia, .latvia, .lithuania],
      "1991-12": [.russia],
      "1992-01-30": [
        .armenia, .azerbaijan, .belarus, .kazakhstan, .kyrgyzstan, .moldova, .tajikistan,
        .turkmenistan, .ukraine, .uzbekistan,
      ],
      "1992-03-24": [.croatia, .georgia, .slovenia],
      "1992-04-30": [.bosniaAndHerzegovina],
      "1993-01-01": [.czechia, .slovakia],
      "1995-10-12": [.northMacedonia],
      "1996-04-25": [.andorra],
      "2006-06": [.serbia],
      "2006-06-22": [.montenegro],
      "2012-11-21": [.mongolia],
    ],
    others: [
      MembershipSpell(.czechoslovakia, .from("1973", until: "1993-01-01")),
      MembershipSpell(.eastGermany, .from("1973", until: "1990-10-03")),
      MembershipSpell(.sovietUnion, .from("1973", until: "1991-12")),
      MembershipSpell(.westGermany, .from("1973", until: "1990-10-03")),
      MembershipSpell(.yugoslavia, .from("1973", until: "1992-07")),
      MembershipSpell(.serbiaAndMontenegro, .from("2000-11-10", until: "2006-06")),
    ])
}

import TypedGraph

extension MembershipTables {
  /// OSCE, "Participating States": the days of admission.
  ///
  /// The founders recommended the conference on 25 June 1973, and it first met on 3 July.
  /// Yugoslavia was kept from taking part since 8 July 1992; Serbia and Montenegro was admitted anew.
  static let osce = MembershipTable(
    asOf: "2025-12-31", [.osceStates],
    [
      "1973-06-25": [
        .austria, .belgium, .bulgaria, .canada, .cyprus, .denmark, .finland, .france, .greece,
        .holySee, .hungary, .iceland, .ireland, .italy, .liechtenstein, .luxembourg, .malta,
        .monaco, .netherlands, .norway, .poland, .portugal, .romania, .sanMarino, .spain, .sweden,
        .switzerland, .turkey, .unitedKingdom, .unitedStates,
      ],
      "1990-10-03": [.germany],
      "1991-06-19": [.albania],
      "1991-09-10": [.estonia, .latvia, .lithuania],
      "1992-01-30": [
        .armenia, .azerbaijan, .belarus, .kazakhstan, .kyrgyzstan, .moldova, .tajikistan,
        .turkmenistan, .ukraine, .uzbekistan,
      ],
      "1992-03-24": [.croatia, .georgia, .slovenia],
      "1992-04-30": [.bosniaAndHerzegovina],
      "1993-01-01": [.czechia, .slovakia],
      "1995-10-12": [.northMacedonia],
      "1996-04-25": [.andorra],
      "2012-11-21": [.mongolia],
    ],
    others: [
      MembershipSpell(.czechoslovakia, .from("1973-06-25", until: "1993-01-01")),
      MembershipSpell(.eastGermany, .from("1973-06-25", until: "1990-10-03")),
      MembershipSpell(
        .sovietUnion, .from("1973-06-25", until: "1991-12-26"),
        sources: [.generalKnowledge]),
      MembershipSpell(
        .russia, .since("1991-12-26"), sources: [.generalKnowledge],
        remark: "the end of the Soviet Union, in whose place it stands"),
      MembershipSpell(.westGermany, .from("1973-06-25", until: "1990-10-03")),
      MembershipSpell(
        .yugoslavia, .from("1973-06-25", until: "1992-07-08"), sources: [.generalKnowledge]),
      MembershipSpell(
        .serbiaAndMontenegro, .from("2000-11-10", until: "2006-06-03"),
        sources: [.osceStates, .osceMontenegro]),
      MembershipSpell(
        .serbia, .since("2006-06-03"), sources: [.osceMontenegro],
        remark: "in the place of Serbia and Montenegro, whose union ended that day"),
      MembershipSpell(
        .montenegro, .since("2006-06-22"), sources: [.osceMontenegro],
        remark: "the day it took its seat; the decision took effect on the day before"),
    ])
}

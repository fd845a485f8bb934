import TypedGraph

extension MembershipTables {
  /// Treaty of Warsaw of 14 May 1955, in force since 5 June 1955; protocol of Prague of 1 July 1991,
  /// which ended it.
  ///
  /// Albania took no part since 1961 and denounced the treaty on 13 September 1968.
  static let warsawPact = MembershipTable(
    until: "1991-07-01", [.warsawPactRatification, .atop],
    [
      "1955-06-05": [.bulgaria, .czechoslovakia, .hungary, .poland, .romania, .sovietUnion]
    ],
    others: [
      MembershipSpell(.albania, .from("1955-06-05", until: "1968-09-13")),
      MembershipSpell(
        .eastGermany, .from("1955-06-05", until: "1990-09-24"), sources: [.generalKnowledge],
        remark: "the protocol of its withdrawal; ATOP has the day of the union, 1990-10-03"),
    ])
}

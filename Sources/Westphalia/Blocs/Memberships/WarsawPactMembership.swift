import TypedGraph

extension MembershipTables {
  /// Treaty of Warsaw of 14 May 1955, in force since June 1955; protocol of Prague of 1 July 1991,
  /// which ended it.
  ///
  /// Albania took no part since 1961 and denounced the treaty on 13 September 1968.
  static let warsawPact = table(
    [:],
    others: [
      MembershipSpell(.albania, .from("1955-06", until: "1968-09-13")),
      MembershipSpell(.bulgaria, .from("1955-06", until: "1991-07-01")),
      MembershipSpell(.czechoslovakia, .from("1955-06", until: "1991-07-01")),
      MembershipSpell(.eastGermany, .from("1955-06", until: "1990-09-24")),
      MembershipSpell(.hungary, .from("1955-06", until: "1991-07-01")),
      MembershipSpell(.poland, .from("1955-06", until: "1991-07-01")),
      MembershipSpell(.romania, .from("1955-06", until: "1991-07-01")),
      MembershipSpell(.sovietUnion, .from("1955-06", until: "1991-07-01")),
    ])
}

import TypedGraph

extension MembershipTables {
  /// The treaties of Rome, of accession and of withdrawal, by their entry into force.
  ///
  /// Membership of the European Communities counts from 1958-01-01; the Union itself dates from
  /// 1993-11-01. The United Kingdom left at midnight, Brussels time, at the end of 2020-01-31.
  static let europeanUnion = MembershipTable(
    asOf: "2025-12-31", [.europeanTreaties],
    [
      "1958-01-01": [.belgium, .france, .italy, .luxembourg, .netherlands],
      "1973-01-01": [.denmark, .ireland],
      "1981-01-01": [.greece],
      "1986-01-01": [.portugal, .spain],
      "1990-10-03": [.germany],
      "1995-01-01": [.austria, .finland, .sweden],
      "2004-05-01": [
        .cyprus, .czechia, .estonia, .hungary, .latvia, .lithuania, .malta, .poland, .slovakia,
        .slovenia,
      ],
      "2007-01-01": [.bulgaria, .romania],
      "2013-07-01": [.croatia],
    ],
    others: [
      MembershipSpell(.westGermany, .from("1958-01-01", until: "1990-10-03")),
      MembershipSpell(.unitedKingdom, .from("1973-01-01", until: "2020-02-01")),
    ])
}

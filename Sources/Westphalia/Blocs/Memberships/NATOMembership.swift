import TypedGraph

extension MembershipTables {
  /// NATO, "Member countries": the treaty's entry into force for the twelve who signed it, and the
  /// days of accession.
  ///
  /// France (1966–2009) and Greece (1974–1980) left the integrated command, not the alliance.
  static let nato = MembershipTable(
    asOf: "2025-12-31", [.natoMembers],
    [
      "1949-08-24": [
        .belgium, .canada, .denmark, .france, .iceland, .italy, .luxembourg, .netherlands, .norway,
        .portugal, .unitedKingdom, .unitedStates,
      ],
      "1952-02-18": [.greece, .turkey],
      "1982-05-30": [.spain],
      "1990-10-03": [.germany],
      "1999-03-12": [.czechia, .hungary, .poland],
      "2004-03-29": [
        .bulgaria, .estonia, .latvia, .lithuania, .romania, .slovakia, .slovenia,
      ],
      "2009-04-01": [.albania, .croatia],
      "2017-06-05": [.montenegro],
      "2020-03-27": [.northMacedonia],
      "2023-04-04": [.finland],
      "2024-03-07": [.sweden],
    ],
    others: [
      MembershipSpell(.westGermany, .from("1955-05-06", until: "1990-10-03"))
    ])
}

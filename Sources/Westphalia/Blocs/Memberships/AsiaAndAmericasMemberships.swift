import TypedGraph

extension MembershipTables {
  /// The declaration of Bangkok of 8 August 1967, and the declarations of admission.
  static let asean = table([
    "1967-08-08": [.indonesia, .malaysia, .philippines, .singapore, .thailand],
    "1984-01": [.brunei],
    "1995-07-28": [.vietnam],
    "1997-07-23": [.laos, .myanmar],
    "1999-04-30": [.cambodia],
    "2025-10": [.timorLeste],
  ])

  /// The treaty of Asunción, in force 1991-11-29, and the protocols of accession.
  ///
  /// Paraguay was suspended from June 2012 to August 2013, Venezuela since December 2016.
  static let mercosur = table(
    [
      "1991-11-29": [.argentina, .brazil, .uruguay],
      "2024": [.bolivia],
    ],
    others: [
      MembershipSpell(.paraguay, .from("1991-11-29", until: "2012-06-29")),
      MembershipSpell(.paraguay, .from("2012-06-29", until: "2013-08"), status: .suspended),
      MembershipSpell(.paraguay, .since("2013-08")),
      MembershipSpell(.venezuela, .from("2012", until: "2016-12")),
      MembershipSpell(.venezuela, .since("2016-12"), status: .suspended),
    ])
}

import TypedGraph

extension MembershipTables {
  /// The summits of Rambouillet (November 1975, six states) and Puerto Rico (June 1976, with
  /// Canada).
  static let g7 = MembershipTable(
    asOf: "2025-12-31", [.summits, .generalKnowledge],
    [
      "1975-11-15": [.france, .italy, .japan, .unitedKingdom, .unitedStates],
      "1976-06-27": [.canada],
      "1990-10-03": [.germany],
    ],
    others: [
      MembershipSpell(.westGermany, .from("1975-11-15", until: "1990-10-03"))
    ])

  /// The first summit as G8, Birmingham, May 1998; the Hague Declaration of 24 March 2014, which
  /// ended the format.
  ///
  /// Russia had taken part in the "Summit of the Eight" at Denver in June 1997.
  static let g8 = MembershipTable(
    until: "2014-03-24", [.summits, .generalKnowledge],
    [
      "1998-05-15": [
        .canada, .france, .germany, .italy, .japan, .russia, .unitedKingdom, .unitedStates,
      ]
    ])

  /// The communiqué of the finance ministers of 26 September 1999: nineteen states; two unions are
  /// members besides.
  static let g20 = MembershipTable(
    asOf: "2025-12-31", [.generalKnowledge],
    [
      "1999-09-26": [
        .argentina, .australia, .brazil, .canada, .china, .france, .germany, .india, .indonesia,
        .italy, .japan, .mexico, .russia, .saudiArabia, .southAfrica, .southKorea, .turkey,
        .unitedKingdom, .unitedStates,
      ]
    ])

  /// The summits of Yekaterinburg (2009) and Johannesburg (2023), and the chairs' announcements.
  ///
  /// Argentina declined the invitation of 2023; Saudi Arabia's answer to it was not clear, and it
  /// is left out.
  static let brics = MembershipTable(
    asOf: "2025-12-31", [.summits],
    [
      "2009-06-16": [.brazil, .china, .india, .russia],
      "2010-12-24": [.southAfrica],
      "2024-01-01": [.egypt, .ethiopia, .iran, .unitedArabEmirates],
      "2025-01-06": [.indonesia],
    ])

  /// The joint statement of 15 September 2021.
  static let aukus = MembershipTable(
    asOf: "2025-12-31", [.summits],
    [
      "2021-09-15": [.australia, .unitedKingdom, .unitedStates]
    ])

  /// The officials' meeting at Manila in November 2017; the first attempt, 2007–2008, is not
  /// counted.
  static let quad = MembershipTable(
    asOf: "2025-12-31", [.generalKnowledge],
    [
      "2017-11-12": [.australia, .india, .japan, .unitedStates]
    ])
}

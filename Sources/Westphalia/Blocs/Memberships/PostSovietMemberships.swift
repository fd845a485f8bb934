import TypedGraph

extension MembershipTables {
  /// The treaty of Tashkent, in force 1994-04-20, and the protocol of April 1999, which three of
  /// its nine parties did not sign: it ended for them on 1999-04-20 (as in ATOP 4.01, treaty 4220).
  ///
  /// The organization's charter is of 2002-10-07, in force 2003-09-18. Uzbekistan came back
  /// by a protocol of 16 August 2006, suspended its membership on 2012-06-28 and was let go on 2012-12-19. Armenia's freeze of
  /// its participation in 2024 is no withdrawal.
  static let csto = MembershipTable(
    asOf: "2025-12-31", [.postSovietTreaties, .atop],
    [
      "1994-04-20": [.armenia, .belarus, .kazakhstan, .kyrgyzstan, .russia, .tajikistan]
    ],
    others: [
      MembershipSpell(.azerbaijan, .from("1994-04-20", until: "1999-04-20")),
      MembershipSpell(.georgia, .from("1994-04-20", until: "1999-04-20")),
      MembershipSpell(.uzbekistan, .from("1994-04-20", until: "1999-04-20")),
      MembershipSpell(
        .uzbekistan, .from("2006-08-16", until: "2012-06-28"),
        sources: [.generalKnowledge],
        remark: "the protocol of Sochi of 2006-08-16; ATOP 4.01 has the day after"),
      MembershipSpell(.uzbekistan, .from("2012-06-28", until: "2012-12-19"), status: .suspended),
    ])

  /// The agreement of Minsk and the protocol of Alma-Ata of December 1991.
  ///
  /// Azerbaijan ratified in September 1993. Georgia joined in December 1993 and left on 2009-08-18.
  /// Turkmenistan has called itself an associate since August 2005. Ukraine never ratified the
  /// charter and took no more part after May 2018: it stands as an associate. Moldova's parliament voted in
  /// first reading to denounce the founding documents on 2026-03-21; that takes effect a year after notice.
  static let commonwealthOfIndependentStates = MembershipTable(
    asOf: "2026-03-21", [.postSovietTreaties, .commonwealthOfStatesMembers],
    [
      "1991-12-08": [.belarus, .russia],
      "1991-12-21": [
        .armenia, .kazakhstan, .kyrgyzstan, .moldova, .tajikistan, .uzbekistan,
      ],
      "1993-09-24": [.azerbaijan],
    ],
    others: [
      MembershipSpell(
        .ukraine, .from("1991-12-08", until: "2018-05-19"), status: .associate,
        sources: [.generalKnowledge]),
      MembershipSpell(.turkmenistan, .from("1991-12-21", until: "2005-08-26")),
      MembershipSpell(.turkmenistan, .since("2005-08-26"), status: .associate),
      MembershipSpell(.georgia, .from("1993-12-09", until: "2009-08-18"), sources: [.atop]),
    ])

  /// The treaty of Astana of 29 May 2014, and the treaties of accession, by their entry into force.
  static let eurasianEconomicUnion = MembershipTable(
    asOf: "2025-12-31", [.postSovietTreaties],
    [
      "2015-01-01": [.belarus, .kazakhstan, .russia],
      "2015-01-02": [.armenia],
      "2015-08-12": [.kyrgyzstan],
    ])

  /// The declaration of Shanghai of 15 June 2001, and the summits that admitted members.
  static let sco = MembershipTable(
    asOf: "2025-12-31", [.summits],
    [
      "2001-06-15": [.china, .kazakhstan, .kyrgyzstan, .russia, .tajikistan, .uzbekistan],
      "2017-06-09": [.india, .pakistan],
      "2023-07-04": [.iran],
      "2024-07-04": [.belarus],
    ])
}

import TypedGraph

extension MembershipTables {
  /// The charter of Addis Ababa of 25 May 1963, and later accessions, until the African Union took over.
  ///
  /// The Sahrawi Republic, a member since 1982, is no state of the lists used here. Morocco
  /// announced on 12 November 1984 that it left because of it.
  static let organizationOfAfricanUnity = MembershipTable(
    until: "2002-07-09", [.africanUnionAccessions], oauAccessions,
    others: [
      MembershipSpell(
        .morocco, .from("1963", until: "1984-11-12"), sources: [.generalKnowledge],
        remark:
          "it signed the charter in the course of 1963, and announced that it left on 1984-11-12"),
      MembershipSpell(
        .angola, .from("1976-02-11", until: "2002-07-09"), sources: [.generalKnowledge],
        remark: "the organization's list has 1979-02-11"),
    ],
    vague: "the source gives the month or the year")

  /// The summit of Durban of 9 July 2002, which opened the union, and later accessions.
  ///
  /// South Sudan was admitted on 27 July 2011 and ratified the Constitutive Act in January 2013. Suspensions
  /// from taking part, which followed most coups, are not recorded.
  static let africanUnion = MembershipTable(
    asOf: "2025-12-31", [.africanUnionAccessions, .africanUnionMembers],
    [
      "2002-07-09": [
        .algeria, .angola, .benin, .botswana, .burkinaFaso, .burundi, .cameroon, .capeVerde,
        .centralAfricanRepublic, .chad, .comoros, .coteDIvoire, .democraticRepublicOfTheCongo,
        .djibouti, .egypt, .equatorialGuinea, .eritrea, .eswatini, .ethiopia, .gabon, .gambia,
        .ghana,
        .guinea, .guineaBissau, .kenya, .lesotho, .liberia, .libya, .madagascar, .malawi, .mali,
        .mauritania, .mauritius, .mozambique, .namibia, .niger, .nigeria, .republicOfTheCongo,
        .rwanda, .saoTomeAndPrincipe, .senegal, .seychelles, .sierraLeone, .somalia, .southAfrica,
        .sudan, .tanzania, .togo, .tunisia, .uganda, .zambia, .zimbabwe,
      ],
      "2011-07-27": [.southSudan],
      "2017-01-31": [.morocco],
    ])

  /// The treaty of Lagos of 1975-05-28, and who left: Mauritania in 2000, the three states of the Sahel on
  /// 2025-01-29.
  ///
  /// Suspensions, which followed coups, are not recorded.
  static let ecowas = MembershipTable(
    asOf: "2025-12-31", [.generalKnowledge],
    [
      "1975-05-28": [
        .benin, .coteDIvoire, .gambia, .ghana, .guinea, .guineaBissau, .liberia, .nigeria, .senegal,
        .sierraLeone, .togo,
      ],
      "1977": [.capeVerde],
    ],
    others: [
      MembershipSpell(
        .burkinaFaso, .from("1975-05-28", until: "2025-01-29"), sources: [.ecowasWithdrawals]),
      MembershipSpell(
        .mali, .from("1975-05-28", until: "2025-01-29"), sources: [.ecowasWithdrawals]),
      MembershipSpell(
        .niger, .from("1975-05-28", until: "2025-01-29"), sources: [.ecowasWithdrawals]),
      MembershipSpell(
        .mauritania, .from("1975-05-28", until: "2000-12-26"), sources: [.atop],
        remark: "the end is that of the community's pacts in ATOP 4.01 (treaties 3810, 3895)"),
    ],
    vague: "sources give 1976 and 1977, without a day")

  /// The treaty of Windhoek of 1992-08-17, and the summits that admitted members.
  static let southernAfricanDevelopmentCommunity = MembershipTable(
    asOf: "2025-12-31", [.generalKnowledge],
    [
      "1992-08-17": [
        .angola, .botswana, .eswatini, .lesotho, .malawi, .mozambique, .namibia, .tanzania,
        .zambia, .zimbabwe,
      ],
      "1994-08-29": [.southAfrica],
      "1995-08-28": [.mauritius],
      "1997-09-08": [.democraticRepublicOfTheCongo],
      "2017-08-20": [.comoros],
    ],
    others: [
      MembershipSpell(.seychelles, .from("1997-09-08", until: "2004-07-01")),
      MembershipSpell(.seychelles, .since("2008-08-17")),
      MembershipSpell(.madagascar, .from("2005-08-18", until: "2009-03-26")),
      MembershipSpell(
        .madagascar, .from("2009-03-26", until: "2014-01-30"), status: .suspended),
      MembershipSpell(.madagascar, .since("2014-01-30")),
    ])

  /// The treaty of Arusha of 1999-11-30, in force 2000-07-07, and the treaties of accession.
  static let eastAfricanCommunity = MembershipTable(
    asOf: "2025-12-31", [.generalKnowledge],
    [
      "2000-07-07": [.kenya, .tanzania, .uganda],
      "2007-07-01": [.burundi, .rwanda],
      "2016-09-05": [.southSudan],
      "2022-07-11": [.democraticRepublicOfTheCongo],
      "2024-03-04": [.somalia],
    ])

  /// The charter of Liptako-Gourma of 2023-09-16.
  static let allianceOfSahelStates = MembershipTable(
    asOf: "2025-12-31", [.generalKnowledge], ["2023-09-16": [.burkinaFaso, .mali, .niger]])

  private static let oauAccessions: KeyValuePairs<PartialDate, [SovereignState]> = [
    "1963-05-25": [
      .algeria, .benin, .burkinaFaso, .burundi, .cameroon, .centralAfricanRepublic, .chad,
      .coteDIvoire, .democraticRepublicOfTheCongo, .egypt, .ethiopia, .gabon, .ghana, .guinea,
      .liberia, .libya, .madagascar, .mali, .mauritania, .niger, .nigeria, .republicOfTheCongo,
      .rwanda, .senegal, .sierraLeone, .somalia, .sudan, .tanzania, .tunisia, .uganda,
    ],
    "1963": [.togo],
    "1963-12-13": [.kenya],
    "1964-07-13": [.malawi],
    "1964-12-16": [.zambia],
    "1965-10": [.gambia],
    "1966-10-31": [.botswana, .lesotho],
    "1968-08": [.mauritius],
    "1968-09-24": [.eswatini],
    "1968-10-12": [.equatorialGuinea],
    "1973-11-19": [.guineaBissau],
    "1975-07-18": [.capeVerde, .comoros, .mozambique, .saoTomeAndPrincipe],
    "1976-06-29": [.seychelles],
    "1977-06-27": [.djibouti],
    "1980-06": [.zimbabwe],
    "1990-06": [.namibia],
    "1993-05-24": [.eritrea],
    "1994-06-06": [.southAfrica],
  ]
}

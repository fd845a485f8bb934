import TypedGraph

extension MembershipTables {
  /// The conference of Belgrade of 1961-09-01 and the years in which later members were admitted, mostly at a summit.
  ///
  /// The years are those of the list in Wikipedia. COW IGO 3.0 differs for some; where it does after 1965 (before, it counts
  /// every fifth year), the remark says so. South Vietnam's provisional government and liberation movements other than
  /// Palestine's are not listed.
  static let nonAlignedMovement = MembershipTable(
    asOf: "2025-08-12", [.nonAlignedMembers],
    [
      "1961-09-01": [
        .afghanistan, .cuba, .democraticRepublicOfTheCongo, .egypt, .ethiopia, .ghana, .guinea,
        .india, .indonesia, .iraq, .lebanon, .mali, .morocco, .nepal, .saudiArabia, .somalia,
        .sriLanka, .sudan, .tunisia,
      ],
      "1964": [
        .benin, .burundi, .cameroon, .centralAfricanRepublic, .chad, .jordan, .kenya, .kuwait,
        .laos, .liberia, .libya, .malawi, .mauritania, .nigeria, .republicOfTheCongo, .senegal,
        .sierraLeone, .syria, .tanzania, .togo, .uganda, .zambia,
      ],
      "1970": [.eswatini, .gabon, .lesotho, .rwanda, .trinidadAndTobago],
      "1973": [.bangladesh, .bhutan, .burkinaFaso, .coteDIvoire, .niger, .oman, .peru, .qatar],
      "1975": [.northKorea],
      "1976": [.angola, .comoros, .maldives, .saoTomeAndPrincipe, .seychelles],
      "1979": [.bolivia, .grenada, .iran, .nicaragua, .pakistan],
      "1983": [.bahamas, .barbados, .colombia, .ecuador, .vanuatu],
      "1989": [.venezuela],
      "1993": [.brunei, .thailand],
      "1995": [.turkmenistan],
      "1998": [.belarus],
      "2003": [.saintVincentAndTheGrenadines, .timorLeste],
      "2006": [.antiguaAndBarbuda, .dominica, .haiti, .saintKittsAndNevis],
      "2011": [.azerbaijan, .fiji],
    ],
    others: nonAlignedDisagreements + nonAlignedHistories,
    vague: "only the year is known")

  /// Members that left, came back, or were none of the present states.
  private static let nonAlignedHistories: [MembershipSpell] = [
    MembershipSpell(
      .algeria, .since("1961-09-01"),
      remark: "its provisional government took part, before independence in 1962"),
    MembershipSpell(.cyprus, .from("1961-09-01", until: "2004")),
    MembershipSpell(
      .northYemen, .from("1961-09-01", until: "1990-05-22"),
      sources: [.nonAlignedMembers, .unitedNationsMembers]),
    MembershipSpell(.yugoslavia, .from("1961-09-01", until: "1992")),
    MembershipSpell(
      .cambodia, .from("1961-09-01", until: "1979"),
      sources: [.nonAlignedMembers, .correlatesOfWarOrganizations, .generalKnowledge],
      remark: "its seat stood empty after the summit of Havana"),
    MembershipSpell(
      .cambodia, .from("1979", until: "1992"), status: .suspended,
      sources: [.correlatesOfWarOrganizations, .generalKnowledge],
      remark: "its seat stood empty after the summit of Havana"),
    MembershipSpell(.cambodia, .since("1992"), sources: [.correlatesOfWarOrganizations]),
    MembershipSpell(
      .myanmar, .from("1961-09-01", until: "1979"),
      sources: [.nonAlignedMembers, .correlatesOfWarOrganizations, .generalKnowledge],
      remark: "it left at the summit of Havana"),
    MembershipSpell(.myanmar, .since("1992"), sources: [.correlatesOfWarOrganizations]),
    MembershipSpell(
      .southYemen, .from("1970", until: "1990-05-22"),
      sources: [.nonAlignedMembers, .unitedNationsMembers],
      remark: "only the year of its admission is known; COW IGO 3.0 has 1969"),
    MembershipSpell(
      .chile, .from("1971", until: "1973"),
      sources: [.nonAlignedMembers, .correlatesOfWarOrganizations],
      remark: "COW IGO 3.0 has 1972, and leaves it out from 1974 to 1989"),
    MembershipSpell(.chile, .since("1990"), sources: [.correlatesOfWarOrganizations]),
    MembershipSpell(
      .argentina, .from("1973", until: "1991"),
      remark: "only the years are known; COW IGO 3.0 counts it through 1994"),
    MembershipSpell(.malta, .from("1973", until: "2004")),
    MembershipSpell(
      .palestine, .since("1976"),
      remark: "only the year is known; the Palestine Liberation Organization until 1988"),
    MembershipSpell(
      .zimbabwe, .since("1980-04-18"),
      sources: [.nonAlignedMembers, .correlatesOfWarOrganizations, .generalKnowledge],
      remark: "the day of independence; the list has 1979, and COW IGO 3.0 has 1982"),
    MembershipSpell(
      .namibia, .since("1990-03-21"),
      sources: [.nonAlignedMembers, .correlatesOfWarStates],
      remark: "the day of independence; the list has 1979, and COW IGO 3.0 has 1990"),
    MembershipSpell(
      .yemen, .since("1990-05-22"), sources: [.nonAlignedMembers, .unitedNationsMembers]),
    MembershipSpell(
      .southSudan, .since("2024"), sources: [.nonAlignedMembers, .nonAlignedSouthSudan],
      remark: "announced on 2024-01-17; it had been admitted by the ministers in July 2023"),
  ]

  /// Members of which two lists have two years.
  private static let nonAlignedDisagreements: [MembershipSpell] = nonAlignedYears.flatMap {
    year, other, states in
    states.map { state in
      MembershipSpell(
        state, .since(year), sources: [.nonAlignedMembers, .correlatesOfWarOrganizations],
        remark: "the year of the list in Wikipedia; COW IGO 3.0 has \(other)")
    }
  }

  /// The year of the list in Wikipedia, and that of COW IGO 3.0.
  private static let nonAlignedYears: [(PartialDate, PartialDate, [SovereignState])] = [
    ("1970", "1969", [.botswana, .equatorialGuinea, .guyana, .jamaica, .malaysia, .singapore]),
    ("1970", "1972", [.unitedArabEmirates]),
    ("1973", "1969", [.gambia]),
    ("1973", "1972", [.bahrain, .madagascar, .mauritius]),
    ("1976", "1975", [.capeVerde, .guineaBissau, .mozambique, .panama, .vietnam]),
    ("1981", "1983", [.belize]),
    ("1983", "1978", [.djibouti]),
    ("1983", "1979", [.suriname]),
    ("1983", "1981", [.saintLucia]),
    ("1993", "1991", [.mongolia]),
    ("1993", "1992", [.guatemala, .papuaNewGuinea, .philippines, .uzbekistan]),
    ("1994", "1995", [.southAfrica]),
    ("1995", "1991", [.honduras]),
    ("1995", "2000", [.eritrea]),
    ("2000", "1999", [.dominicanRepublic]),
  ]
}

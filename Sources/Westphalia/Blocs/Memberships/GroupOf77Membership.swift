import TypedGraph

extension MembershipTables {
  /// The joint declaration of Geneva of 1964-06-15, and the lists that have later members.
  ///
  /// When most later members joined is not recorded. Of each of them there are two spells: one whose start is not known, and
  /// one since the first year in which a list at hand has it, which is mostly an edition of the World Factbook, from 1990 on.
  /// China is on the group's list and does not count itself a member. South Vietnam and North Yemen were founders; Bangladesh,
  /// which some lists call one, was part of Pakistan then.
  static let g77 = MembershipTable(
    asOf: "2025-08-12", [.groupOf77Members],
    ["1964-06-15": groupOf77Founders],
    others: groupOf77FormerMembers + groupOf77Successors + groupOf77LaterMembers,
    vague: "only the year is known")

  private static let groupOf77Founders: [SovereignState] = [
    .afghanistan, .algeria, .argentina, .benin, .bolivia, .brazil, .burkinaFaso, .burundi,
    .cambodia, .cameroon, .centralAfricanRepublic, .chad, .chile, .colombia, .costaRica,
    .democraticRepublicOfTheCongo, .dominicanRepublic, .ecuador, .egypt, .elSalvador, .ethiopia,
    .gabon, .ghana, .guatemala, .guinea, .haiti, .honduras, .india, .indonesia, .iran, .iraq,
    .jamaica, .jordan, .kenya, .kuwait, .laos, .lebanon, .liberia, .libya, .madagascar,
    .malaysia, .mali, .mauritania, .morocco, .myanmar, .nepal, .nicaragua, .niger, .nigeria,
    .pakistan, .panama, .paraguay, .peru, .philippines, .republicOfTheCongo, .rwanda,
    .saudiArabia, .senegal, .sierraLeone, .somalia, .sriLanka, .sudan, .syria, .tanzania,
    .thailand, .togo, .trinidadAndTobago, .tunisia, .uganda, .uruguay, .venezuela,
  ]

  private static let groupOf77FormerMembers: [MembershipSpell] = [
    MembershipSpell(
      .cyprus, .from("1964-06-15", until: "2004"),
      remark: "only the year is known; a document of 1975 says that it was no member"),
    MembershipSpell(
      .mexico, .from("1964-06-15", until: "1994"),
      remark: "the year in which it joined the OECD"),
    MembershipSpell(
      .southKorea, .from("1964-06-15", until: "1996"),
      remark: "the year in which it joined the OECD, after which it left"),
    MembershipSpell(
      .yugoslavia, .from("1964-06-15", until: "2003"),
      remark: "it stayed on the list until then, and took no part in the end"),
    MembershipSpell(.malta, .from("1976", until: "2004")),
    MembershipSpell(
      .romania, .from("1976", until: "2007"),
      remark: "the year in which it joined, and that in which it joined the European Union"),
    MembershipSpell(.palau, .from("2002", until: "2004")),
  ]

  private static let groupOf77Successors: [MembershipSpell] = [
    MembershipSpell(
      .northYemen, .from("1964-06-15", until: "1990-05-22"),
      sources: [.groupOf77Members, .unitedNationsMembers]),
    MembershipSpell(
      .yemen, .since("1990-05-22"), sources: [.groupOf77Members, .unitedNationsMembers]),
    MembershipSpell(
      .southVietnam, .from("1964-06-15", until: "1975-05-01"),
      sources: [.groupOf77Members, .correlatesOfWarStates]),
    MembershipSpell(
      .vietnam, .since("1976"), sources: [.groupOf77Members, .generalKnowledge],
      remark: "the year of its unification; North Vietnam did not join"),
    MembershipSpell(
      .southSudan, .since("2014"), sources: [.groupOf77Members, .groupOf77SouthSudan]),
  ]

  private static let groupOf77LaterMembers: [MembershipSpell] =
    groupOf77Listings.flatMap { year, states in
      states.flatMap { groupOf77Member($0, listed: year, [.groupOf77Members, .worldFactbook]) }
    }
    + groupOf77Member(.kiribati, listed: "2015", [.groupOf77Members])
    + groupOf77Member(.palestine, listed: "2019", [.groupOf77Members])
    + groupOf77Member(.azerbaijan, listed: "2020", [.groupOf77Members])
    + groupOf77Member(
      .southYemen, listed: "1975", until: "1990-05-22", [.groupOf77Members, .unitedNationsMembers])
    + groupOf77Member(
      .bosniaAndHerzegovina, listed: "1999", until: "2020-02", [.groupOf77Members, .worldFactbook])

  /// The states that joined after 1964, by the first year in which a list at hand has them.
  private static let groupOf77Listings: KeyValuePairs<PartialDate, [SovereignState]> = [
    "1990": [
      .angola, .antiguaAndBarbuda, .bahamas, .bahrain, .bangladesh, .barbados, .belize, .bhutan,
      .botswana, .capeVerde, .comoros, .coteDIvoire, .cuba, .djibouti, .dominica,
      .equatorialGuinea, .eswatini, .fiji, .gambia, .grenada, .guineaBissau, .guyana, .lesotho,
      .malawi, .maldives, .mauritius, .mozambique, .northKorea, .oman, .papuaNewGuinea, .qatar,
      .saintLucia, .saintVincentAndTheGrenadines, .samoa, .saoTomeAndPrincipe, .seychelles,
      .singapore, .solomonIslands, .suriname, .unitedArabEmirates, .vanuatu, .zambia, .zimbabwe,
    ],
    "1991": [.tonga],
    "1992": [.brunei, .mongolia, .namibia],
    "1993": [.saintKittsAndNevis],
    "1994": [.southAfrica],
    "1997": [.marshallIslands, .micronesia],
    "1999": [.china, .eritrea],
    "2003": [.turkmenistan],
    "2004": [.timorLeste],
    "2010": [.tajikistan],
    "2011": [.nauru],
  ]

  /// The two spells of a member of which only the year is known by which it had joined.
  private static func groupOf77Member(
    _ state: SovereignState, listed year: PartialDate, until end: PartialDate? = nil,
    _ sources: [EvidenceSource]
  ) -> [MembershipSpell] {
    let remark = "it is listed in \(year); when it joined is not known"
    return [
      Period.until(year).starting(.unknown),
      Period.since(year).ending(end.map(Period.Bound.date) ?? .open),
    ].map { MembershipSpell(state, $0, sources: sources, remark: remark) }
  }
}

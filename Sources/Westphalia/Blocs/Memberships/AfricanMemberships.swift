import TypedGraph

extension MembershipTables {
  /// The charter of Addis Ababa of 25 May 1963, and later accessions by year, until the African
  /// Union took over.
  ///
  /// The Sahrawi Republic, a member since 1982, is no state of the lists used here. Morocco
  /// announced in November 1984 that it left because of it.
  static let organizationOfAfricanUnity = table(
    [:],
    others: oauAccessions.flatMap { date, states in
      states.map { state in
        state == .morocco
          ? MembershipSpell(state, .from("1963", until: "1984-11"))
          : MembershipSpell(state, .since(date).ending(.date("2002-07-09")))
      }
    })

  /// The summit of Durban of 9 July 2002, which opened the union, and later accessions.
  ///
  /// South Sudan was admitted in 2011 and ratified the Constitutive Act in January 2013. Suspensions
  /// from taking part, which followed most coups, are not recorded.
  static let africanUnion = table([
    "2002-07-09": [
      .algeria, .angola, .benin, .botswana, .burkinaFaso, .burundi, .cameroon, .capeVerde,
      .centralAfricanRepublic, .chad, .comoros, .coteDIvoire, .democraticRepublicOfTheCongo,
      .djibouti, .egypt, .equatorialGuinea, .eritrea, .eswatini, .ethiopia, .gabon, .gambia, .ghana,
      .guinea, .guineaBissau, .kenya, .lesotho, .liberia, .libya, .madagascar, .malawi, .mali,
      .mauritania, .mauritius, .mozambique, .namibia, .niger, .nigeria, .republicOfTheCongo,
      .rwanda, .saoTomeAndPrincipe, .senegal, .seychelles, .sierraLeone, .somalia, .southAfrica,
      .sudan, .tanzania, .togo, .tunisia, .uganda, .zambia, .zimbabwe,
    ],
    "2011": [.southSudan],
    "2017-01": [.morocco],
  ])

  private static let oauAccessions: KeyValuePairs<PartialDate, [SovereignState]> = [
    "1963-05-25": [
      .algeria, .benin, .burkinaFaso, .burundi, .cameroon, .centralAfricanRepublic, .chad,
      .coteDIvoire, .democraticRepublicOfTheCongo, .egypt, .ethiopia, .gabon, .ghana, .guinea,
      .liberia, .libya, .madagascar, .mali, .mauritania, .niger, .nigeria, .republicOfTheCongo,
      .rwanda, .senegal, .sierraLeone, .somalia, .sudan, .tanzania, .tunisia, .uganda,
    ],
    "1963": [.morocco, .togo],
    "1963-12": [.kenya],
    "1964": [.malawi, .zambia],
    "1965": [.gambia],
    "1966": [.botswana, .lesotho],
    "1968": [.equatorialGuinea, .eswatini, .mauritius],
    "1973": [.guineaBissau],
    "1975": [.angola, .capeVerde, .comoros, .mozambique, .saoTomeAndPrincipe],
    "1976": [.seychelles],
    "1977": [.djibouti],
    "1980": [.zimbabwe],
    "1990": [.namibia],
    "1993": [.eritrea],
    "1994": [.southAfrica],
  ]
}

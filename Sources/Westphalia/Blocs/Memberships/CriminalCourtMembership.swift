import TypedGraph

extension MembershipTables {
  /// The Rome Statute, in force on 2002-07-01 for the first 66 parties, and for each later one on the first day of the month
  /// after the 60th day from its deposit (Article 126).
  ///
  /// The days of deposit are those of the Treaty Collection. A party that gives notice stays one for a year (Article 127), so
  /// that nobody who gave it in 2025 has left by the end of the table: Hungary leaves on 2026-06-02.
  static let internationalCriminalCourt = MembershipTable(
    asOf: "2025-12-31", [.romeStatuteStatus],
    [
      "2002-07-01": [
        .andorra, .antiguaAndBarbuda, .argentina, .austria, .belgium, .belize, .benin,
        .bosniaAndHerzegovina, .botswana, .bulgaria, .cambodia, .canada, .centralAfricanRepublic,
        .costaRica, .croatia, .cyprus, .democraticRepublicOfTheCongo, .denmark, .dominica,
        .ecuador, .estonia, .fiji, .finland, .france, .gabon, .germany, .ghana, .hungary, .iceland,
        .ireland, .italy, .jordan, .lesotho, .liechtenstein, .luxembourg, .mali, .marshallIslands,
        .mauritius, .mongolia, .nauru, .netherlands, .newZealand, .niger, .nigeria,
        .northMacedonia, .norway, .panama, .paraguay, .peru, .poland, .portugal, .romania,
        .sanMarino, .senegal, .sierraLeone, .slovakia, .slovenia, .southAfrica, .spain, .sweden,
        .switzerland, .tajikistan, .trinidadAndTobago, .unitedKingdom, .venezuela,
      ],
      "2002-08-01": [.greece],
      "2002-09-01": [
        .australia, .bolivia, .brazil, .gambia, .honduras, .latvia, .namibia, .uganda, .uruguay,
      ],
      "2002-11-01": [.colombia, .tanzania],
      "2002-12-01": [.malawi, .samoa, .timorLeste],
      "2003-02-01": [.djibouti, .malta, .southKorea, .zambia],
      "2003-03-01": [.barbados, .saintVincentAndTheGrenadines],
      "2003-05-01": [.afghanistan, .albania],
      "2003-08-01": [.lithuania],
      "2003-10-01": [.guinea],
      "2003-12-01": [.georgia],
      "2004-07-01": [.burkinaFaso],
      "2004-08-01": [.republicOfTheCongo],
      "2004-12-01": [.guyana, .liberia],
      "2005-06-01": [.kenya],
      "2005-08-01": [.dominicanRepublic],
      "2006-01-01": [.mexico],
      "2006-11-01": [.comoros, .saintKittsAndNevis],
      "2007-01-01": [.chad],
      "2007-10-01": [.japan],
      "2008-06-01": [.madagascar],
      "2008-10-01": [.cookIslands, .suriname],
      "2009-09-01": [.chile],
      "2009-10-01": [.czechia],
      "2010-06-01": [.bangladesh],
      "2010-11-01": [.saintLucia, .seychelles],
      "2011-01-01": [.moldova],
      "2011-08-01": [.grenada],
      "2011-09-01": [.tunisia],
      "2011-12-01": [.maldives],
      "2012-01-01": [.capeVerde],
      "2012-02-01": [.vanuatu],
      "2012-07-01": [.guatemala],
      "2013-05-01": [.coteDIvoire],
    ],
    others: [
      MembershipSpell(
        .serbiaAndMontenegro, .from("2002-07-01", until: "2006-06-03"),
        sources: [.romeStatuteStatus, .unitedNationsMembers]),
      MembershipSpell(
        .serbia, .since("2006-06-03"), sources: [.romeStatuteStatus, .unitedNationsMembers]),
      MembershipSpell(
        .montenegro, .since("2006-06-03"), sources: [.romeStatuteStatus, .generalKnowledge],
        remark: "its succession, deposited on 2006-10-23, counts from its independence"),
      MembershipSpell(
        .burundi, .from("2004-12-01", until: "2017-10-27"),
        sources: [.romeStatuteStatus, .romeStatuteWithdrawals]),
      MembershipSpell(
        .philippines, .from("2011-11-01", until: "2019-03-17"),
        sources: [.romeStatuteStatus, .romeStatuteWithdrawals]),
      MembershipSpell(.palestine, .since("2015-04-01"), sources: [.romeStatutePalestine]),
      MembershipSpell(.elSalvador, .since("2016-06-01"), sources: [.romeStatuteElSalvador]),
      MembershipSpell(.kiribati, .since("2020-02-01"), sources: [.romeStatuteKiribati]),
      MembershipSpell(.armenia, .since("2024-02-01"), sources: [.romeStatuteParties]),
      MembershipSpell(.ukraine, .since("2025-01-01"), sources: [.romeStatuteUkraine]),
    ])
}

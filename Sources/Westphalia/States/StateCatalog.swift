extension SovereignState {
  /// Every state that has a constant, present and former, in the order of their keys.
  ///
  /// Keys are ISO 3166-1 alpha-3 codes; for former states those of ISO 3166-3, or else the
  /// abbreviation of the Correlates of War (COW) or the Gleditsch–Ward (GW) state list.
  public static let all: [SovereignState] = (present + former).sorted { $0.id < $1.id }

  /// The states of today, in the order of their keys.
  ///
  /// The 193 members of the United Nations, its two observer states (the Holy See and Palestine),
  /// Kosovo and Taiwan, and the Cook Islands and Niue, which are in free association with New
  /// Zealand.
  public static let present: [SovereignState] = [
    .afghanistan, .angola, .albania, .andorra, .unitedArabEmirates, .argentina, .armenia,
    .antiguaAndBarbuda, .australia, .austria, .azerbaijan, .burundi, .belgium, .benin,
    .burkinaFaso, .bangladesh, .bulgaria, .bahrain, .bahamas, .bosniaAndHerzegovina, .belarus,
    .belize, .bolivia, .brazil, .barbados, .brunei, .bhutan, .botswana, .centralAfricanRepublic,
    .canada, .switzerland, .chile, .china, .coteDIvoire, .cameroon, .democraticRepublicOfTheCongo,
    .republicOfTheCongo, .cookIslands, .colombia, .comoros, .capeVerde, .costaRica, .cuba,
    .cyprus, .czechia, .germany, .djibouti, .dominica, .denmark, .dominicanRepublic, .algeria,
    .ecuador, .egypt, .eritrea, .spain, .estonia, .ethiopia, .finland, .fiji, .france,
    .micronesia, .gabon, .unitedKingdom, .georgia, .ghana, .guinea, .gambia, .guineaBissau,
    .equatorialGuinea, .greece, .grenada, .guatemala, .guyana, .honduras, .croatia, .haiti,
    .hungary, .indonesia, .india, .ireland, .iran, .iraq, .iceland, .israel, .italy, .jamaica,
    .jordan, .japan, .kazakhstan, .kenya, .kyrgyzstan, .cambodia, .kiribati, .saintKittsAndNevis,
    .southKorea, .kosovo, .kuwait, .laos, .lebanon, .liberia, .libya, .saintLucia, .liechtenstein,
    .sriLanka, .lesotho, .lithuania, .luxembourg, .latvia, .morocco, .monaco, .moldova,
    .madagascar, .maldives, .mexico, .marshallIslands, .northMacedonia, .mali, .malta, .myanmar,
    .montenegro, .mongolia, .mozambique, .mauritania, .mauritius, .malawi, .malaysia, .namibia,
    .niger, .nigeria, .nicaragua, .niue, .netherlands, .norway, .nepal, .nauru, .newZealand,
    .oman, .pakistan, .panama, .peru, .philippines, .palau, .papuaNewGuinea, .poland, .northKorea,
    .portugal, .paraguay, .palestine, .qatar, .romania, .russia, .rwanda, .saudiArabia, .sudan,
    .senegal, .singapore, .solomonIslands, .sierraLeone, .elSalvador, .sanMarino, .somalia,
    .serbia, .southSudan, .saoTomeAndPrincipe, .suriname, .slovakia, .slovenia, .sweden,
    .eswatini, .seychelles, .syria, .chad, .togo, .thailand, .tajikistan, .turkmenistan,
    .timorLeste, .tonga, .trinidadAndTobago, .tunisia, .turkey, .tuvalu, .taiwan, .tanzania,
    .uganda, .ukraine, .uruguay, .unitedStates, .uzbekistan, .holySee,
    .saintVincentAndTheGrenadines, .venezuela, .vietnam, .vanuatu, .samoa, .yemen, .southAfrica,
    .zambia, .zimbabwe,
  ]

  /// The states that are no more, in the order of their keys.
  ///
  /// Each state that the COW list v2016 or the GW list (to 2017) counts, and that is not one of
  /// ``present``, is here. A state that only changed its name or its government is one state:
  /// Prussia is ``germany``, the Ottoman Empire ``turkey``, Zaire
  /// ``democraticRepublicOfTheCongo``; exceptions are those with ISO or UN codes of their own, such
  /// as ``sovietUnion`` and ``westGermany``.
  public static let former: [SovereignState] = [
    .austriaHungary, .baden, .bavaria, .czechoslovakia, .eastGermany, .granColombia, .westGermany,
    .hanover, .hesseElectoral, .hesseGrandDucal, .koreanEmpire, .mecklenburgSchwerin, .modena,
    .orangeFreeState, .papalStates, .parma, .southVietnam, .saxony, .serbiaAndMontenegro,
    .twoSicilies, .sovietUnion, .tibet, .transvaal, .tuscany, .unitedProvincesOfCentralAmerica,
    .wurttemberg, .northYemen, .southYemen, .yugoslavia, .zanzibar,
  ]
}

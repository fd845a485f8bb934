import TypedGraph

// The regions by home territories. Continents after the United Nations' standard M49, as ISO 3166-1 data give it, with
// former states where their lands lie; states whose home territory lies in two continents straddle both. Parts of
// continents and the areas of treaties by the words of those treaties, from general knowledge.

extension Region {
  /// Africa, as the United Nations' M49 has it.
  public static let africa = Region(
    "africa", name: "Africa",
    states: [
      .algeria, .angola, .benin, .botswana, .burkinaFaso, .burundi, .cameroon, .capeVerde,
      .centralAfricanRepublic, .chad, .comoros, .coteDIvoire, .democraticRepublicOfTheCongo,
      .djibouti, .equatorialGuinea, .eritrea, .eswatini, .ethiopia, .gabon, .gambia, .ghana,
      .guinea, .guineaBissau, .kenya, .lesotho, .liberia, .libya, .madagascar, .malawi, .mali,
      .mauritania, .mauritius, .morocco, .mozambique, .namibia, .niger, .nigeria,
      .orangeFreeState, .republicOfTheCongo, .rwanda, .saoTomeAndPrincipe, .senegal, .seychelles,
      .sierraLeone, .somalia, .southAfrica, .southSudan, .sudan, .tanzania, .togo, .transvaal,
      .tunisia, .uganda, .zambia, .zanzibar, .zimbabwe,
    ], isComplete: true,
    straddling: [
      .egypt
    ])

  /// The Americas, as the United Nations' M49 has it.
  public static let americas = Region(
    "americas", name: "the Americas",
    states: [
      .antiguaAndBarbuda, .argentina, .bahamas, .barbados, .belize, .bolivia, .brazil, .canada,
      .chile, .colombia, .costaRica, .cuba, .dominica, .dominicanRepublic, .ecuador, .elSalvador,
      .granColombia, .grenada, .guatemala, .guyana, .haiti, .honduras, .jamaica, .mexico,
      .nicaragua, .panama, .paraguay, .peru, .saintKittsAndNevis, .saintLucia,
      .saintVincentAndTheGrenadines, .suriname, .trinidadAndTobago,
      .unitedProvincesOfCentralAmerica, .unitedStates, .uruguay, .venezuela,
    ], isComplete: true)

  /// Asia, as the United Nations' M49 has it.
  public static let asia = Region(
    "asia", name: "Asia",
    states: [
      .afghanistan, .armenia, .bahrain, .bangladesh, .bhutan, .brunei, .cambodia, .china, .cyprus,
      .india, .indonesia, .iran, .iraq, .israel, .japan, .jordan, .koreanEmpire, .kuwait,
      .kyrgyzstan, .laos, .lebanon, .malaysia, .maldives, .mongolia, .myanmar, .nepal,
      .northKorea, .northYemen, .oman, .pakistan, .palestine, .philippines, .qatar, .saudiArabia,
      .singapore, .southKorea, .southVietnam, .southYemen, .sriLanka, .syria, .taiwan,
      .tajikistan, .thailand, .tibet, .timorLeste, .turkmenistan, .unitedArabEmirates,
      .uzbekistan, .vietnam, .yemen,
    ], isComplete: true,
    straddling: [
      .russia, .turkey, .kazakhstan, .azerbaijan, .georgia, .sovietUnion, .egypt,
    ])

  /// Europe, as the United Nations' M49 has it.
  public static let europe = Region(
    "europe", name: "Europe",
    states: [
      .albania, .andorra, .austria, .austriaHungary, .baden, .bavaria, .belarus, .belgium,
      .bosniaAndHerzegovina, .bulgaria, .croatia, .czechia, .czechoslovakia, .denmark,
      .eastGermany, .estonia, .finland, .france, .germany, .greece, .hanover, .hesseElectoral,
      .hesseGrandDucal, .holySee, .hungary, .iceland, .ireland, .italy, .kosovo, .latvia,
      .liechtenstein, .lithuania, .luxembourg, .malta, .mecklenburgSchwerin, .modena, .moldova,
      .monaco, .montenegro, .netherlands, .northMacedonia, .norway, .papalStates, .parma, .poland,
      .portugal, .romania, .sanMarino, .saxony, .serbia, .serbiaAndMontenegro, .slovakia,
      .slovenia, .spain, .sweden, .switzerland, .tuscany, .twoSicilies, .ukraine, .unitedKingdom,
      .westGermany, .wurttemberg, .yugoslavia,
    ], isComplete: true,
    straddling: [
      .russia, .turkey, .kazakhstan, .azerbaijan, .georgia, .sovietUnion,
    ])

  /// Oceania, as the United Nations' M49 has it.
  public static let oceania = Region(
    "oceania", name: "Oceania",
    states: [
      .australia, .cookIslands, .fiji, .kiribati, .marshallIslands, .micronesia, .nauru,
      .newZealand, .niue, .palau, .papuaNewGuinea, .samoa, .solomonIslands, .tonga, .tuvalu,
      .vanuatu,
    ], isComplete: true)

  /// Northeast Asia: China, Japan, Korea, Mongolia, Taiwan; Russia straddles it.
  public static let northeastAsia = Region(
    "northeast-asia", name: "Northeast Asia",
    states: [
      .china, .japan, .koreanEmpire, .mongolia, .northKorea, .southKorea, .taiwan,
    ], isComplete: true, straddling: [.russia, .sovietUnion])

  /// Southeast Asia, as the United Nations' M49 has it.
  public static let southeastAsia = Region(
    "southeast-asia", name: "Southeast Asia",
    states: [
      .brunei, .cambodia, .indonesia, .laos, .malaysia, .myanmar, .philippines, .singapore,
      .southVietnam, .thailand, .timorLeste, .vietnam,
    ], isComplete: true)

  /// The area of the Manila Treaty, article VIII: Southeast Asia with Pakistan, and the southwest Pacific.
  ///
  /// Pacific islands and what lies north of 21°30′ are left open.
  public static let manilaArea = Region(
    "manila-area", name: "the area of Article VIII (Southeast Asia and the southwest Pacific)",
    states: [.australia, .newZealand, .pakistan], including: [.southeastAsia])

  /// Eastern Asia and India, the area of the Anglo-Japanese Alliance of 1905.
  public static let eastAsiaAndIndia = Region(
    "east-asia-and-india", name: "eastern Asia and India",
    states: [.china, .india, .japan, .koreanEmpire], straddling: [.russia])

  /// The Pacific area of the treaties of the United States, as far as home territories tell.
  ///
  /// The states of eastern Asia, Southeast Asia's islands, Australia, New Zealand and Oceania; whether others have
  /// territory in it is left open.
  public static let pacificArea = Region(
    "pacific-area", name: "the Pacific area",
    states: [
      .southKorea, .japan, .taiwan, .philippines, .indonesia, .northKorea, .china,
    ], straddling: [.unitedStates, .russia, .sovietUnion], including: [.oceania])

  /// The area of article 6 of the North Atlantic Treaty: the members in Europe and North America.
  ///
  /// Its states are those of the package's table of NATO's members; islands and forces elsewhere are
  /// places of their own that say whether they lie in this region.
  public static let northAtlanticArea = Region(
    "north-atlantic-area", name: "the area of Article 6 (Europe and North America)",
    states: Bloc.nato.membership.reduce(into: []) { states, spell in
      if !states.contains(where: { $0.id == spell.state.id }) { states.append(spell.state) }
    }, isComplete: true, partKeys: [Region.europe.id])

  /// Every region that has a constant.
  public static let all: [Region] = [
    .africa, .americas, .asia, .europe, .oceania, .northeastAsia, .southeastAsia, .manilaArea,
    .eastAsiaAndIndia, .pacificArea, .northAtlanticArea,
  ]
}

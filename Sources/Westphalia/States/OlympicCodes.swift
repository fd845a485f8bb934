public import TypedGraph

extension SovereignState {
  /// The state that a code of the International Olympic Committee stands for on a date, by the rule of
  /// ``withISO(alpha3:on:)``.
  ///
  /// Codes went from one state to another, and states changed theirs: `GER` was the Federal Republic's at the
  /// Games of 1972 and 1976, `YUG` that of Serbia and Montenegro until 2003; `ZAI` ends with the Games of 1996. A
  /// code of today also says its state before the committee gave it. Teams that were no state's, such as `EUN`,
  /// and those of territories are not found.
  ///
  /// - Parameters:
  ///   - code: Three letters, `"PRK"`.
  ///   - date: The date; of a month or a year the first day counts, or else the first state in it.
  /// - Returns: The state, or nil where the code stands for none on the date.
  /// - Complexity: O(1).
  public static func with(ioc code: String, on date: PartialDate) -> SovereignState? {
    bearer(among: OlympicCodes.bearers[code], on: date)
  }
}

/// The codes of the International Olympic Committee.
///
/// Sources: for those of today the column IOC of the public table `datasets/country-codes`, but for Kosovo, Lebanon,
/// the Marshall Islands, Montenegro, Singapore and South Sudan, where it has none or a former one; for these
/// and the former codes, with the Games at which they were used, the list of IOC country codes in Wikipedia. A
/// former code ends with the year of its last Games.
private enum OlympicCodes {
  static let bearers: [String: [StateCodeBearer]] = {
    var bearers: [String: [StateCodeBearer]] = [:]
    func add(_ code: String, _ state: SovereignState, _ period: Period) {
      for existence in state.existence {
        let own = existence.intersection(period)
        bearers[code, default: []].append(StateCodeBearer(period: own, state: state))
      }
    }
    for (code, state, period) in former { add(code, state, period) }
    for (code, state) in present { add(code, state, .always) }
    return bearers
  }()

  /// The National Olympic Committees of today.
  ///
  /// The Holy See and Niue have none.
  private static let present: [(String, SovereignState)] = [
    ("AFG", .afghanistan), ("ANG", .angola), ("ALB", .albania), ("AND", .andorra),
    ("UAE", .unitedArabEmirates), ("ARG", .argentina), ("ARM", .armenia),
    ("ANT", .antiguaAndBarbuda), ("AUS", .australia), ("AUT", .austria), ("AZE", .azerbaijan),
    ("BDI", .burundi), ("BEL", .belgium), ("BEN", .benin), ("BUR", .burkinaFaso),
    ("BAN", .bangladesh), ("BUL", .bulgaria), ("BRN", .bahrain), ("BAH", .bahamas),
    ("BIH", .bosniaAndHerzegovina), ("BLR", .belarus), ("BIZ", .belize), ("BOL", .bolivia),
    ("BRA", .brazil), ("BAR", .barbados), ("BRU", .brunei), ("BHU", .bhutan), ("BOT", .botswana),
    ("CAF", .centralAfricanRepublic), ("CAN", .canada), ("SUI", .switzerland), ("CHI", .chile),
    ("CHN", .china), ("CIV", .coteDIvoire), ("CMR", .cameroon),
    ("COD", .democraticRepublicOfTheCongo), ("CGO", .republicOfTheCongo), ("COK", .cookIslands),
    ("COL", .colombia), ("COM", .comoros), ("CPV", .capeVerde), ("CRC", .costaRica),
    ("CUB", .cuba), ("CYP", .cyprus), ("CZE", .czechia), ("GER", .germany), ("DJI", .djibouti),
    ("DMA", .dominica), ("DEN", .denmark), ("DOM", .dominicanRepublic), ("ALG", .algeria),
    ("ECU", .ecuador), ("EGY", .egypt), ("ERI", .eritrea), ("ESP", .spain), ("EST", .estonia),
    ("ETH", .ethiopia), ("FIN", .finland), ("FIJ", .fiji), ("FRA", .france), ("FSM", .micronesia),
    ("GAB", .gabon), ("GBR", .unitedKingdom), ("GEO", .georgia), ("GHA", .ghana),
    ("GUI", .guinea), ("GAM", .gambia), ("GBS", .guineaBissau), ("GEQ", .equatorialGuinea),
    ("GRE", .greece), ("GRN", .grenada), ("GUA", .guatemala), ("GUY", .guyana),
    ("HON", .honduras), ("CRO", .croatia), ("HAI", .haiti), ("HUN", .hungary),
    ("INA", .indonesia), ("IND", .india), ("IRL", .ireland), ("IRI", .iran), ("IRQ", .iraq),
    ("ISL", .iceland), ("ISR", .israel), ("ITA", .italy), ("JAM", .jamaica), ("JOR", .jordan),
    ("JPN", .japan), ("KAZ", .kazakhstan), ("KEN", .kenya), ("KGZ", .kyrgyzstan),
    ("CAM", .cambodia), ("KIR", .kiribati), ("SKN", .saintKittsAndNevis), ("KOR", .southKorea),
    ("KOS", .kosovo), ("KUW", .kuwait), ("LAO", .laos), ("LBN", .lebanon), ("LBR", .liberia),
    ("LBA", .libya), ("LCA", .saintLucia), ("LIE", .liechtenstein), ("SRI", .sriLanka),
    ("LES", .lesotho), ("LTU", .lithuania), ("LUX", .luxembourg), ("LAT", .latvia),
    ("MAR", .morocco), ("MON", .monaco), ("MDA", .moldova), ("MAD", .madagascar),
    ("MDV", .maldives), ("MEX", .mexico), ("MHL", .marshallIslands), ("MKD", .northMacedonia),
    ("MLI", .mali), ("MLT", .malta), ("MYA", .myanmar), ("MNE", .montenegro), ("MGL", .mongolia),
    ("MOZ", .mozambique), ("MTN", .mauritania), ("MRI", .mauritius), ("MAW", .malawi),
    ("MAS", .malaysia), ("NAM", .namibia), ("NIG", .niger), ("NGR", .nigeria),
    ("NCA", .nicaragua), ("NED", .netherlands), ("NOR", .norway), ("NEP", .nepal),
    ("NRU", .nauru), ("NZL", .newZealand), ("OMA", .oman), ("PAK", .pakistan), ("PAN", .panama),
    ("PER", .peru), ("PHI", .philippines), ("PLW", .palau), ("PNG", .papuaNewGuinea),
    ("POL", .poland), ("PRK", .northKorea), ("POR", .portugal), ("PAR", .paraguay),
    ("PLE", .palestine), ("QAT", .qatar), ("ROU", .romania), ("RUS", .russia), ("RWA", .rwanda),
    ("KSA", .saudiArabia), ("SUD", .sudan), ("SEN", .senegal), ("SGP", .singapore),
    ("SOL", .solomonIslands), ("SLE", .sierraLeone), ("ESA", .elSalvador), ("SMR", .sanMarino),
    ("SOM", .somalia), ("SRB", .serbia), ("SSD", .southSudan), ("STP", .saoTomeAndPrincipe),
    ("SUR", .suriname), ("SVK", .slovakia), ("SLO", .slovenia), ("SWE", .sweden),
    ("SWZ", .eswatini), ("SEY", .seychelles), ("SYR", .syria), ("CHA", .chad), ("TOG", .togo),
    ("THA", .thailand), ("TJK", .tajikistan), ("TKM", .turkmenistan), ("TLS", .timorLeste),
    ("TGA", .tonga), ("TTO", .trinidadAndTobago), ("TUN", .tunisia), ("TUR", .turkey),
    ("TUV", .tuvalu), ("TPE", .taiwan), ("TAN", .tanzania), ("UGA", .uganda), ("UKR", .ukraine),
    ("URU", .uruguay), ("USA", .unitedStates), ("UZB", .uzbekistan),
    ("VIN", .saintVincentAndTheGrenadines), ("VEN", .venezuela), ("VIE", .vietnam),
    ("VAN", .vanuatu), ("SAM", .samoa), ("YEM", .yemen), ("RSA", .southAfrica), ("ZAM", .zambia),
    ("ZIM", .zimbabwe),
  ]

  private static let former: [(String, SovereignState, Period)] = [
    ("BIR", .myanmar, .until("1989")), ("BSH", .bosniaAndHerzegovina, .until("1993")),
    ("CAB", .cambodia, .until("1965")), ("CEY", .sriLanka, .until("1973")),
    ("DAH", .benin, .until("1977")), ("FRG", .westGermany, .always),
    ("GDR", .eastGermany, .always), ("GER", .westGermany, .from("1972", until: "1977")),
    ("HOL", .netherlands, .until("1993")), ("IRN", .iran, .until("1989")),
    ("KHM", .cambodia, .from("1972", until: "1977")), ("LIB", .lebanon, .until("2017")),
    ("MAL", .malaysia, .until("1963-09-16")), ("RAU", .egypt, .from("1960", until: "1961")),
    ("RHO", .zimbabwe, .until("1973")), ("ROC", .taiwan, .until("1977")),
    ("ROM", .romania, .until("2007")), ("SCG", .serbiaAndMontenegro, .since("2003-02-04")),
    ("SIN", .singapore, .until("2017")), ("TCH", .czechoslovakia, .always),
    ("TRI", .trinidadAndTobago, .until("2013")),
    ("UAR", .egypt, .from("1961", until: "1971-09-02")),
    ("URS", .sovietUnion, .always), ("VNM", .southVietnam, .always),
    ("VOL", .burkinaFaso, .until("1985")), ("YAR", .northYemen, .always),
    ("YMD", .southYemen, .always), ("YUG", .yugoslavia, .always),
    ("YUG", .serbiaAndMontenegro, .until("2003-02-04")),
    ("ZAI", .democraticRepublicOfTheCongo, .until("1997")),
  ]
}

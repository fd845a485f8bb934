import TypedGraph

extension MembershipTables {
  /// The Statute of the International Atomic Energy Agency of 1956-10-26, in force 1957-07-29.
  ///
  /// A state is a member from the deposit of its instrument, which the General Conference must have approved before for those
  /// that did not sign in time. After 2010 the sources at hand have few days, and the year stands.
  static let iaea = MembershipTable(
    asOf: "2025-12-01", [.atomicEnergyStatute], atomicEnergyAccessions,
    others: atomicEnergySuccessions + atomicEnergyReturns + atomicEnergyLateMembers,
    vague: "only the year is known")

  private static let atomicEnergyAccessions: KeyValuePairs<PartialDate, [SovereignState]> = [
    "1957-07-29": [
      .afghanistan, .australia, .austria, .brazil, .canada, .denmark, .dominicanRepublic, .france,
      .guatemala, .india, .israel, .japan, .norway, .pakistan, .portugal, .romania, .southAfrica,
      .sweden, .switzerland, .turkey, .unitedKingdom, .unitedStates,
    ],
    "1957-07-30": [.netherlands],
    "1957-07-31": [.poland, .ukraine],
    "1957-08-06": [.iceland],
    "1957-08-07": [.indonesia],
    "1957-08-08": [.hungary, .southKorea],
    "1957-08-17": [.bulgaria],
    "1957-08-19": [.venezuela],
    "1957-08-20": [.holySee],
    "1957-08-22": [.sriLanka],
    "1957-08-23": [.albania],
    "1957-08-26": [.spain],
    "1957-09-04": [.egypt],
    "1957-09-13": [.newZealand],
    "1957-09-17": [.morocco],
    "1957-09-19": [.monaco],
    "1957-09-30": [.ethiopia, .greece, .italy, .paraguay, .peru],
    "1957-10-01": [.cuba],
    "1957-10-03": [.argentina],
    "1957-10-07": [.haiti],
    "1957-10-14": [.tunisia],
    "1957-10-15": [.thailand],
    "1957-10-18": [.myanmar],
    "1957-11-22": [.elSalvador],
    "1958-01-07": [.finland],
    "1958-01-29": [.luxembourg],
    "1958-03-03": [.ecuador],
    "1958-04-07": [.mexico],
    "1958-04-29": [.belgium],
    "1958-07-17": [.sudan],
    "1958-09-02": [.philippines],
    "1958-09-16": [.iran],
    "1959-03-04": [.iraq],
    "1960-09-19": [.chile],
    "1960-09-28": [.ghana],
    "1960-09-30": [.colombia],
    "1960-11-01": [.senegal],
    "1961-06-29": [.lebanon],
    "1961-08-10": [.mali],
    "1961-10-10": [.democraticRepublicOfTheCongo],
    "1962-10-05": [.liberia],
    "1962-12-13": [.saudiArabia],
    "1963-01-22": [.uruguay],
    "1963-03-15": [.bolivia],
    "1963-06-06": [.syria],
    "1963-09-09": [.libya],
    "1963-11-19": [.coteDIvoire],
    "1963-12-24": [.algeria],
    "1964-01-21": [.gabon],
    "1964-03-25": [.nigeria],
    "1964-07-13": [.cameroon],
    "1964-12-01": [.kuwait],
    "1965-03-22": [.madagascar],
    "1965-03-25": [.costaRica],
    "1965-06-07": [.cyprus],
    "1965-07-12": [.kenya],
    "1965-12-29": [.jamaica],
    "1966-03-02": [.panama],
    "1966-04-18": [.jordan],
    "1967-01-05": [.singapore],
    "1967-06-04": [.sierraLeone],
    "1967-08-30": [.uganda],
    "1968-12-13": [.liechtenstein],
    "1969-01-08": [.zambia],
    "1969-01-15": [.malaysia],
    "1969-03-27": [.niger],
    "1970-01-06": [.ireland],
    "1972-09-27": [.bangladesh],
    "1973-09-20": [.mongolia],
    "1974-12-31": [.mauritius],
    "1976-01-06": [.tanzania],
    "1976-01-15": [.unitedArabEmirates],
    "1976-02-27": [.qatar],
    "1983-02-17": [.namibia],
    "1984-01-01": [.china],
    "1986-08-01": [.zimbabwe],
    "1992-01-31": [.estonia],
    "1992-09-21": [.slovenia],
    "1993-02-12": [.croatia],
    "1993-09-27": [.armenia, .czechia, .slovakia],
    "1993-11-18": [.lithuania],
    "1994-01-26": [.marshallIslands, .uzbekistan],
    "1994-02-14": [.kazakhstan],
    "1994-02-25": [.northMacedonia],
    "1994-10-14": [.yemen],
    "1995-09-19": [.bosniaAndHerzegovina],
    "1996-02-23": [.georgia],
    "1997-04-10": [.latvia],
    "1997-09-24": [.moldova],
    "1997-09-29": [.malta],
    "1998-09-14": [.burkinaFaso],
    "1999-05-26": [.benin],
    "1999-11-09": [.angola],
    "2001-01-05": [.centralAfricanRepublic],
    "2001-05-30": [.azerbaijan],
    "2001-09-10": [.tajikistan],
    "2002-03-20": [.botswana],
    "2002-12-20": [.eritrea],
    "2003-02-24": [.honduras],
    "2003-04-22": [.seychelles],
    "2003-09-10": [.kyrgyzstan],
    "2004-11-23": [.mauritania],
    "2005-11-02": [.chad],
    "2006-03-31": [.belize],
    "2006-09-18": [.mozambique],
    "2006-10-02": [.malawi],
    "2006-10-30": [.montenegro],
    "2007-03-02": [.palau],
    "2008-07-08": [.nepal],
    "2009-02-05": [.oman],
    "2009-06-23": [.bahrain],
    "2009-06-24": [.burundi],
    "2009-07-13": [.lesotho],
    "2009-07-15": [.republicOfTheCongo],
  ]

  private static let atomicEnergySuccessions: [MembershipSpell] = [
    MembershipSpell(.belarus, .since("1957-07-29"), sources: [.atomicEnergyFirstMembers]),
    MembershipSpell(
      .czechoslovakia, .from("1957-07-29", until: "1993-01-01"),
      sources: [.atomicEnergyFirstMembers, .correlatesOfWarStates]),
    MembershipSpell(
      .sovietUnion, .from("1957-07-29", until: "1991-12-26"),
      sources: [.atomicEnergyStatute, .correlatesOfWarStates]),
    MembershipSpell(
      .russia, .since("1991-12-26"),
      sources: [.correlatesOfWarOrganizations, .correlatesOfWarStates],
      remark: "it continues the membership of the Soviet Union, from the end of the latter"),
    MembershipSpell(
      .taiwan, .from("1957-09-10", until: "1971-12-09"),
      sources: [.atomicEnergyFirstMembers, .generalKnowledge]),
    MembershipSpell(
      .yugoslavia, .from("1957-09-17", until: "1992-04-27"),
      sources: [.atomicEnergyStatute, .correlatesOfWarStates]),
    MembershipSpell(
      .serbiaAndMontenegro, .from("1992-04-27", until: "2006-06-03"),
      sources: [.atomicEnergyStatute, .correlatesOfWarOrganizations, .generalKnowledge],
      remark: "both data sets count it as a member of 1957; the agency admitted it in 2001"),
    MembershipSpell(
      .serbia, .since("2006-06-03"),
      sources: [.correlatesOfWarOrganizations, .unitedNationsMembers]),
    MembershipSpell(
      .southVietnam, .from("1957-09-24", until: "1975-05-01"),
      sources: [.atomicEnergyStatute, .correlatesOfWarStates]),
    MembershipSpell(
      .vietnam, .since("1976"), sources: [.atomicEnergyStatute, .generalKnowledge],
      remark: "the year of its unification; it is counted as a member of 1957"),
    MembershipSpell(
      .westGermany, .from("1957-10-01", until: "1990-10-03"),
      sources: [.atomicEnergyStatute, .correlatesOfWarStates]),
    MembershipSpell(
      .eastGermany, .from("1973", until: "1990-10-03"),
      sources: [.generalKnowledge, .correlatesOfWarStates],
      remark: "only the year is known; COW IGO 3.0 has 1965"),
    MembershipSpell(
      .germany, .since("1990-10-03"),
      sources: [.correlatesOfWarOrganizations, .correlatesOfWarStates]),
  ]

  /// Those that left, and what became of them.
  private static let atomicEnergyReturns: [MembershipSpell] = [
    MembershipSpell(
      .honduras, .from("1957-07-29", until: "1967"),
      sources: [.atomicEnergyFirstMembers, .atomicEnergyMembers]),
    MembershipSpell(
      .nicaragua, .from("1957-09-17", until: "1970"),
      sources: [.atomicEnergyStatute, .atomicEnergyMembers]),
    MembershipSpell(.nicaragua, .since("1977"), sources: [.atomicEnergyMembers]),
    MembershipSpell(.cambodia, .from("1958-02-06", until: "2003-03-26")),
    MembershipSpell(.cambodia, .since("2009-11-23")),
    MembershipSpell(
      .northKorea, .from("1974", until: "1994"), sources: [.atomicEnergyMembers]),
  ]

  private static let atomicEnergyLateMembers: [MembershipSpell] =
    atomicEnergyMembers(
      [
        "2011": [.laos],
        "2012": [
          .dominica, .fiji, .papuaNewGuinea, .rwanda, .togo, .trinidadAndTobago,
        ],
        "2013": [.eswatini, .sanMarino],
      ], [.correlatesOfWarOrganizations])
    + atomicEnergyMembers(
      [
        "2014-01-07": [.bahamas],
        "2014-02-18": [.brunei],
        "2015-10-14": [.antiguaAndBarbuda],
        "2015-11-20": [.barbados],
        "2020-09-17": [.comoros],
        "2023-04-04": [.capeVerde],
        "2024": [.cookIslands],
      ], [.atomicEnergyMembers])
    + atomicEnergyMembers(
      [
        "2015": [.djibouti, .guyana, .vanuatu],
        "2016": [.turkmenistan],
        "2017": [.saintVincentAndTheGrenadines],
        "2018": [.grenada],
        "2019": [.saintLucia],
        "2021": [.samoa],
        "2022": [.saintKittsAndNevis, .tonga],
        "2023": [.gambia, .guinea],
      ], [.generalKnowledge])
    + [
      MembershipSpell(.somalia, .since("2024"), sources: [.atomicEnergySomalia]),
      MembershipSpell(
        .maldives, .since("2025"), sources: [.atomicEnergyMaldives, .atomicEnergyMembers],
        remark:
          "approved by the General Conference on 2025-09-15; the day of its deposit is not known"),
    ]

  private static func atomicEnergyMembers(
    _ accessions: KeyValuePairs<PartialDate, [SovereignState]>, _ sources: [EvidenceSource]
  ) -> [MembershipSpell] {
    accessions.flatMap { date, states in
      states.map { MembershipSpell($0, .since(date), sources: sources) }
    }
  }
}

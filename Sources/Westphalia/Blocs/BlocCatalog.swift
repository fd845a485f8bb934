extension Bloc {
  /// NATO (North Atlantic Treaty Organization), since the treaty's entry into force on 1949-08-24.
  public static let nato = Bloc(
    "NATO", name: "NATO",
    aliases: [
      "North Atlantic Treaty Organization",
      "North Atlantic Treaty Organisation",
      "Atlantic Alliance",
    ])

  /// Warsaw Pact, 1955–1991.
  public static let warsawPact = Bloc(
    "WTO-1955", name: "Warsaw Pact", aliases: ["Warsaw Treaty Organization"])

  /// CSTO (Collective Security Treaty Organization), the treaty of 1992 and the organization made
  /// of it in 2002.
  public static let csto = Bloc(
    "CSTO", name: "CSTO",
    aliases: ["Collective Security Treaty Organization", "Collective Security Treaty"])

  /// SCO (Shanghai Cooperation Organisation), since 2001-06-15.
  public static let sco = Bloc(
    "SCO", name: "SCO",
    aliases: ["Shanghai Cooperation Organisation", "Shanghai Cooperation Organization"])

  /// OSCE (Organization for Security and Co-operation in Europe), the conference of 1973 and the
  /// organization made of it in 1995.
  public static let osce = Bloc(
    "OSCE", name: "OSCE",
    aliases: [
      "Organization for Security and Co-operation in Europe",
      "Conference on Security and Co-operation in Europe",
      "CSCE",
    ])

  /// ANZUS (Australia, New Zealand, United States Security Treaty), since 1952.
  public static let anzus = Bloc(
    "ANZUS", name: "ANZUS", aliases: ["Australia, New Zealand, United States Security Treaty"])

  /// SEATO (Southeast Asia Treaty Organization), 1955–1977.
  public static let seato = Bloc(
    "SEATO", name: "SEATO", aliases: ["Southeast Asia Treaty Organization"])

  /// CENTO (Central Treaty Organization), 1955–1979.
  public static let cento = Bloc(
    "CENTO", name: "CENTO", aliases: ["Central Treaty Organization", "Baghdad Pact"])

  /// Western European Union, 1955–2011, of the modified treaty of Brussels.
  public static let westernEuropeanUnion = Bloc("WEU", name: "Western European Union")

  /// Axis, the Tripartite Pact of 1940 and its accessions, to 1945.
  public static let axis = Bloc("AXIS", name: "Axis", aliases: ["Axis powers", "Tripartite Pact"])

  /// Little Entente, 1920–1938.
  public static let littleEntente = Bloc("LITTLE-ENTENTE", name: "Little Entente")

  /// AUKUS, since 2021-09-15.
  public static let aukus = Bloc("AUKUS", name: "AUKUS")

  /// Quad, revived in November 2017.
  public static let quad = Bloc("QUAD", name: "Quad", aliases: ["Quadrilateral Security Dialogue"])

  /// Alliance of Sahel States, since 2023.
  public static let allianceOfSahelStates = Bloc(
    "AES", name: "Alliance of Sahel States", aliases: ["Confederation of Sahel States"])

  /// G7 (Group of Seven), since 1975, first without Canada.
  public static let g7 = Bloc("G7", name: "G7", aliases: ["Group of Seven"])

  /// G8 (Group of Eight), 1998–2014.
  public static let g8 = Bloc("G8", name: "G8", aliases: ["Group of Eight"])

  /// G20 (Group of Twenty), since 1999.
  public static let g20 = Bloc("G20", name: "G20", aliases: ["Group of Twenty"])

  /// G77 (Group of 77), since 1964.
  public static let g77 = Bloc("G77", name: "G77", aliases: ["Group of 77"])

  /// BRICS (BRIC), since the summit of 2009-06-16.
  public static let brics = Bloc("BRICS", name: "BRICS", aliases: ["BRIC"])

  /// Non-Aligned Movement, since 1961.
  public static let nonAlignedMovement = Bloc(
    "NAM-1961", name: "Non-Aligned Movement", aliases: ["Movement of Non-Aligned Countries"])

  /// European Union, with the communities before it, since 1958-01-01.
  public static let europeanUnion = Bloc(
    "EU", name: "European Union",
    aliases: [
      "European Communities",
      "European Community",
      "European Economic Community",
      "EC",
      "EEC",
    ])

  /// Council of Europe, since 1949-05-05.
  public static let councilOfEurope = Bloc("COE", name: "Council of Europe")

  /// European Free Trade Association, since 1960.
  public static let europeanFreeTradeAssociation = Bloc(
    "EFTA", name: "European Free Trade Association")

  /// Schengen area, since 1995-03-26.
  public static let schengenArea = Bloc("SCHENGEN", name: "Schengen area")

  /// Nordic Council, since 1952.
  public static let nordicCouncil = Bloc("NORDIC", name: "Nordic Council")

  /// Visegrád Group, since 1991.
  public static let visegradGroup = Bloc(
    "V4", name: "Visegrád Group", aliases: ["Visegrad Group", "Visegrad Four"])

  /// Comecon, 1949–1991.
  public static let comecon = Bloc(
    "CMEA", name: "Comecon", aliases: ["Council for Mutual Economic Assistance"])

  /// Commonwealth of Independent States, since December 1991.
  public static let commonwealthOfIndependentStates = Bloc(
    "CIS", name: "Commonwealth of Independent States")

  /// Eurasian Economic Union, since 2015-01-01.
  public static let eurasianEconomicUnion = Bloc("EAEU", name: "Eurasian Economic Union")

  /// Union State, since 2000.
  public static let unionState = Bloc(
    "UNION-STATE", name: "Union State", aliases: ["Union State of Russia and Belarus"])

  /// GUAM (Organization for Democracy and Economic Development), since 1997.
  public static let guam = Bloc(
    "GUAM", name: "GUAM", aliases: ["Organization for Democracy and Economic Development"])

  /// Organization of Turkic States, since 2009.
  public static let organizationOfTurkicStates = Bloc(
    "OTS", name: "Organization of Turkic States", aliases: ["Turkic Council"])

  /// African Union, since 2002-07-09.
  public static let africanUnion = Bloc("AU", name: "African Union")

  /// Organisation of African Unity, 1963–2002, the predecessor of the African Union.
  public static let organizationOfAfricanUnity = Bloc(
    "OAU", name: "Organisation of African Unity", aliases: ["Organization of African Unity"])

  /// ECOWAS (Economic Community of West African States), since 1975.
  public static let ecowas = Bloc(
    "ECOWAS", name: "ECOWAS", aliases: ["Economic Community of West African States"])

  /// East African Community, since 2000-07-07.
  public static let eastAfricanCommunity = Bloc(
    "EAC", name: "East African Community")

  /// Southern African Development Community, since 1992.
  public static let southernAfricanDevelopmentCommunity = Bloc(
    "SADC", name: "Southern African Development Community")

  /// Arab League, since 1945-03-22.
  public static let arabLeague = Bloc(
    "LAS", name: "Arab League", aliases: ["League of Arab States"])

  /// Gulf Cooperation Council, since 1981-05-25.
  public static let gcc = Bloc(
    "GCC", name: "Gulf Cooperation Council",
    aliases: ["Cooperation Council for the Arab States of the Gulf"])

  /// Organisation of Islamic Cooperation, since 1969.
  public static let oic = Bloc(
    "OIC", name: "Organisation of Islamic Cooperation",
    aliases: ["Organization of Islamic Cooperation", "Organisation of the Islamic Conference"])

  /// OPEC (Organization of the Petroleum Exporting Countries), since 1960-09-14.
  public static let opec = Bloc(
    "OPEC", name: "OPEC", aliases: ["Organization of the Petroleum Exporting Countries"])

  /// ASEAN (Association of Southeast Asian Nations), since 1967-08-08.
  public static let asean = Bloc(
    "ASEAN", name: "ASEAN", aliases: ["Association of Southeast Asian Nations"])

  /// SAARC (South Asian Association for Regional Cooperation), since 1985.
  public static let saarc = Bloc(
    "SAARC", name: "SAARC", aliases: ["South Asian Association for Regional Cooperation"])

  /// APEC (Asia-Pacific Economic Cooperation), since 1989.
  public static let apec = Bloc(
    "APEC", name: "APEC", aliases: ["Asia-Pacific Economic Cooperation"])

  /// Pacific Islands Forum, since 1971.
  public static let pacificIslandsForum = Bloc(
    "PIF", name: "Pacific Islands Forum", aliases: ["South Pacific Forum"])

  /// Organization of American States, of the charter of 1948.
  public static let oas = Bloc(
    "OAS", name: "Organization of American States", aliases: ["Organisation of American States"])

  /// Mercosur, since 1991.
  public static let mercosur = Bloc(
    "MERCOSUR", name: "Mercosur", aliases: ["Southern Common Market"])

  /// Caribbean Community, since 1973.
  public static let caricom = Bloc("CARICOM", name: "Caribbean Community")

  /// United Nations, since 1945-10-24.
  public static let unitedNations = Bloc(
    "UN", name: "United Nations", aliases: ["UNO", "United Nations Organization"])

  /// League of Nations, 1920–1946.
  public static let leagueOfNations = Bloc("LON", name: "League of Nations")

  /// Commonwealth of Nations, since 1931.
  public static let commonwealthOfNations = Bloc(
    "COMMONWEALTH", name: "Commonwealth of Nations", aliases: ["British Commonwealth"])

  /// OECD (Organisation for Economic Co-operation and Development), since 1961.
  public static let oecd = Bloc(
    "OECD", name: "OECD", aliases: ["Organisation for Economic Co-operation and Development"])

  /// World Trade Organization, since 1995.
  public static let worldTradeOrganization = Bloc(
    "WTO", name: "World Trade Organization", aliases: ["World Trade Organisation"])

  /// International Atomic Energy Agency, since 1957.
  public static let iaea = Bloc("IAEA", name: "International Atomic Energy Agency")

  /// OPCW (Organisation for the Prohibition of Chemical Weapons), since 1997.
  public static let opcw = Bloc(
    "OPCW", name: "OPCW", aliases: ["Organisation for the Prohibition of Chemical Weapons"])

  /// International Criminal Court, since 2002.
  public static let internationalCriminalCourt = Bloc("ICC", name: "International Criminal Court")

  /// Every bloc and intergovernmental organization that has a constant, in the order of their keys.
  public static let all: [Bloc] = [
    .allianceOfSahelStates, .anzus, .apec, .asean, .africanUnion, .aukus, .axis, .brics, .caricom,
    .cento, .commonwealthOfIndependentStates, .comecon, .councilOfEurope, .commonwealthOfNations,
    .csto, .eastAfricanCommunity, .eurasianEconomicUnion, .ecowas, .europeanFreeTradeAssociation,
    .europeanUnion, .g20, .g7, .g77, .g8, .gcc, .guam, .iaea, .internationalCriminalCourt,
    .arabLeague, .littleEntente, .leagueOfNations, .mercosur, .nonAlignedMovement, .nato,
    .nordicCouncil, .oas, .organizationOfAfricanUnity, .oecd, .oic, .opcw, .opec, .osce,
    .organizationOfTurkicStates, .pacificIslandsForum, .quad, .saarc,
    .southernAfricanDevelopmentCommunity, .schengenArea, .sco, .seato, .unitedNations, .unionState,
    .visegradGroup, .westernEuropeanUnion, .worldTradeOrganization, .warsawPact,
  ]
}

import TypedGraph

extension MembershipTables {
  /// The declaration of Bangkok of 8 August 1967, and the declarations of admission.
  static let asean = MembershipTable(
    asOf: "2025-12-31", [.asean, .atop],
    [
      "1967-08-08": [.indonesia, .malaysia, .philippines, .singapore, .thailand],
      "1984-01-07": [.brunei],
      "1995-07-28": [.vietnam],
      "1997-07-23": [.laos, .myanmar],
      "1999-04-30": [.cambodia],
      "2025-10-26": [.timorLeste],
    ])

  /// The treaty of Asunción, in force 1991-11-29, and the protocols of accession.
  ///
  /// Paraguay was suspended from June 2012 to August 2013, Venezuela since December 2016.
  static let mercosur = MembershipTable(
    asOf: "2025-12-31", [.mercosurMembers],
    [
      "1991-11-29": [.argentina, .brazil, .uruguay]
    ],
    others: [
      MembershipSpell(.paraguay, .from("1991-11-29", until: "2012-06-29")),
      MembershipSpell(
        .paraguay, .from("2012-06-29", until: "2013-08-15"), status: .suspended,
        sources: [.mercosurMembers, .generalKnowledge]),
      MembershipSpell(.paraguay, .since("2013-08-15"), sources: [.generalKnowledge]),
      MembershipSpell(.venezuela, .from("2012-07-31", until: "2016-12-01")),
      MembershipSpell(.venezuela, .since("2016-12-01"), status: .suspended),
      MembershipSpell(
        .bolivia, .since("2024-07-08"), sources: [.generalKnowledge],
        remark: "the day of its deposit; the protocol entered into force 30 days later"),
    ])

  /// The declaration of Dhaka of 1985-12-08; Afghanistan joined at the summit of New Delhi.
  static let saarc = MembershipTable(
    asOf: "2025-12-31", [.generalKnowledge],
    [
      "1985-12-08": [.bangladesh, .bhutan, .india, .maldives, .nepal, .pakistan, .sriLanka],
      "2007-04-03": [.afghanistan],
    ])

  /// The meeting of Canberra of 1989-11-06, and the meetings that admitted members.
  ///
  /// Hong Kong is a member besides.
  static let apec = MembershipTable(
    asOf: "2025-12-31", [.generalKnowledge],
    [
      "1989-11-06": [
        .australia, .brunei, .canada, .indonesia, .japan, .malaysia, .newZealand, .philippines,
        .singapore, .southKorea, .thailand, .unitedStates,
      ],
      "1991-11-12": [.china, .taiwan],
      "1993-11-17": [.mexico, .papuaNewGuinea],
      "1994-11-11": [.chile],
      "1998-11-14": [.peru, .russia, .vietnam],
    ])

  /// The meeting of Wellington of 1971-08-05, and later members by year.
  ///
  /// French Polynesia and New Caledonia are members besides, since 2016. Kiribati left in July 2022 and came back
  /// in 2023.
  static let pacificIslandsForum = MembershipTable(
    asOf: "2025-12-31", [.generalKnowledge],
    [
      "1971-08-05": [.australia, .cookIslands, .nauru, .newZealand, .samoa, .tonga],
      "1974": [.papuaNewGuinea],
      "1975": [.niue],
      "1978": [.solomonIslands, .tuvalu],
      "1980": [.vanuatu],
      "1987": [.marshallIslands, .micronesia],
      "1995": [.palau],
    ],
    others: [
      MembershipSpell(.fiji, .from("1971-08-05", until: "2009-05-02")),
      MembershipSpell(.fiji, .from("2009-05-02", until: "2014-10-24"), status: .suspended),
      MembershipSpell(.fiji, .since("2014-10-24")),
      MembershipSpell(.kiribati, .from("1979", until: "2022-07")),
      MembershipSpell(.kiribati, .since("2023")),
    ],
    vague: "only the year, or the month, of the change is known")

  /// The treaty of Chaguaramas of 1973-07-04, in force 1973-08-01, and its accessions.
  ///
  /// Montserrat is a member besides.
  static let caricom = MembershipTable(
    asOf: "2025-12-31", [.generalKnowledge],
    [
      "1973-08-01": [.barbados, .guyana, .jamaica, .trinidadAndTobago],
      "1974-07-04": [.antiguaAndBarbuda],
      "1983-07-04": [.bahamas],
      "1995-07-04": [.suriname],
      "2002-07-02": [.haiti],
    ],
    others: [
      MembershipSpell(.belize, .since("1974-05-01")),
      MembershipSpell(.dominica, .since("1974-05-01")),
      MembershipSpell(.grenada, .since("1974-05-01")),
      MembershipSpell(.saintLucia, .since("1974-05-01")),
      MembershipSpell(.saintVincentAndTheGrenadines, .since("1974-05-01")),
      MembershipSpell(.saintKittsAndNevis, .since("1974-07-26")),
    ])

  /// The charter of Bogotá of 1948-04-30 and later accessions.
  ///
  /// The days are those of signature, as in ATOP 4.01 (treaty 3150). The charter entered into force on 1951-12-13.
  ///
  /// Cuba was kept from taking part since 1962-01-31 (ATOP: 01-22); the resolution of 2009 that lifted this has not
  /// brought it back. Honduras was suspended after a coup. Nicaragua's denunciation took effect on 2023-11-19,
  /// Venezuela's on 2019-04-27, which the organization did not accept of the government that gave it.
  static let oas = MembershipTable(
    asOf: "2025-12-31", [.atop],
    [
      "1948-04-30": [
        .argentina, .bolivia, .brazil, .chile, .colombia, .costaRica, .dominicanRepublic, .ecuador,
        .elSalvador, .guatemala, .haiti, .mexico, .panama, .paraguay, .peru, .unitedStates,
        .uruguay,
      ],
      "1967-03-13": [.trinidadAndTobago],
      "1967-10-09": [.barbados],
      "1969-06-27": [.jamaica],
      "1975-05-13": [.grenada],
      "1977-02-22": [.suriname],
      "1979-05-22": [.dominica, .saintLucia],
      "1981-12-03": [.antiguaAndBarbuda, .saintVincentAndTheGrenadines],
      "1982-03-03": [.bahamas],
      "1984-03-12": [.saintKittsAndNevis],
      "1991-01-08": [.belize, .guyana],
    ],
    others: [
      MembershipSpell(
        .cuba, .from("1948-04-30", until: "1962-01-31"), sources: [.atop, .generalKnowledge]),
      MembershipSpell(
        .cuba, .since("1962-01-31"), status: .suspended, sources: [.generalKnowledge]),
      MembershipSpell(
        .honduras, .from("1948-04-30", until: "2009-07-04"), sources: [.atop, .generalKnowledge]),
      MembershipSpell(
        .honduras, .from("2009-07-04", until: "2011-06-01"), status: .suspended,
        sources: [.generalKnowledge]),
      MembershipSpell(.honduras, .since("2011-06-01"), sources: [.generalKnowledge]),
      MembershipSpell(
        .nicaragua, .from("1948-04-30", until: "2023-11-19"), sources: [.atop, .generalKnowledge]),
      MembershipSpell(
        .venezuela, .from("1948-04-30", until: "2019-04-27"), sources: [.atop, .generalKnowledge],
        remark: "the day on which its denunciation took effect, which is disputed"),
      MembershipSpell(.canada, .since("1990-01-08"), sources: [.generalKnowledge]),
    ])

  /// The treaty of San Francisco of 1951-09-01, in force 1952-04-29.
  ///
  /// The United States suspended its obligations to New Zealand on 1986-09-17, with which the treaty then ends in
  /// ATOP 4.01 (treaty 3215).
  static let anzus = MembershipTable(
    asOf: "2025-12-31", [.atop, .generalKnowledge],
    ["1952-04-29": [.australia, .unitedStates]],
    others: [
      MembershipSpell(.newZealand, .from("1952-04-29", until: "1986-09-17")),
      MembershipSpell(.newZealand, .since("1986-09-17"), status: .suspended),
    ])
}

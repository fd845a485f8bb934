import TypedGraph

extension StateNameTable {
  /// Names that began or ended while the state was a member of the United Nations.
  ///
  /// After its list of members with their notes, and the rosters of its Yearbooks.
  static let renamedInUN: [(SovereignState, [(String, Period)])] = [
    (
      .belarus,
      [
        ("Byelorussian Soviet Socialist Republic", .until("1991-09-19")),
        ("Byelorussian SSR", .until("1991-09-19")), ("Byelorussia", .until("1991-09-19")),
      ]
    ),
    (.benin, [("Dahomey", .until("1975-12-01"))]),
    (.burkinaFaso, [("Upper Volta", .until("1984-08-06"))]),
    (
      .cambodia,
      [
        ("Khmer Republic", .from("1970-10", until: "1975")),
        ("Democratic Kampuchea", .from("1976", until: "1990-02-03")),
        ("Kampuchea", .from("1975", until: "1990-02-03")),
      ]
    ),
    (
      .centralAfricanRepublic,
      [("Central African Empire", .from("1976-12-20", until: "1979-09-20"))]
    ),
    (
      .democraticRepublicOfTheCongo,
      [
        ("Zaire", .from("1971-10-27", until: "1997-05-17")),
        ("Republic of Zaire", .from("1971-10-27", until: "1997-05-17")),
      ]
    ),
    (
      .egypt,
      [
        ("United Arab Republic", .from("1958-02-21", until: "1971-09-02")),
        ("UAR", .from("1958-02-21", until: "1971-09-02")),
      ]
    ),
    (
      .eswatini,
      [("Swaziland", .until("2018-05-30")), ("Kingdom of Swaziland", .until("2018-05-30"))]
    ),
    (
      .malaysia, [("Malaya", .until("1963-09-16")), ("Federation of Malaya", .until("1963-09-16"))]
    ),
    (.maldives, [("Maldive Islands", .until("1969-04-14"))]),
    (.myanmar, [("Burma", .until("1989-06-18")), ("Union of Burma", .until("1989-06-18"))]),
    (
      .northMacedonia,
      [
        ("Macedonia", .until("2019-02-14")), ("Republic of Macedonia", .until("2019-02-14")),
        ("The former Yugoslav Republic of Macedonia", .until("2019-02-14")),
        ("FYROM", .until("2019-02-14")), ("Macedonia, FYR", .until("2019-02-14")),
        ("FYR Macedonia", .until("2019-02-14")),
      ]
    ),
    (.russia, [("Russian Federation", .since("1991-12-24"))]),
    (.samoa, [("Western Samoa", .until("1997-07-02"))]),
    (
      .serbiaAndMontenegro,
      [
        ("Yugoslavia", .until("2003-02-04")),
        ("Federal Republic of Yugoslavia", .until("2003-02-04")),
        ("FRY", .until("2003-02-04")), ("F.R. Yugoslavia", .until("2003-02-04")),
      ]
    ),
    (.sriLanka, [("Ceylon", .until("1972-05-22"))]),
    (
      .tanzania,
      [
        ("Tanganyika", .until("1964-11-01")),
        ("United Republic of Tanganyika and Zanzibar", .from("1964-04-26", until: "1964-11-01")),
      ]
    ),
    (
      .ukraine,
      [
        ("Ukrainian Soviet Socialist Republic", .until("1991-08-24")),
        ("Ukrainian SSR", .until("1991-08-24")),
      ]
    ),
  ]

  /// Names that began or ended otherwise, from general knowledge that nobody looked up.
  static let renamedElsewhere: [(SovereignState, [(String, Period)])] = [
    (
      .libya,
      [
        ("Kingdom of Libya", .until("1969-09-01")),
        ("Libyan Arab Republic", .from("1969-09-01", until: "1977")),
        ("Libyan Arab Jamahiriya", .from("1977", until: "2011-09-16")),
      ]
    ),
    (.mongolia, [("Mongolian People's Republic", .from("1924", until: "1992"))]),
    (.suriname, [("Surinam", .until("1978-01-23"))]),
    (.zimbabwe, [("Rhodesia", .until("1980-04-18")), ("Southern Rhodesia", .until("1980-04-18"))]),
    (
      .democraticRepublicOfTheCongo,
      [
        ("Congo (Leopoldville)", .until("1966-07")),
        ("Republic of the Congo", .until("1964-08-01")),
      ]
    ),
    (
      .austriaHungary,
      [("Austria", .always), ("Austrian Empire", .until("1867-06-08"))]
    ),
    (
      .china,
      [
        ("Republic of China", .from("1912-01-01", until: "1949-12-08")),
        ("ROC", .from("1912-01-01", until: "1949-12-08")),
      ]
    ),
    (.taiwan, [("Republic of China", .since("1949-12-08")), ("ROC", .since("1949-12-08"))]),
    (
      .colombia,
      [
        ("New Granada", .until("1863")), ("Republic of New Granada", .until("1858")),
        ("United States of Colombia", .from("1863", until: "1886")),
      ]
    ),
    (.ethiopia, [("Abyssinia", .until("1945"))]),
    (
      .germany,
      [
        ("Prussia", .until("1871-01-18")), ("Kingdom of Prussia", .until("1871-01-18")),
        ("German Empire", .from("1871-01-18", until: "1918-11-09")),
        ("Imperial Germany", .from("1871-01-18", until: "1918-11-09")),
        ("German Reich", .from("1871-01-18", until: "1945-05-09")),
        ("Nazi Germany", .from("1933-01-30", until: "1945-05-09")),
        ("Federal Republic of Germany", .since("1990-10-03")),
      ]
    ),
    (.westGermany, [("FRG", .always)]),
    (.iran, [("Persia", .until("1935-03-22"))]),
    (.ireland, [("Irish Free State", .from("1922-12-06", until: "1937-12-29"))]),
    (
      .italy,
      [
        ("Kingdom of Sardinia", .until("1861-03-17")), ("Sardinia", .until("1861-03-17")),
        ("Piedmont-Sardinia", .until("1861-03-17")), ("Sardinia-Piedmont", .until("1861-03-17")),
        ("Piedmont", .until("1861-03-17")),
        ("Kingdom of Italy", .from("1861-03-17", until: "1946-06")),
      ]
    ),
    (.jordan, [("Transjordan", .until("1949-04"))]),
    (.koreanEmpire, [("Korean Empire", .since("1897-10")), ("Joseon", .until("1897-10"))]),
    (.madagascar, [("Malagasy Republic", .from("1958", until: "1975"))]),
    (.oman, [("Muscat and Oman", .until("1970-08"))]),
    (
      .russia,
      [
        ("Russian Empire", .until("1917")), ("Imperial Russia", .until("1917")),
        ("Tsarist Russia", .until("1917")),
      ]
    ),
    (.southAfrica, [("Union of South Africa", .from("1910-05-31", until: "1961-05-31"))]),
    (.thailand, [("Siam", .until("1949-05"))]),
    (.turkey, [("Ottoman Empire", .until("1923-10-29"))]),
    (
      .vietnam,
      [
        ("North Vietnam", .from("1954", until: "1976-07-02")),
        ("Democratic Republic of Vietnam", .always),
        ("Socialist Republic of Vietnam", .since("1976-07-02")),
        ("Annam", .until("1893-01-02")),
      ]
    ),
    (
      .yugoslavia,
      [
        ("Kingdom of the Serbs, Croats and Slovenes", .until("1929-10-03")),
        ("Kingdom of Yugoslavia", .from("1929-10-03", until: "1945-11-29")),
        ("Socialist Federal Republic of Yugoslavia", .since("1963-04-07")),
        ("SFRY", .since("1963-04-07")),
      ]
    ),
  ]

  /// The names of colonies and other territories that became states: theirs until the state exists.
  static let beforeIndependence: [(SovereignState, [String])] = [
    (.belize, ["British Honduras"]), (.botswana, ["Bechuanaland"]), (.ghana, ["Gold Coast"]),
    (.guyana, ["British Guiana"]), (.kiribati, ["Gilbert Islands"]), (.lesotho, ["Basutoland"]),
    (.malawi, ["Nyasaland"]), (.namibia, ["South West Africa"]), (.suriname, ["Dutch Guiana"]),
    (.tuvalu, ["Ellice Islands"]), (.vanuatu, ["New Hebrides"]), (.zambia, ["Northern Rhodesia"]),
  ]
}

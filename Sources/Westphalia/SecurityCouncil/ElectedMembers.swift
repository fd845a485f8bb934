import TypedGraph

extension SeatSpell {
  /// The elected members of the Security Council, 1946 to 2028, term by term in the order of their
  /// starts.
  ///
  /// Source: United Nations Security Council, "Countries Elected Members". Terms begin on 1 January
  /// and last two years; the first began with the Council's first meeting, and until 1966 there
  /// were six seats, then ten. A seat of which two states shared the term appears as two spells.
  /// Mexico was elected only on 1980-01-07, and its seat was vacant until then. Democratic
  /// Yemen's seat passed to the united Yemen on 1990-05-22. The United Arab Republic is
  /// ``SovereignState/egypt``. The terms from 2027 to 2028 are those of the election of 2026-06-03 (General
  /// Assembly, 80th session, 86th plenary meeting). Who is elected for terms from 2028 on is not recorded.
  public static let electedMembers: [SeatSpell] = electedTerms.flatMap { period, states in
    states.map { SeatSpell($0, period, term: .elected) }
  }

  private static let electedTerms: KeyValuePairs<Period, [SovereignState]> = [
    .from("1946-01-17", until: "1948-01-01"): [.australia, .brazil, .poland],
    .from("1946-01-17", until: "1947-01-01"): [.egypt, .mexico, .netherlands],
    .from("1947-01-01", until: "1949-01-01"): [.belgium, .colombia, .syria],
    .from("1948-01-01", until: "1950-01-01"): [.argentina, .canada, .ukraine],
    .from("1949-01-01", until: "1951-01-01"): [.cuba, .egypt, .norway],
    .from("1950-01-01", until: "1952-01-01"): [.ecuador, .india, .yugoslavia],
    .from("1951-01-01", until: "1953-01-01"): [.brazil, .netherlands, .turkey],
    .from("1952-01-01", until: "1954-01-01"): [.chile, .greece, .pakistan],
    .from("1953-01-01", until: "1955-01-01"): [.colombia, .denmark, .lebanon],
    .from("1954-01-01", until: "1956-01-01"): [.brazil, .newZealand, .turkey],
    .from("1955-01-01", until: "1957-01-01"): [.belgium, .iran, .peru],
    .from("1956-01-01", until: "1958-01-01"): [.australia, .cuba],
    .from("1956-01-01", until: "1957-01-01"): [.yugoslavia],
    .from("1957-01-01", until: "1958-01-01"): [.philippines],
    .from("1957-01-01", until: "1959-01-01"): [.colombia, .iraq, .sweden],
    .from("1958-01-01", until: "1960-01-01"): [.canada, .japan, .panama],
    .from("1959-01-01", until: "1961-01-01"): [.argentina, .italy, .tunisia],
    .from("1960-01-01", until: "1962-01-01"): [.ecuador, .sriLanka],
    .from("1960-01-01", until: "1961-01-01"): [.poland],
    .from("1961-01-01", until: "1962-01-01"): [.liberia, .turkey],
    .from("1961-01-01", until: "1963-01-01"): [.chile, .egypt],
    .from("1962-01-01", until: "1963-01-01"): [.ireland, .romania],
    .from("1962-01-01", until: "1964-01-01"): [.ghana, .venezuela],
    .from("1963-01-01", until: "1964-01-01"): [.philippines],
    .from("1963-01-01", until: "1965-01-01"): [.brazil, .morocco, .norway],
    .from("1964-01-01", until: "1965-01-01"): [.czechoslovakia],
    .from("1964-01-01", until: "1966-01-01"): [.bolivia, .coteDIvoire],
    .from("1965-01-01", until: "1966-01-01"): [.malaysia],
    .from("1965-01-01", until: "1967-01-01"): [.jordan, .netherlands, .uruguay],
    .from("1966-01-01", until: "1967-01-01"): [.newZealand, .uganda],
    .from("1966-01-01", until: "1968-01-01"): [.argentina, .bulgaria, .japan, .mali, .nigeria],
    .from("1967-01-01", until: "1969-01-01"): [.brazil, .canada, .denmark, .ethiopia, .india],
    .from("1968-01-01", until: "1970-01-01"): [.algeria, .hungary, .pakistan, .paraguay, .senegal],
    .from("1969-01-01", until: "1971-01-01"): [.colombia, .finland, .nepal, .spain, .zambia],
    .from("1970-01-01", until: "1972-01-01"): [
      .burundi, .nicaragua, .poland, .sierraLeone, .syria,
    ],
    .from("1971-01-01", until: "1973-01-01"): [.argentina, .belgium, .italy, .japan, .somalia],
    .from("1972-01-01", until: "1974-01-01"): [.guinea, .india, .panama, .sudan, .yugoslavia],
    .from("1973-01-01", until: "1975-01-01"): [.australia, .austria, .indonesia, .kenya, .peru],
    .from("1974-01-01", until: "1976-01-01"): [
      .belarus, .cameroon, .costaRica, .iraq, .mauritania,
    ],
    .from("1975-01-01", until: "1977-01-01"): [.guyana, .italy, .japan, .sweden, .tanzania],
    .from("1976-01-01", until: "1978-01-01"): [.benin, .libya, .pakistan, .panama, .romania],
    .from("1977-01-01", until: "1979-01-01"): [
      .canada, .india, .mauritius, .venezuela, .westGermany,
    ],
    .from("1978-01-01", until: "1980-01-01"): [
      .bolivia, .czechoslovakia, .gabon, .kuwait, .nigeria,
    ],
    .from("1979-01-01", until: "1981-01-01"): [.bangladesh, .jamaica, .norway, .portugal, .zambia],
    .from("1980-01-01", until: "1982-01-01"): [.eastGermany, .niger, .philippines, .tunisia],
    .from("1980-01-07", until: "1982-01-01"): [.mexico],
    .from("1981-01-01", until: "1983-01-01"): [.ireland, .japan, .panama, .spain, .uganda],
    .from("1982-01-01", until: "1984-01-01"): [
      .democraticRepublicOfTheCongo, .guyana, .jordan, .poland, .togo,
    ],
    .from("1983-01-01", until: "1985-01-01"): [
      .malta, .netherlands, .nicaragua, .pakistan, .zimbabwe,
    ],
    .from("1984-01-01", until: "1986-01-01"): [.burkinaFaso, .egypt, .india, .peru, .ukraine],
    .from("1985-01-01", until: "1987-01-01"): [
      .australia, .denmark, .madagascar, .thailand, .trinidadAndTobago,
    ],
    .from("1986-01-01", until: "1988-01-01"): [
      .bulgaria, .ghana, .republicOfTheCongo, .unitedArabEmirates, .venezuela,
    ],
    .from("1987-01-01", until: "1989-01-01"): [.argentina, .italy, .japan, .westGermany, .zambia],
    .from("1988-01-01", until: "1990-01-01"): [.algeria, .brazil, .nepal, .senegal, .yugoslavia],
    .from("1989-01-01", until: "1991-01-01"): [.canada, .colombia, .ethiopia, .finland, .malaysia],
    .from("1990-01-01", until: "1992-01-01"): [
      .coteDIvoire, .cuba, .democraticRepublicOfTheCongo, .romania,
    ],
    .from("1990-01-01", until: "1990-05-22"): [.southYemen],
    .from("1990-05-22", until: "1992-01-01"): [.yemen],
    .from("1991-01-01", until: "1993-01-01"): [.austria, .belgium, .ecuador, .india, .zimbabwe],
    .from("1992-01-01", until: "1994-01-01"): [.capeVerde, .hungary, .japan, .morocco, .venezuela],
    .from("1993-01-01", until: "1995-01-01"): [.brazil, .djibouti, .newZealand, .pakistan, .spain],
    .from("1994-01-01", until: "1996-01-01"): [.argentina, .czechia, .nigeria, .oman, .rwanda],
    .from("1995-01-01", until: "1997-01-01"): [.botswana, .germany, .honduras, .indonesia, .italy],
    .from("1996-01-01", until: "1998-01-01"): [
      .chile, .egypt, .guineaBissau, .poland, .southKorea,
    ],
    .from("1997-01-01", until: "1999-01-01"): [.costaRica, .japan, .kenya, .portugal, .sweden],
    .from("1998-01-01", until: "2000-01-01"): [.bahrain, .brazil, .gabon, .gambia, .slovenia],
    .from("1999-01-01", until: "2001-01-01"): [
      .argentina, .canada, .malaysia, .namibia, .netherlands,
    ],
    .from("2000-01-01", until: "2002-01-01"): [.bangladesh, .jamaica, .mali, .tunisia, .ukraine],
    .from("2001-01-01", until: "2003-01-01"): [
      .colombia, .ireland, .mauritius, .norway, .singapore,
    ],
    .from("2002-01-01", until: "2004-01-01"): [.bulgaria, .cameroon, .guinea, .mexico, .syria],
    .from("2003-01-01", until: "2005-01-01"): [.angola, .chile, .germany, .pakistan, .spain],
    .from("2004-01-01", until: "2006-01-01"): [.algeria, .benin, .brazil, .philippines, .romania],
    .from("2005-01-01", until: "2007-01-01"): [.argentina, .denmark, .greece, .japan, .tanzania],
    .from("2006-01-01", until: "2008-01-01"): [
      .ghana, .peru, .qatar, .republicOfTheCongo, .slovakia,
    ],
    .from("2007-01-01", until: "2009-01-01"): [
      .belgium, .indonesia, .italy, .panama, .southAfrica,
    ],
    .from("2008-01-01", until: "2010-01-01"): [
      .burkinaFaso, .costaRica, .croatia, .libya, .vietnam,
    ],
    .from("2009-01-01", until: "2011-01-01"): [.austria, .japan, .mexico, .turkey, .uganda],
    .from("2010-01-01", until: "2012-01-01"): [
      .bosniaAndHerzegovina, .brazil, .gabon, .lebanon, .nigeria,
    ],
    .from("2011-01-01", until: "2013-01-01"): [
      .colombia, .germany, .india, .portugal, .southAfrica,
    ],
    .from("2012-01-01", until: "2014-01-01"): [
      .azerbaijan, .guatemala, .morocco, .pakistan, .togo,
    ],
    .from("2013-01-01", until: "2015-01-01"): [
      .argentina, .australia, .luxembourg, .rwanda, .southKorea,
    ],
    .from("2014-01-01", until: "2016-01-01"): [.chad, .chile, .jordan, .lithuania, .nigeria],
    .from("2015-01-01", until: "2017-01-01"): [
      .angola, .malaysia, .newZealand, .spain, .venezuela,
    ],
    .from("2016-01-01", until: "2018-01-01"): [.egypt, .japan, .senegal, .ukraine, .uruguay],
    .from("2017-01-01", until: "2019-01-01"): [.bolivia, .ethiopia, .kazakhstan, .sweden],
    .from("2017-01-01", until: "2018-01-01"): [.italy],
    .from("2018-01-01", until: "2019-01-01"): [.netherlands],
    .from("2018-01-01", until: "2020-01-01"): [
      .coteDIvoire, .equatorialGuinea, .kuwait, .peru, .poland,
    ],
    .from("2019-01-01", until: "2021-01-01"): [
      .belgium, .dominicanRepublic, .germany, .indonesia, .southAfrica,
    ],
    .from("2020-01-01", until: "2022-01-01"): [
      .estonia, .niger, .saintVincentAndTheGrenadines, .tunisia, .vietnam,
    ],
    .from("2021-01-01", until: "2023-01-01"): [.india, .ireland, .kenya, .mexico, .norway],
    .from("2022-01-01", until: "2024-01-01"): [
      .albania, .brazil, .gabon, .ghana, .unitedArabEmirates,
    ],
    .from("2023-01-01", until: "2025-01-01"): [
      .ecuador, .japan, .malta, .mozambique, .switzerland,
    ],
    .from("2024-01-01", until: "2026-01-01"): [
      .algeria, .guyana, .sierraLeone, .slovenia, .southKorea,
    ],
    .from("2025-01-01", until: "2027-01-01"): [.denmark, .greece, .pakistan, .panama, .somalia],
    .from("2026-01-01", until: "2028-01-01"): [
      .bahrain, .colombia, .democraticRepublicOfTheCongo, .latvia, .liberia,
    ],
    .from("2027-01-01", until: "2029-01-01"): [
      .austria, .kyrgyzstan, .portugal, .trinidadAndTobago, .zimbabwe,
    ],
  ]

  /// How many elected seats certainly stood empty on a date.
  ///
  /// Four from the amendment of 1965-08-31 until the first terms on them began, and Mexico's of 1980.
  static func vacancies(on date: PartialDate) -> Int {
    vacancies.reduce(0) { sum, vacancy in
      vacancy.period.holds(on: date) == .certainly ? sum + vacancy.count : sum
    }
  }

  private static let vacancies: [(period: Period, count: Int)] = [
    (.from("1965-08-31", until: "1966-01-01"), 4),
    (.from("1980-01-01", until: "1980-01-07"), 1),
  ]
}

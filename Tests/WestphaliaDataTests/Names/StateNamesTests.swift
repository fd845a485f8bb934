import Testing
import Westphalia

@testable import WestphaliaData

@Suite("States by names in many languages, and by the spellings of data sets")
struct StateNamesTests {
  /// Names by language, written down by hand; no table of the system was asked for them.
  ///
  /// All are of 2024.
  static let languages: [(language: String, names: String)] = [
    (
      "it",
      """
      Corea del Nord PRK, Corea del Sud KOR, Germania DEU, Francia FRA, Spagna ESP, Regno Unito GBR, Gran Bretagna GBR,
      Stati Uniti USA, Stati Uniti d'America USA, Giappone JPN, Cina CHN, Repubblica Popolare Cinese CHN, Russia RUS,
      Federazione Russa RUS, Svizzera CHE, Svezia SWE, Norvegia NOR, Paesi Bassi NLD, Olanda NLD, Belgio BEL, Grecia GRC,
      Turchia TUR, Ungheria HUN, Polonia POL, Repubblica Ceca CZE, Egitto EGY, Marocco MAR, Costa d'Avorio CIV,
      Repubblica Democratica del Congo COD, Repubblica del Congo COG, Sudafrica ZAF, Birmania MMR, Emirati Arabi Uniti ARE,
      Arabia Saudita SAU, Repubblica Dominicana DOM, Dominica DMA, Repubblica Centrafricana CAF, Macedonia del Nord MKD,
      Bosnia ed Erzegovina BIH, Nuova Zelanda NZL, Giordania JOR, Libano LBN, Croazia HRV, l'Italia ITA, Città del Vaticano VAT
      """
    ),
    (
      "pl",
      """
      Korea Północna PRK, Północna Korea PRK, Korea Południowa KOR, Niemcy DEU, Francja FRA, Włochy ITA, Hiszpania ESP,
      Wielka Brytania GBR, Stany Zjednoczone USA, Rosja RUS, Ukraina UKR, Białoruś BLR, Litwa LTU, Łotwa LVA, Czechy CZE,
      Słowacja SVK, Węgry HUN, Szwecja SWE, Szwajcaria CHE, Holandia NLD, Chiny CHN, Japonia JPN, Turcja TUR,
      Arabia Saudyjska SAU, Wybrzeże Kości Słoniowej CIV, Republika Południowej Afryki ZAF, Demokratyczna Republika Konga COD,
      Dominikana DOM, Dominika DMA, Austria AUT, Australia AUS, Gruzja GEO, Islandia ISL, Irlandia IRL, Grecja GRC, Egipt EGY
      """
    ),
    (
      "de",
      """
      Nordkorea PRK, Südkorea KOR, Suedkorea KOR, Deutschland DEU, Frankreich FRA, Österreich AUT, Oesterreich AUT, Schweiz CHE,
      Vereinigtes Königreich GBR, Vereinigte Staaten USA, Vereinigte Staaten von Amerika USA, Italien ITA, Spanien ESP,
      Niederlande NLD, Die Niederlande NLD, Belgien BEL, Dänemark DNK, Schweden SWE, Norwegen NOR, Finnland FIN, Polen POL,
      Tschechien CZE, Tschechische Republik CZE, Ungarn HUN, Rumänien ROU, Griechenland GRC, Türkei TUR, Russland RUS,
      Weißrussland BLR, Lettland LVA, Litauen LTU, Estland EST, Island ISL, Irland IRL, Ägypten EGY, Elfenbeinküste CIV,
      Vereinigte Arabische Emirate ARE, Saudi-Arabien SAU, Zypern CYP, Neuseeland NZL, Republik Österreich AUT, Volksrepublik China CHN
      """
    ),
    (
      "fr",
      """
      Corée du Nord PRK, Corée du Sud KOR, la Corée du Nord PRK, Allemagne DEU, l'Allemagne DEU, États-Unis USA, Etats-Unis USA,
      ÉTATS-UNIS D’AMÉRIQUE USA, Royaume-Uni GBR, Grande-Bretagne GBR, Espagne ESP, Italie ITA, Suisse CHE, Belgique BEL,
      Pays-Bas NLD, les Pays-Bas NLD, Suède SWE, Norvège NOR, Pologne POL, Russie RUS, Fédération de Russie RUS, Chine CHN,
      République populaire de Chine CHN, Japon JPN, Égypte EGY, Maroc MAR, Algérie DZA, Côte d'Ivoire CIV, Côte d’Ivoire CIV,
      République démocratique du Congo COD, Congo-Brazzaville COG, Tchad TCD, Sénégal SEN, Maurice MUS, Mauritanie MRT,
      Birmanie MMR, Viêt Nam VNM, Nouvelle-Zélande NZL, Émirats arabes unis ARE, République centrafricaine CAF,
      République de Corée KOR, République populaire démocratique de Corée PRK, Biélorussie BLR, Saint-Marin SMR, République française FRA
      """
    ),
    (
      "es",
      """
      Corea del Norte PRK, Corea del Sur KOR, Alemania DEU, Francia FRA, Estados Unidos USA, EE. UU. USA, Reino Unido GBR,
      España ESP, Italia ITA, Países Bajos NLD, los Países Bajos NLD, Suiza CHE, Suecia SWE, Noruega NOR, Polonia POL, Rusia RUS,
      Federación de Rusia RUS, China CHN, Japón JPN, Egipto EGY, Marruecos MAR, Costa de Marfil CIV, Costa Rica CRI,
      República Dominicana DOM, Haití HTI, México MEX, Perú PER, Brasil BRA, Turquía TUR, Arabia Saudí SAU, Hungría HUN,
      Croacia HRV, Bielorrusia BLR, República Checa CZE, Sudáfrica ZAF, Nueva Zelanda NZL, República de Corea KOR, Guinea Ecuatorial GNQ
      """
    ),
    (
      "pt",
      """
      Coreia do Norte PRK, Coreia do Sul KOR, Alemanha DEU, França FRA, Estados Unidos USA, EUA USA, Reino Unido GBR,
      Espanha ESP, Itália ITA, Países Baixos NLD, Suíça CHE, Suécia SWE, Noruega NOR, Polônia POL, Polónia POL, Rússia RUS,
      Japão JPN, Egito EGY, Marrocos MAR, Costa do Marfim CIV, Moçambique MOZ, Cabo Verde CPV, São Tomé e Príncipe STP,
      Timor-Leste TLS, Guiné-Bissau GNB, Guiné GIN, Turquia TUR, Arábia Saudita SAU, África do Sul ZAF, Índia IND
      """
    ),
    (
      "ja",
      """
      北朝鮮 PRK, 韓国 KOR, 日本 JPN, 中国 CHN, アメリカ合衆国 USA, アメリカ USA, 米国 USA, イギリス GBR, 英国 GBR, フランス FRA, ドイツ DEU,
      イタリア ITA, スペイン ESP, ロシア RUS, ウクライナ UKR, ポーランド POL, オランダ NLD, ベルギー BEL, スイス CHE, スウェーデン SWE, ﾄﾞｲﾂ DEU,
      トルコ TUR, エジプト EGY, サウジアラビア SAU, インド IND, ベトナム VNM, タイ THA, フィリピン PHL, オーストラリア AUS, オーストリア AUT,
      コンゴ民主共和国 COD, コンゴ共和国 COG, 台湾 TWN, 朝鮮民主主義人民共和国 PRK, 大韓民国 KOR, ニジェール NER, ナイジェリア NGA, ガンビア GMB
      """
    ),
    (
      "zh-Hans",
      """
      朝鲜 PRK, 韩国 KOR, 中国 CHN, 日本 JPN, 美国 USA, 英国 GBR, 法国 FRA, 德国 DEU, 意大利 ITA, 西班牙 ESP, 俄罗斯 RUS, 乌克兰 UKR,
      波兰 POL, 荷兰 NLD, 瑞士 CHE, 瑞典 SWE, 土耳其 TUR, 埃及 EGY, 沙特阿拉伯 SAU, 印度 IND, 印度尼西亚 IDN, 越南 VNM, 泰国 THA,
      中华人民共和国 CHN, 大韩民国 KOR, 朝鲜民主主义人民共和国 PRK, 刚果民主共和国 COD, 南非 ZAF
      """
    ),
    (
      "zh-Hant",
      """
      北韓 PRK, 南韓 KOR, 北朝鮮 PRK, 美國 USA, 英國 GBR, 法國 FRA, 德國 DEU, 義大利 ITA, 西班牙 ESP, 俄羅斯 RUS, 烏克蘭 UKR,
      波蘭 POL, 荷蘭 NLD, 土耳其 TUR, 台灣 TWN, 臺灣 TWN, 中國 CHN, 紐西蘭 NZL
      """
    ),
    (
      "ko",
      "북한 PRK, 대한민국 KOR, 한국 KOR, 일본 JPN, 중국 CHN, 미국 USA, 영국 GBR, 프랑스 FRA, 독일 DEU, 러시아 RUS, 우크라이나 UKR, 폴란드 POL, 인도 IND, 터키 TUR"
    ),
    (
      "ru",
      """
      Северная Корея PRK, Корея Северная PRK, КНДР PRK, Южная Корея KOR, Республика Корея KOR, Россия RUS, Российская Федерация RUS,
      США USA, Соединенные Штаты Америки USA, Соединённые Штаты USA, Великобритания GBR, Германия DEU, Франция FRA, Италия ITA, Испания ESP,
      Польша POL, Украина UKR, Беларусь BLR, Белоруссия BLR, Китай CHN, Япония JPN, Швейцария CHE, Швеция SWE, Нидерланды NLD,
      Турция TUR, Египет EGY, Саудовская Аравия SAU, ЮАР ZAF, Грузия GEO, Молдавия MDA, Кыргызстан KGZ, Киргизия KGZ, ОАЭ ARE,
      Чешская Республика CZE, Мьянма MMR, Австрия AUT, Австралия AUS, Венгрия HUN, Республика Польша POL
      """
    ),
    (
      "uk",
      """
      Північна Корея PRK, Південна Корея KOR, Україна UKR, Росія RUS, Польща POL, Німеччина DEU, Франція FRA, Велика Британія GBR,
      США USA, Сполучені Штати USA, Білорусь BLR, Угорщина HUN, Чехія CZE, Туреччина TUR, Китай CHN, Японія JPN, Грузія GEO
      """
    ),
    (
      "ar",
      """
      كوريا الشمالية PRK, كوريا الجنوبية KOR, الصين CHN, اليابان JPN, الولايات المتحدة USA, المملكة المتحدة GBR, فرنسا FRA,
      ألمانيا DEU, المانيا DEU, روسيا RUS, الاتحاد الروسي RUS, مصر EGY, المملكة العربية السعودية SAU, العراق IRQ, سوريا SYR, الأردن JOR,
      لبنان LBN, المغرب MAR, الجزائر DZA, تونس TUN, السودان SDN, جنوب السودان SSD, تركيا TUR, إيران IRN, ايران IRN, قطر QAT, عُمان OMN
      """
    ),
    (
      "fa",
      "کرهٔ شمالی PRK, کره شمالی PRK, کرهٔ جنوبی KOR, ایران IRN, ایالات متحده USA, بریتانیا GBR, فرانسه FRA, آلمان DEU, روسیه RUS, چین CHN, ژاپن JPN, ترکیه TUR, عراق IRQ, لتونی LVA"
    ),
    (
      "he",
      "קוריאה הצפונית PRK, צפון קוריאה PRK, קוריאה הדרומית KOR, ישראל ISR, ארצות הברית USA, הממלכה המאוחדת GBR, בריטניה GBR, צרפת FRA, גרמניה DEU, רוסיה RUS, סין CHN, יפן JPN, מצרים EGY, ירדן JOR"
    ),
    (
      "el",
      "Βόρεια Κορέα PRK, Νότια Κορέα KOR, Ελλάδα GRC, ΕΛΛΑΔΑ GRC, Γερμανία DEU, Γαλλία FRA, Ιταλία ITA, Ηνωμένο Βασίλειο GBR, Ηνωμένες Πολιτείες USA, ΗΠΑ USA, Ρωσία RUS, Κίνα CHN, Τουρκία TUR, Κύπρος CYP, Αίγυπτος EGY"
    ),
    (
      "tr",
      "Kuzey Kore PRK, Güney Kore KOR, Almanya DEU, Fransa FRA, İtalya ITA, İspanya ESP, Birleşik Krallık GBR, İngiltere GBR, Amerika Birleşik Devletleri USA, ABD USA, Rusya RUS, Çin CHN, Japonya JPN, Türkiye TUR, Mısır EGY, Yunanistan GRC, İran IRN, Irak IRQ, Hollanda NLD"
    ),
    (
      "hi",
      "उत्तर कोरिया PRK, दक्षिण कोरिया KOR, भारत IND, चीन CHN, जापान JPN, संयुक्त राज्य अमेरिका USA, यूनाइटेड किंगडम GBR, फ़्रांस FRA, जर्मनी DEU, रूस RUS, पाकिस्तान PAK, नेपाल NPL, टोगो TGO, टोंगा TON, घाना GHA"
    ),
    (
      "sv",
      "Nordkorea PRK, Sydkorea KOR, Sverige SWE, Tyskland DEU, Frankrike FRA, Storbritannien GBR, USA USA, Förenta staterna USA, Ryssland RUS, Kina CHN, Österrike AUT, Schweiz CHE, Nederländerna NLD, Vitryssland BLR, Ungern HUN, Grekland GRC"
    ),
    (
      "nl",
      "Noord-Korea PRK, Zuid-Korea KOR, Noord Korea PRK, Duitsland DEU, Frankrijk FRA, Verenigd Koninkrijk GBR, Verenigde Staten USA, Oostenrijk AUT, Zwitserland CHE, Zweden SWE, Ivoorkust CIV, Nieuw-Zeeland NZL, Griekenland GRC"
    ),
    (
      "cs",
      "Severní Korea PRK, Jižní Korea KOR, Německo DEU, Francie FRA, Rakousko AUT, Spojené státy USA, Spojené království GBR, Rusko RUS, Čína CHN, Polsko POL, Slovensko SVK, Slovinsko SVN, Česko CZE, Česká republika CZE, Řecko GRC"
    ),
    (
      "hu",
      "Észak-Korea PRK, Dél-Korea KOR, Németország DEU, Franciaország FRA, Ausztria AUT, Egyesült Államok USA, Oroszország RUS, Lengyelország POL, Magyarország HUN, Kína CHN, Olaszország ITA"
    ),
    (
      "vi",
      "Triều Tiên PRK, Hàn Quốc KOR, Việt Nam VNM, Trung Quốc CHN, Nhật Bản JPN, Hoa Kỳ USA, Pháp FRA, Đức DEU, Thái Lan THA"
    ),
    (
      "fi",
      "Pohjois-Korea PRK, Etelä-Korea KOR, Suomi FIN, Ruotsi SWE, Saksa DEU, Ranska FRA, Venäjä RUS, Yhdysvallat USA, Iso-Britannia GBR, Viro EST, Kiina CHN, Itävalta AUT"
    ),
  ]

  static var cases: [(language: String, name: String, key: String)] {
    languages.flatMap { language, names in
      names.split(whereSeparator: { $0 == "," || $0 == "\n" }).compactMap { item in
        let words = item.split(separator: " ")
        guard let key = words.last else { return nil }
        return (language, words.dropLast().joined(separator: " "), String(key))
      }
    }
  }

  @Test("Names in 24 languages say their state, with and without the language told")
  func languages() {
    #expect(Self.cases.count >= 500)
    #expect(Self.languages.count >= 24)
    var failed: [String] = []
    for (language, name, key) in Self.cases {
      let found = StateNames.all.state(named: name, on: "2024")
      if found.state?.id != key { failed.append("\(language) \(name): \(found)") }
      let own = StateNames(languages: [language]).state(named: name, on: "2024")
      if own.state?.id != key { failed.append("\(language) \(name), told: \(own)") }
    }
    #expect(failed == [])
  }

  /// Spellings of data sets, written down by hand: the data set, the year, the names with the key of their state.
  static let dataSets: [(set: String, year: PartialDate, names: String)] = [
    (
      "SIPRI", "2015",
      """
      DR Congo COD; UAE ARE; Bosnia-Herzegovina BIH; Viet Nam VNM; Cote d'Ivoire CIV; South Korea KOR; North Korea PRK;
      Trinidad and Tobago TTO; Cabo Verde CPV; Timor-Leste TLS; Turkiye TUR; Türkiye TUR; Saint Vincent VCT; Czechia CZE; Eswatini SWZ;
      Brunei BRN; Cape Verde CPV; Myanmar MMR; Central African Republic CAF; Guinea-Bissau GNB
      """
    ),
    (
      "SIPRI", "1980",
      "Soviet Union SUN; East Germany (GDR) DDR; Czechoslovakia CSK; Yugoslavia YUG; North Yemen YAR; South Yemen YMD; Zaire COD"
    ),
    (
      "GSDB", "1980",
      """
      Korea, North PRK; Korea, South KOR; German Federal Republic GFR; German Democratic Republic DDR;
      Democratic Republic of the Congo (Zaire) COD; Russia (Soviet Union) SUN; Iran (Persia) IRN; Turkey (Ottoman Empire) TUR;
      Yemen (Arab Republic of Yemen) YAR; Cambodia (Kampuchea) KHM; Myanmar (Burma) MMR; Sri Lanka (Ceylon) LKA;
      Zimbabwe (Rhodesia) ZWE; Burkina Faso (Upper Volta) BFA; Tanzania TZA; Libya LBY
      """
    ),
    (
      "World Bank", "2015",
      """
      Egypt, Arab Rep. EGY; Korea, Dem. People's Rep. PRK; Korea, Dem. People’s Rep. PRK; Korea, Rep. KOR; Yemen, Rep. YEM; Iran, Islamic Rep. IRN;
      Congo, Dem. Rep. COD; Congo, Rep. COG; Venezuela, RB VEN; Bahamas, The BHS; Gambia, The GMB; Lao PDR LAO; Kyrgyz Republic KGZ;
      Slovak Republic SVK; Russian Federation RUS; Syrian Arab Republic SYR; Micronesia, Fed. Sts. FSM; St. Kitts and Nevis KNA; St. Lucia LCA;
      St. Vincent and the Grenadines VCT; Macedonia, FYR MKD; Cote d'Ivoire CIV; Cabo Verde CPV; Timor-Leste TLS; West Bank and Gaza PSE;
      Brunei Darussalam BRN; Sao Tome and Principe STP; Czech Republic CZE; Viet Nam VNM
      """
    ),
    (
      "World Bank", "2024",
      "Turkiye TUR; Somalia, Fed. Rep. SOM; Puerto Rico -; Hong Kong SAR, China -; Macao SAR, China -"
    ),
    (
      "V-Dem", "2022",
      "Burma/Myanmar MMR; North Macedonia MKD; Palestine/West Bank PSE; Democratic Republic of the Congo COD; Republic of the Congo COG; Ivory Coast CIV; The Gambia GMB; Republic of Vietnam -; United States of America USA; Timor-Leste TLS; Türkiye TUR"
    ),
    (
      "V-Dem", "1970",
      "Democratic Republic of Vietnam VNM; Republic of Vietnam RVN; German Democratic Republic DDR; South Yemen YMD"
    ),
    (
      "UN General Assembly", "2015",
      """
      Viet Nam VNM; Iran (Islamic Republic of) IRN; Bolivia (Plurinational State of) BOL; Venezuela (Bolivarian Republic of) VEN;
      Democratic People's Republic of Korea PRK; Republic of Korea KOR; Lao People's Democratic Republic LAO; Republic of Moldova MDA;
      United Republic of Tanzania TZA; Micronesia (Federated States of) FSM; The former Yugoslav Republic of Macedonia MKD;
      United Kingdom of Great Britain and Northern Ireland GBR; Syrian Arab Republic SYR; Côte d'Ivoire CIV; Türkiye TUR; State of Palestine PSE
      """
    ),
    (
      "Polity", "1985",
      "Korea North PRK; Korea South KOR; USSR SUN; Germany East DDR; Germany West GFR; Yemen North YAR; Yemen South YMD; Myanmar (Burma) MMR; UAE ARE; Congo Kinshasa COD; Congo Brazzaville COG; Cote D'Ivoire CIV"
    ),
    (
      "Polity", "2010",
      "Timor Leste TLS; Slovak Republic SVK; Bosnia BIH; Congo-Brazzaville COG; Congo-Kinshasa COD"
    ),
    (
      "Polity", "1970", "Vietnam North VNM; Vietnam South RVN"
    ),
    (
      "Wikipedia", "2024",
      "The Bahamas BHS; The Gambia GMB; Ivory Coast CIV; DR Congo COD; Republic of the Congo COG; East Timor TLS; Georgia (country) GEO; Republic of Ireland IRL; Turkey TUR; São Tomé and Príncipe STP; Vatican City VAT; Cape Verde CPV; Eswatini SWZ; Federated States of Micronesia FSM; Great Britain GBR; UK GBR; US USA; U.S. USA; USA USA"
    ),
    (
      "IMF", "2024",
      "China, P.R.: Mainland CHN; Korea, Republic of KOR; Iran, Islamic Republic of IRN; Egypt, Arab Republic of EGY; Congo, Democratic Republic of the COD; Yemen, Republic of YEM; Kyrgyz Republic KGZ; Lao People's Democratic Republic LAO; Slovak Republic SVK; Türkiye, Republic of TUR"
    ),
    (
      "Correlates of War", "1990",
      "United States of America USA; St. Lucia LCA; St. Vincent and the Grenadines VCT; Antigua & Barbuda ATG; St. Kitts and Nevis KNA; Cape Verde CPV; Ivory Coast CIV; Swaziland SWZ; Myanmar MMR; Czechoslovakia CSK"
    ),
  ]

  @Test("Spellings of nine data sets say their state in their year; `-` says none")
  func dataSets() {
    var failed: [String] = []
    for (set, year, names) in Self.dataSets {
      for item in names.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
        let words = item.split(separator: " ")
        guard let key = words.last else { continue }
        let name = words.dropLast().joined(separator: " ")
        let found = StateNames.all.state(named: name, on: year)
        if found.state?.id ?? "-" != String(key) {
          failed.append("\(set) \(year) \(name): \(found)")
        }
      }
    }
    #expect(failed == [])
  }

  /// Other spellings, by year: words in another order, without accents, with articles, of former states and of areas.
  ///
  /// `-` is none, `?` stands before the keys of several.
  static let others: [(year: PartialDate, names: String)] = [
    (
      "1850",
      """
      Regno di Sardegna -; Kaiserreich Österreich -
      """
    ),
    (
      "1866",
      """
      Preußen DEU
      """
    ),
    (
      "1900",
      """
      Impero austro-ungarico AUH; Impero Austro-Ungarico AUH; Empire austro-hongrois AUH;
      Autriche-Hongrie AUH; Monarchia Austro-Węgierska AUH; Impero ottomano TUR;
      Empire ottoman TUR; Corea KOR730; Autriche AUH
      """
    ),
    (
      "1910",
      """
      Österreich-Ungarn AUH; 俄罗斯 RUS; Австро-Венгрия AUH
      """
    ),
    (
      "1920",
      """
      Persien IRN; Siam THA
      """
    ),
    (
      "1930",
      """
      Korea -
      """
    ),
    (
      "1938",
      """
      Deutsches Reich DEU; Deutschland DEU
      """
    ),
    (
      "1950",
      """
      Congo belge -
      """
    ),
    (
      "1960",
      """
      Ceylan LKA
      """
    ),
    (
      "1965",
      """
      Vietnam ?RVN+VNM
      """
    ),
    (
      "1970",
      """
      Viêt Nam du Sud RVN; Östtyskland DDR; Dahomey BEN; Birma MMR; Белорусская ССР -;
      République populaire de Pologne -
      """
    ),
    (
      "1980",
      """
      BRD GFR; DDR DDR; RDA DDR; NRD DDR; URSS SUN; СССР SUN; CCCP -; ZSRR SUN; UdSSR SUN;
      ソ連 SUN; 苏联 SUN; 蘇聯 SUN; Jugoslavia YUG; Czechosłowacja CSK; Zaïre COD; Zair COD;
      Haute-Volta BFA; Alemania ?DDR+GFR; Германия ?DDR+GFR; Rosja SUN; ロシア SUN;
      Jemen ?YAR+YMD
      """
    ),
    (
      "2010",
      """
      Macédoine MKD; Republik Mazedonien MKD; Ex-République yougoslave de Macédoine MKD;
      Swaziland SWZ; Swasiland SWZ
      """
    ),
    (
      "2020",
      """
      Birmanie MMR
      """
    ),
    (
      "2024",
      """
      Corea de Norte PRK; Corea Nord PRK; Nord Corea PRK; Corea del Norte PRK;
      Corea do Norte PRK; Coreea de Nord PRK; Corea Settentrionale PRK;
      Corea Meridionale KOR; Korea-Nord PRK; Nord-Korea PRK; Noord-Korea PRK;
      Põhja-Korea PRK; Ziemeļkoreja PRK; Šiaurės Korėja PRK; Северна Кореја PRK;
      Sjeverna Koreja PRK; Severná Kórea PRK; Severna Koreja PRK; Korea Utara PRK;
      เกาหลีเหนือ PRK; উত্তর কোরিয়া PRK; شمالی کوریا PRK; Deutschland DEU;
      Bundesrepublik Deutschland DEU; USA USA; U.S.A. USA; EE.UU. USA; EEUU USA; E.U.A. USA;
      États-Unis USA; Etats Unis USA; Les États-Unis USA; Stany Zjednoczone Ameryki USA;
      Gli Stati Uniti USA; Stati Uniti (USA) USA; Соединённое Королевство GBR;
      Reino Unido de Gran Bretaña e Irlanda del Norte GBR; Irlande du Nord -; Nordirland -;
      Pays de Galles -; Écosse -; Taiwán TWN; Тайвань TWN; República Popular China CHN;
      República de China TWN; Chine populaire CHN; China continental CHN; 中國大陸 CHN; 中国大陆 CHN;
      Hongkong -; Macao -; Palestina PSE; Territori palestinesi PSE; Kosovo KOS; Косово KOS;
      科索沃 KOS; コソボ KOS; Vaticano VAT; Città del Vaticano VAT;
      Stato della Città del Vaticano VAT; バチカン VAT; Niederlande NLD;
      Königreich der Niederlande NLD; Reino de los Países Bajos NLD; オランダ NLD; Dominica DMA;
      República Dominicana DOM; Rep. Dominicana DOM; Repubblica Dominicana DOM;
      Dominikanische Republik DOM; Dominique DMA; Доминика DMA; Доминиканская Республика DOM;
      Guinea GIN; Guinée GIN; Guinea Equatoriale GNQ; Äquatorialguinea GNQ;
      Papua-Neuguinea PNG; Nuova Guinea -; Guyana GUY; Guayana Francesa -; Niger NER;
      Nigeria NGA; Нигер NER; Нигерия NGA; Mauritius MUS; Île Maurice MUS; Mauritania MRT;
      Maurice MUS; Samoa WSM; Samoa Americana -; Somalia SOM; Sudan SDN; Soudan du Sud SSD;
      Südsudan SSD; Sudan Południowy SSD; Dél-Szudán SSD; Szudán SDN; De Corea KOR;
      De Affrica ZAF; Gogledd Corea PRK; Kongo-Kinshasa COD; Kongo (Kinshasa) COD;
      Congo (RDC) COD; Congo, République démocratique du COD; République du Congo COG;
      Congo, República del COG; Kongo, Demokratische Republik COD; Republik Kongo COG;
      Iran (République islamique d') IRN; Corée, République de KOR; Corea, República de KOR;
      Corea, República Popular Democrática de PRK; Venezuela (República Bolivariana de) VEN;
      Bolivie (État plurinational de) BOL; Боливия (Многонациональное Государство) BOL;
      République arabe syrienne SYR; République de Moldova MDA; Moldavie MDA; Moldau MDA;
      Republik Moldau MDA; Macédoine -; Swaziland SWZ; Zaire -; Корея ?KOR+PRK; 한국 KOR;
      Süd-Korea KOR; Sud-Corée KOR; Bosnien und Herzegowina BIH; Bośnia i Hercegowina BIH;
      Bosnie-Herzégovine BIH; Bosnia Herzegovina BIH; Bosna a Hercegovina BIH; Bosna BIH;
      Szkocja -; Wales -; Grenlandia -; Portoryko -; Antarctica -; Saint Kitts y Nevis KNA;
      São Cristóvão e Névis KNA; San Vicente y las Granadinas VCT;
      Saint-Vincent-et-les-Grenadines VCT; Trinidad y Tobago TTO; Trinité-et-Tobago TTO;
      Antigua et Barbuda ATG; São Tomé und Príncipe STP; Islas Salomón SLB; Salomonen SLB;
      Îles Marshall MHL; Marshallinseln MHL; Wyspy Marshalla MHL; Îles Cook COK;
      Capo Verde CPV; Kap Verde CPV; Cabo Verde CPV; Emiratos Árabes Unidos ARE; Emirati ARE;
      الامارات ARE; السعودية SAU; امريكا USA; أمريكا USA; بريطانيا GBR; اسرائيل ISR;
      إسرائيل ISR; فلسطين PSE; Türkiye TUR; Turquie TUR; Тюркие -; Trukey -; Germania DEU;
      Island ISL; Irland IRL; Islande ISL; Irlande IRL; Österreich AUT;
      Osterreich AUT; Ausztria AUT; Ausztrália AUS; Georgien GEO; Gruzja GEO; Gruzie GEO;
      Géorgie GEO; Géorgie du Sud -; Jordanie JOR; Libia LBY; Libyen LBY; Lybie -; Tchad TCD;
      Ciad TCD; Czad TCD; Czechy CZE; Tchéquie CZE; Cechia CZE; Repubblica Slovacca SVK;
      Słowacja SVK; Slovacchia SVK; Slovensko SVK; Slovenija SVN; Slovinsko SVN;
      Eslovenia SVN; Eslovaquia SVK; Litauen LTU; Lettland LVA; Letonia LVA; Lituania LTU;
      Lettonie LVA; لتونی LVA; Англия -
      """
    ),
  ]

  @Test("Other spellings say their state in their year, several, or none")
  func others() {
    var failed: [String] = []
    for (year, names) in Self.others {
      for item in names.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
        let words = item.split(separator: " ")
        guard let key = words.last else { continue }
        let name = words.dropLast().joined(separator: " ")
        let found = StateNames.all.state(named: name, on: year)
        let keys = found.candidates.map(\.id).joined(separator: "+")
        let answer = found.state == nil ? (keys.isEmpty ? "-" : "?" + keys) : keys
        if answer != String(key) { failed.append("\(year) \(name): \(answer)") }
      }
    }
    #expect(failed == [])
  }

  @Test(
    "A name in another language is answered as the English one is, on every date",
    arguments: [
      ("Allemagne", "Germany"), ("Niemcy", "Germany"), ("ドイツ", "Germany"), ("Russie", "Russia"),
      ("Россия", "Russia"), ("俄罗斯", "Russia"), ("Jemen", "Yemen"), ("Wietnam", "Vietnam"),
      ("Corea", "Korea"), ("Корея", "Korea"), ("Türkei", "Turkey"), ("Chine", "China"),
      ("Kongo", "Congo"), ("刚果", "Congo"), ("Autriche", "Austria"), ("Sowjetunion", "Soviet Union"),
      ("Cecoslovacchia", "Czechoslovakia"), ("Jugosławia", "Yugoslavia"), ("Serbie", "Serbia"),
      ("DDR", "East Germany"), ("République fédérale d'Allemagne", "Federal Republic of Germany"),
      ("Республика Корея", "Republic of Korea"), ("中華民国", "Republic of China"), ("Zaïre", "Zaire"),
    ])
  func asInEnglish(_ name: String, _ english: String) {
    for date in [
      "1850", "1900", "1913", "1938", "1943", "1955", "1965", "1980", "1991", "2003", "2024",
    ] as [PartialDate] {
      #expect(
        StateNames.all.state(named: name, on: date).candidates
          == SovereignState.named(english, on: date).candidates, "\(date)")
    }
  }

  @Test(
    "Names that several states have are refused with the candidates",
    arguments: [
      ("Korea", "2024", ["KOR", "PRK"]), ("Corea", "2024", ["KOR", "PRK"]),
      ("Corée", "2024", ["KOR", "PRK"]), ("Congo", "2024", ["COD", "COG"]),
      ("Kongo", "2024", ["COD", "COG"]), ("Конго", "2024", ["COD", "COG"]),
      ("コンゴ", "2024", ["COD", "COG"]), ("Allemagne", "1980", ["DDR", "GFR"]),
      ("Germany", "1970", ["DDR", "GFR"]), ("Vietnam", "1965", ["RVN", "VNM"]),
      ("Jemen", "1980", ["YAR", "YMD"]), ("Nigeri", "2024", ["NER", "NGA"]),
    ] as [(String, PartialDate, [String])])
  func ambiguous(_ name: String, _ date: PartialDate, _ keys: [String]) {
    let found = StateNames.all.state(named: name, on: date)
    #expect(found.state == nil)
    #expect(found.candidates.map(\.id).sorted() == keys.sorted())
  }

  @Test("A language decides where languages differ")
  func told() {
    #expect(StateNames(languages: ["sq"]).state(named: "Nigeri", on: "2024") == .found(.nigeria))
    #expect(StateNames(languages: ["pl"]).state(named: "Rosja", on: "1980") == .found(.sovietUnion))
    #expect(
      StateNames(languages: ["pl"]).state(named: "Frankreich", on: "1980")
        == .unknown(otherwise: []))
    #expect(StateNames(languages: ["de-AT"]).state(named: "Spanien", on: "1980") == .found(.spain))
    #expect(StateNames(languages: ["zh"]).state(named: "美國", on: "1980") == .found(.unitedStates))
    #expect(StateNames(languages: ["xx"]).state(named: "France", on: "1980") == .found(.france))
    #expect(StateNames(languages: ["vi"]).state(named: "Nga", on: "2024") == .found(.russia))
    #expect("\(StateNames(languages: ["pl", "de"]))" == "names of states in English, de, pl")
  }

  @Test(
    "Areas, cities, peoples and words that are no state's name say none",
    arguments: [
      "Ruritania", "Grönland", "Groenland", "Hong Kong", "香港", "Porto Rico", "Puerto Rico",
      "Scozia", "Schottland",
      "Katalonien", "Sibérie", "Sahara Occidental", "Westsahara", "Martinique", "Guam", "Berlin",
      "Paris", "Moskau",
      "Europa", "Afrika", "Asien", "die", "la", "the", "of", "Republik", "Republic of",
      "République", "Königreich",
      "Nord", "Sud", "Demokratische Republik", "République populaire", "Islas", "Saint", "", " ",
      "?", "()",
      "/", "NGA", "AO", "end", "END", "man", "cat", "NA", "n/a", "Y", "Färöer", "Gibilterra",
      "Falklandinseln", "Nuova Caledonia", "Polynésie française", "南极洲", "Антарктида",
      "Kosovo und Serbien", "Franzosen", "Deutsche", "K", "Ko", "Republik Srpska", "Transnistria",
      "Somaliland",
      "Guyane française", "Samoa américaines", "Saint-Martin", "Curaçao", "Bermuda",
      "Europäische Union", "NATO", "ONU",
    ])
  func none(_ name: String) {
    #expect(StateNames.all.state(named: name, on: "2024").candidates == [])
  }

  @Test("A code is read by its list, at the date")
  func codes() {
    func state(_ text: String, _ kind: StateIdentifier, _ date: PartialDate) -> SovereignState? {
      StateNames.all.state(of: text, as: kind, on: date).state
    }
    #expect(state("Corea del Nord", .name, "2024") == .northKorea)
    #expect(state("kp", .iso2, "2024") == .northKorea)
    #expect(state("DEU", .iso3, "1980") == .westGermany)
    #expect(state("008", .m49, "2024") == .albania)
    #expect(state("278", .m49, "1980") == .eastGermany)
    #expect(state("276", .m49, "1980") == nil)
    #expect(state("736", .m49, "2000") == .sudan)
    #expect(state("736", .m49, "2015") == nil)
    #expect(state("230", .m49, "1980") == .ethiopia)
    #expect(state("365", .cow, "1960") == .sovietUnion)
    #expect(state("260", .gw, "2010") == .germany)
    #expect(state("GER", .ioc, "2024") == .germany)
    for text in ["", "-1", "+8", "99999999999999999999", "1e3", "٨", "0x1"] {
      #expect(state(text, .m49, "2024") == nil)
      #expect(state(text, .cow, "2024") == nil)
    }
  }
}

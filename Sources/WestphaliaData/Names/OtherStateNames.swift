/// Names in other languages that the system's tables do not have: former states, usual other names and abbreviations,
/// and words that two states share.
///
/// General knowledge, which nobody looked up. A line is the name in English and, for each language, names with
/// commas between them.
enum OtherStateNames {
  static let lines = """
    Soviet Union|de Sowjetunion, UdSSR, Union der Sozialistischen Sowjetrepubliken|fr Union soviétique, URSS
    Soviet Union|it Unione Sovietica, URSS|es Unión Soviética, URSS|pt União Soviética, URSS|nl Sovjet-Unie
    Soviet Union|pl Związek Radziecki, Związek Sowiecki, ZSRR|ru Советский Союз, СССР|uk Радянський Союз, СРСР
    Soviet Union|cs Sovětský svaz, SSSR|sk Sovietsky zväz, ZSSR|hu Szovjetunió|ro Uniunea Sovietică
    Soviet Union|sr Sovjetski Savez, Совјетски Савез|bg Съветски съюз|el Σοβιετική Ένωση, ΕΣΣΔ|tr Sovyetler Birliği, SSCB
    Soviet Union|sv Sovjetunionen|da Sovjetunionen|nb Sovjetunionen|fi Neuvostoliitto|ja ソビエト連邦, ソ連, ソヴィエト連邦
    Soviet Union|zh 苏联, 蘇聯|ko 소련, 소비에트 연방|ar الاتحاد السوفيتي, الاتحاد السوفييتي|fa شوروی, اتحاد جماهیر شوروی
    Soviet Union|he ברית המועצות|hi सोवियत संघ|vi Liên Xô|id Uni Soviet|th สหภาพโซเวียต
    Yugoslavia|de Jugoslawien|fr Yougoslavie|it Jugoslavia, Iugoslavia|pt Iugoslávia, Jugoslávia|nl Joegoslavië
    Yugoslavia|pl Jugosławia|ru Югославия|uk Югославія|cs Jugoslávie|sk Juhoslávia|hu Jugoszlávia|ro Iugoslavia
    Yugoslavia|sr Jugoslavija, Југославија|el Γιουγκοσλαβία|tr Yugoslavya|sv Jugoslavien|da Jugoslavien|nb Jugoslavia
    Yugoslavia|fi Jugoslavia|ja ユーゴスラビア|zh 南斯拉夫|ko 유고슬라비아|ar يوغوسلافيا|fa یوگسلاوی|he יוגוסלביה|hi यूगोस्लाविया
    Yugoslavia|es Yugoslavia
    Czechoslovakia|de Tschechoslowakei|fr Tchécoslovaquie|it Cecoslovacchia|es Checoslovaquia, Checoeslovaquia
    Czechoslovakia|pt Checoslováquia, Tchecoslováquia|nl Tsjecho-Slowakije|pl Czechosłowacja|ru Чехословакия
    Czechoslovakia|uk Чехословаччина|cs Československo|sk Česko-Slovensko|hu Csehszlovákia|ro Cehoslovacia
    Czechoslovakia|sr Čehoslovačka, Чехословачка|el Τσεχοσλοβακία|tr Çekoslovakya|sv Tjeckoslovakien|da Tjekkoslovakiet
    Czechoslovakia|nb Tsjekkoslovakia|fi Tšekkoslovakia|ja チェコスロバキア|zh 捷克斯洛伐克|ko 체코슬로바키아|ar تشيكوسلوفاكيا
    Czechoslovakia|fa چکسلواکی|he צ'כוסלובקיה|hi चेकोस्लोवाकिया
    East Germany|de DDR, Ostdeutschland, Deutsche Demokratische Republik|fr Allemagne de l'Est, RDA
    East Germany|fr République démocratique allemande|it Germania Est, Germania Orientale, RDT
    East Germany|it Repubblica Democratica Tedesca|es Alemania Oriental, Alemania del Este, República Democrática Alemana
    East Germany|es RDA|pt Alemanha Oriental, República Democrática Alemã|nl Oost-Duitsland, DDR|pl NRD, Niemcy Wschodnie
    East Germany|pl Niemiecka Republika Demokratyczna|ru ГДР, Восточная Германия, Германская Демократическая Республика
    East Germany|uk НДР, Східна Німеччина|cs Východní Německo, NDR|hu NDK|tr Doğu Almanya|sv Östtyskland|da Østtyskland
    East Germany|nb Øst-Tyskland|fi Itä-Saksa|el Ανατολική Γερμανία|ja 東ドイツ, ドイツ民主共和国|zh 东德, 東德, 民主德国|ko 동독
    East Germany|ar ألمانيا الشرقية|fa آلمان شرقی|he גרמניה המזרחית|hi पूर्वी जर्मनी
    West Germany|de Westdeutschland|fr Allemagne de l'Ouest, RFA|it Germania Ovest, Germania Occidentale
    West Germany|es Alemania Occidental, Alemania Federal, RFA|pt Alemanha Ocidental|nl West-Duitsland|pl RFN, Niemcy Zachodnie
    West Germany|ru ФРГ, Западная Германия|uk ФРН, Західна Німеччина|cs Západní Německo|tr Batı Almanya|sv Västtyskland
    West Germany|da Vesttyskland|nb Vest-Tyskland|fi Länsi-Saksa|el Δυτική Γερμανία|ja 西ドイツ|zh 西德|ko 서독
    West Germany|ar ألمانيا الغربية|fa آلمان غربی|he גרמניה המערבית|hi पश्चिमी जर्मनी
    Federal Republic of Germany|de Bundesrepublik Deutschland, BRD, Bundesrepublik|it Repubblica Federale di Germania, RFG
    Federal Republic of Germany|pl Republika Federalna Niemiec|ja ドイツ連邦共和国|ko 독일연방공화국
    Federal Republic of Germany|it Repubblica Federale Tedesca|pt República Federal da Alemanha
    German Empire|de Deutsches Reich, Deutsches Kaiserreich|fr Empire allemand|it Impero tedesco|es Imperio alemán
    German Empire|ru Германская империя|pl Cesarstwo Niemieckie|ja ドイツ帝国|zh 德意志帝国
    Prussia|de Preußen|fr Prusse|pl Prusy|ru Пруссия|es Prusia|pt Prússia|ja プロイセン|zh 普鲁士
    Austria-Hungary|de Österreich-Ungarn|fr Autriche-Hongrie|it Austria-Ungheria|es Austria-Hungría, Imperio austrohúngaro
    Austria-Hungary|pt Áustria-Hungria|pl Austro-Węgry|ru Австро-Венгрия|uk Австро-Угорщина|cs Rakousko-Uhersko
    Austria-Hungary|hu Osztrák-Magyar Monarchia|tr Avusturya-Macaristan|ja オーストリア＝ハンガリー帝国|zh 奥匈帝国, 奧匈帝國
    Ottoman Empire|de Osmanisches Reich|fr Empire ottoman|it Impero ottomano|es Imperio otomano|pt Império Otomano
    Ottoman Empire|pl Imperium Osmańskie|ru Османская империя|uk Османська імперія|tr Osmanlı İmparatorluğu, Osmanlı Devleti
    Ottoman Empire|ja オスマン帝国|zh 奥斯曼帝国, 鄂圖曼帝國|ar الدولة العثمانية|ko 오스만 제국
    Russian Empire|de Russisches Reich|fr Empire russe|it Impero russo|es Imperio ruso|pl Imperium Rosyjskie
    Russian Empire|ru Российская империя|ja ロシア帝国|zh 俄罗斯帝国
    Russian Federation|de Russische Föderation|it Federazione Russa|pl Federacja Rosyjska|uk Російська Федерація
    Russian Federation|tr Rusya Federasyonu|ja ロシア連邦|ko 러시아 연방|pt Federação Russa|ru РФ
    South Vietnam|de Südvietnam|fr Sud-Viêt Nam, Viêt Nam du Sud, Sud-Vietnam|it Vietnam del Sud|es Vietnam del Sur
    South Vietnam|pl Wietnam Południowy|ru Южный Вьетнам|pt Vietname do Sul, Vietnã do Sul|ja 南ベトナム|zh 南越|ko 남베트남
    North Vietnam|de Nordvietnam|fr Nord-Viêt Nam, Viêt Nam du Nord, Nord-Vietnam|it Vietnam del Nord|es Vietnam del Norte
    North Vietnam|pl Wietnam Północny|ru Северный Вьетнам|ja 北ベトナム|zh 北越|ko 북베트남
    Yemen Arab Republic|de Nordjemen|fr Yémen du Nord|it Yemen del Nord|es Yemen del Norte|pl Jemen Północny
    Yemen Arab Republic|ru Северный Йемен|ar اليمن الشمالي|ja 北イエメン|zh 北也门
    Yemen People's Republic|de Südjemen|fr Yémen du Sud|it Yemen del Sud|es Yemen del Sur|pl Jemen Południowy
    Yemen People's Republic|ru Южный Йемен|ar اليمن الجنوبي|ja 南イエメン|zh 南也门
    Serbia and Montenegro|de Serbien und Montenegro|fr Serbie-et-Monténégro|it Serbia e Montenegro
    Serbia and Montenegro|pl Serbia i Czarnogóra|ru Сербия и Черногория|es Serbia y Montenegro|ja セルビア・モンテネグロ
    Zaire|de Zaire|fr Zaïre|it Zaire|es Zaire|pl Zair|ru Заир|ja ザイール|zh 扎伊尔
    Upper Volta|de Obervolta|fr Haute-Volta|it Alto Volta|es Alto Volta|pl Górna Wolta|ru Верхняя Вольта
    Rhodesia|de Rhodesien|fr Rhodésie|pl Rodezja|ru Родезия|es Rodesia
    Persia|de Persien|fr Perse|pl Persja|ru Персия|es Persia|ja ペルシア
    Ceylon|fr Ceylan|es Ceilán|pl Cejlon|ru Цейлон|ja セイロン
    United States|de USA, Vereinigte Staaten von Amerika, US|fr USA, États-Unis d'Amérique|it USA, Stati Uniti d'America
    United States|es EE. UU., EEUU, EUA, USA, Estados Unidos de América|pt EUA, Estados Unidos da América, E.U.A.
    United States|nl Verenigde Staten van Amerika, VS|pl USA, Stany Zjednoczone Ameryki|ru США, Соединённые Штаты Америки
    United States|uk США, Сполучені Штати Америки|cs USA, Spojené státy americké|hu Amerikai Egyesült Államok
    United States|tr ABD, Amerika Birleşik Devletleri|sv Förenta staterna|el ΗΠΑ, Ηνωμένες Πολιτείες Αμερικής|ja 米国, アメリカ
    United States|zh 美利坚合众国, 美利堅合眾國|ko 미합중국|ar الولايات المتحدة الأمريكية|fa ایالات متحده آمریکا, آمریکا
    United States|he ארה״ב, ארצות הברית של אמריקה|hi संयुक्त राज्य अमेरिका, अमेरिका
    United Kingdom|de Großbritannien, Vereinigtes Königreich von Großbritannien und Nordirland, England
    United Kingdom|fr Grande-Bretagne|it Gran Bretagna, Inghilterra, Regno Unito di Gran Bretagna e Irlanda del Nord
    United Kingdom|es Gran Bretaña|pt Grã-Bretanha|nl Groot-Brittannië|pl Wielka Brytania, Zjednoczone Królestwo
    United Kingdom|ru Великобритания, Соединённое Королевство|uk Велика Британія, Сполучене Королівство|cs Velká Británie
    United Kingdom|tr Birleşik Krallık, Büyük Britanya, İngiltere|sv Storbritannien|el Μεγάλη Βρετανία|ja 英国, 連合王国
    United Kingdom|zh 大不列颠, 大不列顛|ko 대영제국|ar بريطانيا, بريطانيا العظمى|fa انگلستان, انگلیس|he בריטניה|hi ब्रिटेन
    Netherlands|de Holland|fr Hollande|it Olanda|es Holanda|pt Holanda|pl Niderlandy, Holandia|ru Голландия, Нидерланды
    Netherlands|tr Hollanda|el Ολλανδία|uk Голландія|sv Holland
    Myanmar|de Birma, Burma|fr Birmanie|it Birmania|es Birmania|pt Birmânia, Mianmar|pl Birma|ru Бирма|uk Бірма|ja ビルマ
    Myanmar|zh 缅甸联邦|ko 버마|he בורמה|tr Burma|nl Birma
    Ivory Coast|de Elfenbeinküste|fr Côte d'Ivoire|it Costa d'Avorio|es Costa de Marfil|pt Costa do Marfim
    Ivory Coast|pl Wybrzeże Kości Słoniowej|ru Берег Слоновой Кости|sv Elfenbenskusten|nl Ivoorkust
    Cape Verde|de Kapverden|fr Cap-Vert|it Capo Verde|es Cabo Verde|pl Republika Zielonego Przylądka|sv Kap Verde
    Eswatini|de Swasiland|fr Swaziland|it Swaziland|es Suazilandia, Swazilandia|pt Suazilândia|pl Suazi|ru Свазиленд
    Czechia|de Tschechische Republik|fr République tchèque|it Repubblica Ceca|es República Checa|pt República Checa
    Czechia|nl Tsjechische Republiek|pl Republika Czeska|ru Чешская Республика|uk Чеська Республіка|cs Česká republika
    Czechia|sv Tjeckiska republiken|tr Çek Cumhuriyeti|ja チェコ共和国, チェコ|zh 捷克共和国|ko 체코 공화국|ro Republica Cehă
    North Macedonia|de Nordmazedonien|it Macedonia del Nord|es Macedonia del Norte|fr Macédoine du Nord
    Macedonia|de Mazedonien|fr Macédoine|pl Macedonia|ru Македония|es Macedonia|uk Македонія|tr Makedonya
    Belarus|de Weißrussland|fr Biélorussie|it Bielorussia|es Bielorrusia|pt Bielorrússia|nl Wit-Rusland|ru Белоруссия
    Belarus|uk Білорусія|sv Vitryssland|da Hviderusland|tr Beyaz Rusya
    Moldova|de Moldawien, Moldau|fr Moldavie|it Moldavia|es Moldavia|pl Mołdawia|ru Молдавия
    Kyrgyzstan|ru Киргизия|de Kirgisien|it Kirghizistan|pl Kirgizja
    Sudan|de Sudan
    DR Congo|fr RDC, RD Congo, Congo démocratique|de DR Kongo, Demokratische Republik Kongo, DRK|es RD Congo, RD del Congo
    DR Congo|it RD del Congo, RD Congo, Repubblica Democratica del Congo, Congo democratico
    DR Congo|pl DRK, Demokratyczna Republika Konga, DR Konga|pt RD Congo, RDC|ru ДР Конго, ДРК|ko 콩고 민주 공화국
    DR Congo|ja コンゴ民主共和国|sv Demokratiska republiken Kongo|nl Democratische Republiek Congo|tr Demokratik Kongo Cumhuriyeti
    DR Congo|uk Демократична Республіка Конго|el Λαϊκή Δημοκρατία του Κονγκό|he הרפובליקה הדמוקרטית של קונגו
    DR Congo|fa جمهوری دموکراتیک کنگو|hi कांगो लोकतांत्रिक गणराज्य
    Republic of the Congo|de Republik Kongo|it Repubblica del Congo|pl Republika Konga|pt República do Congo|nl Republiek Congo
    Republic of the Congo|sv Republiken Kongo|ja コンゴ共和国|tr Kongo Cumhuriyeti|ko 콩고 공화국|uk Республіка Конго
    Congo|de Kongo|fr Congo|pl Kongo|ru Конго|ja コンゴ|zh 刚果, 剛果|ko 콩고|ar الكونغو|fa کنگو|el Κονγκό|he קונגו|hi कांगो
    Congo|uk Конго|tr Kongo|sv Kongo
    Korea|de Korea|fr Corée|it Corea|es Corea|pt Coreia, Coréia|ru Корея|uk Корея|el Κορέα|tr Kore|ar كوريا|fa کره
    Korea|he קוריאה|hi कोरिया|hu Korea|cs Korea|ro Coreea
    North Korea|de Nordkorea, Demokratische Volksrepublik Korea|fr Corée du Nord, RPDC
    North Korea|it Repubblica Popolare Democratica di Corea|pl Koreańska Republika Ludowo-Demokratyczna, KRLD
    North Korea|ru КНДР, Северная Корея|uk КНДР, Північна Корея|ja 朝鮮民主主義人民共和国, 北朝鮮|zh 北朝鲜, 北韩, 北韓
    North Korea|ko 조선민주주의인민공화국, 북조선|ar كوريا الشمالية|es RPDC, Corea del Norte
    North Korea|pt República Popular Democrática da Coreia
    South Korea|de Südkorea, Republik Korea|it Repubblica di Corea|pl Republika Korei|ru Южная Корея, Республика Корея
    South Korea|uk Південна Корея, Республіка Корея|ja 大韓民国, 韓国|zh 南韩, 大韓民國, 南朝鲜|ko 한국, 대한민국, 남한, 남조선
    South Korea|pt República da Coreia|nl Republiek Korea|tr Kore Cumhuriyeti|sv Republiken Korea
    People's Republic of China|de Volksrepublik China, VR China|it Repubblica Popolare Cinese|pl Chińska Republika Ludowa, ChRL
    People's Republic of China|ru КНР|ja 中華人民共和国|zh 中華人民共和國|ko 중화인민공화국|pt República Popular da China
    People's Republic of China|es RPC|fr RPC|nl Volksrepubliek China|sv Folkrepubliken Kina|tr Çin Halk Cumhuriyeti
    People's Republic of China|uk КНР, Китайська Народна Республіка
    Republic of China|de Republik China|fr République de Chine|it Repubblica di Cina|es República de China|ja 中華民国
    Republic of China|zh 中華民國, 中华民国|ru Китайская Республика|ko 중화민국|pl Republika Chińska|pt República da China
    Taiwan|zh 臺灣, 台灣, 中华台北, 中華臺北|ru Тайвань|de Chinesisch-Taipeh|fr Taïwan, Taipei chinois
    Russia|zh 俄国, 俄國|ja ロシア, 露西亜|ko 로씨야
    Ireland|de Republik Irland|fr République d'Irlande|it Repubblica d'Irlanda|pl Republika Irlandii|ga Poblacht na hÉireann
    South Africa|de Republik Südafrika|pl Republika Południowej Afryki, RPA|ru ЮАР, Южно-Африканская Республика
    South Africa|it Repubblica Sudafricana, Sudafrica|nl Republiek Zuid-Afrika|es Suráfrica|uk ПАР|pt República da África do Sul
    Central African Republic|de Zentralafrika|pl Republika Środkowoafrykańska|ru ЦАР|it Centrafrica|fr Centrafrique
    United Arab Emirates|de VAE|fr EAU|it EAU|es EAU|pl ZEA|ru ОАЭ|pt EAU|tr BAE|uk ОАЕ|he איחוד האמירויות
    Saudi Arabia|de Königreich Saudi-Arabien, Saudiarabien|ru КСА|es Arabia Saudí, Arabia Saudita
    Iran|de Islamische Republik Iran|it Repubblica islamica dell'Iran|pl Islamska Republika Iranu|ja イラン・イスラム共和国
    Iran|fa جمهوری اسلامی ایران|ru ИРИ|pt República Islâmica do Irã
    Holy See|de Vatikan, Heiliger Stuhl|fr Vatican, Saint-Siège|it Vaticano, Santa Sede|es Vaticano|pl Watykan, Stolica Apostolska
    Holy See|ru Ватикан, Святой Престол|pt Vaticano|ja バチカン市国|zh 教廷|uk Ватикан
    Palestine|de Palästina, Staat Palästina|fr Palestine|it Palestina, Stato di Palestina|es Palestina|pl Palestyna|ru Палестина
    Palestine|pt Palestina|ja パレスチナ|zh 巴勒斯坦|ko 팔레스타인|tr Filistin|ar فلسطين|el Παλαιστίνη|sv Palestina|uk Палестина
    Palestine|he פלסטין|fa فلسطین|hi फ़िलिस्तीन
    Vietnam|de Sozialistische Republik Vietnam|fr Viêt Nam, Vietnam|es Viet Nam|vi Việt Nam|zh 越南社会主义共和国
    Syria|de Arabische Republik Syrien|pl Syryjska Republika Arabska|it Repubblica Araba Siriana|ru САР
    Laos|fr RDP lao|de Demokratische Volksrepublik Laos
    Turkey|de Türkei|fr Turquie|it Turchia|es Turquía|pl Turcja|ru Турция|tr Türkiye Cumhuriyeti|ja トルコ共和国|pt Turquia
    East Timor|de Osttimor|fr Timor oriental|it Timor Est|es Timor Oriental|pl Timor Wschodni|ru Восточный Тимор|pt Timor Leste
    Bosnia and Herzegovina|de Bosnien-Herzegowina, Bosnien|fr Bosnie|it Bosnia-Erzegovina, Bosnia|es Bosnia|pl Bośnia
    Bosnia and Herzegovina|ru Босния|sr BiH, БиХ|hr BiH|bs BiH
    Australia|de Commonwealth Australien|zh 澳洲|ko 오스트레일리아|ja 豪州
    France|de Französische Republik|it Repubblica francese|pl Republika Francuska|pt República Francesa|ja フランス共和国
    Italy|de Italienische Republik|fr République italienne|it Repubblica Italiana|pl Republika Włoska|ru Итальянская Республика
    Poland|pl Rzeczpospolita Polska|de Republik Polen|ja ポーランド共和国
    Austria|de Republik Österreich|ja オーストリア
    Switzerland|de Schweizerische Eidgenossenschaft|fr Confédération suisse|it Confederazione Svizzera, Confederazione Elvetica
    Georgia|ja グルジア, ジョージア|de Grusinien|ko 그루지야
    India|hi भारत गणराज्य|de Republik Indien|ja インド共和国|ur بھارت
    Greece|el Ελληνική Δημοκρατία, Ελλάς|de Hellenische Republik|fr République hellénique
    Israel|he מדינת ישראל|de Staat Israel|it Stato d'Israele
    Egypt|ar جمهورية مصر العربية|de Arabische Republik Ägypten
    Mexico|es Méjico, Estados Unidos Mexicanos|de Vereinigte Mexikanische Staaten
    Dominican Republic|de Dominikanische Republik|pl Dominikana|ru Доминикана|fr Rép. dominicaine|es R. Dominicana
    """
}

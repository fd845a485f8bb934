/// Names in other languages that the system's tables do not have: former states, usual other names and abbreviations,
/// and words that two states share.
///
/// General knowledge, which nobody looked up. A line is the name in English and, for each language, names with
/// commas between them.
enum OtherStateNames {
  static let lines = """
    Soviet Union|de Sowjetunion, UdSSR, Union der Sozialistischen Sowjetrepubliken
    Soviet Union|fr Union soviétique, URSS
    Soviet Union|it Unione Sovietica, URSS|es Unión Soviética, URSS|pt União Soviética, URSS
    Soviet Union|nl Sovjet-Unie
    Soviet Union|pl Związek Radziecki, Związek Sowiecki, ZSRR|ru Советский Союз, СССР
    Soviet Union|uk Радянський Союз, СРСР
    Soviet Union|cs Sovětský svaz, SSSR|sk Sovietsky zväz, ZSSR|hu Szovjetunió
    Soviet Union|ro Uniunea Sovietică
    Soviet Union|sr Sovjetski Savez, Совјетски Савез|bg Съветски съюз|el Σοβιετική Ένωση, ΕΣΣΔ
    Soviet Union|tr Sovyetler Birliği, SSCB
    Soviet Union|sv Sovjetunionen|da Sovjetunionen|nb Sovjetunionen|fi Neuvostoliitto
    Soviet Union|ja ソビエト連邦, ソ連, ソヴィエト連邦
    Soviet Union|zh 苏联, 蘇聯|ko 소련, 소비에트 연방|ar الاتحاد السوفيتي, الاتحاد السوفييتي
    Soviet Union|fa شوروی, اتحاد جماهیر شوروی
    Soviet Union|he ברית המועצות|hi सोवियत संघ|vi Liên Xô|id Uni Soviet|th สหภาพโซเวียต
    Yugoslavia|de Jugoslawien|fr Yougoslavie|it Jugoslavia, Iugoslavia|pt Iugoslávia, Jugoslávia
    Yugoslavia|nl Joegoslavië
    Yugoslavia|pl Jugosławia|ru Югославия|uk Югославія|cs Jugoslávie|sk Juhoslávia
    Yugoslavia|hu Jugoszlávia|ro Iugoslavia
    Yugoslavia|sr Jugoslavija, Југославија|el Γιουγκοσλαβία|tr Yugoslavya|sv Jugoslavien
    Yugoslavia|da Jugoslavien|nb Jugoslavia
    Yugoslavia|fi Jugoslavia|ja ユーゴスラビア|zh 南斯拉夫|ko 유고슬라비아|ar يوغوسلافيا|fa یوگسلاوی|he יוגוסלביה
    Yugoslavia|hi यूगोस्लाविया
    Yugoslavia|es Yugoslavia
    Czechoslovakia|de Tschechoslowakei|fr Tchécoslovaquie|it Cecoslovacchia
    Czechoslovakia|es Checoslovaquia, Checoeslovaquia
    Czechoslovakia|pt Checoslováquia, Tchecoslováquia|nl Tsjecho-Slowakije|pl Czechosłowacja
    Czechoslovakia|ru Чехословакия
    Czechoslovakia|uk Чехословаччина|cs Československo|sk Česko-Slovensko|hu Csehszlovákia
    Czechoslovakia|ro Cehoslovacia
    Czechoslovakia|sr Čehoslovačka, Чехословачка|el Τσεχοσλοβακία|tr Çekoslovakya
    Czechoslovakia|sv Tjeckoslovakien|da Tjekkoslovakiet
    Czechoslovakia|nb Tsjekkoslovakia|fi Tšekkoslovakia|ja チェコスロバキア|zh 捷克斯洛伐克|ko 체코슬로바키아
    Czechoslovakia|ar تشيكوسلوفاكيا
    Czechoslovakia|fa چکسلواکی|he צ'כוסלובקיה|hi चेकोस्लोवाकिया
    East Germany|de DDR, Ostdeutschland, Deutsche Demokratische Republik
    East Germany|fr Allemagne de l'Est, RDA
    East Germany|fr République démocratique allemande|it Germania Est, Germania Orientale, RDT
    East Germany|it Repubblica Democratica Tedesca
    East Germany|es Alemania Oriental, Alemania del Este, República Democrática Alemana
    East Germany|es RDA|pt Alemanha Oriental, República Democrática Alemã|nl Oost-Duitsland, DDR
    East Germany|pl NRD, Niemcy Wschodnie
    East Germany|pl Niemiecka Republika Demokratyczna
    East Germany|ru ГДР, Восточная Германия, Германская Демократическая Республика
    East Germany|uk НДР, Східна Німеччина|cs Východní Německo, NDR|hu NDK|tr Doğu Almanya
    East Germany|sv Östtyskland|da Østtyskland
    East Germany|nb Øst-Tyskland|fi Itä-Saksa|el Ανατολική Γερμανία|ja 東ドイツ, ドイツ民主共和国
    East Germany|zh 东德, 東德, 民主德国|ko 동독
    East Germany|ar ألمانيا الشرقية|fa آلمان شرقی|he גרמניה המזרחית|hi पूर्वी जर्मनी
    West Germany|de Westdeutschland|fr Allemagne de l'Ouest, RFA
    West Germany|it Germania Ovest, Germania Occidentale
    West Germany|es Alemania Occidental, Alemania Federal, RFA|pt Alemanha Ocidental
    West Germany|nl West-Duitsland|pl RFN, Niemcy Zachodnie
    West Germany|ru ФРГ, Западная Германия|uk ФРН, Західна Німеччина|cs Západní Německo
    West Germany|tr Batı Almanya|sv Västtyskland
    West Germany|da Vesttyskland|nb Vest-Tyskland|fi Länsi-Saksa|el Δυτική Γερμανία|ja 西ドイツ
    West Germany|zh 西德|ko 서독
    West Germany|ar ألمانيا الغربية|fa آلمان غربی|he גרמניה המערבית|hi पश्चिमी जर्मनी
    Federal Republic of Germany|de Bundesrepublik Deutschland, BRD, Bundesrepublik
    Federal Republic of Germany|it Repubblica Federale di Germania, RFG
    Federal Republic of Germany|pl Republika Federalna Niemiec|ja ドイツ連邦共和国|ko 독일연방공화국
    Federal Republic of Germany|it Repubblica Federale Tedesca|pt República Federal da Alemanha
    German Empire|de Deutsches Kaiserreich|fr Empire allemand|it Impero tedesco
    German Empire|es Imperio alemán
    German Empire|ru Германская империя|pl Cesarstwo Niemieckie|ja ドイツ帝国|zh 德意志帝国
    Prussia|de Preußen|fr Prusse|pl Prusy|ru Пруссия|es Prusia|pt Prússia|ja プロイセン|zh 普鲁士
    Austria-Hungary|de Österreich-Ungarn|fr Autriche-Hongrie|it Austria-Ungheria
    Austria-Hungary|es Austria-Hungría, Imperio austrohúngaro
    Austria-Hungary|pt Áustria-Hungria|pl Austro-Węgry|ru Австро-Венгрия|uk Австро-Угорщина
    Austria-Hungary|cs Rakousko-Uhersko
    Austria-Hungary|hu Osztrák-Magyar Monarchia|tr Avusturya-Macaristan|ja オーストリア＝ハンガリー帝国
    Austria-Hungary|zh 奥匈帝国, 奧匈帝國
    Ottoman Empire|de Osmanisches Reich|fr Empire ottoman|it Impero ottomano|es Imperio otomano
    Ottoman Empire|pt Império Otomano
    Ottoman Empire|pl Imperium Osmańskie|ru Османская империя|uk Османська імперія
    Ottoman Empire|tr Osmanlı İmparatorluğu, Osmanlı Devleti
    Ottoman Empire|ja オスマン帝国|zh 奥斯曼帝国, 鄂圖曼帝國|ar الدولة العثمانية|ko 오스만 제국
    Russian Empire|de Russisches Reich|fr Empire russe|it Impero russo|es Imperio ruso
    Russian Empire|pl Imperium Rosyjskie
    Russian Empire|ru Российская империя|ja ロシア帝国|zh 俄罗斯帝国
    Russian Federation|de Russische Föderation|it Federazione Russa|pl Federacja Rosyjska
    Russian Federation|uk Російська Федерація
    Russian Federation|tr Rusya Federasyonu|ja ロシア連邦|ko 러시아 연방|pt Federação Russa|ru РФ
    South Vietnam|de Südvietnam|fr Sud-Viêt Nam, Viêt Nam du Sud, Sud-Vietnam|it Vietnam del Sud
    South Vietnam|es Vietnam del Sur
    South Vietnam|pl Wietnam Południowy|ru Южный Вьетнам|pt Vietname do Sul, Vietnã do Sul
    South Vietnam|ja 南ベトナム|zh 南越|ko 남베트남
    North Vietnam|de Nordvietnam|fr Nord-Viêt Nam, Viêt Nam du Nord, Nord-Vietnam
    North Vietnam|it Vietnam del Nord|es Vietnam del Norte
    North Vietnam|pl Wietnam Północny|ru Северный Вьетнам|ja 北ベトナム|zh 北越|ko 북베트남
    Yemen Arab Republic|de Nordjemen|fr Yémen du Nord|it Yemen del Nord|es Yemen del Norte
    Yemen Arab Republic|pl Jemen Północny
    Yemen Arab Republic|ru Северный Йемен|ar اليمن الشمالي|ja 北イエメン|zh 北也门
    Yemen People's Republic|de Südjemen|fr Yémen du Sud|it Yemen del Sud|es Yemen del Sur
    Yemen People's Republic|pl Jemen Południowy
    Yemen People's Republic|ru Южный Йемен|ar اليمن الجنوبي|ja 南イエメン|zh 南也门
    Serbia and Montenegro|de Serbien und Montenegro|fr Serbie-et-Monténégro
    Serbia and Montenegro|it Serbia e Montenegro
    Serbia and Montenegro|pl Serbia i Czarnogóra|ru Сербия и Черногория|es Serbia y Montenegro
    Serbia and Montenegro|ja セルビア・モンテネグロ
    Zaire|de Zaire|fr Zaïre|it Zaire|es Zaire|pl Zair|ru Заир|ja ザイール|zh 扎伊尔
    Upper Volta|de Obervolta|fr Haute-Volta|it Alto Volta|es Alto Volta|pl Górna Wolta
    Upper Volta|ru Верхняя Вольта
    Rhodesia|de Rhodesien|fr Rhodésie|pl Rodezja|ru Родезия|es Rodesia
    Persia|de Persien|fr Perse|pl Persja|ru Персия|es Persia|ja ペルシア
    Ceylon|fr Ceylan|es Ceilán|pl Cejlon|ru Цейлон|ja セイロン
    United States|de USA, Vereinigte Staaten von Amerika, US|fr USA, États-Unis d'Amérique
    United States|it USA, Stati Uniti d'America
    United States|es EE. UU., EEUU, EUA, USA, Estados Unidos de América
    United States|pt EUA, Estados Unidos da América, E.U.A.
    United States|nl Verenigde Staten van Amerika, VS|pl USA, Stany Zjednoczone Ameryki
    United States|ru США, Соединённые Штаты Америки, Соединённые Штаты
    United States|uk США, Сполучені Штати Америки|cs USA, Spojené státy americké
    United States|hu Amerikai Egyesült Államok
    United States|tr ABD, Amerika Birleşik Devletleri|sv Förenta staterna
    United States|el ΗΠΑ, Ηνωμένες Πολιτείες Αμερικής|ja 米国, アメリカ
    United States|zh 美利坚合众国, 美利堅合眾國|ko 미합중국|ar الولايات المتحدة الأمريكية
    United States|fa ایالات متحده آمریکا, آمریکا
    United States|he ארה״ב, ארצות הברית של אמריקה|hi संयुक्त राज्य अमेरिका, अमेरिका
    United Kingdom|de Großbritannien
    United Kingdom|de Vereinigtes Königreich von Großbritannien und Nordirland
    United Kingdom|de England
    United Kingdom|fr Grande-Bretagne
    United Kingdom|it Gran Bretagna
    United Kingdom|it Inghilterra
    United Kingdom|it Regno Unito di Gran Bretagna e Irlanda del Nord
    United Kingdom|es Gran Bretaña|pt Grã-Bretanha|nl Groot-Brittannië
    United Kingdom|pl Wielka Brytania, Zjednoczone Królestwo
    United Kingdom|ru Великобритания, Соединённое Королевство
    United Kingdom|uk Велика Британія, Сполучене Королівство|cs Velká Británie
    United Kingdom|tr Birleşik Krallık, Büyük Britanya, İngiltere|sv Storbritannien
    United Kingdom|el Μεγάλη Βρετανία|ja 英国, 連合王国
    United Kingdom|zh 大不列颠, 大不列顛|ko 대영제국|ar بريطانيا, بريطانيا العظمى|fa انگلستان, انگلیس
    United Kingdom|he בריטניה, הממלכה המאוחדת|hi ब्रिटेन
    Netherlands|de Holland|fr Hollande|it Olanda|es Holanda|pt Holanda|pl Niderlandy, Holandia
    Netherlands|ru Голландия, Нидерланды
    Netherlands|tr Hollanda|el Ολλανδία|uk Голландія|sv Holland
    Myanmar|de Birma, Burma|fr Birmanie|it Birmania|es Birmania|pt Birmânia, Mianmar|pl Birma
    Myanmar|ru Бирма|uk Бірма|ja ビルマ
    Myanmar|zh 缅甸联邦|ko 버마|he בורמה|tr Burma|nl Birma
    Ivory Coast|de Elfenbeinküste|fr Côte d'Ivoire|it Costa d'Avorio|es Costa de Marfil
    Ivory Coast|pt Costa do Marfim
    Ivory Coast|pl Wybrzeże Kości Słoniowej|ru Берег Слоновой Кости|sv Elfenbenskusten
    Ivory Coast|nl Ivoorkust
    Cape Verde|de Kapverden|fr Cap-Vert|it Capo Verde|es Cabo Verde
    Cape Verde|pl Republika Zielonego Przylądka|sv Kap Verde
    Eswatini|de Swasiland|fr Swaziland|it Swaziland|es Suazilandia, Swazilandia|pt Suazilândia
    Eswatini|pl Suazi|ru Свазиленд
    Czechia|de Tschechische Republik|fr République tchèque|it Repubblica Ceca|es República Checa
    Czechia|pt República Checa
    Czechia|nl Tsjechische Republiek|pl Republika Czeska|ru Чешская Республика
    Czechia|uk Чеська Республіка|cs Česká republika
    Czechia|sv Tjeckiska republiken|tr Çek Cumhuriyeti|ja チェコ共和国, チェコ|zh 捷克共和国|ko 체코 공화국
    Czechia|ro Republica Cehă
    North Macedonia|de Nordmazedonien|it Macedonia del Nord|es Macedonia del Norte
    North Macedonia|fr Macédoine du Nord
    Macedonia|de Mazedonien|fr Macédoine|pl Macedonia|ru Македония|es Macedonia|uk Македонія
    Macedonia|tr Makedonya
    Belarus|de Weißrussland|fr Biélorussie|it Bielorussia|es Bielorrusia|pt Bielorrússia
    Belarus|nl Wit-Rusland|ru Белоруссия
    Belarus|uk Білорусія|sv Vitryssland|da Hviderusland|tr Beyaz Rusya
    Moldova|de Moldawien, Moldau|fr Moldavie|it Moldavia|es Moldavia|pl Mołdawia|ru Молдавия
    Kyrgyzstan|ru Киргизия|de Kirgisien|it Kirghizistan|pl Kirgizja
    Sudan|de Sudan
    DR Congo|fr RDC, RD Congo, Congo démocratique|de DR Kongo, Demokratische Republik Kongo, DRK
    DR Congo|es RD Congo, RD del Congo
    DR Congo|it RD del Congo, RD Congo, Repubblica Democratica del Congo, Congo democratico
    DR Congo|pl DRK, Demokratyczna Republika Konga, DR Konga|pt RD Congo, RDC|ru ДР Конго, ДРК
    DR Congo|ko 콩고 민주 공화국
    DR Congo|ja コンゴ民主共和国|sv Demokratiska republiken Kongo|nl Democratische Republiek Congo
    DR Congo|tr Demokratik Kongo Cumhuriyeti
    DR Congo|uk Демократична Республіка Конго|el Λαϊκή Δημοκρατία του Κονγκό
    DR Congo|he הרפובליקה הדמוקרטית של קונגו
    DR Congo|fa جمهوری دموکراتیک کنگو|hi कांगो लोकतांत्रिक गणराज्य
    Republic of the Congo|de Republik Kongo|it Repubblica del Congo|pl Republika Konga
    Republic of the Congo|pt República do Congo|nl Republiek Congo
    Republic of the Congo|sv Republiken Kongo|ja コンゴ共和国|tr Kongo Cumhuriyeti|ko 콩고 공화국
    Republic of the Congo|uk Республіка Конго
    Congo|de Kongo|fr Congo|pl Kongo|ru Конго|ja コンゴ|zh 刚果, 剛果|ko 콩고|ar الكونغو|fa کنگو
    Congo|el Κονγκό|he קונגו|hi कांगो
    DR Congo|nb Kongo-Kinshasa, Den demokratiske republikken Kongo|no Kongo-Kinshasa
    Congo|nb Kongo|no Kongo|nl Congo|it Congo|es Congo|pt Congo|cs Kongo|uk Конго|tr Kongo
    Congo|sv Kongo
    Korea|de Korea|fr Corée|it Corea|es Corea|pt Coreia, Coréia|ru Корея|uk Корея|el Κορέα
    Korea|tr Kore|ar كوريا|fa کره
    Korea|he קוריאה|hi कोरिया|hu Korea|cs Korea|ro Coreea
    North Korea|de Nordkorea, Demokratische Volksrepublik Korea|fr Corée du Nord, RPDC
    North Korea|it Repubblica Popolare Democratica di Corea
    North Korea|pl Koreańska Republika Ludowo-Demokratyczna, KRLD
    North Korea|he צפון קוריאה|el Λαϊκή Δημοκρατία της Κορέας|nb Nord-Korea|id Korea Utara
    South Korea|he דרום קוריאה|el Δημοκρατία της Κορέας|nb Sør-Korea|id Korea Selatan
    North Korea|ru КНДР, Северная Корея|uk КНДР, Північна Корея|ja 朝鮮民主主義人民共和国, 北朝鮮
    North Korea|zh 北朝鲜, 北朝鮮, 北韩, 北韓
    North Korea|ko 조선민주주의인민공화국, 북조선|ar كوريا الشمالية|es RPDC, Corea del Norte
    North Korea|pt República Popular Democrática da Coreia
    South Korea|de Südkorea, Republik Korea|it Repubblica di Corea|pl Republika Korei
    South Korea|ru Южная Корея, Республика Корея
    South Korea|uk Південна Корея, Республіка Корея|ja 大韓民国, 韓国|zh 南韩, 大韓民國, 南朝鲜
    South Korea|ko 한국, 대한민국, 남한, 남조선
    South Korea|pt República da Coreia|nl Republiek Korea|tr Kore Cumhuriyeti
    South Korea|sv Republiken Korea
    China|it Cina|pl Chiny|de China|fr Chine|es China|pt China|nl China|cs Čína|sk Čína|hu Kína
    China|ro China|hr Kina|bs Kina
    China|sr Kina|sl Kitajska|ru Китай|uk Китай|be Кітай|bg Китай|mk Кина|el Κίνα|tr Çin|az Çin
    China|sv Kina|da Kina|nb Kina
    China|no Kina|nn Kina|fi Kiina|et Hiina|lv Ķīna|lt Kinija|is Kína|ca Xina|eu Txina|gl China
    China|ja 中国|zh-Hans 中国
    China|zh-Hant 中國|ko 중국|vi Trung Quốc|th จีน, ประเทศจีน|id Tiongkok, Cina|ms China|ar الصين
    China|fa چین|he סין|hi चीन
    China|ur چین|bn চীন|ta சீனா|hy Չինաստան|ka ჩინეთი|sq Kina|ga an tSín|cy Tsieina|eo Ĉinio
    People's Republic of China|de Volksrepublik China, VR China|it Repubblica Popolare Cinese
    People's Republic of China|pl Chińska Republika Ludowa, ChRL
    People's Republic of China|ru КНР|ja 中華人民共和国|zh 中華人民共和國|ko 중화인민공화국
    People's Republic of China|pt República Popular da China
    People's Republic of China|es RPC|fr RPC|nl Volksrepubliek China|sv Folkrepubliken Kina
    People's Republic of China|tr Çin Halk Cumhuriyeti
    People's Republic of China|uk КНР, Китайська Народна Республіка
    Republic of China|de Republik China|fr République de Chine|it Repubblica di Cina
    Republic of China|es República de China|ja 中華民国
    Republic of China|zh 中華民國, 中华民国|ru Китайская Республика|ko 중화민국|pl Republika Chińska
    Republic of China|pt República da China
    Taiwan|zh 臺灣, 台灣, 中华台北, 中華臺北|ru Тайвань|de Chinesisch-Taipeh|fr Taïwan, Taipei chinois
    Russia|zh 俄国, 俄國|ja ロシア, 露西亜|ko 로씨야
    Ireland|de Republik Irland|fr République d'Irlande|it Repubblica d'Irlanda
    Ireland|pl Republika Irlandii|ga Poblacht na hÉireann
    South Africa|de Republik Südafrika|pl Republika Południowej Afryki, RPA
    South Africa|ru ЮАР, Южно-Африканская Республика
    South Africa|it Repubblica Sudafricana, Sudafrica|nl Republiek Zuid-Afrika|es Suráfrica
    South Africa|uk ПАР|pt República da África do Sul
    Central African Republic|de Zentralafrika|pl Republika Środkowoafrykańska|ru ЦАР
    Central African Republic|it Centrafrica|fr Centrafrique
    United Arab Emirates|de VAE|fr EAU|it EAU|es EAU|pl ZEA|ru ОАЭ|pt EAU|tr BAE|uk ОАЕ
    United Arab Emirates|he איחוד האמירויות
    Saudi Arabia|de Königreich Saudi-Arabien, Saudiarabien|ru КСА
    Saudi Arabia|es Arabia Saudí, Arabia Saudita
    Iran|de Islamische Republik Iran|it Repubblica islamica dell'Iran
    Iran|pl Islamska Republika Iranu|ja イラン・イスラム共和国
    Iran|fa جمهوری اسلامی ایران|ru ИРИ|pt República Islâmica do Irã
    Holy See|de Vatikan, Heiliger Stuhl|fr Vatican, Saint-Siège|it Vaticano, Santa Sede
    Holy See|es Vaticano|pl Watykan, Stolica Apostolska
    Holy See|ru Ватикан, Святой Престол|pt Vaticano|ja バチカン市国|zh 教廷|uk Ватикан
    Palestine|de Palästina, Staat Palästina|fr Palestine|it Palestina, Stato di Palestina
    Palestine|es Palestina|pl Palestyna|ru Палестина
    Palestine|pt Palestina|ja パレスチナ|zh 巴勒斯坦|ko 팔레스타인|tr Filistin|ar فلسطين|el Παλαιστίνη
    Palestine|sv Palestina|uk Палестина
    Palestine|he פלסטין|fa فلسطین|hi फ़िलिस्तीन
    Vietnam|de Sozialistische Republik Vietnam|fr Viêt Nam, Vietnam|es Viet Nam|vi Việt Nam
    Vietnam|zh 越南社会主义共和国
    Syria|de Arabische Republik Syrien|pl Syryjska Republika Arabska|it Repubblica Araba Siriana
    Syria|ru САР
    Laos|fr RDP lao|de Demokratische Volksrepublik Laos
    Turkey|ko 터키|zh 土耳其|he תורכיה|nl Turkije
    Turkey|de Türkei|fr Turquie|it Turchia|es Turquía|pl Turcja|ru Турция|tr Türkiye Cumhuriyeti
    Turkey|ja トルコ共和国|pt Turquia
    East Timor|de Osttimor|fr Timor oriental|it Timor Est|es Timor Oriental|pl Timor Wschodni
    East Timor|ru Восточный Тимор|pt Timor Leste
    Bosnia and Herzegovina|de Bosnien-Herzegowina, Bosnien|fr Bosnie
    Bosnia and Herzegovina|it Bosnia-Erzegovina, Bosnia|es Bosnia|pl Bośnia
    Bosnia and Herzegovina|ru Босния|sr BiH, БиХ|hr BiH|bs BiH
    Australia|de Commonwealth Australien|zh 澳洲|ko 오스트레일리아|ja 豪州
    France|de Französische Republik|it Repubblica francese|pl Republika Francuska
    France|pt República Francesa|ja フランス共和国
    Italy|de Italienische Republik|fr République italienne|it Repubblica Italiana
    Italy|pl Republika Włoska|ru Итальянская Республика
    Poland|pl Rzeczpospolita Polska|de Republik Polen|ja ポーランド共和国
    Austria|de Republik Österreich|ja オーストリア
    Switzerland|de Schweizerische Eidgenossenschaft|fr Confédération suisse
    Switzerland|it Confederazione Svizzera, Confederazione Elvetica
    Georgia|ja グルジア, ジョージア|de Grusinien|ko 그루지야
    India|hi भारत गणराज्य|de Republik Indien|ja インド共和国|ur بھارت
    Greece|el Ελληνική Δημοκρατία, Ελλάς|de Hellenische Republik|fr République hellénique
    Israel|he מדינת ישראל|de Staat Israel|it Stato d'Israele
    Egypt|ar جمهورية مصر العربية|de Arabische Republik Ägypten
    Mexico|es Méjico, Estados Unidos Mexicanos|de Vereinigte Mexikanische Staaten
    Dominican Republic|de Dominikanische Republik|pl Dominikana|ru Доминикана
    Dominican Republic|fr Rép. dominicaine|es R. Dominicana
    German Reich|de Deutsches Reich|fr Reich allemand|pl Rzesza Niemiecka|ru Германский рейх
    North Korea|it Corea Settentrionale
    South Korea|it Corea Meridionale
    Austria-Hungary|it Impero austro-ungarico|fr Empire austro-hongrois|pl Monarchia Austro-Węgierska
    Austria-Hungary|ru Австро-Венгерская империя|de Österreichisch-Ungarische Monarchie
    People's Republic of China|fr Chine populaire
    Holy See|it Stato della Città del Vaticano, Città del Vaticano|fr Cité du Vatican|es Ciudad del Vaticano
    Holy See|de Vatikanstadt|ja バチカン|pl Państwo Watykańskie
    Mauritius|fr Île Maurice|es Isla Mauricio
    FYROM|fr Ex-République yougoslave de Macédoine|it Ex Repubblica jugoslava di Macedonia
    FYROM|de Ehemalige jugoslawische Republik Mazedonien|es Ex República Yugoslava de Macedonia
    Bosnia|tr Bosna|bs Bosna
    United Arab Emirates|it Emirati|fr Émirats|ar الامارات
    Saudi Arabia|ar السعودية|tr Suudi Arabistan
    Slovakia|it Repubblica Slovacca|de Slowakische Republik|fr République slovaque|es República Eslovaca
    Slovakia|pl Republika Słowacka|ru Словацкая Республика|cs Slovenská republika|sk Slovenská republika
    """
}

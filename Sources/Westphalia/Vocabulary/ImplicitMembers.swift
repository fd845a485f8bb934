public import TypedGraph

// The constants of states, blocs, bodies and leaders once more, on `Node`: so that `.russia` works where
// any node or actor can stand, as in `graph.shortestPath(from: .russia, to: .iran)`. Written by
// ImplicitMembersTests (RECORD_GOLDENS=1), which also holds that none is missing.

extension Node where Self == SovereignState {
  /// `SovereignState.afghanistan`.
  public static var afghanistan: SovereignState {
    SovereignState.afghanistan
  }

  /// `SovereignState.albania`.
  public static var albania: SovereignState {
    SovereignState.albania
  }

  /// `SovereignState.algeria`.
  public static var algeria: SovereignState {
    SovereignState.algeria
  }

  /// `SovereignState.andorra`.
  public static var andorra: SovereignState {
    SovereignState.andorra
  }

  /// `SovereignState.angola`.
  public static var angola: SovereignState {
    SovereignState.angola
  }

  /// `SovereignState.antiguaAndBarbuda`.
  public static var antiguaAndBarbuda: SovereignState {
    SovereignState.antiguaAndBarbuda
  }

  /// `SovereignState.argentina`.
  public static var argentina: SovereignState {
    SovereignState.argentina
  }

  /// `SovereignState.armenia`.
  public static var armenia: SovereignState {
    SovereignState.armenia
  }

  /// `SovereignState.australia`.
  public static var australia: SovereignState {
    SovereignState.australia
  }

  /// `SovereignState.austria`.
  public static var austria: SovereignState {
    SovereignState.austria
  }

  /// `SovereignState.austriaHungary`.
  public static var austriaHungary: SovereignState {
    SovereignState.austriaHungary
  }

  /// `SovereignState.azerbaijan`.
  public static var azerbaijan: SovereignState {
    SovereignState.azerbaijan
  }

  /// `SovereignState.baden`.
  public static var baden: SovereignState {
    SovereignState.baden
  }

  /// `SovereignState.bahamas`.
  public static var bahamas: SovereignState {
    SovereignState.bahamas
  }

  /// `SovereignState.bahrain`.
  public static var bahrain: SovereignState {
    SovereignState.bahrain
  }

  /// `SovereignState.bangladesh`.
  public static var bangladesh: SovereignState {
    SovereignState.bangladesh
  }

  /// `SovereignState.barbados`.
  public static var barbados: SovereignState {
    SovereignState.barbados
  }

  /// `SovereignState.bavaria`.
  public static var bavaria: SovereignState {
    SovereignState.bavaria
  }

  /// `SovereignState.belarus`.
  public static var belarus: SovereignState {
    SovereignState.belarus
  }

  /// `SovereignState.belgium`.
  public static var belgium: SovereignState {
    SovereignState.belgium
  }

  /// `SovereignState.belize`.
  public static var belize: SovereignState {
    SovereignState.belize
  }

  /// `SovereignState.benin`.
  public static var benin: SovereignState {
    SovereignState.benin
  }

  /// `SovereignState.bhutan`.
  public static var bhutan: SovereignState {
    SovereignState.bhutan
  }

  /// `SovereignState.bolivia`.
  public static var bolivia: SovereignState {
    SovereignState.bolivia
  }

  /// `SovereignState.bosniaAndHerzegovina`.
  public static var bosniaAndHerzegovina: SovereignState {
    SovereignState.bosniaAndHerzegovina
  }

  /// `SovereignState.botswana`.
  public static var botswana: SovereignState {
    SovereignState.botswana
  }

  /// `SovereignState.brazil`.
  public static var brazil: SovereignState {
    SovereignState.brazil
  }

  /// `SovereignState.brunei`.
  public static var brunei: SovereignState {
    SovereignState.brunei
  }

  /// `SovereignState.bulgaria`.
  public static var bulgaria: SovereignState {
    SovereignState.bulgaria
  }

  /// `SovereignState.burkinaFaso`.
  public static var burkinaFaso: SovereignState {
    SovereignState.burkinaFaso
  }

  /// `SovereignState.burundi`.
  public static var burundi: SovereignState {
    SovereignState.burundi
  }

  /// `SovereignState.cambodia`.
  public static var cambodia: SovereignState {
    SovereignState.cambodia
  }

  /// `SovereignState.cameroon`.
  public static var cameroon: SovereignState {
    SovereignState.cameroon
  }

  /// `SovereignState.canada`.
  public static var canada: SovereignState {
    SovereignState.canada
  }

  /// `SovereignState.capeVerde`.
  public static var capeVerde: SovereignState {
    SovereignState.capeVerde
  }

  /// `SovereignState.centralAfricanRepublic`.
  public static var centralAfricanRepublic: SovereignState {
    SovereignState.centralAfricanRepublic
  }

  /// `SovereignState.chad`.
  public static var chad: SovereignState {
    SovereignState.chad
  }

  /// `SovereignState.chile`.
  public static var chile: SovereignState {
    SovereignState.chile
  }

  /// `SovereignState.china`.
  public static var china: SovereignState {
    SovereignState.china
  }

  /// `SovereignState.colombia`.
  public static var colombia: SovereignState {
    SovereignState.colombia
  }

  /// `SovereignState.comoros`.
  public static var comoros: SovereignState {
    SovereignState.comoros
  }

  /// `SovereignState.cookIslands`.
  public static var cookIslands: SovereignState {
    SovereignState.cookIslands
  }

  /// `SovereignState.costaRica`.
  public static var costaRica: SovereignState {
    SovereignState.costaRica
  }

  /// `SovereignState.coteDIvoire`.
  public static var coteDIvoire: SovereignState {
    SovereignState.coteDIvoire
  }

  /// `SovereignState.croatia`.
  public static var croatia: SovereignState {
    SovereignState.croatia
  }

  /// `SovereignState.cuba`.
  public static var cuba: SovereignState {
    SovereignState.cuba
  }

  /// `SovereignState.cyprus`.
  public static var cyprus: SovereignState {
    SovereignState.cyprus
  }

  /// `SovereignState.czechia`.
  public static var czechia: SovereignState {
    SovereignState.czechia
  }

  /// `SovereignState.czechoslovakia`.
  public static var czechoslovakia: SovereignState {
    SovereignState.czechoslovakia
  }

  /// `SovereignState.democraticRepublicOfTheCongo`.
  public static var democraticRepublicOfTheCongo: SovereignState {
    SovereignState.democraticRepublicOfTheCongo
  }

  /// `SovereignState.denmark`.
  public static var denmark: SovereignState {
    SovereignState.denmark
  }

  /// `SovereignState.djibouti`.
  public static var djibouti: SovereignState {
    SovereignState.djibouti
  }

  /// `SovereignState.dominica`.
  public static var dominica: SovereignState {
    SovereignState.dominica
  }

  /// `SovereignState.dominicanRepublic`.
  public static var dominicanRepublic: SovereignState {
    SovereignState.dominicanRepublic
  }

  /// `SovereignState.eastGermany`.
  public static var eastGermany: SovereignState {
    SovereignState.eastGermany
  }

  /// `SovereignState.ecuador`.
  public static var ecuador: SovereignState {
    SovereignState.ecuador
  }

  /// `SovereignState.egypt`.
  public static var egypt: SovereignState {
    SovereignState.egypt
  }

  /// `SovereignState.elSalvador`.
  public static var elSalvador: SovereignState {
    SovereignState.elSalvador
  }

  /// `SovereignState.equatorialGuinea`.
  public static var equatorialGuinea: SovereignState {
    SovereignState.equatorialGuinea
  }

  /// `SovereignState.eritrea`.
  public static var eritrea: SovereignState {
    SovereignState.eritrea
  }

  /// `SovereignState.estonia`.
  public static var estonia: SovereignState {
    SovereignState.estonia
  }

  /// `SovereignState.eswatini`.
  public static var eswatini: SovereignState {
    SovereignState.eswatini
  }

  /// `SovereignState.ethiopia`.
  public static var ethiopia: SovereignState {
    SovereignState.ethiopia
  }

  /// `SovereignState.fiji`.
  public static var fiji: SovereignState {
    SovereignState.fiji
  }

  /// `SovereignState.finland`.
  public static var finland: SovereignState {
    SovereignState.finland
  }

  /// `SovereignState.france`.
  public static var france: SovereignState {
    SovereignState.france
  }

  /// `SovereignState.gabon`.
  public static var gabon: SovereignState {
    SovereignState.gabon
  }

  /// `SovereignState.gambia`.
  public static var gambia: SovereignState {
    SovereignState.gambia
  }

  /// `SovereignState.georgia`.
  public static var georgia: SovereignState {
    SovereignState.georgia
  }

  /// `SovereignState.germany`.
  public static var germany: SovereignState {
    SovereignState.germany
  }

  /// `SovereignState.ghana`.
  public static var ghana: SovereignState {
    SovereignState.ghana
  }

  /// `SovereignState.granColombia`.
  public static var granColombia: SovereignState {
    SovereignState.granColombia
  }

  /// `SovereignState.greece`.
  public static var greece: SovereignState {
    SovereignState.greece
  }

  /// `SovereignState.grenada`.
  public static var grenada: SovereignState {
    SovereignState.grenada
  }

  /// `SovereignState.guatemala`.
  public static var guatemala: SovereignState {
    SovereignState.guatemala
  }

  /// `SovereignState.guinea`.
  public static var guinea: SovereignState {
    SovereignState.guinea
  }

  /// `SovereignState.guineaBissau`.
  public static var guineaBissau: SovereignState {
    SovereignState.guineaBissau
  }

  /// `SovereignState.guyana`.
  public static var guyana: SovereignState {
    SovereignState.guyana
  }

  /// `SovereignState.haiti`.
  public static var haiti: SovereignState {
    SovereignState.haiti
  }

  /// `SovereignState.hanover`.
  public static var hanover: SovereignState {
    SovereignState.hanover
  }

  /// `SovereignState.hesseElectoral`.
  public static var hesseElectoral: SovereignState {
    SovereignState.hesseElectoral
  }

  /// `SovereignState.hesseGrandDucal`.
  public static var hesseGrandDucal: SovereignState {
    SovereignState.hesseGrandDucal
  }

  /// `SovereignState.holySee`.
  public static var holySee: SovereignState {
    SovereignState.holySee
  }

  /// `SovereignState.honduras`.
  public static var honduras: SovereignState {
    SovereignState.honduras
  }

  /// `SovereignState.hungary`.
  public static var hungary: SovereignState {
    SovereignState.hungary
  }

  /// `SovereignState.iceland`.
  public static var iceland: SovereignState {
    SovereignState.iceland
  }

  /// `SovereignState.india`.
  public static var india: SovereignState {
    SovereignState.india
  }

  /// `SovereignState.indonesia`.
  public static var indonesia: SovereignState {
    SovereignState.indonesia
  }

  /// `SovereignState.iran`.
  public static var iran: SovereignState {
    SovereignState.iran
  }

  /// `SovereignState.iraq`.
  public static var iraq: SovereignState {
    SovereignState.iraq
  }

  /// `SovereignState.ireland`.
  public static var ireland: SovereignState {
    SovereignState.ireland
  }

  /// `SovereignState.israel`.
  public static var israel: SovereignState {
    SovereignState.israel
  }

  /// `SovereignState.italy`.
  public static var italy: SovereignState {
    SovereignState.italy
  }

  /// `SovereignState.jamaica`.
  public static var jamaica: SovereignState {
    SovereignState.jamaica
  }

  /// `SovereignState.japan`.
  public static var japan: SovereignState {
    SovereignState.japan
  }

  /// `SovereignState.jordan`.
  public static var jordan: SovereignState {
    SovereignState.jordan
  }

  /// `SovereignState.kazakhstan`.
  public static var kazakhstan: SovereignState {
    SovereignState.kazakhstan
  }

  /// `SovereignState.kenya`.
  public static var kenya: SovereignState {
    SovereignState.kenya
  }

  /// `SovereignState.kiribati`.
  public static var kiribati: SovereignState {
    SovereignState.kiribati
  }

  /// `SovereignState.koreanEmpire`.
  public static var koreanEmpire: SovereignState {
    SovereignState.koreanEmpire
  }

  /// `SovereignState.kosovo`.
  public static var kosovo: SovereignState {
    SovereignState.kosovo
  }

  /// `SovereignState.kuwait`.
  public static var kuwait: SovereignState {
    SovereignState.kuwait
  }

  /// `SovereignState.kyrgyzstan`.
  public static var kyrgyzstan: SovereignState {
    SovereignState.kyrgyzstan
  }

  /// `SovereignState.laos`.
  public static var laos: SovereignState {
    SovereignState.laos
  }

  /// `SovereignState.latvia`.
  public static var latvia: SovereignState {
    SovereignState.latvia
  }

  /// `SovereignState.lebanon`.
  public static var lebanon: SovereignState {
    SovereignState.lebanon
  }

  /// `SovereignState.lesotho`.
  public static var lesotho: SovereignState {
    SovereignState.lesotho
  }

  /// `SovereignState.liberia`.
  public static var liberia: SovereignState {
    SovereignState.liberia
  }

  /// `SovereignState.libya`.
  public static var libya: SovereignState {
    SovereignState.libya
  }

  /// `SovereignState.liechtenstein`.
  public static var liechtenstein: SovereignState {
    SovereignState.liechtenstein
  }

  /// `SovereignState.lithuania`.
  public static var lithuania: SovereignState {
    SovereignState.lithuania
  }

  /// `SovereignState.luxembourg`.
  public static var luxembourg: SovereignState {
    SovereignState.luxembourg
  }

  /// `SovereignState.madagascar`.
  public static var madagascar: SovereignState {
    SovereignState.madagascar
  }

  /// `SovereignState.malawi`.
  public static var malawi: SovereignState {
    SovereignState.malawi
  }

  /// `SovereignState.malaysia`.
  public static var malaysia: SovereignState {
    SovereignState.malaysia
  }

  /// `SovereignState.maldives`.
  public static var maldives: SovereignState {
    SovereignState.maldives
  }

  /// `SovereignState.mali`.
  public static var mali: SovereignState {
    SovereignState.mali
  }

  /// `SovereignState.malta`.
  public static var malta: SovereignState {
    SovereignState.malta
  }

  /// `SovereignState.marshallIslands`.
  public static var marshallIslands: SovereignState {
    SovereignState.marshallIslands
  }

  /// `SovereignState.mauritania`.
  public static var mauritania: SovereignState {
    SovereignState.mauritania
  }

  /// `SovereignState.mauritius`.
  public static var mauritius: SovereignState {
    SovereignState.mauritius
  }

  /// `SovereignState.mecklenburgSchwerin`.
  public static var mecklenburgSchwerin: SovereignState {
    SovereignState.mecklenburgSchwerin
  }

  /// `SovereignState.mexico`.
  public static var mexico: SovereignState {
    SovereignState.mexico
  }

  /// `SovereignState.micronesia`.
  public static var micronesia: SovereignState {
    SovereignState.micronesia
  }

  /// `SovereignState.modena`.
  public static var modena: SovereignState {
    SovereignState.modena
  }

  /// `SovereignState.moldova`.
  public static var moldova: SovereignState {
    SovereignState.moldova
  }

  /// `SovereignState.monaco`.
  public static var monaco: SovereignState {
    SovereignState.monaco
  }

  /// `SovereignState.mongolia`.
  public static var mongolia: SovereignState {
    SovereignState.mongolia
  }

  /// `SovereignState.montenegro`.
  public static var montenegro: SovereignState {
    SovereignState.montenegro
  }

  /// `SovereignState.morocco`.
  public static var morocco: SovereignState {
    SovereignState.morocco
  }

  /// `SovereignState.mozambique`.
  public static var mozambique: SovereignState {
    SovereignState.mozambique
  }

  /// `SovereignState.myanmar`.
  public static var myanmar: SovereignState {
    SovereignState.myanmar
  }

  /// `SovereignState.namibia`.
  public static var namibia: SovereignState {
    SovereignState.namibia
  }

  /// `SovereignState.nauru`.
  public static var nauru: SovereignState {
    SovereignState.nauru
  }

  /// `SovereignState.nepal`.
  public static var nepal: SovereignState {
    SovereignState.nepal
  }

  /// `SovereignState.netherlands`.
  public static var netherlands: SovereignState {
    SovereignState.netherlands
  }

  /// `SovereignState.newZealand`.
  public static var newZealand: SovereignState {
    SovereignState.newZealand
  }

  /// `SovereignState.nicaragua`.
  public static var nicaragua: SovereignState {
    SovereignState.nicaragua
  }

  /// `SovereignState.niger`.
  public static var niger: SovereignState {
    SovereignState.niger
  }

  /// `SovereignState.nigeria`.
  public static var nigeria: SovereignState {
    SovereignState.nigeria
  }

  /// `SovereignState.niue`.
  public static var niue: SovereignState {
    SovereignState.niue
  }

  /// `SovereignState.northKorea`.
  public static var northKorea: SovereignState {
    SovereignState.northKorea
  }

  /// `SovereignState.northMacedonia`.
  public static var northMacedonia: SovereignState {
    SovereignState.northMacedonia
  }

  /// `SovereignState.northYemen`.
  public static var northYemen: SovereignState {
    SovereignState.northYemen
  }

  /// `SovereignState.norway`.
  public static var norway: SovereignState {
    SovereignState.norway
  }

  /// `SovereignState.oman`.
  public static var oman: SovereignState {
    SovereignState.oman
  }

  /// `SovereignState.orangeFreeState`.
  public static var orangeFreeState: SovereignState {
    SovereignState.orangeFreeState
  }

  /// `SovereignState.pakistan`.
  public static var pakistan: SovereignState {
    SovereignState.pakistan
  }

  /// `SovereignState.palau`.
  public static var palau: SovereignState {
    SovereignState.palau
  }

  /// `SovereignState.palestine`.
  public static var palestine: SovereignState {
    SovereignState.palestine
  }

  /// `SovereignState.panama`.
  public static var panama: SovereignState {
    SovereignState.panama
  }

  /// `SovereignState.papalStates`.
  public static var papalStates: SovereignState {
    SovereignState.papalStates
  }

  /// `SovereignState.papuaNewGuinea`.
  public static var papuaNewGuinea: SovereignState {
    SovereignState.papuaNewGuinea
  }

  /// `SovereignState.paraguay`.
  public static var paraguay: SovereignState {
    SovereignState.paraguay
  }

  /// `SovereignState.parma`.
  public static var parma: SovereignState {
    SovereignState.parma
  }

  /// `SovereignState.peru`.
  public static var peru: SovereignState {
    SovereignState.peru
  }

  /// `SovereignState.philippines`.
  public static var philippines: SovereignState {
    SovereignState.philippines
  }

  /// `SovereignState.poland`.
  public static var poland: SovereignState {
    SovereignState.poland
  }

  /// `SovereignState.portugal`.
  public static var portugal: SovereignState {
    SovereignState.portugal
  }

  /// `SovereignState.qatar`.
  public static var qatar: SovereignState {
    SovereignState.qatar
  }

  /// `SovereignState.republicOfTheCongo`.
  public static var republicOfTheCongo: SovereignState {
    SovereignState.republicOfTheCongo
  }

  /// `SovereignState.romania`.
  public static var romania: SovereignState {
    SovereignState.romania
  }

  /// `SovereignState.russia`.
  public static var russia: SovereignState {
    SovereignState.russia
  }

  /// `SovereignState.rwanda`.
  public static var rwanda: SovereignState {
    SovereignState.rwanda
  }

  /// `SovereignState.saintKittsAndNevis`.
  public static var saintKittsAndNevis: SovereignState {
    SovereignState.saintKittsAndNevis
  }

  /// `SovereignState.saintLucia`.
  public static var saintLucia: SovereignState {
    SovereignState.saintLucia
  }

  /// `SovereignState.saintVincentAndTheGrenadines`.
  public static var saintVincentAndTheGrenadines: SovereignState {
    SovereignState.saintVincentAndTheGrenadines
  }

  /// `SovereignState.samoa`.
  public static var samoa: SovereignState {
    SovereignState.samoa
  }

  /// `SovereignState.sanMarino`.
  public static var sanMarino: SovereignState {
    SovereignState.sanMarino
  }

  /// `SovereignState.saoTomeAndPrincipe`.
  public static var saoTomeAndPrincipe: SovereignState {
    SovereignState.saoTomeAndPrincipe
  }

  /// `SovereignState.saudiArabia`.
  public static var saudiArabia: SovereignState {
    SovereignState.saudiArabia
  }

  /// `SovereignState.saxony`.
  public static var saxony: SovereignState {
    SovereignState.saxony
  }

  /// `SovereignState.senegal`.
  public static var senegal: SovereignState {
    SovereignState.senegal
  }

  /// `SovereignState.serbia`.
  public static var serbia: SovereignState {
    SovereignState.serbia
  }

  /// `SovereignState.serbiaAndMontenegro`.
  public static var serbiaAndMontenegro: SovereignState {
    SovereignState.serbiaAndMontenegro
  }

  /// `SovereignState.seychelles`.
  public static var seychelles: SovereignState {
    SovereignState.seychelles
  }

  /// `SovereignState.sierraLeone`.
  public static var sierraLeone: SovereignState {
    SovereignState.sierraLeone
  }

  /// `SovereignState.singapore`.
  public static var singapore: SovereignState {
    SovereignState.singapore
  }

  /// `SovereignState.slovakia`.
  public static var slovakia: SovereignState {
    SovereignState.slovakia
  }

  /// `SovereignState.slovenia`.
  public static var slovenia: SovereignState {
    SovereignState.slovenia
  }

  /// `SovereignState.solomonIslands`.
  public static var solomonIslands: SovereignState {
    SovereignState.solomonIslands
  }

  /// `SovereignState.somalia`.
  public static var somalia: SovereignState {
    SovereignState.somalia
  }

  /// `SovereignState.southAfrica`.
  public static var southAfrica: SovereignState {
    SovereignState.southAfrica
  }

  /// `SovereignState.southKorea`.
  public static var southKorea: SovereignState {
    SovereignState.southKorea
  }

  /// `SovereignState.southSudan`.
  public static var southSudan: SovereignState {
    SovereignState.southSudan
  }

  /// `SovereignState.southVietnam`.
  public static var southVietnam: SovereignState {
    SovereignState.southVietnam
  }

  /// `SovereignState.southYemen`.
  public static var southYemen: SovereignState {
    SovereignState.southYemen
  }

  /// `SovereignState.sovietUnion`.
  public static var sovietUnion: SovereignState {
    SovereignState.sovietUnion
  }

  /// `SovereignState.spain`.
  public static var spain: SovereignState {
    SovereignState.spain
  }

  /// `SovereignState.sriLanka`.
  public static var sriLanka: SovereignState {
    SovereignState.sriLanka
  }

  /// `SovereignState.sudan`.
  public static var sudan: SovereignState {
    SovereignState.sudan
  }

  /// `SovereignState.suriname`.
  public static var suriname: SovereignState {
    SovereignState.suriname
  }

  /// `SovereignState.sweden`.
  public static var sweden: SovereignState {
    SovereignState.sweden
  }

  /// `SovereignState.switzerland`.
  public static var switzerland: SovereignState {
    SovereignState.switzerland
  }

  /// `SovereignState.syria`.
  public static var syria: SovereignState {
    SovereignState.syria
  }

  /// `SovereignState.taiwan`.
  public static var taiwan: SovereignState {
    SovereignState.taiwan
  }

  /// `SovereignState.tajikistan`.
  public static var tajikistan: SovereignState {
    SovereignState.tajikistan
  }

  /// `SovereignState.tanzania`.
  public static var tanzania: SovereignState {
    SovereignState.tanzania
  }

  /// `SovereignState.thailand`.
  public static var thailand: SovereignState {
    SovereignState.thailand
  }

  /// `SovereignState.tibet`.
  public static var tibet: SovereignState {
    SovereignState.tibet
  }

  /// `SovereignState.timorLeste`.
  public static var timorLeste: SovereignState {
    SovereignState.timorLeste
  }

  /// `SovereignState.togo`.
  public static var togo: SovereignState {
    SovereignState.togo
  }

  /// `SovereignState.tonga`.
  public static var tonga: SovereignState {
    SovereignState.tonga
  }

  /// `SovereignState.transvaal`.
  public static var transvaal: SovereignState {
    SovereignState.transvaal
  }

  /// `SovereignState.trinidadAndTobago`.
  public static var trinidadAndTobago: SovereignState {
    SovereignState.trinidadAndTobago
  }

  /// `SovereignState.tunisia`.
  public static var tunisia: SovereignState {
    SovereignState.tunisia
  }

  /// `SovereignState.turkey`.
  public static var turkey: SovereignState {
    SovereignState.turkey
  }

  /// `SovereignState.turkmenistan`.
  public static var turkmenistan: SovereignState {
    SovereignState.turkmenistan
  }

  /// `SovereignState.tuscany`.
  public static var tuscany: SovereignState {
    SovereignState.tuscany
  }

  /// `SovereignState.tuvalu`.
  public static var tuvalu: SovereignState {
    SovereignState.tuvalu
  }

  /// `SovereignState.twoSicilies`.
  public static var twoSicilies: SovereignState {
    SovereignState.twoSicilies
  }

  /// `SovereignState.uganda`.
  public static var uganda: SovereignState {
    SovereignState.uganda
  }

  /// `SovereignState.ukraine`.
  public static var ukraine: SovereignState {
    SovereignState.ukraine
  }

  /// `SovereignState.unitedArabEmirates`.
  public static var unitedArabEmirates: SovereignState {
    SovereignState.unitedArabEmirates
  }

  /// `SovereignState.unitedKingdom`.
  public static var unitedKingdom: SovereignState {
    SovereignState.unitedKingdom
  }

  /// `SovereignState.unitedProvincesOfCentralAmerica`.
  public static var unitedProvincesOfCentralAmerica: SovereignState {
    SovereignState.unitedProvincesOfCentralAmerica
  }

  /// `SovereignState.unitedStates`.
  public static var unitedStates: SovereignState {
    SovereignState.unitedStates
  }

  /// `SovereignState.uruguay`.
  public static var uruguay: SovereignState {
    SovereignState.uruguay
  }

  /// `SovereignState.uzbekistan`.
  public static var uzbekistan: SovereignState {
    SovereignState.uzbekistan
  }

  /// `SovereignState.vanuatu`.
  public static var vanuatu: SovereignState {
    SovereignState.vanuatu
  }

  /// `SovereignState.venezuela`.
  public static var venezuela: SovereignState {
    SovereignState.venezuela
  }

  /// `SovereignState.vietnam`.
  public static var vietnam: SovereignState {
    SovereignState.vietnam
  }

  /// `SovereignState.westGermany`.
  public static var westGermany: SovereignState {
    SovereignState.westGermany
  }

  /// `SovereignState.wurttemberg`.
  public static var wurttemberg: SovereignState {
    SovereignState.wurttemberg
  }

  /// `SovereignState.yemen`.
  public static var yemen: SovereignState {
    SovereignState.yemen
  }

  /// `SovereignState.yugoslavia`.
  public static var yugoslavia: SovereignState {
    SovereignState.yugoslavia
  }

  /// `SovereignState.zambia`.
  public static var zambia: SovereignState {
    SovereignState.zambia
  }

  /// `SovereignState.zanzibar`.
  public static var zanzibar: SovereignState {
    SovereignState.zanzibar
  }

  /// `SovereignState.zimbabwe`.
  public static var zimbabwe: SovereignState {
    SovereignState.zimbabwe
  }
}

extension Node where Self == Bloc {
  /// `Bloc.africanUnion`.
  public static var africanUnion: Bloc {
    Bloc.africanUnion
  }

  /// `Bloc.allianceOfSahelStates`.
  public static var allianceOfSahelStates: Bloc {
    Bloc.allianceOfSahelStates
  }

  /// `Bloc.anzus`.
  public static var anzus: Bloc {
    Bloc.anzus
  }

  /// `Bloc.apec`.
  public static var apec: Bloc {
    Bloc.apec
  }

  /// `Bloc.arabLeague`.
  public static var arabLeague: Bloc {
    Bloc.arabLeague
  }

  /// `Bloc.asean`.
  public static var asean: Bloc {
    Bloc.asean
  }

  /// `Bloc.aukus`.
  public static var aukus: Bloc {
    Bloc.aukus
  }

  /// `Bloc.axis`.
  public static var axis: Bloc {
    Bloc.axis
  }

  /// `Bloc.brics`.
  public static var brics: Bloc {
    Bloc.brics
  }

  /// `Bloc.caricom`.
  public static var caricom: Bloc {
    Bloc.caricom
  }

  /// `Bloc.cento`.
  public static var cento: Bloc {
    Bloc.cento
  }

  /// `Bloc.comecon`.
  public static var comecon: Bloc {
    Bloc.comecon
  }

  /// `Bloc.commonwealthOfIndependentStates`.
  public static var commonwealthOfIndependentStates: Bloc {
    Bloc.commonwealthOfIndependentStates
  }

  /// `Bloc.commonwealthOfNations`.
  public static var commonwealthOfNations: Bloc {
    Bloc.commonwealthOfNations
  }

  /// `Bloc.councilOfEurope`.
  public static var councilOfEurope: Bloc {
    Bloc.councilOfEurope
  }

  /// `Bloc.csto`.
  public static var csto: Bloc {
    Bloc.csto
  }

  /// `Bloc.eastAfricanCommunity`.
  public static var eastAfricanCommunity: Bloc {
    Bloc.eastAfricanCommunity
  }

  /// `Bloc.ecowas`.
  public static var ecowas: Bloc {
    Bloc.ecowas
  }

  /// `Bloc.eurasianEconomicUnion`.
  public static var eurasianEconomicUnion: Bloc {
    Bloc.eurasianEconomicUnion
  }

  /// `Bloc.europeanFreeTradeAssociation`.
  public static var europeanFreeTradeAssociation: Bloc {
    Bloc.europeanFreeTradeAssociation
  }

  /// `Bloc.europeanUnion`.
  public static var europeanUnion: Bloc {
    Bloc.europeanUnion
  }

  /// `Bloc.g20`.
  public static var g20: Bloc {
    Bloc.g20
  }

  /// `Bloc.g7`.
  public static var g7: Bloc {
    Bloc.g7
  }

  /// `Bloc.g77`.
  public static var g77: Bloc {
    Bloc.g77
  }

  /// `Bloc.g8`.
  public static var g8: Bloc {
    Bloc.g8
  }

  /// `Bloc.gcc`.
  public static var gcc: Bloc {
    Bloc.gcc
  }

  /// `Bloc.guam`.
  public static var guam: Bloc {
    Bloc.guam
  }

  /// `Bloc.iaea`.
  public static var iaea: Bloc {
    Bloc.iaea
  }

  /// `Bloc.internationalCriminalCourt`.
  public static var internationalCriminalCourt: Bloc {
    Bloc.internationalCriminalCourt
  }

  /// `Bloc.leagueOfNations`.
  public static var leagueOfNations: Bloc {
    Bloc.leagueOfNations
  }

  /// `Bloc.littleEntente`.
  public static var littleEntente: Bloc {
    Bloc.littleEntente
  }

  /// `Bloc.mercosur`.
  public static var mercosur: Bloc {
    Bloc.mercosur
  }

  /// `Bloc.nato`.
  public static var nato: Bloc {
    Bloc.nato
  }

  /// `Bloc.nonAlignedMovement`.
  public static var nonAlignedMovement: Bloc {
    Bloc.nonAlignedMovement
  }

  /// `Bloc.nordicCouncil`.
  public static var nordicCouncil: Bloc {
    Bloc.nordicCouncil
  }

  /// `Bloc.oas`.
  public static var oas: Bloc {
    Bloc.oas
  }

  /// `Bloc.oecd`.
  public static var oecd: Bloc {
    Bloc.oecd
  }

  /// `Bloc.oic`.
  public static var oic: Bloc {
    Bloc.oic
  }

  /// `Bloc.opcw`.
  public static var opcw: Bloc {
    Bloc.opcw
  }

  /// `Bloc.opec`.
  public static var opec: Bloc {
    Bloc.opec
  }

  /// `Bloc.organizationOfAfricanUnity`.
  public static var organizationOfAfricanUnity: Bloc {
    Bloc.organizationOfAfricanUnity
  }

  /// `Bloc.organizationOfTurkicStates`.
  public static var organizationOfTurkicStates: Bloc {
    Bloc.organizationOfTurkicStates
  }

  /// `Bloc.osce`.
  public static var osce: Bloc {
    Bloc.osce
  }

  /// `Bloc.pacificIslandsForum`.
  public static var pacificIslandsForum: Bloc {
    Bloc.pacificIslandsForum
  }

  /// `Bloc.quad`.
  public static var quad: Bloc {
    Bloc.quad
  }

  /// `Bloc.saarc`.
  public static var saarc: Bloc {
    Bloc.saarc
  }

  /// `Bloc.schengenArea`.
  public static var schengenArea: Bloc {
    Bloc.schengenArea
  }

  /// `Bloc.sco`.
  public static var sco: Bloc {
    Bloc.sco
  }

  /// `Bloc.seato`.
  public static var seato: Bloc {
    Bloc.seato
  }

  /// `Bloc.southernAfricanDevelopmentCommunity`.
  public static var southernAfricanDevelopmentCommunity: Bloc {
    Bloc.southernAfricanDevelopmentCommunity
  }

  /// `Bloc.unionState`.
  public static var unionState: Bloc {
    Bloc.unionState
  }

  /// `Bloc.unitedNations`.
  public static var unitedNations: Bloc {
    Bloc.unitedNations
  }

  /// `Bloc.visegradGroup`.
  public static var visegradGroup: Bloc {
    Bloc.visegradGroup
  }

  /// `Bloc.warsawPact`.
  public static var warsawPact: Bloc {
    Bloc.warsawPact
  }

  /// `Bloc.westernEuropeanUnion`.
  public static var westernEuropeanUnion: Bloc {
    Bloc.westernEuropeanUnion
  }

  /// `Bloc.worldTradeOrganization`.
  public static var worldTradeOrganization: Bloc {
    Bloc.worldTradeOrganization
  }
}

extension Node where Self == UNBody {
  /// `UNBody.committee1267`.
  public static var committee1267: UNBody {
    UNBody.committee1267
  }

  /// `UNBody.committee1540`.
  public static var committee1540: UNBody {
    UNBody.committee1540
  }

  /// `UNBody.committee1718`.
  public static var committee1718: UNBody {
    UNBody.committee1718
  }

  /// `UNBody.committee1737`.
  public static var committee1737: UNBody {
    UNBody.committee1737
  }

  /// `UNBody.counterTerrorismCommittee`.
  public static var counterTerrorismCommittee: UNBody {
    UNBody.counterTerrorismCommittee
  }

  /// `UNBody.economicAndSocialCouncil`.
  public static var economicAndSocialCouncil: UNBody {
    UNBody.economicAndSocialCouncil
  }

  /// `UNBody.generalAssembly`.
  public static var generalAssembly: UNBody {
    UNBody.generalAssembly
  }

  /// `UNBody.humanRightsCouncil`.
  public static var humanRightsCouncil: UNBody {
    UNBody.humanRightsCouncil
  }

  /// `UNBody.internationalCourtOfJustice`.
  public static var internationalCourtOfJustice: UNBody {
    UNBody.internationalCourtOfJustice
  }

  /// `UNBody.militaryStaffCommittee`.
  public static var militaryStaffCommittee: UNBody {
    UNBody.militaryStaffCommittee
  }

  /// `UNBody.panelOfExperts1874`.
  public static var panelOfExperts1874: UNBody {
    UNBody.panelOfExperts1874
  }

  /// `UNBody.peacebuildingCommission`.
  public static var peacebuildingCommission: UNBody {
    UNBody.peacebuildingCommission
  }

  /// `UNBody.secretariat`.
  public static var secretariat: UNBody {
    UNBody.secretariat
  }

  /// `UNBody.securityCouncil`.
  public static var securityCouncil: UNBody {
    UNBody.securityCouncil
  }

  /// `UNBody.trusteeshipCouncil`.
  public static var trusteeshipCouncil: UNBody {
    UNBody.trusteeshipCouncil
  }
}

extension Node where Self == Leader {
  /// `Leader.kimJongIl`.
  public static var kimJongIl: Leader {
    Leader.kimJongIl
  }

  /// `Leader.kimJongUn`.
  public static var kimJongUn: Leader {
    Leader.kimJongUn
  }

  /// `Leader.putin`.
  public static var putin: Leader {
    Leader.putin
  }
}

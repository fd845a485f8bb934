public import Westphalia

extension FoundingArticle {
  /// The article's picture in Italian, the language it was written in.
  ///
  /// - Parameters:
  ///   - view: What is shown.
  ///   - date: The date in the title; none where nil.
  /// - Returns: The picture, with the article's own kinds of relation under one heading.
  public static func italianDiagram(of view: GraphView, on date: PartialDate?) -> Diagram {
    var picture = diagram(of: view, on: date)
    picture.title = "Russia – Corea del Nord" + (date.map { ", \($0)" } ?? "")
    return picture.speaking(italianWords).named { italianNames["\($0.id)"] ?? $0.name }
  }

  /// Italian for the library's kinds and for the article's own.
  public static let italianWords: DiagramWords = {
    var words = DiagramWords.italian
    words.texts.merge(ownTexts) { _, own in own }
    words.sentences.merge(ownSentences) { _, own in own }
    words.labels.merge(ownLabels) { _, own in own }
    return words
  }()

  private static let ownSentences: [String: String] = [
    "raises the level of": "{source} innalza il livello di {target}",
    "consolidates": "{source} consolida {target}",
    "called alliance": "{source} è detta alleata di {target}",
    "challenges western influence": "{source} sfida l’influenza occidentale in {target}",
    "hinders": "{source} ostacola: {what}, {target}",
    "gains from": "{source} ottiene {what} da {target}",
    "is judged": "{source} è {target}",
    "aims at": "{source} vuole {target}",
    "shows": "{source} mostra che {target}",
  ]

  private static let ownLabels: [String: String] = [
    "challenges western influence": "sfida l’influenza", "hinders": "ostacola: {what}",
    "gains from": "{what}", "is": "è", "wants": "vuole",
  ]

  private static let ownTexts: [String: String] = [
    "effects, aims, judgments": "effetti, scopi, giudizi",
    "raises the level of": "innalza il livello", "consolidates": "consolida",
    "called alliance": "detta alleanza", "shows": "mostra", "extension": "estensione",
    "tightening": "inasprimento", "resources": "risorse",
    "political support": "sostegno politico", "technical support": "assistenza tecnica",
    "space and military capability": "capacità spaziali e militari",
    "food, basic goods, refined petroleum, technical support":
      "viveri, beni di base, petrolio raffinato, assistenza tecnica",
    "the most honest friend and ally": "l’amico e alleato più onesto",
    "mutual support": "sostegno reciproco", "Russia": "Russia", "North Korea": "Corea del Nord",
    "proposition": "giudizio", "bilateral relations": "rapporti bilaterali",
    "analysts": "analisti", "experts": "esperti", "Vladimir Putin": "Vladimir Putin",
    "the article on the Pyongyang agreement": "l’articolo sull’accordo di Pyongyang",
    "Treaty on Comprehensive Strategic Partnership, text":
      "il testo del Trattato di partenariato strategico globale",
    "Charter of the United Nations": "la Carta delle Nazioni Unite",
    "Security Council record of S/2024/255": "il verbale del Consiglio di sicurezza su S/2024/255",
    "Security Council record of S/2022/431": "il verbale del Consiglio di sicurezza su S/2022/431",
    "Resolution 1718": "la risoluzione 1718", "Russia's denial": "la smentita russa",
    "North Korea's denial": "la smentita nordcoreana",
    "SIPRI estimates for 2023–24": "la stima del SIPRI per il 2023–24",
    "United States statement of 2 May 2024": "la dichiarazione degli Stati Uniti del 2 maggio 2024",
    "an outside check without a document": "una verifica esterna senza documento",
  ]

  private static let italianNames: [String: String] = [
    "RUS": "Russia", "PRK": "Corea del Nord", "CHN": "Cina", "UKR": "Ucraina",
    "pyongyang-2024": "Partenariato strategico globale",
    "RUS-PRK": "rapporti Russia–Corea del Nord", "war-ukraine": "guerra in Ucraina",
    "visit-2024": "visita di Putin", "C13-giver": "donatore non nominato",
    "C13-receiver": "destinatario non nominato", "C37": "non nominato",
    "arms-for-goods": "armi in cambio di beni", "isolated": "isolata nel mondo",
    "poorest": "fra i paesi più poveri", "not-alone": "Mosca non resterà senza alleati",
    "not-easily-won": "la guerra non si vince facilmente",
    "nuclear-power": "Corea del Nord potenza nucleare", "intransigent": "intransigente",
    "S/2022/431": "nuove misure sulla Corea del Nord",
    "S/2024/255": "rinnovo del Gruppo di esperti", "UNSC": "Consiglio di sicurezza",
    "nuclear-weapons": "armi nucleari", "uranium-enrichment": "arricchimento dell’uranio",
    "nuclear-propulsion": "propulsione nucleare", "UN": "Nazioni Unite",
    "un-dprk": "sanzioni dell’ONU sulla Corea del Nord",
    "dprk-space": "programma spaziale nordcoreano",
    "dprk-missiles": "programmi missilistici nordcoreani",
    "UNSC-1874-PANEL": "Gruppo di esperti (1874)", "europe": "Europa",
    "northeast-asia": "Asia nordorientale",
  ]
}

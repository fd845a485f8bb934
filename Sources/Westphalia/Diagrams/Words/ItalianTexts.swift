/// Words of the library in Italian: families, kinds, goods, units, offices.
enum ItalianTexts {
  static let all: [String: String] =
    families.merging(nodes) { first, _ in first }
    .merging(kinds) { first, _ in first }
    .merging(things) { first, _ in first }
    .merging(properties) { first, _ in first }

  private static let families = [
    "mutual obligation": "obbligo reciproco", "promise to another": "promessa a un altro",
    "arms, military help": "armi, aiuto militare",
    "goods, energy": "beni, energia", "technology": "tecnologia", "war": "guerra",
    "threat, dispute, rivalry": "minaccia, disputa, rivalità", "opposes": "si oppone",
    "membership, diplomacy": "appartenenza, diplomazia", "other relations": "altri rapporti",
    "several kinds": "più tipi", "vote for": "voto a favore", "vote against": "voto contrario",
    "abstention, no vote": "astensione, nessun voto",
  ]

  private static let nodes = [
    "state": "Stato", "treaty": "trattato", "bloc": "blocco",
    "UN body": "organo delle Nazioni Unite",
    "draft": "progetto di risoluzione", "resolution": "risoluzione", "leader": "capo politico",
    "historical event": "evento storico", "unknown actor": "attore ignoto", "weapon": "arma",
    "deal": "scambio", "commodity": "merce", "program": "programma", "region": "regione",
    "sanctions regime": "regime di sanzioni", "nonstate actor": "attore non statale",
    "council seat": "seggio del Consiglio",
  ]

  private static let kinds = [
    "amendment": "emendamento", "armed attack": "attacco armato", "armistice": "armistizio",
    "arms embargo": "embargo sulle armi", "arms supply": "fornitura di armi",
    "arms transfer": "trasferimento di armi", "call to arms": "chiamata alle armi",
    "cap": "tetto", "capability test": "prova", "compliance": "rispetto",
    "condemnation": "condanna", "consultation pact": "patto di consultazione",
    "contiguity": "confine", "defense pact": "patto di difesa",
    "diplomatic mission": "missione diplomatica", "diplomatic support": "sostegno diplomatico",
    "energy supply": "fornitura di energia", "establishment": "istituzione", "evasion": "elusione",
    "exchange": "scambio", "fine": "multa", "food supply": "fornitura di viveri",
    "goods supply": "fornitura di beni", "help decision": "decisione di aiuto",
    "help request": "richiesta di aiuto", "membership": "appartenenza",
    "militarized dispute": "disputa militare", "military aid": "aiuto militare",
    "military technical support": "assistenza tecnico-militare",
    "military training": "addestramento", "monitoring": "sorveglianza",
    "neutrality pact": "patto di neutralità", "nonaggression pact": "patto di non aggressione",
    "offense pact": "patto offensivo", "office holding": "carica", "party": "parte",
    "program assistance": "assistenza al programma", "prohibition": "divieto",
    "public statement": "dichiarazione", "rapprochement": "riavvicinamento",
    "recognition": "riconoscimento", "relations level": "livello dei rapporti",
    "rivalry": "rivalità", "sanction": "sanzioni", "seat": "seggio",
    "security assurance": "assicurazione di sicurezza",
    "security guarantee": "garanzia di sicurezza", "sponsorship": "proposta",
    "succession": "successione", "summit": "vertice", "supersession": "sostituzione",
    "technology interest": "interesse per una tecnologia",
    "technology transfer": "trasferimento di tecnologia", "threat": "minaccia",
    "trade dependence": "dipendenza commerciale", "trade flow": "scambi commerciali",
    "troop deployment": "invio di truppe", "visit": "visita", "vote": "voto",
    "war contribution": "contributo alla guerra",
  ]

  private static let things = [
    "artillery shells": "proiettili d’artiglieria", "ballistic missiles": "missili balistici",
    "small arms": "armi leggere", "combat aircraft": "aerei da combattimento",
    "air defense systems": "sistemi di difesa aerea", "main battle tanks": "carri armati",
    "warships": "navi da guerra", "submarines": "sottomarini", "drones": "droni",
    "nuclear weapons": "armi nucleari", "aircraft": "aerei",
    "attack helicopters": "elicotteri d’attacco", "armored vehicles": "veicoli corazzati",
    "artillery": "artiglieria", "missiles": "missili", "arms": "armi",
    "uranium enrichment": "arricchimento dell’uranio",
    "nuclear propulsion": "propulsione nucleare", "space launch": "lanci spaziali",
    "satellites": "satelliti", "ballistic missile technology": "tecnologia dei missili balistici",
    "advanced military technology": "tecnologia militare avanzata",
    "nuclear weapon": "arma nucleare", "food": "viveri", "basic goods": "beni di base",
    "refined petroleum": "petrolio raffinato", "crude oil": "greggio",
    "natural gas": "gas naturale", "coal": "carbone", "grain": "grano",
    "luxury goods": "beni di lusso", "tonnes": "tonnellate", "barrels": "barili",
    "million USD": "milioni di USD", "million TIV": "milioni di TIV", "persons": "persone",
    "pieces": "pezzi", "tonne": "tonnellata", "barrel": "barile", "person": "persona",
    "piece": "pezzo", "president": "presidente", "leader": "capo", "full": "a pieno titolo",
    "associate": "associato", "observer": "osservatore", "suspended": "sospeso",
    "permanent": "permanente", "elected": "eletto", "legation": "legazione", "praise": "elogio",
    "thanks": "ringraziamento",
    "pledge": "promessa", "request": "richiesta", "criticism": "critica",
    "challenge": "contestazione",
    "embassy": "ambasciata", "office of a chargé d’affaires": "ufficio di un incaricato d’affari",
    "ambassador": "ambasciatore", "minister": "ministro", "partnership": "partenariato",
    "defense": "difesa", "offense": "offesa", "neutrality": "neutralità",
    "nonaggression": "non aggressione", "consultation": "consultazione", "call": "chiamata",
    "camp": "campo", "troops": "truppe", "tested": "ha provato",
    "Security Council": "Consiglio di sicurezza", "General Assembly": "Assemblea generale",
  ]

  private static let properties = [
    "signed": "firmato", "in force": "in vigore", "promises": "promesse", "aliases": "altri nomi",
    "existence": "esistenza", "period": "periodo", "adopted": "adottata", "voted": "votato",
    "share": "quota", "designation": "designazione", "number": "numero", "quantity": "quantità",
    "body": "organo", "kind": "tipo", "office": "carica", "country": "paese",
  ]
}

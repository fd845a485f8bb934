/// The phrases in Italian; all of them.
enum ItalianPhrases {
  static let all = [texts, forms, pages].reduce(into: [:]) { all, some in
    all.merge(some) { first, _ in first }
  }

  /// Of pictures and of their texts.
  private static let texts: [DiagramPhrase: String] = [
    .key: "Legenda", .solidStated: "continua: dichiarato", .solidInEffect: "continua: in vigore",
    .dashed: "tratteggiata: {0}", .dashedOpen: "promesso, voluto, presunto o possibile",
    .dashedUncertain: "incerto a questa data", .dashedDisputed: "controverso",
    .dotted: "punteggiata: terminato", .struck: "barrato: smentito", .raised: "spessa: {0}",
    .rest: "il resto", .unchanged: "invariato", .alsoIn: "anche in {0}", .listSeparator: ", ",
    .lastOfList: "{0} e {1}",
    .noteMerged: "I rapporti dello stesso tipo fra gli stessi due sono una linea sola.",
    .noteUnlabeled:
      "Troppo per le parole: i rapporti dello stesso tipo fra gli stessi due sono una linea sola, "
      + "senza parole.",
    .noteOverview:
      "Una veduta d’insieme: i rapporti dello stesso tipo fra gli stessi due sono una linea sola, "
      + "senza parole, disposta da forze.",
    .added: "aggiunto", .removed: "tolto", .changed: "cambiato",
    .addedRelation: "Aggiunto: {0}", .removedRelation: "Tolto: {0}",
    .changedRelation: "Cambiato: {0}",
    .addedNodes: "Nodi aggiunti: {0}.", .removedNodes: "Nodi tolti: {0}.",
    .changedNodes: "Nodi cambiati: {0}.",
    .addedNode: "È stato aggiunto.", .removedNode: "È stato tolto.",
    .changedNode: "È stato cambiato.",
    .before: "Prima: {0}", .was: "(prima {0})", .otherEvidence: "(altre fonti)",
    .since: "dal {0}", .until: "fino al {0}", .throughout: "per tutto il {0}", .on: "{0}",
    .fromTo: "{0} – {1}", .uncertain: "data incerta", .disputed: "controverso",
    .denied: "smentito", .reported: "riferito", .alleged: "presunto", .possible: "possibile",
    .intended: "voluto", .promised: "promesso", .prohibited: "vietato", .believed: "giudizio",
    .per: "secondo {0}", .accordingTo: "secondo {0}",
    .saidAsserted: "lo afferma {0}", .saidReported: "lo riferisce {0}",
    .saidAlleged: "lo presume {0}", .saidPossible: "lo dice possibile {0}",
    .saidIntended: "lo dice voluto {0}", .saidPromised: "lo dice promesso {0}",
    .saidProhibited: "lo dice vietato {0}", .saidBelieved: "lo giudica {0}",
    .saidDenied: "lo smentisce {0}", .citedSpeakers: "{0} ({1})", .citedPlace: "{0}, {1}",
    .relations: "{0} rapporti", .andMore: "{0} e altri {1}", .moreSentences: "E altri {0}.",
    .groupSeparator: ".", .decimalSeparator: ",", .yes: "sì", .no: "no",
    .signed: "firmato {0}", .notYetSigned: "non ancora firmato", .inForce: "in vigore",
    .inForceSince: "in vigore dal {0}", .inForceDuring: "in vigore {0}",
    .notYetInForce: "non ancora in vigore", .ended: "cessato", .endedOn: "cessato {0}",
    .notInForce: "non in vigore", .possiblyInForce: "forse in vigore", .adopted: "adottata {0}",
    .notYetAdopted: "non ancora adottata", .article: "{0} (art. {1})",
    .shows: "La figura mostra {0} e {1}.", .oneNode: "1 nodo", .nodes: "{0} nodi",
    .oneRelation: "1 rapporto",
    .nothing: "Non c’è nulla da mostrare: qui non vale alcun rapporto.",
    .noMembers: "{0} non ha membri qui.", .nobodyInside: "nessuno sta nel suo riquadro",
    .insideElsewhere: "inoltre, in un altro riquadro, {0}", .isolated: "Senza rapporti: {0}.",
    .broughtOut: "In evidenza, {0}: {1}.", .isOfKind: "{0}: {1}", .isAlsoIn: "È anche in {0}.",
    .untitled: "Rapporti", .untitledDates: "Rapporti nel tempo",
    .whatItSays: "Che cosa dice la figura",
    .noDates: "Non c’è nulla da mostrare: non è stata data alcuna data.",
  ]

  /// Of the forms that are not networks, and of what a dense network says besides.
  private static let forms: [DiagramPhrase: String] = [
    // Which form, and why.
    .suggestRollCall: "Come appello nominale sarebbe più leggibile.",
    .suggestMatrix: "Come matrice sarebbe più leggibile.",
    .suggestFlows: "Come flussi in ordine di grandezza sarebbe più leggibile.",
    .suggestOverview: "Come veduta d’insieme dei gruppi sarebbe più leggibile.",
    .becauseRollCall: "Un appello nominale, perché i rapporti sono per lo più voti.",
    .becauseMatrix: "Una matrice: {0} con {1} sono troppi per delle linee.",
    .becauseFlows: "Flussi in ordine di grandezza: {0} con {1} sono troppi per delle linee.",
    .becauseOverview: "Una veduta d’insieme dei gruppi: {0} con {1} sono troppi per delle linee.",
    // The roll call.
    .choiceYes: "a favore", .choiceNo: "contro", .choiceAbstain: "astenuti",
    .choiceNotParticipating: "non partecipa", .choiceAbsent: "assente", .choiceUnknown: "non noto",
    .notVoting: "non votanti", .withoutSeat: "senza seggio, non contato",
    .notCounted: "{0}, non contato", .permanentMember: "membro permanente",
    .memberWithVeto: "membro il cui no è un veto", .veto: "veto", .tally: "conteggio",
    .outcome: "esito", .noSeat: "senza seggio a quella data", .nobody: "nessuno",
    .noVotes: "Non ci sono voti da mostrare.", .votesNeeded: "servono {0} voti",
    .oneVoteNeeded: "serve 1 voto", .needed: "voti necessari", .outcomeAdopted: "adottata",
    .outcomeAdoptedProcedural: "adottata, procedurale", .outcomeVetoed: "veto: {0}",
    .outcomeShort: "non adottata: {0} a favore",
    .outcomeVetoedOrShort: "non adottata: per il veto ({0}) o per mancanza di voti",
    .outcomeUndetermined: "indeterminato: {0}", .numberRange: "da {0} a {1}",
    .votesUnknown: "{0} voti non noti", .oneVoteUnknown: "1 voto non noto",
    .votesContested: "{0} voti contestati", .oneVoteContested: "1 voto contestato",
    .membersUnknown: "{0} membri non noti", .oneMemberUnknown: "1 membro non noto",
    .dateUnknown: "la sua data non è nota", .councilUnknown: "non è noto quale consiglio decide",
    .recordDiffers: "Il verbale dice altro: {0}.",
    .seatHeldFor: "{0} sta per {1}, che aveva il seggio.",
    .otherThanVotes: "Non disegnati: {0} rapporti che non sono voti; il testo li ha.",
    .oneOtherThanVotes: "Non disegnato: 1 rapporto che non è un voto; il testo lo ha.",
    .latestDrafts: "Sono disegnati {0} progetti su {1}, i più recenti; il testo li ha tutti.",
    .firstVoters:
      "Sono disegnati {0} membri su {1}, quelli che hanno votato per primi; il testo li ha tutti.",
    // The matrix.
    .mostRelated: "Sono disegnati {0} nodi su {1}, quelli con più rapporti; il testo li ha tutti.",
    .rowToColumn:
      "Un segno dice che un rapporto va dalla sua riga alla sua colonna; le colonne hanno i numeri "
      + "delle righe. I rapporti reciproci stanno da entrambe le parti.",
    .rowToNamedColumn: "Un segno dice che un rapporto va dalla sua riga alla sua colonna.",
    .markNumber: "più tipi: quanti", .markUnderlined: "sottolineato: più di uno dello stesso tipo",
    .otherKinds: "altri tipi",
    .markQuestion: "? promesso, presunto, possibile, controverso o di data incerta",
    .markLapsed: "(…) terminato", .markStruck: "barrato: smentito",
    .communities:
      "I gruppi sono comunità: nodi con più rapporti fra loro di quanti ne darebbe il caso "
      + "(Leiden).",
    // Flows.
    .flowFrom: "da", .flowTo: "a", .flowWhat: "che cosa", .flowQuantity: "quantità",
    .flowRelations: "rapporti",
    .rankedBySum:
      "Le barre sono lunghe quanto la somma di ciò che è dichiarato, in {0}; «–» dove non lo è "
      + "nulla.",
    .rankedByCount: "Le barre sono lunghe quanto il numero dei rapporti.",
    .restOfFlows: "Mancano altre {0} coppie con {1}; il testo le ha.",
    .oneRestOfFlows: "Manca un’altra coppia con {0}; il testo la ha.",
    // Networks: what is said once, widths, boxes of members.
    .onAllLines: "Su tutte le linee: {0}", .partiesTo: "Parti di {0}", .partyCount: "{0} parti",
    .sameRelation: "{0} con lo stesso rapporto", .toDots: "quelli con il suo punto",
    .bothWays: "Una linea con segni a entrambe le estremità va nei due sensi.",
    // The overview.
    .around: "attorno a {0}", .others: "altri", .noneInside: "nessun rapporto fra loro",
    .oneInside: "1 rapporto fra loro", .inside: "{0} rapporti fra loro",
    .relationRange: "{0}–{1} rapporti", .relationsOrMore: "{0} rapporti e più",
    .overviewNumbers:
      "Il numero dopo un nome dice quanti rapporti ha; quello su una linea, quanti vanno fra i due "
      + "gruppi.",
    .thinLines: "Mancano {0} linee con meno di {1}; il testo ha tutti i rapporti.",
    .oneThinLine: "Manca 1 linea con meno di {0}; il testo ha tutti i rapporti.",
  ]

  /// Of a page.
  private static let pages: [DiagramPhrase: String] = [
    // What stands on the page.
    .monthNames:
      "gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, "
      + "novembre, dicembre",
    .beforeChrist: "a.C.", .dates: "Date", .datesTogether: "tutte insieme", .onADate: "a una data",
    .twoCompared: "due a confronto", .firstDate: "da", .secondDate: "data",
    .believing: "Credendo a", .believeEverything: "tutto", .believeReported: "ciò che è riferito",
    .believeFacts: "solo fatti", .bloc: "Blocco", .everyBloc: "tutti", .find: "Cerca",
    .larger: "Più grande", .smaller: "Più piccolo", .whole: "Intera", .saveSVG: "Salva SVG",
    .picture: "Figura",
    .pictureOfNodes: "Figura: i nodi sono nominati con il numero dei loro rapporti",
    .inFocus: "In primo piano", .tableOf: "Tabella: {0}", .sources: "Fonti",
    .hundredMore: "altri 100", .columnFrom: "Da", .columnRelation: "Rapporto", .columnTo: "A",
    .columnWhen: "Quando", .columnSaidBy: "Detto da", .columnMark: "A quella data",
    .possibly: "forse", .began: "cominciato", .over: "finito", .onBothDates: "a entrambe le date",
    .dashesInFocus: "{0} (tratteggio in primo piano)",
    .nothingToDraw: "Qui non si mostra nulla: non c’è alcun rapporto da disegnare.",
    .withoutScript:
      "Senza script questa pagina mostra tutte le date insieme; la tabella ha ogni rapporto.",
    .play: "Avvia", .pause: "Ferma", .allDates: "tutte le date insieme",
    .datesCompared: "{from} e {to} a confronto", .dateSpan: "da {from} a {to}",
    .match: "{n} trovato", .matches: "{n} trovati", .relationsOf: "{name}, {kind}, {relations}",
    .absentOnDate: "non esiste a quella data", .modeler: "dichiarato da chi ha fatto il modello",
    .placeInSource: "{place}", .oneInFocus: "Un rapporto",
    .notShown: "Non si vede a questa data o con questi filtri.",
    .restInTable: "Altri {n} stanno nella tabella.",
    .relationsShown: "Rapporti mostrati, {date}: {relations}.",
    .firstRows: "Sono elencati i primi {n}.", .noNeighbor: "Nessun vicino da quella parte",
    .help:
      "Indica una linea o un nodo per leggere che cosa dice; sceglilo per vedere le sue prove. Con "
      + "la tastiera: le frecce vanno a un vicino, Invio mette in primo piano i suoi rapporti, Pag "
      + "giù li legge uno a uno, Esc torna indietro, + − 0 ingrandiscono. Due volte su una voce "
      + "della legenda la mostra da sola.",
    .pageHolds: "{0} e {1}.", .changesIn: "Qualcosa cambia in {0}.",
    .changesBetween: "Cambiamenti da {0} a {1}.", .neverChanges: "Nulla cambia nel tempo.",
    .namesLeftOut:
      "{0} nomi mancano per ragioni di spazio; compaiono ingrandendo la figura, o in primo piano.",
    .oneNameLeftOut:
      "1 nome manca per ragioni di spazio; compare ingrandendo la figura, o in primo piano.",
    .confidence: "attendibilità {0}", .certainUncertain: "non certo a quella data",
    .certainOpen: "promesso, presunto o possibile", .certainLapsed: "terminato",
  ]
}

extension DiagramWords {
  /// Italian, for all kinds of relation of the library.
  ///
  /// Names have no articles: *Corea del Nord fornisce granate a Russia*, as in headlines.
  public static let italian = DiagramWords(
    "it", phrases: ItalianPhrases.all, texts: ItalianTexts.all,
    sentences: ItalianSentences.all, labels: ItalianSentences.labels)
}

extension DiagramPhrase {
  /// The phrases in Italian; all of them.
  static let italian: [DiagramPhrase: String] = [
    .key: "Legenda", .solidStated: "continua: dichiarato", .solidInEffect: "continua: in vigore",
    .dashed: "tratteggiata: {0}", .dashedOpen: "promesso, voluto, presunto o possibile",
    .dashedUncertain: "incerto a questa data", .dashedDisputed: "controverso",
    .dotted: "punteggiata: terminato", .struck: "barrato: smentito", .raised: "spessa: {0}",
    .rest: "il resto", .unchanged: "invariato", .alsoIn: "anche in {0}", .listSeparator: ", ",
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
}

extension DiagramWords {
  /// Italian, for all kinds of relation of the library.
  ///
  /// Names have no articles: *Corea del Nord fornisce granate a Russia*, as in headlines.
  public static let italian = DiagramWords(
    "it", phrases: DiagramPhrase.italian, texts: ItalianTexts.all,
    sentences: ItalianSentences.all, labels: ItalianSentences.labels)
}

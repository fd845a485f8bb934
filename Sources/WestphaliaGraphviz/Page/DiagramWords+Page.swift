import Westphalia

/// Words of a page.
extension DiagramWords {
  /// The words that the script needs, by the names it has for them.
  var forScript: [(name: String, words: String)] {
    let phrases: [(String, DiagramPhrase)] = [
      ("bc", .beforeChrist), ("play", .play), ("pause", .pause), ("allDates", .allDates),
      ("between", .datesCompared), ("span", .dateSpan), ("matchesOne", .match),
      ("matches", .matches), ("node", .relationsOf), ("began", .began), ("ended", .over),
      ("both", .onBothDates), ("maybe", .possibly), ("absent", .absentOnDate),
      ("modeler", .modeler), ("at", .placeInSource), ("relation", .oneInFocus),
      ("notShown", .notShown), ("restInTable", .restInTable), ("caption", .relationsShown),
      ("firstRows", .firstRows), ("noNeighbor", .noNeighbor), ("help", .help),
    ]
    return [("language", language)] + phrases.map { ($0, self($1)) }
      + [("relationsOne", self(.oneRelation)), ("relations", self(.relations, "{n}"))]
  }

  /// The names of the months, January first.
  var monthNames: [String] {
    let names = self(.monthNames).split(separator: ",").map { name in
      name.split(separator: " ").joined(separator: " ")
    }
    return names.count == 12 ? names : DiagramWords.english.monthNames
  }

  /// A month as the slider calls it: `June 2024`.
  func month(_ date: PartialDate) -> String {
    let (year, month, _) = date.first.components
    let name = monthNames[month - 1]
    return year > 0 ? "\(name) \(year)" : "\(name) \(1 - year) \(self(.beforeChrist))"
  }

  /// What a node is called in the accessibility tree.
  func node(_ name: String, _ kind: String, relations: Int) -> String {
    let values = ["name": name, "kind": kind, "relations": self.relations(relations)]
    return filled(.relationsOf) { values[$0] }
  }

  /// What the page holds, in sentences.
  func scope(nodes: Int, relations: Int, from first: PartialDate?, to last: PartialDate?) -> String
  {
    let changes =
      if let first, let last {
        first == last
          ? self(.changesIn, month(first)) : self(.changesBetween, month(first), month(last))
      } else {
        self(.neverChanges)
      }
    return self(.pageHolds, self.nodes(nodes), self.relations(relations)) + " " + changes
  }

  /// The caption of the table before any choice.
  func caption(relations: Int) -> String {
    let values = ["date": self(.allDates), "relations": self.relations(relations)]
    return filled(.relationsShown) { values[$0] }
  }

  /// What a relation's evidence amounts to at a glance: sources by their ids, places, voices.
  func said(_ evidence: [Evidence]) -> String {
    evidence.map { item in
      var text = item.source.id
      if let position = item.position { text += " \(position)" }
      let voice = item.polarity == .denied ? .denied : DiagramPhrase(item.modality)
      if let voice { text += ", \(self(voice))" }
      return text
    }.joined(separator: "; ")
  }

  /// How many names the picture leaves out.
  func leftOut(_ number: Int) -> String { counted(number, .oneNameLeftOut, .namesLeftOut) }
}

import DOT
import TypedGraph

/// The words that a diagram puts to a relation.
struct RelationWords {
  /// What nodes are called.
  let name: @Sendable (any Node) -> String
  /// The language.
  let words: DiagramWords
  /// The date of the picture, on which a relation may not be certain.
  let date: PartialDate?
  /// Whether the picture is one of several at different dates, whose lines have the same words at each.
  let isPanel: Bool

  /// A few words for the line, part by part: what, how much, since when, in whose voice.
  func parts(for entry: AnyRelationEntry) -> [String] {
    let label = label(of: entry.anyRelation)
    let numbers = numbers(of: entry.anyRelation, beside: entry.anyRelation.label)
      .filter { !label.contains($0) }
    let rest = [
      words.period(entry.period), voice(of: entry, .per), doubt(of: entry, onLine: true),
    ]
    return [label] + numbers + rest.compactMap(\.self)
  }

  /// The relation as a sentence without its full stop: what, how much, its period, how sure it is.
  func claim(of entry: AnyRelationEntry) -> String {
    var text = sentence(of: entry)
    let sentence = text
    let numbers = numbers(of: entry.anyRelation, beside: entry.anyRelation.predicate)
      .filter { !sentence.contains($0) }
    if !numbers.isEmpty { text += " (\(words.list(numbers)))" }
    let rest = [words.period(entry.period), voice(of: entry, .accordingTo), doubt(of: entry)]
    return words.list([text] + rest.compactMap(\.self))
  }

  /// What stands between the names of the ends in a table, and the numbers that it does not have.
  func predicate(of entry: AnyRelationEntry) -> String {
    let predicate = entry.anyRelation.predicate
    let text = betweenNames(entry) ?? words.text(predicate)
    let numbers = numbers(of: entry.anyRelation, beside: predicate).filter { !text.contains($0) }
    return numbers.isEmpty ? text : text + " (\(words.list(numbers)))"
  }

  /// A sentence for the tooltip: the relation, its period, its evidence and where that can be read.
  func sentence(for entry: AnyRelationEntry) -> String {
    // A lone voice without a source is in the claim already.
    let evidence = entry.evidence.filter { entry.evidence.count > 1 || $0.source != .modeler }
    let sources = words.list(evidence.map { said($0) })
    return claim(of: entry) + (sources.isEmpty ? "" : "; " + sources) + "."
  }

  /// What is different from how a relation was before, in parentheses; empty where only the evidence is.
  func before(_ old: AnyRelationEntry, now entry: AnyRelationEntry) -> String {
    let was = parts(for: old)
    let gone = was.filter { !parts(for: entry).contains($0) }
    if gone.isEmpty {
      return was == parts(for: entry) ? "" : words(.was, was.joined(separator: " · "))
    }
    return words(.was, gone.joined(separator: " · "))
  }

  /// Where the first of the sources that can be read is.
  static func link(of entry: AnyRelationEntry) -> DOTURL? {
    entry.evidence.lazy.compactMap(\.source.link).first
  }

  /// What a line is called.
  func label(of relation: any Relation) -> String {
    let label = relation.label
    let kind = type(of: relation).kind.name
    for key in [label, kind] {
      if let template = words.labels[key], let text = filled(template, relation) { return text }
      if key == label, let text = words.texts[label] { return text }
    }
    return label
  }

  /// The words between the names, or around them in a language that has a sentence for it.
  private func sentence(of entry: AnyRelationEntry) -> String {
    let relation = entry.anyRelation
    let (source, target) = (name(entry.sourceNode), name(entry.targetNode))
    let predicate = relation.predicate
    for key in [predicate, entry.kind.name] {
      guard let template = words.sentences[key] else { continue }
      if let text = filled(template, relation, ["source": source, "target": target]) {
        return text
      }
    }
    return "\(source) \(words.text(predicate)) \(target)"
  }

  /// What a language's sentence has between the names of the ends, and after them; nil where it has none that begins
  /// with the source.
  private func betweenNames(_ entry: AnyRelationEntry) -> String? {
    let relation = entry.anyRelation
    for key in [relation.predicate, entry.kind.name] {
      // The names are characters that no sentence has.
      guard let template = words.sentences[key],
        let text = filled(template, relation, ["source": "\u{1}", "target": "\u{2}"]),
        text.first == "\u{1}", let end = text.firstIndex(of: "\u{2}")
      else { continue }
      let middle = text[..<end].dropFirst().split(separator: " ").joined(separator: " ")
      let tail = text[end...].dropFirst()
      return tail.isEmpty ? middle : "\(middle) …\(tail)"
    }
    return nil
  }

  private func filled(
    _ template: String, _ relation: any Relation, _ ends: [String: String] = [:]
  ) -> String? {
    let attributes = relation.attributes
    return PhraseTemplate(template).filled { place in
      if let end = ends[place] { return end }
      return attributes.first { $0.name == place }.map { words.value($0.value) }
    }
  }

  /// The numbers and the designation that a relation states and other words of it do not have.
  private func numbers(of relation: any Relation, beside text: String) -> [String] {
    relation.lineAttributes(beside: text).map { attribute in
      switch attribute.value {
      case .number(_, let unit) where !unit.isEmpty: words.value(attribute.value)
      case .text, .list: words.value(attribute.value)
      default: words.attribute(attribute)
      }
    }
  }

  /// What one source says and where: *reported by the article (experts) at 3 (https://…)*.
  private func said(_ evidence: Evidence) -> String {
    var source = words.text(evidence.source.title)
    if !evidence.speakers.isEmpty {
      source = words(
        .citedSpeakers, source, words.list(evidence.speakers.map { words.text($0) }))
    }
    var text = words(DiagramPhrase(introducing: evidence), source)
    if let position = evidence.position { text = words(.citedPlace, text, position) }
    if evidence.polarity == .denied, evidence.modality != .asserted {
      text += " (\(words(DiagramPhrase(evidence.modality) ?? .denied)))"
    }
    if let url = evidence.source.link { text += " (\(url))" }
    return text
  }

  /// Whether sources contradict each other, and whether the relation may not hold on the picture's date.
  private func doubt(of entry: AnyRelationEntry, onLine: Bool = false) -> String? {
    switch LineCertainty(of: entry, on: date) {
    case .disputed: words(.disputed)
    case .uncertain: onLine && isPanel ? nil : words(.uncertain)
    case .inEffect, .open, .lapsed, .refuted: nil
    }
  }

  private func voice(of entry: AnyRelationEntry, _ preposition: DiagramPhrase) -> String? {
    if entry.polarity == .denied { return words(.denied) }
    if entry.modality == .reported, let speaker = entry.evidence.first?.speakers.last {
      return speaker == entry.sourceNode.name ? nil : words(preposition, words.text(speaker))
    }
    return DiagramPhrase(entry.modality).map { words($0) }
  }
}

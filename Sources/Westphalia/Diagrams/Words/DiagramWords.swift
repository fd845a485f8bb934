import TypedGraph

/// All fixed words of a picture and of its text, in one language.
///
/// Names come from ``Diagram/name``, words that a model states from the model; everything else is here, so
/// that a picture can speak any language:
///
/// ```swift
/// var picture = Diagram(of: graph, titled: "Russia – Corea del Nord")
/// picture.words = .italian
/// picture.words.texts["artillery shells"] = "granate"
/// picture.words.sentences["pilotage agreement"] = "{source} pilota navi in {target}"
/// ```
///
/// What a language has no word for is said in English.
public struct DiagramWords: Hashable, Sendable {
  /// The language's tag (BCP 47), `it`, which an SVG has as its language.
  public var language: String

  private var phrases: [DiagramPhrase: String]

  /// Other words: of the English ones of the library and of a model, such as names of kinds and families,
  /// goods, units, offices, the translations.
  public var texts: [String: String]

  /// Sentences of relations: of a predicate (`votes for`) or of a kind's name (`arms supply`) the words
  /// of the whole sentence.
  ///
  /// `{source}` and `{target}` are the names of the ends, `{weapon}` the attribute of that name; what stands
  /// in square brackets is left out where the relation states no such attribute. The predicate's
  /// sentence goes before the kind's.
  public var sentences: [String: String]

  /// Words of lines: of a label (`tested`) or of a kind's name, with places as in ``sentences``.
  ///
  /// A label without an entry here is looked up in ``texts``.
  public var labels: [String: String]

  /// Makes the words of a language.
  ///
  /// - Parameters:
  ///   - language: The language's tag.
  ///   - phrases: The fixed phrases, English where one is missing.
  ///   - texts: Translations of other words.
  ///   - sentences: Sentences of predicates and kinds.
  ///   - labels: Words of lines.
  public init(
    _ language: String, phrases: [DiagramPhrase: String] = [:], texts: [String: String] = [:],
    sentences: [String: String] = [:], labels: [String: String] = [:]
  ) {
    self.language = language
    self.phrases = phrases
    self.texts = texts
    self.sentences = sentences
    self.labels = labels
  }

  /// A phrase with its places, in English where the language has none.
  public subscript(phrase: DiagramPhrase) -> String {
    get { phrases[phrase] ?? phrase.english }
    set { phrases[phrase] = newValue }
  }

  /// The phrases that this language has words for.
  public var knownPhrases: Set<DiagramPhrase> { Set(phrases.keys) }

  /// English: the words of the library.
  public static let english = DiagramWords(
    "en",
    phrases: Dictionary(
      uniqueKeysWithValues: DiagramPhrase.allCases.map { ($0, $0.english) }))
}

extension DiagramWords {
  /// A phrase with values in its places.
  package func callAsFunction(_ phrase: DiagramPhrase, _ values: String...) -> String {
    let template = self[phrase]
    if values.isEmpty { return template }
    return filled(phrase) { name in
      Int(name).flatMap { values.indices.contains($0) ? values[$0] : nil }
    }
  }

  /// A phrase whose places have names, filled.
  package func filled(_ phrase: DiagramPhrase, _ value: (String) -> String?) -> String {
    PhraseTemplate(self[phrase]).filled(value) ?? self[phrase]
  }

  /// The translation of English words, the words themselves where there is none.
  package func text(_ english: String) -> String { texts[english] ?? english }

  /// A list with the language's comma.
  func list(_ items: [String]) -> String { items.joined(separator: self[.listSeparator]) }

  /// A list in a sentence: `A`, `A and B`, `A, B and C`.
  func prose(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return self(.lastOfList, list(items.dropLast()), last)
  }

  /// A number with its digits in groups of three where there are five of them or more.
  package func number(_ number: Double) -> String {
    let plain = Attribute.Value.number(number, unit: "").description
    guard plain.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }) else {
      return plain
    }
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
    let digits = parts[0].drop { $0 == "-" }
    var whole = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, digits.count > 4, (digits.count - place) % 3 == 0 {
        whole += self[.groupSeparator]
      }
      whole.append(digit)
    }
    if plain.hasPrefix("-") { whole = "-" + whole }
    return parts.count == 2 ? whole + self[.decimalSeparator] + parts[1] : whole
  }

  /// What an attribute holds, in words.
  func value(_ value: Attribute.Value) -> String {
    switch value {
    case .text(let text): self.text(text)
    case .integer(let number): String(number)
    case .number(let number, let unit):
      unit.isEmpty
        ? self.number(number)
        : "\(self.number(number)) \(text(Attribute.Value.unit(unit, of: number)))"
    case .flag(let flag): self[flag ? .yes : .no]
    case .date(let date): self.date(date)
    case .period(let period): self.period(period) ?? "\(period)"
    case .list(let values): list(values.values.map { self.value($0) })
    }
  }

  /// A date as readers write it: `2024-06`, `298`, `431 BC`.
  package func date(_ date: PartialDate) -> String {
    let (year, _, _) = date.first.components
    let isYear = date.precision == .year
    if year > 0 { return isYear ? "\(year)" : "\(date)" }
    // The year before the year 1 has the number 0.
    let digits = String(1 - year)
    let padding = isYear ? "" : String(repeating: "0", count: max(0, 4 - digits.count))
    return padding + digits + date.description.drop { $0 == "-" }.drop { $0 != "-" } + " "
      + self(.beforeChrist)
  }

  /// An attribute's name and what it holds, in words.
  func attribute(_ attribute: Attribute) -> String {
    text(attribute.nameInWords) + " " + value(attribute.value)
  }

  /// `since 2023-09`, `until 2024`, `2000`; nil where no date was stated.
  func period(_ period: Period) -> String? {
    switch (period.start, period.end) {
    case _ where period.isEmpty: "\(period)"
    case (.date(let start), .open), (.date(let start), .unknown): self(.since, date(start))
    case (.open, .date(let end)), (.unknown, .date(let end)): self(.until, date(end))
    case (.date(let start), .date) where Period.on(start) == period: self(.on, date(start))
    case (.date(let start), .date(let end)):
      [PartialDate(yearOf: start.first), PartialDate(monthOf: start.first)]
        .first { Period.throughout($0) == period }.map { self(.throughout, date($0)) }
        ?? self(.fromTo, date(start), date(end))
    default: nil
    }
  }
}

extension DiagramWords: CustomStringConvertible {
  /// The language and how much it has words for, `it: 96 phrases, 120 texts, 70 sentences, 12 labels`.
  public var description: String {
    "\(language): \(phrases.count) phrases, \(texts.count) texts, \(sentences.count) sentences, "
      + "\(labels.count) labels"
  }
}

import Foundation
import Westphalia

/// The names of states in other languages by their keys, each with the name in English that it stands for.
struct NameTable: Sendable {
  /// What a name means in some languages.
  struct Meaning: Hashable, Sendable {
    /// The name in English of which ``SovereignState/named(_:on:among:)`` is asked; nil for an area that is no
    /// state.
    let english: String?
    /// The name of the area or state, which orders meanings.
    let order: String
    /// The languages in which it means this, in order: `de`, `zh-Hant`.
    var languages: Set<String>
  }

  /// The names of all languages that the system has.
  ///
  /// It is made at the first name that is not English: some 31,000 names in 300 languages and scripts, which takes
  /// about a second.
  static let all = NameTable()

  /// The meanings of names by the key of all their words.
  private(set) var wholes: [String: [Meaning]] = [:]
  /// The meanings of names by the key without particles.
  private(set) var reduced: [String: [Meaning]] = [:]
  /// The keys of the names in ``OtherStateNames``, whose abbreviations count as names.
  private(set) var written: Set<String> = []
  /// The languages of the table, in order.
  private(set) var languages: [String] = []
  /// Every spelling by its key, for the names that are near to an unknown one.
  private(set) var spellings: [(key: String, text: String)] = []

  private init() {
    var names = Set<RegionName>()
    for locale in Self.locales {
      let language = Self.language(locale)
      let isMistaken = Self.mistakes[language] ?? []
      let asked = Locale(identifier: locale)
      for region in Self.regions where !isMistaken.contains(region) {
        guard let text = asked.localizedString(forRegionCode: region), text != region else {
          continue
        }
        names.insert(RegionName(language: language, region: region, text: text))
      }
    }
    var addedWholes: [String: [Added: Set<String>]] = [:]
    var addedReduced: [String: [Added: Set<String>]] = [:]
    var texts: [String: String] = [:]
    func add(_ text: String, _ language: String, _ meaning: Added) {
      for spelling in [text, LocalNameKey.transcribed(text)].compactMap(\.self) {
        let words = LocalNameKey.words(of: spelling)
        guard !words.isEmpty else { continue }
        let whole = LocalNameKey.whole(words)
        if meaning.english != nil { texts[whole] = min(texts[whole] ?? text, text) }
        addedWholes[whole, default: [:]][meaning, default: []].insert(language)
        let key = LocalNameKey.withoutParticles(words)
        if key == whole || !Self.southIsParticle.contains(language) {
          addedReduced[key, default: [:]][meaning, default: []].insert(language)
        }
      }
    }
    let states = Self.statesByRegion
    for name in names {
      let state = states[name.region]
      add(name.text, name.language, Added(english: state?.name, order: state?.name ?? name.region))
    }
    let others = Self.others
    for name in others {
      add(name.text, name.language, Added(name.english))
      written.insert(LocalNameKey.whole(LocalNameKey.words(of: name.text)))
    }
    func inOrder(_ found: [Added: Set<String>]) -> [Meaning] {
      found.map { Meaning(english: $0.key.english, order: $0.key.order, languages: $0.value) }
        .sorted { $0.order < $1.order }
    }
    wholes = addedWholes.mapValues(inOrder)
    reduced = addedReduced.mapValues(inOrder)
    languages = Set(names.map(\.language) + others.map(\.language)).sorted()
    for state in SovereignState.all {
      for name in state.names {
        texts[LocalNameKey.whole(LocalNameKey.words(of: name.text))] = name.text
      }
    }
    spellings = texts.map { ($0.key, $0.value) }.sorted { $0.key < $1.key }
  }

  /// Those of the meanings that a name has in some languages; all where none is told.
  static func meanings(_ found: [Meaning]?, in chosen: [String]?) -> [Meaning] {
    guard let chosen else { return found ?? [] }
    return (found ?? []).filter { meaning in
      meaning.languages.contains { own in
        chosen.contains { own == $0 || own.hasPrefix($0 + "-") || $0.hasPrefix(own + "-") }
      }
    }
  }

  /// The identifier of a language with its script, if it has one, without regions: `zh-Hant` of `zh_Hant_TW`.
  static func language(_ identifier: String) -> String {
    let parts = identifier.split { $0 == "_" || $0 == "-" }
    guard let first = parts.first else { return "" }
    let script = parts.dropFirst().first { $0.count == 4 }
    return ([first.lowercased()] + (script.map { [$0.capitalized] } ?? [])).joined(separator: "-")
  }

  private struct RegionName: Hashable {
    let language: String
    let region: String
    let text: String
  }

  private struct Added: Hashable {
    let english: String?
    let order: String

    init(english: String?, order: String) {
      self.english = english
      self.order = order
    }

    init(_ english: String) {
      self.init(english: english, order: english)
    }
  }

  /// Every language and script once, and the regions whose names differ much from their language's.
  static var locales: [String] {
    let kept: Set<String> = ["pt_PT", "zh_Hant_HK", "fr_CA", "es_MX", "es_419", "sw_KE", "de_AT"]
    return Locale.availableIdentifiers.filter { identifier in
      kept.contains(identifier)
        || !identifier.split(separator: "_").dropFirst().contains { $0.count == 2 || $0.count == 3 }
    }.sorted()
  }

  static var regions: [String] {
    Locale.Region.isoRegions.map(\.identifier)
      .filter { $0.count == 2 && $0.allSatisfy(\.isLetter) }.sorted()
  }

  private static var statesByRegion: [String: SovereignState] {
    var states = ["XK": SovereignState.kosovo]
    for state in SovereignState.present {
      if let code = state.codes.iso2 { states[code] = state }
    }
    return states
  }

  /// Names in the system's tables that are another state's: those of the Koreas exchanged in Ge'ez, Latvia's for
  /// Lithuania in Mazanderani, and `Kongo` for one of two in Norwegian.
  static let mistakes: [String: Set<String>] = [
    "gez": ["KP", "KR"], "mzn": ["LT"], "nb": ["CD"], "no": ["CD"],
  ]

  /// Languages whose word for south looks like an article of another: `De Corea` in Welsh, `Dél-Korea` in Hungarian.
  private static let southIsParticle: Set<String> = ["cy", "hu"]

  private struct Written {
    let language: String
    let text: String
    let english: String
  }

  /// The names of the United Nations and those of ``OtherStateNames``.
  private static let others: [Written] = {
    var written: [Written] = []
    var formal: [Substring: String] = [:]
    for line in UnitedNationsNames.formal.split(separator: "\n") {
      let state = SovereignState.withISO(alpha3: String(line.prefix(3)))
      let name = String(line.dropFirst(4))
      // A long form that the library does not know stands for the common name.
      let isKnown = SovereignState.named(name, on: "2016").state == state
      formal[line.prefix(3)] = isKnown ? name : state?.name
    }
    for (language, block) in UnitedNationsNames.byLanguage {
      for line in block.split(separator: "\n") {
        guard let english = formal[line.prefix(3)] else { continue }
        written.append(
          Written(language: language, text: String(line.dropFirst(4)), english: english))
      }
    }
    for line in OtherStateNames.lines.split(separator: "\n") {
      let parts = line.split(separator: "|").map { $0.trimmed }
      guard let english = parts.first else { continue }
      for part in parts.dropFirst() {
        let language = part.prefix { $0 != " " }
        for text in part.dropFirst(language.count).split(separator: ",") {
          written.append(
            Written(language: String(language), text: text.trimmed, english: english))
        }
      }
    }
    return written
  }()
}

import Foundation
public import Westphalia

/// The names of states in all languages that the system has, joined with the library's own, at a date.
///
/// A name in another language is answered exactly as the name in English is: `Allemagne` on a day of 1980 as `Germany`, so that it is
/// ambiguous, and `Russie` on it as `Russia`, so that it is the Soviet Union. Case, accents, widths, apostrophes, hyphens, the order
/// of words and articles make no difference; `Republic of` and `Kingdom of` in other languages make none where they do
/// not tell two states apart. A name that says different states in different languages is ambiguous unless the language is
/// told. Names of areas that are no states say none.
///
/// ```swift
/// StateNames.all.state(named: "Corea del Nord", on: "2024")  // found: North Korea
/// StateNames.all.state(named: "Allemagne", on: "1980")       // ambiguous: East Germany, West Germany
/// StateNames.all.state(of: "ZAI", as: .ioc, on: "1980")      // found: DR Congo
/// ```
///
/// Sources, in the order in which they are asked: ``SovereignState/named(_:on:among:)``; the names of regions of the Unicode CLDR, as
/// Foundation has them, in some 290 languages (a system that brings fewer knows fewer); the
/// United Nations' names in French, Spanish, Russian, Arabic and Chinese; names of former states and usual other names
/// in some 20 languages, which are general knowledge. They are gathered once, at the first name that is not English,
/// which takes about a second.
public struct StateNames: Hashable, Sendable {
  /// All languages.
  public static let all = StateNames()

  /// The languages that are looked through beside the library's names; nil for all.
  public let languages: [String]?

  private init() { languages = nil }

  /// Makes a lookup in some languages only.
  ///
  /// A name that says different states in different languages is then answered by these.
  ///
  /// - Parameter languages: Identifiers, `pl`, `zh-Hant`; `zh` is in all its scripts, and regions
  ///   (`de-AT`) make no difference. One that the system does not have adds no names.
  public init(languages: [String]) {
    self.languages = Set(languages.map(NameTable.language)).sorted()
  }

  /// The state that a name says on a date; never a guess.
  ///
  /// - Parameters:
  ///   - name: The name, in any language; of at most 200 characters.
  ///   - date: When it is said of the state.
  /// - Returns: The state, or why there is no single one.
  /// - Complexity: O(1) in the names that are known, and linear in the text.
  public func state(named name: String, on date: PartialDate) -> NamedState {
    guard name.utf8.count <= 8 * LocalNameKey.maximumLength,
      name.count <= LocalNameKey.maximumLength
    else { return .unknown(otherwise: []) }
    let plain = name.precomposedStringWithCompatibilityMapping
    let english = SovereignState.named(plain, on: date)
    // A language that is told goes before English.
    if languages == nil {
      guard case .unknown = english else { return english }
    }
    if let found = whole(plain, on: date) { return found }
    guard case .unknown = english else { return english }
    if let (one, other) = Self.parts(of: plain), let first = part(one, on: date),
      let second = part(other, on: date)
    {
      return Self.joined(first, second)
    }
    return english
  }

  /// The state that a text says on a date, by its name or its code in a list.
  ///
  /// - Parameters:
  ///   - text: A name or a code; spaces around it and the case of letters make no difference.
  ///   - identifier: What it is.
  ///   - date: When it is said of the state.
  /// - Returns: The state, or why there is no single one. A code that stands for nobody on the date is unknown.
  /// - Complexity: O(1) in the names that are known, and linear in the text.
  public func state(
    of text: String, as identifier: StateIdentifier, on date: PartialDate
  ) -> NamedState {
    let code = text.trimmed
    let letters = code.uppercased()
    let number =
      code.utf8.count <= 4 && code.utf8.allSatisfy { (48...57).contains($0) } ? Int(code) : nil
    let state: SovereignState? =
      switch identifier {
      case .name: nil
      case .iso2: SovereignState.withISO(alpha2: letters, on: date)
      case .iso3: SovereignState.withISO(alpha3: letters, on: date)
      case .m49: number.flatMap { SovereignState.withM49($0, on: date) }
      case .cow: number.flatMap { SovereignState.with(cow: $0, on: date) }
      case .gw: number.flatMap { SovereignState.with(gw: $0, on: date) }
      case .ioc: SovereignState.with(ioc: letters, on: date)
      }
    if identifier == .name { return self.state(named: code, on: date) }
    return state.map { .found($0) } ?? .unknown(otherwise: [])
  }

  /// The answer to a text as one name in other languages; nil where they do not have it.
  private func whole(_ text: some StringProtocol, on date: PartialDate) -> NamedState? {
    let words = LocalNameKey.words(of: text)
    guard !words.isEmpty else { return nil }
    let table = NameTable.all
    let key = LocalNameKey.whole(words)
    // `NGA` and `end` are a code and a word rather than Russia in Vietnamese and India in Wolof.
    if languages == nil, key.utf8.count <= 3, text.utf8.allSatisfy({ $0 < 128 }),
      !table.written.contains(key)
    {
      return nil
    }
    let found = NameTable.meanings(table.wholes[key], in: languages)
    if !found.isEmpty { return Self.answer(to: found, on: date) }
    let short = LocalNameKey.withoutParticles(words)
    guard short.unicodeScalars.count > 1 else { return nil }
    let near = NameTable.meanings(table.reduced[short], in: languages)
    if !near.isEmpty { return Self.answer(to: near, on: date) }
    guard let bare = LocalNameKey.withoutForm(words), bare.unicodeScalars.count > 1 else {
      return nil
    }
    let states = NameTable.meanings(table.reduced[bare], in: languages)
    // `Republik Korea` is not the other Korea, nor either.
    guard !states.isEmpty,
      !states.contains(where: { $0.english == nil || Self.formsTellApart.contains($0.order) })
    else { return nil }
    return Self.answer(to: states, on: date)
  }

  private func part(_ text: Substring, on date: PartialDate) -> NamedState? {
    let english = SovereignState.named(String(text), on: date)
    if case .unknown(let others) = english, others.isEmpty { return whole(text, on: date) }
    return english
  }

  private static func answer(to meanings: [NameTable.Meaning], on date: PartialDate) -> NamedState {
    let answers = meanings.map { meaning in
      meaning.english.map { SovereignState.named($0, on: date) } ?? .unknown(otherwise: [])
    }
    let states = sorted(answers.flatMap(\.candidates))
    let others = answers.flatMap { answer -> [SovereignState] in
      if case .unknown(let others) = answer { others } else { [] }
    }
    // A name that is also an area's, or a state's that does not exist on the date, says none for sure.
    let isOther = states.count == 1 && others.contains { $0.id != states[0].id }
    if isOther || meanings.contains(where: { $0.english == nil }) {
      return .unknown(otherwise: sorted(states + others))
    }
    return switch states.count {
    case 0: .unknown(otherwise: sorted(others))
    case 1: .found(states[0])
    default: .ambiguous(states)
    }
  }

  /// Those that both parts say, or else those of either.
  private static func joined(_ one: NamedState, _ other: NamedState) -> NamedState {
    let second = Set(other.candidates.map(\.id))
    let common = one.candidates.filter { second.contains($0.id) }
    let states = sorted(common.isEmpty ? one.candidates + other.candidates : common)
    return switch states.count {
    case 0: .unknown(otherwise: [])
    case 1: .found(states[0])
    default: .ambiguous(states)
    }
  }

  static func sorted(_ states: [SovereignState]) -> [SovereignState] {
    var seen = Set<String>()
    return states.sorted { $0.id < $1.id }.filter { seen.insert($0.id).inserted }
  }

  /// The two names of `Mianmar (Birmania)` or `Belarus/Weißrussland`.
  private static func parts(of name: String) -> (Substring, Substring)? {
    if let open = name.firstIndex(of: "("), let close = name.lastIndex(of: ")"), open < close {
      return (name[..<open], name[name.index(after: open)..<close])
    }
    let halves = name.split(separator: "/", omittingEmptySubsequences: false)
    return halves.count == 2 ? (halves[0], halves[1]) : nil
  }

  /// The names of states whose long forms with and without another word are those of different states.
  private static let formsTellApart: Set<String> = [
    "North Korea", "South Korea", "Korea", "China", "Taiwan", "Vietnam", "Yemen", "Germany",
    "DR Congo", "Congo", "Dominica", "Dominican Republic", "Ireland", "North Macedonia",
    SovereignState.democraticRepublicOfTheCongo.name, SovereignState.republicOfTheCongo.name,
  ]
}

extension NamedState {
  /// The states that the name says on the date: one, several or none.
  var candidates: [SovereignState] {
    switch self {
    case .found(let state): [state]
    case .ambiguous(let states): states
    case .unknown: []
    }
  }
}

extension StateNames: CustomStringConvertible {
  /// `names of states in all languages`; `names of states in English, pl`.
  public var description: String {
    guard let languages else { return "names of states in all languages" }
    return "names of states in " + (["English"] + languages).joined(separator: ", ")
  }
}

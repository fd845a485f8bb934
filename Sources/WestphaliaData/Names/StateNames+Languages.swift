import Foundation
public import Westphalia

extension StateNames {
  /// What states are called in a language, as the system has it.
  ///
  /// ```swift
  /// let names = StateNames.names(of: graph.nodes(of: SovereignState.self), in: "it")
  /// let picture = Diagram(of: graph).speaking(.italian).named { names["\($0.id)"] ?? $0.name }
  /// ```
  ///
  /// - Parameters:
  ///   - states: The states.
  ///   - language: The language's identifier, `it`, `zh-Hant`.
  /// - Returns: The names by the states' ids. A state of former times, one without a code of ISO 3166-1, and all states where the
  ///   system does not have the language are not among them.
  /// - Complexity: O(*n*) in the states.
  public static func names(
    of states: some Sequence<SovereignState>, in language: String
  ) -> [SovereignState.ID: String] {
    let wanted = NameTable.language(language)
    // Of a language that it does not have the system gives English names.
    guard NameTable.locales.contains(where: { NameTable.language($0) == wanted }) else {
      return [:]
    }
    let locale = Locale(identifier: language)
    let isMistaken = NameTable.mistakes[wanted] ?? []
    var names: [SovereignState.ID: String] = [:]
    for state in states {
      guard let region = state.codes.iso2, !isMistaken.contains(region),
        let text = locale.localizedString(forRegionCode: region), text != region
      else { continue }
      // The code of a state that is gone may be another's today.
      let owner = SovereignState.present.first { $0.codes.iso2 == region }
      if owner == state { names[state.id] = text }
    }
    return names
  }
}

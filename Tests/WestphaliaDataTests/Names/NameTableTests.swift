import Foundation
import Testing
import Westphalia

@testable import WestphaliaData

@Suite("The table of names in all languages")
struct NameTableTests {
  private static let dates: [PartialDate] = ["1913", "1965", "1980", "2024"]

  /// The names of regions as the system has them, each with its region and language.
  private var names: [(text: String, region: String, language: String)] {
    NameTable.locales.flatMap { identifier in
      let locale = Locale(identifier: identifier)
      return NameTable.regions.compactMap { region in
        locale.localizedString(forRegionCode: region).flatMap {
          $0 == region ? nil : ($0, region, NameTable.language(identifier))
        }
      }
    }
  }

  private func states(_ region: String, _ date: PartialDate) -> [SovereignState] {
    let state = region == "XK" ? .kosovo : SovereignState.withISO(alpha2: region)
    return state.map { SovereignState.named($0.name, on: date).candidates } ?? []
  }

  @Test("No name in any language says a state that is not its own, on any date")
  func noneWrong() {
    #expect(NameTable.all.languages.count >= 20)
    #expect(NameTable.all.wholes.count >= 10_000)
    var wrong = Set<String>()
    var refused = 0
    var asked = 0
    for (text, region, language) in names {
      if NameTable.mistakes[language]?.contains(region) == true { continue }
      for date in Self.dates {
        asked += 1
        let found = StateNames.all.state(named: text, on: date)
        let own = states(region, date)
        if let state = found.state, !own.contains(state) {
          wrong.insert("\(language) \(region) \(text) \(date): \(found)")
        }
        if found.candidates.isEmpty, !own.isEmpty { refused += 1 }
      }
    }
    #expect(wrong.sorted() == [])
    // Names that are also those of areas, and words of three letters.
    #expect(refused * 500 < asked)
  }

  @Test(
    "Names that say different states in different languages are few, and refused with the candidates"
  )
  func conflicts() {
    var conflicts: [String] = []
    for (key, meanings) in NameTable.all.wholes where meanings.count > 1 {
      let answers = meanings.map { meaning in
        meaning.english.map { SovereignState.named($0, on: "2024").candidates } ?? []
      }
      guard Set(answers.map { Set($0.map(\.id)) }).count > 1 else { continue }
      conflicts.append(key)
      #expect(StateNames.all.state(named: key, on: "2024").state == nil, "\(key)")
    }
    #expect(conflicts.count < 30, "\(conflicts.sorted())")
  }

  @Test("Names written by hand stand for a name that the library knows")
  func written() {
    let meant = Set(NameTable.all.wholes.values.flatMap { $0.compactMap(\.english) })
    for name in meant {
      let isKnown = (["1850", "1900", "1965", "1980", "2004", "2024"] as [PartialDate]).contains {
        !SovereignState.named(name, on: $0).candidates.isEmpty
      }
      #expect(isKnown, "\(name)")
    }
  }

  @Test("The languages of an identifier have their script and no region")
  func languages() {
    #expect(NameTable.language("zh_Hant_TW") == "zh-Hant")
    #expect(NameTable.language("de-AT") == "de")
    #expect(NameTable.language("") == "")
    #expect(NameTable.all.languages == NameTable.all.languages.sorted())
  }
}

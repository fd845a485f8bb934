import Testing
import WestphaliaData

@Suite("What states are called in a language")
struct StateNamesLanguagesTests {
  @Test("Names are the system's; what the system does not have is left out")
  func names() {
    let states: [SovereignState] = [
      .northKorea, .germany, .sovietUnion, .eastGermany, .unitedStates,
    ]
    let italian = StateNames.names(of: states, in: "it")
    #expect(italian == ["PRK": "Corea del Nord", "DEU": "Germania", "USA": "Stati Uniti"])
    #expect(StateNames.names(of: [.northKorea], in: "zh-Hant")["PRK"] == "北韓")
    #expect(StateNames.names(of: states, in: "xx").isEmpty)
    #expect(StateNames.names(of: states, in: "").isEmpty)
  }

  @Test("Every name is found again in its language", arguments: ["it", "pl", "ja", "ar", "sw"])
  func found(language: String) {
    let names = StateNames.names(of: SovereignState.present, in: language)
    #expect(names.count > 150)
    let lookup = StateNames(languages: [language])
    for state in SovereignState.present {
      guard let name = names[state.id] else { continue }
      if case .found(let other) = lookup.state(named: name, on: "2024") {
        #expect(other == state, "\(name)")
      }
    }
  }
}

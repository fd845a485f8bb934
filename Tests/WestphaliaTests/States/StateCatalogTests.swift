import Testing
import Westphalia

@Suite("The catalog of states")
struct StateCatalogTests {
  @Test("Every constant stands in exactly one list")
  func completeness() throws {
    let declared = try DeclaredConstants.names(of: "SovereignState", in: "States")
    #expect(declared.count == SovereignState.all.count)
    #expect(SovereignState.present.count == 199)
    #expect(SovereignState.former.count == 30)
    #expect(
      Set(SovereignState.present.map(\.id)).isDisjoint(with: SovereignState.former.map(\.id)))
  }

  @Test("Keys are unique, and the lists are in their order")
  func keys() {
    for list in [SovereignState.all, SovereignState.present, SovereignState.former] {
      let keys = list.map(\.id)
      #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test("A key is the ISO code where there is one, and takes no code of another state")
  func keysFollowCodes() {
    let codes = Set(SovereignState.all.compactMap(\.codes.iso3))
    for state in SovereignState.all {
      if let code = state.codes.iso3 {
        #expect(state.id == code)
      } else {
        #expect(!codes.contains(state.id), "\(state)")
      }
    }
  }

  @Test("A name or alias belongs to one state")
  func names() {
    var owners: [String: SovereignState] = [:]
    for state in SovereignState.all {
      for name in [state.name] + state.aliases {
        #expect(owners[name] == nil, "\(name) is \(owners[name]?.id ?? "") and \(state.id)")
        owners[name] = state
      }
    }
  }

  @Test("Every state has a spell of existence, and only those outside both lists one of our own")
  func everyStateExisted() {
    for state in SovereignState.all {
      #expect(!state.existenceSpells.isEmpty, "\(state)")
    }
    let ours = SovereignState.all.filter { $0.existenceSpells.contains { $0.source == .modeler } }
    #expect(ours == [.cookIslands, .niue, .palestine, .holySee])
  }

  @Test("States of today have not ended, former ones have")
  func ends() {
    for state in SovereignState.present {
      #expect(state.existenceSpells.contains { $0.period.isOpenEnded }, "\(state)")
    }
    for state in SovereignState.former {
      #expect(!state.existenceSpells.contains { $0.period.isOpenEnded }, "\(state)")
    }
  }

  @Test("The members of the United Nations are present states; six present states are not members")
  func outsideTheUnitedNations() throws {
    let members = try Bloc.unitedNations.members(on: "2026-01-01")
    let others = SovereignState.present.filter { !members.contains($0) }
    #expect(others == [.cookIslands, .kosovo, .niue, .palestine, .taiwan, .holySee])
  }
}

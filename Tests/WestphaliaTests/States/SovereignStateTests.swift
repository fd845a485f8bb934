import Testing
import Westphalia

@Suite("States exist at their time")
struct SovereignStateTests {
  @Test("Two pacts a century apart make two networks of two states, each as dense as can be")
  func slices() throws {
    let graph = RelationGraph {
      Statement(DefensePact(), from: SovereignState.germany, to: .italy)
        .during(.from("1882", until: "1915"))
      Statement(DefensePact(), from: SovereignState.italy, to: .germany)
        .during(.from("1882", until: "1915"))
      Statement(DefensePact(), from: SovereignState.southSudan, to: .kenya).since("2012-01-01")
      Statement(DefensePact(), from: SovereignState.kenya, to: .southSudan).since("2012-01-01")
    }
    let old = graph.on("1900-06-01")
    #expect(old.nodes.map(\.name) == ["Germany", "Italy"])
    #expect(try old.density() == 1)
    let new = graph.on("2012-06-01").excludingIsolatedNodes()
    #expect(new.nodes.map(\.name) == ["South Sudan", "Kenya"])
    #expect(try new.density() == 1)
  }

  @Test("The states of 1914 are those of its lists, and those of which no list is certain")
  func of1914() throws {
    var graph = RelationGraph()
    for state in SovereignState.all { try graph.insert(state) }
    let slice = graph.on("1914-07-28")
    let names = Set(slice.nodes.map(\.name))
    for name in ["Serbia", "Austria-Hungary", "Ottoman Empire", "Abyssinia", "United Kingdom"]
    where SovereignState.all.contains(where: { $0.name == name }) {
      #expect(names.contains(name))
    }
    for state in [SovereignState.sovietUnion, .poland, .ukraine, .southSudan, .eastGermany] {
      #expect(!names.contains(state.name))
    }
    func isListed(_ state: SovereignState, _ source: ExistenceSpell.Source) -> Bool {
      (state.exists(on: "1914-07-28", accordingTo: source) ?? .no) != .no
    }
    for state in SovereignState.all {
      if isListed(state, .correlatesOfWar) || isListed(state, .gleditschWard) {
        #expect(names.contains(state.name), "\(state)")
      } else if names.contains(state.name) {
        // Only what one list counts from its entry into the United Nations may have been there before.
        #expect(state.codes.gw == nil, "\(state)")
        #expect(state.exists(on: "1914-07-28") == .possibly, "\(state)")
      }
    }
  }

  @Test("A list that begins in 1816 does not deny what was before; an end is an end")
  func edges() {
    #expect(SovereignState.france.exists(on: "1789") == .possibly)
    #expect(SovereignState.sanMarino.exists(on: "1900") == .possibly)
    #expect(SovereignState.sovietUnion.exists(on: "1993") == .no)
    #expect(SovereignState.southSudan.exists(on: "2010") == .no)
    #expect(SovereignState("RUR", name: "Ruritania").exists(on: "1894") == .certainly)
  }

  @Test("Treaties, blocs, events, drafts and resolutions exist at their time")
  func otherNodes() {
    #expect(Treaty.pyongyang2024.exists(on: "2000") == .no)
    #expect(Treaty.pyongyang2024.exists(on: "2024-07-01") == .certainly)
    #expect(Treaty("x", name: "X", inForce: .since("2000")).exists(on: "1999") == .possibly)
    #expect(
      Treaty("y", name: "Y", signed: "1961", inForce: .from("1961", until: "1996"))
        .exists(on: "1997") == .no)
    #expect(Bloc.warsawPact.exists(on: "1990") == .certainly)
    #expect(Bloc.warsawPact.exists(on: "2000") == .no)
    #expect(Bloc.nato.exists(on: "1939") == .no && Bloc.nato.exists(on: "2024") == .certainly)
    #expect(Bloc("L", name: "League", existence: [.since("1920")]).exists(on: "1919") == .no)
    #expect(Bloc("L", name: "League").exists(on: "1919") == .certainly)
    let event = HistoricalEvent("e", name: "E", .summit, period: .on("2024-06-19"))
    #expect(event.exists(on: "2024-06-18") == .no && event.exists(on: "2026") == .certainly)
    #expect(Draft("S/2024/255").exists(on: "2023") == .no)
    #expect(Draft("S/2024/255").exists(on: "2025") == .certainly)
    #expect(Draft("S/1653").exists(on: "1945") == .no)
    #expect(Draft("S/1653").exists(on: "1950") == .certainly)
    #expect(Draft("a draft of a fictional council").exists(on: "1900") == .certainly)
    #expect(Resolution.resolution2397.exists(on: "2016") == .no)
  }

  @Test("After the end of a list a state that had not ended exists possibly, not certainly")
  func endOfList() {
    let japan = SovereignState.japan
    #expect(japan.exists(on: "2016-12-31", accordingTo: .correlatesOfWar) == .certainly)
    #expect(japan.exists(on: "2017-01-01", accordingTo: .correlatesOfWar) == .possibly)
    #expect(japan.exists(on: "2017-12-31", accordingTo: .gleditschWard) == .certainly)
    #expect(japan.exists(on: "2030", accordingTo: .gleditschWard) == .possibly)
    #expect(SovereignState.sovietUnion.exists(on: "2030", accordingTo: .correlatesOfWar) == .no)
    let own = SovereignState(
      "RUR", name: "Ruritania", existence: [ExistenceSpell(.since("1900"), .modeler)])
    #expect(own.exists(on: "2030", accordingTo: .modeler) == .certainly)
  }
}

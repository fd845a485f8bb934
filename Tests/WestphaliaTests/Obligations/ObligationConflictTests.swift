import Testing
import Westphalia

@Suite("Conflicts: one line where it matters")
struct ObligationConflictTests {
  private let a = Realm.a
  private let b = Realm.b
  private let c = Realm.c
  private let d = Realm.d

  @Test("Kuwait 1990: Iraq attacks within the alliance, and promises to Iraq are a second line")
  func kuwait() {
    let graph = RelationGraph {
      Treaty.arabLeaguePact1945.bindsRecordedParties()
      Treaty.arabJointDefense1950.bindsRecordedParties()
    }
    let response = graph.response(
      to: Attack(
        by: .iraq, on: .kuwait, at: "1990-08-02", in: .territory(of: .kuwait), provoked: false))
    let called = response.obliged.map(\.name).dropLast()
    #expect(called.count == 16 && called.contains("Egypt") && called.contains("Saudi Arabia"))
    #expect(
      response.conflicts.map(\.description) == [
        "Iraq, which attacks Kuwait, is party to the same Arab Joint Defense Treaty.",
        "\(called.joined(separator: ", ")) and Yemen are called by the Arab Joint Defense Treaty "
          + "against Iraq, to whom they promised nonaggression under the Pact of the League of Arab States.",
      ])
    #expect(response.breaches.contains { $0.state == .iraq && $0.isExplicit })
  }

  @Test("Kuwait 1990 among all treaties of the catalog: Iraq's attack first, then few lines")
  func kuwaitAmongAll() {
    let graph = RelationGraph { for treaty in Treaty.all { treaty.bindsRecordedParties() } }
    let response = graph.response(
      to: Attack(
        by: .iraq, on: .kuwait, at: "1990-08-02", in: .territory(of: .kuwait), provoked: false))
    guard case .intraAllianceAttack(_, .iraq, .kuwait) = response.conflicts.first else {
      Issue.record("\(response.conflicts)")
      return
    }
    let bound = response.conflicts.flatMap { conflict -> [SovereignState] in
      if case .boundToOtherSide(let states, _, _) = conflict { states } else { [] }
    }
    #expect(Set(bound).count == bound.count)
    #expect(bound.count > 15 && response.conflicts.count < 5, "\(response.conflicts)")
  }

  @Test("One conflict for a state and an opponent, with every promise to the opponent")
  func grouped() throws {
    let graph = Realm.graph(
      (Realm.pact("ab"), [a, b]), (Realm.pact("ab2"), [a, b]),
      (
        Realm.treaty("ad", TreatyPromise(.defense), TreatyPromise(.nonaggression)), [a, d]
      ), (Realm.treaty("ad2", TreatyPromise(.nonaggression)), [a, d]))
    let conflicts = graph.response(to: Realm.attack(by: d, on: b)).conflicts
    #expect(
      conflicts.map(\.description) == [
        "Arcadia is called by the Treaty ab against Drusilia, to whom it promised nonaggression "
          + "under the Treaty ad and Treaty ad2 and defense under the Treaty ad."
      ])
  }

  @Test("A threat is no attack within an alliance")
  func threat() {
    let graph = Realm.graph((Realm.pact("abd"), [a, b, d]))
    #expect(graph.response(to: Realm.attack(by: d, on: b)).conflicts.count == 1)
    #expect(graph.response(to: Realm.attack(by: d, on: b).threatened).conflicts.isEmpty)
  }

  @Test("A state called to both sides again in each round is one conflict")
  func rounds() {
    let graph = Realm.graph(
      (Realm.pact("all"), [a, b, c, Realm.y]),
      (Realm.treaty("xy", TreatyPromise(.offense)), [Realm.x, Realm.y]))
    let response = graph.response(
      to: Realm.attack(on: a), cascading: .withRetaliation(provoked: false))
    let states = response.conflicts.compactMap { conflict -> String? in
      if case .calledToBothSides(let state, _, _) = conflict { state.id } else { nil }
    }
    #expect(!states.isEmpty && Set(states).count == states.count)
  }
}

import Testing
import WestphaliaTesting

@testable import July1914

@Suite("July 1914: who was bound by what")
struct July1914Tests {
  private func response(_ date: PartialDate) throws -> AttackResponse {
    try #require(Crisis.scenario.play().responses.first { $0.attack.date == date })
  }

  @Test("28 July: Montenegro is bound to Serbia, and Greece if the attack was not provoked")
  func serbia() throws {
    let response = try response("1914-07-28")
    expectObliged([.montenegro], in: response)
    expectUndetermined(.greece, missing: .provocation, in: response)
    expect(.russia, isNotObligedBecause: .noTreaty(accordingTo: [Crisis.list]), in: response)
  }

  @Test("28 July: Italy and Romania are not bound, as their partner is the attacker")
  func italyAndRomania() throws {
    let response = try response("1914-07-28")
    for state in [SovereignState.italy, .romania, .germany] {
      expect(state, isNotObligedBecause: .partnerIsTheAttacker(.austriaHungary), in: response)
    }
  }

  @Test("1 August: France is bound to Russia; Britain has to consult at most")
  func russia() throws {
    let response = try response("1914-08-01")
    expectObliged([.france], in: response)
    expect(.france, isObligedBy: .francoRussianAlliance, in: response)
    expect(
      .unitedKingdom,
      isNotObligedBecause: .promisesOnly([.consultation], .angloRussianEntente), in: response)
    for state in [SovereignState.italy, .romania, .austriaHungary] {
      expect(state, isNotObligedBecause: .partnerIsTheAttacker(.germany), in: response)
    }
  }

  @Test("3 August: Russia is bound to France, Britain and Italy are not")
  func france() throws {
    let response = try response("1914-08-03")
    expectObliged([.russia], in: response)
    expect(
      .unitedKingdom, isNotObligedBecause: .promisesOnly([.consultation], .ententeCordiale),
      in: response)
    expect(.italy, isNotObligedBecause: .partnerIsTheAttacker(.germany), in: response)
  }

  @Test("4 August: the guarantors are bound to Belgium, and one of them breaks its word")
  func belgium() throws {
    let response = try response("1914-08-04")
    expectObliged([.austriaHungary, .france, .russia, .unitedKingdom], in: response)
    expectBreach(by: .germany, of: .belgium1839, in: response)
    #expect(
      response.conflicts.contains { conflict in
        if case .boundToOtherSide(let states, _, let bonds) = conflict {
          states.contains(.austriaHungary)
            && bonds.contains { $0.treaty.id == "dual-alliance" }
        } else {
          false
        }
      })
  }

  @Test("The alliance with Japan ends at the shores of eastern Asia and India")
  func japan() throws {
    let attack = Attack(
      by: .germany, on: .unitedKingdom, at: "1914-08-04", in: .territory(of: .unitedKingdom))
    expect(
      .japan,
      isNotObligedBecause: .conditionFails(
        .place(.easternAsiaAndIndia), because: "the territory of United Kingdom lies outside"),
      in: Crisis.treaties.response(to: attack))
  }

  @Test("A pact signed in August does not bind in July")
  func august() {
    let late = Treaty(
      "ottoman-1914", name: "Ottoman-German alliance", inForce: .since("1914-08-02"),
      promises: [TreatyPromise(.defense)])
    var graph = Crisis.treaties
    graph.add { late.binds(.germany, .turkey) }
    let july = graph.response(
      to: Attack(by: .russia, on: .germany, at: "1914-07-31", in: .territory(of: .germany)))
    expectNotObliged(.turkey, in: july)
  }

  @Test("The crisis is drawn as it was")
  func drawing() throws {
    expect(try Crisis.diagram(of: Crisis.scenario.play()), matchesGolden: "july-1914")
  }
}

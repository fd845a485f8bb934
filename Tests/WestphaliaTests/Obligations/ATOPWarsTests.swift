import Testing
import Westphalia

/// ATOP codes that a treaty names an adversary, and not which: such promises stay open, and never come out as not given.
@Suite(
  "July 1914 and September 1939 asked of ATOP 4.01",
  .enabled(if: ATOPTreaties.isThere, "needs ../shared/data/atop4_01_member.csv"))
struct ATOPWarsTests {
  private let graph: RelationGraph

  init() throws { graph = try ATOPTreaties().graph }

  /// The answers about a duty of a state under one treaty of ATOP, whatever its phase.
  private func answers(
    _ duty: Duty, of state: SovereignState, under number: Int, in response: AttackResponse
  ) -> [ObligationAnswer] {
    response.findings(duty, of: state)
      .filter { $0.treaty.id.hasPrefix("atop \(number).") }.map(\.answer)
  }

  @Test(
    "28 July 1914: Montenegro is called on, Greece unless provoked, and no ally of the attacker")
  func serbia() throws {
    let attack = Attack(by: .austriaHungary, on: .serbia, at: "1914-07-28")
    let response = graph.response(to: attack)
    #expect(response.obliged.map(\.id) == [SovereignState.montenegro.id])
    #expect(
      answers(.defense, of: .greece, under: 1490, in: response) == [.undetermined([.provocation])])
    for (state, treaty) in [
      (SovereignState.germany, 1335), (.germany, 1350), (.italy, 1350), (.romania, 1355),
    ] {
      let found = answers(.defense, of: state, under: treaty, in: response)
      #expect(!found.isEmpty && !found.contains { $0.isObliged || $0.isUndetermined }, "\(state)")
    }
    let unprovoked = graph.response(
      to: Attack(by: .austriaHungary, on: .serbia, at: "1914-07-28", provoked: false))
    #expect(unprovoked.obliged.map(\.id).sorted() == ["GRC", "MNE"])
  }

  @Test(
    "August 1914: the alliance of France and Russia is open by its adversary alone; Italy stays neutral"
  )
  func france() throws {
    let first = graph.response(to: Attack(by: .germany, on: .russia, at: "1914-08-01"))
    #expect(answers(.defense, of: .france, under: 1385, in: first) == [.undetermined([.adversary])])
    #expect(first.obliged.isEmpty)
    let third = graph.response(to: Attack(by: .germany, on: .france, at: "1914-08-03"))
    #expect(answers(.defense, of: .russia, under: 1385, in: third) == [.undetermined([.adversary])])
    #expect(answers(.neutrality, of: .italy, under: 1420, in: third).allSatisfy { $0.isObliged })
    #expect(
      answers(.consultation, of: .unitedKingdom, under: 1485, in: third).allSatisfy { $0.isObliged }
    )
    #expect(
      !answers(.defense, of: .unitedKingdom, under: 1485, in: third).contains { $0.isObliged })
    // The alliance with Turkey was signed on the day after the attack on Russia.
    #expect(
      !first.findings.contains { $0.treaty.id.hasPrefix("atop 2005.") && $0.answer.isObliged })
    #expect(third.obliged.isEmpty)
  }

  @Test(
    "September 1939: Britain, France and Romania are open by adversary and provocation, the Soviet Union breaks two treaties"
  )
  func poland() throws {
    let german = graph.response(to: Attack(by: .germany, on: .poland, at: "1939-09-01"))
    #expect(
      answers(.defense, of: .unitedKingdom, under: 2440, in: german)
        .contains(.undetermined([.adversary])))
    #expect(
      answers(.defense, of: .romania, under: 2070, in: german).contains(
        .undetermined([.provocation])))
    #expect(
      answers(.defense, of: .france, under: 2135, in: german)
        == [.undetermined([.adversary, .provocation])])
    #expect(
      answers(.neutrality, of: .sovietUnion, under: 2295, in: german).allSatisfy { $0.isObliged })
    #expect(german.obliged(to: .attacker).map(\.id) == [SovereignState.italy.id])
    #expect(german.obliged.isEmpty && german.breaches.isEmpty)
    let soviet = graph.response(to: Attack(by: .sovietUnion, on: .poland, at: "1939-09-17"))
    #expect(soviet.breaches.map(\.treaty.id).sorted() == ["atop 2240.0", "atop 2295.0"])
    #expect(soviet.breaches.allSatisfy { $0.state == .sovietUnion && $0.certainty == .certainly })
    let dayAfter = graph.response(to: Attack(by: .sovietUnion, on: .poland, at: "1939-09-18"))
    #expect(!dayAfter.breaches.contains { $0.treaty.id == "atop 2295.0" })
  }
}

import Testing
import WestphaliaTesting

@Suite("A wrong expectation of obligations fails, and says why")
struct ObligationExpectationsTests {
  private let treaties = RelationGraph {
    Treaty.pyongyang2024.binds(.russia, .northKorea)
    Treaty.chinaNorthKorea1961.binds(.china, .northKorea)
  }

  private var early: AttackResponse {
    treaties.response(to: Attack(by: .southKorea, on: .northKorea, at: "2024-06-20"))
  }

  @Test("Not obliged where it was expected: the answer, the reason and every promise weighted")
  func notObliged() {
    let text = failure {
      expect(.russia, isObligedBy: .pyongyang2024, article: "4", in: early)
    }
    #expect(text.contains("expected Russia to be obliged by article 4"))
    #expect(text.contains("enters into force only on 2024-12-04, after the attack"))
  }

  @Test("Obliged where it was not expected")
  func obliged() {
    let text = failure { expectNotObliged(.china, in: early) }
    #expect(text.contains("China is obliged by article 2"))
    let exact = failure { expectObliged([.russia], in: early) }
    #expect(exact.contains("Russia is not obliged") && exact.contains("China is obliged"))
    let open = failure { expectUndetermined(.china, missing: .provocation, in: early) }
    #expect(open.contains("whether the attack was provoked"))
  }

  @Test("What is open only because the graph may be incomplete says which line is missing")
  func incomplete() {
    let line = "add the line Coverage.complete to it"
    #expect(failure { expectNotObliged(.mexico, in: early) }.contains(line))
    #expect(failure { expectObliged([.mexico, .china], in: early) }.contains(line))
    let late = treaties.supposing { $0.add { Coverage.complete } }
      .response(to: Attack(by: .southKorea, on: .northKorea, at: "2025-01-01"))
    expectNotObliged(.mexico, in: late)
    expect(.mexico, isNotObligedBecause: .noTreaty(accordingTo: [.modeler]), in: late)
    #expect(!failure { expectNotObliged(.china, in: early) }.contains(line))
  }

  @Test("A duty to consult is expected by its name, and asked of the response")
  func consultation() {
    let treaty = Treaty(
      "c", name: "Pact", inForce: .since("1900"),
      promises: [TreatyPromise(.consultation, article: "3"), TreatyPromise(.defense, article: "2")])
    let graph = RelationGraph { treaty.binds(.austria, .hungary) }
    let response = graph.response(
      to: Attack(by: .italy, on: .austria, at: "1934-07-25").threatened)
    expect(.hungary, isObligedTo: .consultation, by: treaty, article: "3", in: response)
    #expect(response.answer(for: .hungary, owing: .consultation)?.isObliged == true)
    #expect(response.answer(for: .hungary, owing: .neutrality) == nil)
    #expect(response.obliged(owing: .consultation) == [.hungary] && response.obliged.isEmpty)
    let text = failure { expect(.hungary, isObligedTo: .defense, by: treaty, in: response) }
    #expect(text.contains("expected Hungary to owe defense by the Pact"))
  }

  @Test("A condition that fails is expected with its reason, or for whatever reason")
  func conditionForAnyReason() {
    let treaty = Treaty(
      "c", name: "Pact", inForce: .since("1900"),
      promises: [TreatyPromise(.defense, conditions: [.unprovoked])])
    let graph = RelationGraph { treaty.binds(.austria, .hungary) }
    let response = graph.response(
      to: Attack(by: .italy, on: .austria, at: "1934-07-25", provoked: true))
    expect(.hungary, isNotObligedBecause: .conditionFails(.unprovoked), in: response)
    let text = failure {
      expect(.hungary, isNotObligedBecause: .conditionFails(.ownTerritory), in: response)
    }
    #expect(text.contains("because the promise is on the partner's own territory, but"))
  }

  @Test("What is open for want of a fact says where a modeler states it")
  func hints() {
    let area = Region("the Marches", states: [.austria])
    let all = Region("the Marches", states: [.austria], isComplete: true)
    func text(_ conditions: ObligationCondition..., attack: Attack? = nil) -> String {
      let pact = Treaty(
        "p", name: "Pact", inForce: .since("1900"),
        promises: [TreatyPromise(.defense, conditions: conditions)])
      let attack = attack ?? Attack(by: .italy, on: .austria, at: "1934-07-25")
      let graph = RelationGraph { pact.binds(.austria, .hungary) }
      return failure { expectNotObliged(.hungary, in: graph.response(to: attack)) }
    }
    #expect(text(.unprovoked).contains("Attack(…, provoked: false)"))
    #expect(text(.territoryUnderAdministration).contains("administeredBy:"))
    #expect(text(.place(area)).contains("isComplete: true"))
    #expect(!text(.place(all)).contains("isComplete") && text(.place(all)).contains("in: …"))
    #expect(text(.conflict("Great War")).contains("attack.conflict"))
    #expect(text(.refusedDemand("passage")).contains("attack.refusedDemands"))
    #expect(text(.adversarySupported(by: [.germany])).contains("attack.supporters"))
    let rebels = NonstateActor("rebels", name: "the Rebels")
    let raid = Attack(by: rebels, on: .austria, at: "1934-07-25")
    #expect(text(attack: raid).contains("attack.coveringTreaties"))
    #expect(!text(.other("if ready")).contains("attack."))
  }

  @Test("Another reason than expected is a failure")
  func otherReason() {
    let text = failure {
      expect(.russia, isNotObligedBecause: .isTheAttacker, in: early)
    }
    #expect(text.contains("because it is the attacker itself"))
    expect(
      .russia,
      isNotObligedBecause: .inForceOnlyAfterTheAttack(.pyongyang2024, since: "2024-12-04"),
      in: early)
  }
}

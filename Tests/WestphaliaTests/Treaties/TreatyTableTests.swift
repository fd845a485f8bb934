import Testing
import Westphalia

@Suite("Several relations of one state to one treaty")
struct TreatyTableTests {
  private let a = Realm.a
  private let b = Realm.b
  private let pact = Realm.pact("t")

  /// Whether a is obliged on a date, by relations in either order.
  private func isObliged(_ parties: [Statement<Party>], _ date: PartialDate) -> Bool {
    let answers = [parties, parties.reversed()].map { parties in
      RelationGraph {
        for party in parties { party }
        Statement(Party(), from: b, to: pact)
      }.response(to: Attack(by: Realm.x, on: b, at: date)).answer(for: a)
    }
    #expect(answers[0] == answers[1])
    return answers[0].isObliged
  }

  @Test("What one relation says of leaving ends those that began before, and not those after")
  func leaving() {
    let first = Statement(Party(signed: "1930-01-01"), from: a, to: pact)
    let second = Statement(Party(signed: "1935-01-01", withdrew: "1940-01-01"), from: a, to: pact)
    let third = Statement(Party(enteredIntoForce: "1950-01-01"), from: a, to: pact)
    #expect(isObliged([first, second], "1939-12-31"))
    #expect(!isObliged([first, second], "1940-01-01"))
    #expect(!isObliged([first, second, third], "1949-12-31"))
    #expect(isObliged([first, second, third], "1950-01-01"))
  }

  @Test("A suspension or notice in one relation is one of the tie")
  func suspension() {
    let treaty = Treaty(
      "t", name: "Treaty t", inForce: .since("1900"), promises: [TreatyPromise(.defense)],
      monthsOfNotice: 6)
    func stage(_ second: Party, _ date: PartialDate) -> [TreatyStage] {
      RelationGraph {
        Statement(Party(), from: a, to: treaty)
        Statement(second, from: a, to: treaty)
        Statement(Party(), from: b, to: treaty)
      }.promises(.defense, from: a, to: b, on: date).map(\.stage)
    }
    let suspended = Party(suspensions: [.from("1940-01-01", until: "1941-01-01")])
    #expect(stage(suspended, "1940-06-01") == [.suspended])
    #expect(stage(suspended, "1941-01-01") == [.inForce(.certainly)])
    let denounced = Party(denounced: "1940-01-01")
    #expect(stage(denounced, "1940-06-30") == [.inForce(.certainly)])
    #expect(stage(denounced, "1940-07-01") == [.ended])
  }

  @Test("Where sources differ about leaving it is open whether the state is bound")
  func rivalSources() {
    let (press, gazette) = (EvidenceSource("press"), EvidenceSource("gazette"))
    func answer(_ date: PartialDate, since start: PartialDate) -> ObligationAnswer {
      RelationGraph {
        Statement(Party(), from: b, to: pact)
        Statement(Party(), from: a, to: pact).since(start).according(to: press)
        Statement(Party(withdrew: "1940-01-01"), from: a, to: pact).since("1900")
          .according(to: gazette)
      }.response(to: Attack(by: Realm.x, on: b, at: date)).answer(for: a)
    }
    #expect(answer("1939-12-31", since: "1900").isObliged)
    for date: PartialDate in ["1940-01-01", "1950-01-01"] {
      guard case .undetermined(let facts) = answer(date, since: "1900"),
        case .participation(pact, _)? = facts.first
      else {
        Issue.record("\(date): \(answer(date, since: "1900"))")
        return
      }
    }
    // By the one source it came back after it had left by the other.
    #expect(answer("1950-01-01", since: "1945").isObliged)
  }

  @Test("Of ties not in force the reason does not depend on which was stated first")
  func reasons() {
    func answer(_ parties: [Statement<Party>]) -> ObligationAnswer {
      RelationGraph {
        for party in parties { party }
        Statement(Party(), from: b, to: pact)
      }.response(to: Realm.attack(on: b)).answer(for: a)
    }
    let parties = ["1960-01-01", "1955-01-01"].map { (start: PartialDate) in
      Statement(Party(enteredIntoForce: start), from: a, to: pact)
    }
    #expect(
      answer(parties) == .notObliged(.boundOnlyAfterTheAttack(a, pact, since: "1955-01-01")))
    #expect(answer(parties) == answer(parties.reversed()))
  }
}

import Testing
import Westphalia

@Suite("An attack that goes on when a treaty enters into force")
struct OngoingAttackTests {
  private let a = Realm.a
  private let b = Realm.b

  private static func treaty(_ promise: TreatyPromise) -> Treaty {
    Treaty(
      "t", name: "Treaty t", signed: "1950-06-01", inForce: .since("1950-09-01"),
      promises: [promise])
  }

  /// The answer of a party of a treaty that enters into force on 1950-09-01, to an attack of 1950-06-25.
  private func answer(
    _ conditions: [ObligationCondition] = [], until end: PartialDate?, in conflict: String? = nil
  ) -> ObligationAnswer {
    let treaty = Self.treaty(TreatyPromise(.defense, conditions: conditions))
    var attack = Realm.attack(on: b)
    attack.end = end
    attack.conflict = conflict
    return Realm.graph((treaty, [a, b])).response(to: attack).answer(for: a)
  }

  private func isOutOfForce(_ answer: ObligationAnswer) -> Bool {
    if case .inForceOnlyAfterTheAttack(_, "1950-09-01") = answer.reason { true } else { false }
  }

  private func isOpen(_ answer: ObligationAnswer) -> Bool {
    guard case .undetermined(let facts) = answer, facts.count == 1,
      case .ongoingAttack(let treaty) = facts[0]
    else { return false }
    return treaty.id == "t"
  }

  @Test("One that is over, or whose end nobody states, does not call on the treaty")
  func over() {
    #expect(isOutOfForce(answer(until: nil)))
    #expect(isOutOfForce(answer(until: "1950-07-01")))
    #expect(isOutOfForce(answer(until: "1950-09-01")))
  }

  @Test("One that goes on leaves open whether a treaty that is silent covers it")
  func silent() {
    #expect(isOpen(answer(until: "1951-01-01")))
    #expect(isOpen(answer(until: "1950")))
    let failing = answer([.unprovoked, .adversary([Realm.y])], until: "1951-01-01")
    #expect(failing.reason != nil && !isOutOfForce(failing))
  }

  @Test("A promise for the conflict it belongs to is called on from its entry into force")
  func conflict() {
    let war = [ObligationCondition.conflict("the war")]
    #expect(answer(war, until: "1951-01-01", in: "the war").isObliged)
    #expect(isOpen(answer(war, until: nil, in: "the war")))
    #expect(isOutOfForce(answer(war, until: "1950-08-01", in: "the war")))
    #expect(answer(war, until: "1951-01-01", in: "another").reason != nil)
    #expect(
      answer(war, until: "1951-01-01") == .undetermined([.conflict("the war")]))
  }

  @Test("A threat, and a party that is not bound by then, change nothing")
  func others() {
    let treaty = Self.treaty(TreatyPromise(.defense))
    var attack = Realm.attack(on: b)
    attack.end = "1951-01-01"
    #expect(
      isOutOfForce(
        Realm.graph((treaty, [a, b])).response(to: attack.threatened).answer(for: a)))
    let graph = RelationGraph {
      Statement(Party(enteredIntoForce: "1952-01-01"), from: a, to: treaty)
      Statement(Party(), from: b, to: treaty)
    }
    #expect(graph.response(to: attack).answer(for: a).reason != nil)
  }
}

import Testing
import Westphalia

@Suite("The two sides of a response")
struct AttackResponseTests {
  private let a = Realm.a
  private let b = Realm.b
  private let c = Realm.c
  private let x = Realm.x
  private let y = Realm.y

  private var offensive: Treaty { Realm.treaty("xy", TreatyPromise(.offense, article: "2")) }

  @Test("What is called on the attackers' side is apart")
  func sides() {
    let graph = Realm.graph((Realm.pact("ab"), [a, b]), (offensive, [x, y]))
    let response = graph.response(to: Realm.attack(on: a))
    #expect(response.obliged == [b] && response.obliged(to: .attacked) == [b])
    #expect(response.obliged(to: .attacker) == [y])
    #expect(response.answer(for: y) == .notObliged(.calledToTheOtherSide(offensive)))
    #expect(
      response.answer(for: y, to: .attacker)
        == .obliged(treaty: offensive, article: "2", strength: .unstated))
    #expect(
      response.answer(for: b, to: .attacker)
        == .notObliged(.calledToTheOtherSide(Realm.pact("ab"))))
    #expect(
      response.description.split(separator: "\n").dropFirst().first
        == "Borduria is obliged by article 1 of the Treaty ab to defend Arcadia, to an extent not stated."
    )
    #expect(
      response.description.contains(
        "On the attackers' side, Yavania is obliged by article 2 of the Treaty xy to join Xanadu"))
  }

  @Test("What is open on the attackers' side is open there only")
  func openSides() {
    let conditional = Realm.treaty("xy", TreatyPromise(.offense, conditions: [.unprovoked]))
    let graph = Realm.graph((conditional, [x, y]))
    let response = graph.response(to: Realm.attack(on: a, provoked: nil))
    #expect(response.undetermined.isEmpty)
    #expect(response.undetermined(to: .attacker) == [y])
    #expect(response.answer(for: y, to: .attacker) == .undetermined([.provocation]))
  }

  @Test("Reasons tell every call of a state called to both sides")
  func bothSides() {
    let graph = Realm.graph(
      (Realm.pact("ab"), [a, b]), (Realm.pact("ab2"), [a, b]),
      (Realm.treaty("bx", TreatyPromise(.offense)), [b, x]))
    let response = graph.response(to: Realm.attack(on: a))
    #expect(
      response.reasons(for: b) == [
        "\(Realm.attack(on: a)).",
        "Borduria is obliged by article 1 of the Treaty ab to defend Arcadia, to an extent not stated.",
        "Borduria is obliged by article 1 of the Treaty ab2 to defend Arcadia, to an extent not stated.",
        "Borduria is obliged by the Treaty bx to join Xanadu, to an extent not stated.",
      ])
    #expect(response.conflicts.count == 1)
  }

  @Test("Calls to the other side in a later round are told too, with the chain that leads to them")
  func laterRounds() {
    // c is called to a by the attack itself, and to y, which joins x, by the retaliation against y.
    let graph = Realm.graph(
      (Realm.pact("ac"), [a, c]), (Realm.treaty("xy", TreatyPromise(.offense)), [x, y]),
      (Realm.pact("cy"), [c, y]))
    let response = graph.response(
      to: Realm.attack(on: a), cascading: .withRetaliation(provoked: false))
    let reasons = response.reasons(for: c)
    for words in ["Treaty ac to defend Arcadia", "Treaty xy to join Xanadu", "Treaty cy to defend"]
    {
      #expect(reasons.contains { $0.contains(words) }, "\(reasons)")
    }
    #expect(Set(reasons).count == reasons.count)
  }

  @Test("A state called by two treaties is told of both")
  func twoCalls() {
    let graph = Realm.graph((Realm.pact("ab"), [a, b]), (Realm.pact("other"), [a, b]))
    #expect(graph.response(to: Realm.attack(on: a)).reasons(for: b).count == 3)
  }

  @Test("Promisors that do not exist are told in one line, one in its own")
  func gone() {
    func lines(_ parties: [SovereignState]) -> [Substring] {
      let graph = Realm.graph((Realm.pact("t"), parties + [.belgium]))
      let response = graph.response(to: Attack(by: .germany, on: .belgium, at: "1914-08-04"))
      return "\(response)".split(separator: "\n")
    }
    let several = lines([.baden, .hanover, .france])
    #expect(several.filter { $0.contains("exist at that date") } == several.suffix(1))
    #expect(several.last == "Baden and Hanover do not exist at that date.")
    #expect(lines([.baden]).count { $0.contains("Baden does not exist at that date") } == 1)
  }
}

import Testing
import Westphalia

@Suite("Attackers of all sorts")
struct AttackTests {
  private let a = Realm.a
  private let b = Realm.b
  private let x = Realm.x
  private let rebels = NonstateActor("rebels", name: "the Rebel Army")
  private let somebody = UnknownActor("claim-1")
  private let pact = Realm.pact("ab")

  private var graph: RelationGraph { Realm.graph((pact, [a, b])) }

  private func answer(
    to attack: Attack, _ conditions: ObligationCondition...
  ) -> ObligationAnswer {
    let treaty = Treaty(
      "t", name: "Treaty t", inForce: .since("1900-01-01"),
      promises: [TreatyPromise(.defense, conditions: conditions)])
    return Realm.graph((treaty, [a, b])).response(to: attack).answer(for: a)
  }

  @Test("Of several attackers none is the attacked, and one at least there is")
  func refusals() throws {
    #expect(throws: AttackError.attackedAmongAttackers(b)) {
      try Attack(by: b, x, on: b, at: Realm.day)
    }
    #expect(throws: AttackError.attackedAmongAttackers(b)) {
      try Attack(by: [b, rebels] as [any Actor], on: b, at: Realm.day)
    }
    #expect(throws: AttackError.noAttacker(on: b)) {
      try Attack(by: [SovereignState](), on: b, at: Realm.day)
    }
    let twice = try Attack(by: x, x, Realm.y, on: b, at: Realm.day)
    #expect(twice.attackers.map(\.id) == [x.id, Realm.y.id] && !twice.isCivilWar)
  }

  @Test("A state that attacks itself is in civil war, which a silent treaty leaves open")
  func civilWar() throws {
    for war in [
      Attack(by: b, on: b, at: Realm.day), try Attack(by: [b, b], on: b, at: Realm.day),
    ] {
      #expect(war.isCivilWar && war.attackers.isEmpty && war.attackerKinds == [.civilWar])
      #expect(war.description == "Borduria is in civil war on 1950-06-25")
      let response = graph.response(to: war, cascading: .withRetaliation())
      #expect(response.answer(for: a) == .undetermined([.attackerCovered(.civilWar, by: pact)]))
      #expect(response.answer(for: b) == .notObliged(.isTheAttacked))
      #expect(response.conflicts.isEmpty && response.breaches.isEmpty)
    }
    let war = Attack(by: b, on: b, at: Realm.day)
    #expect(answer(to: war, .attackers([.state, .civilWar])).isObliged)
    #expect(
      answer(to: war, .attackers([.state])).reason
        == .conditionFails(.attackers([.state]), because: "this is a civil war"))
  }

  @Test("Whether a treaty covers attackers that are no states is a condition of its promise")
  func nonstate() {
    let attack = Attack(by: rebels, on: b, at: Realm.day)
    #expect(attack.description == "the Rebel Army attacks Borduria on 1950-06-25")
    #expect(attack.attackers.isEmpty && attack.otherAttackers.map(\.name) == ["the Rebel Army"])
    let response = graph.response(to: attack)
    #expect(response.answer(for: a) == .undetermined([.attackerCovered(.nonstateActor, by: pact)]))
    #expect(
      response.answer(for: a).description
        == "undetermined: it is not known whether the Treaty ab covers an attack by a non-state actor"
    )
    #expect(answer(to: attack, .attackers(AttackerKind.allCases)).isObliged)
    #expect(answer(to: attack, .attackers([.state])).reason != nil)
    #expect(
      answer(to: attack, .adversary([x])).reason
        == .conditionFails(.adversary([x]), because: "the adversary is the Rebel Army"))
    // A state among the attackers is enough for a text that speaks of states.
    #expect(answer(to: Attack(by: x, on: b, at: Realm.day), .attackers([.state])).isObliged)
  }

  @Test("A bloc that attacks is no state, and a state named as an actor is one")
  func others() {
    #expect(Attack(by: Bloc.nato, on: b, at: Realm.day).attackerKinds == [.organization])
    #expect(Attack(by: Leader.putin, on: b, at: Realm.day).attackerKinds == [.nonstateActor])
    func attack(by actor: some Actor) -> Attack { Attack(by: actor, on: b, at: Realm.day) }
    #expect(attack(by: x) == Attack(by: x, on: b, at: Realm.day))
    #expect(attack(by: b).isCivilWar)
  }

  @Test("Of an unknown attacker it is not known whether it is the named adversary, or a state")
  func unknown() {
    let attack = Attack(by: somebody, on: b, at: Realm.day)
    #expect(attack.description == "an unnamed attacker attacks Borduria on 1950-06-25")
    #expect(answer(to: attack, .adversary([x])).missing.contains(.attacker))
    #expect(answer(to: attack, .attackers([.state])) == .undetermined([.attacker]))
    #expect(answer(to: attack, .adversaries(atLeast: 1)).missing.contains(.attacker))
    #expect(
      graph.response(to: attack).answer(for: a)
        == .undetermined([.attackerCovered(.unknown, by: pact)]))
  }

  @Test("11 September 2001 prints as what it was, and obliged after the Council's decision")
  func september11() throws {
    // The North Atlantic Council's statements of 2001-09-12 (press release (2001)124) and 2001-10-02.
    let allies = RelationGraph { Treaty.northAtlantic.bindsRecordedParties() }
    var attack = Attack(
      by: NonstateActor("AQ", name: "al-Qaida"), on: .unitedStates, at: "2001-09-11",
      in: AttackPlace(
        "New York and Washington", administeredBy: .unitedStates, in: [.northAtlanticArea]),
      provoked: false)
    let open = allies.response(to: attack)
    #expect(
      open.description.hasPrefix(
        "al-Qaida attacks United States in New York and Washington on 2001-09-11.\n"))
    #expect(
      open.answer(for: .unitedKingdom)
        == .undetermined([.attackerCovered(.nonstateActor, by: .northAtlantic)]))
    #expect(open.obliged.isEmpty && open.undetermined.count == 18)
    attack.coveringTreaties = [.northAtlantic]
    let decided = allies.response(to: attack)
    #expect(
      decided.answer(for: .unitedKingdom)
        == .obliged(treaty: .northAtlantic, article: "5", strength: .asDeemedNecessary))
    #expect(decided.obliged.count == 18)
    #expect(decided.graph.relations(of: ArmedAttack.self).map(\.source.name) == ["al-Qaida"])
  }

  @Test("Helpers against a non-state attacker are attacked by it in turn")
  func retaliation() {
    let covering = Realm.treaty(
      "t", TreatyPromise(.defense, conditions: [.attackers(AttackerKind.allCases)]))
    let response = Realm.graph((covering, [a, b])).response(
      to: Attack(by: rebels, on: b, at: Realm.day), cascading: .withRetaliation())
    #expect(
      response.steps.map(\.attack.description) == [
        "the Rebel Army attacks Borduria on 1950-06-25",
        "the Rebel Army attacks Arcadia in the territory of Arcadia on 1950-06-25",
      ])
  }

  @Test("What a graph states of any attacker is read back as stated, with its end")
  func readBack() throws {
    for attack in [
      Attack(by: x, on: b, at: "1950-06-25").until("1953-07-27"),
      Attack(by: rebels, on: b, at: "1950-06-25"), Attack(by: somebody, on: b, at: "1950-06-25"),
      Attack(by: b, on: b, at: "1950-06-25"),
    ] {
      let graph = RelationGraph { attack.statement }
      let read = try #require(Attack(graph.relations(of: ArmedAttack.self)[0]))
      #expect(read.description == attack.description && read.end == attack.end)
      #expect(read.attackers == attack.attackers && read.isCivilWar == attack.isCivilWar)
    }
    #expect(
      Attack(by: x, on: b, at: "1950-06-25").until("1953-07-27").description
        == "Xanadu attacks Borduria from 1950-06-25 until 1953-07-27")
  }

  @Test("A threat is stated and drawn as a threat, and is no attack within an alliance")
  func threat() {
    let threat = Attack(by: a, on: b, at: Realm.day).threatened
    let stated = RelationGraph { threat.statement }
    #expect(stated.relations(of: ArmedAttack.self).isEmpty)
    #expect(stated.relations(of: Threat.self).map(\.sentence) == ["Arcadia threatens Borduria"])
    let response = graph.response(to: threat)
    #expect(response.graph.relations.map(\.kind) == ["threat"])
    #expect(response.conflicts.isEmpty && response.breaches.isEmpty)
  }
}

import Testing
import Westphalia

@Suite("When a promise is called on")
struct EvaluatedPromiseTests {
  private let a = Realm.a
  private let b = Realm.b
  private let x = Realm.x

  @Test("1. A treaty must be in force for both: signed is not in force")
  func signedIsNotInForce() {
    let treaty = Treaty(
      "t", name: "Treaty t", signed: "1950-01-01", inForce: .since("1950-06-25"),
      promises: [TreatyPromise(.defense)])
    let graph = Realm.graph((treaty, [a, b]))
    let before = graph.response(to: Attack(by: x, on: b, at: "1950-06-24"))
    #expect(
      before.answer(for: a) == .notObliged(.inForceOnlyAfterTheAttack(treaty, since: "1950-06-25")))
    #expect(graph.response(to: Attack(by: x, on: b, at: "1950-06-25")).answer(for: a).isObliged)
  }

  @Test("1. The end is the first day on which a treaty no longer binds")
  func halfOpen() {
    let treaty = Treaty(
      "t", name: "Treaty t", inForce: .from("1940-01-01", until: "1950-06-25"),
      promises: [TreatyPromise(.defense)])
    let graph = Realm.graph((treaty, [a, b]))
    #expect(graph.response(to: Attack(by: x, on: b, at: "1950-06-24")).answer(for: a).isObliged)
    #expect(
      graph.response(to: Realm.attack(on: b)).answer(for: a)
        == .notObliged(.notInForce(treaty, .ended)))
  }

  @Test(
    "1. What binds one party binds it from its own entry into force to its own end",
    arguments: [
      (Party(enteredIntoForce: "1950-06-26"), TreatyStage.signed),
      (Party(enteredIntoForce: "1940-01-01", withdrew: "1950-06-01"), .ended),
      (Party(signed: "1950-01-01", awaitsRatification: true), .signed),
      (Party(denounced: "1949-06-01"), .ended),
      (Party(suspensions: [.from("1950-01-01", until: "1951-01-01")]), .suspended),
    ])
  func stages(party: Party, stage: TreatyStage) {
    let treaty = Treaty(
      "t", name: "Treaty t", signed: "1939-01-01", inForce: .since("1940-01-01"),
      promises: [TreatyPromise(.defense)], monthsOfNotice: 12)
    let graph = RelationGraph {
      Statement(party, from: a, to: treaty)
      Statement(Party(), from: b, to: treaty)
    }
    let answer = graph.response(to: Realm.attack(on: b)).answer(for: a)
    let start = party.enteredIntoForce.flatMap { $0 > "1950-06-25" ? $0 : nil }
    #expect(
      answer
        == .notObliged(
          start.map { .boundOnlyAfterTheAttack(a, treaty, since: $0) }
            ?? .notBound(a, treaty, stage)))
  }

  @Test("1. A denounced treaty binds until its notice has run out")
  func notice() {
    let treaty = Treaty(
      "t", name: "Treaty t", inForce: .since("1940-01-01"), promises: [TreatyPromise(.defense)],
      monthsOfNotice: 12)
    let graph = RelationGraph {
      Statement(Party(denounced: "1949-06-25"), from: a, to: treaty)
      Statement(Party(), from: b, to: treaty)
    }
    #expect(graph.response(to: Attack(by: x, on: b, at: "1950-06-24")).answer(for: a).isObliged)
    #expect(!graph.response(to: Realm.attack(on: b)).answer(for: a).isObliged)
  }

  @Test("1. A party that left and came back is bound by its second spell")
  func spells() {
    let treaty = Realm.pact("t")
    let graph = RelationGraph {
      Statement(Party(), from: a, to: treaty).from("1930-01-01", until: "1940-01-01")
      Statement(Party(), from: a, to: treaty).since("1950-01-01")
      Statement(Party(), from: b, to: treaty)
    }
    for (date, isObliged) in [
      ("1935-01-01", true), ("1945-01-01", false), ("1950-06-25", true),
    ] as [(PartialDate, Bool)] {
      let answer = graph.response(to: Attack(by: x, on: b, at: date)).answer(for: a)
      #expect(answer.isObliged == isObliged, "\(date): \(answer)")
    }
  }

  @Test("2. Where the promisor is the attacker it is a breach, never a call on itself")
  func promisorAttacks() throws {
    let graph = Realm.graph((Realm.pact("t"), [a, b, Realm.c]))
    let response = graph.response(to: Realm.attack(by: a, on: b))
    #expect(response.answer(for: a) == .notObliged(.isTheAttacker))
    #expect(response.breaches.map(\.state.id) == [a.id])
    let breach = try #require(response.breaches.first)
    #expect(!breach.isExplicit)
    #expect(response.obliged.map(\.id) == [Realm.c.id])
  }

  @Test("2. The attacked is not called to its own defense")
  func attackedItself() {
    let graph = Realm.graph((Realm.pact("t"), [a, b]))
    let response = graph.response(to: Realm.attack(on: b))
    #expect(response.answer(for: b) == .notObliged(.isTheAttacked))
    #expect(!response.findings.contains { $0.promisor.id == b.id })
  }

  @Test("3. An attack within an alliance is reported and not dropped")
  func intraAlliance() {
    let treaty = Realm.pact("t")
    let graph = Realm.graph((treaty, [a, b, Realm.c]))
    let response = graph.response(to: Realm.attack(by: a, on: b))
    #expect(
      response.conflicts.contains(.intraAllianceAttack(treaty, attacker: a, attacked: b)))
    #expect(response.answer(for: Realm.c).isObliged)
  }

  @Test("4. Every condition must hold")
  func everyCondition() {
    let treaty = Realm.treaty(
      "t", TreatyPromise(.defense, conditions: [.adversary([x]), .unprovoked]))
    let graph = Realm.graph((treaty, [a, b]))
    #expect(graph.response(to: Realm.attack(on: b)).answer(for: a).isObliged)
    #expect(
      graph.response(to: Realm.attack(on: b, provoked: true)).answer(for: a).reason
        == .conditionFails(.unprovoked, because: "\(b.name) provoked the attack"))
  }

  @Test("4. A missing fact makes the answer undetermined, not false")
  func missingFact() {
    let treaty = Realm.treaty("t", TreatyPromise(.defense, conditions: [.unprovoked]))
    let graph = Realm.graph((treaty, [a, b]))
    let response = graph.response(to: Realm.attack(on: b, provoked: nil))
    #expect(response.answer(for: a) == .undetermined([.provocation]))
    #expect(response.undetermined.map(\.id) == [a.id])
    #expect(response.obliged.isEmpty)
  }

  @Test("4. What fails for certain is not left open for want of another fact")
  func certainFailure() {
    let treaty = Realm.treaty(
      "t", TreatyPromise(.defense, conditions: [.unprovoked, .adversary([Realm.y])]))
    let answer = Realm.graph((treaty, [a, b]))
      .response(to: Realm.attack(on: b, provoked: nil)).answer(for: a)
    #expect(answer.reason != nil, "\(answer)")
  }

  @Test("5. Requests and decisions are the strength of the duty and part of the answer")
  func strength() throws {
    for strength in DutyStrength.allCases {
      let treaty = Realm.treaty("t", TreatyPromise(.defense, article: "5", strength))
      let answer = Realm.graph((treaty, [a, b])).response(to: Realm.attack(on: b)).answer(for: a)
      #expect(answer == .obliged(treaty: treaty, article: "5", strength: strength))
    }
  }

  @Test("5. Help on request tells whether it was requested, and what was decided")
  func requests() throws {
    let treaty = Realm.treaty("t", TreatyPromise(.defense, .onRequest))
    var graph = Realm.graph((treaty, [a, b]))
    func finding() throws -> EvaluatedPromise {
      try #require(graph.response(to: Realm.attack(on: b)).findings(.defense, of: a).first)
    }
    #expect(try finding().isRequested == false)
    #expect(try finding().decision == nil)
    graph.add {
      b.requestsHelp(of: a, under: treaty).since(Realm.day)
      a.decides(toHelp: b, false).since(Realm.day)
    }
    #expect(try finding().isRequested == true)
    #expect(try finding().decision == false)
    #expect(try finding().answer.isObliged)
  }

  @Test("5. A request counts while the attack goes on, not before it nor after its end")
  func lateRequests() throws {
    let treaty = Realm.treaty("t", TreatyPromise(.defense, .onRequest))
    var attack = Realm.attack(on: b)
    for (day, end, isRequested) in [
      ("1950-07-01", nil, true), ("1950-07-01", "1950-12-31", true),
      ("1951-02-01", "1950-12-31", false), ("1950-01-01", nil, false),
    ] as [(PartialDate, PartialDate?, Bool)] {
      attack.end = end
      var graph = Realm.graph((treaty, [a, b]))
      graph.add { b.requestsHelp(of: a, under: treaty).on(day) }
      let found = graph.response(to: attack).findings(.defense, of: a).first
      #expect(found?.isRequested == isRequested, "\(day) \(end?.description ?? "")")
    }
  }

  @Test("6. A treaty that enters into force after the attack is not called on by it")
  func laterTreaty() {
    let treaty = Treaty(
      "t", name: "Treaty t", signed: "1950-06-26", inForce: .since("1950-07-01"),
      promises: [TreatyPromise(.defense)])
    let response = Realm.graph((treaty, [a, b])).response(to: Realm.attack(on: b))
    #expect(response.obliged.isEmpty)
    #expect(!response.answer(for: a).isObliged)
  }

  @Test("A date too vague for the treaty's start leaves the answer open")
  func vagueDate() {
    let treaty = Realm.pact("t", since: "1950-06-10")
    let graph = Realm.graph((treaty, [a, b]))
    #expect(
      graph.response(to: Attack(by: x, on: b, at: "1950-06")).answer(for: a)
        == .undetermined([.entryIntoForce(treaty, treaty.terms)]))
    #expect(graph.response(to: Attack(by: x, on: b, at: "1951")).answer(for: a).isObliged)
  }

  @Test("The answer names the relations and the evidence it rests on")
  func sources() throws {
    let gazette = EvidenceSource("gazette")
    let treaty = Realm.pact("t")
    var graph = RelationGraph()
    let ids = graph.add {
      Statement(Party(), from: a, to: treaty).according(to: gazette, at: "p. 1")
      Statement(Party(), from: b, to: treaty).according(to: gazette, at: "p. 2")
    }
    let finding = try #require(graph.response(to: Realm.attack(on: b)).findings.first)
    #expect(finding.relations == ids)
    #expect(finding.evidence.map(\.position) == ["p. 1", "p. 2"])
  }
}

@Suite("Claims, policies and the three kinds of nothing in the query of obligations")
struct ObligationClaimTests {
  private let a = Realm.a
  private let b = Realm.b
  private let press = EvidenceSource("press")
  private let gazette = EvidenceSource("gazette")

  private func graph(_ party: Statement<Party>) -> RelationGraph {
    RelationGraph {
      party
      Statement(Party(), from: b, to: Realm.pact("t"))
    }
  }

  @Test("A contested party leaves the answer open, and a policy decides it")
  func contested() throws {
    let graph = graph(
      Statement(Party(), from: a, to: Realm.pact("t")).according(to: press)
        .contradicted(by: gazette))
    let answer = graph.response(to: Realm.attack(on: b)).answer(for: a)
    guard case .undetermined(let facts) = answer,
      case .participation(let treaty, let ids) = facts.first
    else {
      Issue.record("\(answer)")
      return
    }
    #expect(treaty.id == "t" && ids.map(\.number) == [0])
    let facts2 = graph.believing(.facts).response(to: Realm.attack(on: b)).answer(for: a)
    #expect(facts2 == .undetermined([.coverage]))
  }

  @Test("A denied party is an asserted absence")
  func denied() throws {
    let graph = graph(
      Statement(Party(), from: a, to: Realm.pact("t")).according(to: gazette).denied())
    guard
      case .notObliged(.deniedToBeParty(let treaty, let ids)) = graph.response(
        to: Realm.attack(on: b)
      ).answer(for: a)
    else {
      Issue.record("not reported as denied")
      return
    }
    #expect(treaty.id == "t" && ids.map(\.number) == [0])
  }

  @Test("Where a source covers treaties its silence is an absence, else nothing is available")
  func coverage() {
    var graph = Realm.graph((Realm.pact("t"), [b, Realm.c]))
    #expect(graph.response(to: Realm.attack(on: b)).answer(for: a) == .undetermined([.coverage]))
    #expect(graph.obligations(of: a, at: Realm.day).absence == .notCovered)
    graph.declare(Coverage(of: gazette, over: .since("1816"), Party.self))
    #expect(
      graph.response(to: Realm.attack(on: b)).answer(for: a)
        == .notObliged(.noTreaty(accordingTo: [gazette])))
    #expect(graph.obligations(of: a, at: Realm.day).absence == .notListed(by: [gazette]))
    #expect(graph.obligations(of: b, at: Realm.day).absence == nil)
  }

  @Test("In a graph that is said to be complete, what is not stated is not so")
  func complete() {
    var graph = Realm.graph((Realm.pact("t"), [b, Realm.c]))
    graph.add { Coverage.complete }
    let answer = graph.response(to: Realm.attack(on: b)).answer(for: a)
    #expect(answer == .notObliged(.noTreaty(accordingTo: [.modeler])))
    #expect("\(answer)" == "not obliged: no treaty binds the two according to the modeler")
    #expect(graph.obligations(of: a, at: Realm.day).absence == .notListed(by: [.modeler]))
  }

  @Test("A contested attack calls on nobody for certain")
  func contestedAttack() throws {
    var graph = Realm.graph((Realm.pact("t"), [a, b]))
    let ids = graph.add {
      Realm.x.attacks(b).since(Realm.day).according(to: press).contradicted(by: gazette)
    }
    let id = try #require(ids.first)
    let entry = try #require(graph.relation(id, as: ArmedAttack.self))
    let attack = try #require(Attack(entry))
    #expect(graph.response(to: attack).answer(for: a) == .undetermined([.attack(ids)]))
  }

  @Test("Obligations are listed with partner, article and stage")
  func standing() {
    let later = Treaty(
      "u", name: "Treaty u", signed: "1950-01-01", inForce: .since("1951-01-01"),
      promises: [TreatyPromise(.defense)])
    let graph = Realm.graph((Realm.pact("t"), [a, b]), (later, [a, Realm.c]))
    let owed = graph.obligations(of: a, at: Realm.day)
    #expect(owed.promises.map(\.beneficiary.id) == [b.id, Realm.c.id])
    #expect(owed.promises.map(\.stage) == [.inForce(.certainly), .signed])
    #expect(owed.inForce(toward: b).map(\.promise.article) == ["1"])
  }
}

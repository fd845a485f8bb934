import Testing
import Westphalia

@Suite("Every promise counts alike, however it is stated")
struct StatedPactTests {
  private let a = Realm.a
  private let b = Realm.b
  private let c = Realm.c
  private let d = Realm.d

  /// A promise from one to the other, stated as a treaty of the two and as a relation of its own.
  private func ways(
    _ duty: Duty, from promisor: SovereignState, to partner: SovereignState
  ) -> [(name: String, graph: RelationGraph)] {
    let promise = TreatyPromise(duty, by: .only([promisor]), to: .only([partner]))
    let treaty = Treaty("t-\(duty)", name: "Treaty t", inForce: .since("1900"), promises: [promise])
    let terms = PactTerms(treaty: treaty)
    func relation(_ terms: PactTerms) -> RelationGraph {
      RelationGraph {
        switch duty {
        case .defense: promisor.promises(DefensePact.self, to: partner, terms).since("1900")
        case .nonaggression:
          promisor.promises(NonaggressionPact.self, to: partner, terms).since("1900")
        case .neutrality:
          promisor.promises(NeutralityPact.self, to: partner, terms).since("1900")
        case .offense: promisor.promises(OffensePact.self, to: partner, terms).since("1900")
        case .consultation:
          promisor.promises(ConsultationPact.self, to: partner, terms).since("1900")
        }
      }
    }
    var ways = [
      ("treaty", Realm.graph((treaty, [promisor, partner]))), ("pact", relation(PactTerms())),
      ("pact of a treaty", relation(terms)),
    ]
    if duty == .defense {
      ways.append(("guarantee", RelationGraph { promisor.guarantees(partner).since("1900") }))
    }
    if duty == .nonaggression {
      ways.append(("assurance", RelationGraph { promisor.assures(partner).since("1900") }))
    }
    return ways
  }

  /// Both graphs together.
  private func joined(_ one: RelationGraph, _ other: RelationGraph) -> RelationGraph {
    var graph = one
    for entry in other.relations {
      if let party = entry.as(Party.self) {
        graph.relate(party.relation, from: party.source, to: party.target, during: party.period)
      }
    }
    func copy<R: Relation>(_ type: R.Type) {
      for entry in other.relations(of: R.self) {
        graph.relate(entry.relation, from: entry.source, to: entry.target, during: entry.period)
      }
    }
    copy(DefensePact.self)
    copy(NonaggressionPact.self)
    copy(NeutralityPact.self)
    copy(SecurityGuarantee.self)
    copy(SecurityAssurance.self)
    return graph
  }

  @Test(
    "a owes b defense and d nonaggression or neutrality, d attacks b: one conflict",
    arguments: [Duty.nonaggression, .neutrality])
  func conflict(duty: Duty) {
    for defense in ways(.defense, from: a, to: b) {
      for bond in ways(duty, from: a, to: d) {
        let response = joined(defense.graph, bond.graph).response(to: Realm.attack(by: d, on: b))
        #expect(response.obliged == [a], "\(defense.name), \(bond.name)")
        guard response.conflicts.count == 1,
          case .boundToOtherSide(let states, let calls, let bonds) = response.conflicts[0]
        else {
          Issue.record("\(defense.name), \(bond.name): \(response.conflicts)")
          continue
        }
        #expect(states == [a] && calls.map(\.partner) == [b])
        #expect(bonds.map(\.promise.duty) == [duty] && bonds.map(\.beneficiary) == [d])
      }
    }
  }

  @Test("Both promises in one treaty, or in pacts that name one: one conflict")
  func conflictOfOneTreaty() {
    let treaty = Treaty(
      "t", name: "Treaty t", inForce: .since("1900"),
      promises: [
        TreatyPromise(.defense, by: .only([a]), to: .only([b])),
        TreatyPromise(.nonaggression, by: .only([a]), to: .only([d])),
      ])
    let terms = PactTerms(treaty: treaty)
    let pacts = RelationGraph {
      a.promises(DefensePact.self, to: b, terms).since("1900")
      a.promises(NonaggressionPact.self, to: d, terms).since("1900")
    }
    for graph in [Realm.graph((treaty, [a, b, d])), pacts] {
      let response = graph.response(to: Realm.attack(by: d, on: b))
      #expect(response.obliged == [a])
      #expect(response.conflicts.count == 1, "\(response.conflicts)")
    }
  }

  @Test(
    "An attack breaks what the attacker promised the attacked, however it was stated",
    arguments: [Duty.defense, .nonaggression, .neutrality])
  func breach(duty: Duty) {
    for way in ways(duty, from: a, to: b) {
      let response = way.graph.response(to: Realm.attack(by: a, on: b))
      #expect(response.breaches.map(\.promise.duty) == [duty], "\(way.name)")
      #expect(response.breaches.map(\.state) == [a] && response.breaches.map(\.partner) == [b])
      #expect(response.breaches.first?.certainty == .certainly)
    }
    for way in ways(duty, from: a, to: b) {
      let other = way.graph.response(to: Realm.attack(by: b, on: a))
      #expect(other.breaches.isEmpty, "\(way.name): the promise is a's alone")
    }
  }

  @Test("A guarantor that attacks breaks its guarantee, and attacks within its own alliance")
  func guarantee() {
    let graph = RelationGraph { a.guarantees(b).since("1939-03-31") }
    let response = graph.response(to: Realm.attack(by: a, on: b))
    #expect(
      response.breaches.map(\.description) == [
        "Arcadia, by attacking Borduria, breaks the security guarantee of Arcadia to Borduria (defense)."
      ])
    #expect(response.conflicts.count == 1)
    let before = graph.response(to: Attack(by: a, on: b, at: "1939-03-30"))
    #expect(before.breaches.isEmpty && before.conflicts.isEmpty)
  }

  @Test("A pact that promises no help by force is the reason, as a treaty is")
  func reasons() {
    for duty in [Duty.nonaggression, .neutrality, .consultation] {
      for way in ways(duty, from: a, to: b) {
        guard
          case .notObliged(.promisesOnly(let duties, _)) = way.graph.response(
            to: Realm.attack(on: b)
          ).answer(for: a)
        else {
          Issue.record("\(way.name) of \(duty)")
          continue
        }
        #expect(duties == [duty])
      }
    }
  }

  @Test("Pacts, guarantees and assurances are owed, and expose, as treaties do")
  func standing() {
    let graph = RelationGraph {
      a.guarantees(b).since("1900")
      a.promises(NonaggressionPact.self, to: c).since("1900")
      a.promises(DefensePact.self, to: d).since("1960")
    }
    let owed = graph.obligations(of: a, at: Realm.day)
    #expect(owed.promises.map(\.beneficiary) == [b, c, d])
    #expect(
      owed.promises.map(\.stage)
        == [.inForce(.certainly), .inForce(.certainly), .notYetInForce])
    #expect(graph.promises(.defense, from: a, to: b, on: Realm.day).count == 1)
    #expect(graph.exposure(to: Realm.attack(on: b)).reached.map(\.state) == [a])
    #expect(graph.exposure(to: Realm.attack(on: d)).reached.isEmpty)
  }

  @Test("A pact of a state that is gone, of a treaty that is over, or of one replaced binds nobody")
  func outOfForce() {
    let treaty = Treaty(
      "t", name: "Treaty t", inForce: .from("1900", until: "1940-01-01"),
      promises: [TreatyPromise(.defense)])
    let graph = RelationGraph {
      SovereignState.sovietUnion.guarantees(b).since("1945-01-01")
      a.promises(DefensePact.self, to: b, PactTerms(treaty: treaty))
    }
    let late = graph.response(to: Attack(by: Realm.x, on: b, at: "1993-01-01"))
    #expect(late.answer(for: .sovietUnion) == .notObliged(.doesNotExist(.sovietUnion)))
    #expect(late.answer(for: a) == .notObliged(.notInForce(treaty, .ended)))
    #expect(graph.response(to: Attack(by: Realm.x, on: b, at: "1939-09-01")).obliged == [a])
  }

  @Test("Pacts and guarantees pass to successors as treaties do")
  func succession() throws {
    func graph(_ treaties: Succession.PassingTreaties?) -> RelationGraph {
      RelationGraph {
        SovereignState.sovietUnion.guarantees(b).since("1945-01-01")
        a.promises(NonaggressionPact.self, to: .sovietUnion).since("1945-01-01")
        SovereignState.russia.succeeds(.sovietUnion, as: .continuation, takingOver: treaties)
          .since("1991-12-26")
      }
    }
    let attack = Attack(by: Realm.x, on: b, at: "1993-01-01")
    let response = graph(.all).response(to: attack)
    #expect(response.obliged == [.russia])
    let call = try #require(response.findings.first { $0.promisor == .russia })
    #expect(call.predecessor == .sovietUnion && call.relations.map(\.number) == [0, 2])
    #expect(
      graph(.noTreaty).response(to: attack).answer(for: .russia) == .undetermined([.coverage]))
    guard
      case .undetermined(let facts) = graph(nil).response(to: attack).answer(for: .russia),
      case .succession(_, from: .sovietUnion, to: .russia) = facts.first
    else {
      Issue.record("\(graph(nil).response(to: attack).answer(for: .russia))")
      return
    }
    let onRussia = graph(.all).response(to: Attack(by: a, on: .russia, at: "1993-01-01"))
    #expect(onRussia.breaches.map(\.partner) == [.russia])
    #expect(graph(.all).obligations(of: .russia, at: "1993-01-01").inForce.count == 1)
  }

  @Test("A treaty's end ends the guarantees under it")
  func ending() throws {
    let treaty = Realm.pact("t")
    var graph = Realm.graph((treaty, [Realm.c, d]))
    graph.add {
      a.guarantees(b, PactTerms(treaty: treaty)).since("1900-01-01")
      a.assures(c, PactTerms(treaty: treaty)).since("1900-01-01")
    }
    try graph.end(treaty, on: "1940-01-01")
    #expect(graph.on("1940-01-01").relations(of: SecurityGuarantee.self).isEmpty)
    #expect(graph.on("1940-01-01").relations(of: SecurityAssurance.self).isEmpty)
    #expect(graph.response(to: Realm.attack(on: b)).obliged.isEmpty)
  }

  @Test("A contested pact breaks possibly, a denied one not")
  func claims() {
    let (press, gazette) = (EvidenceSource("press"), EvidenceSource("gazette"))
    let pact = a.promises(NonaggressionPact.self, to: b).since("1900")
    let contested = RelationGraph { pact.according(to: press).contradicted(by: gazette) }
    #expect(
      contested.response(to: Realm.attack(by: a, on: b)).breaches.map(\.certainty) == [.possibly])
    let denied = RelationGraph { pact.according(to: press).denied() }
    #expect(denied.response(to: Realm.attack(by: a, on: b)).breaches.isEmpty)
  }
}

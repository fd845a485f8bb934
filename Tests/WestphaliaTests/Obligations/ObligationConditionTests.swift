import Testing
import Westphalia

@Suite("The conditions of a promise")
struct ObligationConditionTests {
  private let a = Realm.a
  private let b = Realm.b
  private let x = Realm.x
  private let y = Realm.y

  private func answer(
    _ conditions: ObligationCondition..., to attack: Attack, in graph: RelationGraph? = nil
  ) -> ObligationAnswer {
    let treaty = Realm.treaty("t", TreatyPromise(.defense, conditions: conditions))
    var all = graph ?? RelationGraph()
    all.add {
      Statement(Party(), from: a, to: treaty)
      Statement(Party(), from: b, to: treaty)
    }
    return all.response(to: attack).answer(for: a)
  }

  @Test("A named adversary: that one, alone or among others")
  func adversary() throws {
    #expect(answer(.adversary([x]), to: Realm.attack(on: b)).isObliged)
    #expect(try answer(.adversary([x]), to: Attack(by: x, y, on: b, at: Realm.day)).isObliged)
    #expect(!answer(.adversary([x]), to: Realm.attack(by: y, on: b)).isObliged)
  }

  @Test("An adversary supported by another: known, not known, known not to be")
  func support() {
    var attack = Realm.attack(on: b)
    #expect(answer(.adversarySupported(by: [y]), to: attack) == .undetermined([.support(by: [y])]))
    attack.supporters = [y]
    #expect(answer(.adversarySupported(by: [y]), to: attack).isObliged)
    attack.supporters = []
    #expect(answer(.adversarySupported(by: [y]), to: attack).reason != nil)
  }

  @Test("A place: inside, outside, and unknown")
  func place() {
    let plain = Region("plain", states: [b], isComplete: true)
    let isle = AttackPlace("the isle", administeredBy: b, in: [])
    #expect(answer(.place(plain), to: Realm.attack(on: b)).isObliged)
    #expect(
      answer(.place(plain), to: Attack(by: x, on: b, at: Realm.day, in: isle)).reason
        == .conditionFails(.place(plain), because: "the isle lies outside"))
    #expect(
      answer(.place(plain), to: Attack(by: x, on: b, at: Realm.day))
        == .undetermined([.place(in: plain)]))
  }

  @Test("A region contains the places of its parts, and says nothing of what is not listed")
  func regions() {
    let valley = Region("valley", states: [b])
    let country = Region("country", including: [valley])
    #expect(country.contains("somewhere") == nil)
    #expect(country.contains(AttackPlace("a village", in: [valley])) == true)
    #expect(country.contains(.territory(of: b)) == true)
    #expect(country.contains(.territory(of: a)) == nil)
    #expect(Region("closed", states: [b], isComplete: true).contains(.territory(of: a)) == false)
  }

  @Test("Territory under the partner's administration")
  func administration() {
    let fort = AttackPlace("the fort", administeredBy: a)
    #expect(answer(.territoryUnderAdministration, to: Realm.attack(on: b)).isObliged)
    #expect(
      answer(
        .territoryUnderAdministration, to: Attack(by: x, on: b, at: Realm.day, in: fort)
      ).reason != nil)
    #expect(
      answer(
        .territoryUnderAdministration, to: Attack(by: x, on: b, at: Realm.day, in: "a rock"))
        == .undetermined([.administration]))
  }

  @Test("An adversary that the treaty names and the source does not: open, whoever attacks")
  func unrecordedAdversary() {
    #expect(
      answer(.unrecordedAdversary, to: Realm.attack(on: b)) == .undetermined([.adversary]))
    #expect(
      answer(.unrecordedAdversary, .unprovoked, to: Realm.attack(on: b, provoked: true)).reason
        == .conditionFails(.unprovoked, because: "\(b.name) provoked the attack"))
  }

  @Test("A limit in words stays open, and says which it is")
  func other() {
    let limit = "if the troops are ready"
    #expect(
      answer(.other(limit), to: Realm.attack(on: b)) == .undetermined([.condition(limit)]))
    #expect("\(ObligationCondition.other(limit))" == limit)
    #expect(
      "\(MissingFact.condition(limit))" == "whether the limit “if the troops are ready” holds")
  }

  @Test("Territory of the partner: its own, that of another, and of nobody knows whom")
  func ownTerritory() {
    let valley = AttackPlace("the valley", of: Realm.c, administeredBy: b)
    #expect(answer(.ownTerritory, to: Realm.attack(on: b)).isObliged)
    #expect(answer(.ownTerritory, to: Attack(by: x, on: b, at: Realm.day)).isObliged)
    #expect(
      answer(.ownTerritory, to: Attack(by: x, on: b, at: Realm.day, in: valley)).reason
        == .conditionFails(.ownTerritory, because: "the valley is territory of \(Realm.c.name)"))
    #expect(
      answer(.ownTerritory, to: Attack(by: x, on: b, at: Realm.day, in: "a rock"))
        == .undetermined([.territory(of: b)]))
    let lost = AttackPlace("the lost province", of: b, administeredBy: x)
    #expect(answer(.ownTerritory, to: Attack(by: x, on: b, at: Realm.day, in: lost)).isObliged)
    #expect(
      answer(.territoryUnderAdministration, to: Attack(by: x, on: b, at: Realm.day, in: lost))
        .reason != nil)
  }

  @Test("A region has the places of its states' territory, whoever administers them")
  func regionOfPlaces() {
    let region = Region("east", states: [b], isComplete: true)
    #expect(region.contains(AttackPlace("the lost province", of: b, administeredBy: x)) == true)
    #expect(region.contains(AttackPlace("the colony", of: a, administeredBy: b)) == false)
  }

  @Test(
    "Nagorno-Karabakh 2020: territory of Azerbaijan, so that the CSTO's article 4 obliges nobody")
  func karabakh() throws {
    let graph = try RelationGraph { try Treaty.collectiveSecurity1992.bindsMembers(of: .csto) }
    let artsakh = SovereignState("ARTSAKH", name: "Artsakh")
    let place = AttackPlace("Nagorno-Karabakh", of: .azerbaijan, administeredBy: artsakh)
    let response = graph.response(
      to: Attack(by: .azerbaijan, on: .armenia, at: "2020-09-27", in: place))
    #expect(
      response.answer(for: .russia)
        == .notObliged(
          .conditionFails(
            .ownTerritory, because: "Nagorno-Karabakh is territory of Azerbaijan")))
    #expect(response.obliged.isEmpty && response.undetermined.isEmpty)
    // In September 2022 it was Armenia itself.
    let later = graph.response(
      to: Attack(by: .azerbaijan, on: .armenia, at: "2022-09-13", in: .territory(of: .armenia)))
    #expect(
      later.answer(for: .russia)
        == .obliged(treaty: .collectiveSecurity1992, article: "4", strength: .onRequest))
  }

  @Test("Neutrality only while the partner is attacked is not owed where it attacks")
  func neutralityWhileAttacked() throws {
    let treaty = Realm.treaty("t", TreatyPromise(.neutrality, conditions: [.partnerIsAttacked]))
    let graph = Realm.graph((treaty, [a, b]))
    let attacked = graph.response(to: Realm.attack(on: b))
    #expect(try #require(attacked.findings(.neutrality, of: a).first).answer.isObliged)
    let attacking = graph.response(to: Realm.attack(by: b, on: x))
    #expect(
      attacking.findings(.neutrality, of: a).first?.answer.reason
        == .conditionFails(.partnerIsAttacked, because: "\(b.name) is the attacker"))
    // Who is called against the partner that attacks breaks no promise.
    let both = RelationGraph {
      Statement(Party(), from: a, to: treaty)
      Statement(Party(), from: b, to: treaty)
      Realm.a.guarantees(x).since("1900-01-01")
    }
    #expect(both.response(to: Realm.attack(by: b, on: x)).conflicts.isEmpty)
  }

  @Test(
    "Poland 1939-09-17: the last day of ATOP's treaty 2295 lies inside, so that the attack breaks it"
  )
  func lastDayInside() throws {
    let pact = Treaty(
      "atop 2295", name: "ATOP 2295", inForce: .from("1932-07-25", through: "1939-09-17"),
      promises: [TreatyPromise(.nonaggression)])
    let graph = RelationGraph { pact.binds(.poland, .sovietUnion) }
    func breaches(on date: PartialDate) -> [Certainty] {
      graph.response(to: Attack(by: .sovietUnion, on: .poland, at: date)).breaches
        .map(\.certainty)
    }
    #expect(breaches(on: "1939-09-17") == [.certainly])
    #expect(breaches(on: "1939-09-18") == [])
  }

  @Test("One particular conflict")
  func conflict() {
    var attack = Realm.attack(on: b)
    #expect(answer(.conflict("Opium War"), to: attack) == .undetermined([.conflict("Opium War")]))
    attack.conflict = "Opium War"
    #expect(answer(.conflict("Opium War"), to: attack).isObliged)
    attack.conflict = "War of the Roses"
    #expect(answer(.conflict("Opium War"), to: attack).reason != nil)
  }

  @Test("A number of adversaries counts the attackers and those at war with the partner already")
  func adversaries() throws {
    let two = ObligationCondition.adversaries(atLeast: 2)
    #expect(answer(two, to: Realm.attack(on: b)).reason != nil)
    #expect(try answer(two, to: Attack(by: x, y, on: b, at: Realm.day)).isObliged)
    let war = RelationGraph { y.isAtWar(with: b).since("1950-01-01") }
    #expect(answer(two, to: Realm.attack(on: b), in: war).isObliged)
    let over = RelationGraph { y.isAtWar(with: b).from("1940-01-01", until: "1941-01-01") }
    #expect(answer(two, to: Realm.attack(on: b), in: over).reason != nil)
    let listed = ObligationCondition.adversaries(atLeast: 2, among: [x, Realm.c])
    #expect(try answer(listed, to: Attack(by: x, y, on: b, at: Realm.day)).reason != nil)
  }

  @Test("A refused demand")
  func refusedDemand() {
    var attack = Realm.attack(on: b)
    let condition = ObligationCondition.refusedDemand("the ultimatum")
    #expect(answer(condition, to: attack) == .undetermined([.refusal("the ultimatum")]))
    attack.refusedDemands = ["the ultimatum"]
    #expect(answer(condition, to: attack).isObliged)
    attack.refusedDemands = []
    #expect(answer(condition, to: attack).reason != nil)
  }

  @Test("An attack brings a state of war unless stated otherwise")
  func stateOfWar() {
    var attack = Realm.attack(on: b)
    #expect(answer(.stateOfWar, to: attack).isObliged)
    attack.bringsStateOfWar = false
    #expect(answer(.stateOfWar, to: attack).reason != nil)
  }

  @Test("Accordance with other law is a limit of the help and no condition")
  func accordance() throws {
    let treaty = Realm.treaty(
      "t", TreatyPromise(.defense, conditions: [.inAccordance(with: "Article 51")]))
    let response = Realm.graph((treaty, [a, b])).response(to: Realm.attack(on: b))
    let finding = try #require(response.findings.first)
    #expect(finding.answer.isObliged)
    #expect(finding.limits == ["in accordance with Article 51"])
  }

  @Test("A secret protocol adds conditions with a source of its own, which the public text lacks")
  func secretProtocol() throws {
    let archive = EvidenceSource("archive")
    let treaty = Realm.treaty(
      "t",
      TreatyPromise(
        .defense, article: "1", secret: SecretProtocol(archive, [.adversary([y])])),
      TreatyPromise(.defense, article: "2", secret: SecretProtocol(archive), isSecret: true))
    let graph = Realm.graph((treaty, [a, b]))
    let whole = graph.response(to: Realm.attack(on: b))
    #expect(whole.findings.map(\.answer.isObliged) == [false, true])
    #expect(whole.findings.allSatisfy { $0.evidence.contains { $0.source == archive } })
    let text = graph.response(to: Realm.attack(on: b), reading: .publicText)
    #expect(text.findings.map(\.answer.isObliged) == [true, false])
    #expect(text.findings.last?.answer.reason == .onlyInSecretProtocol(treaty))
    #expect(text.findings.allSatisfy { $0.evidence.isEmpty })
  }

  @Test("Promises that data sets state as relations of their own are called on too")
  func dyads() throws {
    let graph = RelationGraph {
      a.promises(DefensePact.self, to: b, PactTerms(article: "9")).since("1949-01-01")
      Realm.c.guarantees(b).since("1949-01-01")
      Realm.d.promises(DefensePact.self, to: b).since("1951-01-01")
      y.assures(b).since("1949-01-01")
    }
    let response = graph.response(to: Realm.attack(on: b))
    #expect(response.obliged.map(\.id) == [a.id, Realm.c.id])
    #expect(response.findings.first?.relations.map(\.number) == [0])
    #expect(response.answer(for: Realm.d).reason != nil)
    #expect(!response.answer(for: y).isObliged)
  }

  @Test("A treaty and its projected pacts are not counted twice")
  func projection() {
    let treaty = Realm.pact("t")
    var graph = Realm.graph((treaty, [a, b]))
    graph.add { treaty.pacts(between: [a, b], DefensePact.self) }
    #expect(graph.response(to: Realm.attack(on: b)).findings.count == 1)
  }
}

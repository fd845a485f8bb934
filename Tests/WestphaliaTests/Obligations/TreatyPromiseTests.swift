import Testing
import Westphalia

@Suite("The five obligations: what triggers each, and what does not")
struct TreatyPromiseTests {
  private let a = Realm.a
  private let b = Realm.b
  private let x = Realm.x

  private func graph(_ promises: TreatyPromise...) -> (RelationGraph, Treaty) {
    let treaty = Treaty("t", name: "Treaty t", inForce: .since("1900"), promises: promises)
    return (Realm.graph((treaty, [a, b])), treaty)
  }

  @Test("Defense is triggered by an attack on the partner")
  func defense() {
    let (graph, treaty) = graph(TreatyPromise(.defense, article: "1"))
    #expect(
      graph.response(to: Realm.attack(on: b)).answer(for: a)
        == .obliged(treaty: treaty, article: "1", strength: .unstated))
  }

  @Test("Defense is not triggered by an attack by the partner")
  func defenseOfAnAttacker() {
    let (graph, _) = graph(TreatyPromise(.defense))
    let response = graph.response(to: Realm.attack(by: b, on: x))
    #expect(response.answer(for: a) == .notObliged(.partnerIsTheAttacker(b)))
  }

  @Test("Offense is triggered by the listed attack of the partner and by no other")
  func offense() {
    let (graph, treaty) = graph(
      TreatyPromise(.offense, article: "2", conditions: [.adversary([x])]))
    let listed = graph.response(to: Realm.attack(by: b, on: x))
    #expect(
      listed.answer(for: a, to: .attacker)
        == .obliged(treaty: treaty, article: "2", strength: .unstated))
    #expect(listed.obliged(to: .attacker).map(\.id) == [a.id])
    let other = graph.response(to: Realm.attack(by: b, on: Realm.y))
    #expect(
      other.answer(for: a, to: .attacker)
        == .notObliged(
          .conditionFails(.adversary([x]), because: "the adversary is \(Realm.y.name)")))
  }

  @Test("Neutrality is triggered by the partner's being at war, on either side")
  func neutrality() throws {
    let (graph, _) = graph(TreatyPromise(.neutrality, article: "3"))
    for attack in [Realm.attack(on: b), Realm.attack(by: b, on: x)] {
      let response = graph.response(to: attack)
      let finding = try #require(response.findings(.neutrality, of: a).first)
      #expect(finding.answer.isObliged)
      #expect(finding.partner.id == b.id)
    }
  }

  @Test("Neutrality is never a duty to fight")
  func neutralityIsNoCall() {
    let (graph, treaty) = graph(TreatyPromise(.neutrality))
    let response = graph.response(to: Realm.attack(on: b))
    #expect(response.obliged.isEmpty)
    #expect(response.answer(for: a) == .notObliged(.promisesOnly([.neutrality], treaty)))
  }

  @Test("Nonaggression holds always: an attack of the promisor on the partner breaks it")
  func nonaggression() throws {
    let (graph, treaty) = graph(TreatyPromise(.nonaggression, article: "1"))
    let response = graph.response(to: Realm.attack(by: a, on: b))
    let breach = try #require(response.breaches.first)
    #expect(response.breaches.count == 1)
    #expect(breach.state.id == a.id && breach.partner.id == b.id && breach.treaty == treaty)
    #expect(breach.isExplicit)
  }

  @Test("Nonaggression is not triggered by a third party's attack")
  func nonaggressionAndThirdParties() {
    let (graph, treaty) = graph(TreatyPromise(.nonaggression))
    let response = graph.response(to: Realm.attack(on: b))
    #expect(response.breaches.isEmpty)
    #expect(response.answer(for: a) == .notObliged(.promisesOnly([.nonaggression], treaty)))
  }

  @Test("Consultation is triggered by a threat, which triggers no defense")
  func consultation() throws {
    let (graph, treaty) = graph(
      TreatyPromise(.consultation, article: "3"), TreatyPromise(.defense, article: "4"))
    let response = graph.response(to: Realm.attack(on: b).threatened)
    let consultation = try #require(response.findings(.consultation, of: a).first)
    #expect(
      consultation.answer
        == .obliged(treaty: treaty, article: "3", strength: .unstated))
    #expect(response.answer(for: a) == .notObliged(.onlyThreatened))
  }

  @Test("Conditions belong to a member and a phase, not to the treaty")
  func conditionsOfMembers() {
    let treaty = Treaty(
      "t", name: "Treaty t", terms: [TreatyTerm(.since("1900"))],
      phases: [
        TreatyPhase(
          .until("1940-01-01"), [TreatyPromise(.defense, article: "old", by: .only([a]))]),
        TreatyPhase(
          .since("1940-01-01"),
          [
            TreatyPromise(
              .defense, article: "new", by: .only([a]), conditions: [.adversary([Realm.y])]),
            TreatyPromise(.defense, article: "new", by: .only([Realm.c])),
          ]),
      ])
    let graph = Realm.graph((treaty, [a, b, Realm.c]))
    let early = Attack(by: x, on: b, at: "1930-05-01")
    #expect(graph.response(to: early).obliged.map(\.id) == [a.id])
    let late = graph.response(to: Realm.attack(on: b))
    #expect(late.obliged.map(\.id) == [Realm.c.id])
    #expect(!late.answer(for: a).isObliged)
  }

  @Test("The United States defends Japan, and Japan does not defend the United States")
  func oneDirection() {
    let treaty = Treaty.unitedStatesJapan1960
    let graph = RelationGraph { treaty.binds(.unitedStates, .japan) }
    let onJapan = Attack(
      by: .northKorea, on: .japan, at: "2000-01-01", in: .territory(of: .japan))
    #expect(
      graph.response(to: onJapan).answer(for: .unitedStates)
        == .obliged(treaty: treaty, article: "V", strength: .constitutionalProcesses))
    let onAmerica = Attack(
      by: .northKorea, on: .unitedStates, at: "2000-01-01", in: .territory(of: .unitedStates))
    // Japan consults (article IV) and does not attack (article I).
    #expect(
      graph.response(to: onAmerica).answer(for: .japan)
        == .notObliged(.promisesOnly([.nonaggression, .consultation], treaty)))
  }
}

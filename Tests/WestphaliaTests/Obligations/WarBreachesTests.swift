import Testing
import Westphalia

@Suite("Promises that going to war breaks")
struct WarBreachesTests {
  private let a = Realm.a
  private let b = Realm.b
  private let c = Realm.c
  private let x = Realm.x

  private func graph(_ promise: TreatyPromise) -> RelationGraph {
    Realm.graph((Realm.treaty("ax", promise), [a, x]))
  }

  /// What a breaks by helping b, whom x attacked or which attacked x.
  private func breaches(
    of promise: TreatyPromise, attacked isAttacked: Bool
  ) throws -> [PromiseBreach] {
    let (attacker, victim) = isAttacked ? (b, x) : (x, b)
    let run = try Scenario(on: graph(promise), from: "1950-01-01") {
      ScenarioEvent(
        on: Realm.day, .attack(Attack(by: attacker, on: victim, at: Realm.day)))
      ScenarioEvent(on: "1950-06-26", .joins(a, onTheSideOf: b))
    }.play()
    #expect(run.steps[1].response == nil)
    return run.steps[1].breaches
  }

  @Test("Who joins a war against the partner of a promise not to fight it breaks the promise")
  func joining() throws {
    for duty in [Duty.nonaggression, .neutrality, .defense] {
      for isAttacked in [true, false] {
        let broken = try breaches(of: TreatyPromise(duty, article: "2"), attacked: isAttacked)
        #expect(broken.map(\.promise.duty) == [duty])
        #expect(broken.map(\.partner) == [x] && broken.map(\.deed) == [.goesToWar])
        #expect(
          broken.map(\.description) == [
            "Arcadia, by going to war with Xanadu, breaks article 2 of the Treaty ax (\(duty))."
          ])
      }
    }
    for duty in [Duty.consultation, .offense] {
      #expect(try breaches(of: TreatyPromise(duty), attacked: true).isEmpty)
    }
  }

  @Test("Neutrality that is owed only while the partner is attacked is broken only then")
  func conditionalNeutrality() throws {
    let promise = TreatyPromise(.neutrality, conditions: [.partnerIsAttacked])
    #expect(try breaches(of: promise, attacked: true).count == 1)
    #expect(try breaches(of: promise, attacked: false).isEmpty)
    let open = TreatyPromise(.neutrality, conditions: [.other("in Europe")])
    #expect(try breaches(of: open, attacked: true).map(\.certainty) == [.possibly])
  }

  @Test(
    "Italy 1915: it had denounced the Triple Alliance before it went to war with Austria-Hungary")
  func italy() throws {
    let base = RelationGraph { Treaty.tripleAlliance1882.binds(.germany, .austriaHungary, .italy) }
    let war = ScenarioEvent(on: "1915-05-23", .declaresWar(.italy, on: .austriaHungary))
    let kept = try Scenario(on: base, from: "1915-05-01", [war]).play()
    #expect(kept.steps[0].breaches.map(\.treaty) == [.tripleAlliance1882])
    #expect(kept.steps[0].outcome.hasPrefix("Italy, by going to war with Austria-Hungary, "))
    let left = ScenarioEvent(on: "1915-05-04", .withdraws(.italy, .tripleAlliance1882))
    let run = try Scenario(on: base, from: "1915-05-01", [left, war]).play()
    #expect(run.steps[1].breaches.isEmpty)
  }

  @Test("A treaty that is not in force is not broken, and one is told once")
  func force() {
    let both = Realm.treaty(
      "both", TreatyPromise(.neutrality, article: "1"), TreatyPromise(.nonaggression, article: "2"))
    let ended = Treaty(
      "old", name: "Old Treaty", inForce: .from("1900", until: "1940"),
      promises: [TreatyPromise(.nonaggression)])
    let graph = Realm.graph((both, [a, x]), (ended, [a, x]))
    let broken = graph.breaches(by: a, fighting: x, on: Realm.day)
    #expect(broken.map { [$0.treaty.id, $0.promise.article] } == [["both", "2"]])
    #expect(graph.breaches(by: c, fighting: x, on: Realm.day).isEmpty)
    #expect(graph.breaches(by: a, fighting: x, on: "1899-01-01").isEmpty)
  }
}

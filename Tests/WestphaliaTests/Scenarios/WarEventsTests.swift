import Testing
import Westphalia

@Suite("Wars in scenarios")
struct WarEventsTests {
  private let a = Realm.a
  private let b = Realm.b
  private let x = Realm.x
  private let y = Realm.y
  private let twoFoes = Realm.treaty(
    "t", TreatyPromise(.defense, conditions: [.adversaries(atLeast: 2)]))

  private var base: RelationGraph { Realm.graph((twoFoes, [a, b])) }

  private func attack(
    by attacker: SovereignState, on date: PartialDate, _ change: (Attack) -> Attack = { $0 }
  ) -> ScenarioEvent {
    ScenarioEvent(on: date, .attack(change(Attack(by: attacker, on: b, at: date))))
  }

  /// Whether Arcadia is bound when Yavania attacks, by whether Xanadu still is an adversary then.
  private func isObliged(after events: ScenarioEvent...) throws -> Bool {
    let scenario = Scenario(
      on: base, from: "1950-01-01", events + [attack(by: y, on: "1955-01-01")])
    return try #require(scenario.play().responses.last).answer(for: a).isObliged
  }

  @Test("A threat stays a threat: it is no attack, and no adversary later")
  func threat() throws {
    let threat = attack(by: x, on: "1950-06-25") { $0.threatened }
    #expect(threat.description == "1950-06-25: Xanadu threatens Borduria.")
    let run = try Scenario(on: base, from: "1950-01-01", [threat]).play()
    #expect(run.graph.relations(of: ArmedAttack.self).isEmpty)
    #expect(run.graph.relations(of: Threat.self).map(\.source.name) == ["Xanadu"])
    #expect(try !isObliged(after: threat))
    #expect(try isObliged(after: attack(by: x, on: "1950-06-25")))
  }

  @Test("An attack has a duration, after which the attacker is no adversary")
  func duration() throws {
    #expect(try isObliged(after: attack(by: x, on: "1950-06-25") { $0.until("1955-01-02") }))
    #expect(try !isObliged(after: attack(by: x, on: "1950-06-25") { $0.until("1955-01-01") }))
    let odd = attack(by: x, on: "1950-06-25") { $0.until("1950-06-25") }
    #expect(throws: ScenarioError.endsBeforeItBegins(odd)) {
      try Scenario(on: base, from: "1950-01-01", [odd]).play()
    }
  }

  @Test("An armistice ends the fighting and not the war; peace ends both")
  func armisticeAndPeace() throws {
    let war = attack(by: x, on: "1950-06-25")
    let armistice = ScenarioEvent(on: "1953-07-27", .armistice(between: [x], and: [b]))
    let peace = ScenarioEvent(on: "1954-01-01", .peace(between: [b], and: [x, y]))
    #expect(try isObliged(after: war, armistice))
    #expect(try !isObliged(after: war, peace))
    #expect(try !isObliged(after: war, armistice, peace))
    #expect(peace.description == "1954-01-01: Borduria makes peace with Xanadu and Yavania.")
  }

  @Test("Korea 1950–53: the attack ended with the armistice of 1953-07-27, and no peace was made")
  func korea() throws {
    // Days: Correlates of War, Inter-State Wars v4.0, war 151.
    let run = try Scenario(on: RelationGraph(), from: "1950-01-01") {
      ScenarioEvent(
        on: "1950-06-24", .attack(Attack(by: .northKorea, on: .southKorea, at: "1950-06-24")))
      ScenarioEvent(on: "1950-06-27", .joins(.unitedStates, onTheSideOf: .southKorea))
      ScenarioEvent(on: "1950-10-27", .joins(.china, onTheSideOf: .northKorea))
      ScenarioEvent(
        on: "1953-07-27",
        .armistice(between: [.northKorea, .china], and: [.southKorea, .unitedStates]))
    }.play()
    #expect(
      run.graph.relations(of: ArmedAttack.self).map { "\($0)" } == [
        "#0 North Korea attacks South Korea (1950-06-24 – 1953-07-27)"
      ])
    #expect(
      run.graph.relations(of: Armistice.self).map(\.sentence) == [
        "North Korea has an armistice with South Korea",
        "North Korea has an armistice with United States",
        "China has an armistice with South Korea", "China has an armistice with United States",
      ])
    #expect(
      run.graph.on("2024").relations(of: War.self).map(\.sentence) == [
        "United States is at war with North Korea", "China is at war with South Korea",
        "China is at war with United States",
      ])
  }

  @Test("The Winter War was over with the peace of 1940-03-12")
  func winterWar() throws {
    // Days: Correlates of War, Inter-State Wars v4.0, war 142.
    let run = try Scenario(on: RelationGraph(), from: "1939-11-01") {
      ScenarioEvent(
        on: "1939-11-30", .attack(Attack(by: .sovietUnion, on: .finland, at: "1939-11-30")))
      ScenarioEvent(on: "1940-03-12", .peace(between: [.sovietUnion], and: [.finland]))
    }.play()
    #expect(run.graph.on("1940-03-11").relations(of: ArmedAttack.self).count == 1)
    #expect(run.graph.on("1940-03-12").relations.isEmpty)
  }

  @Test("A civil war ends too, and so does an attack by an armed group")
  func otherWars() throws {
    let rebels = NonstateActor("rebels", name: "the Rebel Army")
    let run = try Scenario(on: RelationGraph(), from: "1950-01-01") {
      ScenarioEvent(on: "1950-02-01", .attack(Attack(by: b, on: b, at: "1950-02-01")))
      ScenarioEvent(on: "1950-03-01", .attack(Attack(by: rebels, on: a, at: "1950-03-01")))
      ScenarioEvent(on: "1950-04-01", .peace(between: [b], and: [b]))
      ScenarioEvent(on: "1950-05-01", .armistice(between: [a], and: [rebels]))
    }.play()
    #expect(run.steps[0].event.description == "1950-02-01: Borduria is in civil war.")
    #expect(run.graph.on("1950-04-30").relations(of: ArmedAttack.self).count == 1)
    #expect(run.graph.on("1950-05-01").relations.map(\.kind) == ["armistice"])
  }

  @Test("A helper attacks nobody: the aggressor's allies are not called on")
  func helper() throws {
    let alliance = Realm.pact("xy")
    let graph = Realm.graph((Realm.pact("ab"), [a, b]), (alliance, [x, y]))
    let war = attack(by: x, on: "1950-06-25")
    let joins = ScenarioEvent(on: "1950-06-26", .joins(a, onTheSideOf: b))
    let run = try Scenario(on: graph, from: "1950-01-01", [war, joins]).play()
    #expect(run.responses.count == 1 && run.graph.relations(of: ArmedAttack.self).count == 1)
    #expect(run.graph.relations(of: War.self).map(\.sentence) == ["Arcadia is at war with Xanadu"])
    // Said as an attack it does call on them, which is the fault that a helper avoids.
    let asAttack = ScenarioEvent(
      on: "1950-06-26", .attack(Attack(by: a, on: x, at: "1950-06-26")))
    let wrong = try Scenario(on: graph, from: "1950-01-01", [war, asAttack]).play()
    #expect(wrong.responses[1].obliged.map(\.id) == [y.id])
    #expect(joins.description == "1950-06-26: Arcadia joins the war on the side of Borduria.")
  }

  @Test("August 1914: Britain joined for Belgium and calls on nobody's treaty against it")
  func august1914() throws {
    // Days: Correlates of War, Inter-State Wars v4.0, war 106.
    let graph = RelationGraph { Treaty.dualAlliance1879.binds(.germany, .austriaHungary) }
    let run = try Scenario(on: graph, from: "1914-08-01") {
      ScenarioEvent(on: "1914-08-04", .attack(Attack(by: .germany, on: .belgium, at: "1914-08-04")))
      ScenarioEvent(on: "1914-08-05", .joins(.unitedKingdom, onTheSideOf: .belgium))
    }.play()
    #expect(run.steps[1].response == nil)
    #expect(
      run.graph.relations(of: War.self).map(\.sentence) == ["United Kingdom is at war with Germany"]
    )
  }

  @Test("A helper joins a war against an armed group, and an armed group joins one")
  func groups() throws {
    let rebels = NonstateActor("rebels", name: "the Rebel Army")
    let guards = NonstateActor("guards", name: "the Guards")
    let attack = ScenarioEvent(
      on: "1950-03-01", .attack(Attack(by: rebels, on: b, at: "1950-03-01")))
    let helps = ScenarioEvent(on: "1950-04-01", .joins(a, onTheSideOf: b))
    let named = ScenarioEvent(on: "1950-04-01", .joins(a, onTheSideOf: b, against: [rebels]))
    let group = ScenarioEvent(on: "1950-05-01", .joins(guards, onTheSideOf: rebels))
    let mark = ScenarioEvent(
      on: "1950-06-01", if: .isAtWar(a, with: rebels) && .isAtWar(guards, with: b),
      .states("", Realm.pact("mark").binds(a)))
    for joins in [helps, named] {
      let run = try Scenario(on: base, from: "1950-01-01", [attack, joins, group, mark]).play()
      #expect(
        run.graph.relations(of: War.self).map(\.sentence) == [
          "Arcadia is at war with the Rebel Army", "the Guards is at war with Arcadia",
          "the Guards is at war with Borduria",
        ])
      #expect(run.steps.map(\.hasHappened) == [true, true, true, true])
      let over = run.scenario.adding(
        ScenarioEvent(on: "1951-01-01", .peace(between: [a, b], and: [rebels])))
      let after = try over.play().graph.on("1951-01-01")
      #expect(after.relations(of: War.self).map(\.source.name) == ["the Guards", "the Guards"])
    }
    #expect(
      named.description
        == "1950-04-01: Arcadia joins the war on the side of Borduria against the Rebel Army.")
    let other = ScenarioEvent(on: "1950-04-01", .joins(a, onTheSideOf: b, against: [guards]))
    #expect(throws: ScenarioError.notAtWar(other)) {
      try Scenario(on: base, from: "1950-01-01", [attack, other]).play()
    }
  }

  @Test("Who is not at war makes no peace and needs no helper")
  func refusals() {
    func error(_ events: ScenarioEvent...) -> ScenarioError? {
      do throws(ScenarioError) {
        _ = try Scenario(on: base, from: "1950-01-01", events).play()
        return nil
      } catch {
        return error
      }
    }
    let war = attack(by: x, on: "1950-06-25")
    let early = ScenarioEvent(on: "1950-06-24", .peace(between: [x], and: [b]))
    #expect(error(early, war) == .notAtWar(early))
    let others = ScenarioEvent(on: "1950-07-01", .armistice(between: [y], and: [b]))
    #expect(error(war, others) == .notAtWar(others))
    let named = ScenarioEvent(on: "1950-07-01", .joins(a, onTheSideOf: b, against: [x, y]))
    #expect(error(war, named) == .notAtWar(named))
    let itself = ScenarioEvent(on: "1950-07-01", .joins(x, onTheSideOf: b))
    #expect(error(war, itself) == .notAtWar(itself))
    #expect(
      error(itself)?.description
        == "'1950-07-01: Xanadu joins the war on the side of Borduria.' cannot happen: "
        + "Borduria fights nobody else at that date")
  }

  @Test("A declared war can end in an armistice, once, and an attack ends that")
  func truces() throws {
    let declares = ScenarioEvent(on: "1950-06-25", .declaresWar(x, on: b))
    let truce = ScenarioEvent(on: "1951-01-01", .armistice(between: [x], and: [b]))
    let again = ScenarioEvent(on: "1951-02-01", .armistice(between: [x], and: [b]))
    #expect(throws: ScenarioError.notAtWar(again)) {
      try Scenario(on: base, from: "1950-01-01", [declares, truce, again]).play()
    }
    let breaks = attack(by: x, on: "1952-01-01")
    let run = try Scenario(on: base, from: "1950-01-01", [declares, truce, breaks]).play()
    #expect(
      run.graph.relations(of: Armistice.self).map(\.period) == [
        .from("1951-01-01", until: "1952-01-01")
      ])
  }

  @Test("An attack on another date than its event's is refused")
  func date() {
    let event = ScenarioEvent(
      on: "1950-06-25", .attack(Attack(by: x, on: b, at: "1951-06-25")))
    #expect(throws: ScenarioError.notTheDayOfTheAttack("1951-06-25", event)) {
      try Scenario(on: base, from: "1950-01-01", [event]).play()
    }
  }

  @Test("A declaration of war makes an adversary, once, and no attack")
  func declaration() throws {
    let declares = ScenarioEvent(on: "1950-06-25", .declaresWar(x, on: b))
    #expect(try isObliged(after: declares))
    let run = try Scenario(on: base, from: "1950-01-01", [declares, declares]).play()
    #expect(run.graph.relations(of: War.self).count == 1)
  }
}

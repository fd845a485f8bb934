import Testing
import Westphalia

@Suite("Events that happen only if something is so")
struct ScenarioConditionTests {
  private let a = Realm.a
  private let b = Realm.b
  private let c = Realm.c
  private let x = Realm.x
  private let pact = Realm.pact("ab")

  private var base: RelationGraph {
    Realm.graph(
      (pact, [a, b]),
      (Realm.treaty("bc", TreatyPromise(.defense, conditions: [.unprovoked])), [b, c])
    )
  }

  private var attack: ScenarioEvent {
    ScenarioEvent(on: "1950-06-25", .attack(Attack(by: x, on: b, at: "1950-06-25")))
  }

  /// Whether an event under a condition happens after an attack.
  private func happens(_ condition: ScenarioCondition, after events: ScenarioEvent...) throws
    -> Bool
  {
    let event = ScenarioEvent(on: "1950-07-01", if: condition, .supplyBegins(.coal, from: a, to: b))
    let run = try Scenario(on: base, from: "1950-01-01", events + [event]).play()
    #expect(run.graph.relations(of: EnergySupply.self).isEmpty != run.steps.last?.hasHappened)
    return try #require(run.steps.last).hasHappened
  }

  @Test("The answer of the latest attack decides, one of three")
  func answers() throws {
    #expect(try happens(.isObliged(a), after: attack))
    #expect(try happens(.isObliged(a, by: pact), after: attack))
    #expect(try !happens(.isObliged(a, by: .pyongyang2024), after: attack))
    #expect(try !happens(.isNotObliged(a), after: attack))
    #expect(try happens(.isUndetermined(c), after: attack))
    #expect(try !happens(.isObliged(c), after: attack))
    #expect(try happens(.isNotObliged(b), after: attack))
    let second = ScenarioEvent(
      on: "1950-06-26", .attack(Attack(by: b, on: x, at: "1950-06-26")))
    #expect(try happens(.isNotObliged(a), after: attack, second))
  }

  @Test("Without an attack there is no answer, be it obliged, not obliged or undetermined")
  func noAttack() throws {
    for condition in [
      ScenarioCondition.isObliged(a), .isNotObliged(a), .isUndetermined(a),
    ] {
      #expect(try !happens(condition))
      #expect(try happens(!condition))
    }
  }

  @Test("Wars, drafts and rules decide as well, and conditions are joined")
  func others() throws {
    #expect(try happens(.isAtWar(x, with: b), after: attack))
    #expect(try happens(.isAtWar(b, with: x), after: attack))
    #expect(try !happens(.isAtWar(a, with: x), after: attack))
    let peace = ScenarioEvent(on: "1950-06-30", .peace(between: [x], and: [b]))
    #expect(try !happens(.isAtWar(x, with: b), after: attack, peace))
    let threat = ScenarioEvent(
      on: "1950-06-25", .attack(Attack(by: x, on: b, at: "1950-06-25").threatened))
    #expect(try !happens(.isAtWar(x, with: b), after: threat))
    let council = Council(UNBody("T", name: "the Thing"), members: [a, b, c], needed: 2)
    let draft = Draft("T/1", voted: "1950-06-25", in: council)
    func votes(_ state: SovereignState, _ choice: Vote.Choice) -> ScenarioEvent {
      ScenarioEvent(on: "1950-06-25", .votes(state, choice, on: draft))
    }
    #expect(try happens(.isAdopted(draft), after: votes(a, .yes), votes(b, .yes)))
    #expect(try !happens(.isAdopted(draft), after: votes(a, .yes)))
    #expect(try !happens(.isNotAdopted(draft), after: votes(a, .yes)))
    #expect(try happens(.isNotAdopted(draft), after: votes(a, .no), votes(b, .no)))
    let coal = ScenarioEvent(on: "1950-02-01", .supplyBegins(.coal, from: a, to: b))
    let sanction = ScenarioEvent(on: "1950-01-02", .imposes(Sanction(.trade), by: a, on: b))
    #expect(try happens(.finds(.sanctions), after: sanction, coal))
    #expect(try !happens(.finds(.sanctions), after: sanction))
    #expect(try happens(.isObliged(a) && !.isObliged(c), after: attack))
    #expect(try happens(.isObliged(c) || .isAtWar(x, with: b), after: attack))
    #expect(try !happens(.isObliged(a) && .isObliged(c), after: attack))
  }

  @Test("A condition of one's own reads the steps, the graph and the date")
  func own() throws {
    let late = ScenarioCondition("late", name: "it is July") { _, _, date in
      date.first >= "1950-07-01"
    }
    let third = ScenarioCondition("third", name: "two events came before") { steps, _, _ in
      steps.count == 2
    }
    #expect(try happens(late, after: attack))
    #expect(try !happens(third, after: attack))
  }

  @Test("What did not happen says so, changes nothing, and a run with it is another run")
  func skipped() throws {
    let event = ScenarioEvent(
      on: "1950-07-01", if: .isObliged(c), .joins(c, onTheSideOf: b))
    #expect(
      event.description
        == "1950-07-01: if Carpathia is obliged, Carpathia joins the war on the side of Borduria.")
    let run = try Scenario(on: base, from: "1950-01-01", [attack, event]).play()
    #expect(
      run.steps[1].description == "\(event)\nIt is not so, and this does not happen.")
    #expect(run.steps[1].change.isEmpty)
    let free = ScenarioEvent(on: "1950-07-01", .joins(c, onTheSideOf: b))
    #expect(event != free)
    #expect(try run != Scenario(on: base, from: "1950-01-01", [attack, free]).play())
    #expect(ScenarioCondition.isObliged(c) == .isObliged(c))
    #expect(ScenarioCondition.isObliged(c) != .isObliged(a))
    #expect((!ScenarioCondition.isObliged(c)).description == "not: Carpathia is obliged")
    let (one, other) = (ScenarioCondition.isObliged(c), ScenarioCondition.isNotObliged(c))
    #expect(
      [!one && other, !(one && other), one && (other || one), (one && other) || one]
        .map(\.description) == [
          "(not: Carpathia is obliged) and Carpathia is not obliged",
          "not: (Carpathia is obliged and Carpathia is not obliged)",
          "Carpathia is obliged and (Carpathia is not obliged or Carpathia is obliged)",
          "(Carpathia is obliged and Carpathia is not obliged) or Carpathia is obliged",
        ])
  }
}

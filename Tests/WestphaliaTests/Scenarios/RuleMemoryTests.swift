import Synchronization
import Testing
import Westphalia

@Suite("Rules are asked again only where an event can have changed what they find")
struct RuleMemoryTests {
  private let a = Realm.a
  private let b = Realm.b
  private let x = Realm.x
  private let pact = Realm.pact("ab")

  /// Counts how often a rule is asked.
  private final class Count: Sendable {
    private let number = Atomic<Int>(0)
    var value: Int { number.load(ordering: .relaxed) }
    func increase() { number.add(1, ordering: .relaxed) }
  }

  private func play(
    _ rule: RelationRule, _ actions: ScenarioEvent.Action...
  ) throws -> ScenarioRun {
    try Scenario(
      on: Realm.graph((pact, [a, b])), from: "1950-01-01",
      actions.map { ScenarioEvent(on: "1950-02-01", $0) }, rules: [rule]
    ).play()
  }

  @Test("A rule that says what it reads is asked after changes of that, and of nodes")
  func reading() throws {
    let count = Count()
    let rule = RelationRule("food", name: "No food", reading: [FoodSupply.self]) { view in
      count.increase()
      return view.relations(of: FoodSupply.self).map {
        RuleFinding(rule: "food", .established, $0.sentence, relations: [$0.id])
      }
    }
    let run = try play(
      rule, .supplyBegins(.coal, from: a, to: b), .states("food", a.suppliesFood(to: b)),
      .withdraws(a, pact), .attack(Attack(by: x, on: b, at: "1950-02-01")),
      .renames(a, to: "Arkady"))
    // At the start, after the food, and after the renaming.
    #expect(count.value == 3)
    #expect(run.steps.map(\.newFindings.count) == [0, 1, 0, 0, 1])
    #expect(run.steps.map(\.findings.count) == [0, 1, 1, 1, 1])
    #expect(run.steps[4].findings[0].sentence == "Arkady supplies food to Borduria")
  }

  @Test("A rule that does not say what it reads is asked after every change")
  func everything() throws {
    let count = Count()
    let rule = RelationRule("any", name: "Anything") { _ in
      count.increase()
      return []
    }
    _ = try play(rule, .supplyBegins(.coal, from: a, to: b), .withdraws(a, pact))
    #expect(count.value == 3)
  }

  @Test("The package's rules find after every event what they find in the graph as it is")
  func agreement() throws {
    let draft = Draft("T/1", in: Council(UNBody("T", name: "T"), members: [a], needed: 1))
    let steps = try Scenario(on: Realm.graph((pact, [a, b])), from: "1950-01-01") {
      ScenarioEvent(on: "1950-02-01", .imposes(Sanction(.trade, .arms), by: a, on: b))
      ScenarioEvent(on: "1950-02-02", .supplyBegins(.coal, from: a, to: b))
      ScenarioEvent(
        on: "1950-02-03",
        .states(
          "cap",
          Resolution.resolution2397.caps(.refinedPetroleum, into: b, yearly: Quantity(1, .barrels))
            .since("1950")))
      ScenarioEvent(
        on: "1950-02-04", .supplyBegins(.refinedPetroleum, Quantity(9, .barrels), from: a, to: b))
      ScenarioEvent(on: "1950-02-05", .votes(a, .yes, on: draft))
      ScenarioEvent(on: "1950-02-06", .supplyStops(.coal, from: a, to: b))
      ScenarioEvent(on: "1950-02-07", .attack(Attack(by: x, on: b, at: "1950-02-07")))
      ScenarioEvent(on: "1950-02-08", .dissolves(a))
    }.play().steps
    for step in steps { #expect(step.findings == step.graph.findings(), "\(step.event)") }
    #expect(steps.contains { !$0.newFindings.isEmpty })
  }
}

import TestSupport
import Testing
@testable import WestphaliaData

@Suite("A scenario as a file")
struct ScenarioJSONTests {
  private static let ruritania = SovereignState("RUR", name: "Ruritania")
  private static let syldavia = SovereignState("SYL", name: "Syldavia")
  private static let scenario = Scenario(
    on: RelationGraph { ruritania.supplies(.artilleryShells, to: syldavia).since("1938-09") },
    from: "1939"
  ) {
    ScenarioEvent(
      on: "1939-05-01",
      .attack(Attack(by: ruritania, on: syldavia, at: "1939-05-01"), cascading: .withRetaliation()))
    ScenarioEvent(
      on: "1939-05-02", if: !(.isObliged(.france) && .finds(.sanctions)),
      .states("food", syldavia.suppliesFood(to: ruritania).since("1939-05-02")))
    ScenarioEvent(on: "1939-06", .peace(between: [ruritania], and: [syldavia]))
  }

  @Test("A document says the graph, then what happens, an event a line")
  func text() throws {
    let text = try Self.scenario.json()
    let expected = """
      {
      "format": "westphalia-scenario",
      "version": 1,
      "start": "1939",
      "rules": ["supply-cap","prohibition","arms-embargo","sanction"],
      "next": 1,
      """
    #expect(text.hasPrefix(expected))
    let events = """
      "events": [
      {"on":"1939-05-01","attack":{"by":["state:RUR"],"on":"state:SYL","retaliation":{}}},
      {"on":"1939-05-02","if":{"not":{"all":[{"isObliged":{"state":"state:FRA"}},{"finds":"sanction"}]}},"states":{"words":"food","relations":[{"kind":"foodSupply","from":"state:SYL","to":"state:RUR","during":"1939-05-02/.."}]}},
      {"on":"1939-06","peace":{"between":["state:RUR"],"and":["state:SYL"]}}
      ]
      }

      """
    #expect(text.hasSuffix(events))
    let read = try Scenario(json: text)
    #expect(read == Self.scenario)
    #expect(read.base == Self.scenario.base)
    #expect(try read.json() == text)
    #expect(try read.play().steps.count == 3)
  }

  @Test("Scenarios with events and conditions of every kind are read as they were written")
  func random() throws {
    let vocabulary = try Vocabulary.withPorts
    for seed in 0..<UInt64(Environment.isHeavy ? 10_000 : 60) {
      let scenario = RandomValues(seed: seed).scenario(vocabulary, events: 12)
      let bytes = try scenario.jsonBytes(vocabulary: vocabulary)
      let read = try Scenario(json: bytes, vocabulary: vocabulary)
      #expect(read == scenario, "seed \(seed)")
      #expect(read.base == scenario.base, "seed \(seed)")
      #expect(try read.jsonBytes(vocabulary: vocabulary) == bytes, "seed \(seed)")
    }
  }

  @Test("Rules are found by their keys among those that are given")
  func rules() throws {
    let rule = RelationRule("no-food", name: "No food") { _ in [] }
    let scenario = Scenario(on: RelationGraph(), from: "1939", [], rules: [rule])
    let text = try scenario.json()
    #expect(try Scenario(json: text, rules: [rule]) == scenario)
    #expect(
      throws: GraphFileError(reason: .unknownRule("no-food"), path: "rules[0]", line: 5)
    ) { try Scenario(json: text) }
  }

  @Test("What is a function, and a branch that cannot be played, is not written")
  func refusals() {
    let condition = ScenarioCondition("key", name: "it rains") { _, _, _ in true }
    let conditional = Scenario(on: RelationGraph(), from: "1939") {
      ScenarioEvent(on: "1939", if: !condition, .dissolves(Self.syldavia))
    }
    #expect(throws: GraphWriteError.functionCondition("it rains")) { try conditional.json() }
    let early = ScenarioEvent(on: "1939-02", .dissolves(Self.syldavia))
    let branch = Self.scenario.branching(after: 2, [early])
    #expect(throws: GraphWriteError.misplacedEvent("\(early)")) { try branch.json() }
  }

  @Test(
    "What is wrong is named with its path",
    arguments: [
      ("\"start\": \"1939\"", "\"start\": \"39\"", "start"),
      ("\"on\":\"1939-05-01\"", "\"on\":\"1939-5\"", "events[0].on"),
      ("\"retaliation\":{}", "\"retaliation\":1", "events[0].attack.retaliation"),
      ("\"retaliation\":{}", "\"retaliation\":{\"x\":1}", "events[0].attack.retaliation.x"),
      ("\"by\":[\"state:RUR\"]", "\"by\":[]", "events[0].attack"),
      ("\"by\":[\"state:RUR\"]", "\"by\":[\"weapon:artillery-shells\"]", "events[0].attack.by[0]"),
      ("\"attack\"", "\"attacks\"", "events[0]"),
      ("\"isObliged\"", "\"obliged\"", "events[1].if.not.all[0]"),
      (",{\"finds\":\"sanction\"}", "", "events[1].if.not"),
      ("{\"finds\":\"sanction\"}", "{\"finds\":\"x\"}", "events[1].if.not.all[1].finds"),
      ("\"foodSupply\"", "\"food\"", "events[1].states.relations[0].kind"),
      ("\"foodSupply\"", "\"defensePact\"", "events[1].states.relations[0].says"),
      ("\"words\":\"food\"", "\"words\":null", "events[1].states.words"),
      ("\"between\":[\"state:RUR\"]", "\"between\":[\"state:X\"]", "events[2].peace.between[0]"),
      ("\"and\":", "\"with\":", "events[2].peace.with"),
    ])
  func faults(what: String, instead: String, path: String) throws {
    let text = try Self.scenario.json()
    #expect(text.contains(what))
    let wrong = text.replacing(what, with: instead)
    do throws(GraphFileError) {
      _ = try Scenario(json: wrong)
      Issue.record("this was read")
    } catch {
      #expect(error.path == path, "\(error)")
    }
  }
}

import TestSupport
import Westphalia

/// A response over 200 states and 700 treaties, and a scenario of 20 events on them.
///
/// Prints the median of the repetitions and a figure that the result can be checked by.
func scenarioWorkload() throws {
  let world = TreatyWorld(states: 200, treaties: 700, seed: 1)
  let attack = world.attacks[0]
  // The index of the relations is built by the first query, as in any use.
  _ = world.graph.response(to: attack)
  measure("response, direct", 201) { world.graph.response(to: attack).findings.count }
  measure("response, with retaliation", 51) {
    world.graph.response(to: attack, cascading: .withRetaliation(provoked: false)).joinings.count
  }
  measure("exposure", 51) { world.graph.exposure(to: attack).reached.count }
  let scenario = world.scenario
  measure("scenario of 20 events", 51) { (try? scenario.play().steps.count) ?? 0 }
}

/// An invented world of treaties; the same for the same seed.
private struct TreatyWorld {
  let graph: RelationGraph
  let attacks: [Attack]
  let scenario: Scenario

  init(states count: Int, treaties: Int, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
    let states = (0..<count).map { SovereignState("S\($0)", name: "State \($0)") }
    let all = (0..<treaties).map { number in
      Treaty(
        "t\(number)", name: "Treaty \(number)", inForce: .since("1990-01-01"),
        promises: [
          TreatyPromise(
            number % 3 == 0 ? .nonaggression : .defense, article: "1",
            conditions: number % 4 == 0 ? [.unprovoked] : []),
          TreatyPromise(.consultation, article: "2", .consultationOnly),
        ])
    }
    let graph = RelationGraph {
      for (number, treaty) in all.enumerated() {
        // Most treaties bind two states, some a dozen.
        for _ in 0..<(number % 50 == 0 ? 12 : 2) {
          Statement(Party(), from: states[pick(count)], to: treaty)
        }
      }
    }
    self.graph = graph
    let attacks = (0..<10).map { number in
      Attack(
        by: states[pick(count)], on: states[number],
        at: PartialDate(stringLiteral: "2000-01-\(number + 10)"), provoked: false)
    }
    self.attacks = attacks
    scenario = Scenario(on: graph, from: "2000-01-01") {
      for attack in attacks {
        ScenarioEvent(on: attack.date, .attack(attack, cascading: .direct))
        ScenarioEvent(on: attack.date, .accedes(attack.victim, all[7]))
      }
    }
  }
}

private func measure(_ name: String, _ repetitions: Int, _ body: () -> Int) {
  let clock = ContinuousClock()
  var times: [Duration] = []
  var check = 0
  for _ in 0..<repetitions { times.append(clock.measure { check = body() }) }
  times.sort()
  let median = times[times.count / 2] / .milliseconds(1)
  print("\(name): median \(format("%.3f", median)) ms of \(repetitions), result \(check)")
}

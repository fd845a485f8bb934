import TestSupport
import Westphalia

/// `benchmarks --scenario-events`: an event among 50,000 supplies, and a response over 1,200 parties.
///
/// Prints the median of the repetitions in milliseconds of process CPU time, and a figure that the result can be
/// checked by. The time of an event is
/// that of a run divided by its events, without what the run takes before the first.
func scenarioEventWorkload() throws {
  let world = try SupplyWorld(supplies: 50_000)
  let none = Scenario(on: world.graph, from: "2000-01-01", [])
  let idle = measure("50,000 supplies, no event", 21) { (try? none.play().steps.count) ?? -1 }
  for (name, events) in world.series {
    let scenario = Scenario(on: world.graph, from: "2000-01-01", events)
    let whole = measure("50,000 supplies, \(events.count) events: \(name)", 21) {
      (try? scenario.play().steps.count) ?? -1
    }
    print("  an event: \(format("%.3f", (whole - idle) / Double(events.count))) ms")
  }
  for (name, graph, attack) in [
    ("one treaty of 1,200 parties", crowd(1_200), crowdAttack),
    ("1,199 treaties of two in a chain", chain(1_200), crowdAttack),
    ("two sides of 600 parties each", sides(600), crowdAttack),
  ] {
    _ = graph.response(to: attack)
    measure("\(name), direct", 21) { graph.response(to: attack).joinings.count }
    measure("\(name), with retaliation", 21) {
      graph.response(to: attack, cascading: .withRetaliation(provoked: false)).joinings.count
    }
  }
}

private let crowdAttack = Attack(
  by: SovereignState("X", name: "X"), on: SovereignState("S0", name: "State 0"), at: "2000-06-25",
  in: .territory(of: SovereignState("S0", name: "State 0")), provoked: false)

private func states(_ count: Int) -> [SovereignState] {
  (0..<count).map { SovereignState("S\($0)", name: "State \($0)") }
}

private func pact(_ key: String) -> Treaty {
  Treaty(
    key, name: "Treaty \(key)", inForce: .since("1990-01-01"),
    promises: [TreatyPromise(.defense, article: "1"), TreatyPromise(.consultation, article: "2")])
}

private func crowd(_ count: Int) -> RelationGraph {
  let treaty = pact("all")
  return RelationGraph {
    for state in states(count) { Statement(Party(), from: state, to: treaty) }
  }
}

private func chain(_ count: Int) -> RelationGraph {
  let states = states(count)
  return RelationGraph {
    for (number, (one, other)) in zip(states, states.dropFirst()).enumerated() {
      let treaty = pact("t\(number)")
      Statement(Party(), from: one, to: treaty)
      Statement(Party(), from: other, to: treaty)
    }
  }
}

/// States that defend the attacked, and as many that join the attacker's offensive.
private func sides(_ count: Int) -> RelationGraph {
  let states = states(2 * count)
  let offensive = Treaty(
    "offensive", name: "Offensive", inForce: .since("1990-01-01"),
    promises: [TreatyPromise(.offense), TreatyPromise(.defense)])
  return RelationGraph {
    for state in states.prefix(count) { Statement(Party(), from: state, to: pact("all")) }
    for state in states.dropFirst(count) { Statement(Party(), from: state, to: offensive) }
    Statement(Party(), from: SovereignState("X", name: "X"), to: offensive)
  }
}

/// States that supply each other with food, and a treaty among some of them.
private struct SupplyWorld {
  let graph: RelationGraph
  let series: [(String, [ScenarioEvent])]

  init(supplies: Int) throws {
    var random = SplitMix64(seed: 1)
    let states = states(200)
    let treaty = pact("all")
    var batch = RelationBatch<GoodsSupply>()
    for _ in 0..<supplies {
      batch.append(
        GoodsSupply(.grain), from: Int(random.next() % 200), to: Int(random.next() % 200),
        during: .since("1995-01-01"))
    }
    var graph = RelationGraph {
      for state in states.prefix(12) { Statement(Party(), from: state, to: treaty) }
      states[0].sanctions(states[1], .trade).since("1996-01-01")
    }
    let recipients = states.map { $0 as any Recipient }
    let suppliers = states.map { $0 as any Supplier }
    try graph.relate(batch, from: suppliers, to: recipients)
    self.graph = graph
    func events(_ action: (Int) -> ScenarioEvent.Action) -> [ScenarioEvent] {
      (0..<100).map { ScenarioEvent(on: "2000-01-01", action($0)) }
    }
    let (first, last) = (states[0], states[199])
    series = [
      (
        "food begins, which no rule reads",
        events {
          .states("food", states[$0].suppliesFood(to: last).since("2000-01-01"))
        }
      ),
      ("accession", events { .accedes(states[$0 + 20], treaty) }),
      ("suspension", events { $0 % 2 == 0 ? .suspends(first, treaty) : .resumes(first, treaty) }),
      ("attack", events { .attack(Attack(by: last, on: states[$0], at: "2000-01-01")) }),
      (
        "trade begins, which a rule reads",
        events {
          .supplyBegins(.grain, from: states[$0], to: last)
        }
      ),
    ]
  }
}

@discardableResult
private func measure(_ name: String, _ repetitions: Int, _ body: () -> Int) -> Double {
  var times: [Double] = []
  var check = 0
  for _ in 0..<repetitions {
    let start = processorMilliseconds()
    check = body()
    times.append(processorMilliseconds() - start)
  }
  times.sort()
  let median = times[times.count / 2]
  print("\(name): median \(format("%.3f", median)) ms of \(repetitions), result \(check)")
  return median
}

import TestSupport
import Testing

@testable import Westphalia

@Suite("Cascades, conflicts and exposure")
struct ResponseCascadeTests {
  private let a = Realm.a
  private let b = Realm.b
  private let c = Realm.c
  private let d = Realm.d
  private let x = Realm.x
  private let y = Realm.y

  @Test("A cascade is not transitive closure: a helper's ally is not called by the first attack")
  func direct() {
    let graph = Realm.graph((Realm.pact("ab"), [a, b]), (Realm.pact("bc"), [b, c]))
    let response = graph.response(to: Realm.attack(on: a))
    #expect(response.obliged.map(\.id) == [b.id])
    #expect(!response.answer(for: c).isObliged)
  }

  @Test("With retaliation each joiner is attacked in turn, and the rule runs again")
  func retaliation() throws {
    let graph = Realm.graph(
      (Realm.pact("ab"), [a, b]), (Realm.pact("bc"), [b, c]), (Realm.pact("cd"), [c, d]))
    let response = graph.response(to: Realm.attack(on: a), cascading: .withRetaliation())
    #expect(response.joinings.map(\.state.id) == [b.id, c.id, d.id])
    #expect(response.joinings.map(\.round) == [0, 1, 2])
    #expect(response.steps.map(\.attack.victim.id) == [a.id, b.id, c.id, d.id])
    #expect(response.reasons(for: d).count == 6)
    #expect(response.reasons(for: d).first == "\(Realm.attack(on: a)).")
  }

  @Test("Whether a retaliation is provoked is stated, or else missing")
  func provokedRetaliation() {
    let condition = TreatyPromise(.defense, conditions: [.unprovoked])
    let graph = Realm.graph(
      (Realm.treaty("ab", condition), [a, b]), (Realm.treaty("bc", condition), [b, c]))
    let open = graph.response(to: Realm.attack(on: a), cascading: .withRetaliation())
    #expect(open.answer(for: c) == .undetermined([.provocation]))
    let stated = graph.response(
      to: Realm.attack(on: a), cascading: .withRetaliation(provoked: false))
    #expect(stated.answer(for: c).isObliged)
  }

  @Test("A cascade is what direct responses round by round amount to", arguments: 0..<60)
  func roundByRound(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
    let states = (0..<12).map { SovereignState("S\($0)", name: "State \($0)") }
    let graph = RelationGraph {
      for number in 0..<10 {
        let duty: Duty = pick(3) == 0 ? .offense : .defense
        let treaty = Realm.treaty(
          "t\(number)",
          TreatyPromise(duty, conditions: pick(4) == 0 ? [.adversary([states[pick(12)]])] : []))
        for _ in 0..<(2 + pick(3)) { Statement(Party(), from: states[pick(12)], to: treaty) }
      }
    }
    let (attacker, victim) = (states[pick(6)], states[6 + pick(6)])
    let attack = Realm.attack(by: attacker, on: victim)
    let response = graph.response(to: attack, cascading: .withRetaliation(provoked: false))

    var sides: [String: AttackResponse.Side] = [victim.id: .attacked, attacker.id: .attacker]
    var torn = Set<String>()
    var standing: [AttackResponse.Side: [SovereignState]] = [
      .attacked: [victim], .attacker: [attacker],
    ]
    var pending = [(attack, AttackResponse.Side.attacked)]
    var expected: [String] = []
    var round = 0
    while !pending.isEmpty {
      var calls: [String: Set<AttackResponse.Side>] = [:]
      for (attack, side) in pending {
        for finding in graph.response(to: attack).findings
        where finding.isCallToArms && finding.answer.isObliged {
          calls[finding.promisor.id, default: []]
            .insert(finding.isPartnerAttacking ? side.opposite : side)
        }
      }
      var joined: [(SovereignState, AttackResponse.Side)] = []
      for state in states.sorted(by: { $0.id < $1.id })
      where sides[state.id] == nil && !torn.contains(state.id) {
        let called = AttackResponse.Side.allCases.filter { calls[state.id]?.contains($0) == true }
        expected += called.map { "\(state.id) \($0) \(round)" }
        if called.count == 2 { torn.insert(state.id) }
        if called.count == 1 { joined.append((state, called[0])) }
      }
      pending = joined.compactMap { state, side in
        let foes = standing[side.opposite] ?? []
        let attack =
          foes.count == 1
          ? Attack(
            by: foes[0], on: state, at: Realm.day, in: .territory(of: state), provoked: false)
          : try? Attack(
            by: foes, on: state, at: Realm.day, in: .territory(of: state), provoked: false)
        return attack.map { ($0, side) }
      }
      for (state, side) in joined {
        sides[state.id] = side
        standing[side, default: []].append(state)
      }
      round += 1
    }
    #expect(
      response.joinings.map { "\($0.state.id) \($0.side) \($0.round)" } == expected)
  }

  @Test("A retaliation looks only at those whom it can call to a side on which they do not stand")
  func newCalls() {
    let crowd = (0..<40).map { SovereignState("S\($0)", name: "State \($0)") }
    let graph = Realm.graph((Realm.pact("all"), crowd))
    let response = graph.response(to: Realm.attack(on: crowd[0]), cascading: .withRetaliation())
    #expect(response.joinings.count == 39 && response.steps.count == 40)
    #expect(response.findings.count == 39)
  }

  @Test("Those who join an offensive are attacked by the other side, and their allies called")
  func offensive() {
    let join = Realm.treaty("xy", TreatyPromise(.offense))
    let graph = Realm.graph(
      (join, [x, y]), (Realm.pact("yd"), [y, d]), (Realm.pact("ab"), [a, b]))
    let response = graph.response(to: Realm.attack(on: a), cascading: .withRetaliation())
    #expect(response.obliged(to: .attacker).map(\.id) == [d.id, y.id])
    #expect(response.obliged(to: .attacked).map(\.id) == [b.id])
  }

  @Test("Cycles of pacts end, and no state fights itself")
  func cycles() {
    let graph = Realm.graph(
      (Realm.pact("ab"), [a, b]), (Realm.pact("bc"), [b, c]), (Realm.pact("ca"), [c, a]),
      (Realm.pact("cx"), [c, x]))
    let response = graph.response(to: Realm.attack(on: a), cascading: .withRetaliation())
    #expect(response.obliged.map(\.id) == [b.id, c.id])
    for step in response.steps {
      #expect(!step.attack.attackers.contains { $0.id == step.attack.victim.id })
    }
  }

  @Test("A state called to both sides is a conflict, and is attacked by neither")
  func bothSides() throws {
    let graph = Realm.graph(
      (Realm.pact("ab"), [a, b]), (Realm.treaty("bx", TreatyPromise(.offense)), [b, x]))
    let response = graph.response(to: Realm.attack(on: a), cascading: .withRetaliation())
    let first = try #require(response.conflicts.first)
    guard case .calledToBothSides(let state, let attacked, let attacking) = first else {
      Issue.record("\(first)")
      return
    }
    #expect(state.id == b.id)
    #expect(attacked.map(\.treaty.id) == ["ab"] && attacking.map(\.treaty.id) == ["bx"])
    #expect(response.steps.count == 1)
  }

  @Test(
    "A state bound to the other side by nonaggression, neutrality or alliance is a conflict",
    arguments: [Duty.nonaggression, .neutrality, .defense])
  func bound(duty: Duty) throws {
    let bond = Realm.treaty("bx", TreatyPromise(duty))
    let graph = Realm.graph((Realm.pact("ab"), [a, b]), (bond, [b, x]))
    let response = graph.response(to: Realm.attack(on: a))
    let conflict = try #require(response.conflicts.first)
    guard case .boundToOtherSide(let states, let calls, let by) = conflict else {
      Issue.record("\(conflict)")
      return
    }
    #expect(states == [b] && calls.map(\.treaty.id) == ["ab"] && by.map(\.treaty.id) == ["bx"])
    #expect(by.map(\.promise.duty) == [duty])
    #expect(response.conflicts.count == 1)
  }

  @Test("Neutrality that the attack does not call on is no conflict")
  func conditionalNeutrality() {
    let bond = Realm.treaty("bx", TreatyPromise(.neutrality, conditions: [.unprovoked]))
    let graph = Realm.graph((Realm.pact("ab"), [a, b]), (bond, [b, x]))
    #expect(graph.response(to: Realm.attack(on: a, provoked: false)).conflicts.isEmpty)
    #expect(graph.response(to: Realm.attack(on: a, provoked: true)).conflicts.count == 1)
  }

  @Test("Exposure is reachability, and has another name and another result")
  func exposure() {
    let closed = Realm.treaty("bc", TreatyPromise(.defense, conditions: [.adversary([y])]))
    let graph = Realm.graph(
      (Realm.pact("ab"), [a, b]), (closed, [b, c]), (Realm.pact("cx"), [c, x]))
    let exposure = graph.exposure(to: Realm.attack(on: a))
    #expect(exposure.reached.map(\.state.id) == [b.id, c.id])
    #expect(exposure.reached.map(\.distance) == [1, 2])
    #expect(graph.response(to: Realm.attack(on: a)).obliged.map(\.id) == [b.id])
  }

  @Test("The response prints as prose and draws as a diagram")
  func proseAndDiagram() {
    let graph = Realm.graph((Realm.pact("ab"), [a, b]))
    let response = graph.response(to: Realm.attack(on: a))
    #expect(
      response.description == """
        Xanadu attacks Arcadia in the territory of Arcadia on 1950-06-25.
        Borduria is obliged by article 1 of the Treaty ab to defend Arcadia, to an extent not stated.
        """)
    let dot = response.diagram().dot.text
    #expect(dot.contains("Treaty ab, art. 1"))
    #expect(response.graph.relationCount == 2)
  }
}

@Suite("Properties of responses over random worlds")
struct ResponsePropertyTests {
  struct World {
    let states: [SovereignState]
    let bonds: [(Treaty, SovereignState)]
    let attack: Attack

    init(seed: UInt64) {
      var random = SplitMix64(seed: seed)
      let states = (0..<8).map { SovereignState("S\($0)", name: "State \($0)") }
      var bonds: [(Treaty, SovereignState)] = []
      for index in 0..<Int.random(in: 3...12, using: &random) {
        let duty = Duty.allCases.randomElement(using: &random) ?? .defense
        let conditions: [[ObligationCondition]] = [
          [], [], [.unprovoked], [.adversary([states[index % 8]])], [.adversaries(atLeast: 2)],
        ]
        let start = ["1900-01-01", "1950-06-25", "1950-06-26", "1950"].randomElement(using: &random)
        let treaty = Treaty(
          "t\(index)", name: "Treaty \(index)", signed: "1890",
          inForce: .since(PartialDate(stringLiteral: start ?? "1900")),
          promises: [
            TreatyPromise(
              duty == .consultation ? .defense : duty, article: "1",
              conditions: conditions.randomElement(using: &random) ?? [])
          ])
        for state in states.shuffled(using: &random).prefix(Int.random(in: 2...4, using: &random)) {
          bonds.append((treaty, state))
        }
      }
      let pair = states.shuffled(using: &random)
      self.states = states
      self.bonds = bonds
      attack = Attack(
        by: pair[0], on: pair[1], at: "1950-06-25",
        provoked: [true, false, nil].randomElement(using: &random) ?? nil)
    }

    func graph(_ order: [Int]) -> RelationGraph {
      RelationGraph {
        for place in order { Statement(Party(), from: bonds[place].1, to: bonds[place].0) }
      }
    }
  }

  @Test("Results do not depend on the order of insertion", arguments: 0..<150)
  func order(seed: Int) {
    let world = World(seed: UInt64(seed))
    var random = SplitMix64(seed: UInt64(seed) &+ 99)
    for cascade in [ResponseCascade.direct, .withRetaliation(provoked: false)] {
      let first = world.graph(Array(world.bonds.indices))
        .response(to: world.attack, cascading: cascade)
      let second = world.graph(world.bonds.indices.shuffled(using: &random))
        .response(to: world.attack, cascading: cascade)
      #expect(first.description == second.description)
      #expect(first.joinings.map(\.state.id) == second.joinings.map(\.state.id))
      #expect(first.graph.difference(from: second.graph).isEmpty)
    }
  }

  @Test("No state is called against itself, and no later treaty is called on", arguments: 0..<150)
  func sanity(seed: Int) {
    let world = World(seed: UInt64(seed))
    let graph = world.graph(Array(world.bonds.indices))
    let response = graph.response(to: world.attack, cascading: .withRetaliation())
    #expect(response.steps.count <= world.states.count)
    for step in response.steps {
      #expect(!step.attack.attackers.contains { $0.id == step.attack.victim.id })
      for finding in step.findings {
        #expect(finding.promisor.id != finding.partner.id)
        if finding.answer.isObliged {
          #expect(finding.treaty.isInForce(on: step.attack.date) == .certainly)
          if finding.duty == .defense {
            #expect(finding.partner.id == step.attack.victim.id)
            #expect(!step.attack.attackers.contains { $0.id == finding.promisor.id })
          }
        }
      }
    }
    let sides = AttackResponse.Side.allCases.map { side in
      Set(response.joinings.filter { $0.side == side }.map(\.state.id))
    }
    let both = sides[0].intersection(sides[1])
    let conflicting = Set(
      response.conflicts.compactMap { conflict -> String? in
        if case .calledToBothSides(let state, _, _) = conflict { state.id } else { nil }
      })
    #expect(both.isSubset(of: conflicting))
  }

  @Test("The direct answer agrees with a slow reading of the rule", arguments: 0..<300)
  func oracle(seed: Int) {
    let world = World(seed: UInt64(seed) &+ 1_000)
    let response = world.graph(Array(world.bonds.indices)).response(to: world.attack)
    let attack = world.attack
    var expected: [AttackResponse.Side: Set<String>] = [:]
    for (treaty, state) in world.bonds {
      guard treaty.isInForce(on: attack.date) == .certainly, state.id != attack.victim.id else {
        continue
      }
      guard !attack.attackers.contains(where: { $0.id == state.id }) else { continue }
      for promise in treaty.phases.flatMap(\.promises) {
        let partners = world.bonds.filter { $0.0.id == treaty.id && $0.1.id != state.id }.map(\.1)
        for partner in partners {
          let isVictim = partner.id == attack.victim.id
          let isAttacker = attack.attackers.contains { $0.id == partner.id }
          guard
            (promise.duty == .defense && isVictim)
              || (promise.duty == .offense && (isVictim || isAttacker))
          else { continue }
          let holds = promise.conditions.allSatisfy { condition in
            switch condition {
            case .unprovoked: attack.isProvoked == !isVictim
            case .adversary(let states):
              states.contains { one in
                isVictim
                  ? attack.attackers.contains { $0.id == one.id } : one.id == attack.victim.id
              }
            case .adversaries: false
            default: true
            }
          }
          if holds { expected[isVictim ? .attacked : .attacker, default: []].insert(state.id) }
        }
      }
    }
    for side in AttackResponse.Side.allCases {
      #expect(Set(response.obliged(to: side).map(\.id)) == expected[side] ?? [])
    }
  }

  /// An alliance of many, each of which joins and is attacked in turn.
  private func alliance(of count: Int) -> (findings: Int, steps: Int) {
    let states = (0..<count).map { SovereignState("s\($0)", name: "State \($0)") }
    let graph = Realm.graph((Realm.pact("all"), states))
    let (response, steps) = graph.countedResponse(
      to: Realm.attack(on: states[0]), cascading: .withRetaliation())
    return (response.findings.count, steps)
  }

  @Test("A cascade lists one call of each party of an alliance, and looks at each a few times")
  func growth() {
    let (small, large) = (alliance(of: 12), alliance(of: 120))
    #expect(small.findings == 11 && large.findings == 119)
    #expect(small.steps < 10 * small.findings && large.steps < 10 * large.findings)
  }
}

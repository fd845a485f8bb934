import Westphalia

/// What is counted over wars: states called on and promises honored.
struct Tally: Equatable {
  /// States that a promise called on, or may have called on, by what they did; a state counts once for each victim.
  struct States: Equatable {
    var came = 0
    var cameTooLate = 0
    var foughtForOtherSide = 0
    var stayedOut = 0
    var victimsThemselves = 0
    var notListed = 0

    /// Those who could come or not.
    var count: Int { came + cameTooLate + foughtForOtherSide + stayedOut }

    mutating func add(_ outcome: VictimCase.Outcome) {
      switch outcome {
      case .came: came += 1
      case .cameTooLate: cameTooLate += 1
      case .foughtForOtherSide: foughtForOtherSide += 1
      case .stayedOut: stayedOut += 1
      case .isVictimItself: victimsThemselves += 1
      case .isNotListed: notListed += 1
      }
    }
  }

  /// Treaties in a war, each once a war.
  struct Treaties: Equatable {
    /// All whom the treaty called on came, victims themselves and those not listed apart.
    var honored = 0
    /// Some came, and some did not.
    var halfHonored = 0
    /// Nobody came.
    var broken = 0
    /// All whom the treaty called on were victims themselves or not listed.
    var apart = 0
    /// Of those apart: some were victims themselves.
    var victimsAlone = 0

    /// Those that called on somebody who could come or not.
    var count: Int { honored + halfHonored + broken }

    /// Those that somebody honored, if fighting as a victim oneself is to honor.
    var widelyHonored: Int { honored + halfHonored + victimsAlone }

    /// Those that somebody could honor, if fighting as a victim oneself is to honor.
    var wideCount: Int { count + victimsAlone }
  }

  var wars = 0
  var warsWithoutAttacker = 0
  var victims = 0
  var victimsWithCall = 0
  var called = States()
  var open = States()
  /// Treaties that certainly called on somebody.
  var treaties = Treaties()
  /// Treaties that called on somebody, or may have.
  var possibleTreaties = Treaties()
  /// Treaties in force between a party of the attack and a state beside it, that called on nobody.
  var treatiesNotCalled = 0
  var notCalled: [WhyNot: Int] = [:]
  var cameUncalled = 0

  /// Adds a war with what is known of its victims.
  mutating func add(_ war: InterstateWar, _ cases: [VictimCase]) {
    wars += 1
    if war.attackingSide == nil { warsWithoutAttacker += 1 }
    var called: [String: [VictimCase.Outcome]] = [:]
    var possible: [String: [VictimCase.Outcome]] = [:]
    var others: Set<String> = []
    for one in cases {
      victims += 1
      if !one.called.isEmpty { victimsWithCall += 1 }
      for promisor in one.called {
        self.called.add(promisor.outcome)
        for treaty in promisor.treaties {
          called[treaty.id, default: []].append(promisor.outcome)
          possible[treaty.id, default: []].append(promisor.outcome)
        }
      }
      for promisor in one.open {
        open.add(promisor.outcome)
        for treaty in promisor.treaties {
          possible[treaty.id, default: []].append(promisor.outcome)
        }
      }
      for (reason, states) in one.notCalled { notCalled[reason, default: 0] += states.count }
      others.formUnion(one.treatiesInForce.map(\.id))
    }
    cameUncalled += VictimCase.cameUncalled(in: cases).count
    for outcomes in called.values { treaties.add(outcomes) }
    for outcomes in possible.values { possibleTreaties.add(outcomes) }
    treatiesNotCalled += others.subtracting(possible.keys).count
  }
}

extension VictimCase {
  /// The treaties in force between a party of the attack and a state that is none.
  fileprivate var treatiesInForce: [Treaty] {
    let parties = Set((war.attackers.map(\.state) + [victim.state]).map(\.id))
    return response.findings.filter { finding in
      !parties.contains(finding.promisor.id)
        && finding.answer.reason.map { WhyNot($0).isOfTreatyInForce } ?? true
    }.map(\.treaty)
  }
}

extension Tally.Treaties {
  fileprivate mutating func add(_ outcomes: [VictimCase.Outcome]) {
    let others = outcomes.filter { $0 != .isVictimItself && $0 != .isNotListed }
    let came = others.filter(\.isHelp).count
    switch came {
    case _ where others.isEmpty:
      apart += 1
      if outcomes.contains(.isVictimItself) { victimsAlone += 1 }
    case others.count: honored += 1
    case 0: broken += 1
    default: halfHonored += 1
    }
  }
}

import Westphalia

/// Treaties put together from rows, each of which is one member in one phase with its own promises.
struct TreatyAssembly {
  /// One member in one phase of a treaty.
  struct Member {
    let state: SovereignState
    let phase: Int
    let period: Period
    let promises: [TreatyPromise]
  }

  private var keys: [String] = []
  private var members: [String: [Member]] = [:]

  /// Adds a member in a phase of the treaty with a key.
  mutating func add(_ member: Member, to key: String) {
    if members[key] == nil { keys.append(key) }
    members[key, default: []].append(member)
  }

  /// States the treaties and their parties, in the order in which their keys came first.
  ///
  /// A member's phases that follow one another are one spell of being party.
  func state(
    in graph: inout RelationGraph, name: (String) -> String, source: EvidenceSource
  ) {
    for key in keys {
      let members = members[key] ?? []
      let treaty = Self.treaty(name(key), members, source)
      var states: [SovereignState] = []
      for member in members where !states.contains(where: { $0.id == member.state.id }) {
        states.append(member.state)
      }
      for state in states {
        let periods = members.filter { $0.state.id == state.id }.map(\.period)
        for period in Self.joined(periods) {
          graph.relate(
            Party(), from: state, to: treaty, during: period,
            evidence: [Evidence(source, at: "treaty \(key)")])
        }
      }
    }
  }

  private static func treaty(
    _ name: String, _ members: [Member], _ source: EvidenceSource
  ) -> Treaty {
    let phases = Set(members.map(\.phase)).sorted().map { number in
      let those = members.filter { $0.phase == number }
      var promises: [TreatyPromise] = []
      for promise in those.flatMap(\.promises) where !promises.contains(promise) {
        promises.append(promise)
      }
      return TreatyPhase(.spanning(those.map(\.period)), promises)
    }
    return Treaty(
      name, name: name, terms: [TreatyTerm(.spanning(members.map(\.period)), accordingTo: source)],
      phases: phases)
  }

  /// Periods in order of time, those that touch as one.
  static func joined(_ periods: [Period]) -> [Period] {
    var joined: [Period] = []
    for period in periods.sorted(by: { $0.earliestStart < $1.earliestStart }) {
      if let last = joined.last, period.earliestStart <= last.latestEnd {
        joined[joined.count - 1] = .spanning([last, period])
      } else {
        joined.append(period)
      }
    }
    return joined
  }
}

extension Period {
  /// From the first start of several periods to their last end; unknown where there are none.
  static func spanning(_ periods: [Period]) -> Period {
    guard let first = periods.min(by: { $0.earliestStart < $1.earliestStart }),
      let last = periods.max(by: { $0.latestEnd < $1.latestEnd })
    else { return .unknown }
    let isOpen = periods.contains(where: \.isOpenEnded)
    return Period.always.starting(first.start).ending(isOpen ? .open : last.end)
  }
}

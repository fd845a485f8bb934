import TypedGraph

/// How a state came to stand in a treaty in the place of another.
struct TreatyInheritance: Hashable, Sendable {
  /// The state that was party, and the one that takes its place.
  let predecessor, successor: SovereignState

  /// Whether it is known that the treaty passes.
  let isCertain: Bool

  /// The relations that state the succession, step by step; none where only the package's table names the
  /// successor.
  let relations: [RelationID]

  let evidence: [Evidence]
  let claim: ClaimWeight

  /// From when on the successor stands in the treaty.
  let start: Period.Bound
}

extension Period {
  /// The time of a place in a treaty or of a promise, from when it passes to a successor; its end, where that comes later.
  ///
  /// An end on the day of the succession is the predecessor's own.
  func passed(from start: Period.Bound) -> Period {
    let passed = Period.always.starting(start)
    guard case .date(let end) = end, case .date(let first) = start, end.first > first.last else {
      return passed
    }
    return passed.ending(.date(end))
  }
}

/// Which states take the place of which, as a view states it.
struct Successions {
  private var links: [String: [RelationEntry<Succession>]] = [:]
  private var predecessorsOf: [String: [SovereignState]] = [:]
  /// The former states of which a source lists all successions, so that one that is not stated is none.
  private var covered = Set<String>()

  init(of view: GraphView) {
    for entry in view.relations(of: Succession.self)
    where ClaimWeight(of: entry.evidence) != .denied {
      links[entry.target.id, default: []].append(entry)
      predecessorsOf[entry.source.id, default: []].append(entry.target)
    }
    for (predecessor, successors) in Self.known {
      if let end = predecessor.existence.map(\.latestEnd).max(), end != .latest,
        view.coverages.contains(where: {
          $0.covers(Succession.self, on: PartialDate(end)) == .certainly
        })
      {
        covered.insert(predecessor.id)
        continue
      }
      for successor in successors where links[predecessor.id] == nil {
        predecessorsOf[successor.id, default: []].append(predecessor)
      }
    }
  }

  /// The states whose place a state took, as stated, or by the package's table where nothing is stated.
  func predecessors(of state: SovereignState) -> [SovereignState] {
    predecessorsOf[state.id] ?? []
  }

  /// Those to whom a party's place in a treaty passes, or may.
  ///
  /// Where nobody states who succeeds a state, those that the package's table names may, unless a source
  /// lists all successions.
  func heirs(of state: SovereignState, to treaty: Treaty) -> [TreatyInheritance] {
    let gone = state.existence.map(\.latestEnd).max() ?? .latest
    let end: Period.Bound = gone == .latest ? .unknown : .date(PartialDate(gone))
    guard let stated = links[state.id] else {
      guard case .date = end, !covered.contains(state.id) else { return [] }
      return (Self.known.first { $0.predecessor.id == state.id }?.successors ?? []).map {
        TreatyInheritance(
          predecessor: state, successor: $0, isCertain: false, relations: [], evidence: [],
          claim: .affirmed, start: end)
      }
    }
    return stated.compactMap { entry in
      let passes = entry.relation.passes(treaty)
      guard passes != false else { return nil }
      let start = entry.period.start.date.map(Period.Bound.date) ?? end
      return TreatyInheritance(
        predecessor: state, successor: entry.source, isCertain: passes == true,
        relations: [entry.id], evidence: entry.evidence, claim: ClaimWeight(of: entry.evidence),
        start: start)
    }
  }

  /// States that no longer exist, with those that took their place: whom to name where a graph does not say.
  ///
  /// General knowledge, and no statement of which treaties passed: no answer rests on it.
  private static let known: [(predecessor: SovereignState, successors: [SovereignState])] = [
    (.sovietUnion, [.russia]), (.westGermany, [.germany]), (.eastGermany, [.germany]),
    (.czechoslovakia, [.czechia, .slovakia]),
    (.austriaHungary, [.austria, .hungary]), (.southVietnam, [.vietnam]),
    (.yugoslavia, [.serbia]),
  ]
}

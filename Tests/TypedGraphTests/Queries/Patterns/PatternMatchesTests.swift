import TestSupport
import Testing
import TypedGraph

@Suite("Path patterns against all walks")
struct PatternMatchesTests {
  /// All ways from a node that repeat nothing, each before those that go on from it.
  private func walks(
    _ model: ModelGraph, _ start: NodeKey, _ repetition: PathRepetition?, longest: Int
  ) -> [Walk] {
    var found: [Walk] = []
    func go(_ walk: Walk) {
      found.append(walk)
      guard walk.relations.count < longest, let last = walk.nodes.last else { return }
      for step in model.steps(from: last, .both) {
        switch repetition {
        case .noNodeTwice: if walk.nodes.contains(step.to) { continue }
        case .noRelationTwice:
          if walk.relations.contains(where: { $0.id == step.relation.id }) { continue }
        case nil: break
        }
        go(
          Walk(nodes: walk.nodes + [step.to], relations: walk.relations + [step.relation]))
      }
    }
    go(Walk(nodes: [start]))
    return found
  }

  private func isInTimeOrder(_ walk: Walk) -> Bool {
    let days = walk.relations.map(\.period.earliestStart) + [CalendarDate.earliest]
    var day = CalendarDate.earliest
    for relation in walk.relations {
      let candidates = days.filter { $0 >= day }.sorted()
      guard
        let next = candidates.first(where: {
          relation.period.holds(on: PartialDate($0)) >= .possibly
        })
      else { return false }
      day = next
    }
    return true
  }

  @Test("Matches are the walks that the pattern describes, each once, in order", arguments: 0..<150)
  func matches(seed: Int) throws {
    let sample = QuerySample(seed: seed, relations: 8)
    var generator = SplitMix64(seed: UInt64(1_000 + seed))
    for _ in 0..<4 {
      let wanted = generator.pattern()
      let pattern = wanted.added(to: .from((any Node).self))
      for repetition in PathRepetition.allCases {
        for inTimeOrder in [false, true] {
          for node in sample.view.nodes {
            let expected = walks(sample.model, NodeKey(node), repetition, longest: 4)
              .filter { wanted.ends($0, from: 0).contains($0.relations.count) }
              .filter { !inTimeOrder || isInTimeOrder($0) }
            let found = try sample.view.matches(
              pattern, from: node, repetition, inTimeOrder: inTimeOrder, maximumLength: 4
            ).all()
            #expect(
              found.map(\.path.ids) == expected.map { $0.relations.map(\.id) }, "\(wanted)")
            let count = try sample.view.matchCount(
              pattern, from: node, repetition, inTimeOrder: inTimeOrder, maximumLength: 4)
            #expect(count == found.count, "\(wanted)")
            #expect(found.map { NodeKey($0.end) } == expected.map { $0.nodes[$0.relations.count] })
            #expect(found.allSatisfy { $0.path.isChain && NodeKey($0.start) == NodeKey(node) })
          }
        }
      }
      let all = try sample.view.matches(pattern, maximumLength: 3).all().map(\.path.ids)
      let each = try sample.view.nodes.flatMap { node in
        try sample.view.matches(pattern, from: node, maximumLength: 3).all().map(\.path.ids)
      }
      #expect(all == each)
      for repetition in PathRepetition.allCases {
        for limit in [0, 2, 4] {
          let count = try sample.view.matchCount(pattern, repetition, maximumLength: limit)
          let made = try sample.view.matches(pattern, repetition, maximumLength: limit).all()
          #expect(count == made.count, "\(wanted)")
          for node in sample.view.nodes.prefix(2) {
            #expect(
              try sample.view.matchCount(pattern, to: node, repetition, maximumLength: limit)
                == made.count { NodeKey($0.end) == NodeKey(node) }, "\(wanted)")
          }
        }
      }
    }
  }

  @Test("Shortest matches are the shortest of all walks", arguments: 0..<100)
  func shortest(seed: Int) throws {
    let sample = QuerySample(seed: seed, relations: 7)
    var generator = SplitMix64(seed: UInt64(2_000 + seed))
    for _ in 0..<4 {
      let wanted = generator.pattern(depth: 2)
      let pattern = wanted.added(to: .from((any Node).self))
      for node in sample.view.nodes {
        let matching = walks(sample.model, NodeKey(node), nil, longest: 4)
          .filter { wanted.ends($0, from: 0).contains($0.relations.count) }
        var expected = Set<[Int]>()
        for other in sample.keys {
          let there = matching.filter { $0.nodes.last == other }
          let least = there.map(\.relations.count).min()
          for walk in there where walk.relations.count == least {
            expected.insert(walk.relations.map(\.id))
          }
        }
        let found = try sample.view.shortestMatches(pattern, from: node).all().map(\.path)
        let short = found.filter { $0.count <= 4 }
        #expect(Set(short.map(\.ids)) == expected && short.count == expected.count, "\(wanted)")
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.count <= $1.count })
        for end in sample.view.nodes {
          let only = try sample.view.shortestMatches(pattern, from: node, to: end).all()
            .map(\.path.ids)
          #expect(only == found.filter { NodeKey($0.end) == NodeKey(end) }.map(\.ids))
        }
      }
    }
  }
}

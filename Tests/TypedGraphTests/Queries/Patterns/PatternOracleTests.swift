import TestSupport
import Testing
import TypedGraph

/// A pattern over nodes of any type, which the library is given and the oracle reads.
indirect enum ModelPattern: CustomStringConvertible {
  case along(any Relation.Type)
  case against(any Relation.Type)
  case evenMention
  case onlyTowns
  case sequence([ModelPattern])
  case either(ModelPattern, ModelPattern)
  case repeated(ModelPattern, Int, Int?)

  typealias Anywhere = PathPattern<any Node, any Node>

  func added(to pattern: Anywhere) -> Anywhere {
    switch self {
    case .along(let kind): return Self.along(kind, pattern)
    case .against(let kind): return Self.against(kind, pattern)
    case .evenMention:
      return pattern.along(Mention.self).where { (Int($0.relation.words) ?? 1) % 2 == 0 }
        .as((any Node).self)
    case .onlyTowns: return pattern.at { $0 is Town }
    case .sequence(let parts): return parts.reduce(pattern) { $1.added(to: $0) }
    case .either(let one, let other):
      return pattern.either({ one.added(to: $0) }, { other.added(to: $0) }).pattern
    case .repeated(let body, let lower, let upper):
      guard let upper else { return pattern.repeated(lower...) { body.added(to: $0) } }
      return pattern.repeated(lower...upper) { body.added(to: $0) }
    }
  }

  private static func along(_ kind: any Relation.Type, _ pattern: Anywhere) -> Anywhere {
    func step<R: Relation>(_ kind: R.Type) -> Anywhere {
      pattern.as(R.Source.self).along(R.self).as((any Node).self)
    }
    return step(kind)
  }

  private static func against(_ kind: any Relation.Type, _ pattern: Anywhere) -> Anywhere {
    func step<R: Relation>(_ kind: R.Type) -> Anywhere {
      pattern.as(R.Target.self).against(R.self).as((any Node).self)
    }
    return step(kind)
  }

  /// Where the pattern can end that begins at a place of a walk.
  func ends(_ walk: Walk, from start: Int) -> Set<Int> {
    switch self {
    case .along(let kind): return walk.step(at: start, kind, isReversed: false) ? [start + 1] : []
    case .against(let kind): return walk.step(at: start, kind, isReversed: true) ? [start + 1] : []
    case .evenMention:
      guard walk.step(at: start, Mention.self, isReversed: false),
        let mention = walk.relations[start].payload as? Mention
      else { return [] }
      return (Int(mention.words) ?? 1) % 2 == 0 ? [start + 1] : []
    case .onlyTowns: return walk.nodes[start].description.hasPrefix("Town") ? [start] : []
    case .sequence(let parts):
      return parts.reduce([start]) { places, part in
        places.reduce(into: []) { $0.formUnion(part.ends(walk, from: $1)) }
      }
    case .either(let one, let other):
      return one.ends(walk, from: start).union(other.ends(walk, from: start))
    case .repeated(let body, let lower, let upper):
      var places: Set<Int> = [start]
      var found: Set<Int> = lower == 0 ? [start] : []
      // More turns than these reach no further place.
      for turn in 1...(lower + walk.nodes.count + 2) where turn <= upper ?? .max {
        places = places.reduce(into: []) { $0.formUnion(body.ends(walk, from: $1)) }
        if turn >= lower { found.formUnion(places) }
      }
      return found
    }
  }

  var description: String {
    switch self {
    case .along(let kind): "\(kind)"
    case .against(let kind): "-\(kind)"
    case .evenMention: "even"
    case .onlyTowns: "towns"
    case .sequence(let parts): "(" + parts.map(\.description).joined(separator: " ") + ")"
    case .either(let one, let other): "(\(one)|\(other))"
    case .repeated(let body, let lower, let upper):
      "\(body){\(lower),\(upper.map(String.init) ?? "")}"
    }
  }
}

/// A way through the model, node by node.
struct Walk {
  var nodes: [NodeKey]
  var relations: [ModelRelation] = []

  func step(at place: Int, _ kind: any Relation.Type, isReversed: Bool) -> Bool {
    guard place < relations.count, relations[place].isOf(kind) else { return false }
    let relation = relations[place]
    let forward = relation.source == nodes[place] && relation.target == nodes[place + 1]
    let back = relation.target == nodes[place] && relation.source == nodes[place + 1]
    if relation.isSymmetric { return forward || back }
    return isReversed ? back : forward
  }
}

extension SplitMix64 {
  mutating func pattern(depth: Int = 3) -> ModelPattern {
    let kinds: [any Relation.Type] = [
      Road.self, Twinning.self, Loan.self, Ballot.self, Mention.self,
    ]
    switch depth == 0 ? below(4) : below(10) {
    case 0, 1: return .along(kinds[below(5)])
    case 2: return .against(kinds[below(5)])
    case 3: return chance(1, in: 2) ? .evenMention : .onlyTowns
    case 4, 5: return .sequence((0..<(1 + below(3))).map { _ in pattern(depth: depth - 1) })
    case 6: return .either(pattern(depth: depth - 1), pattern(depth: depth - 1))
    default:
      let lower = below(3)
      return .repeated(
        pattern(depth: depth - 1), lower, chance(1, in: 3) ? nil : lower + below(3))
    }
  }
}

@Suite("Path patterns against all walks")
struct PatternOracleTests {
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

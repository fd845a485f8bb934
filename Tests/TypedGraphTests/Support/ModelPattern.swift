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
      return pattern.along(Mention.self).where { (Int($0.words) ?? 1) % 2 == 0 }
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

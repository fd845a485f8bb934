import TestSupport
import TypedGraph

/// One condition of a view, which the library and the model both apply.
enum Condition {
  case only(any Relation.Type)
  case excluding(any Relation.Type)
  case on(PartialDate, RequiredCertainty)
  case during(Period, RequiredCertainty)
  case facts
  case payloadIsEven
  case longRoads
  case nodes(below: Int)

  /// Whether a node's id, as a number, is small; texts that are none count as 0.
  private static func isSmall(_ node: any Node, _ bound: Int) -> Bool {
    func number<N: Node>(_ node: N) -> Int { Int("\(node.id)") ?? 0 }
    return number(node) < bound
  }

  private static func isEven(_ relation: any Relation) -> Bool {
    switch relation {
    case let road as Road: road.miles % 2 == 0
    case let loan as Loan: loan.crowns % 2 == 0
    default: true
    }
  }

  func view(of graph: some GraphQueries) -> GraphView {
    switch self {
    case .only(let kind): graph.only(kind)
    case .excluding(let kind): graph.excluding(kind)
    case .on(let date, let least): graph.on(date, least)
    case .during(let period, let least): graph.during(period, least)
    case .facts: graph.believing(.facts)
    case .payloadIsEven: graph.filter { Self.isEven($0.anyRelation) }
    case .longRoads: graph.filter(Road.self) { $0.relation.miles > 1 }
    case .nodes(let bound): graph.nodes { Self.isSmall($0, bound) }
    }
  }

  func model(of model: ModelGraph) -> ModelGraph {
    switch self {
    case .only(let kind): model.filtered { $0.isOf(kind) }
    case .excluding(let kind): model.filtered { !$0.isOf(kind) }
    case .on(let date, let least): model.filtered { $0.period.holds(on: date).satisfies(least) }
    case .during(let period, let least):
      model.filtered { $0.period.overlaps(Self.exact(period)).satisfies(least) }
    case .facts: model.filtered { EvidencePolicy.facts.believes($0.evidence) }
    case .payloadIsEven: model.filtered { Self.isEven($0.payload) }
    case .longRoads: model.filtered { ($0.payload as? Road).map { $0.miles > 1 } ?? true }
    case .nodes(let bound): model.filtered(nodes: { Self.isSmall($0, bound) })
    }
  }

  /// The period of a question with its dates made days: the first of each, or where no day would lie
  /// between, the whole of the last.
  private static func exact(_ period: Period) -> Period {
    func day(_ bound: Period.Bound) -> Period.Bound {
      if case .date(let date) = bound { .date(PartialDate(date.first)) } else { bound }
    }
    let first = Period.always.starting(day(period.start)).ending(day(period.end))
    guard first.isEmpty, case .date(let last) = period.end else { return first }
    return first.ending(.date(PartialDate(last.last.next)))
  }
}

extension SplitMix64 {
  mutating func condition() -> Condition {
    let kinds: [any Relation.Type] = [
      Road.self, Twinning.self, Loan.self, Ballot.self, Mention.self,
    ]
    let least: RequiredCertainty = chance(1, in: 3) ? .certainly : .possibly
    switch below(10) {
    case 0: return .only(kinds[below(5)])
    case 1, 2: return .excluding(kinds[below(5)])
    case 3, 4: return .on(date(), least)
    case 5: return .during(period(), least)
    case 6: return .facts
    case 7: return .payloadIsEven
    case 8: return .longRoads
    default: return .nodes(below: 2 + below(6))
    }
  }
}

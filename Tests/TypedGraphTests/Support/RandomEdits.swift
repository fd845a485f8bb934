import TestSupport
import TypedGraph

/// One random change of a graph, which a graph and a model both carry out.
enum Edit {
  case relate(any Relation, any Node, any Node, Period, [Evidence])
  case insert(any Node)
  case update(any Node)
  case removeNode(any Node)
  case removeRelation(Int)
  case end(Int, PartialDate)
  case setPeriod(Int, Period)
  case addEvidence(Int, Evidence)
  case replace(Int, any Relation)

  /// What came of it, in words that graph and model share.
  enum Outcome: Equatable {
    case done
    case isNew(Bool)
    case removed([Int])
    case noRelation
    case noNode
    case conflict
    case otherKind
    case refusedPeriod
  }
}

extension SplitMix64 {
  mutating func payload() -> any Relation {
    switch below(5) {
    case 0: Road(miles: below(5))
    case 1: Twinning()
    case 2: Loan(crowns: below(5))
    case 3: Ballot(choice: Ballot.Choice.allCases[below(3)])
    default: Mention(words: "\(below(5))")
    }
  }

  /// A relation of a random kind with ends that it takes; often parallel, sometimes a loop.
  mutating func related() -> Edit {
    let payload = payload()
    let ends: (any Node, any Node) =
      switch payload {
      case is Road: (place(), place())
      case is Twinning: (town(), town())
      case is Loan: (creditor(), town())
      case is Ballot: (town(), guild())
      default: (node(), node())
      }
    return .relate(payload, ends.0, ends.1, period(), someEvidence())
  }

  /// A random edit; of relations that are there, that were, or that never were.
  mutating func edit(of model: ModelGraph, size: Int = 60) -> Edit {
    var id = below(model.nextID + 3)
    if !model.relations.isEmpty, chance(7, in: 8) {
      id = model.relations[below(model.relations.count)].id
    }
    // As the graph grows past its size, removing comes as often as relating.
    let isLarge = model.relations.count > size
    switch below(100) {
    case 0..<(isLarge ? 22 : 45): return related()
    case 0..<50: return .removeRelation(id)
    case 50..<52: return .removeNode(node())
    case 52..<59: return .insert(node())
    case 59..<66: return .update(node())
    case 66..<74: return .end(id, date())
    case 74..<82: return .setPeriod(id, period())
    case 82..<91: return .addEvidence(id, evidence())
    default: return .replace(id, payload())
    }
  }
}

extension ModelGraph {
  mutating func carryOut(_ edit: Edit) -> Edit.Outcome {
    switch edit {
    case .relate(let payload, let source, let target, let period, let evidence):
      relate(payload, source, target, period, evidence)
      return .done
    case .insert(let node):
      guard let kept = nodes.first(where: { NodeKey($0) == NodeKey(node) }) else {
        nodes.append(node)
        return .isNew(true)
      }
      return "\(kept)" == "\(node)" ? .isNew(false) : .conflict
    case .update(let node):
      guard let index = nodes.firstIndex(where: { NodeKey($0) == NodeKey(node) }) else {
        return .noNode
      }
      nodes[index] = node
      return .done
    case .removeNode(let node):
      let key = NodeKey(node)
      guard contains(key) else { return .noNode }
      nodes.removeAll { NodeKey($0) == key }
      let gone = relations.filter { $0.source == key || $0.target == key }.map(\.id)
      relations.removeAll { gone.contains($0.id) }
      return .removed(gone)
    case .removeRelation(let id):
      guard relation(id) != nil else { return .noRelation }
      relations.removeAll { $0.id == id }
      return .removed([id])
    case .end(let id, let date):
      guard let old = relation(id) else { return .noRelation }
      guard let period = try? Period(from: old.period.start, until: .date(date)) else {
        return .refusedPeriod
      }
      return change(id) { $0.period = period } ? .done : .noRelation
    case .setPeriod(let id, let period):
      return change(id) { $0.period = period } ? .done : .noRelation
    case .addEvidence(let id, let evidence):
      return change(id) { $0.evidence.append(evidence) } ? .done : .noRelation
    case .replace(let id, let payload):
      guard let old = relation(id) else { return .noRelation }
      guard old.isOf(type(of: payload)) else { return .otherKind }
      return change(id) { $0.payload = payload } ? .done : .noRelation
    }
  }
}

extension RelationGraph {
  mutating func carryOut(_ edit: Edit) -> Edit.Outcome {
    do throws(GraphError) {
      return try outcome(of: edit)
    } catch {
      switch error {
      case .relationNotFound: return .noRelation
      case .nodeNotFound: return .noNode
      case .conflictingNode: return .conflict
      case .kindMismatch: return .otherKind
      case .periodRefused: return .refusedPeriod
      case .columnLength, .positionOutOfRange, .foreignHandles, .handleOutOfDate:
        preconditionFailure("no edit adds a batch")
      }
    }
  }

  private mutating func outcome(of edit: Edit) throws(GraphError) -> Edit.Outcome {
    switch edit {
    case .relate(let payload, let source, let target, let period, let evidence):
      relateAny(payload, source, target, period, evidence)
      return .done
    case .insert(let node): return .isNew(try insert(node))
    case .update(let node): try update(node)
    case .removeNode(let node): return .removed(try remove(node).map(\.id.number))
    case .removeRelation(let number): return .removed([try remove(id(number)).id.number])
    case .end(let number, let date): try end(id(number), on: date)
    case .setPeriod(let number, let period): try setPeriod(period, of: id(number))
    case .addEvidence(let number, let evidence): try add(evidence, to: id(number))
    case .replace(let number, let payload): try update(id(number), to: payload)
    }
    return .done
  }

  private func id(_ number: Int) throws(GraphError) -> RelationID {
    guard let id = RelationID(number: number) else {
      preconditionFailure("tests use small numbers")
    }
    return id
  }

  mutating func relateAny(
    _ payload: some Relation, _ source: any Node, _ target: any Node, _ period: Period,
    _ evidence: [Evidence]
  ) {
    func relate<R: Relation>(_ payload: R) {
      guard let source = source as? R.Source, let target = target as? R.Target else {
        preconditionFailure("\(R.self) does not take \(source) and \(target)")
      }
      self.relate(payload, from: source, to: target, during: period, evidence: evidence)
    }
    relate(payload)
  }
}

extension SplitMix64 {
  /// A graph whose table has many rows, of which only the last few are of relations that are still there.
  ///
  /// Rows lie in chunks of a thousand and some: what a view or an index knows of whole chunks is at stake only where
  /// there are several.
  mutating func graph(ofRows rows: Int, live: Int = 20) -> RelationGraph {
    var graph = RelationGraph()
    for _ in 0..<rows { _ = graph.carryOut(related()) }
    for row in 0..<max(0, rows - live) { _ = graph.carryOut(.removeRelation(row)) }
    return graph
  }
}

import TypedGraph

/// A node as type and id.
struct NodeKey: Hashable, CustomStringConvertible {
  private let type: any Node.Type
  private let id: String

  init(_ node: any Node) {
    func text<N: Node>(_ node: N) -> String { node.id.description }
    type = Swift.type(of: node)
    id = text(node)
  }

  var description: String { "\(type)(\(id))" }

  static func == (left: NodeKey, right: NodeKey) -> Bool {
    left.type == right.type && left.id == right.id
  }

  func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// One relation of the model.
struct ModelRelation {
  let id: Int
  var payload: any Relation
  let source: NodeKey
  let target: NodeKey
  var period: Period
  var evidence: [Evidence]

  var isSymmetric: Bool { !type(of: payload).tie.isDirected }

  func isOf(_ type: any Relation.Type) -> Bool { Swift.type(of: payload) == type }
}

/// A visit of a search of the model.
struct ModelVisit: Equatable {
  var node: NodeKey
  var depth: Int
  var relation: Int?
  var isReversed: Bool
}

/// A graph as plain arrays, with the obvious code for each question.
struct ModelGraph {
  var nodes: [any Node] = []
  var relations: [ModelRelation] = []
  var nextID = 0

  func contains(_ key: NodeKey) -> Bool { nodes.contains { NodeKey($0) == key } }

  func relation(_ id: Int) -> ModelRelation? { relations.first { $0.id == id } }

  mutating func intern(_ node: any Node) {
    if !contains(NodeKey(node)) { nodes.append(node) }
  }

  mutating func relate(
    _ payload: any Relation, _ source: any Node, _ target: any Node, _ period: Period,
    _ evidence: [Evidence]
  ) {
    intern(source)
    intern(target)
    relations.append(
      ModelRelation(
        id: nextID, payload: payload, source: NodeKey(source), target: NodeKey(target),
        period: period, evidence: evidence))
    nextID += 1
  }

  mutating func change(_ id: Int, _ change: (inout ModelRelation) -> Void) -> Bool {
    guard let index = relations.firstIndex(where: { $0.id == id }) else { return false }
    change(&relations[index])
    return true
  }

  /// The relations and nodes that satisfy conditions, and the relations whose ends do.
  func filtered(
    _ keeps: (ModelRelation) -> Bool = { _ in true },
    nodes keepsNode: (any Node) -> Bool = { _ in true }
  ) -> ModelGraph {
    var result = self
    result.nodes = nodes.filter(keepsNode)
    result.relations = relations.filter { relation in
      keeps(relation) && result.contains(relation.source) && result.contains(relation.target)
    }
    return result
  }
}

extension ModelGraph {
  /// The relations that can be walked from a node, and where each leads.
  func steps(
    from node: NodeKey, _ direction: RelationDirection
  ) -> [(relation: ModelRelation, to: NodeKey, isReversed: Bool)] {
    guard contains(node) else { return [] }
    return relations.compactMap { relation in
      if relation.source == node, direction != .incoming || relation.isSymmetric {
        return (relation, relation.target, false)
      }
      if relation.target == node, direction != .outgoing || relation.isSymmetric {
        return (relation, relation.source, !relation.isSymmetric)
      }
      return nil
    }
  }

  func between(_ one: NodeKey, _ other: NodeKey, _ direction: RelationDirection) -> [Int] {
    steps(from: one, direction).filter { $0.to == other && contains(other) }.map(\.relation.id)
  }

  func neighbors(_ node: NodeKey, _ direction: RelationDirection) -> [NodeKey] {
    steps(from: node, direction).reduce(into: []) { found, step in
      if !found.contains(step.to) { found.append(step.to) }
    }
  }

  func breadthFirst(
    _ start: NodeKey, _ direction: RelationDirection, maximumLength: Int = .max
  ) -> [ModelVisit] {
    guard contains(start) else { return [] }
    var visits = [ModelVisit(node: start, depth: 0, relation: nil, isReversed: false)]
    var head = 0
    while head < visits.count {
      let visit = visits[head]
      head += 1
      guard visit.depth < maximumLength else { continue }
      for step in steps(from: visit.node, direction)
      where !visits.contains(where: { $0.node == step.to }) {
        visits.append(
          ModelVisit(
            node: step.to, depth: visit.depth + 1, relation: step.relation.id,
            isReversed: step.isReversed))
      }
    }
    return visits
  }

  func depthFirst(
    _ start: NodeKey, _ direction: RelationDirection, maximumLength: Int = .max
  ) -> [ModelVisit] {
    var visits: [ModelVisit] = []
    func visit(_ node: NodeKey, _ depth: Int, _ relation: Int?, _ isReversed: Bool) {
      visits.append(
        ModelVisit(node: node, depth: depth, relation: relation, isReversed: isReversed))
      guard depth < maximumLength else { return }
      for step in steps(from: node, direction)
      where !visits.contains(where: { $0.node == step.to }) {
        visit(step.to, depth + 1, step.relation.id, step.isReversed)
      }
    }
    if contains(start) { visit(start, 0, nil, false) }
    return visits
  }

  /// Of the paths with the fewest relations the one whose relations come first.
  func shortestPath(
    _ start: NodeKey, _ end: NodeKey, _ direction: RelationDirection
  ) -> [Int]? {
    let back: RelationDirection =
      switch direction {
      case .outgoing: .incoming
      case .incoming: .outgoing
      case .both: .both
      }
    let distances = Dictionary(
      uniqueKeysWithValues: breadthFirst(end, back).map { ($0.node, $0.depth) })
    guard var left = distances[start] else { return nil }
    var path: [Int] = []
    var node = start
    while left > 0 {
      left -= 1
      guard
        let step = steps(from: node, direction).first(where: { distances[$0.to] == left })
      else { return nil }
      path.append(step.relation.id)
      node = step.to
    }
    return path
  }
}

extension ModelGraph {
  /// Everything in the graph, a line a node and a relation.
  var dump: [String] {
    nodes.map { "\($0)" }
      + relations.map { relation in
        "#\(relation.id) \(relation.payload) \(relation.source) \(relation.target) "
          + "\(relation.period.start) \(relation.period.end) \(relation.evidence)"
      }
  }
}

extension GraphQueries {
  /// Everything in the graph, a line a node and a relation, as the model writes it.
  var dump: [String] {
    nodes.map { "\($0)" }
      + relations.map { relation in
        "\(relation.id) \(relation.anyRelation) \(NodeKey(relation.sourceNode)) "
          + "\(NodeKey(relation.targetNode)) "
          + "\(relation.period.start) \(relation.period.end) \(relation.evidence)"
      }
  }
}

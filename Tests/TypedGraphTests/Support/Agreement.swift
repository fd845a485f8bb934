import TestSupport
import TypedGraph

/// Where a graph or view answers otherwise than the model.
struct Disagreement: Error, CustomStringConvertible {
  let description: String
}

/// Compares what a graph or view answers with what the model does, question by question.
struct Agreement {
  let graph: any GraphQueries
  let model: ModelGraph

  init(_ graph: any GraphQueries, _ model: ModelGraph) {
    self.graph = graph
    self.model = model
  }

  private func equal<Value: Equatable>(
    _ question: @autoclosure () -> String, _ answer: Value, _ expected: Value
  ) throws {
    if answer != expected {
      throw Disagreement(description: "\(question()): \(answer), and by the model \(expected)")
    }
  }

  /// Everything that can be listed.
  func checkContents() throws {
    try equal("dump", graph.dump, model.dump)
    try equal("towns", graph.nodes(of: Town.self), model.nodes.compactMap { $0 as? Town })
    try equal(
      "creditors", graph.nodes(of: (any Creditor).self).map { NodeKey($0) },
      model.nodes.compactMap { $0 as? any Creditor }.map { NodeKey($0) })
    var types: [String] = []
    for relation in model.relations {
      let name = "\(type(of: relation.payload))"
      if !types.contains(name) { types.append(name) }
    }
    try equal("types", graph.relationTypes.map { "\($0)" }, types)
    try checkKind(Road.self)
    try checkKind(Twinning.self)
    try checkKind(Loan.self)
    try checkKind(Ballot.self)
    try checkKind(Mention.self)
    for id in 0..<(model.nextID + 2) {
      guard let identity = RelationID(number: id) else { continue }
      try equal(
        "relation \(id)", graph.relation(identity)?.id.number, model.relation(id)?.id)
    }
  }

  private func checkKind<R: Relation>(_ type: R.Type) throws {
    let expected = model.relations.filter { $0.isOf(type) }
    let found = graph.relations(of: R.self)
    try equal("\(R.self)", found.map(\.id.number), expected.map(\.id))
    try equal("payloads", found.map(\.relation), expected.compactMap { $0.payload as? R })
    try equal("signs", found.map(\.relation.sign), expected.map(\.payload.sign))
    try equal("ids", found.ids.map(\.number), expected.map(\.id))
  }

  /// What can be asked of a node.
  func check(_ node: any Node, _ direction: RelationDirection) throws {
    let key = NodeKey(node)
    let steps = model.steps(from: key, direction)
    let found =
      switch direction {
      case .outgoing: graph.relations(from: node)
      case .incoming: graph.relations(to: node)
      case .both: graph.relations(at: node)
      }
    try equal("relations \(direction) \(key)", found.map(\.id.number), steps.map(\.relation.id))
    try equal("contains \(key)", contains(node), model.contains(key))
    guard model.contains(key) else { return try checkAbsence(node, direction) }
    try equal(
      "neighbors \(direction) \(key)",
      try graph.neighbors(of: node, direction).map { NodeKey($0) },
      model.neighbors(key, direction))
    try equal("degree \(direction) \(key)", try graph.degree(of: node, direction), steps.count)
    try checkSearches(node, direction)
  }

  private func contains(_ node: some Node) -> Bool { graph.contains(node) }

  private func checkSearches(_ node: any Node, _ direction: RelationDirection) throws {
    let key = NodeKey(node)
    for bound in [nil, 0, 1, 2] {
      try equal(
        "breadth first \(direction) \(key) \(bound ?? -1)",
        try graph.breadthFirst(from: node, direction, maximumLength: bound).all().map(Self.visit),
        model.breadthFirst(key, direction, maximumLength: bound ?? .max))
      try equal(
        "depth first \(direction) \(key) \(bound ?? -1)",
        try graph.depthFirst(from: node, direction, maximumLength: bound).all().map(Self.visit),
        model.depthFirst(key, direction, maximumLength: bound ?? .max))
    }
    try equal(
      "reachable \(direction) \(key)",
      try graph.reachable(from: node, direction).map { NodeKey($0) },
      model.breadthFirst(key, direction).dropFirst().map(\.node))
  }

  /// A node that is not there has no answer, which is not the answer of a node without relations.
  private func checkAbsence(_ node: any Node, _ direction: RelationDirection) throws {
    func isRefused(_ question: () throws(QueryError) -> Void) -> Bool {
      do throws(QueryError) {
        try question()
        return false
      } catch {
        return error == .nodeNotFound(node)
      }
    }
    let refused = [
      isRefused { () throws(QueryError) in _ = try graph.neighbors(of: node, direction) },
      isRefused { () throws(QueryError) in _ = try graph.degree(of: node, direction) },
      isRefused { () throws(QueryError) in
        _ = try graph.breadthFirst(from: node, direction).first()
      },
      isRefused { () throws(QueryError) in
        _ = try graph.depthFirst(from: node, direction).first()
      },
      isRefused { () throws(QueryError) in _ = try graph.reachable(from: node, direction) },
      isRefused { () throws(QueryError) in
        _ = try graph.isReachable(node, from: node, direction)
      },
      isRefused { () throws(QueryError) in
        _ = try graph.shortestPath(from: node, to: node, direction)
      },
    ]
    try equal("absence \(direction) \(NodeKey(node))", refused, refused.map { _ in true })
  }

  private static func visit(_ visit: NodeVisit) -> ModelVisit {
    ModelVisit(
      node: NodeKey(visit.node), depth: visit.depth, relation: visit.relation?.id.number,
      isReversed: visit.isReversed)
  }

  /// What can be asked of two nodes.
  func check(_ one: any Node, _ other: any Node, _ direction: RelationDirection) throws {
    let (from, to) = (NodeKey(one), NodeKey(other))
    let ways = "\(direction) \(from) \(to)"
    try equal(
      "from to \(ways)", graph.relations(from: one, to: other).map(\.id.number),
      model.between(from, to, .outgoing))
    try equal(
      "between \(ways)", graph.relations(between: one, and: other).map(\.id.number),
      model.between(from, to, .both))
    if model.contains(from), model.contains(to) {
      let path = try graph.shortestPath(from: one, to: other, direction)
      let expected = model.shortestPath(from, to, direction)
      try equal("path \(ways)", path?.relations.map(\.id.number), expected)
      try equal(
        "reachable \(ways)", try graph.isReachable(other, from: one, direction), expected != nil)
      if let path { try check(path, from, to) }
    }
    try checkTyped(Road.self, one, other)
    try checkTyped(Twinning.self, one, other)
    try checkTyped(Loan.self, one, other)
    try checkTyped(Ballot.self, one, other)
    try checkTyped(Mention.self, one, other)
  }

  /// A path is a chain: each step starts where the last one ended.
  private func check(_ path: RelationPath, _ from: NodeKey, _ to: NodeKey) throws {
    try equal("start", NodeKey(path.start), from)
    try equal("end", NodeKey(path.end), to)
    try equal("nodes", path.nodes.count, path.count + 1)
    for (step, node) in zip(path.steps, path.nodes) {
      try equal("step of \(path)", NodeKey(step.from), NodeKey(node))
    }
  }

  private func checkTyped<R: Relation>(
    _ type: R.Type, _ one: any Node, _ other: any Node
  ) throws {
    let (from, to) = (NodeKey(one), NodeKey(other))
    func ids(_ list: some Sequence<RelationEntry<R>>) -> [Int] { list.map(\.id.number) }
    func only(_ steps: [Int]) -> [Int] {
      steps.filter { model.relation($0)?.isOf(R.self) ?? false }
    }
    if let source = one as? R.Source {
      try equal(
        "\(R.self) from \(from)", ids(graph.relations(of: R.self, from: source)),
        only(model.steps(from: from, .outgoing).map(\.relation.id)))
    }
    if let target = other as? R.Target {
      try equal(
        "\(R.self) to \(to)", ids(graph.relations(of: R.self, to: target)),
        only(model.steps(from: to, .incoming).map(\.relation.id)))
    }
    if let source = one as? R.Source, let target = other as? R.Target {
      try equal(
        "\(R.self) from \(from) to \(to)",
        ids(graph.relations(of: R.self, from: source, to: target)),
        only(model.between(from, to, .outgoing)))
    }
  }

  /// A few questions at random.
  func checkSome(_ generator: inout SplitMix64, questions: Int = 2) throws {
    for _ in 0..<questions {
      let direction = RelationDirection.allCases[generator.below(3)]
      try check(generator.node(), direction)
      try check(generator.node(), generator.node(), direction)
    }
  }
}

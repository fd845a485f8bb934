public import Westphalia

extension RelationGraph {
  /// The graph that a patch makes of this one.
  ///
  /// - Throws: ``GraphPatchError`` that names what does not fit; this graph stays as it was in any case.
  /// - Complexity: O(*n* + *m* + *p*) in the nodes, the relations and the size of the patch.
  public func applying(_ patch: GraphPatch) throws(GraphPatchError) -> RelationGraph {
    var work = PatchWork(self, patch)
    return try work.run()
  }

  /// Applies a patch.
  ///
  /// Where the patch removes nodes, orders them anew or gives an identity again that was removed, the graph is made
  /// anew, and its ``conflicts`` are not carried over.
  ///
  /// - Throws: ``GraphPatchError`` that names what does not fit; the graph is then as it was.
  /// - Complexity: O(*n* + *m* + *p*) in the nodes, the relations and the size of the patch.
  public mutating func apply(_ patch: GraphPatch) throws(GraphPatchError) {
    self = try applying(patch)
  }
}

/// The work of applying one patch.
private struct PatchWork {
  private let graph: RelationGraph
  private let patch: GraphPatch
  private var nodes: [NodeKey: any Node] = [:]
  private var removedIDs = Set<RelationID>()

  static let gapLimit = JSONLimits().gaps

  init(_ graph: RelationGraph, _ patch: GraphPatch) {
    self.graph = graph
    self.patch = patch
  }

  mutating func run() throws(GraphPatchError) -> RelationGraph {
    for node in graph.nodes { nodes[NodeKey(node)] = node }
    try checkNodes()
    try checkRelations()
    try checkGaps()
    if let coverages = patch.coverages, graph.coverages != coverages.before {
      throw .coveragesDiffer
    }
    let order = try orderedNodes()
    let isPlain =
      patch.removedNodes.isEmpty && patch.nodeOrder == nil && patch.coverages == nil
      && patch.addedRelations.allSatisfy { $0.id.number >= graph.identityCount }
    return isPlain ? changed() : rebuilt(order)
  }

  private static func identity(_ node: any Node) -> (kind: NodeKind, id: String) {
    func id<N: Node>(_ node: N) -> String { "\(node.id)" }
    return (type(of: node).kind, id(node))
  }

  private mutating func checkNodes() throws(GraphPatchError) {
    for (node, after) in patch.removedNodes.map({ ($0, nil) })
      + patch.changedNodes.map({ ($0.before, $0.after as (any Node)?) })
    {
      let (kind, id) = Self.identity(node)
      guard let present = nodes[NodeKey(node)] else { throw .nodeNotFound(kind: kind, id: id) }
      guard isEqual(present, node) else { throw .nodeDiffers(kind: kind, id: id) }
      nodes[NodeKey(node)] = after
    }
    for node in patch.addedNodes {
      guard nodes.updateValue(node, forKey: NodeKey(node)) == nil else {
        let (kind, id) = Self.identity(node)
        throw .nodeExists(kind: kind, id: id)
      }
    }
  }

  private mutating func checkRelations() throws(GraphPatchError) {
    func check(_ id: RelationID, _ expected: StatedRelation) throws(GraphPatchError) {
      guard let present = graph.relation(id) else { throw .relationNotFound(id) }
      guard StatedRelation(present).isEqual(to: expected) else { throw .relationDiffers(id) }
    }
    for item in patch.removedRelations {
      try check(item.id, item.relation)
      guard removedIDs.insert(item.id).inserted else { throw .relationNotFound(item.id) }
    }
    for change in patch.changedRelations {
      if removedIDs.contains(change.id) { throw .relationNotFound(change.id) }
      try check(change.id, change.before)
    }
    var added = Set<RelationID>()
    for item in patch.addedRelations {
      let isTaken = graph.relation(item.id) != nil && !removedIDs.contains(item.id)
      guard !isTaken, added.insert(item.id).inserted else { throw .identityTaken(item.id) }
      for end in [item.relation.source, item.relation.target] where nodes[NodeKey(end)] == nil {
        let (kind, id) = Self.identity(end)
        throw .endNotFound(item.id, kind: kind, id: id)
      }
    }
    if patch.removedNodes.isEmpty { return }
    for entry in graph.relations where !removedIDs.contains(entry.id) {
      for end in [entry.sourceNode, entry.targetNode] where nodes[NodeKey(end)] == nil {
        let (kind, id) = Self.identity(end)
        throw .nodeInUse(kind: kind, id: id, by: entry.id)
      }
    }
  }

  /// Refuses to make room for identities that nobody speaks of.
  private func checkGaps() throws(GraphPatchError) {
    let last = patch.addedRelations.map(\.id.number).max() ?? -1
    let count = max(last + 1, patch.identityCount)
    if count - graph.identityCount - patch.addedRelations.count > Self.gapLimit {
      throw .tooManyGaps(limit: Self.gapLimit)
    }
  }

  /// The nodes afterward, in their order.
  private func orderedNodes() throws(GraphPatchError) -> [any Node] {
    guard let order = patch.nodeOrder else {
      return graph.nodes.compactMap { nodes[NodeKey($0)] } + patch.addedNodes
    }
    let ordered = order.compactMap { nodes[NodeKey($0)] }
    guard ordered.count == order.count, Set(order.map(NodeKey.init)).count == nodes.count,
      order.count == nodes.count
    else { throw .orderDiffers }
    return ordered
  }

  private var identityCount: Int { max(graph.identityCount, patch.identityCount) }

  /// The graph with a few changes, which shares all else with what it was.
  private func changed() -> RelationGraph {
    var copy = graph
    for change in patch.changedNodes { copy.replace(change.after) }
    for node in patch.addedNodes { _ = copy.restore(anyNode: node) }
    for change in patch.changedRelations {
      copy.restate(change.id, as: change.after)
    }
    copy.remove(patch.removedRelations.map(\.id))
    for item in patch.addedRelations.sorted(by: { $0.id < $1.id }) {
      copy.restore(item.relation, as: item.id)
    }
    if !patch.addedNodes.isEmpty || copy.identityCount != graph.identityCount
      || copy.identityCount < identityCount
    {
      copy.finishRestoring(identityCount: identityCount)
    }
    return copy
  }

  /// The graph made anew.
  private func rebuilt(_ nodes: [any Node]) -> RelationGraph {
    var made = RelationGraph()
    for node in nodes { _ = made.restore(anyNode: node) }
    for coverage in patch.coverages?.after ?? graph.coverages { made.declare(coverage) }
    var changes: [RelationID: StatedRelation] = [:]
    for change in patch.changedRelations { changes[change.id] = change.after }
    let kept = graph.relations.lazy.filter { !removedIDs.contains($0.id) }
      .map { ($0.id, changes[$0.id] ?? StatedRelation($0)) }
    let added = patch.addedRelations.map { ($0.id, $0.relation) }
    for (id, relation) in (Array(kept) + added).sorted(by: { $0.0 < $1.0 }) {
      made.restore(relation, as: id)
    }
    made.finishRestoring(identityCount: identityCount)
    return made
  }
}

extension RelationGraph {
  fileprivate mutating func restore(anyNode node: any Node) -> UInt32? {
    func restore<N: Node>(_ node: N) -> UInt32? { self.restore(node) }
    return restore(node)
  }

  fileprivate mutating func replace(_ node: any Node) {
    func replace<N: Node>(_ node: N) {
      do throws(GraphError) { try update(node) } catch { return }
    }
    replace(node)
  }

  fileprivate mutating func restate(_ id: RelationID, as relation: StatedRelation) {
    func restate<R: Relation>(_ payload: R) {
      self.restate(id, as: payload, during: relation.period, evidence: relation.evidence)
    }
    restate(relation.relation)
  }

  fileprivate mutating func remove(_ ids: [RelationID]) {
    for id in ids {
      do throws(GraphError) { try remove(id) } catch { continue }
    }
  }

  fileprivate mutating func restore(_ relation: StatedRelation, as id: RelationID) {
    func place(_ node: any Node) -> UInt32? {
      func place<N: Node>(_ node: N) -> UInt32? { self.place(of: node).map { UInt32($0.index) } }
      return place(node)
    }
    func restore<R: Relation>(_ payload: R, _ source: UInt32, _ target: UInt32) {
      _ = self.restore(
        payload, as: id, from: source, to: target, during: relation.period,
        evidence: relation.evidence)
    }
    if let source = place(relation.source), let target = place(relation.target) {
      restore(relation.relation, source, target)
    }
  }
}

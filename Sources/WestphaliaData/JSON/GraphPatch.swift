public import Westphalia

/// What turns one graph into another, exactly: kept as a file, and applied to graphs that it fits.
///
/// ```swift
/// let patch = GraphPatch(from: yesterday, to: today)
/// let again = try yesterday.applying(patch)  // equal to today
/// ```
///
/// Nodes are matched by type and id, relations by identity. Where graphs were built apart, and share no identities,
/// `difference(from:)` says better what differs.
public struct GraphPatch: Sendable {
  struct NodeChange: Sendable {
    let before, after: any Node
  }

  struct RelationChange: Sendable {
    let id: RelationID
    let before, after: StatedRelation
  }

  struct IdentifiedRelation: Sendable {
    let id: RelationID
    let relation: StatedRelation
  }

  var removedNodes: [any Node] = []
  var changedNodes: [NodeChange] = []
  var addedNodes: [any Node] = []
  /// All nodes in their order afterward, where that is not the order before with those that are added behind it.
  var nodeOrder: [any Node]?
  var removedRelations: [IdentifiedRelation] = []
  var changedRelations: [RelationChange] = []
  var addedRelations: [IdentifiedRelation] = []
  /// The coverages before and afterward, where they differ.
  var coverages: (before: [Coverage], after: [Coverage])?
  /// The number of identities that were given afterward.
  var identityCount = 0

  init() {}

  /// Makes the patch that turns a graph into another.
  ///
  /// ``TypedGraph/RelationGraph/conflicts`` do not count.
  ///
  /// - Complexity: O(*n* + *m*) in the nodes and relations of both.
  public init(from earlier: RelationGraph, to later: RelationGraph) {
    self = GraphComparison(earlier, later).patch()
  }

  /// Whether it changes nothing.
  public var isEmpty: Bool {
    changeCount == 0 && nodeOrder == nil && coverages == nil
  }

  /// How many nodes and relations it adds, removes and changes.
  public var changeCount: Int {
    removedNodes.count + changedNodes.count + addedNodes.count + removedRelations.count
      + changedRelations.count + addedRelations.count
  }
}

extension GraphPatch: Equatable {
  /// Whether both add, remove and change the same.
  public static func == (left: GraphPatch, right: GraphPatch) -> Bool {
    func areEqual(_ left: [any Node], _ right: [any Node]) -> Bool {
      left.count == right.count && zip(left, right).allSatisfy { isEqual($0, $1) }
    }
    func areEqual(_ left: [IdentifiedRelation], _ right: [IdentifiedRelation]) -> Bool {
      left.count == right.count
        && zip(left, right).allSatisfy { $0.id == $1.id && $0.relation.isEqual(to: $1.relation) }
    }
    return areEqual(left.removedNodes, right.removedNodes)
      && areEqual(left.changedNodes.map(\.before), right.changedNodes.map(\.before))
      && areEqual(left.changedNodes.map(\.after), right.changedNodes.map(\.after))
      && areEqual(left.addedNodes, right.addedNodes)
      && left.nodeOrder?.map(NodeKey.init) == right.nodeOrder?.map(NodeKey.init)
      && areEqual(left.removedRelations, right.removedRelations)
      && areEqual(left.addedRelations, right.addedRelations)
      && left.changedRelations.elementsEqual(right.changedRelations) {
        $0.id == $1.id && $0.before.isEqual(to: $1.before) && $0.after.isEqual(to: $1.after)
      }
      && left.coverages?.before == right.coverages?.before
      && left.coverages?.after == right.coverages?.after
      && left.identityCount == right.identityCount
  }
}

extension GraphPatch: CustomStringConvertible {
  /// One line an item, `+` added, `-` removed, `~` changed; empty where nothing changes.
  public var description: String {
    func line(_ sign: String, _ item: IdentifiedRelation) -> String {
      "\(sign) \(item.id) \(item.relation) (\(item.relation.period))"
    }
    var lines = removedNodes.map { "- \($0.name)" } + addedNodes.map { "+ \($0.name)" }
    lines += changedNodes.map { "~ \($0.before.name)" }
    lines += removedRelations.map { line("-", $0) } + addedRelations.map { line("+", $0) }
    lines += changedRelations.map { "~ \($0.id) \($0.before)" }
    if nodeOrder != nil { lines.append("~ the order of the nodes") }
    if coverages != nil { lines.append("~ what the sources cover") }
    return lines.joined(separator: "\n")
  }
}

/// The work of comparing two graphs exactly.
private struct GraphComparison {
  private let earlier, later: RelationGraph
  private let before, after: [NodeKey: any Node]
  private let order, laterOrder: [NodeKey]

  init(_ earlier: RelationGraph, _ later: RelationGraph) {
    self.earlier = earlier
    self.later = later
    order = earlier.nodes.map { NodeKey($0) }
    laterOrder = later.nodes.map { NodeKey($0) }
    before = Dictionary(uniqueKeysWithValues: zip(order, earlier.nodes))
    after = Dictionary(uniqueKeysWithValues: zip(laterOrder, later.nodes))
  }

  func patch() -> GraphPatch {
    var patch = GraphPatch()
    compareNodes(&patch)
    compareRelations(&patch)
    if earlier.coverages != later.coverages {
      patch.coverages = (earlier.coverages, later.coverages)
    }
    patch.identityCount = max(earlier.identityCount, later.identityCount)
    return patch
  }

  private func compareNodes(_ patch: inout GraphPatch) {
    for (key, node) in zip(order, earlier.nodes) {
      guard let other = after[key] else {
        patch.removedNodes.append(node)
        continue
      }
      if !isEqual(node, other) { patch.changedNodes.append(.init(before: node, after: other)) }
    }
    for (key, node) in zip(laterOrder, later.nodes) where before[key] == nil {
      patch.addedNodes.append(node)
    }
    let plain =
      order.filter { after[$0] != nil } + patch.addedNodes.map { NodeKey($0) }
    if plain != laterOrder { patch.nodeOrder = Array(later.nodes) }
  }

  private func compareRelations(_ patch: inout GraphPatch) {
    var old = Array(earlier.relations)[...]
    var new = Array(later.relations)[...]
    while let id = [old.first?.id, new.first?.id].compactMap(\.self).min() {
      let one = old.first?.id == id ? old.popFirst().map(stated) : nil
      let other = new.first?.id == id ? new.popFirst().map(stated) : nil
      switch (one, other) {
      case (let one?, let other?):
        if one.isEqual(to: other) { continue }
        if one.isSameTie(as: other) {
          patch.changedRelations.append(.init(id: id, before: one, after: other))
        } else {
          patch.removedRelations.append(.init(id: id, relation: one))
          patch.addedRelations.append(.init(id: id, relation: other))
        }
      case (let one?, nil): patch.removedRelations.append(.init(id: id, relation: one))
      case (nil, let other?): patch.addedRelations.append(.init(id: id, relation: other))
      case (nil, nil): return
      }
    }
  }

  /// The relation between nodes as they are afterward, so that a patch speaks of each once.
  private func stated(_ entry: AnyRelationEntry) -> StatedRelation {
    StatedRelation(
      entry.anyRelation, from: after[NodeKey(entry.sourceNode)] ?? entry.sourceNode,
      to: after[NodeKey(entry.targetNode)] ?? entry.targetNode, during: entry.period,
      evidence: entry.evidence)
  }
}

extension StatedRelation {
  /// Whether both are of one kind between the same nodes in the same order.
  func isSameTie(as other: StatedRelation) -> Bool {
    type(of: relation) == type(of: other.relation)
      && isSame(source, other.source) && isSame(target, other.target)
  }

  /// Whether both say the same of the same nodes, over the same period and by the same evidence.
  func isEqual(to other: StatedRelation) -> Bool {
    isSameTie(as: other) && period == other.period && evidence == other.evidence
      && haveSameContent(anyValue: relation, other.relation)
  }
}

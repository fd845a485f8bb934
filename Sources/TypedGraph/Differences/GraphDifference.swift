/// What was added, removed and changed between two graphs.
///
/// Nodes are matched by type and id. Relations are matched by identity where they are equal in
/// everything, then by content, so that graphs built apart compare too; of what is left, two relations
/// with one identity, kind and pair of ends are one relation that changed. The two ends of a symmetric
/// relation may be named in either order.
public struct GraphDifference: Sendable {
  /// Nodes only the later graph has, in its order.
  public let addedNodes: [any Node]
  /// Nodes only the earlier graph has, in its order.
  public let removedNodes: [any Node]
  /// Nodes both have, with different properties, in the later graph's order.
  public let changedNodes: [NodeChange]
  /// Relations only the later graph has, in its order.
  public let addedRelations: [AnyRelationEntry]
  /// Relations only the earlier graph has, in its order.
  public let removedRelations: [AnyRelationEntry]
  /// Relations both have, with a different payload, period or evidence, in the later graph's order.
  public let changedRelations: [RelationChange]

  /// Whether the graphs say the same.
  public var isEmpty: Bool {
    addedNodes.isEmpty && removedNodes.isEmpty && changedNodes.isEmpty
      && addedRelations.isEmpty && removedRelations.isEmpty && changedRelations.isEmpty
  }
}

extension GraphDifference: Equatable {
  /// Whether both add, remove and change the same nodes and relations in the same order.
  public static func == (left: GraphDifference, right: GraphDifference) -> Bool {
    func areEqual(_ left: [any Node], _ right: [any Node]) -> Bool {
      left.count == right.count && zip(left, right).allSatisfy { isEqual($0, $1) }
    }
    return areEqual(left.addedNodes, right.addedNodes)
      && areEqual(left.removedNodes, right.removedNodes)
      && left.changedNodes == right.changedNodes && left.addedRelations == right.addedRelations
      && left.removedRelations == right.removedRelations
      && left.changedRelations == right.changedRelations
  }
}

extension GraphDifference: CustomStringConvertible {
  /// One line an item, `+` added, `-` removed, `~` changed, with what changed; empty where nothing differs.
  public var description: String {
    func line(_ sign: Character, _ entry: AnyRelationEntry) -> String {
      "\(sign) \(entry.sentence) (\(entry.period))"
    }
    return
      (removedNodes.map { "- \($0.name)" } + addedNodes.map { "+ \($0.name)" }
      + changedNodes.map { "~ \($0)" } + removedRelations.map { line("-", $0) }
      + addedRelations.map { line("+", $0) } + changedRelations.map { "~ \($0)" })
      .joined(separator: "\n")
  }
}

extension GraphQueries {
  /// What was added, removed and changed since another graph or view.
  ///
  /// - Complexity: O(*n* + *m*) expected, in nodes and relations of both; parallel relations of graphs
  ///   built apart whose payloads are not `Hashable`, and which share period and evidence, are compared
  ///   with each other.
  public func difference(from earlier: some GraphQueries) -> GraphDifference {
    Comparison(before: earlier.view, after: view).difference()
  }
}

/// The work of one comparison.
private struct Comparison {
  let before: GraphView
  let after: GraphView

  func difference() -> GraphDifference {
    var addedNodes: [any Node] = []
    var changedNodes: [GraphDifference.NodeChange] = []
    for node in after.nodes {
      guard let old = before.counterpart(of: node) else {
        addedNodes.append(node)
        continue
      }
      if !isEqual(old, node) { changedNodes.append(.init(before: old, after: node)) }
    }
    let removedNodes = before.nodes.filter { after.counterpart(of: $0) == nil }

    // By identity first, which settles nearly everything for a changed copy of the same graph …
    let unchanged = unchangedRows()
    func left(of view: GraphView) -> [AnyRelationEntry] {
      view.rows.filter { !unchanged.contains($0) }.map { view.graph.anyEntry(at: $0) }
    }
    var oldLeft = left(of: before)
    var newLeft = left(of: after)
    // … then by content, for graphs that were built apart.
    pairEqual(&oldLeft, &newLeft)

    let oldRest = Dictionary(uniqueKeysWithValues: oldLeft.map { ($0.id, $0) })
    var changed: [GraphDifference.RelationChange] = []
    var added: [AnyRelationEntry] = []
    for new in newLeft {
      if let old = oldRest[new.id], haveSameEndsAndKind(old, new) {
        changed.append(.init(before: old, after: new))
      } else {
        added.append(new)
      }
    }
    let changedIDs = Set(changed.map(\.before.id))
    return GraphDifference(
      addedNodes: addedNodes, removedNodes: removedNodes, changedNodes: changedNodes,
      addedRelations: added, removedRelations: oldLeft.filter { !changedIDs.contains($0.id) },
      changedRelations: changed)
  }

  /// The rows that are in both views and say the same in both, found without making entries of them.
  private func unchangedRows() -> RowSet {
    let (old, new) = (before.graph.relationTable, after.graph.relationTable)
    let isSameNode = sameVertices()
    var rows = RowSet()
    for row in after.rows where before.contains(row: row) {
      let isUnchanged = new.isEqual(to: old, at: row) { $0 == $1 && isSameNode[Int($0)] }
      if isUnchanged { rows.insert(row) }
    }
    return rows
  }

  /// For every vertex of the later graph whether it is a node of the same type and id in the earlier one.
  private func sameVertices() -> [Bool] {
    let (old, new) = (before.graph.nodeTable, after.graph.nodeTable)
    return (0..<UInt32(new.vertexCount)).map { vertex in
      Int(vertex) < old.vertexCount && isSame(old.node(at: vertex), new.node(at: vertex))
    }
  }

  private func pairEqual(_ old: inout [AnyRelationEntry], _ new: inout [AnyRelationEntry]) {
    guard !old.isEmpty, !new.isEmpty else { return }
    // The last come first in each list, so that taking the first equal one off its end is cheap.
    var waiting: [Content: [Int]] = [:]
    for (index, entry) in old.enumerated().reversed() {
      waiting[Content(entry), default: []].append(index)
    }
    var paired = Set<Int>()
    new.removeAll { entry in
      let content = Content(entry)
      guard
        let place = waiting[content]?.lastIndex(where: { areEqual(old[$0], entry) }),
        let index = waiting[content]?.remove(at: place)
      else { return false }
      paired.insert(index)
      return true
    }
    old = old.enumerated().filter { !paired.contains($0.offset) }.map(\.element)
  }

  private func haveSameEndsAndKind(_ left: AnyRelationEntry, _ right: AnyRelationEntry) -> Bool {
    guard type(of: left.anyRelation) == type(of: right.anyRelation) else { return false }
    if isSame(left.sourceNode, right.sourceNode), isSame(left.targetNode, right.targetNode) {
      return true
    }
    return !left.tie.isDirected && isSame(left.sourceNode, right.targetNode)
      && isSame(left.targetNode, right.sourceNode)
  }

  private func areEqual(_ left: AnyRelationEntry, _ right: AnyRelationEntry) -> Bool {
    haveSameEndsAndKind(left, right) && left.period == right.period
      && left.evidence == right.evidence
      && haveSameContent(anyValue: left.anyRelation, right.anyRelation)
  }
}

/// What of a relation two equal ones share and can be looked up by.
///
/// Payloads need not be hashable; of those that are not, every one with the same ends, period and
/// evidence has to be compared.
private struct Content: Hashable {
  private struct End: Hashable {
    let type: ObjectIdentifier
    let id: AnyHashable

    init<N: Node>(_ node: N) {
      type = ObjectIdentifier(N.self)
      id = AnyHashable(node.id)
    }
  }

  private enum Ends: Hashable {
    case directed(from: End, to: End)
    case symmetric(Set<End>)
  }

  private let kind: ObjectIdentifier
  private let ends: Ends
  private let period: Period
  private let evidence: [Evidence]
  private let payload: Int

  init(_ entry: AnyRelationEntry) {
    kind = ObjectIdentifier(type(of: entry.anyRelation))
    let (source, target) = (End(entry.sourceNode), End(entry.targetNode))
    ends =
      entry.tie.isDirected ? .directed(from: source, to: target) : .symmetric([source, target])
    period = entry.period
    evidence = entry.evidence
    let hashable = entry.anyRelation as? any Hashable
    // Values that are not equal to themselves may have the same content and other hashes.
    payload = hashable.map { isEqualToItself($0) ? AnyHashable($0).hashValue : 0 } ?? 0
  }
}

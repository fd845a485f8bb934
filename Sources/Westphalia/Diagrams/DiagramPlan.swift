import DOT
import TypedGraph

/// What a diagram will show and where, before it is written down as DOT.
///
/// The plan knows two arrangements. Where some pair of nodes has three relations or more, the pair with
/// the most becomes two *hubs*: the others stand left of them, between them or right of them by which
/// hub they have to do with. Else relations point as they go.
struct DiagramPlan {
  /// A node and where it stands.
  struct PlannedNode {
    let node: any Node
    let id: DOTIdentifier
    let name: String
    let style: NodeStyle
    var column = Column.anywhere
  }

  /// Where a node stands in the arrangement around two hubs, from left to right.
  enum Column: Int, Comparable {
    case anywhere = -1
    case left, leftHub, middle, rightHub, right

    static func < (one: Column, other: Column) -> Bool { one.rawValue < other.rawValue }
  }

  /// A relation, its looks and its ends as positions in ``nodes``.
  struct PlannedRelation {
    let entry: AnyRelationEntry
    let source: Int
    let target: Int
    let style: RelationStyle
    let certainty: DrawnCertainty
    /// What, since when, in whose voice; empty where the line says it all.
    let words: [String]
  }

  let diagram: Diagram
  private(set) var nodes: [PlannedNode] = []
  private(set) var relations: [PlannedRelation] = []
  /// The positions of the two hubs, where there are any.
  private(set) var hubs: (left: Int, right: Int)?

  init(_ diagram: Diagram) {
    self.diagram = diagram
    let entries = Array(diagram.view.relations)
    let shown = Self.withoutPactsTold(by: entries)
    collectNodes(of: shown)
    collectRelations(shown)
    arrange()
  }

  /// The entries without those pacts that a treaty shown with both parties tells already.
  private static func withoutPactsTold(by entries: [AnyRelationEntry]) -> [AnyRelationEntry] {
    var parties: [String: Set<String>] = [:]
    for entry in entries {
      guard let party = entry.as(Party.self), let state = party.source as? SovereignState else {
        continue
      }
      parties[party.target.id, default: []].insert(state.id)
    }
    return entries.filter { entry in
      guard let pact = entry.anyRelation as? any Pact, let treaty = pact.terms.treaty,
        let bound = parties[treaty.id], let source = entry.sourceNode as? SovereignState,
        let target = entry.targetNode as? SovereignState
      else { return true }
      return !(bound.contains(source.id) && bound.contains(target.id))
    }
  }

  private mutating func collectNodes(of entries: [AnyRelationEntry]) {
    var wanted = Set<NodeKey>()
    for entry in entries {
      wanted.insert(NodeKey(entry.sourceNode))
      wanted.insert(NodeKey(entry.targetNode))
    }
    var taken = Set<String>()
    for node in diagram.view.nodes
    where diagram.showsIsolatedNodes || wanted.contains(NodeKey(node)) {
      let slug = Self.slug(of: node)
      var unique = slug
      var count = 2
      while !taken.insert(unique).inserted {
        unique = "\(slug)_\(count)"
        count += 1
      }
      nodes.append(
        PlannedNode(
          node: node, id: DOTIdentifier(sanitizing: unique), name: diagram.name(node),
          style: NodeStyle(of: node, in: diagram.theme, on: diagram.view.date)))
    }
  }

  private mutating func collectRelations(_ entries: [AnyRelationEntry]) {
    var position: [NodeKey: Int] = [:]
    for (index, planned) in nodes.enumerated() { position[NodeKey(planned.node)] = index }
    for entry in entries {
      guard let source = position[NodeKey(entry.sourceNode)],
        let target = position[NodeKey(entry.targetNode)]
      else { continue }
      relations.append(
        PlannedRelation(
          entry: entry, source: source, target: target, style: diagram.style(of: entry),
          certainty: DrawnCertainty(of: entry, on: diagram.view.date),
          // A treaty tells its own dates, and the double line that somebody is party to it.
          words: entry.anyRelation is Party ? [] : RelationWords.parts(for: entry)))
    }
  }

  private mutating func arrange() {
    guard let pair = busiestPair() else { return }
    hubs = pair
    var columns = [Column](repeating: .anywhere, count: nodes.count)
    columns[pair.left] = .leftHub
    columns[pair.right] = .rightHub
    var neighbors = [[Int]](repeating: [], count: nodes.count)
    for relation in relations {
      neighbors[relation.source].append(relation.target)
      neighbors[relation.target].append(relation.source)
    }
    for index in nodes.indices where columns[index] == .anywhere {
      let meetsLeft = neighbors[index].contains(pair.left)
      let meetsRight = neighbors[index].contains(pair.right)
      if meetsLeft || meetsRight {
        columns[index] = meetsLeft && meetsRight ? .middle : meetsLeft ? .left : .right
      }
    }
    // Those that touch neither hub stand outside, on the side of the first neighbour that has one.
    var queue = nodes.indices.filter { columns[$0] != .anywhere }
    var next = 0
    while next < queue.count {
      let index = queue[next]
      next += 1
      for neighbor in neighbors[index] where columns[neighbor] == .anywhere {
        columns[neighbor] = columns[index] <= .leftHub ? .left : .right
        queue.append(neighbor)
      }
    }
    for index in nodes.indices { nodes[index].column = columns[index] }
  }

  /// The pair of different nodes with the most relations, if three or more; of equals the first stated.
  private func busiestPair() -> (left: Int, right: Int)? {
    struct Pair: Hashable {
      let low: Int
      let high: Int
    }
    var counts: [Pair: Int] = [:]
    for relation in relations where relation.source != relation.target {
      counts[
        Pair(
          low: min(relation.source, relation.target), high: max(relation.source, relation.target)),
        default: 0] += 1
    }
    guard let most = counts.values.max(), most >= 3 else { return nil }
    let first = relations.first { relation in
      relation.source != relation.target
        && counts[
          Pair(
            low: min(relation.source, relation.target),
            high: max(relation.source, relation.target))]
          == most
    }
    return first.map { ($0.source, $0.target) }
  }

  private static func slug(of node: any Node) -> String {
    func identity<N: Node>(_ node: N) -> String { "\(N.kind)_\(node.id)" }
    let letters = identity(node).unicodeScalars.map { scalar -> Character in
      let isPlain =
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar)
      return isPlain ? Character(scalar) : "_"
    }
    // Long enough for any code and key, short enough for a reader of the DOT text.
    return "n_" + String(letters.prefix(60))
  }
}

/// A node's type and id, for finding it again.
struct NodeKey: Hashable {
  private let type: ObjectIdentifier
  private let id: AnyHashable

  init(_ node: any Node) {
    func identity<N: Node>(_ node: N) -> (ObjectIdentifier, AnyHashable) {
      (ObjectIdentifier(N.self), AnyHashable(node.id))
    }
    (type, id) = identity(node)
  }
}

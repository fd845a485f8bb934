internal import GraphKernel

/// Typed nodes joined by typed relations, each with its time and evidence, as one value.
///
/// ```swift
/// var graph = RelationGraph()
/// let shells = graph.relate(ArmsSupply(.artilleryShells), from: .northKorea, to: .russia, during: .since("2023-09"))
/// let later = graph.on("2024-12-04")
/// ```
///
/// * Copying is O(1). A changed copy shares what did not change; neither sees the other's changes.
/// * Identities are never reused, nodes and relations are listed in order of insertion, and graphs with
///   equal nodes and relations in equal order answer every query equally, whatever was removed before.
/// * Parallel relations are normal: each keeps its identity, payload, time and evidence.
/// * A change either succeeds or throws ``GraphError`` and leaves the graph as it was.
///
/// Queries are those of ``GraphQueries``, which views answer too.
public struct RelationGraph: Sendable {
  var nodeTable = NodeTable()
  var relationTable = RelationTable()
  var index = IndexCache()
  var masks = MaskCache()

  /// What the graph's sources cover; a query for something no source covers answers so.
  public internal(set) var coverages: [Coverage] = []

  /// Makes an empty graph.
  public init() {}
}

extension RelationGraph {
  /// The number of nodes.
  public var nodeCount: Int { nodeTable.count }

  /// The number of relations.
  public var relationCount: Int { relationTable.count }

  /// The entry of a relation, typed or not, from its row.
  func anyEntry(at row: UInt32) -> AnyRelationEntry {
    let place = Int(row)
    return AnyRelationEntry(
      id: RelationID(row: row), anyRelation: relationTable.anyPayload(at: row),
      sourceNode: nodeTable.node(at: relationTable.source[place]),
      targetNode: nodeTable.node(at: relationTable.target[place]),
      sourcePlace: NodePlace(vertex: relationTable.source[place]),
      targetPlace: NodePlace(vertex: relationTable.target[place]),
      period: relationTable.period(at: row), evidence: relationTable.evidence[place])
  }

  func entry<R: Relation>(at row: UInt32, as type: R.Type) -> RelationEntry<R>? {
    let place = Int(row)
    let source = relationTable.source[place]
    let target = relationTable.target[place]
    guard let payload = relationTable.payload(at: row, as: R.self),
      let sourceEnd = nodeTable.node(at: source, as: R.Source.self),
      let targetEnd = nodeTable.node(at: target, as: R.Target.self)
    else { return nil }
    return RelationEntry(
      id: RelationID(row: row), relation: payload, source: sourceEnd, target: targetEnd,
      sourcePlace: NodePlace(vertex: source), targetPlace: NodePlace(vertex: target),
      period: relationTable.period(at: row), evidence: relationTable.evidence[place])
  }
}

extension RelationGraph: CustomStringConvertible {
  /// How many nodes and relations of which kinds: `3 nodes (guild 1, town 2), 1 relation (loan 1)`.
  ///
  /// - Complexity: O(*n* + *m*).
  public var description: String {
    let nodes = view.vertices.map {
      nodeTable.columns[Int(nodeTable.columnOfVertex[Int($0)])].kind.name
    }
    let relations = view.rows.map {
      relationTable.columns[Int(relationTable.kind[Int($0)])].type.kind.name
    }
    return "\(Self.census(nodes, "node")), \(Self.census(relations, "relation"))"
  }

  /// A count of names, and of each name, in alphabetical order.
  private static func census(_ names: [String], _ noun: String) -> String {
    let counts = names.reduce(into: [:]) { counts, name in counts[name, default: 0] += 1 }
    let parts = counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return counted(names.count, noun) + (parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))")
  }
}

// What files need: the graph as it is stored, and a graph with the identities that were stored.

/// A relation of a graph as it is stored: its identity, its place among the kinds and its two vertices.
package struct StoredRelation {
  /// The relation's identity.
  package let id: RelationID
  /// The place of its type in ``RelationGraph/storedKinds``.
  package let kind: Int
  /// The vertices of its ends.
  package let source, target: UInt32
  /// When it holds.
  package let period: Period
  /// What the sources say of it.
  package let evidence: [Evidence]
}

extension RelationGraph {
  /// The number of identities that were given to relations, those of removed ones included.
  package var identityCount: Int { relationTable.rowCount }

  /// The types of relations that the graph holds or held.
  package var storedKinds: [any Relation.Type] { relationTable.columns.map(\.type) }

  /// The number of vertices, those of removed nodes included.
  package var vertexCount: Int { nodeTable.vertexCount }

  /// The nodes and their vertices, in order.
  package var storedNodes: some Sequence<(vertex: UInt32, node: any Node)> {
    (0..<UInt32(nodeTable.vertexCount)).lazy.filter { nodeTable.isLive($0) }
      .map { ($0, nodeTable.node(at: $0)) }
  }

  /// The relations in the order of their identities.
  package var storedRelations: some Sequence<StoredRelation> {
    (0..<UInt32(relationTable.rowCount)).lazy.filter { relationTable.isLive($0) }
      .map { stored(at: $0) }
  }

  fileprivate func stored(at row: UInt32) -> StoredRelation {
    let place = Int(row)
    return StoredRelation(
      id: RelationID(row: row), kind: Int(relationTable.kind[place]),
      source: relationTable.source[place], target: relationTable.target[place],
      period: relationTable.period(at: row), evidence: relationTable.evidence[place])
  }

  /// What a stored relation says; nil where it is of another type.
  package func payload<R: Relation>(of id: RelationID, as type: R.Type) -> R? {
    relationTable.payload(at: id.row, as: type)
  }

  /// Adds a node, and gives its vertex; nil where one of its type and id is there.
  package mutating func restore<N: Node>(_ node: N) -> UInt32? {
    let next = UInt32(nodeTable.vertexCount)
    guard nodeTable.vertex(of: node) == nil else { return nil }
    return nodeTable.intern(node) == next ? next : nil
  }

  /// The node at a vertex that was given by ``restore(_:)``.
  package func node(atVertex vertex: UInt32) -> any Node { nodeTable.node(at: vertex) }

  /// Adds a relation under an identity that lies beyond all that were given; those between are taken.
  ///
  /// The ends must be of types that the relation takes. Call ``finishRestoring(identityCount:)`` after the last.
  ///
  /// - Returns: Whether the identity was free.
  package mutating func restore<R: Relation>(
    _ relation: R, as id: RelationID, from source: UInt32, to target: UInt32, during period: Period,
    evidence: [Evidence]
  ) -> Bool {
    guard id.number >= relationTable.rowCount else { return false }
    while relationTable.rowCount < id.number {
      if relationTable.rowCount > 0 {
        relationTable.appendGap()
      } else {
        relationTable.remove(
          relationTable.append(
            relation, source: source, target: target, period: period, evidence: []))
      }
    }
    _ = relationTable.append(
      relation, source: source, target: target, period: period, evidence: evidence)
    return true
  }

  /// Replaces what a relation says, its period and its evidence; nothing where it is not there or of another type.
  package mutating func restate<R: Relation>(
    _ id: RelationID, as relation: R, during period: Period, evidence: [Evidence]
  ) {
    let row = id.row
    guard relationTable.isLive(row), let old = relationTable.payload(at: row, as: R.self) else {
      return
    }
    if !haveSameContent(anyValue: old, relation) { relationTable.replace(relation, at: row) }
    if relationTable.period(at: row) != period {
      relationTable.setPeriod(period, at: row)
      noteChange(ofPeriodAt: row)
    }
    relationTable.setEvidence(evidence, at: row)
  }

  /// Takes identities up to a number, so that none of them is given again.
  package mutating func finishRestoring(identityCount: Int) {
    if relationTable.rowCount == 0, identityCount > 0 {
      let node = Vacancy.Place(id: 0)
      let vertex = nodeTable.intern(node)
      relationTable.remove(
        relationTable.append(
          Vacancy(), source: vertex, target: vertex, period: .always, evidence: []))
      nodeTable.remove(vertex)
    }
    while relationTable.rowCount < identityCount { relationTable.appendGap() }
    index = IndexCache(nil, size: tableSize)
    masks = MaskCache(rowCount: relationTable.rowCount)
  }
}

extension AnyRelationList {
  /// Calls a closure with each relation as it is stored, without its nodes.
  ///
  /// - Complexity: O(relations), with one call into a type's column for a run of relations of the type.
  package func forEachStored(_ body: (any Relation, StoredRelation) -> Void) {
    let table = graph.relationTable
    var first = rows.startIndex
    while first < rows.endIndex {
      let kind = table.kind[Int(rows[first])]
      let run = rows[first...].prefix(Self.longestRun).prefix { table.kind[Int($0)] == kind }
      var next = first
      table.columns[Int(kind)].forEachRelation(at: run.map { Int(table.payloadRow[Int($0)]) }) {
        body($0, graph.stored(at: rows[next]))
        next += 1
      }
      first = run.endIndex
    }
  }

  /// How many relations are asked for together at most.
  private static var longestRun: Int { 1024 }

  /// The node at a vertex of a stored relation.
  package func node(atVertex vertex: UInt32) -> any Node { graph.node(atVertex: vertex) }
}

/// The kind of relations of which nothing is known but that they were removed.
private struct Vacancy: Relation {
  struct Place: Node {
    let id: Int
    var name: String { "" }
  }

  typealias Source = Place
  typealias Target = Place

  static let tie = Tie.directed
}

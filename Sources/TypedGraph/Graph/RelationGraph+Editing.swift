extension RelationGraph {
  /// Adds a node.
  ///
  /// - Returns: Whether it was new; a node that is in the graph already with equal properties is not.
  /// - Throws: ``GraphError/conflictingNode(kind:id:kept:refused:)`` where a node of the type has
  ///   the same id and other properties.
  /// - Complexity: O(1), amortized; the first change of a copied graph copies the nodes of the type.
  @discardableResult
  public mutating func insert<N: Node>(_ node: N) throws(GraphError) -> Bool {
    if let vertex = nodeTable.vertex(of: node) {
      guard let kept = nodeTable.node(at: vertex, as: N.self), !isEqual(kept, node) else {
        return false
      }
      throw .conflictingNode(kind: N.kind, id: "\(node.id)", kept: kept, refused: node)
    }
    _ = nodeTable.intern(node)
    noteChange()
    return true
  }

  /// Replaces the node that has this node's type and id.
  ///
  /// - Throws: ``GraphError/nodeNotFound(kind:id:)``.
  public mutating func update<N: Node>(_ node: N) throws(GraphError) {
    nodeTable.replace(node, at: try vertex(of: node))
  }

  /// Removes a node and the relations it is an end of.
  ///
  /// - Returns: The removed relations in order of insertion.
  /// - Throws: ``GraphError/nodeNotFound(kind:id:)``.
  /// - Complexity: O(*m*) in the number of relations.
  @discardableResult
  public mutating func remove(_ node: some Node) throws(GraphError) -> [AnyRelationEntry] {
    let vertex = try vertex(of: node)
    let table = relationTable
    let entries = (0..<UInt32(table.rowCount)).filter { row in
      (table.source[Int(row)] == vertex || table.target[Int(row)] == vertex) && table.isLive(row)
    }.map { anyEntry(at: $0) }
    for entry in entries { relationTable.remove(entry.id.row) }
    nodeTable.remove(vertex)
    noteChange(removed: entries.map(\.id.row))
    return entries
  }

  /// Adds a relation between two nodes, which are added where their ids are new.
  ///
  /// A node of the same type and id that is in the graph already stays as it is; one that differs is
  /// listed in ``conflicts``.
  ///
  /// - Parameters:
  ///   - relation: What the relation says.
  ///   - source: The node it goes out from, of the relation's source type or role.
  ///   - target: The node it goes to, of the relation's target type or role.
  ///   - period: When it holds; not bounded in time where left out.
  ///   - evidence: What sources say of it; none for the modeler's own assertion.
  /// - Returns: The relation's identity.
  /// - Precondition: `R.Source` and `R.Target` are node types or protocols that refine ``Node``.
  /// - Complexity: O(1), amortized; the first change of a copied graph copies one chunk of each column.
  @discardableResult
  public mutating func relate<R: Relation>(
    _ relation: R, from source: R.Source, to target: R.Target, during period: Period = .always,
    evidence: [Evidence] = []
  ) -> RelationID {
    guard let source = source as? any Node, let target = target as? any Node else {
      preconditionFailure(
        "\(R.self).Source and \(R.self).Target must be node types or protocols that refine Node")
    }
    let from = nodeTable.intern(source)
    let to = nodeTable.intern(target)
    let row = relationTable.append(
      relation, source: from, target: to, period: period, evidence: evidence)
    noteChange()
    return RelationID(row: row)
  }

  /// Removes a relation.
  ///
  /// - Returns: The removed relation.
  /// - Throws: ``GraphError/relationNotFound(_:)``.
  @discardableResult
  public mutating func remove(_ id: RelationID) throws(GraphError) -> AnyRelationEntry {
    let row = try row(of: id)
    let entry = anyEntry(at: row)
    relationTable.remove(row)
    noteChange(removed: [row])
    return entry
  }

  /// Replaces what a relation says; its ends, time and evidence stay.
  ///
  /// - Throws: ``GraphError/relationNotFound(_:)``, ``GraphError/kindMismatch(_:found:given:)``.
  public mutating func update<R: Relation>(_ id: RelationID, to relation: R) throws(GraphError) {
    let row = try row(of: id)
    let found = type(of: relationTable.anyPayload(at: row))
    guard ObjectIdentifier(found) == ObjectIdentifier(R.self) else {
      throw .kindMismatch(id, found: found.kind, given: R.kind)
    }
    relationTable.replace(relation, at: row)
  }

  /// Replaces the period of a relation.
  ///
  /// - Throws: ``GraphError/relationNotFound(_:)``.
  public mutating func setPeriod(_ period: Period, of id: RelationID) throws(GraphError) {
    let row = try row(of: id)
    relationTable.setPeriod(period, at: row)
    noteChange(ofPeriodAt: row)
  }

  /// Ends a relation on a date, the first day it no longer holds.
  ///
  /// - Throws: ``GraphError/relationNotFound(_:)``; ``GraphError/periodRefused(_:_:)`` where the
  ///   relation starts on that date or later.
  public mutating func end(_ id: RelationID, on date: PartialDate) throws(GraphError) {
    let row = try row(of: id)
    do throws(DateError) {
      let period = try Period(from: relationTable.period(at: row).start, until: .date(date))
      relationTable.setPeriod(period, at: row)
      noteChange(ofPeriodAt: row)
    } catch {
      throw .periodRefused(id, error)
    }
  }

  /// Adds evidence to a relation, after what it carries already.
  ///
  /// - Throws: ``GraphError/relationNotFound(_:)``.
  public mutating func add(_ evidence: Evidence, to id: RelationID) throws(GraphError) {
    relationTable.append(evidence, toRelationAt: try row(of: id))
  }

  /// States what a source covers.
  public mutating func declare(_ coverage: Coverage) {
    if !coverages.contains(coverage) { coverages.append(coverage) }
  }

  /// Makes several changes or none: where one throws, the graph is as it was.
  public mutating func apply<E: Error>(
    _ changes: (inout RelationGraph) throws(E) -> Void
  ) throws(E) {
    self = try supposing(changes)
  }

  /// A changed copy; this graph stays as it is.
  ///
  /// ```swift
  /// let what = try graph.supposing { graph throws(GraphError) in try graph.end(pact, on: "2025-01-01") }
  /// ```
  ///
  /// - Complexity: That of the changes; what they do not touch is shared.
  public func supposing<E: Error>(
    _ changes: (inout RelationGraph) throws(E) -> Void
  ) throws(E) -> RelationGraph {
    var copy = self
    try changes(&copy)
    return copy
  }

  func vertex<N: Node>(of node: N) throws(GraphError) -> UInt32 {
    guard let vertex = nodeTable.vertex(of: node) else {
      throw .nodeNotFound(kind: N.kind, id: "\(node.id)")
    }
    return vertex
  }

  func row(of id: RelationID) throws(GraphError) -> UInt32 {
    guard relationTable.isLive(id.row) else { throw .relationNotFound(id) }
    return id.row
  }
}

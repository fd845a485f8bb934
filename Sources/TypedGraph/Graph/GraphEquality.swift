extension RelationGraph: Equatable {
  /// Whether two graphs hold the same and answer every question alike: equal nodes in the same order, the
  /// same relations under the same identities, and the same coverages.
  ///
  /// A relation is the same where payload, ends, period and evidence are; of a symmetric one the same end
  /// is named first. How a graph came about does not count: nodes and relations that were removed, and
  /// ``conflicts``. Graphs that were built apart and say the same in another order are not equal; their
  /// ``GraphQueries/difference(from:)`` is empty.
  ///
  /// - Complexity: O(1) for copies that did not change, else O(*n* + *m*).
  public static func == (left: RelationGraph, right: RelationGraph) -> Bool {
    if left.isUnchangedCopy(of: right) { return true }
    guard left.nodeCount == right.nodeCount, left.relationCount == right.relationCount,
      left.coverages == right.coverages
    else { return false }
    let (nodes, others) = (left.view.vertices, right.view.vertices)
    let areNodesEqual = zip(nodes, others).allSatisfy { node, other in
      isEqual(left.nodeTable.node(at: node), right.nodeTable.node(at: other))
    }
    guard areNodesEqual else { return false }
    let counterpart = Dictionary(uniqueKeysWithValues: zip(nodes, others))
    let (rows, otherRows) = (left.view.rows, right.view.rows)
    return rows == otherRows
      && rows.allSatisfy { row in
        left.relationTable.isEqual(to: right.relationTable, at: row) { counterpart[$0] == $1 }
      }
  }

  /// Whether one of two graphs is a copy of the other and neither changed what it holds since; false also
  /// where that is not plain to see.
  ///
  /// Shared chunks are found equal without looking into them.
  ///
  /// - Complexity: O(1) in nodes and relations where both share all columns.
  func isUnchangedCopy(of other: RelationGraph) -> Bool {
    nodeTable.isShared(with: other.nodeTable) && relationTable.isShared(with: other.relationTable)
      && coverages == other.coverages
  }
}

extension NodeTable {
  fileprivate func isShared(with other: NodeTable) -> Bool {
    columns.elementsEqual(other.columns) { $0 === $1 } && removed == other.removed
      && columnOfVertex == other.columnOfVertex && rowOfVertex == other.rowOfVertex
  }
}

extension RelationTable {
  fileprivate func isShared(with other: RelationTable) -> Bool {
    columns.elementsEqual(other.columns) { $0 === $1 } && removed == other.removed
      && source == other.source && target == other.target && kind == other.kind
      && payloadRow == other.payloadRow && start == other.start && end == other.end
      && evidence == other.evidence
  }

  /// Whether a row says the same in two tables.
  ///
  /// - Parameters:
  ///   - other: The other table, which has the row too.
  ///   - row: The row.
  ///   - isSameNode: Whether a vertex of this table's graph is the same node as one of the other's.
  /// - Returns: Whether both say the same of the same nodes, over the same period and by the same evidence.
  func isEqual(
    to other: RelationTable, at row: UInt32,
    where isSameNode: (_ vertex: UInt32, _ other: UInt32) -> Bool
  ) -> Bool {
    let place = Int(row)
    return start[place] == other.start[place] && end[place] == other.end[place]
      && isSameNode(source[place], other.source[place])
      && isSameNode(target[place], other.target[place])
      && columns[Int(kind[place])].isEqual(
        row: Int(payloadRow[place]), to: Int(other.payloadRow[place]),
        of: other.columns[Int(other.kind[place])])
      && evidence[place] == other.evidence[place]
  }
}

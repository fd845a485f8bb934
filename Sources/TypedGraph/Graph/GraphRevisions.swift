extension RelationGraph {
  /// Whether what a question about some kinds reads differs from an earlier state, from which edits made this graph.
  ///
  /// Relations of these kinds that were added, changed or removed count, and any node that was replaced or removed.
  ///
  /// - Parameters:
  ///   - earlier: A copy made before the edits.
  ///   - kinds: The kinds that are read; everything, where nil.
  /// - Returns: Whether something of that was changed; true also where a later change undid it.
  /// - Complexity: O(*k*) in the number of kinds.
  package func hasChanged(
    since earlier: RelationGraph, in kinds: [any Relation.Type]? = nil
  ) -> Bool {
    if nodeTable.revision != earlier.nodeTable.revision { return true }
    guard let kinds else {
      return relationTable.revisions != earlier.relationTable.revisions
        || nodeTable.vertexCount != earlier.nodeTable.vertexCount
        || coverages != earlier.coverages
    }
    return kinds.contains { kind in
      relationTable.revision(of: kind) != earlier.relationTable.revision(of: kind)
    }
  }
}

extension RelationTable {
  fileprivate func revision(of kind: any Relation.Type) -> UInt64 {
    kindIndex(of: kind).map { revisions[$0] } ?? 0
  }
}

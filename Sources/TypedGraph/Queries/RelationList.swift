/// The relations of one type that a query found, in order of insertion.
///
/// Entries are made as they are read; the list itself takes four bytes a relation.
public struct RelationList<R: Relation>: RandomAccessCollection, Sendable {
  let graph: RelationGraph
  let rows: [UInt32]

  /// The first position, 0.
  public var startIndex: Int { 0 }

  /// The number of relations.
  public var endIndex: Int { rows.count }

  /// The entry at a position.
  public subscript(position: Int) -> RelationEntry<R> {
    guard let entry = graph.entry(at: rows[position], as: R.self) else {
      preconditionFailure("a relation list holds relations of its own type")
    }
    return entry
  }

  /// The identities of the relations.
  public var ids: [RelationID] { rows.map(RelationID.init(row:)) }
}

/// The relations of any type that a query found, in order of insertion.
///
/// Entries are made as they are read; the list itself takes four bytes a relation.
public struct AnyRelationList: RandomAccessCollection, Sendable {
  let graph: RelationGraph
  let rows: [UInt32]

  /// The first position, 0.
  public var startIndex: Int { 0 }

  /// The number of relations.
  public var endIndex: Int { rows.count }

  /// The entry at a position.
  public subscript(position: Int) -> AnyRelationEntry {
    graph.anyEntry(at: rows[position])
  }

  /// The identities of the relations.
  public var ids: [RelationID] { rows.map(RelationID.init(row:)) }
}

/// The relations of one type that a query found, in order of insertion.
///
/// Entries are made as they are read; the list itself takes four bytes a relation.
public struct RelationList<R: Relation>: RandomAccessCollection, Sendable {
  let graph: RelationGraph
  let rows: ArraySlice<UInt32>

  init(graph: RelationGraph, rows: [UInt32]) {
    self.init(graph: graph, slice: rows[...])
  }

  private init(graph: RelationGraph, slice: ArraySlice<UInt32>) {
    self.graph = graph
    rows = slice
  }

  /// The first position: 0, but for a part of another list, which keeps its positions there.
  public var startIndex: Int { rows.startIndex }

  /// The position after the last relation.
  public var endIndex: Int { rows.endIndex }

  /// The entry at a position.
  public subscript(position: Int) -> RelationEntry<R> {
    guard let entry = graph.entry(at: rows[position], as: R.self) else {
      preconditionFailure("a relation list holds relations of its own type")
    }
    return entry
  }

  /// Some relations in a row, as `prefix(3)` gives them: a list that keeps its positions in this one.
  public subscript(bounds: Range<Int>) -> RelationList {
    RelationList(graph: graph, slice: rows[bounds])
  }

  /// The identities of the relations.
  public var ids: [RelationID] { rows.map(RelationID.init(row:)) }
}

extension RelationList: Hashable {
  /// Whether both list equal relations in the same order.
  ///
  /// - Complexity: O(1) for lists that one graph gave and that share their relations, O(relations) else.
  public static func == (left: RelationList, right: RelationList) -> Bool {
    left.rows == right.rows
      && (left.graph.isUnchangedCopy(of: right.graph) || left.elementsEqual(right))
  }

  /// Hashes the identities of the relations.
  public func hash(into hasher: inout Hasher) { hasher.combine(rows) }
}

extension RelationList: CustomStringConvertible {
  /// One line a relation; of more than twenty the first twenty, and how many there are.
  public var description: String { listed(self, "relation") }
}

/// A node as a search met it.
public typealias NodeVisit = GraphKernel.NodeVisit<Relational>

extension NodeVisit {
  /// Whether the relation is directed and was followed from its target to its source.
  ///
  /// A symmetric relation is followed as it lies, from either end.
  public var isReversed: Bool {
    guard let relation else { return false }
    return relation.tie.isDirected && isSame(relation.sourceNode, node)
  }
}

extension GraphView {
  /// The visits of a search by a cursor of the kernel.
  func visits<Cursor: VisitCursor>(
    _ type: Cursor.Type, from start: some Node, _ direction: RelationDirection,
    _ maximumLength: Int?
  ) -> LazyAnswers<NodeVisit> {
    LazyAnswers { () throws(QueryError) in
      let source = try requiredVertex(of: start)
      let index = index(direction)
      let cursor = try asking { () throws(KernelError) in
        try Cursor(
          from: [source], in: index, filter: filter(direction), maximumLength: maximumLength)
      }
      return NodeVisits(view: self, index: index, cursor: cursor)
    }
  }
}

private struct NodeVisits<Cursor: VisitCursor>: LazySearch {
  let view: GraphView
  let index: IndexedGraph
  var cursor: Cursor

  mutating func next() -> NodeVisit? { cursor.next(in: index)?.resolved(by: view) }

  mutating func skipDescendants() { cursor.skipDescendants() }
}

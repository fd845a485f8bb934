/// What can be added to a graph by stating it: a statement, or several as one.
public protocol GraphStatement: Equatable, Sendable, CustomStringConvertible {
  /// Puts what is stated into a graph.
  ///
  /// - Returns: The identities of the relations it became, in order.
  @discardableResult
  func add(to graph: inout RelationGraph) -> [RelationID]
}

/// A node that is stated to be there, whatever relations it has.
struct NodeStatement<N: Node>: GraphStatement {
  let node: N

  init(_ node: N) {
    self.node = node
  }

  func add(to graph: inout RelationGraph) -> [RelationID] {
    _ = graph.nodeTable.intern(node)
    graph.noteChange()
    return []
  }

  var description: String { node.name }
}

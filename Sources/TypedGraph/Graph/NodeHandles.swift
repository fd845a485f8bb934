/// Nodes of a graph by their positions in a list, looked up once for any number of batches.
///
/// They are of use to the graph that gave them, however it changes, and to every copy of it that was
/// made since, with its ``RelationGraph/init(_:)`` of a view. Nodes that were there when two graphs were
/// still one have the same handles in both. A graph that does not have the nodes in its history refuses
/// them with ``GraphError/foreignHandles(column:)``.
public struct NodeHandles<End>: Sendable {
  let vertices: RowNumbers

  /// A point in a graph's history at which all these nodes had been added; nil for no nodes.
  let mark: NodeMark?

  init(_ vertices: RowNumbers, of table: NodeTable) {
    self.vertices = vertices
    mark = table.history.mark(covering: vertices.upperBound)
  }

  /// Whether the vertices are those of the same nodes in a table.
  func belong(to table: NodeTable) -> Bool {
    table.history.mark(covering: vertices.upperBound) === mark
  }

  /// The number of nodes.
  public var count: Int { vertices.count }
}

extension NodeHandles: Equatable {
  /// Whether both are handles to the same nodes, in the same order.
  public static func == (left: NodeHandles, right: NodeHandles) -> Bool {
    left.count == right.count && left.mark === right.mark
      && (0..<left.count).allSatisfy { left.vertices[$0] == right.vertices[$0] }
  }
}

extension NodeHandles: CustomStringConvertible {
  /// The number of nodes, `12 nodes`.
  public var description: String { counted(count, "node") }
}

extension RelationGraph {
  /// Adds the nodes of a list and returns handles to all of them.
  ///
  /// A node of the same type and id that is in the graph already stays as it is, and one that differs
  /// is listed in ``conflicts``.
  ///
  /// - Parameter nodes: Nodes of one type, or of the types that play a role.
  /// - Returns: Handles in the order of the list.
  /// - Precondition: `End` is a node type or a protocol that refines ``Node``.
  /// - Complexity: O(nodes), expected.
  @discardableResult
  public mutating func insert<End>(contentsOf nodes: [End]) -> NodeHandles<End> {
    let before = nodeTable.vertexCount
    let vertices = intern(nodes)
    if nodeTable.vertexCount > before { noteChange() }
    return NodeHandles(vertices, of: nodeTable)
  }

  private mutating func intern<End>(_ nodes: [End]) -> RowNumbers {
    if let type = End.self as? any Node.Type, let vertices = intern(nodes, of: type) {
      return vertices
    }
    var vertices = RowNumbers.run(0..<0)
    for node in nodes {
      guard let node = node as? any Node else {
        preconditionFailure("\(End.self) must be a node type or a protocol that refines Node")
      }
      vertices.append(nodeTable.intern(node))
    }
    return vertices
  }

  /// Interns nodes of one type together, which is many times faster; nil where they are of another.
  private mutating func intern<N: Node>(_ nodes: Any, of type: N.Type) -> RowNumbers? {
    (nodes as? [N]).map { nodeTable.intern(contentsOf: $0) }
  }
}

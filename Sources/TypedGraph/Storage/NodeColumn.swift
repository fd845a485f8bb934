/// The nodes of one type, behind an interface that does not name the type.
///
/// Columns are shared by copies of a graph; the node table copies a shared one before it edits it,
/// which is what makes them safe to send.
class AnyNodeColumn: @unchecked Sendable {
  var kind: NodeKind { "" }

  func anyNode(at row: Int) -> any Node {
    preconditionFailure("only the typed columns hold nodes")
  }

  func node<T>(at row: Int, as type: T.Type) -> T? { nil }

  func copy() -> AnyNodeColumn { self }

  func forget(row: Int) {}

  /// Finds the vertex of the node with the same id in this column, for comparing two graphs.
  func vertex(ofSameNodeAs other: any Node) -> UInt32? { nil }

  /// Whether two nodes of this column's type are equal in every property.
  func isEqual(row: Int, to other: any Node) -> Bool { false }
}

/// The nodes of one type in order of insertion, with their vertices.
final class NodeColumn<N: Node>: AnyNodeColumn, @unchecked Sendable {
  var values: [N] = []
  private(set) var vertexOfRow: [UInt32] = []
  private(set) var vertexOfID: [N.ID: UInt32] = [:]

  override init() {}

  private init(copying other: NodeColumn<N>) {
    values = other.values
    vertexOfRow = other.vertexOfRow
    vertexOfID = other.vertexOfID
  }

  override var kind: NodeKind { N.kind }

  override func anyNode(at row: Int) -> any Node { values[row] }

  override func node<T>(at row: Int, as type: T.Type) -> T? { values[row] as? T }

  override func copy() -> AnyNodeColumn { NodeColumn(copying: self) }

  override func forget(row: Int) {
    vertexOfID[values[row].id] = nil
  }

  override func vertex(ofSameNodeAs other: any Node) -> UInt32? {
    (other as? N).flatMap { vertexOfID[$0.id] }
  }

  override func isEqual(row: Int, to other: any Node) -> Bool {
    (other as? N) == values[row]
  }

  func append(_ node: N, vertex: UInt32) {
    values.append(node)
    vertexOfRow.append(vertex)
    vertexOfID[node.id] = vertex
  }
}

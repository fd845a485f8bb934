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

  /// The nodes that were named under the id of another, with that other.
  var conflicts: [NodeConflict] { [] }

  /// The number of ids that lead to a vertex.
  var knownCount: Int { 0 }

  /// What is wrong with the row of a vertex, in words; nil where nothing is.
  func violation(row: Int, vertex: UInt32, isLive: Bool) -> String? { nil }
}

/// The nodes of one type in order of insertion, with their vertices.
final class NodeColumn<N: Node>: AnyNodeColumn, @unchecked Sendable {
  var values: [N] = []
  private(set) var vertexOfRow: [UInt32] = []
  private(set) var vertexOfID: [N.ID: UInt32] = [:]

  /// Nodes that were named as ends of relations under an id whose node has other properties.
  private(set) var refused: [(kept: Int, node: N)] = []

  override init() {}

  private init(copying other: NodeColumn<N>) {
    refused = other.refused
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

  override var knownCount: Int { vertexOfID.count }

  override func violation(row: Int, vertex: UInt32, isLive: Bool) -> String? {
    guard row < values.count, vertexOfRow[row] == vertex else { return "its row is another's" }
    let known = vertexOfID[values[row].id]
    if isLive { return known == vertex ? nil : "its id leads elsewhere" }
    return known == vertex ? "it was removed and is still known" : nil
  }

  override var conflicts: [NodeConflict] {
    refused.map { NodeConflict(kept: values[$0.kept], refused: $0.node) }
  }

  /// Whether a node's id is that of another node, which was not told before.
  func isNewConflict(_ node: N, row: Int) -> Bool {
    values[row] != node && !refused.contains { $0.node == node }
  }

  func noteConflict(_ node: N, row: Int) {
    refused.append((row, node))
  }

  func append(_ node: N, vertex: UInt32) {
    values.append(node)
    vertexOfRow.append(vertex)
    vertexOfID[node.id] = vertex
  }
}

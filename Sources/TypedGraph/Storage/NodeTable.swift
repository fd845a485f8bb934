/// The nodes of a graph: one column a type, and a dense vertex number for each node.
///
/// Vertex numbers are given in order of insertion and never reused; a removed node leaves a gap.
struct NodeTable: Sendable {
  private(set) var columns: [AnyNodeColumn] = []
  private(set) var columnOfType: [ObjectIdentifier: Int] = [:]
  private(set) var columnOfVertex: [UInt16] = []
  private(set) var rowOfVertex: [UInt32] = []
  private(set) var removed = RowSet()

  /// The number of vertex numbers given out, including those of removed nodes.
  var vertexCount: Int { columnOfVertex.count }

  /// The number of nodes in the graph.
  var count: Int { vertexCount - removed.count }

  func isLive(_ vertex: UInt32) -> Bool {
    Int(vertex) < vertexCount && !removed.contains(vertex)
  }

  func node(at vertex: UInt32) -> any Node {
    columns[Int(columnOfVertex[Int(vertex)])].anyNode(at: Int(rowOfVertex[Int(vertex)]))
  }

  /// The node at a vertex as a node type or a role; nil where it is neither.
  func node<T>(at vertex: UInt32, as type: T.Type) -> T? {
    columns[Int(columnOfVertex[Int(vertex)])].node(at: Int(rowOfVertex[Int(vertex)]), as: T.self)
  }

  func column<N: Node>(of type: N.Type) -> NodeColumn<N>? {
    guard let index = columnOfType[ObjectIdentifier(type)] else { return nil }
    return columns[index] as? NodeColumn<N>
  }

  func vertex<N: Node>(of node: N) -> UInt32? {
    column(of: N.self)?.vertexOfID[node.id]
  }

  /// The vertex of a node, which is added where its id is new.
  mutating func intern<N: Node>(_ node: N) -> UInt32 {
    if let vertex = vertex(of: node) {
      noteConflict(of: node, at: vertex)
      return vertex
    }
    let index = columnOfType[ObjectIdentifier(N.self)] ?? addColumn(of: N.self)
    let vertex = UInt32(vertexCount)
    var row = 0
    editColumn(of: N.self, at: index) { column in
      row = column.values.count
      column.append(node, vertex: vertex)
    }
    rowOfVertex.append(UInt32(row))
    columnOfVertex.append(UInt16(index))
    return vertex
  }

  /// Keeps what would be lost where a node is named under an id whose node has other properties.
  private mutating func noteConflict<N: Node>(of node: N, at vertex: UInt32) {
    let row = Int(rowOfVertex[Int(vertex)])
    guard column(of: N.self)?.isNewConflict(node, row: row) == true else { return }
    editColumn(of: N.self, at: Int(columnOfVertex[Int(vertex)])) { $0.noteConflict(node, row: row) }
  }

  mutating func replace<N: Node>(_ node: N, at vertex: UInt32) {
    let row = Int(rowOfVertex[Int(vertex)])
    editColumn(of: N.self, at: Int(columnOfVertex[Int(vertex)])) { $0.values[row] = node }
  }

  mutating func remove(_ vertex: UInt32) {
    let index = Int(columnOfVertex[Int(vertex)])
    makeUnique(index)
    columns[index].forget(row: Int(rowOfVertex[Int(vertex)]))
    removed.insert(vertex)
  }

  private mutating func addColumn<N: Node>(of type: N.Type) -> Int {
    columns.append(NodeColumn<N>())
    columnOfType[ObjectIdentifier(type)] = columns.count - 1
    return columns.count - 1
  }

  private mutating func editColumn<N: Node>(
    of type: N.Type, at index: Int, _ edit: (NodeColumn<N>) -> Void
  ) {
    makeUnique(index)
    if let column = columns[index] as? NodeColumn<N> { edit(column) }
  }

  private mutating func makeUnique(_ index: Int) {
    if !isKnownUniquelyReferenced(&columns[index]) { columns[index] = columns[index].copy() }
  }
}

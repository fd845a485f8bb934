/// The nodes of a graph: one column a type, and a dense vertex number for each node.
///
/// Vertex numbers are given in order of insertion and never reused; a removed node leaves a gap.
@usableFromInline
struct NodeTable: Sendable {
  private(set) var columns: [AnyNodeColumn] = []
  private(set) var columnOfType: [ObjectIdentifier: Int] = [:]
  private(set) var columnOfVertex: [UInt16] = []
  private(set) var rowOfVertex: [UInt32] = []
  private(set) var removed = RowSet()
  /// How often a node was replaced or removed.
  private(set) var revision: UInt64 = 0
  private(set) var history = NodeHistory()

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
    column(of: N.self)?.vertex(of: node.id)
  }

  /// When the nodes exist that do not exist always, by vertex.
  var limitedExistences: [UInt32: [Period]] {
    Dictionary(columns.flatMap(\.existences).map { ($0.vertex, $0.periods) }) { _, last in last }
  }

  /// The vertices of nodes of whose periods of existence none satisfies a test, in no order.
  ///
  /// - Complexity: O(*k*) calls of the test in the nodes that do not exist always.
  func vertices(whereNone exists: (Period) -> Bool) -> [UInt32] {
    columns.flatMap { column in
      column.existences.filter { isLive($0.vertex) && !$0.periods.contains(where: exists) }
        .map(\.vertex)
    }
  }

  /// The first position in a list of vertices at which no node is; nil where there is one at each.
  func firstMissing(of vertices: RowNumbers) -> Int? {
    if removed.isEmpty, case .run(let run) = vertices, run.upperBound <= vertexCount { return nil }
    return (0..<vertices.count).first { !isLive(vertices[$0]) }
  }

  /// The vertex of a node, which is added where its id is new.
  ///
  /// A node that is named under the id of a node with other properties is kept as a conflict.
  mutating func intern<N: Node>(_ node: N) -> UInt32 {
    // Where it is there already the column does not change, and copies go on sharing it.
    if let vertex = column(of: N.self)?.vertex(ofKnown: node) { return vertex }
    return extendColumn { column, next in column.intern(node, as: next) }
  }

  /// The vertices of nodes, which are added where their ids are new.
  mutating func intern<N: Node>(contentsOf nodes: [N]) -> RowNumbers {
    if nodes.isEmpty { return .run(0..<0) }
    if let vertices = column(of: N.self)?.vertices(ofKnown: nodes) { return vertices }
    return extendColumn { column, next in column.intern(contentsOf: nodes, from: next) }
  }

  /// Adds to the column of a node type, and gives the next vertices to the rows that it gains.
  private mutating func extendColumn<N: Node, Vertices>(
    _ add: (_ column: NodeColumn<N>, _ next: UInt32) -> Vertices
  ) -> Vertices {
    let index = columnOfType[ObjectIdentifier(N.self)] ?? addColumn(of: N.self)
    let next = UInt32(vertexCount)
    let (vertices, added) = editColumn(of: N.self, at: index) { column in
      let before = UInt32(column.nodes.count)
      let vertices = add(column, next)
      return (vertices, before..<UInt32(column.nodes.count))
    }
    rowOfVertex.append(contentsOf: added)
    columnOfVertex.append(contentsOf: repeatElement(UInt16(index), count: added.count))
    if !added.isEmpty { history.extend(to: vertexCount) }
    return vertices
  }

  mutating func replace<N: Node>(_ node: N, at vertex: UInt32) {
    let row = Int(rowOfVertex[Int(vertex)])
    revision += 1
    editColumn(of: N.self, at: Int(columnOfVertex[Int(vertex)])) { $0.replace(node, at: row) }
  }

  mutating func remove(_ vertex: UInt32) {
    let index = Int(columnOfVertex[Int(vertex)])
    revision += 1
    makeUnique(index)
    columns[index].forget(row: Int(rowOfVertex[Int(vertex)]))
    removed.insert(vertex)
  }

  private mutating func addColumn<N: Node>(of type: N.Type) -> Int {
    columns.append(NodeColumn<N>())
    columnOfType[ObjectIdentifier(type)] = columns.count - 1
    return columns.count - 1
  }

  private mutating func editColumn<N: Node, Result>(
    of type: N.Type, at index: Int, _ edit: (NodeColumn<N>) -> Result
  ) -> Result {
    makeUnique(index)
    guard let column = columns[index] as? NodeColumn<N> else {
      preconditionFailure("the column of a type holds nodes of the type")
    }
    return edit(column)
  }

  private mutating func makeUnique(_ index: Int) {
    if !isKnownUniquelyReferenced(&columns[index]) { columns[index] = columns[index].copy() }
  }
}

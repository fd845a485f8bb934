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

  /// All nodes, by row, where they are of a type; nil where they are of another.
  func nodes<T>(as type: T.Type) -> [T]? { nil }

  func copy() -> AnyNodeColumn { self }

  func forget(row: Int) {}

  /// The nodes that were named under the id of another, with that other.
  var conflicts: [NodeConflict] { [] }

  /// The vertices of nodes that do not exist always, with the periods in which they do, also of nodes that
  /// were removed.
  var existences: [NodeExistence] { [] }

  /// The number of ids that lead to a vertex.
  var knownCount: Int { 0 }

  /// What is wrong with the row of a vertex, in words; nil where nothing is.
  func violation(row: Int, vertex: UInt32, isLive: Bool) -> String? { nil }
}

/// When the node at a vertex exists.
struct NodeExistence {
  let vertex: UInt32
  let periods: [Period]
}

/// The nodes of one type in order of insertion, with their vertices.
final class NodeColumn<N: Node>: AnyNodeColumn, @unchecked Sendable {
  private(set) var nodes: [N] = []
  private var vertices: [UInt32] = []
  private var rowsByID: [N.ID: Int] = [:]

  /// Nodes that were named as ends of relations under an id whose node has other properties.
  private var refused: [(kept: Int, node: N)] = []

  /// The same nodes in a set, for fast lookup: a table of data can name thousands of them.
  private var refusedNodes: Set<N> = []

  private var limitedExistences: [NodeExistence] = []
  /// Those that are not equal to themselves, as what holds not-a-number is, by the hashes of their content.
  private var refusedOdd: [Int: [N]] = [:]

  override init() {}

  private init(copying other: NodeColumn<N>) {
    nodes = other.nodes
    vertices = other.vertices
    rowsByID = other.rowsByID
    refused = other.refused
    refusedNodes = other.refusedNodes
    limitedExistences = other.limitedExistences
    refusedOdd = other.refusedOdd
  }

  override var kind: NodeKind { N.kind }

  override func anyNode(at row: Int) -> any Node { nodes[row] }

  override func node<T>(at row: Int, as type: T.Type) -> T? { nodes[row] as? T }

  override func nodes<T>(as type: T.Type) -> [T]? {
    // Of a value whose type is not written down the cast compares the types; between two types of arrays it would
    // cast each node and copy it.
    T.self == N.self ? (nodes as Any) as? [T] : nil
  }

  override func copy() -> AnyNodeColumn { NodeColumn(copying: self) }

  override var conflicts: [NodeConflict] {
    refused.map { NodeConflict(kept: nodes[$0.kept], refused: $0.node) }
  }

  override var existences: [NodeExistence] { limitedExistences }

  override var knownCount: Int { rowsByID.count }

  /// The vertex of the node with an id.
  func vertex(of id: N.ID) -> UInt32? {
    rowsByID[id].map { vertices[$0] }
  }

  /// The vertex of a node that is there; nil where it is not, or differs from the one with its id.
  func vertex(ofKnown node: N) -> UInt32? {
    guard let row = rowsByID[node.id], !isNewConflict(node, row: row) else { return nil }
    return vertices[row]
  }

  /// The vertices of nodes that are all there; nil where one is not, or differs.
  func vertices(ofKnown nodes: [N]) -> RowNumbers? {
    var known = RowNumbers.run(0..<0)
    for node in nodes {
      guard let vertex = vertex(ofKnown: node) else { return nil }
      known.append(vertex)
    }
    return known
  }

  /// The vertex of a node, which is added where its id is new.
  ///
  /// - Parameters:
  ///   - node: The node; where it differs from the one that has its id it is kept as a conflict.
  ///   - vertex: Its vertex, if it is added.
  /// - Returns: The vertex of the node with the id.
  func intern(_ node: N, as vertex: UInt32) -> UInt32 {
    let row = known(node.id)
    guard row == nodes.count else {
      if isNewConflict(node, row: row) {
        refused.append((row, node))
        if isEqualToItself(node) {
          refusedNodes.insert(node)
        } else {
          refusedOdd[contentHash(of: node), default: []].append(node)
        }
      }
      return vertices[row]
    }
    nodes.append(node)
    vertices.append(vertex)
    noteExistence(of: node, at: vertex)
    return vertex
  }

  /// The vertices of nodes, which are added where their ids are new, with vertices from one on.
  func intern(contentsOf others: [N], from first: UInt32) -> RowNumbers {
    // To make room for a few again and again would copy the nodes again and again.
    if others.count > nodes.count { reserveCapacity(nodes.count + others.count) }
    let before = nodes.count
    var interned = RowNumbers.run(0..<0)
    for node in others {
      interned.append(intern(node, as: first + UInt32(nodes.count - before)))
    }
    return interned
  }

  /// Puts a node of the same id in the place of another.
  func replace(_ node: N, at row: Int) {
    nodes[row] = node
    limitedExistences.removeAll { $0.vertex == vertices[row] }
    noteExistence(of: node, at: vertices[row])
  }

  private func noteExistence(of node: N, at vertex: UInt32) {
    let periods = node.existence
    guard periods != Period.onlyAlways else { return }
    limitedExistences.append(NodeExistence(vertex: vertex, periods: periods))
  }

  override func forget(row: Int) {
    rowsByID[nodes[row].id] = nil
  }

  override func violation(row: Int, vertex: UInt32, isLive: Bool) -> String? {
    guard row < nodes.count, vertices[row] == vertex else { return "its row is another's" }
    let known = self.vertex(of: nodes[row].id)
    if isLive { return known == vertex ? nil : "its id leads elsewhere" }
    return known == vertex ? "it was removed and is still known" : nil
  }

  private func reserveCapacity(_ rows: Int) {
    nodes.reserveCapacity(rows)
    vertices.reserveCapacity(rows)
    rowsByID.reserveCapacity(rows)
  }

  /// The row of an id, which is the next where it is new; hashes it once.
  private func known(_ id: N.ID) -> Int {
    func row(_ known: inout Int) -> Int { known }
    return row(&rowsByID[id, default: nodes.count])
  }

  /// Whether a node has the id of another node, in a conflict that is not listed yet.
  private func isNewConflict(_ node: N, row: Int) -> Bool {
    guard !haveSameContent(nodes[row], node) else { return false }
    if isEqualToItself(node) { return !refusedNodes.contains(node) }
    let alike = refusedOdd[contentHash(of: node)] ?? []
    return !alike.contains { haveSameContent($0, node) }
  }

  private func contentHash(of node: N) -> Int {
    var hasher = Hasher()
    hashContent(of: node, into: &hasher)
    return hasher.finalize()
  }
}

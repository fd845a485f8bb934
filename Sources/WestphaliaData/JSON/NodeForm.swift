import Westphalia

/// How the nodes of one kind are read and written.
protocol NodeForm: Sendable {
  var key: String { get }
  var kindName: String { get }
  var typeID: ObjectIdentifier { get }
  var nodeType: any Node.Type { get }

  func read(_ decoder: ValueDecoder) throws -> any Node
  func write(_ node: any Node, to output: ValueOutput) throws
  func id(of node: any Node) -> String
  func table() -> any SharedNodes

  /// Adds a node to a graph; nil where one of its kind and id is there.
  func restore(_ node: any Node, in graph: inout RelationGraph) -> UInt32?
  func insert(_ node: any Node, in graph: inout RelationGraph) throws(GraphError)
  func update(_ node: any Node, in graph: inout RelationGraph) throws(GraphError)
  func remove(_ node: any Node, from graph: inout RelationGraph) throws(GraphError)
  func counterpart(of node: any Node, in graph: RelationGraph) -> (any Node)?
  func areEqual(_ left: any Node, _ right: any Node) -> Bool
}

/// How the nodes of a type are read and written.
struct TypedNodeForm<N: Node & Codable>: NodeForm {
  let key = Vocabulary.key(of: N.kind.name)

  var kindName: String { N.kind.name }

  var typeID: ObjectIdentifier { ObjectIdentifier(N.self) }

  var nodeType: any Node.Type { N.self }

  func read(_ decoder: ValueDecoder) throws -> any Node { try N(from: decoder) }

  func write(_ node: any Node, to output: ValueOutput) throws {
    if let node = node as? N { try output.writePlain(node) }
  }

  func id(of node: any Node) -> String { (node as? N).map { "\($0.id)" } ?? "" }

  func table() -> any SharedNodes { SharedNodesOfType<N>(key: key) }

  func restore(_ node: any Node, in graph: inout RelationGraph) -> UInt32? {
    (node as? N).flatMap { graph.restore($0) }
  }

  func insert(_ node: any Node, in graph: inout RelationGraph) throws(GraphError) {
    if let node = node as? N { try graph.insert(node) }
  }

  func update(_ node: any Node, in graph: inout RelationGraph) throws(GraphError) {
    if let node = node as? N { try graph.update(node) }
  }

  func remove(_ node: any Node, from graph: inout RelationGraph) throws(GraphError) {
    if let node = node as? N { try graph.remove(node) }
  }

  func counterpart(of node: any Node, in graph: RelationGraph) -> (any Node)? {
    (node as? N).flatMap { graph.node(N.self, id: $0.id) }
  }

  func areEqual(_ left: any Node, _ right: any Node) -> Bool {
    guard let left = left as? N, let right = right as? N else { return false }
    return left == right
  }
}

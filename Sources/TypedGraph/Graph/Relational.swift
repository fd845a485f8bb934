/// The identity of results: vertices are nodes, edges are relations with all they carry.
public enum Relational: GraphIdentity {
  /// A node of any type.
  public typealias Vertex = any Node
  /// A relation of any type.
  public typealias Edge = AnyRelationEntry
  /// Relations in order.
  public typealias Edges = AnyRelationList

  /// Whether two nodes are of one type and equal.
  public static func areEqual(_ left: any Node, _ right: any Node) -> Bool { isEqual(left, right) }

  /// Whether two relations have one identity and say the same.
  public static func areEqual(_ left: AnyRelationEntry, _ right: AnyRelationEntry) -> Bool {
    left == right
  }

  /// Feeds the node's type and id into a hasher.
  public static func hash(_ vertex: any Node, into hasher: inout Hasher) {
    func combine<N: Node>(_ node: N) {
      hasher.combine(ObjectIdentifier(N.self))
      hasher.combine(node.id)
    }
    combine(vertex)
  }

  /// Feeds the relation's identity and period into a hasher.
  public static func hash(edge: AnyRelationEntry, into hasher: inout Hasher) {
    hasher.combine(edge)
  }

  /// The node's name.
  public static func name(of vertex: any Node) -> String { vertex.name }

  /// The relation's kind on an arrow: ` –arms supply→ `, or ` ←arms supply– ` against its direction.
  public static func arrow(_ edge: AnyRelationEntry, from vertex: any Node) -> String {
    let kind = edge.kind.name
    guard edge.tie.isDirected else { return " –\(kind)– " }
    return isSame(edge.sourceNode, vertex) ? " –\(kind)→ " : " ←\(kind)– "
  }
}

extension GraphView: IdentityResolver {
  @usableFromInline package typealias Identity = Relational

  @usableFromInline package func vertex(_ number: UInt32) -> any Node {
    graph.nodeTable.node(at: number)
  }
  @usableFromInline package func edge(_ number: UInt32) -> AnyRelationEntry {
    graph.anyEntry(at: number)
  }
  @usableFromInline package func edges(_ numbers: [UInt32]) -> AnyRelationList {
    AnyRelationList(graph: graph, rows: numbers)
  }
  @usableFromInline package func number(of vertex: any Node) -> UInt32? { self.vertex(of: vertex) }
}

extension IdentityResolver where Identity == Relational {
  /// The view that was asked: nothing else turns numbers into nodes and relations.
  var view: GraphView {
    guard let view = self as? GraphView else { preconditionFailure("a view resolves numbers") }
    return view
  }
}

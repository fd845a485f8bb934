/// Whether a document's edges have a direction.
public enum DOTGraphKind: Hashable, Sendable, CaseIterable {
  /// `digraph`, edges written `->`.
  case directed
  /// `graph`, edges written `--`.
  case undirected
}

/// A growing list of statements, in a graph, a cluster or a subgraph.
///
/// `Element` says in which of the three: only attributes that it takes can be set. Statements keep
/// their order, and their order matters: defaults apply to what is mentioned after them.
/// ```swift
/// document.cluster("p5", .label("Permanent members")) { cluster in
///   cluster.defaults(node: .shape(.box))
///   cluster.node("ru", .label("Russia"))
/// }
/// ```
public struct DOTBody<Element: DOTContainer>: Sendable {
  var tape: DOTTape

  /// Makes an empty list.
  public init() { tape = DOTTape() }

  init(_ tape: DOTTape) { self.tape = tape }

  /// Whether there is no statement.
  public var isEmpty: Bool { tape.words.isEmpty }

  /// The statements, in order.
  public var statements: DOTStatements { DOTStatements(tape, 0..<tape.words.count) }

  // MARK: Nodes

  /// Adds a node statement.
  public mutating func node(_ id: DOTIdentifier, _ attributes: DOTNodeAttribute...) {
    node(id, attributes)
  }

  /// Adds a node statement with attributes from a list.
  public mutating func node(_ id: DOTIdentifier, _ attributes: [DOTNodeAttribute]) {
    let header = tape.beginStatement(.chain)
    tape.appendNodeEnd(id.value)
    let count = tape.append(attributes)
    tape.endStatement(header, ends: 1, attributes: count)
  }

  // MARK: Edges

  /// Adds an edge between two nodes.
  public mutating func edge(
    _ tail: DOTIdentifier, _ head: DOTIdentifier, _ attributes: DOTEdgeAttribute...
  ) {
    appendEdge(tail, head, attributes)
  }

  /// Adds an edge between two nodes with attributes from a list.
  public mutating func edge(
    _ tail: DOTIdentifier, _ head: DOTIdentifier, _ attributes: [DOTEdgeAttribute]
  ) {
    appendEdge(tail, head, attributes)
  }

  private mutating func appendEdge(
    _ tail: DOTIdentifier, _ head: DOTIdentifier, _ attributes: [DOTEdgeAttribute]
  ) {
    let header = tape.beginStatement(.chain)
    tape.appendNodeEnd(tail.value)
    tape.appendNodeEnd(head.value)
    let count = tape.append(attributes)
    tape.endStatement(header, ends: 2, attributes: count)
  }

  /// Adds an edge whose ends may name ports.
  public mutating func edge(
    from tail: DOTEndpoint, to head: DOTEndpoint, _ attributes: DOTEdgeAttribute...
  ) {
    edge(from: tail, to: head, attributes)
  }

  /// Adds an edge whose ends may name ports, with attributes from a list.
  public mutating func edge(
    from tail: DOTEndpoint, to head: DOTEndpoint, _ attributes: [DOTEdgeAttribute]
  ) {
    let header = tape.beginStatement(.chain)
    tape.appendNodeEnd(tail)
    tape.appendNodeEnd(head)
    let count = tape.append(attributes)
    tape.endStatement(header, ends: 2, attributes: count)
  }

  /// Adds one statement for a chain of edges: from each end to the next.
  ///
  /// An end that is a subgraph or a list of nodes stands for an edge with each of its nodes. A
  /// chain of one end is a node or subgraph statement; one of none adds nothing.
  public mutating func chain(_ ends: [DOTEnd], _ attributes: DOTEdgeAttribute...) {
    append(DOTStatement.edge(DOTEdge(ends, attributes: attributes.map(\.setting))))
  }

  /// Adds a statement as it is, such as one of a document that was read.
  public mutating func append(_ statement: DOTStatement) { tape.append(statement) }

  /// Adds statements as they are.
  public mutating func append(contentsOf statements: DOTStatements) {
    tape.append(contentsOf: statements.tape, statements.range)
  }

  // MARK: Attributes

  /// Sets attributes of this graph, cluster or subgraph: one `name=value` statement each.
  public mutating func set(_ attributes: DOTAttribute<Element>...) { set(attributes) }

  /// Sets attributes from a list.
  public mutating func set(_ attributes: [DOTAttribute<Element>]) {
    for attribute in attributes {
      let header = tape.beginStatement(.assignment)
      tape.append(attribute.setting)
      tape.endStatement(header, attributes: 1)
    }
  }

  /// Adds `node [...]`: what nodes first mentioned later look like.
  public mutating func defaults(node attributes: DOTNodeAttribute...) {
    addDefaults(.nodeDefaults, attributes)
  }

  /// Adds `edge [...]`: what edges made later look like.
  public mutating func defaults(edge attributes: DOTEdgeAttribute...) {
    addDefaults(.edgeDefaults, attributes)
  }

  /// Adds `graph [...]`: attributes here and in subgraphs made later.
  public mutating func defaults(graph attributes: DOTAttribute<Element>...) {
    addDefaults(.graphDefaults, attributes)
  }

  /// Adds `node [...]` from a list.
  public mutating func defaults(node attributes: [DOTNodeAttribute]) {
    addDefaults(.nodeDefaults, attributes)
  }

  /// Adds `edge [...]` from a list.
  public mutating func defaults(edge attributes: [DOTEdgeAttribute]) {
    addDefaults(.edgeDefaults, attributes)
  }

  private mutating func addDefaults<Of>(
    _ kind: DOTTape.Kind, _ attributes: [DOTAttribute<Of>]
  ) {
    let header = tape.beginStatement(kind)
    let count = tape.append(attributes)
    tape.endStatement(header, attributes: count)
  }

  // MARK: Subgraphs

  /// Adds a cluster: a subgraph that is drawn as a box.
  ///
  /// Its name gets the prefix `cluster_` that makes it one; use that name in `lhead` and `ltail`
  /// (`DOTIdentifier.cluster(_:)`). Clusters of the same name merge, and a node that stands in two
  /// stays in the first, and Graphviz gives no message. Attributes that the enclosing graph sets
  /// earlier (`label`, `tooltip`, `bgcolor` …) are inherited unless set here.
  public mutating func cluster(
    _ name: DOTIdentifier, _ attributes: DOTClusterAttribute...,
    content: (inout DOTBody<DOTClusterElement>) -> Void
  ) {
    nest(DOTIdentifier.cluster(name).value, attributes, content)
  }

  /// Adds a cluster with attributes from a list.
  public mutating func cluster(
    _ name: DOTIdentifier, _ attributes: [DOTClusterAttribute],
    content: (inout DOTBody<DOTClusterElement>) -> Void
  ) {
    nest(DOTIdentifier.cluster(name).value, attributes, content)
  }

  /// Adds a subgraph that is no cluster: a scope for defaults, or a rank.
  ///
  /// Without a name it is anonymous. A name that begins with `cluster`, in any letter case, would
  /// make it a cluster and gets the prefix `sub_`.
  public mutating func subgraph(
    _ name: DOTIdentifier? = nil, _ attributes: DOTSubgraphAttribute...,
    content: (inout DOTBody<DOTSubgraphElement>) -> Void
  ) {
    nest(name.map { DOTIdentifier.notCluster($0).value }, attributes, content)
  }

  private mutating func nest<Inner>(
    _ name: DOTValue?, _ attributes: [DOTAttribute<Inner>],
    _ content: (inout DOTBody<Inner>) -> Void
  ) {
    var inner = DOTBody<Inner>()
    inner.set(attributes)
    content(&inner)
    append(DOTStatement.subgraph(DOTSubgraph(name, inner.statements)))
  }
}

extension DOTIdentifier {
  /// The name of the subgraph that `DOTBody.cluster` makes of `name`.
  public static func cluster(_ name: DOTIdentifier) -> DOTIdentifier {
    DOTIdentifier(value: name.value.prefixed("cluster_"))
  }

  static func notCluster(_ name: DOTIdentifier) -> DOTIdentifier {
    name.value.namesCluster ? DOTIdentifier(value: name.value.prefixed("sub_")) : name
  }
}

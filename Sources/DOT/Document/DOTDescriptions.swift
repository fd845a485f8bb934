// How parts of a document print: as they are written in DOT, edges with `->`.

extension DOTStatement: CustomStringConvertible {
  /// The statement in DOT, edges written `->`.
  public var description: String {
    var body = DOTBody<DOTSubgraphElement>()
    body.append(self)
    return body.description
  }
}

extension DOTStatements: CustomStringConvertible {
  /// The statements in DOT, one a line, edges written `->`.
  public var description: String {
    var text = TextBuffer()
    var writer = TapeWriter(tape, kind: .directed, level: 0)
    writer.write(range, to: &text) { (_: inout TextBuffer) in }
    return text.string.split(separator: "\n").joined(separator: "\n")
  }
}

extension DOTBody: CustomStringConvertible {
  /// The statements in DOT, one a line, edges written `->`.
  public var description: String { statements.description }
}

extension DOTBody: Hashable {
  /// Whether both have the same statements in the same order.
  public static func == (left: DOTBody, right: DOTBody) -> Bool {
    left.statements == right.statements
  }

  /// Feeds the statements to `hasher`.
  public func hash(into hasher: inout Hasher) { hasher.combine(statements) }
}

extension DOTNode: CustomStringConvertible {
  /// The statement in DOT.
  public var description: String { DOTStatement.node(self).description }
}

extension DOTEdge: CustomStringConvertible {
  /// The statement in DOT, edges written `->`.
  public var description: String { DOTStatement.edge(self).description }
}

extension DOTSubgraph: CustomStringConvertible {
  /// The statement in DOT, edges written `->`.
  public var description: String { DOTStatement.subgraph(self).description }
}

extension DOTEnd: CustomStringConvertible {
  /// The end in DOT, nodes of a list with commas between.
  public var description: String {
    switch self {
    case .node(let endpoint): endpoint.description
    case .nodes(let endpoints): endpoints.map(\.description).joined(separator: ", ")
    case .subgraph(let subgraph): subgraph.description
    }
  }
}

extension DOTEndpoint: CustomStringConvertible {
  /// The node and the port in DOT, `a:port:n`.
  public var description: String { "\(node)" + (port.map { ":\($0)" } ?? "") }
}

extension DOTPort: CustomStringConvertible {
  /// The port in DOT without the first colon, `port:n`.
  public var description: String { "\(first)" + (second.map { ":\($0)" } ?? "") }
}

extension DOTSetting: CustomStringConvertible {
  /// The attribute in DOT, `shape=box`.
  public var description: String {
    var text = TextBuffer(capacity: 256)
    AttributeSpelling.write(self, to: &text)
    return text.string
  }
}

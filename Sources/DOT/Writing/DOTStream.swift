extension DOTDocument {
  /// Writes a document statement by statement, of which none is kept.
  ///
  /// For graphs too large to hold twice: each statement goes to the sink as text, in runs of about
  /// 64 KiB, and memory does not grow with their number. The bytes are those of a document with
  /// the same statements. Where a statement is needed again, make a document instead.
  /// ```swift
  /// var text: [UInt8] = []
  /// DOTDocument.stream(.directed, name: "trade", to: &text) { graph in
  ///   graph.defaults(node: .shape(.box))
  ///   graph.node("kp", .label("North Korea"))
  ///   graph.edge("kp", "ru", .label("shells"), .custom("year", number: 2024))
  /// }
  /// ```
  /// - Throws: what the sink throws; the text then ends where it stands.
  public static func stream<Sink: DOTByteSink>(
    _ kind: DOTGraphKind, name: DOTIdentifier? = nil, isStrict: Bool = false,
    to sink: inout Sink,
    content: (inout DOTStream<DOTGraphElement, Sink>) throws(Sink.Failure) -> Void
  ) throws(Sink.Failure) {
    let storage = StreamStorage(kind, sink)
    defer { sink = storage.sink }
    Layout.header(kind, name: name, isStrict: isStrict, to: &storage.text.out)
    var stream = DOTStream<DOTGraphElement, Sink>(storage)
    try content(&stream)
    storage.text.out.append("}\n")
    try storage.flush()
  }
}

/// Statements on their way to a sink, in a graph, a cluster or a subgraph.
///
/// It takes what a `DOTBody` takes and writes it at once. `DOTDocument.stream` makes one and closes
/// every brace. What a sink throws, every statement may throw; with a sink that throws nothing,
/// such as `[UInt8]`, none does.
public struct DOTStream<Element: DOTContainer, Sink: DOTByteSink>: ~Copyable {
  private let storage: StreamStorage<Sink>

  fileprivate init(_ storage: StreamStorage<Sink>) { self.storage = storage }

  // MARK: Nodes

  /// Writes a node statement.
  public mutating func node(
    _ id: DOTIdentifier, _ attributes: DOTNodeAttribute...
  ) throws(Sink.Failure) {
    storage.text.node(id, attributes)
    try storage.flushIfFull()
  }

  /// Writes a node statement with attributes from a list.
  public mutating func node(
    _ id: DOTIdentifier, _ attributes: [DOTNodeAttribute]
  ) throws(Sink.Failure) {
    storage.text.node(id, attributes)
    try storage.flushIfFull()
  }

  // MARK: Edges

  /// Writes an edge between two nodes.
  public mutating func edge(
    _ tail: DOTIdentifier, _ head: DOTIdentifier, _ attributes: DOTEdgeAttribute...
  ) throws(Sink.Failure) {
    storage.text.edge(tail, head, attributes)
    try storage.flushIfFull()
  }

  /// Writes an edge between two nodes with attributes from a list.
  public mutating func edge(
    _ tail: DOTIdentifier, _ head: DOTIdentifier, _ attributes: [DOTEdgeAttribute]
  ) throws(Sink.Failure) {
    storage.text.edge(tail, head, attributes)
    try storage.flushIfFull()
  }

  /// Writes an edge whose ends may name ports.
  public mutating func edge(
    from tail: DOTEndpoint, to head: DOTEndpoint, _ attributes: DOTEdgeAttribute...
  ) throws(Sink.Failure) {
    storage.text.edge(tail, head, attributes)
    try storage.flushIfFull()
  }

  /// Writes an edge whose ends may name ports, with attributes from a list.
  public mutating func edge(
    from tail: DOTEndpoint, to head: DOTEndpoint, _ attributes: [DOTEdgeAttribute]
  ) throws(Sink.Failure) {
    storage.text.edge(tail, head, attributes)
    try storage.flushIfFull()
  }

  /// Writes one statement for a chain of edges: from each end to the next.
  ///
  /// An end that is a subgraph or a list of nodes stands for an edge with each of its nodes. A
  /// chain of one end is a node or subgraph statement; one of none writes nothing.
  public mutating func chain(
    _ ends: [DOTEnd], _ attributes: DOTEdgeAttribute...
  ) throws(Sink.Failure) {
    try append(DOTStatement.edge(DOTEdge(ends, attributes: attributes.map(\.setting))))
  }

  /// Writes a statement as it is, such as one of a document that was read.
  public mutating func append(_ statement: DOTStatement) throws(Sink.Failure) {
    var tape = DOTTape()
    tape.append(statement)
    try storage.append(tape, 0..<tape.words.count)
  }

  /// Writes statements as they are.
  public mutating func append(contentsOf statements: DOTStatements) throws(Sink.Failure) {
    try storage.append(statements.tape, statements.range)
  }

  // MARK: Attributes

  /// Writes attributes of this graph, cluster or subgraph: one `name=value` statement each.
  public mutating func set(_ attributes: DOTAttribute<Element>...) throws(Sink.Failure) {
    try set(attributes)
  }

  /// Writes attributes from a list, one `name=value` statement each.
  public mutating func set(_ attributes: [DOTAttribute<Element>]) throws(Sink.Failure) {
    storage.text.assign(attributes)
    try storage.flushIfFull()
  }

  /// Writes `node [...]`: what nodes first mentioned later look like.
  public mutating func defaults(node attributes: DOTNodeAttribute...) throws(Sink.Failure) {
    try defaults(node: attributes)
  }

  /// Writes `edge [...]`: what edges made later look like.
  public mutating func defaults(edge attributes: DOTEdgeAttribute...) throws(Sink.Failure) {
    try defaults(edge: attributes)
  }

  /// Writes `graph [...]`: attributes here and in subgraphs made later.
  public mutating func defaults(graph attributes: DOTAttribute<Element>...) throws(Sink.Failure) {
    storage.text.defaults("graph", attributes)
    try storage.flushIfFull()
  }

  /// Writes `node [...]` from a list.
  public mutating func defaults(node attributes: [DOTNodeAttribute]) throws(Sink.Failure) {
    storage.text.defaults("node", attributes)
    try storage.flushIfFull()
  }

  /// Writes `edge [...]` from a list.
  public mutating func defaults(edge attributes: [DOTEdgeAttribute]) throws(Sink.Failure) {
    storage.text.defaults("edge", attributes)
    try storage.flushIfFull()
  }

  // MARK: Subgraphs

  /// Writes a cluster: a subgraph that is drawn as a box.
  ///
  /// Its name gets the prefix `cluster_` that makes it one, as in `DOTBody.cluster`.
  public mutating func cluster(
    _ name: DOTIdentifier, _ attributes: DOTClusterAttribute...,
    content: (inout DOTStream<DOTClusterElement, Sink>) throws(Sink.Failure) -> Void
  ) throws(Sink.Failure) {
    try nest(DOTIdentifier.cluster(name).value, attributes, content)
  }

  /// Writes a cluster with attributes from a list.
  public mutating func cluster(
    _ name: DOTIdentifier, _ attributes: [DOTClusterAttribute],
    content: (inout DOTStream<DOTClusterElement, Sink>) throws(Sink.Failure) -> Void
  ) throws(Sink.Failure) {
    try nest(DOTIdentifier.cluster(name).value, attributes, content)
  }

  /// Writes a subgraph that is no cluster: a scope for defaults, or a rank.
  ///
  /// Without a name it is anonymous. A name that begins with `cluster`, in any letter case, would
  /// make it a cluster and gets the prefix `sub_`.
  public mutating func subgraph(
    _ name: DOTIdentifier? = nil, _ attributes: DOTSubgraphAttribute...,
    content: (inout DOTStream<DOTSubgraphElement, Sink>) throws(Sink.Failure) -> Void
  ) throws(Sink.Failure) {
    try nest(name.map { DOTIdentifier.notCluster($0).value }, attributes, content)
  }

  private mutating func nest<Inner>(
    _ name: DOTValue?, _ attributes: [DOTAttribute<Inner>],
    _ content: (inout DOTStream<Inner, Sink>) throws(Sink.Failure) -> Void
  ) throws(Sink.Failure) {
    storage.text.open(name)
    var inner = DOTStream<Inner, Sink>(storage)
    try inner.set(attributes)
    try content(&inner)
    storage.text.close()
  }
}

/// What the streams of one document share: the text that waits, and where it goes.
private final class StreamStorage<Sink: DOTByteSink> {
  var text: StreamText
  var sink: Sink

  init(_ kind: DOTGraphKind, _ sink: Sink) {
    text = StreamText(kind)
    self.sink = sink
  }

  @inline(__always)
  func flushIfFull() throws(Sink.Failure) {
    if text.out.count >= TextBuffer.chunk { try flush() }
  }

  func flush() throws(Sink.Failure) {
    let run = text.out.array
    text.out.removeAll()
    try sink.write(run[...])
  }

  func append(_ tape: DOTTape, _ range: Range<Int>) throws(Sink.Failure) {
    var writer = TapeWriter(tape, kind: text.kind, level: text.level)
    try writer.write(range, to: &text.out) {
      (out: inout TextBuffer) throws(Sink.Failure) in
      try sink.write(out.array[...])
    }
    try flushIfFull()
  }
}

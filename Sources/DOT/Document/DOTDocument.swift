/// A graph in the DOT language: what `dot` draws.
///
/// ```swift
/// var document = DOTDocument(.directed, name: "arms")
/// document.body.set(.rankdir(.leftToRight), .newrank(true))
/// document.body.defaults(node: .shape(.box), .style(.rounded))
/// document.body.node("kp", .label("North Korea"))
/// document.body.node("ru", .label("Russia"))
/// document.body.edge("kp", "ru", .label("artillery shells"), .color(.rgb(0xD55E00)))
/// print(document)
/// ```
/// Equal documents are written as equal bytes. Two are equal when they have the same statements in
/// the same order; comments, white space, quoting and concatenation do not count.
public struct DOTDocument: Sendable {
  /// Whether a second edge between the same nodes merges into the first.
  public var isStrict: Bool

  /// Whether edges have a direction.
  public var kind: DOTGraphKind

  /// The name, which also names the SVG and the image; best always given.
  public var name: DOTIdentifier?

  /// The statements, and the means to add more.
  public var body: DOTBody<DOTGraphElement>

  /// Makes a document without statements.
  public init(_ kind: DOTGraphKind, name: DOTIdentifier? = nil, isStrict: Bool = false) {
    self.kind = kind
    self.name = name
    self.isStrict = isStrict
    body = DOTBody()
  }

  init(_ kind: DOTGraphKind, name: DOTIdentifier?, isStrict: Bool, tape: DOTTape) {
    self.kind = kind
    self.name = name
    self.isStrict = isStrict
    body = DOTBody(tape)
  }

  /// Makes a document and lets a closure add its statements.
  public init(
    _ kind: DOTGraphKind, name: DOTIdentifier? = nil, isStrict: Bool = false,
    content: (inout DOTBody<DOTGraphElement>) -> Void
  ) {
    self.init(kind, name: name, isStrict: isStrict)
    content(&body)
  }

  /// The statements, in order.
  public var statements: DOTStatements { body.statements }
}

extension DOTDocument: Hashable {
  /// Whether both are of one kind and name and have the same statements.
  public static func == (left: DOTDocument, right: DOTDocument) -> Bool {
    left.isStrict == right.isStrict && left.kind == right.kind && left.name == right.name
      && left.statements == right.statements
  }

  /// Feeds the header and the first statements to `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(isStrict)
    hasher.combine(kind)
    hasher.combine(name)
    hasher.combine(statements)
  }
}

extension DOTDocument: CustomStringConvertible {
  /// The document as text.
  public var description: String { text }

  /// The document as text.
  ///
  /// Bytes of a read document that are not UTF-8 are repaired here; `utf8` keeps them.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The document as bytes.
  public var utf8: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.tape.bytes.count + body.tape.words.count)
    write(to: &bytes)
    return bytes
  }

  /// Writes the document to a sink, in runs of about 64 KiB.
  ///
  /// Memory does not grow with the document.
  public func write<Sink: DOTByteSink>(to sink: inout Sink) throws(Sink.Failure) {
    var text = TextBuffer()
    Layout.header(kind, name: name, isStrict: isStrict, to: &text)
    var writer = TapeWriter(body.tape, kind: kind, level: 1)
    try writer.write(0..<body.tape.words.count, to: &text) {
      (text: inout TextBuffer) throws(Sink.Failure) in
      try sink.write(text.array[...])
    }
    text.append("}\n")
    try sink.write(text.array[...])
  }
}

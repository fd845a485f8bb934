/// The text of statements, made without a tape.
///
/// It knows nothing of sinks and so is compiled once.
struct StreamText: ~Copyable {
  let kind: DOTGraphKind
  private(set) var level = 1
  var out = TextBuffer()
  private var spelling = AttributeSpelling()

  init(_ kind: DOTGraphKind) { self.kind = kind }

  mutating func node(_ id: DOTIdentifier, _ attributes: [DOTNodeAttribute]) {
    Layout.indent(level, to: &out)
    TokenWriter.write(id.value, quoted: .whenNeeded, to: &out)
    if !attributes.isEmpty { spelling.write(attributes, to: &out) }
    Layout.endStatement(to: &out)
  }

  mutating func edge(
    _ tail: DOTIdentifier, _ head: DOTIdentifier, _ attributes: [DOTEdgeAttribute]
  ) {
    Layout.indent(level, to: &out)
    TokenWriter.write(tail.value, quoted: .whenNeeded, to: &out)
    Layout.edgeOperator(kind, to: &out)
    TokenWriter.write(head.value, quoted: .whenNeeded, to: &out)
    if !attributes.isEmpty { spelling.write(attributes, to: &out) }
    Layout.endStatement(to: &out)
  }

  mutating func edge(
    _ tail: DOTEndpoint, _ head: DOTEndpoint, _ attributes: [DOTEdgeAttribute]
  ) {
    Layout.indent(level, to: &out)
    write(tail)
    Layout.edgeOperator(kind, to: &out)
    write(head)
    if !attributes.isEmpty { spelling.write(attributes, to: &out) }
    Layout.endStatement(to: &out)
  }

  mutating func defaults<Element>(
    _ target: StaticString, _ attributes: [DOTAttribute<Element>]
  ) {
    Layout.indent(level, to: &out)
    out.append(target)
    spelling.write(attributes, to: &out)
    Layout.endStatement(to: &out)
  }

  mutating func assign<Element>(_ attributes: [DOTAttribute<Element>]) {
    for attribute in attributes {
      Layout.indent(level, to: &out)
      AttributeSpelling.write(attribute.setting, to: &out)
      Layout.endStatement(to: &out)
    }
  }

  mutating func open(_ name: DOTValue?) {
    Layout.indent(level, to: &out)
    if let name {
      out.append("subgraph ")
      TokenWriter.write(name, quoted: .whenNeeded, to: &out)
      out.append(" ")
    }
    out.append("{\n")
    level += 1
  }

  mutating func close() {
    level -= 1
    Layout.indent(level, to: &out)
    out.append("}\n")
  }

  private mutating func write(_ end: DOTEndpoint) {
    TokenWriter.write(end.node.value, quoted: .whenNeeded, to: &out)
    guard let port = end.port else { return }
    out.append(UInt8(ascii: ":"))
    TokenWriter.write(port.first, quoted: .whenNeeded, to: &out)
    guard let second = port.second else { return }
    out.append(UInt8(ascii: ":"))
    TokenWriter.write(second, quoted: .whenNeeded, to: &out)
  }
}

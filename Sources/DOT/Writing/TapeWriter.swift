/// Turns statements of a tape into canonical text.
///
/// Two spaces per level, one statement a line, attributes in their order on one line. Nested
/// subgraphs are kept on a stack of this type's own, so that depth costs memory but no recursion.
struct TapeWriter {
  private let tape: DOTTape
  private let kind: DOTGraphKind
  /// For each name symbol, how values are quoted.
  private var quoting: [Quoting]
  private var stack: [Frame] = []
  private var level: Int

  /// A chain whose subgraph end is being written.
  private struct Frame {
    let header: TapeHeader
    let endsLeft: Int
    let bodyEnd: Int
  }

  init(_ tape: DOTTape, kind: DOTGraphKind, level: Int) {
    self.tape = tape
    self.level = level
    self.kind = kind
    quoting = tape.names.map { AttributeQuoting.quoting(of: tape.bytes[$0.range]) }
  }

  /// Writes the tape's statements, and hands the text to `flush` whenever a chunk is full.
  mutating func write<Failure: Error>(
    _ range: Range<Int>, to out: inout TextBuffer,
    flush: (inout TextBuffer) throws(Failure) -> Void
  ) throws(Failure) {
    let bytes = tape.bytes
    try unsafe bytes.withUnsafeBufferPointer { (arena) throws(Failure) in
      unsafe try write(range, of: arena, to: &out, flush: flush)
    }
  }

  private mutating func write<Failure: Error>(
    _ range: Range<Int>, of arena: UnsafeBufferPointer<UInt8>, to out: inout TextBuffer,
    flush: (inout TextBuffer) throws(Failure) -> Void
  ) throws(Failure) {
    var index = range.lowerBound
    var bodyEnd = range.upperBound
    while true {
      if out.count >= TextBuffer.chunk {
        try flush(&out)
        out.removeAll()
      }
      var header: TapeHeader
      var endsLeft: Int
      if index < bodyEnd {
        Layout.indent(level, to: &out)
        header = tape.header(at: index)
        endsLeft = header.endCount
        index = header.body
        switch header.kind {
        case .chain: break
        case .graphDefaults: out.append("graph")
        case .nodeDefaults: out.append("node")
        case .edgeDefaults: out.append("edge")
        case .assignment:
          unsafe writeAttribute(at: index, of: arena, to: &out)
          Layout.endStatement(to: &out)
          index = header.end
          continue
        }
      } else if let frame = stack.popLast() {
        level -= 1
        Layout.indent(level, to: &out)
        out.append(UInt8(ascii: "}"))
        header = frame.header
        endsLeft = frame.endsLeft
        bodyEnd = frame.bodyEnd
      } else {
        return
      }
      var isOpen = false
      while endsLeft > 0 {
        let end = tape.end(at: index)
        endsLeft -= 1
        switch end {
        case .node(let token, let ports, let isJoined, let next):
          if index > header.body {
            if isJoined {
              out.append(UInt8(ascii: ","))
              out.append(UInt8(ascii: " "))
            } else {
              Layout.edgeOperator(kind, to: &out)
            }
          }
          unsafe TokenWriter.write(token, of: arena, quoted: .whenNeeded, to: &out)
          for port in 0..<ports {
            out.append(UInt8(ascii: ":"))
            unsafe TokenWriter.write(
              tape.tokenAt(index + 3 + port * 2), of: arena, quoted: .whenNeeded, to: &out)
          }
          index = next
        case .subgraph(let name, let statements):
          if index > header.body { Layout.edgeOperator(kind, to: &out) }
          // By its bytes, for they need not be UTF-8.
          if let name {
            out.append("subgraph ")
            unsafe TokenWriter.write(name, of: arena, quoted: .whenNeeded, to: &out)
            out.append(" ")
          }
          out.append("{\n")
          stack.append(Frame(header: header, endsLeft: endsLeft, bodyEnd: bodyEnd))
          level += 1
          index = statements.lowerBound
          bodyEnd = statements.upperBound
          isOpen = true
        }
        if isOpen { break }
      }
      if isOpen { continue }
      if isSubgraphStatement(header) {
        out.append(10)
        index = header.end
        continue
      }
      unsafe writeAttributes(header, of: arena, to: &out)
      index = header.end
    }
  }

  private func isSubgraphStatement(_ header: TapeHeader) -> Bool {
    header.endCount == 1 && header.attributeCount == 0 && tape.words[header.body] & 1 == 1
  }

  @inline(__always)
  private func writeAttributes(
    _ header: TapeHeader, of arena: UnsafeBufferPointer<UInt8>, to out: inout TextBuffer
  ) {
    if header.attributeCount > 0 || header.kind != .chain {
      out.append(" [")
      var index = header.attributes
      while index < header.end {
        if index > header.attributes { out.append(", ") }
        unsafe writeAttribute(at: index, of: arena, to: &out)
        index += DOTTape.attributeLength
      }
      out.append("]")
    }
    Layout.endStatement(to: &out)
  }

  @inline(__always)
  private func writeAttribute(
    at index: Int, of arena: UnsafeBufferPointer<UInt8>, to out: inout TextBuffer
  ) {
    let symbol = Int(tape.words[index])
    unsafe TokenWriter.write(tape.names[symbol], of: arena, quoted: .whenNeeded, to: &out)
    out.append(UInt8(ascii: "="))
    unsafe TokenWriter.write(
      tape.tokenAt(index + 1), of: arena, quoted: quoting[symbol], to: &out)
  }
}

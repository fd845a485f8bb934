/// Turns statements of a tape into canonical text.
///
/// Two spaces per level, one statement a line, attributes in their order on one line. Nested
/// subgraphs are kept on a stack of this type's own, so that depth costs memory but no recursion.
struct TapeWriter {
  private let tape: DOTTape
  private let edgeOperator: [UInt8]
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
    edgeOperator = Array(kind == .directed ? " -> ".utf8 : " -- ".utf8)
    quoting = tape.names.map { AttributeQuoting.quoting(of: tape.bytes, $0) }
  }

  /// Writes all statements, and hands the text to `flush` whenever `out` has grown past `chunk`.
  mutating func write<Failure: Error>(
    _ range: Range<Int>, to out: inout [UInt8], chunk: Int,
    flush: (inout [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var index = range.lowerBound
    var bodyEnd = range.upperBound
    while true {
      if out.count >= chunk { try flush(&out) }
      var header: TapeHeader
      var endsLeft: Int
      if index < bodyEnd {
        indent(&out)
        header = tape.header(at: index)
        endsLeft = header.endCount
        index = header.body
        switch header.kind {
        case .chain: break
        case .graphDefaults: out.append(contentsOf: "graph".utf8)
        case .nodeDefaults: out.append(contentsOf: "node".utf8)
        case .edgeDefaults: out.append(contentsOf: "edge".utf8)
        case .assignment:
          writeAttribute(at: index, to: &out)
          out.append(UInt8(ascii: ";"))
          out.append(10)
          index = header.end
          continue
        }
      } else if let frame = stack.popLast() {
        level -= 1
        indent(&out)
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
              out.append(contentsOf: edgeOperator)
            }
          }
          TokenWriter.write(token, of: tape.bytes, quoted: .whenNeeded, to: &out)
          for port in 0..<ports {
            out.append(UInt8(ascii: ":"))
            TokenWriter.write(
              tape.tokenAt(index + 3 + port * 2), of: tape.bytes, quoted: .whenNeeded, to: &out)
          }
          index = next
        case .subgraph(let name, let statements):
          if index > header.body { out.append(contentsOf: edgeOperator) }
          if let name {
            out.append(contentsOf: "subgraph ".utf8)
            TokenWriter.write(name, of: tape.bytes, quoted: .whenNeeded, to: &out)
            out.append(UInt8(ascii: " "))
          }
          out.append(UInt8(ascii: "{"))
          out.append(10)
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
      writeAttributes(header, to: &out)
      index = header.end
    }
  }

  private func isSubgraphStatement(_ header: TapeHeader) -> Bool {
    header.endCount == 1 && header.attributeCount == 0 && tape.words[header.body] & 1 == 1
  }

  private func writeAttributes(_ header: TapeHeader, to out: inout [UInt8]) {
    if header.attributeCount > 0 || header.kind != .chain {
      out.append(UInt8(ascii: " "))
      out.append(UInt8(ascii: "["))
      var index = header.attributes
      while index < header.end {
        if index > header.attributes {
          out.append(UInt8(ascii: ","))
          out.append(UInt8(ascii: " "))
        }
        writeAttribute(at: index, to: &out)
        index += DOTTape.attributeLength
      }
      out.append(UInt8(ascii: "]"))
    }
    out.append(UInt8(ascii: ";"))
    out.append(10)
  }

  private func writeAttribute(at index: Int, to out: inout [UInt8]) {
    let symbol = Int(tape.words[index])
    TokenWriter.write(tape.names[symbol], of: tape.bytes, quoted: .whenNeeded, to: &out)
    out.append(UInt8(ascii: "="))
    TokenWriter.write(
      tape.tokenAt(index + 1), of: tape.bytes, quoted: quoting[symbol], to: &out)
  }

  private func indent(_ out: inout [UInt8]) {
    // Deep documents would otherwise grow with the square of their depth.
    for _ in 0..<min(level, 32) {
      out.append(UInt8(ascii: " "))
      out.append(UInt8(ascii: " "))
    }
  }
}

/// Which attributes hold free text, and so are always quoted.
enum AttributeQuoting {
  static func quoting(of bytes: [UInt8], _ name: DOTToken) -> Quoting {
    let text = bytes[name.range]
    let free = ["label", "tooltip", "URL", "href", "comment"]
    for suffix in free where text.count >= suffix.utf8.count {
      if text.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) { return .always }
    }
    return .whenNeededOrNumber
  }
}

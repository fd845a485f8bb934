/// What every writer puts around names and values: indentation, braces, edge operators.
enum Layout {
  /// Two spaces per level.
  ///
  /// Deep documents would grow with the square of their depth; from 32 levels on they do not.
  @inline(__always)
  static func indent(_ level: Int, to out: inout TextBuffer) {
    for _ in 0..<min(level, 32) {
      out.append(UInt8(ascii: " "))
      out.append(UInt8(ascii: " "))
    }
  }

  @inline(__always)
  static func edgeOperator(_ kind: DOTGraphKind, to out: inout TextBuffer) {
    out.append(UInt8(ascii: " "))
    out.append(UInt8(ascii: "-"))
    out.append(UInt8(ascii: kind == .directed ? ">" : "-"))
    out.append(UInt8(ascii: " "))
  }

  @inline(__always)
  static func endStatement(to out: inout TextBuffer) {
    out.append(UInt8(ascii: ";"))
    out.append(10)
  }

  /// The line before the first statement.
  static func header(
    _ kind: DOTGraphKind, name: DOTIdentifier?, isStrict: Bool, to out: inout TextBuffer
  ) {
    if isStrict { out.append("strict ") }
    out.append(kind == .directed ? "digraph " : "graph ")
    if let name {
      TokenWriter.write(name.value, quoted: .whenNeeded, to: &out)
      out.append(" ")
    }
    out.append("{\n")
  }
}

/// Which attributes hold free text, and so are always quoted.
enum AttributeQuoting {
  static func quoting(of name: some BidirectionalCollection<UInt8>) -> Quoting {
    let free = ["label", "tooltip", "URL", "href", "comment"]
    for suffix in free where name.count >= suffix.utf8.count {
      if name.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) { return .always }
    }
    return .whenNeededOrNumber
  }
}

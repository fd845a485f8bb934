/// Cuts bytes into the tokens of the language, as Graphviz's scanner does.
///
/// Strings are unescaped where they stand: the result is never longer than its source, so no byte
/// is copied elsewhere and a token is a range of the text.
struct DOTLexer {
  enum Kind: UInt8 {
    case end
    case openBrace, closeBrace, openBracket, closeBracket
    case semicolon, comma, equals, colon, plus
    case directedEdge, undirectedEdge
    case bare, quoted, html
    case strict, graph, digraph, subgraph, node, edge
    /// A byte that begins no token.
    case stray
  }

  private(set) var bytes: [UInt8]
  private let end: Int
  private var index = 0

  /// The current token.
  private(set) var kind = Kind.end
  /// The bytes of the current token: for strings, what is between the quotes, unescaped.
  private(set) var range = 0..<0
  /// `DOTToken` flags of the current string or bare word.
  private(set) var flags: UInt32 = 0
  /// Where the current token begins in the text.
  private(set) var tokenStart = 0

  private let options: DOTReadOptions
  private(set) var file: String?
  private var line = 1
  private var lineStart = 0
  private var tokenLine = 1
  private var tokenLineStart = 0

  init(_ bytes: [UInt8], _ options: DOTReadOptions) throws(DOTReadError) {
    self.bytes = bytes
    self.options = options
    file = options.file
    end = bytes.count
    let limit = min(options.maximumBytes, Int(UInt32.max))
    if bytes.count > limit {
      throw DOTReadError(
        reason: .tooLarge(limit: limit), file: file, line: 1, column: 1, offset: 0)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    lineStart = index
  }

  // MARK: Tokens

  /// Moves to the next token.
  mutating func advance() throws(DOTReadError) {
    try skipSpace()
    tokenStart = index
    tokenLine = line
    tokenLineStart = lineStart
    guard index < end else {
      kind = .end
      range = index..<index
      return
    }
    let byte = bytes[index]
    if ByteClass.isLetter(byte) { return try lexWord() }
    if ByteClass.isDigit(byte) { return try lexNumber(from: index) }
    switch byte {
    case UInt8(ascii: "\""): try lexString()
    case UInt8(ascii: "="): single(.equals)
    case UInt8(ascii: ","): single(.comma)
    case UInt8(ascii: "["): single(.openBracket)
    case UInt8(ascii: "]"): single(.closeBracket)
    case UInt8(ascii: ";"): single(.semicolon)
    case UInt8(ascii: "-"): try lexDash()
    case UInt8(ascii: "{"): single(.openBrace)
    case UInt8(ascii: "}"): single(.closeBrace)
    case UInt8(ascii: ":"): single(.colon)
    case UInt8(ascii: "+"): single(.plus)
    case UInt8(ascii: "<"): try lexHTML()
    case UInt8(ascii: "."):
      if index + 1 < end, ByteClass.isDigit(bytes[index + 1]) {
        try lexNumber(from: index)
      } else {
        single(.stray)
      }
    case UInt8(ascii: "@"):
      // Graphviz's scanner takes it for the end of the file.
      kind = .end
      range = index..<index
    case 0: throw error(.nulByte)
    default: single(.stray)
    }
  }

  @inline(__always)
  private mutating func single(_ kind: Kind) {
    self.kind = kind
    range = index..<index + 1
    index += 1
  }

  private mutating func lexDash() throws(DOTReadError) {
    let next = index + 1 < end ? bytes[index + 1] : 0
    if next == UInt8(ascii: ">") || next == UInt8(ascii: "-") {
      kind = next == UInt8(ascii: ">") ? .directedEdge : .undirectedEdge
      range = index..<index + 2
      index += 2
    } else if ByteClass.isDigit(next)
      || (next == UInt8(ascii: ".") && index + 2 < end && ByteClass.isDigit(bytes[index + 2]))
    {
      try lexNumber(from: index + 1)
    } else {
      single(.stray)
    }
  }

  private mutating func lexWord() throws(DOTReadError) {
    let start = index
    index += 1
    while index < end, ByteClass.isLetter(bytes[index]) || ByteClass.isDigit(bytes[index]) {
      index += 1
    }
    range = start..<index
    kind = .bare
    if range.count >= 4, range.count <= 8, let keyword = Keyword(bytes, range) {
      switch keyword {
      case .node: kind = .node
      case .edge: kind = .edge
      case .graph: kind = .graph
      case .digraph: kind = .digraph
      case .subgraph: kind = .subgraph
      case .strict: kind = .strict
      }
      return
    }
    flags = DOTToken.flags(of: bytes, in: range, isHTML: false)
    try checkLength(range.count)
  }

  private mutating func lexNumber(from first: Int) throws(DOTReadError) {
    let start = index
    index = first
    while index < end, ByteClass.isDigit(bytes[index]) { index += 1 }
    if index < end, bytes[index] == UInt8(ascii: ".") {
      index += 1
      while index < end, ByteClass.isDigit(bytes[index]) { index += 1 }
    }
    range = start..<index
    kind = .bare
    flags = DOTToken.flags(of: bytes, in: range, isHTML: false)
    try checkLength(range.count)
  }

  private mutating func lexString() throws(DOTReadError) {
    kind = .quoted
    index += 1
    let start = index
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        range = start..<index
        index += 1
        flags = DOTToken.flags(of: bytes, in: range, isHTML: false)
        return try checkLength(range.count)
      }
      if byte == UInt8(ascii: "\\") { return try lexEscapedString(from: start) }
      if byte == 10 {
        line += 1
        lineStart = index + 1
      } else if byte == 0 {
        throw error(.nulByte, at: index)
      }
      index += 1
    }
    throw error(.unterminatedString)
  }

  /// Goes on with a string that holds a backslash; `\"` and joined lines shrink it in place.
  private mutating func lexEscapedString(from start: Int) throws(DOTReadError) {
    var target = index
    while index < end {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        range = start..<target
        index += 1
        flags = DOTToken.flags(of: bytes, in: range, isHTML: false)
        return try checkLength(range.count)
      case UInt8(ascii: "\\"):
        let next = index + 1 < end ? bytes[index + 1] : 0
        index += 1
        if next == UInt8(ascii: "\"") {
          put(next, at: &target)
          index += 1
        } else if next == UInt8(ascii: "\\") {
          put(byte, at: &target)
          put(byte, at: &target)
          index += 1
        } else if next == 10 {
          index += 1
          line += 1
          lineStart = index
        } else {
          put(byte, at: &target)
        }
        continue
      case 10:
        line += 1
        lineStart = index + 1
      case 0: throw error(.nulByte, at: index)
      default: break
      }
      put(byte, at: &target)
      index += 1
    }
    throw error(.unterminatedString)
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8, at target: inout Int) {
    if bytes[target] != byte { bytes[target] = byte }
    target += 1
  }

  private mutating func lexHTML() throws(DOTReadError) {
    kind = .html
    index += 1
    let start = index
    var depth = 1
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") {
        depth += 1
      } else if byte == UInt8(ascii: ">") {
        depth -= 1
        if depth == 0 {
          range = start..<index
          index += 1
          flags = DOTToken.html
          return try checkLength(range.count)
        }
      } else if byte == 10 {
        line += 1
        lineStart = index + 1
      } else if byte == 0 {
        throw error(.nulByte, at: index)
      }
      index += 1
    }
    throw error(.unterminatedHTML)
  }

  /// Joins the current string to the one in `first`, and returns the whole.
  mutating func join(_ first: Range<Int>) throws(DOTReadError) -> Range<Int> {
    var target = first.upperBound
    for source in range { put(bytes[source], at: &target) }
    try checkLength(target - first.lowerBound)
    return first.lowerBound..<target
  }

  private func checkLength(_ length: Int) throws(DOTReadError) {
    let limit = min(options.maximumTokenBytes, DOTToken.longest)
    if length > limit { throw error(.tokenTooLong(limit: limit)) }
  }

  // MARK: Space and comments

  private mutating func skipSpace() throws(DOTReadError) {
    while index < end {
      switch bytes[index] {
      case 32, 9, 13: index += 1
      case 10:
        index += 1
        line += 1
        lineStart = index
      case UInt8(ascii: "#"):
        if index == lineStart { readLineDirective() }
        while index < end, bytes[index] != 10, bytes[index] != 13 {
          if bytes[index] == 0 { throw error(.nulByte, at: index) }
          index += 1
        }
      case UInt8(ascii: "/"):
        guard index + 1 < end else { return }
        if bytes[index + 1] == UInt8(ascii: "/") {
          while index < end, bytes[index] != 10 {
            if bytes[index] == 0 { throw error(.nulByte, at: index) }
            index += 1
          }
        } else if bytes[index + 1] == UInt8(ascii: "*") {
          try skipBlockComment()
        } else {
          return
        }
      default: return
      }
    }
  }

  /// Skips to the end of the comment, or to the end of the text if it has none, as Graphviz does.
  private mutating func skipBlockComment() throws(DOTReadError) {
    index += 2
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "*") where index + 1 < end && bytes[index + 1] == UInt8(ascii: "/"):
        index += 2
        return
      case 10:
        line += 1
        lineStart = index + 1
      case 0: throw error(.nulByte, at: index)
      default: break
      }
      index += 1
    }
  }

  /// Reads `# 100 "x.gv"` or `#line 100 "x.gv"`: the number and the name of the next line.
  private mutating func readLineDirective() {
    var position = index + 1
    if bytes[position...].starts(with: "line".utf8) { position += 4 }
    func skipBlanks() {
      while position < end, bytes[position] == 32 || bytes[position] == 9 { position += 1 }
    }
    skipBlanks()
    var number = 0
    let digits = position
    while position < end, ByteClass.isDigit(bytes[position]), position - digits < 9 {
      number = number * 10 + Int(bytes[position] &- 48)
      position += 1
    }
    guard position > digits else { return }
    line = number - 1
    skipBlanks()
    guard position < end, bytes[position] == UInt8(ascii: "\"") else { return }
    position += 1
    let start = position
    while position < end, bytes[position] != UInt8(ascii: "\""), bytes[position] != 10 {
      position += 1
    }
    if position > start { file = String(decoding: bytes[start..<position], as: UTF8.self) }
  }

  // MARK: Errors

  /// An error at the current token.
  func error(_ reason: DOTReadError.Reason) -> DOTReadError {
    DOTReadError(
      reason: reason, file: file, line: tokenLine, column: tokenStart - tokenLineStart + 1,
      offset: tokenStart)
  }

  private func error(_ reason: DOTReadError.Reason, at offset: Int) -> DOTReadError {
    DOTReadError(
      reason: reason, file: file, line: line, column: offset - lineStart + 1, offset: offset)
  }

  /// The error that something else than the current token was expected.
  func unexpected(expected: String) -> DOTReadError {
    error(.unexpected(found: found, expected: expected))
  }

  private var found: String {
    let text = String(decoding: bytes[range.prefix(40)], as: UTF8.self)
    let shown = range.count > 40 ? text + "…" : text
    switch kind {
    case .end: return "the end"
    case .quoted: return "the string \"\(shown)\""
    case .html: return "the HTML-like string <\(shown)>"
    case .bare: return "the name \(shown)"
    case .strict, .graph, .digraph, .subgraph, .node, .edge: return "the keyword \(shown)"
    case .stray:
      let byte = bytes[range.lowerBound]
      return byte > 32 && byte < 127 ? "‘\(shown)’" : "the byte \(byte)"
    default: return "‘\(shown)’"
    }
  }
}

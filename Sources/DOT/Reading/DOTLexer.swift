/// Cuts bytes into the tokens of the language, as Graphviz's scanner does.
///
/// Strings are unescaped where they stand: the result is never longer than its source, so no byte
/// is copied elsewhere and a token is a range of the text.
///
/// The text is read through a pointer, which halves the time of reading: an array field is loaded
/// and checked again for every byte. The owner keeps the memory alive and has put a NUL at `end`,
/// where every loop of this type stops, because a NUL continues no token. Nothing is written
/// beyond the byte that was read last.
@safe struct DOTLexer {
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

  private let base: UnsafeMutablePointer<UInt8>
  private let end: Int
  private let tokenLimit: Int
  private var index: Int

  /// The current token.
  private(set) var kind = Kind.end
  /// Where the current token's text begins: for strings, after the quote.
  private(set) var start = 0
  /// How long that text is, unescaped.
  private(set) var length = 0
  /// `DOTToken` flags of the current string or bare word.
  private(set) var flags: UInt32 = 0
  /// Where the current token begins in the text.
  private(set) var tokenStart = 0

  /// A scanner of the bytes from `base`, of which the one at `end` is NUL.
  init(_ base: UnsafeMutablePointer<UInt8>, from start: Int, end: Int, tokenLimit: Int) {
    unsafe self.base = base
    self.end = end
    self.tokenLimit = tokenLimit
    index = start
  }

  /// The byte at a position up to `end`.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 { unsafe base[index] }

  /// The bytes of the text and the NUL after it.
  var buffer: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: base, count: end + 1)
  }

  /// How many bytes the text has.
  var size: Int { end }

  // MARK: Tokens

  /// Passes one byte right behind the current token, if it is there.
  @inline(__always)
  mutating func skip(_ expected: UInt8) -> Bool {
    guard byte(index) == expected else { return false }
    index &+= 1
    return true
  }

  /// Moves to the next token.
  @inline(__always)
  mutating func advance() throws(DOTReadFailure) {
    var current = byte(index)
    while current == 32 || current == 10 || current == 9 || current == 13 {
      index &+= 1
      current = byte(index)
    }
    if current == UInt8(ascii: "/") || current == UInt8(ascii: "#") || current == 0xEF {
      try skipComments()
      current = byte(index)
    }
    tokenStart = index
    switch current {
    case UInt8(ascii: "="): single(.equals)
    case UInt8(ascii: ","): single(.comma)
    case UInt8(ascii: "["): single(.openBracket)
    case UInt8(ascii: "]"): single(.closeBracket)
    case UInt8(ascii: ";"): single(.semicolon)
    case UInt8(ascii: "\""): try lexString()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): try lexNumber(from: index)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), 0x80...0xFF:
      try lexWord()
    default: try lexOther(current)
    }
  }

  @inline(never)
  private mutating func lexOther(_ current: UInt8) throws(DOTReadFailure) {
    switch current {
    case UInt8(ascii: "-"): try lexDash()
    case UInt8(ascii: "{"): single(.openBrace)
    case UInt8(ascii: "}"): single(.closeBrace)
    case UInt8(ascii: ":"): single(.colon)
    case UInt8(ascii: "+"): single(.plus)
    case UInt8(ascii: "<"): try lexHTML()
    case UInt8(ascii: "."):
      if ByteClass.isDigit(byte(index + 1)) { try lexNumber(from: index) } else { single(.stray) }
    case UInt8(ascii: "@"):
      // Graphviz's scanner takes it for the end of the file.
      endToken(.end, from: index, length: 0)
    case 0:
      if index < end { throw DOTReadFailure(.nulByte, at: index) }
      endToken(.end, from: index, length: 0)
    default: single(.stray)
    }
  }

  @inline(__always)
  private mutating func endToken(_ kind: Kind, from start: Int, length: Int) {
    self.kind = kind
    self.start = start
    self.length = length
  }

  @inline(__always)
  private mutating func single(_ kind: Kind) {
    endToken(kind, from: index, length: 1)
    index &+= 1
  }

  private mutating func lexDash() throws(DOTReadFailure) {
    let next = byte(index + 1)
    if next == UInt8(ascii: ">") || next == UInt8(ascii: "-") {
      endToken(
        next == UInt8(ascii: ">") ? .directedEdge : .undirectedEdge, from: index, length: 2)
      index += 2
    } else if ByteClass.isDigit(next)
      || (next == UInt8(ascii: ".") && ByteClass.isDigit(byte(index + 2)))
    {
      try lexNumber(from: index + 1)
    } else {
      single(.stray)
    }
  }

  @inline(__always)
  private mutating func lexWord() throws(DOTReadFailure) {
    let first = index
    var position = index &+ 1
    var isASCII = byte(first) < 0x80
    var current = byte(position)
    while true {
      if ByteClass.isSlug(current) {
        position &+= 1
      } else if current >= 0x80 {
        isASCII = false
        position &+= 1
      } else {
        break
      }
      current = byte(position)
    }
    index = position
    endToken(.bare, from: first, length: position &- first)
    if length >= 4, length <= 8, isKeyword() { return }
    flags =
      isASCII && length <= 64
      ? DOTToken.plain | DOTToken.slug : (length <= DOTToken.longestPiece ? DOTToken.plain : 0)
    if length > tokenLimit { try checkLength() }
  }

  /// Whether the current word is a keyword, which then is the current token.
  private mutating func isKeyword() -> Bool {
    switch byte(start) | 0x20 {
    case UInt8(ascii: "n"), UInt8(ascii: "e"), UInt8(ascii: "g"), UInt8(ascii: "d"),
      UInt8(ascii: "s"):
      break
    default: return false
    }
    guard let keyword = unsafe Keyword(buffer, start..<start + length) else { return false }
    switch keyword {
    case .node: kind = .node
    case .edge: kind = .edge
    case .graph: kind = .graph
    case .digraph: kind = .digraph
    case .subgraph: kind = .subgraph
    case .strict: kind = .strict
    }
    return true
  }

  @inline(__always)
  private mutating func lexNumber(from first: Int) throws(DOTReadFailure) {
    let begin = index
    var position = first
    while ByteClass.isDigit(byte(position)) { position &+= 1 }
    if byte(position) == UInt8(ascii: ".") {
      position &+= 1
      while ByteClass.isDigit(byte(position)) { position &+= 1 }
    }
    index = position
    endToken(.bare, from: begin, length: position &- begin)
    flags = unsafe DOTToken.flags(of: buffer, in: start..<position, isHTML: false)
    if length > tokenLimit { try checkLength() }
  }

  @inline(__always)
  private mutating func lexString() throws(DOTReadFailure) {
    let first = index &+ 1
    var position = first
    var current = byte(position)
    while current != UInt8(ascii: "\"") {
      if current == UInt8(ascii: "\\") || current == 0 {
        return try lexEscapedString(from: first, position)
      }
      position &+= 1
      current = byte(position)
    }
    index = position &+ 1
    endToken(.quoted, from: first, length: position &- first)
    flags = unsafe DOTToken.flags(of: buffer, in: first..<position, isHTML: false)
    if length > tokenLimit { try checkLength() }
  }

  /// Goes on with a string that holds a backslash; `\"` and joined lines shrink it in place.
  @inline(never)
  private mutating func lexEscapedString(
    from first: Int, _ position: Int
  ) throws(DOTReadFailure) {
    var target = position
    var position = position
    while true {
      let current = byte(position)
      switch current {
      case UInt8(ascii: "\""):
        index = position + 1
        endToken(.quoted, from: first, length: target - first)
        flags = unsafe DOTToken.flags(of: buffer, in: first..<target, isHTML: false)
        return try checkLength()
      case UInt8(ascii: "\\"):
        let next = byte(position + 1)
        position += 1
        if next == UInt8(ascii: "\"") {
          put(next, at: &target)
          position += 1
        } else if next == UInt8(ascii: "\\") {
          put(current, at: &target)
          put(current, at: &target)
          position += 1
        } else if next == 10 {
          position += 1
        } else {
          put(current, at: &target)
        }
      case 0:
        if position < end { throw DOTReadFailure(.nulByte, at: position) }
        throw DOTReadFailure(.unterminatedString, at: tokenStart)
      default:
        put(current, at: &target)
        position += 1
      }
    }
  }

  @inline(__always)
  private func put(_ byte: UInt8, at target: inout Int) {
    unsafe base[target] = byte
    target += 1
  }

  private mutating func lexHTML() throws(DOTReadFailure) {
    let first = index + 1
    var position = first
    var depth = 1
    while true {
      switch byte(position) {
      case UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ">"):
        depth -= 1
        if depth == 0 {
          index = position + 1
          endToken(.html, from: first, length: position - first)
          flags = DOTToken.html
          return try checkLength()
        }
      case 0:
        if position < end { throw DOTReadFailure(.nulByte, at: position) }
        throw DOTReadFailure(.unterminatedHTML, at: tokenStart)
      default: break
      }
      position += 1
    }
  }

  /// Joins the current string to the one that begins at `first`, and returns the whole's length.
  func join(_ first: Int, _ firstLength: Int) throws(DOTReadFailure) -> Int {
    var target = first + firstLength
    for source in start..<start + length { put(byte(source), at: &target) }
    let joined = target - first
    if joined > tokenLimit {
      throw DOTReadFailure(.tokenTooLong(limit: tokenLimit), at: tokenStart)
    }
    return joined
  }

  private func checkLength() throws(DOTReadFailure) {
    if length > tokenLimit {
      throw DOTReadFailure(.tokenTooLong(limit: tokenLimit), at: tokenStart)
    }
  }

  // MARK: Comments

  /// Skips comments, byte order marks that stand alone, and the space between and after them.
  @inline(never)
  private mutating func skipComments() throws(DOTReadFailure) {
    while true {
      switch byte(index) {
      case 32, 9, 13, 10: index += 1
      case 0xEF:
        guard byte(index + 1) == 0xBB, byte(index + 2) == 0xBF else { return }
        let next = byte(index + 3)
        if ByteClass.isLetter(next) || ByteClass.isDigit(next) { return }
        index += 3
      case UInt8(ascii: "#"):
        while byte(index) != 10, byte(index) != 13 {
          if try isAtEnd() { return }
          index += 1
        }
      case UInt8(ascii: "/"):
        if byte(index + 1) == UInt8(ascii: "/") {
          while byte(index) != 10 {
            if try isAtEnd() { return }
            index += 1
          }
        } else if byte(index + 1) == UInt8(ascii: "*") {
          index += 2
          while byte(index) != UInt8(ascii: "*") || byte(index + 1) != UInt8(ascii: "/") {
            // Graphviz lets a comment run to the end of the text.
            if try isAtEnd() { return }
            index += 1
          }
          index += 2
        } else {
          return
        }
      default: return
      }
    }
  }

  private func isAtEnd() throws(DOTReadFailure) -> Bool {
    if byte(index) != 0 { return false }
    if index < end { throw DOTReadFailure(.nulByte, at: index) }
    return true
  }

  // MARK: Errors

  /// The error that something else than the current token was expected.
  func unexpected(expected: String) -> DOTReadFailure {
    DOTReadFailure(.unexpected(found: found, expected: expected), at: tokenStart)
  }

  private var found: String {
    let shown = Quotation.quoted((start..<start + length).lazy.map { byte($0) })
    switch kind {
    case .end: return "the end"
    case .quoted: return "the string \"\(shown)\""
    case .html: return "the HTML-like string <\(shown)>"
    case .bare: return "the name \(shown)"
    case .strict, .graph, .digraph, .subgraph, .node, .edge: return "the keyword \(shown)"
    case .stray:
      let stray = byte(start)
      return stray > 32 && stray < 127 ? "‘\(shown)’" : "the byte \(stray)"
    default: return "‘\(shown)’"
    }
  }
}

/// An error by its offset; its line is found when someone will see it.
struct DOTReadFailure: Error {
  let reason: DOTReadError.Reason
  let offset: Int

  init(_ reason: DOTReadError.Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}

/// Builds tapes from tokens, without recursion: open subgraphs lie on a stack of its own.
struct DOTParser {
  private var lexer: DOTLexer
  private let options: DOTReadOptions
  private var words: [UInt32] = []
  private var names = NameTable()
  private var isDirected = true
  private var stack: [Frame] = []

  /// A chain that has a subgraph open as one of its ends.
  private struct Frame {
    let statement: Int
    let subgraph: Int
    let endCount: Int
  }

  /// A graph whose tape still waits for its arena.
  private struct Parsed {
    let kind: DOTGraphKind
    let name: Atom?
    let isStrict: Bool
    let words: [UInt32]
    let names: NameTable
  }

  /// A name or value: where it is and what it is.
  private struct Atom {
    var start: Int
    var length: Int
    var flags: UInt32

    @inline(__always)
    var token: DOTToken {
      DOTToken(
        start: UInt32(truncatingIfNeeded: start),
        word: UInt32(truncatingIfNeeded: length) | flags)
    }
  }

  private init(_ lexer: DOTLexer, _ options: DOTReadOptions) {
    self.lexer = lexer
    self.options = options
  }

  /// All graphs of a text, in order.
  static func parse(
    _ bytes: [UInt8], _ options: DOTReadOptions
  ) throws(DOTReadError) -> [DOTDocument] {
    let limit = min(options.byteLimit, Int(UInt32.max) - 1)
    if bytes.count > limit {
      throw DOTReadError(
        reason: .tooLarge(limit: limit), file: options.file, line: 1, column: 1, offset: 0)
    }
    var arena: [UInt8] = []
    arena.reserveCapacity(bytes.count + 1)
    arena += bytes
    arena.append(0)
    let parsed: [Parsed]
    do throws(DOTReadFailure) {
      parsed = unsafe try arena.withUnsafeMutableBufferPointer {
        (buffer) throws(DOTReadFailure) -> [Parsed] in
        guard let base = buffer.baseAddress else { return [] }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let lexer = unsafe DOTLexer(
          base, from: start, end: bytes.count,
          tokenLimit: min(options.tokenByteLimit, DOTToken.longest))
        var parser = DOTParser(lexer, options)
        return try parser.parseGraphs()
      }
    } catch {
      let place = SourcePlace(error.offset, in: bytes, file: options.file)
      throw DOTReadError(
        reason: error.reason, file: place.file, line: place.line, column: place.column,
        offset: error.offset)
    }
    return parsed.map { graph in
      let tape = DOTTape(words: graph.words, names: graph.names, bytes: arena)
      return DOTDocument(
        graph.kind, name: graph.name.map { DOTIdentifier(value: tape.value($0.token)) },
        isStrict: graph.isStrict, tape: tape)
    }
  }

  private mutating func parseGraphs() throws(DOTReadFailure) -> [Parsed] {
    var parsed: [Parsed] = []
    try lexer.advance()
    // About what a document of short statements needs; untouched memory costs nothing.
    words.reserveCapacity(lexer.size / 3)
    while lexer.kind != .end { parsed.append(try parseGraph()) }
    return parsed
  }

  private mutating func parseGraph() throws(DOTReadFailure) -> Parsed {
    names = NameTable()
    var isStrict = false
    if lexer.kind == .strict {
      isStrict = true
      try lexer.advance()
    }
    switch lexer.kind {
    case .digraph: isDirected = true
    case .graph: isDirected = false
    default:
      throw lexer.unexpected(
        expected: isStrict ? "‘graph’ or ‘digraph’" : "‘graph’, ‘digraph’ or ‘strict’")
    }
    try lexer.advance()
    let name = isAtom ? try parseAtom() : nil
    try expect(.openBrace, name == nil ? "a name or ‘{’" : "‘{’")
    try parseBody()
    let finished = words
    words = []
    return Parsed(
      kind: isDirected ? .directed : .undirected, name: name, isStrict: isStrict,
      words: finished, names: names)
  }

  // MARK: Statements

  /// Parses statements up to the brace that closes the graph, and passes it.
  private mutating func parseBody() throws(DOTReadFailure) {
    while true {
      switch lexer.kind {
      case .closeBrace:
        try lexer.advance()
        guard let frame = stack.popLast() else { return }
        words[frame.subgraph + 1] = UInt32(words.count - frame.subgraph)
        try parseChain(frame.statement, endCount: frame.endCount)
      case .graph: try parseDefaults(.graphDefaults)
      case .node: try parseDefaults(.nodeDefaults)
      case .edge: try parseDefaults(.edgeDefaults)
      case .subgraph, .openBrace:
        let statement = beginStatement(.chain)
        try openSubgraph(statement, endCount: 0)
      case .bare, .quoted, .html:
        let atom = try parseAtom()
        if lexer.kind == .equals {
          let statement = beginStatement(.assignment)
          try parseValue(of: atom)
          endStatement(statement, ends: 0, attributes: 1)
          try skipSemicolon()
        } else {
          let statement = beginStatement(.chain)
          try parseNode(atom, isJoined: false)
          try parseChain(statement, endCount: 1)
        }
      default:
        throw lexer.unexpected(expected: "a statement or ‘}’")
      }
    }
  }

  /// Parses what follows an end: more nodes, an edge operator with the next end, or attributes.
  ///
  /// Returns early when the next end is a subgraph: its closing brace comes back here.
  private mutating func parseChain(_ statement: Int, endCount: Int) throws(DOTReadFailure) {
    var endCount = endCount
    var canJoin = words[statement + DOTTape.headerLength] & 1 == 0 && endCount == 1
    while true {
      switch lexer.kind {
      case .comma where canJoin:
        try lexer.advance()
        guard isAtom else { throw lexer.unexpected(expected: "a node") }
        try parseNode(try parseAtom(), isJoined: true)
        endCount += 1
      case .directedEdge, .undirectedEdge:
        guard (lexer.kind == .directedEdge) == isDirected else {
          throw lexer.unexpected(expected: isDirected ? "‘->’ in a digraph" : "‘--’ in a graph")
        }
        try lexer.advance()
        switch lexer.kind {
        case .bare, .quoted, .html:
          try parseNode(try parseAtom(), isJoined: false)
          endCount += 1
          canJoin = true
        case .subgraph, .openBrace:
          return try openSubgraph(statement, endCount: endCount)
        default:
          throw lexer.unexpected(expected: "a node or a subgraph")
        }
      default:
        let attributes = try parseAttributeLists()
        endStatement(statement, ends: endCount, attributes: attributes)
        return try skipSemicolon()
      }
    }
  }

  private mutating func openSubgraph(_ statement: Int, endCount: Int) throws(DOTReadFailure) {
    if stack.count + 1 >= options.nestingLimit {
      throw DOTReadFailure(
        .tooDeep(limit: options.nestingLimit), at: lexer.tokenStart)
    }
    var name: Atom?
    if lexer.kind == .subgraph {
      try lexer.advance()
      if isAtom { name = try parseAtom() }
    }
    try expect(.openBrace, "‘{’")
    stack.append(Frame(statement: statement, subgraph: words.count, endCount: endCount + 1))
    words.append(name == nil ? 1 : 3)
    words.append(0)
    append(name?.token ?? DOTToken(start: 0, word: 0))
  }

  private mutating func parseNode(_ atom: Atom, isJoined: Bool) throws(DOTReadFailure) {
    let header = words.count
    words.append(isJoined ? 8 : 0)
    append(atom.token)
    while lexer.kind == .colon, words[header] & 6 < 4 {
      try lexer.advance()
      guard isAtom else { throw lexer.unexpected(expected: "a port") }
      append(try parseAtom().token)
      words[header] += 2
    }
  }

  private mutating func parseDefaults(_ kind: DOTTape.Kind) throws(DOTReadFailure) {
    let statement = beginStatement(kind)
    try lexer.advance()
    if isAtom {
      // The name of a macro, which Graphviz reads and ignores.
      _ = try parseAtom()
      try expect(.equals, "‘=’")
    }
    guard lexer.kind == .openBracket else { throw lexer.unexpected(expected: "‘[’") }
    let attributes = try parseAttributeLists()
    endStatement(statement, ends: 0, attributes: attributes)
    try skipSemicolon()
  }

  // MARK: Attributes

  private mutating func parseAttributeLists() throws(DOTReadFailure) -> Int {
    var count = 0
    while lexer.kind == .openBracket {
      try lexer.advance()
      while lexer.kind != .closeBracket {
        guard isAtom else { throw lexer.unexpected(expected: "an attribute or ‘]’") }
        var name = Atom(start: lexer.start, length: lexer.length, flags: lexer.flags)
        // What nearly every document writes, `name=value,` without space, saves two tokens.
        if lexer.kind != .bare || !lexer.skip(UInt8(ascii: "=")) {
          name = try parseAtom()
          guard lexer.kind == .equals else { throw lexer.unexpected(expected: "‘=’") }
        }
        unsafe words.append(names.symbol(of: name.token, in: lexer.buffer))
        try lexer.advance()
        guard isAtom else { throw lexer.unexpected(expected: "a value") }
        let value = Atom(start: lexer.start, length: lexer.length, flags: lexer.flags)
        if lexer.skip(UInt8(ascii: ",")) {
          append(value.token)
          try lexer.advance()
        } else {
          append(try parseAtom().token)
          if lexer.kind == .comma || lexer.kind == .semicolon { try lexer.advance() }
        }
        count += 1
      }
      try lexer.advance()
    }
    return count
  }

  /// Parses `= value`.
  private mutating func parseValue(of name: Atom) throws(DOTReadFailure) {
    words.append(
      unsafe names.symbol(of: name.token, in: lexer.buffer))
    try lexer.advance()
    guard isAtom else { throw lexer.unexpected(expected: "a value") }
    append(try parseAtom().token)
  }

  // MARK: Atoms

  @inline(__always)
  private var isAtom: Bool {
    lexer.kind == .bare || lexer.kind == .quoted || lexer.kind == .html
  }

  /// Takes the current name or string, with all that `+` joins to it, and moves on.
  private mutating func parseAtom() throws(DOTReadFailure) -> Atom {
    var atom = Atom(start: lexer.start, length: lexer.length, flags: lexer.flags)
    let canJoin = lexer.kind != .bare
    try lexer.advance()
    if canJoin, lexer.kind == .plus { try join(&atom) }
    return atom
  }

  @inline(never)
  private mutating func join(_ atom: inout Atom) throws(DOTReadFailure) {
    while lexer.kind == .plus {
      try lexer.advance()
      guard lexer.kind == .quoted || lexer.kind == .html else {
        throw lexer.unexpected(expected: "a string")
      }
      atom.length = try lexer.join(atom.start, atom.length)
      try lexer.advance()
    }
    // What was joined is a string, even if every piece was HTML-like.
    atom.flags = unsafe DOTToken.flags(
      of: lexer.buffer, in: atom.start..<atom.start + atom.length, isHTML: false)
  }

  private mutating func expect(_ kind: DOTLexer.Kind, _ what: String) throws(DOTReadFailure) {
    guard lexer.kind == kind else { throw lexer.unexpected(expected: what) }
    try lexer.advance()
  }

  private mutating func skipSemicolon() throws(DOTReadFailure) {
    if lexer.kind == .semicolon { try lexer.advance() }
  }

  // MARK: Words

  private mutating func beginStatement(_ kind: DOTTape.Kind) -> Int {
    let header = words.count
    words.append(kind.rawValue)
    words.append(0)
    words.append(0)
    return header
  }

  private mutating func endStatement(_ header: Int, ends: Int, attributes: Int) {
    words[header] |= UInt32(attributes) << 3
    words[header + 1] = UInt32(words.count - header)
    words[header + 2] = UInt32(ends)
  }

  @inline(__always)
  private mutating func append(_ token: DOTToken) {
    words.append(token.start)
    words.append(token.word)
  }
}

/// The statements of a document in two flat arrays: words that say what stands where, and bytes.
///
/// Reading 60 MB of DOT makes no string, no array and no object per statement. A statement is
/// ```
/// header        kind | attribute count << 3;  length in words, header included;  end count
/// per end       0 | ports << 1 | joined << 3, token, a token per port
///               1 | named << 1, length in words, token, nested statements
/// per attribute name symbol, token
/// ```
/// where a token is two words. A node statement is a chain with one end. *Joined* marks an end
/// that follows a comma (`a, b -> c`) instead of an edge operator.
struct DOTTape: Sendable {
  var words: [UInt32] = []
  var bytes: [UInt8] = []
  var table = NameTable()

  /// Attribute names, each once; a name symbol is a position here.
  var names: [DOTToken] { table.names }

  static let headerLength = 3
  static let attributeLength = 3

  enum Kind: UInt32 {
    case chain, graphDefaults, nodeDefaults, edgeDefaults, assignment
  }

  init() {}

  /// A tape of what a reader found in `bytes`.
  init(words: [UInt32], names: NameTable, bytes: [UInt8]) {
    self.words = words
    table = names
    self.bytes = bytes
  }

  mutating func reserve(words: Int, bytes: Int) {
    self.words.reserveCapacity(words)
    self.bytes.reserveCapacity(bytes)
  }

  // MARK: Tokens

  /// Puts text into the arena.
  ///
  /// - Precondition: the arena stays below 4 GiB, one value below 256 MiB.
  mutating func add(_ text: String, isHTML: Bool) -> DOTToken {
    let start = bytes.count
    unsafe text.withBytes { unsafe bytes.append(contentsOf: $0) }
    return token(from: start, isHTML: isHTML)
  }

  mutating func intern(_ value: DOTValue) -> DOTToken {
    guard let foreign = value.foreignBytes else { return add(value.raw, isHTML: value.isHTML) }
    let start = bytes.count
    bytes += foreign
    return token(from: start, isHTML: value.isHTML)
  }

  /// The token of the bytes from `start` to the end of the arena.
  func token(from start: Int, isHTML: Bool) -> DOTToken {
    let length = bytes.count - start
    precondition(
      bytes.count <= Int(UInt32.max) && length <= DOTToken.longest,
      "a document holds at most 4 GiB of text, and a value 256 MiB")
    let flags = DOTToken.flags(of: bytes, in: start..<bytes.count, isHTML: isHTML)
    return DOTToken(start: UInt32(start), word: UInt32(length) | flags)
  }

  func value(_ token: DOTToken) -> DOTValue {
    DOTValue(bytes: bytes[token.range], isHTML: token.isHTML)
  }

  /// The value of a token as a name that Graphviz before 13 compares: by its bytes, of either kind.
  func name(_ token: DOTToken) -> DOTValue { DOTValue(bytes: bytes[token.range], isHTML: false) }

  @inline(__always)
  func tokenAt(_ index: Int) -> DOTToken { DOTToken(start: words[index], word: words[index + 1]) }

  // MARK: Names

  /// The symbol of a name, new if need be.
  mutating func symbol(of name: DOTValue) -> UInt32 {
    if let guess = table.guess, isSpelled(table.names[Int(guess)], name) {
      table.accept(guess)
      return guess
    }
    let token = intern(name)
    let known = table.names.count
    let found = symbol(of: token)
    if table.names.count == known { bytes.removeLast(token.length) }
    return found
  }

  /// Whether a name of the arena has a value's bytes and kind.
  private func isSpelled(_ token: DOTToken, _ name: DOTValue) -> Bool {
    guard token.isHTML == name.isHTML else { return false }
    return unsafe name.withBytes { spelling in
      guard token.length == spelling.count else { return false }
      for offset in 0..<token.length {
        if unsafe spelling[offset] != bytes[Int(token.start) &+ offset] { return false }
      }
      return true
    }
  }

  /// The symbol of a token of the arena; a new name keeps referring to it.
  mutating func symbol(of token: DOTToken) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { unsafe table.symbol(of: token, in: $0) }
  }

  // MARK: Statements

  /// Begins a statement; the result goes to `endStatement`.
  mutating func beginStatement(_ kind: Kind) -> Int {
    let header = words.count
    words.append(kind.rawValue)
    words.append(0)
    words.append(0)
    return header
  }

  mutating func endStatement(_ header: Int, ends: Int = 0, attributes: Int) {
    words[header] |= UInt32(attributes) << 3
    words[header + 1] = UInt32(words.count - header)
    words[header + 2] = UInt32(ends)
  }

  mutating func append(_ token: DOTToken) {
    words.append(token.start)
    words.append(token.word)
  }

  mutating func appendNodeEnd(_ id: DOTValue) {
    words.append(0)
    append(intern(id))
  }

  mutating func appendNodeEnd(_ endpoint: DOTEndpoint, joined: Bool = false) {
    let ports = endpoint.port == nil ? 0 : (endpoint.port?.second == nil ? 1 : 2)
    words.append(UInt32(ports) << 1 | (joined ? 8 : 0))
    append(intern(endpoint.node.value))
    guard let port = endpoint.port else { return }
    append(intern(port.first))
    if let second = port.second { append(intern(second)) }
  }

  /// Begins a subgraph end; the result goes to `endSubgraph`.
  mutating func beginSubgraph(_ name: DOTValue?) -> Int {
    let header = words.count
    words.append(name == nil ? 1 : 3)
    words.append(0)
    append(name.map { intern($0) } ?? DOTToken(start: 0, word: 0))
    return header
  }

  mutating func endSubgraph(_ header: Int) { words[header + 1] = UInt32(words.count - header) }

  mutating func append(_ setting: DOTSetting) {
    words.append(symbol(of: setting.key))
    append(intern(setting.value))
  }

  /// Appends a list of attributes, and returns how many they are.
  ///
  /// It lies here and not with its callers, which are generic over another type too: so it is
  /// compiled once for each element.
  mutating func append<Element>(_ attributes: [DOTAttribute<Element>]) -> Int {
    for attribute in attributes { append(attribute.setting) }
    return attributes.count
  }
}

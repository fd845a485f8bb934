/// A value of JSON, or the key of one, within the tokens of a larger value.
struct JSONToken {
  enum Kind: UInt8 {
    case object, array, text, number, yes, no, null
  }

  let kind: Kind
  let isKey: Bool
  /// Whether the text holds a backslash.
  let isEscaped: Bool
  /// Whether the text is ASCII.
  let isPlain: Bool
  /// Whether somebody asked for the key.
  var isUsed = false
  /// The token of the list or object around it; −1 for the outermost.
  let parent: Int32
  /// The token after it and all it holds.
  var next: Int32
  /// The number of elements or keys.
  var count: Int32 = 0
  /// The bytes; of a text those between the quotation marks.
  let start: Int
  var end: Int
}

/// One value of a JSON file as tokens in the order of the text, which are used again for the next value.
final class JSONTokens {
  let bytes: [UInt8]
  private let limits: JSONLimits
  private(set) var tokens: [JSONToken] = []
  private var tables: [Int: [String: Int]] = [:]

  init(_ bytes: [UInt8], limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  subscript(index: Int) -> JSONToken { tokens[index] }

  /// Reads the value that begins at a byte.
  ///
  /// - Returns: The byte after it.
  func read(at start: Int) throws(FileFault) -> Int {
    if !tables.isEmpty { tables.removeAll() }
    // The tokens are taken out while they are written, which spares a check at each.
    var scanner = TokenScanner(bytes, limits: limits, start: start, tokens: tokens)
    tokens = []
    defer { tokens = scanner.tokens }
    return try scanner.run()
  }
}

extension JSONTokens {
  /// The text of a token.
  func text(_ index: Int) throws(FileFault) -> String {
    let token = tokens[index]
    guard token.isEscaped else {
      let range = bytes[token.start..<token.end]
      if token.isPlain { return String(decoding: range, as: UTF8.self) }
      guard let text = String(validating: range, as: UTF8.self) else {
        throw FileFault(.malformed("text in UTF-8"), at: token.start)
      }
      return text
    }
    return try JSONEscapes(bytes).text(token.start..<token.end)
  }

  /// The number of a token as its text.
  func digits(_ index: Int) -> String {
    String(decoding: bytes[tokens[index].start..<tokens[index].end], as: UTF8.self)
  }

  /// Whether the text of a token is a text.
  private func isText(_ index: Int, _ name: String) throws(FileFault) -> Bool {
    let token = tokens[index]
    if token.isEscaped { return try text(index) == name }
    let length = token.end - token.start
    guard length == name.utf8.count else { return false }
    var place = token.start
    for byte in name.utf8 {
      if bytes[place] != byte { return false }
      place += 1
    }
    return true
  }

  /// Whether the bytes of a token, without looking into escapes, are those of a word.
  func isWord(_ index: Int, _ word: [UInt8]) -> Bool {
    let token = tokens[index]
    guard token.end - token.start == word.count else { return false }
    for place in 0..<word.count where bytes[token.start + place] != word[place] { return false }
    return true
  }

  /// Notes that somebody asked for a key.
  func use(_ key: Int) { tokens[key].isUsed = true }

  /// The value under a key of an object, and the key as used; nil where there is none.
  func value(of name: String, in object: Int) throws(FileFault) -> Int? {
    let end = Int(tokens[object].next)
    if tokens[object].count > 16 {
      guard let key = try table(of: object)[name] else { return nil }
      tokens[key].isUsed = true
      return key + 1
    }
    var key = object + 1
    while key < end {
      if try isText(key, name) {
        tokens[key].isUsed = true
        return key + 1
      }
      key = Int(tokens[key + 1].next)
    }
    return nil
  }

  /// The keys of an object with many, by their texts; of equal ones the first.
  private func table(of object: Int) throws(FileFault) -> [String: Int] {
    if let table = tables[object] { return table }
    var table: [String: Int] = [:]
    for key in keys(of: object) {
      let name = try text(key)
      if table[name] == nil { table[name] = key }
    }
    tables[object] = table
    return table
  }

  /// The tokens of an object's keys.
  func keys(of object: Int) -> [Int] {
    var keys: [Int] = []
    var key = object + 1
    while key < Int(tokens[object].next) {
      keys.append(key)
      key = Int(tokens[key + 1].next)
    }
    return keys
  }

  /// The path of a token from the outermost value.
  func path(to index: Int) -> String {
    var parts: [String] = []
    var index = index
    while tokens[index].parent >= 0 {
      let parent = Int(tokens[index].parent)
      if tokens[parent].kind == .object {
        let key = tokens[index].isKey ? index : index - 1
        let name = String(decoding: bytes[tokens[key].start..<tokens[key].end], as: UTF8.self)
        parts.append(parts.last.map { $0.hasPrefix("[") } ?? true ? name : name + ".")
      } else {
        var place = 0
        var element = parent + 1
        while element < index {
          element = Int(tokens[element].next)
          place += 1
        }
        parts.append(parts.last.map { $0.hasPrefix("[") } ?? true ? "[\(place)]" : "[\(place)].")
      }
      index = parent
    }
    return parts.reversed().joined()
  }

  /// A fault at a token.
  func fault(_ reason: GraphFileError.Reason, at index: Int) -> FileFault {
    FileFault(reason, at: tokens[index].start, path: path(to: index))
  }

  /// Refuses a key that nobody asked for.
  func checkKeysAreUsed() throws(FileFault) {
    for index in tokens.indices where tokens[index].isKey && !tokens[index].isUsed {
      let name = try text(index)
      let others = keys(of: Int(tokens[index].parent)).prefix { $0 < index }
      var isRepeated = false
      for other in others where try text(other) == name { isRepeated = true }
      throw fault(isRepeated ? .repeatedKey(name) : .unknownKey(name), at: index)
    }
  }

  /// Marks all keys below a token as used.
  func useAll(below index: Int) {
    for place in index..<Int(tokens[index].next) { tokens[place].isUsed = true }
  }
}

extension [UInt8] {
  /// The first byte from a place on that is no space of JSON.
  func afterSpace(_ start: Int) -> Int {
    var place = start
    while place < count {
      let byte = self[place]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      place += 1
    }
    return place
  }
}

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
    tokens.removeAll(keepingCapacity: true)
    if !tables.isEmpty { tables.removeAll() }
    let limit = start > Int.max - limits.valueBytes ? Int.max : start + limits.valueBytes
    var place = start
    var open = -1
    var depth = 0
    values: while true {
      place = bytes.afterSpace(place)
      guard place < bytes.count else { throw FileFault(.malformed("a value"), at: place) }
      if place > limit { throw FileFault(.tooLong(limit: limits.valueBytes), at: start) }
      switch bytes[place] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let isObject = bytes[place] == UInt8(ascii: "{")
        depth += 1
        if depth > limits.depth { throw FileFault(.tooDeep(limit: limits.depth), at: place) }
        append(isObject ? .object : .array, in: open, place, place + 1)
        open = tokens.count - 1
        place = bytes.afterSpace(place + 1)
        let closing = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
        if place < bytes.count, bytes[place] == closing { break }
        if isObject { place = try key(at: place, in: open, limit: limit, from: start) }
        continue values
      case UInt8(ascii: "\""): place = try text(at: place, in: open, isKey: false, limit, start)
      case UInt8(ascii: "t"): place = try literal("true", .yes, at: place, in: open)
      case UInt8(ascii: "f"): place = try literal("false", .no, at: place, in: open)
      case UInt8(ascii: "n"): place = try literal("null", .null, at: place, in: open)
      default: place = try number(at: place, in: open)
      }
      // A value has ended, or a list or object without anything in it is about to.
      while open >= 0 {
        place = bytes.afterSpace(place)
        guard place < bytes.count else {
          throw FileFault(.malformed("the end of what is open"), at: place)
        }
        let isObject = tokens[open].kind == .object
        switch bytes[place] {
        case UInt8(ascii: ",") where tokens[open].count > 0:
          place += 1
          if isObject {
            place = try key(at: bytes.afterSpace(place), in: open, limit: limit, from: start)
          }
          continue values
        case isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"):
          place += 1
          tokens[open].next = Int32(tokens.count)
          tokens[open].end = place
          open = Int(tokens[open].parent)
          depth -= 1
        default:
          throw FileFault(.malformed(isObject ? "',' or '}'" : "',' or ']'"), at: place)
        }
      }
      return place
    }
  }

  private func append(
    _ kind: JSONToken.Kind, in open: Int, _ start: Int, _ end: Int, isKey: Bool = false,
    isEscaped: Bool = false, isPlain: Bool = true
  ) {
    if open >= 0, isKey || tokens[open].kind == .array { tokens[open].count += 1 }
    tokens.append(
      JSONToken(
        kind: kind, isKey: isKey, isEscaped: isEscaped, isPlain: isPlain, parent: Int32(open),
        next: Int32(tokens.count + 1), start: start, end: end))
  }

  /// Reads a key and the colon after it.
  private func key(
    at place: Int, in open: Int, limit: Int, from start: Int
  ) throws(FileFault) -> Int {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
      throw FileFault(.malformed("a key in quotation marks"), at: place)
    }
    let colon = bytes.afterSpace(try text(at: place, in: open, isKey: true, limit, start))
    guard colon < bytes.count, bytes[colon] == UInt8(ascii: ":") else {
      throw FileFault(.malformed("':'"), at: colon)
    }
    return colon + 1
  }

  private func text(
    at quote: Int, in open: Int, isKey: Bool, _ limit: Int, _ value: Int
  ) throws(FileFault) -> Int {
    var place = quote + 1
    var isEscaped = false
    var seen: UInt8 = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        if place > limit { throw FileFault(.tooLong(limit: limits.valueBytes), at: value) }
        append(
          .text, in: open, quote + 1, place, isKey: isKey, isEscaped: isEscaped,
          isPlain: seen < 0x80)
        return place + 1
      }
      if byte < 0x20 { throw FileFault(.malformed("an escape for a control character"), at: place) }
      seen |= byte
      if byte == UInt8(ascii: "\\") {
        isEscaped = true
        place += 1
      }
      place += 1
    }
    throw FileFault(.malformed("the end of a text"), at: quote)
  }

  private func literal(
    _ word: StaticString, _ kind: JSONToken.Kind, at place: Int, in open: Int
  ) throws(FileFault) -> Int {
    let end = place + word.utf8CodeUnitCount
    guard end <= bytes.count, "\(word)".utf8.elementsEqual(bytes[place..<end]) else {
      throw FileFault(.malformed("a value"), at: place)
    }
    append(kind, in: open, place, end)
    return end
  }

  /// Reads a number as RFC 8259 writes one.
  private func number(at start: Int, in open: Int) throws(FileFault) -> Int {
    var place = start
    func isDigit() -> Bool { place < bytes.count && bytes[place] >= 0x30 && bytes[place] <= 0x39 }
    func digits() throws(FileFault) {
      guard isDigit() else { throw FileFault(.malformed("a value"), at: place) }
      while isDigit() { place += 1 }
    }
    func skips(_ one: UInt8, _ other: UInt8) -> Bool {
      guard place < bytes.count, bytes[place] == one || bytes[place] == other else { return false }
      place += 1
      return true
    }
    _ = skips(UInt8(ascii: "-"), UInt8(ascii: "-"))
    if !skips(UInt8(ascii: "0"), UInt8(ascii: "0")) { try digits() }
    if skips(UInt8(ascii: "."), UInt8(ascii: ".")) { try digits() }
    if skips(UInt8(ascii: "e"), UInt8(ascii: "E")) {
      _ = skips(UInt8(ascii: "+"), UInt8(ascii: "-"))
      try digits()
    }
    append(.number, in: open, start, place)
    return place
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
    return token.end - token.start == name.utf8.count
      && name.utf8.elementsEqual(bytes[token.start..<token.end])
  }

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

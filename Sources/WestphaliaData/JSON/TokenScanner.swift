/// Reads the tokens of one value of JSON, as RFC 8259 writes it.
struct TokenScanner {
  private let bytes: [UInt8]
  private let limits: JSONLimits
  private let start: Int
  private let limit: Int
  private(set) var tokens: [JSONToken]
  private var open = -1
  private var depth = 0

  /// Begins at a byte, in the room of tokens that are no longer needed.
  init(_ bytes: [UInt8], limits: JSONLimits, start: Int, tokens: consuming [JSONToken]) {
    self.bytes = bytes
    self.limits = limits
    self.start = start
    limit = start > Int.max - limits.valueBytes ? Int.max : start + limits.valueBytes
    self.tokens = tokens
    self.tokens.removeAll(keepingCapacity: true)
  }

  /// Reads the value.
  ///
  /// - Returns: The byte after it.
  mutating func run() throws(FileFault) -> Int {
    var place = start
    values: while true {
      place = bytes.afterSpace(place)
      guard place < bytes.count else { throw FileFault(.malformed("a value"), at: place) }
      if place > limit { throw tooLong }
      switch bytes[place] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let isObject = bytes[place] == UInt8(ascii: "{")
        depth += 1
        if depth > limits.depth { throw FileFault(.tooDeep(limit: limits.depth), at: place) }
        append(isObject ? .object : .array, place, place + 1)
        open = tokens.count - 1
        place = bytes.afterSpace(place + 1)
        let closing = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
        if place < bytes.count, bytes[place] == closing { break }
        if isObject { place = try key(at: place) }
        continue values
      case UInt8(ascii: "\""): place = try text(at: place, isKey: false)
      case UInt8(ascii: "t"): place = try literal("true", .yes, at: place)
      case UInt8(ascii: "f"): place = try literal("false", .no, at: place)
      case UInt8(ascii: "n"): place = try literal("null", .null, at: place)
      default: place = try number(at: place)
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
          if isObject { place = try key(at: bytes.afterSpace(place)) }
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

  private var tooLong: FileFault { FileFault(.tooLong(limit: limits.valueBytes), at: start) }

  private mutating func append(
    _ kind: JSONToken.Kind, _ start: Int, _ end: Int, isKey: Bool = false, isEscaped: Bool = false,
    isPlain: Bool = true
  ) {
    if open >= 0, isKey || tokens[open].kind == .array { tokens[open].count += 1 }
    tokens.append(
      JSONToken(
        kind: kind, isKey: isKey, isEscaped: isEscaped, isPlain: isPlain, parent: Int32(open),
        next: Int32(tokens.count + 1), start: start, end: end))
  }

  /// Reads a key and the colon after it.
  private mutating func key(at place: Int) throws(FileFault) -> Int {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
      throw FileFault(.malformed("a key in quotation marks"), at: place)
    }
    let colon = bytes.afterSpace(try text(at: place, isKey: true))
    guard colon < bytes.count, bytes[colon] == UInt8(ascii: ":") else {
      throw FileFault(.malformed("':'"), at: colon)
    }
    return colon + 1
  }

  private mutating func text(at quote: Int, isKey: Bool) throws(FileFault) -> Int {
    var place = quote + 1
    var isEscaped = false
    var seen: UInt8 = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        if place > limit { throw tooLong }
        append(
          .text, quote + 1, place, isKey: isKey, isEscaped: isEscaped, isPlain: seen < 0x80)
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

  private mutating func literal(
    _ word: StaticString, _ kind: JSONToken.Kind, at place: Int
  ) throws(FileFault) -> Int {
    let end = place + word.utf8CodeUnitCount
    guard end <= bytes.count, "\(word)".utf8.elementsEqual(bytes[place..<end]) else {
      throw FileFault(.malformed("a value"), at: place)
    }
    append(kind, place, end)
    return end
  }

  private mutating func number(at start: Int) throws(FileFault) -> Int {
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
    append(.number, start, place)
    return place
  }
}

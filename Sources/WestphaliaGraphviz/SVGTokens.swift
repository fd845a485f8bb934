/// A piece of XML as it stands in a file.
enum SVGToken {
  /// `<name …>` or `<name …/>`; values as they stand between their quotes.
  case start(name: String, attributes: [(name: String, value: String)], isEmpty: Bool)
  /// `</name>`.
  case end(name: String)
  /// What lies between tags, as it stands.
  case text(ArraySlice<UInt8>)
  /// A comment, a processing instruction, a document type.
  case other(ArraySlice<UInt8>)
}

/// Cuts XML as programs write it into pieces, one after the other.
///
/// It does not check that tags match: what is cut comes out as it went in. A piece that does not end
/// is left out.
struct SVGTokens: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> SVGToken? {
    guard place < bytes.count else { return nil }
    guard bytes[place] == UInt8(ascii: "<") else {
      let start = place
      while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
      return .text(bytes[start..<place])
    }
    let rest = bytes[place...]
    if rest.starts(with: "<!--".utf8) { return skip(to: "-->") }
    if rest.starts(with: "<?".utf8) { return skip(to: "?>") }
    if rest.starts(with: "<![CDATA[".utf8) {
      let start = place + 9
      guard case .other(let piece)? = skip(to: "]]>") else { return nil }
      return .text(Self.escaped(bytes[start..<Swift.max(start, piece.endIndex - 3)])[...])
    }
    if rest.starts(with: "<!".utf8) { return skip(to: ">") }
    guard beginsTag else {
      place += 1
      return .text(rest.prefix(1))
    }
    return tag()
  }

  /// Whether a name stands after the `<` here, or after `</`.
  private var beginsTag: Bool {
    var next = place + 1
    if next < bytes.count, bytes[next] == UInt8(ascii: "/") { next += 1 }
    guard next < bytes.count else { return false }
    return bytes[next] >= 0x80 || bytes[next] == UInt8(ascii: "_")
      || (bytes[next] | 0x20) &- UInt8(ascii: "a") < 26
  }

  /// The text of a section that needs no escapes, with escapes.
  private static func escaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(escapedForXML(String(decoding: bytes, as: UTF8.self)).utf8)
  }

  private mutating func skip(to end: String) -> SVGToken? {
    let start = place
    let mark = Array(end.utf8)
    while place < bytes.count {
      if bytes[place] == mark[0], bytes[place...].starts(with: mark) {
        place += mark.count
        return .other(bytes[start..<place])
      }
      place += 1
    }
    return nil
  }

  private mutating func tag() -> SVGToken? {
    place += 1
    let isEnd = place < bytes.count && bytes[place] == UInt8(ascii: "/")
    if isEnd { place += 1 }
    let name = word()
    var attributes: [(name: String, value: String)] = []
    var isEmpty = false
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      if bytes[place] == UInt8(ascii: "/") {
        place += 1
        isEmpty = place < bytes.count && bytes[place] == UInt8(ascii: ">")
      } else if Self.isSpace(bytes[place]) {
        place += 1
      } else if let attribute = attribute() {
        attributes.append(attribute)
      } else {
        place += 1
      }
    }
    guard place < bytes.count else { return nil }
    place += 1
    return isEnd
      ? .end(name: name) : .start(name: name, attributes: attributes, isEmpty: isEmpty)
  }

  private mutating func attribute() -> (name: String, value: String)? {
    let name = word()
    while place < bytes.count, Self.isSpace(bytes[place]) { place += 1 }
    guard !name.isEmpty, place < bytes.count, bytes[place] == UInt8(ascii: "=") else { return nil }
    place += 1
    while place < bytes.count, Self.isSpace(bytes[place]) { place += 1 }
    guard place < bytes.count else { return nil }
    let quote = bytes[place]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    place += 1
    let start = place
    while place < bytes.count, bytes[place] != quote { place += 1 }
    let value = String(decoding: bytes[start..<place], as: UTF8.self)
    place += 1
    return (name, value)
  }

  private mutating func word() -> String {
    let start = place
    let ends = Set("=/>\"'<".utf8)
    while place < bytes.count, !Self.isSpace(bytes[place]), !ends.contains(bytes[place]) {
      place += 1
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}

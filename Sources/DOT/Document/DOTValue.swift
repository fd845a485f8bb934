/// A raw value of the language: what stands for a name or an attribute's value once it is read.
///
/// Either a string, quoted or bare, or an HTML-like string; the two differ in DOT and are never
/// guessed from the text. `raw` is exactly what Graphviz's scanner passes on: quotes and `\"` are
/// undone and concatenations joined, but escapes such as `\n` and entities stay, because their
/// meaning depends on the attribute. Values compare by their bytes, so that `é` and `e` + U+0301
/// differ as they do in Graphviz, and so do names in another encoding than UTF-8.
public struct DOTValue: Sendable {
  /// The text between the quotes, or between the outer `<` and `>`.
  ///
  /// Bytes of a read document that are not UTF-8 are shown as U+FFFD here; `utf8` keeps them.
  public let raw: String

  /// Whether the value is an HTML-like string.
  public let isHTML: Bool

  /// The bytes, if they are not UTF-8 and `raw` is therefore not all that was read.
  let foreignBytes: [UInt8]?

  /// Makes a string value from raw text; NUL, which no reader survives, becomes U+2400.
  public init(raw: String) { self.init(trusted: DOTValue.withoutNUL(raw)) }

  /// Makes an HTML-like value from markup, or nothing if its `<` and `>` do not nest.
  ///
  /// `HTMLLabel` makes markup that always nests.
  public init?(rawHTML markup: String) {
    var depth = 0
    for byte in markup.utf8 {
      if byte == UInt8(ascii: "<") { depth += 1 }
      if byte == UInt8(ascii: ">") { depth -= 1 }
      if depth < 0 { return nil }
    }
    if depth != 0 { return nil }
    self.init(trustedHTML: DOTValue.withoutNUL(markup))
  }

  /// The bytes of the value, as they stood in the document that was read.
  public var utf8: [UInt8] { foreignBytes ?? Array(raw.utf8) }

  init(trustedHTML markup: String) {
    raw = markup
    isHTML = true
    foreignBytes = nil
  }

  init(trusted raw: String) {
    self.raw = raw
    isHTML = false
    foreignBytes = nil
  }

  /// A value of bytes that a reader found; they need not be UTF-8.
  init(bytes: ArraySlice<UInt8>, isHTML: Bool) {
    self.isHTML = isHTML
    if let text = String(validating: bytes, as: UTF8.self) {
      raw = text
      foreignBytes = nil
    } else {
      raw = String(decoding: bytes, as: UTF8.self)
      foreignBytes = Array(bytes)
    }
  }

  /// This value's text with more before it, as a string value.
  func prefixed(_ prefix: String) -> DOTValue {
    guard let foreignBytes else { return DOTValue(trusted: prefix + raw) }
    return DOTValue(bytes: (Array(prefix.utf8) + foreignBytes)[...], isHTML: false)
  }

  /// Whether the bytes begin with `cluster` in any letter case: a subgraph of that name is a box.
  var namesCluster: Bool {
    raw.utf8.prefix(7).map { $0 | 0x20 }.elementsEqual("cluster".utf8)
  }

  static func withoutNUL(_ text: String) -> String {
    let hasNUL = unsafe text.withBytes { bytes in
      for index in 0..<bytes.count where unsafe bytes[index] == 0 { return true }
      return false
    }
    if !hasNUL { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.value == 0 ? "\u{2400}" : $0 }))
  }

  /// Calls a closure with the bytes, which nothing keeps.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let foreignBytes { return unsafe foreignBytes.withUnsafeBufferPointer(body) }
    return unsafe raw.withBytes(body)
  }
}

extension DOTValue: Hashable {
  /// Whether both are of one kind and have the same bytes.
  public static func == (left: DOTValue, right: DOTValue) -> Bool {
    left.isHTML == right.isHTML && left.foreignBytes == right.foreignBytes
      && left.raw.utf8.elementsEqual(right.raw.utf8)
  }

  /// Feeds the bytes and the kind to `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(isHTML)
    for byte in raw.utf8 { hasher.combine(byte) }
    hasher.combine(UInt8(0xFF))
  }
}

extension DOTValue: ExpressibleByStringLiteral {
  /// Makes a string value from a raw literal.
  public init(stringLiteral value: String) { self.init(raw: value) }
}

extension DOTValue: CustomStringConvertible {
  /// The value as the writer spells it.
  public var description: String {
    var text = TextBuffer(capacity: 256)
    TokenWriter.write(self, quoted: .whenNeeded, to: &text)
    return text.string
  }
}

/// A raw value of the language: what stands for a name or an attribute's value once it is read.
///
/// Either a string, quoted or bare, or an HTML-like string; the two differ in DOT and are never
/// guessed from the text. `raw` is exactly what Graphviz's scanner hands on: quotes and `\"` are
/// undone and concatenations joined, but escapes such as `\n` and entities stay, because their
/// meaning depends on the attribute. Values compare by their bytes, so that `é` and `e` + U+0301
/// differ as they do in Graphviz.
public struct DOTValue: Sendable {
  /// The text between the quotes, or between the outer `<` and `>`.
  public let raw: String

  /// Whether the value is an HTML-like string.
  public let isHTML: Bool

  /// Makes a string value from raw text; NUL, which no reader survives, becomes U+2400.
  public init(raw: String) {
    self.raw = DOTValue.withoutNUL(raw)
    isHTML = false
  }

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
    raw = DOTValue.withoutNUL(markup)
    isHTML = true
  }

  init(trustedHTML markup: String) {
    raw = markup
    isHTML = true
  }

  init(trusted raw: String) {
    self.raw = raw
    isHTML = false
  }

  init(unchecked raw: String, isHTML: Bool) {
    self.raw = raw
    self.isHTML = isHTML
  }

  fileprivate static func withoutNUL(_ text: String) -> String {
    let hasNUL = unsafe text.withBytes { bytes in
      for index in 0..<bytes.count where unsafe bytes[index] == 0 { return true }
      return false
    }
    if !hasNUL { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.value == 0 ? "\u{2400}" : $0 }))
  }
}

extension DOTValue: Hashable {
  /// Whether both are of one kind and have the same bytes.
  public static func == (left: DOTValue, right: DOTValue) -> Bool {
    left.isHTML == right.isHTML && left.raw.utf8.elementsEqual(right.raw.utf8)
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

/// One attribute as it stands in a document: a name and a raw value.
public struct DOTSetting: Hashable, Sendable {
  /// The attribute's name, such as `shape`; NUL in it becomes U+2400, as in values.
  public var name: String {
    didSet { name = DOTValue.withoutNUL(name) }
  }

  /// The attribute's value.
  public var value: DOTValue

  /// Makes a setting.
  public init(_ name: String, _ value: DOTValue) {
    self.name = DOTValue.withoutNUL(name)
    self.value = value
  }

  init(trusted name: String, _ value: DOTValue) {
    self.name = name
    self.value = value
  }

  /// Whether names and values have the same bytes.
  public static func == (left: DOTSetting, right: DOTSetting) -> Bool {
    left.name.utf8.elementsEqual(right.name.utf8) && left.value == right.value
  }

  /// Feeds name and value to `hasher`.
  public func hash(into hasher: inout Hasher) {
    for byte in name.utf8 { hasher.combine(byte) }
    hasher.combine(value)
  }
}

/// A word of ASCII letters, digits, `_` and `-`: an SVG id, a class, a layer, a link's target.
///
/// Graphviz writes these into its output without escaping, so only harmless characters pass. A
/// literal with other characters has each replaced by `_`.
public struct DOTWord: Hashable, Sendable, ExpressibleByStringInterpolation, CustomStringConvertible
{
  /// The word.
  public let description: String

  /// Makes a word, or nothing if the text is empty or holds another character.
  public init?(checking text: String) {
    guard !text.isEmpty, AllowList.passes(text, extra: "_-") else { return nil }
    description = text
  }

  /// Makes a word from any text: each other character becomes `_`, nothing at all one `_`.
  public init(sanitizing text: String) {
    let kept = AllowList.sanitize(text, extra: "_-")
    description = kept.isEmpty ? "_" : kept
  }

  /// Makes a word from a literal, as `init(sanitizing:)` does.
  public init(stringLiteral value: String) { self.init(sanitizing: value) }
}

/// One font, or several in order of preference.
///
/// ASCII letters, digits, spaces, commas, `_` and `-` only, for Graphviz writes the name into SVG
/// as it is. A missing font is replaced without a message, so end with a common one.
public struct DOTFontName: Hashable, Sendable, ExpressibleByStringInterpolation,
  CustomStringConvertible
{
  /// The name.
  public let description: String

  /// Makes a name, or nothing if the text is empty or holds another character.
  public init?(checking text: String) {
    guard !text.isEmpty, AllowList.passes(text, extra: "_- ,") else { return nil }
    description = text
  }

  /// Makes a name from a literal; each other character becomes `_`.
  public init(stringLiteral value: String) {
    description = AllowList.sanitize(value, extra: "_- ,")
  }

  /// Helvetica, then what stands in for it elsewhere.
  public static let sansSerif: DOTFontName = "Helvetica,Arial,sans-serif"
}

/// The name of a file or folder: an image, a stylesheet, a path to search.
///
/// ASCII letters, digits, spaces and `._/~+-` only, for Graphviz writes it into its output as it is.
public struct DOTFilePath: Hashable, Sendable, ExpressibleByStringInterpolation,
  CustomStringConvertible
{
  /// The path.
  public let description: String

  /// Makes a path, or nothing if the text is empty or holds another character.
  public init?(checking text: String) {
    guard !text.isEmpty, AllowList.passes(text, extra: "._/~+- ") else { return nil }
    description = text
  }

  /// Makes a path from a literal; each other character becomes `_`.
  public init(stringLiteral value: String) {
    description = AllowList.sanitize(value, extra: "._/~+- ")
  }
}

/// An address that a picture may link to: `http`, `https`, `mailto` or a place on the page (`#…`).
///
/// Nothing else passes, `javascript:` least of all. Graphviz writes addresses into SVG as they are,
/// so spaces, quotes, `<`, `>`, `\` and control characters are percent-encoded, and `&` becomes an
/// entity.
public struct DOTURL: Hashable, Sendable, CustomStringConvertible {
  /// The address, percent-encoded.
  public let description: String

  /// Makes an address.
  ///
  /// - Throws: `DOTURLError` if the scheme is not one of the allowed ones.
  public init(_ text: String) throws(DOTURLError) {
    guard let url = DOTURL(allowed: text) else { throw DOTURLError(text: text) }
    self = url
  }

  /// Makes an address, or nothing if the scheme is not one of the allowed ones.
  public init?(allowed text: String) {
    guard DOTURL.isAllowed(text) else { return nil }
    description = DOTURL.encode(text)
  }

  var raw: String {
    var result = ""
    for scalar in description.unicodeScalars {
      if scalar == "&" { result += "&amp;" } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  private static func isAllowed(_ text: String) -> Bool {
    if text.utf8.first == UInt8(ascii: "#") { return true }
    let start = text.utf8.prefix(8).map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    return ["http://", "https://", "mailto:"].contains { start.starts(with: $0.utf8) }
  }

  private static func encode(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      let one = String(scalar)
      let isUnsafe =
        scalar.value <= 0x20 || " \"<>\\`".unicodeScalars.contains(scalar)
        || (scalar.value >= 0x7F && !Cleaning.clean(one).utf8.elementsEqual(one.utf8))
      for byte in one.utf8 {
        if isUnsafe {
          bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        } else {
          bytes.append(byte)
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// An address that a picture may not link to.
public struct DOTURLError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The refused address.
  public let text: String

  /// What was wrong, in one sentence.
  public var description: String {
    "A link can be http, https, mailto or a place on the page (#…); \"\(text)\" is none of these."
  }
}

enum AllowList {
  static func passes(_ text: String, extra: StaticString) -> Bool {
    text.utf8.allSatisfy { allows($0, extra) }
  }

  static func sanitize(_ text: String, extra: StaticString) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          guard scalar.isASCII, allows(UInt8(scalar.value), extra) else { return "_" }
          return scalar
        }))
  }

  private static func allows(_ byte: UInt8, _ extra: StaticString) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: extra.description.utf8.contains(byte)
    }
  }
}

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

  var raw: String { Escaping.url(description) }

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
    "A link can be http, https, mailto or a place on the page (#…); \"\(Quotation.quoted(text))\" is none of these."
  }
}

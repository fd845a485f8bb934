/// What text becomes before any escaping, so that no renderer output is ever malformed.
///
/// Line ends of every kind (CR LF, CR, VT, FF, U+0085, U+2028, U+2029) become LF, a tab becomes a
/// space, the other control characters become their pictures (U+2400…), U+007F becomes U+2421,
/// C1 controls and noncharacters become U+FFFD, and bidirectional overrides, embeddings and
/// isolates and U+FEFF are dropped.
enum Cleaning {
  /// Whether the bytes are printable ASCII only, which no rule changes.
  static func isPlain(_ text: String) -> Bool {
    for byte in text.utf8 where byte < 0x20 || byte > 0x7E { return false }
    return true
  }

  /// Whether the text is printable ASCII that means itself in labels and identifiers alike, and
  /// more than blanks: nearly every text is, and goes through untouched.
  static func isHarmless(_ text: String) -> Bool {
    // A string's bytes one by one cost several times what they cost in one run.
    let answer = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
      unsafe isHarmless(bytes: bytes)
    }
    return answer ?? isHarmless(bytes: text.utf8)
  }

  @inline(__always)
  private static func isHarmless(bytes: some Sequence<UInt8>) -> Bool {
    var hasInk = false
    for byte in bytes {
      if byte > 0x7E || byte < 0x20 { return false }
      if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "%") {
        return false
      }
      if byte != 0x20 { hasInk = true }
    }
    return hasInk
  }

  /// The text with every rule applied; `lineEnd` stands for each line end.
  static func clean(_ text: String, lineEnd: Unicode.Scalar = "\n") -> String {
    if isPlain(text) { return text }
    var result = String.UnicodeScalarView()
    result.reserveCapacity(text.utf8.count)
    var previousWasCR = false
    for scalar in text.unicodeScalars {
      let isCR = scalar.value == 0x0D
      if scalar.value == 0x0A && previousWasCR {
        previousWasCR = false
        continue
      }
      previousWasCR = isCR
      switch scalar.value {
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: result.append(lineEnd)
      case 0x09: result.append(" ")
      case 0x00...0x1F: result.append(picture(of: scalar))
      case 0x7F: result.append("\u{2421}")
      case 0x80...0x9F: result.append("\u{FFFD}")
      case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
      default: result.append(isNoncharacter(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }

  /// Whether nothing but white space is left, so that Graphviz would measure an empty label.
  static func isBlank(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }

  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
  }

  private static func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
  }
}

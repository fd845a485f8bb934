/// Mends text that is to stand in XML, where a program wrote it down without care.
enum XMLRepair {
  /// Text between tags, or between double quotes, that every reader of XML takes.
  ///
  /// References that XML knows stay as they are. An `&` that begins none, `<`, `>` and `"` become
  /// references; characters that XML does not have, and bytes that are no UTF-8, become U+FFFD.
  static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    if bytes.allSatisfy(isPlain) { return Array(bytes) }
    let text = String(decoding: bytes, as: UTF8.self)
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "&":
        if let reference = reference(in: rest) {
          result.append("&")
          result += rest[..<reference.end]
          rest = rest[reference.end...]
        } else {
          result += "&amp;".unicodeScalars
        }
      case "<": result += "&lt;".unicodeScalars
      case ">": result += "&gt;".unicodeScalars
      case "\"": result += "&quot;".unicodeScalars
      default: result.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return Array(String(result).utf8)
  }

  /// What a reader of XML takes a text for that was ``repaired(_:)``.
  static func meaning(of text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "&", let reference = reference(in: rest) {
        result.append(reference.scalar)
        rest = rest[reference.end...]
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether XML has a character.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...: true
    default: false
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
    case 0x09, 0x0A, 0x0D, 0x20...0x7F: true
    default: false
    }
  }

  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]

  /// The reference that stands after an `&`, up to and with its semicolon.
  private static func reference(
    in rest: Substring.UnicodeScalarView
  ) -> (scalar: Unicode.Scalar, end: Substring.UnicodeScalarView.Index)? {
    // `&#x10FFFF;` is the longest there need be.
    guard let end = rest.prefix(10).firstIndex(of: ";") else { return nil }
    let word = String(rest[..<end])
    let after = rest.index(after: end)
    guard word.hasPrefix("#") else { return names[word].map { ($0, after) } }
    let digits = word.dropFirst(word.hasPrefix("#x") ? 2 : 1)
    guard !digits.isEmpty,
      digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let number = UInt32(digits, radix: word.hasPrefix("#x") ? 16 : 10),
      let scalar = Unicode.Scalar(number), isAllowed(scalar)
    else { return nil }
    return (scalar, after)
  }
}

/// Text of this program's own as it stands in XML, in an element or between double quotes.
func escapedForXML(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    default: result.unicodeScalars.append(XMLRepair.isAllowed(scalar) ? scalar : "\u{FFFD}")
    }
  }
  return result
}

/// Foreign text as error messages show it: on one line, with everything invisible spelled out.
enum Quotation {
  /// How many bytes of a text are shown.
  static let limit = 40

  /// The text's beginning, escaped as a Swift literal would be; bytes that are not UTF-8 as `\xE9`.
  static func quoted(_ bytes: some Collection<UInt8>) -> String {
    var result = ""
    var rest = Array(bytes.prefix(limit + 4))[...]
    let end = rest.startIndex + limit
    while let first = rest.first, rest.startIndex < end {
      let length = sequenceLength(first)
      if let text = String(validating: rest.prefix(length), as: UTF8.self) {
        for scalar in text.unicodeScalars { result += spelled(scalar) }
        rest = rest.dropFirst(length)
      } else {
        result += "\\x" + hexadecimal(UInt32(first))
        rest = rest.dropFirst()
      }
    }
    return bytes.count > limit && !(rest.isEmpty && bytes.count <= limit + 4)
      ? result + "…" : result
  }

  /// The text's beginning, escaped.
  static func quoted(_ text: String) -> String { quoted(Array(text.utf8)) }

  /// How many bytes the character has that a byte begins.
  private static func sequenceLength(_ first: UInt8) -> Int {
    switch first {
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0...0xFF: 4
    default: 1
    }
  }

  private static func spelled(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case " ": return " "
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator,
      .privateUse, .unassigned:
      return "\\u{" + hexadecimal(scalar.value) + "}"
    default: return String(scalar)
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return digits.utf8.count < 2 ? "0" + digits : digits
  }
}

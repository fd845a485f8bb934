import Westphalia

/// Text of JSON: the one escaping function for it.
enum JSONText {
  /// A string in quotation marks (RFC 8259, section 7).
  static func string(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "\u{0}"..<" ", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  static func value(_ cell: ExportCell) -> String {
    if case .text(let text) = cell { string(text) } else { cell.plain }
  }

  /// A list of an attribute as an array.
  static func list(_ list: AttributeList) -> String {
    "[" + list.values.map(value).joined(separator: ",") + "]"
  }

  private static func value(_ value: Attribute.Value) -> String {
    switch value {
    case .integer(let number): String(number)
    case .number(let number, let unit) where unit.isEmpty && number.isFinite:
      ExportCell.number(number).plain
    case .flag(let flag): flag ? "true" : "false"
    case .list(let inner): list(inner)
    default: string(value.description)
    }
  }
}

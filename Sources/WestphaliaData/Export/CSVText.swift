/// Rows of CSV (RFC 4180): the one escaping function for it.
enum CSVText {
  /// A row with its line feed.
  static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\n"
  }

  /// A cell, in quotation marks where it needs them; a line break in it becomes a space, since many readers take it for the
  /// end of the row.
  private static func cell(_ text: String) -> String {
    let needsMarks =
      text.unicodeScalars.contains {
        $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r"
      } || text.first == " " || text.last == " "
    guard needsMarks else { return text }
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\"\""
      case "\n", "\r": out += " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  /// Whether a text has a line break that a cell does not keep.
  static func hasLineBreak(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 == "\n" || $0 == "\r" }
  }
}

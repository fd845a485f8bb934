import Westphalia

/// Cells and attributes as JSON.
extension JSONText {
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

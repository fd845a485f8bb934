import Westphalia

/// The attributes of nodes or relations as columns with names and types of their own.
struct ExportColumns {
  private(set) var names: [String] = []
  private(set) var kinds: [String: ExportCell.Kind] = [:]
  private let reserved: Set<String>

  /// - Parameter reserved: The names that no attribute may have, because the format means something else by them.
  init(reserved: [String]) { self.reserved = Set(reserved) }

  /// The cells of attributes by the names of their columns.
  mutating func cells(_ attributes: [Attribute], _ tally: inout ExportTally) -> [String: ExportCell]
  {
    var cells: [String: ExportCell] = [:]
    for attribute in attributes {
      let name = columnName(attribute.name)
      switch attribute.value {
      case .text(let text): cells[name] = .text(text)
      case .integer(let number): cells[name] = .integer(number)
      case .number(let number, let unit):
        guard number.isFinite else {
          tally.note("number that is infinite or none")
          continue
        }
        cells[name] = .number(number)
        if !unit.isEmpty { cells[columnName(attribute.name + "Unit")] = .text(unit) }
      case .flag(let flag): cells[name] = .flag(flag)
      case .date(let date): cells[name] = .text(date.description)
      case .period(let period): cells[name] = .text(period.description)
      case .list(let list):
        tally.note("list in a cell, written as JSON")
        cells[name] = .text(JSONText.list(list))
      }
    }
    for (name, cell) in cells {
      kinds[name] = kinds[name].map { $0.joined(with: cell.kind) } ?? cell.kind
    }
    for name in cells.keys.sorted() where !names.contains(name) { names.append(name) }
    return cells
  }

  /// A name of letters, digits and underscores that is not reserved.
  private func columnName(_ name: String) -> String {
    var text = String(
      name.unicodeScalars.map { scalar -> Character in
        let isPlain =
          scalar.isASCII
          && (scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal)
        return isPlain ? Character(scalar) : "_"
      })
    if text.first.map({ $0.isNumber }) ?? true { text = "_" + text }
    return reserved.contains(text) || reserved.contains(text.lowercased()) ? text + "_" : text
  }
}

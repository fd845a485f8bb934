import Westphalia

/// The attributes of nodes or relations as columns with names and types of their own.
struct ExportColumns {
  /// A cell and the number of its column.
  struct Cell {
    let column: Int
    var cell: ExportCell
  }

  /// The names in the order of the columns.
  private(set) var names: [String] = []
  /// The type that holds the cells of a column; nil before its first.
  private var columnKinds: [ExportCell.Kind?] = []
  private let reserved: Set<String>
  /// The column that an attribute has, by the name that the attribute has itself.
  private var columnOfAttribute: [String: Int] = [:]
  private var columnOfName: [String: Int] = [:]
  /// The attributes that were asked for last, by name, and their columns.
  private var lastAttributes: [String] = []
  private var lastColumns: [Int] = []

  /// - Parameter reserved: The names that no attribute may have, because the format means something else by them.
  init(reserved: [String]) { self.reserved = Set(reserved) }

  /// The type of a column.
  func kind(ofColumn column: Int) -> ExportCell.Kind { columnKinds[column] ?? .text }

  /// The types of the columns by their names.
  var kinds: [String: ExportCell.Kind] {
    Dictionary(
      names.indices.map { (names[$0], kind(ofColumn: $0)) }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// The cells of attributes, in the order of their columns, no column twice.
  mutating func cells(_ attributes: [Attribute], _ tally: inout ExportTally) -> [Cell] {
    if attributes.isEmpty { return [] }
    let columns = columns(of: attributes)
    var cells: [Cell] = []
    cells.reserveCapacity(attributes.count)
    for (attribute, column) in zip(attributes, columns) {
      switch attribute.value {
      case .text(let text): put(.text(text), column, into: &cells)
      case .integer(let number): put(.integer(number), column, into: &cells)
      case .number(let number, let unit):
        guard number.isFinite else {
          tally.note("number that is infinite or none")
          continue
        }
        put(.number(number), column, into: &cells)
        if !unit.isEmpty {
          put(.text(unit), columnOfAttribute[attribute.name + "Unit"] ?? -1, into: &cells)
        }
      case .flag(let flag): put(.flag(flag), column, into: &cells)
      case .date(let date): put(.text(date.description), column, into: &cells)
      case .period(let period): put(.text(period.description), column, into: &cells)
      case .list(let list):
        tally.note("list in a cell, written as JSON")
        put(.text(JSONText.list(list)), column, into: &cells)
      }
    }
    return cells
  }

  private mutating func put(_ cell: ExportCell, _ column: Int, into cells: inout [Cell]) {
    guard column >= 0 else { return }
    let kind = columnKinds[column]
    if kind != cell.kind { columnKinds[column] = kind?.joined(with: cell.kind) ?? cell.kind }
    if cells.last.map({ $0.column < column }) ?? true {
      cells.append(Cell(column: column, cell: cell))
      return
    }
    var place = cells.count
    while place > 0, cells[place - 1].column >= column { place -= 1 }
    // Of two attributes of one column, which is rare, the later one counts.
    if place < cells.count, cells[place].column == column {
      cells[place].cell = cell
    } else {
      cells.insert(Cell(column: column, cell: cell), at: place)
    }
  }

  /// The columns of attributes, which are often those of the attributes before; -1 for one that no cell can hold.
  private mutating func columns(of attributes: [Attribute]) -> [Int] {
    let isAsBefore =
      lastAttributes.count == attributes.count
      && zip(lastAttributes, attributes).allSatisfy {
        if case .number(_, let unit) = $1.value, !unit.isEmpty { return false }
        return $0 == $1.name
      }
    if isAsBefore { return lastColumns }
    addColumns(attributes)
    lastColumns = attributes.map { columnOfAttribute[$0.name] ?? -1 }
    lastAttributes = lastColumns.contains(-1) ? [] : attributes.map(\.name)
    return lastColumns
  }

  /// Gives columns to attributes that have none, new ones in order of names.
  private mutating func addColumns(_ attributes: [Attribute]) {
    var new: [String] = []
    for attribute in attributes {
      if columnOfAttribute[attribute.name] == nil, attribute.isWritten {
        new.append(attribute.name)
      }
      if case .number(let number, let unit) = attribute.value, !unit.isEmpty, number.isFinite,
        columnOfAttribute[attribute.name + "Unit"] == nil
      {
        new.append(attribute.name + "Unit")
      }
    }
    guard !new.isEmpty else { return }
    let named = new.map { (attribute: $0, name: columnName($0)) }
    for (_, name) in named.sorted(by: { $0.name < $1.name }) where columnOfName[name] == nil {
      columnOfName[name] = names.count
      names.append(name)
      columnKinds.append(nil)
    }
    for (attribute, name) in named { columnOfAttribute[attribute] = columnOfName[name] }
  }

  /// Cells by the names of their columns.
  func byName(_ cells: [Cell]) -> [String: ExportCell] {
    Dictionary(cells.map { (names[$0.column], $0.cell) }, uniquingKeysWith: { _, last in last })
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

extension Attribute {
  /// Whether a cell can hold it.
  fileprivate var isWritten: Bool {
    if case .number(let number, _) = value { return number.isFinite }
    return true
  }
}

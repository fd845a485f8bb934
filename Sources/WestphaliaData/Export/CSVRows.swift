/// Rows of CSV (RFC 4180) as they are written: the one escaping function for it.
struct CSVRows {
  private(set) var bytes: [UInt8] = []
  private var isAtStart = true

  private var cellCount = 0
  /// Where rows of some number of cells end, for each run of rows with the same number.
  private var runs: [(cells: Int, end: Int)] = []

  /// How many cells had a line break, which became a space.
  private(set) var cellsWithLineBreak = 0

  /// The rows.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a row of texts.
  mutating func append(_ cells: [String]) {
    for cell in cells { append(cell) }
    endRow()
  }

  /// The rows under a header, with empty cells at the end of those that have fewer than it.
  ///
  /// The rows are gone after it: where all of them are whole, their room is the table's.
  mutating func takeBytes(under header: [String]) -> [UInt8] {
    defer { self = CSVRows() }
    var head = CSVRows()
    if runs.allSatisfy({ $0.cells >= header.count }) {
      head.append(header)
      bytes.insert(contentsOf: head.bytes, at: 0)
      return bytes
    }
    head.bytes.reserveCapacity(bytes.count + 64 * header.count)
    head.append(header)
    var start = 0
    for run in runs {
      let missing = header.count - run.cells
      if missing > 0 {
        let commas = [UInt8](repeating: UInt8(ascii: ","), count: missing)
        // No cell has a line feed in it.
        for byte in bytes[start..<run.end] {
          if byte == UInt8(ascii: "\n") { head.bytes += commas }
          head.bytes.append(byte)
        }
      } else {
        head.bytes += bytes[start..<run.end]
      }
      start = run.end
    }
    return head.bytes
  }

  /// Makes room for some number of rows, as long as those that are there.
  mutating func reserve(rows count: Int, after: Int) {
    guard after > 0, count > after else { return }
    let (length, isTooMuch) = (bytes.count / after + 4).multipliedReportingOverflow(by: count)
    if !isTooMuch { bytes.reserveCapacity(min(length, 1 << 32)) }
  }

  /// Ends the row.
  mutating func endRow() {
    bytes.append(UInt8(ascii: "\n"))
    isAtStart = true
    if let last = runs.last, last.cells == cellCount {
      runs[runs.count - 1].end = bytes.count
    } else {
      runs.append((cellCount, bytes.count))
    }
    cellCount = 0
  }

  /// Adds a cell, in quotation marks where it needs them; a line break in it becomes a space, since many readers take it
  /// for the end of the row.
  mutating func append(_ cell: String) {
    separate()
    let start = bytes.count
    bytes.append(contentsOf: cell.utf8)
    guard needsMarks(from: start) else { return }
    bytes.removeSubrange(start...)
    appendMarked(cell)
  }

  /// Adds cells that are kept.
  mutating func append(_ cells: CSVCells) {
    if !isAtStart { bytes.append(UInt8(ascii: ",")) }
    isAtStart = false
    bytes.append(contentsOf: cells.bytes)
    cellCount += cells.count
    cellsWithLineBreak += cells.lineBreaks
  }

  /// Adds a cell with a number.
  mutating func append(_ number: Int) {
    separate()
    guard number >= 0 else {
      bytes.append(contentsOf: String(number).utf8)
      return
    }
    let start = bytes.count
    var rest = number
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// Adds cells of columns, each at its place and nothing between.
  ///
  /// - Parameters:
  ///   - cells: The cells in the order of their columns.
  ///   - count: How many columns there are.
  mutating func append(_ cells: [ExportColumns.Cell], of count: Int) {
    var next = 0
    for cell in cells {
      for _ in next..<cell.column { separate() }
      switch cell.cell {
      case .text(let text): append(text)
      case .integer(let number): append(number)
      case .number, .flag: append(cell.cell.plain)
      }
      next = cell.column + 1
    }
    for _ in next..<max(next, count) { separate() }
  }

  private mutating func separate() {
    if !isAtStart { bytes.append(UInt8(ascii: ",")) }
    isAtStart = false
    cellCount += 1
  }

  private func needsMarks(from start: Int) -> Bool {
    let space = UInt8(ascii: " ")
    if start < bytes.count, bytes[start] == space || bytes[bytes.count - 1] == space { return true }
    for place in start..<bytes.count {
      switch bytes[place] {
      case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        return true
      default: break
      }
    }
    return false
  }

  private mutating func appendMarked(_ text: String) {
    let mark = UInt8(ascii: "\"")
    var hasBreak = false
    bytes.append(mark)
    for unit in text.utf8 {
      switch unit {
      case mark: bytes += [mark, mark]
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        hasBreak = true
        bytes.append(UInt8(ascii: " "))
      default: bytes.append(unit)
      }
    }
    bytes.append(mark)
    if hasBreak { cellsWithLineBreak += 1 }
  }
}

extension CSVRows {
  /// One row with its line feed.
  static func row(_ cells: [String]) -> String {
    var rows = CSVRows()
    rows.append(cells)
    return rows.text
  }
}

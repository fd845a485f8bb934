public import Westphalia

/// One row of a table while it is read, with its cells as texts, numbers and dates.
///
/// A cell that holds nothing, or what the column takes for nothing (``TableColumn/missing``), has no value: methods that
/// end in `IfPresent` give nil for it, and the others throw the ``RowProblem`` that refuses the row.
public struct TableRow: ~Copyable {
  var scanner: RowScanner
  var repairs: [RowProblem] = []
  let names: [String]

  /// The name of the part that the row stands in, of a table in parts; nil of one file.
  public let part: String?

  private let lastDate = LastDate()

  /// The date that was read last: rows in order of time often have the same.
  private final class LastDate {
    var word = CodeWord()
    var date: PartialDate?
  }

  init(_ scanner: consuming RowScanner, names: [String], part: String? = nil) {
    self.scanner = scanner
    self.names = names
    self.part = part
  }

  /// The line on which the row begins, from 1, in the file or part.
  public var line: Int { scanner.line }

  /// Counts the row as one that was repaired, and why; it is kept.
  public mutating func isRepaired(_ problem: RowProblem) {
    repairs.append(problem)
  }

  /// A problem of this row's cell, for what a cell's type does not say.
  public func problem(_ reason: String, in column: TableColumn) -> RowProblem {
    RowProblem(reason, column: column.name, value: lossyText(column))
  }
}

extension TableRow {
  /// The text of a cell.
  public func text(_ column: TableColumn) throws(RowProblem) -> String {
    guard let text = try textIfPresent(column) else { throw missing(column) }
    return text
  }

  /// The text of a cell; nil where it has no value.
  public func textIfPresent(_ column: TableColumn) throws(RowProblem) -> String? {
    guard let cell = cell(column) else { return nil }
    guard let text = String(validating: unescaped(cell), as: UTF8.self) else {
      throw problem("not UTF-8", in: column)
    }
    return text
  }

  /// The whole number in a cell.
  public func int(_ column: TableColumn) throws(RowProblem) -> Int {
    guard let number = try intIfPresent(column) else { throw missing(column) }
    return number
  }

  /// The whole number in a cell; nil where it has no value.
  public func intIfPresent(_ column: TableColumn) throws(RowProblem) -> Int? {
    guard let cell = cell(column) else { return nil }
    guard let number = CellNumber.int(scanner.bytes, cell.start, cell.end) else {
      throw problem("not a whole number", in: column)
    }
    return number
  }

  /// The whole number in a cell, as a type that holds fewer.
  ///
  /// - Throws: ``RowProblem`` where the cell has no value, no whole number, or one that the type cannot hold.
  @inlinable
  public func int<Number: FixedWidthInteger>(
    _ column: TableColumn, as type: Number.Type
  ) throws(RowProblem) -> Number {
    guard let number = Number(exactly: try int(column)) else {
      throw problem("a number beyond \(type.min) to \(type.max)", in: column)
    }
    return number
  }

  /// The number in a cell, with a point before its fraction.
  public func number(_ column: TableColumn) throws(RowProblem) -> Double {
    guard let number = try numberIfPresent(column) else { throw missing(column) }
    return number
  }

  /// The number in a cell; nil where it has no value.
  public func numberIfPresent(_ column: TableColumn) throws(RowProblem) -> Double? {
    guard let cell = cell(column) else { return nil }
    guard let number = CellNumber.double(scanner.bytes, cell.start, cell.end) else {
      throw problem("not a number", in: column)
    }
    return number
  }

  /// The date in a cell: `2012-09-01`, `2012-09`, `2012`, `20120901`.
  public func date(_ column: TableColumn) throws(RowProblem) -> PartialDate {
    guard let date = try dateIfPresent(column) else { throw missing(column) }
    return date
  }

  /// The date in a cell; nil where it has no value.
  public func dateIfPresent(_ column: TableColumn) throws(RowProblem) -> PartialDate? {
    guard let cell = cell(column) else { return nil }
    let word = CodeWord(scanner.bytes, cell.start, cell.end)
    if word == lastDate.word, let date = lastDate.date { return date }
    guard let date = CellDate.date(scanner.bytes, cell.start, cell.end) else {
      throw problem("not a date", in: column)
    }
    // A date has ten characters at most, so that its word is all of it.
    (lastDate.word, lastDate.date) = (word, date)
    return date
  }

  /// The date in three cells of numbers, to the day, the month or the year, as far as it is known; nil where the year
  /// has no value.
  public func dateIfPresent(
    year: TableColumn, month: TableColumn, day: TableColumn
  ) throws(RowProblem) -> PartialDate? {
    guard let number = try intIfPresent(year) else { return nil }
    let (monthNumber, dayNumber) = (try intIfPresent(month), try intIfPresent(day))
    do throws(DateError) {
      guard let monthNumber else { return try PartialDate(year: number) }
      guard let dayNumber else { return try PartialDate(year: number, month: monthNumber) }
      return PartialDate(try CalendarDate(year: number, month: monthNumber, day: dayNumber))
    } catch {
      throw RowProblem(
        "not a date", column: year.name,
        value: [number, monthNumber, dayNumber].compactMap { $0.map(String.init) }
          .joined(separator: "-"))
    }
  }

  /// What a code in a cell stands for.
  ///
  /// - Throws: ``RowProblem`` where the cell has no value, or one that the table does not know.
  @inlinable
  public func value<Value>(
    _ column: TableColumn, in codes: CodeTable<Value>
  ) throws(RowProblem) -> Value {
    codes.values[try number(column, in: codes.numbers)]
  }

  @usableFromInline
  func number(_ column: TableColumn, in codes: CodeNumbers) throws(RowProblem) -> Int {
    guard let cell = cell(column) else { throw missing(column) }
    let found: Int?
    if cell.isEscaped {
      let text = unescaped(cell)
      found = codes.number(of: text, 0, text.count)
    } else {
      found = codes.number(of: scanner.bytes, cell.start, cell.end)
    }
    guard let found else { throw problem(codes.reason, in: column) }
    return found
  }
}

extension TableRow {
  /// The place of a cell; nil where it has no value.
  private func cell(_ column: TableColumn) -> RowScanner.Cell? {
    guard column.index < scanner.cellCount else { return nil }
    let cell = scanner.cell(at: column.index)
    if cell.start == cell.end { return column.isEmptyMissing ? nil : cell }
    if column.hasNoMissingText { return cell }
    for missing in column.missingBytes where missing.count == cell.end - cell.start {
      if scanner.bytes[cell.start..<cell.end].elementsEqual(missing) { return nil }
    }
    return cell
  }

  private func missing(_ column: TableColumn) -> RowProblem {
    RowProblem("no value", column: column.name)
  }

  /// The bytes of a cell, a doubled mark as one.
  private func unescaped(_ cell: RowScanner.Cell) -> [UInt8] {
    let bytes = scanner.bytes[cell.start..<cell.end]
    guard cell.isEscaped else { return Array(bytes) }
    var text: [UInt8] = []
    var isMark = false
    for byte in bytes {
      isMark = byte == .quotationMark && !isMark
      if !isMark { text.append(byte) }
    }
    return text
  }

  /// The text of a cell for a message, at most so long that a message can be read.
  private func lossyText(_ column: TableColumn) -> String? {
    guard column.index < scanner.cellCount else { return nil }
    let text = String(decoding: unescaped(scanner.cell(at: column.index)), as: UTF8.self)
    return text.count > 80 ? text.prefix(79) + "…" : text
  }
}

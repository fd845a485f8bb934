/// Cells of CSV as they are written, kept for the rows that share them.
struct CSVCells {
  let bytes: [UInt8]
  let count: Int
  /// How many of them had a line break.
  let lineBreaks: Int
}

extension CSVRows {
  /// Cells with these texts.
  static func cells(_ texts: String...) -> CSVCells {
    var rows = CSVRows()
    for text in texts { rows.append(text) }
    return CSVCells(
      bytes: rows.bytes, count: texts.count, lineBreaks: rows.cellsWithLineBreak)
  }
}

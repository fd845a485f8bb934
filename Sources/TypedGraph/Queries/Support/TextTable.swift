/// Rows of cells as text: columns of equal width, two spaces between them.
package enum TextTable {
  /// The lines of rows, without spaces at their ends.
  ///
  /// - Parameters:
  ///   - rows: The cells; rows may be of different lengths.
  ///   - rightAligned: The columns whose cells stand on the right.
  /// - Returns: A line for each row.
  package static func lines(_ rows: [[String]], rightAligned: Set<Int> = []) -> [String] {
    var widths: [Int] = []
    for row in rows {
      for (place, cell) in row.enumerated() {
        if place < widths.count {
          widths[place] = max(widths[place], cell.count)
        } else {
          widths.append(cell.count)
        }
      }
    }
    return rows.map { row in
      var line = row.enumerated().map { place, cell in
        let pad = String(repeating: " ", count: widths[place] - cell.count)
        return rightAligned.contains(place) ? pad + cell : cell + pad
      }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The lines of rows that begin with a label and go on with numbers, which stand on the right.
  package static func labeled(_ rows: [[String]]) -> [String] {
    lines(rows, rightAligned: Set(rows.flatMap(\.indices).filter { $0 > 0 }))
  }
}

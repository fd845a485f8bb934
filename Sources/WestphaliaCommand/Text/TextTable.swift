/// Rows of cells as text: columns of equal width, two spaces between them.
enum TextTable {
  static func lines(_ rows: [[String]], rightAligned: Set<Int> = []) -> [String] {
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
}

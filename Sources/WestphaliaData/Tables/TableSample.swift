/// What the beginning of a delimited text says of how it is written.
struct TableSample {
  /// The format: as told and, where nothing was told, as found.
  let format: TableFormat
  let separator: UInt8
  /// How many bytes of a byte order mark come first.
  let markLength: Int
  let header: [String]
  /// The line on which the header begins; 0 where the format gives the names of columns.
  let headerLine: Int
  let preamble: [String]

  static let length = 1 << 16

  /// Looks at the beginning of a text.
  ///
  /// - Parameters:
  ///   - bytes: The first bytes, unpacked.
  ///   - isWhole: Whether these are all there are.
  ///   - told: What is known of the format.
  ///   - limits: How much of the text is read.
  /// - Throws: ``DataError/isEmpty``, ``DataError/unusableSeparator(_:)``.
  init(
    of bytes: [UInt8], isWhole: Bool, told: TableFormat, limits: ReadLimits
  ) throws(DataError) {
    let mark = Self.byteOrderMark(of: bytes)
    let encoding = told.encoding ?? mark?.encoding ?? Self.encoding(of: bytes, isWhole: isWhole)
    markLength = mark?.encoding == encoding ? mark?.length ?? 0 : 0
    var text = Array(bytes[markLength...])
    if encoding != .utf8 {
      let source = EncodedBytes(MemoryBytes(text), encoding)
      text = []
      while try source.append(to: &text) {}
    }
    let candidates: [Character] =
      told.separator.map { [$0] } ?? [",", "\t", ";", "|"]
    var best: (separator: UInt8, rows: Rows, score: (Int, Int, Int))?
    for candidate in candidates {
      guard let separator = candidate.asciiValue, separator != .quotationMark,
        separator != .lineFeed, separator != .carriageReturn
      else {
        throw .unusableSeparator(candidate)
      }
      let rows = Rows(
        of: text, separator, isQuoted: told.isQuoted ?? true, isWhole: isWhole, limits)
      // A separator by which the header has the column that it must comes before all others.
      let score = (rows.hasHeader(with: told.headerColumn) ? 1 : 0, rows.score.0, rows.score.1)
      if best.map({ $0.score < score }) ?? true { best = (separator, rows, score) }
    }
    guard let (separator, rows, _) = best, !rows.list.isEmpty || told.columns != nil else {
      throw .isEmpty
    }
    self.separator = separator
    var format = told
    format.encoding = encoding
    format.separator = Character(Unicode.Scalar(separator))
    if let columns = told.columns {
      header = columns
      headerLine = 0
      preamble = []
      format.hasTrailingSeparator =
        told.hasTrailingSeparator
        ?? (rows.usualCount == columns.count + 1 && rows.list.allSatisfy { $0.cells.last == "" })
      self.format = format
      return
    }
    let isHeader = { (row: Rows.Row) in
      if let name = told.headerColumn { return row.has(name) }
      return told.headerLine.map { row.line >= $0 } ?? (row.cells.count == rows.usualCount)
    }
    guard let place = rows.list.firstIndex(where: isHeader) else {
      throw told.headerColumn.map { .noColumn($0, among: rows.list.first?.cells ?? []) } ?? .isEmpty
    }
    var names = rows.list[place].cells
    let isTrailing =
      told.hasTrailingSeparator
      ?? (names.count > 1 && names.last == ""
        && rows.list[place...].allSatisfy { $0.cells.count < names.count || $0.cells.last == "" })
    if isTrailing, names.last == "" { names.removeLast() }
    format.hasTrailingSeparator = isTrailing
    headerLine = rows.list[place].line
    format.headerLine = headerLine
    header = names
    preamble = rows.list[..<place].map {
      $0.cells.joined(separator: String(Character(Unicode.Scalar(separator))))
    }
    self.format = format
  }

  /// The rows of a sample, by one separator.
  struct Rows {
    struct Row {
      let line: Int
      let cells: [String]

      /// Whether a cell has a name, before a semicolon that ends the line.
      func has(_ name: String) -> Bool { cells.contains { $0 == name || $0 == name + ";" } }
    }

    var list: [Row] = []
    /// The number of cells that most rows have.
    var usualCount = 1
    /// How well the separator fits: how many rows have the usual number of cells, if it separates any, and how many
    /// cells that are.
    var score = (0, 0)

    /// Whether a row has a cell of a name; so has every text where none is asked for.
    func hasHeader(with name: String?) -> Bool {
      name.map { name in list.contains { $0.has(name) } } ?? true
    }

    init(
      of text: [UInt8], _ separator: UInt8, isQuoted: Bool, isWhole: Bool, _ limits: ReadLimits
    ) {
      var scanner = RowScanner(
        MemoryBytes(text), separator: separator, isQuoted: isQuoted, limits: limits)
      do throws(DataError) {
        while list.count < 200, try scanner.next() {
          list.append(
            Row(
              line: scanner.line,
              cells: scanner.cells.map {
                String(decoding: scanner.bytes[$0.start..<$0.end], as: UTF8.self)
              }))
        }
      } catch {
        // What cannot be read shows when the table is.
      }
      if !isWhole, list.count > 1, list.count < 200 { list.removeLast() }
      var counts: [Int: Int] = [:]
      for row in list { counts[row.cells.count, default: 0] += 1 }
      let usual = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
      usualCount = usual?.key ?? 1
      if usualCount > 1 { score = (usual?.value ?? 0, usualCount) }
    }
  }

  private static func byteOrderMark(
    of bytes: [UInt8]
  ) -> (encoding: TableFormat.Encoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// The encoding of bytes without a mark: UTF-8 where they are that, UTF-16 where every other byte is 0, else Latin-1.
  private static func encoding(of bytes: [UInt8], isWhole: Bool) -> TableFormat.Encoding {
    if bytes.count > 3, bytes.contains(0) {
      let zeros = bytes.indices.filter { bytes[$0] == 0 }
      let odd = zeros.filter { $0 % 2 == 1 }.count
      if odd * 3 > bytes.count { return .utf16LittleEndian }
      if (zeros.count - odd) * 3 > bytes.count { return .utf16BigEndian }
    }
    // A character may be cut at the end of a sample.
    for cut in 0...(isWhole ? 0 : min(3, bytes.count))
    where String(validating: bytes.dropLast(cut), as: UTF8.self) != nil { return .utf8 }
    return .latin1
  }
}

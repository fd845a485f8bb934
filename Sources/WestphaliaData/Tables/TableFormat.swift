/// How a delimited text is written: what separates and quotes cells, how characters are encoded, and which line is the
/// header.
///
/// What is left out is found by looking at the beginning of the file; ``DelimitedTable/format`` says what was found.
public struct TableFormat: Hashable, Sendable {
  /// How characters are written as bytes.
  public enum Encoding: String, Hashable, Sendable, CaseIterable {
    /// UTF-8, with or without a byte order mark.
    case utf8 = "UTF-8"
    /// UTF-16, the low byte first.
    case utf16LittleEndian = "UTF-16 (little-endian)"
    /// UTF-16, the high byte first.
    case utf16BigEndian = "UTF-16 (big-endian)"
    /// ISO 8859-1: every byte is a character.
    case latin1 = "Latin-1"
  }

  /// The character between cells, `,` or a tab; one of ASCII.
  public var separator: Character?

  /// The encoding.
  public var encoding: Encoding?

  /// The number of the header's line, from 1; what comes before it is the preamble.
  public var headerLine: Int?

  /// A column that the header has: the first line with a cell of this name is the header.
  public var headerColumn: String?

  /// The names of the columns of a file that has no header.
  public var columns: [String]?

  /// Whether each row ends with a separator behind its last cell.
  public var hasTrailingSeparator: Bool?

  /// Whether a cell may stand in quotation marks; it may where left out.
  ///
  /// In a file without them a mark stands for itself.
  public var isQuoted: Bool?

  /// Makes a format of what is known.
  ///
  /// - Parameters:
  ///   - separator: The character between cells.
  ///   - encoding: The encoding.
  ///   - headerLine: The number of the header's line, from 1.
  ///   - headerColumn: A column that the header has, which is then found by it.
  ///   - columns: The names of the columns of a file that has no header.
  ///   - hasTrailingSeparator: Whether each row ends with a separator.
  ///   - isQuoted: Whether a cell may stand in quotation marks.
  public init(
    separator: Character? = nil, encoding: Encoding? = nil, headerLine: Int? = nil,
    headerColumn: String? = nil,
    columns: [String]? = nil, hasTrailingSeparator: Bool? = nil, isQuoted: Bool? = nil
  ) {
    self.separator = separator
    self.encoding = encoding
    self.headerLine = headerLine
    self.headerColumn = headerColumn
    self.columns = columns
    self.hasTrailingSeparator = hasTrailingSeparator
    self.isQuoted = isQuoted
  }
}

extension TableFormat: CustomStringConvertible {
  /// `comma, UTF-8, header on line 1`.
  public var description: String {
    let names: [Character: String] = [",": "comma", "\t": "tab", ";": "semicolon", "|": "bar"]
    return [
      separator.map { names[$0] ?? "'\($0)'" }, encoding?.rawValue,
      columns.map { "\($0.count) columns without a header" }
        ?? headerLine.map { "header on line \($0)" },
      hasTrailingSeparator == true ? "a separator at the end of rows" : nil,
      isQuoted == false ? "no quotation marks" : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }
}

extension TableFormat.Encoding: CustomStringConvertible {
  /// The name of the encoding.
  public var description: String { rawValue }
}

/// Why a file cannot be read at all; a row that cannot be read is a ``RowProblem``.
public enum DataError: Error, Hashable, Sendable {
  /// The file cannot be opened or read, with the system's reason.
  case cannotRead(file: String, reason: String)
  /// The file of a data set is not there; the data set with how to cite it, and where it can be had.
  case noFile(file: String, of: String, at: String)
  /// A file cannot be written, with the system's reason.
  case cannotWrite(file: String, reason: String)
  /// The file has no header, because it is empty.
  case isEmpty
  /// The header has no column of this name; these are there.
  case noColumn(String, among: [String])
  /// Two columns of the header have this name.
  case repeatedColumn(String)
  /// A separator that is no character of ASCII, a quotation mark or an end of line.
  case unusableSeparator(Character)
  /// The compressed bytes are damaged, with what is wrong.
  case damagedCompression(String)
  /// The bytes from this line on are no text in the encoding.
  case notText(TableFormat.Encoding, line: Int)
  /// A cell that begins on this line with a quotation mark does not end.
  case unclosedQuote(line: Int)
  /// A line has more cells than the limit.
  case tooManyColumns(line: Int, limit: Int)
  /// A row is longer than the limit, in bytes.
  case rowTooLong(line: Int, limit: Int)
  /// The task was cancelled while the file was read.
  case cancelled
  /// The unpacked file, or all parts of a table together, is longer than the limit, in bytes.
  case tooLong(limit: Int)
  /// What is wrong in a part of a table, of this name.
  indirect case inPart(String, DataError)
  /// A part of a table has these columns, and the first part others.
  case otherColumns([String], insteadOf: [String])
  /// A table has another number of rows than the account that lies beside it counts.
  case otherRowCount(Int, insteadOf: Int)
}

extension DataError: CustomStringConvertible {
  /// What is wrong, and where.
  public var description: String {
    switch self {
    case .cannotRead(let file, let reason): "cannot read \(file): \(reason)"
    case .noFile(let file, let citation, let place):
      "there is no file \(file); it can be had at \(place), and is cited as: \(citation)"
    case .cannotWrite(let file, let reason): "cannot write \(file): \(reason)"
    case .isEmpty: "the file is empty"
    case .noColumn(let name, let columns):
      "there is no column '\(name)'; there are \(Self.list(columns))"
    case .repeatedColumn(let name): "two columns have the name '\(name)'"
    case .unusableSeparator(let separator): "'\(separator)' cannot separate cells"
    case .damagedCompression(let reason): "the compressed file is damaged: \(reason)"
    case .notText(let encoding, let line): "line \(line) is no text in \(encoding)"
    case .unclosedQuote(let line): "the quotation mark on line \(line) is not closed"
    case .tooManyColumns(let line, let limit): "line \(line) has more than \(limit) cells"
    case .rowTooLong(let line, let limit): "the row on line \(line) is longer than \(limit) bytes"
    case .cancelled: "reading was cancelled"
    case .tooLong(let limit): "the file is longer than \(limit) bytes when unpacked"
    case .inPart(let part, let error): "\(part): \(error)"
    case .otherColumns(let names, let expected):
      "the columns are \(Self.list(names)), and those of the first part \(Self.list(expected))"
    case .otherRowCount(let count, let expected):
      "the table has \(count) rows, and the account beside it counts \(expected): a part is missing or another"
    }
  }
  private static func list(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }
}

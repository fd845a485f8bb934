/// How much of a file is read before it is refused, so that no file takes memory or time without bound.
public struct ReadLimits: Hashable, Sendable {
  /// The longest file, in bytes after unpacking.
  public var fileBytes: Int

  /// The longest row, in bytes.
  public var rowBytes: Int

  /// The most cells in a row.
  public var columns: Int

  /// The most notes on single rows that a report keeps; what goes beyond is counted.
  public var notes: Int

  /// Makes limits.
  ///
  /// - Parameters:
  ///   - fileBytes: The longest file, in bytes after unpacking; 64 GiB where left out.
  ///   - rowBytes: The longest row, in bytes; 16 MiB where left out.
  ///   - columns: The most cells in a row; 16,384 where left out.
  ///   - notes: The most notes on single rows that a report keeps; 100,000 where left out.
  public init(
    fileBytes: Int = 1 << 36, rowBytes: Int = 1 << 24, columns: Int = 1 << 14,
    notes: Int = 100_000
  ) {
    self.fileBytes = max(0, fileBytes)
    self.rowBytes = max(0, rowBytes)
    self.columns = max(0, columns)
    self.notes = max(0, notes)
  }
}

extension ReadLimits: CustomStringConvertible {
  /// The limits in words.
  public var description: String {
    "at most \(fileBytes) bytes, \(rowBytes) a row, \(columns) columns, \(notes) notes"
  }
}

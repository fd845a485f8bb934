/// A column of a table: asked for once by name, and used for every row.
public struct TableColumn: Hashable, Sendable {
  /// The name in the header.
  public let name: String

  /// The place among the columns, from 0.
  public let index: Int

  /// What a cell holds that has no value, `NA`, `-9`.
  public let missing: [String]

  /// The same as bytes, without the empty cell.
  let missingBytes: [[UInt8]]

  /// Whether no text but the empty one stands for no value.
  let hasNoMissingText: Bool

  /// Whether an empty cell has no value.
  let isEmptyMissing: Bool

  init(name: String, index: Int, missing: [String]) {
    self.name = name
    self.index = index
    self.missing = missing
    missingBytes = missing.filter { !$0.isEmpty }.map { Array($0.utf8) }
    hasNoMissingText = missingBytes.isEmpty
    isEmptyMissing = missing.contains("")
  }
}

extension TableColumn: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

/// Why a row is refused or repaired: what is wrong, in which cell.
public struct RowProblem: Error, Hashable, Sendable {
  /// What is wrong, in words that are the same for all rows of which it is: `the date is not known`.
  public let reason: String

  /// The column; nil where it is about the row as a whole.
  public let column: String?

  /// What the cell holds; nil where it is about no cell.
  public let value: String?

  /// Makes a problem.
  ///
  /// - Parameters:
  ///   - reason: What is wrong, in words that are the same for all rows of which it is.
  ///   - column: The column it is about.
  ///   - value: What the cell holds.
  public init(_ reason: String, column: String? = nil, value: String? = nil) {
    self.reason = reason
    self.column = column
    self.value = value
  }
}

extension RowProblem: CustomStringConvertible {
  /// `year: not a number: '19x4'`.
  public var description: String {
    (column.map { "\($0): " } ?? "") + reason + (value.map { ": '\($0)'" } ?? "")
  }
}

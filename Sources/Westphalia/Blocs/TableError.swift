public import TypedGraph

/// Why one of the package's tables does not answer.
public enum TableError: Error, Hashable, Sendable {
  /// The package has no such table, `members of NATO`.
  case notRecorded(table: String)
  /// The date, or a part of it, lies after the last day of which the table speaks.
  case beyond(table: String, asOf: CalendarDate, asked: PartialDate)
}

extension TableError: CustomStringConvertible {
  /// The table, how far it reaches, and what was asked.
  public var description: String {
    switch self {
    case .notRecorded(let table):
      "The package has no table of the \(table): they are unknown, not none."
    case .beyond(let table, let asOf, let asked):
      "The table of the \(table) ends with \(asOf): those of \(asked) are unknown."
    }
  }
}

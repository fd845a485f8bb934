/// What is wrong with a date or a period.
public enum DateError: Error, Hashable, Sendable {
  /// The text is none of `2024`, `2024-06`, `2024-06-19`.
  case malformed(String)
  /// The text is no interval of EDTF, such as `2023-09/..`, and no date alone.
  case malformedPeriod(String)
  /// The text names a month or a year where a day is needed.
  case notADay(String)
  /// The year lies outside −9999 to 9999.
  case yearOutOfRange(Int)
  /// The month lies outside 1 to 12.
  case monthOutOfRange(Int)
  /// The month has no such day.
  case dayOutOfRange(Int, month: Int, year: Int)
  /// A period would end on or before the day it starts.
  case endNotAfterStart(start: PartialDate, end: PartialDate)
}

extension DateError: CustomStringConvertible {
  /// A sentence that says what was wrong and what would be right.
  public var description: String {
    switch self {
    case .malformed(let text):
      "'\(text)' is not a date; write 2024, 2024-06 or 2024-06-19"
    case .malformedPeriod(let text):
      "'\(text)' is not a period; write 2023-09/.., ../2012-09-30, 2000/2004-06-19 or a date alone"
    case .notADay(let text):
      "'\(text)' does not name a day; write it as 2024-06-19"
    case .yearOutOfRange(let year):
      "year \(year) is outside -9999...9999"
    case .monthOutOfRange(let month):
      "month \(month) is outside 1...12"
    case .dayOutOfRange(let day, let month, let year):
      "day \(day) is outside 1...\(CalendarDate.length(ofMonth: month, year: year)), "
        + "the days of month \(month) of \(year)"
    case .endNotAfterStart(let start, let end):
      "a period that starts on \(start) cannot end on \(end): the end is the first day outside it"
    }
  }
}

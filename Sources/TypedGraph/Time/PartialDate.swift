/// A date as precise as its source: a day, a month or a year.
///
/// `"2023-09"` says that something happened on one of thirty days; it never says the first of them.
/// Queries answer ``Certainty/possibly`` where the precision leaves the answer open.
///
/// ```swift
/// let start: PartialDate = "2023-09"
/// print(start.first, start.last)  // 2023-09-01 2023-09-30
/// ```
public struct PartialDate: Hashable, Sendable {
  /// How much of a date is known.
  public enum Precision: Int32, Hashable, Sendable, CaseIterable {
    /// The day is known.
    case day
    /// The month is known, the day is not.
    case month
    /// The year is known, month and day are not.
    case year
  }

  /// The first day's number and the precision in one word, so that a column of dates costs four bytes a row.
  let code: Int32

  init(code: Int32) {
    self.code = code
  }

  private init(first: CalendarDate, precision: Precision) {
    code = first.dayNumber << 2 | precision.rawValue
  }

  /// Makes a date of day precision.
  public init(_ day: CalendarDate) {
    self.init(first: day, precision: .day)
  }

  /// Makes a date of year, month or day precision, as many parts as are given.
  ///
  /// - Throws: ``DateError`` that names the part out of range.
  public init(year: Int, month: Int? = nil, day: Int? = nil) throws(DateError) {
    guard let month else {
      guard day == nil else { throw .malformed("day \(day ?? 0) of no month of \(year)") }
      self.init(first: try CalendarDate(year: year, month: 1, day: 1), precision: .year)
      return
    }
    let date = try CalendarDate(year: year, month: month, day: day ?? 1)
    self.init(first: date, precision: day == nil ? .month : .day)
  }

  /// The month that a day lies in.
  package init(monthOf day: CalendarDate) {
    let first = CalendarDate(unchecked: day.dayNumber - Int32(day.day) + 1)
    self.init(first: first, precision: .month)
  }

  /// The year that a day lies in.
  package init(yearOf day: CalendarDate) {
    let first = CalendarDate.daysBefore(year: day.year, month: 1, day: 1)
    self.init(first: CalendarDate(unchecked: first), precision: .year)
  }

  /// Makes a date from its ISO 8601 form: `2024`, `2024-06` or `2024-06-19`, years before 0 as `-0431`.
  ///
  /// - Throws: ``DateError`` when the text has another form or a part is out of range.
  public init(_ text: some StringProtocol) throws(DateError) {
    var bytes = Array(text.utf8)
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes.removeFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4,
      parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { throw .malformed(String(text)) }
    var numbers: [Int] = []
    for part in parts {
      var number = 0
      for byte in part {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else {
          throw .malformed(String(text))
        }
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
      }
      numbers.append(number)
    }
    // ISO 8601 has one year 0, without a sign.
    guard !isNegative || numbers[0] > 0 else { throw .malformed(String(text)) }
    try self.init(
      year: isNegative ? -numbers[0] : numbers[0],
      month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// How much of the date is known.
  public var precision: Precision { Precision(rawValue: code & 3) ?? .day }

  /// The first day this date can be.
  public var first: CalendarDate { CalendarDate(unchecked: code >> 2) }

  /// The last day this date can be.
  public var last: CalendarDate {
    let (year, month, _) = first.components
    switch precision {
    case .day:
      return first
    case .month:
      let length = CalendarDate.length(ofMonth: month, year: year)
      return CalendarDate(unchecked: first.dayNumber + Int32(length) - 1)
    case .year:
      let length = 337 + CalendarDate.length(ofMonth: 2, year: year)
      return CalendarDate(unchecked: first.dayNumber + Int32(length) - 1)
    }
  }

  /// The date some months later, of the same precision; nil outside the calendar's range.
  ///
  /// A day that the month does not have becomes its last. A year moved by other than whole years becomes a
  /// month.
  package func adding(months: Int) -> PartialDate? {
    let (year, month, day) = first.components
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow else { return nil }
    let newYear = sum / 12 - (sum % 12 < 0 ? 1 : 0)
    guard (CalendarDate.earliest.year...CalendarDate.latest.year).contains(newYear) else {
      return nil
    }
    let newMonth = sum - newYear * 12 + 1
    let firstDay = CalendarDate.daysBefore(year: newYear, month: newMonth, day: 1)
    let start = CalendarDate(unchecked: firstDay)
    switch precision {
    case .year where months % 12 == 0: return PartialDate(yearOf: start)
    case .year, .month: return PartialDate(monthOf: start)
    case .day:
      let length = CalendarDate.length(ofMonth: newMonth, year: newYear)
      return PartialDate(CalendarDate(unchecked: firstDay + Int32(min(day, length)) - 1))
    }
  }
}

extension PartialDate: Comparable {
  /// Whether the left date comes first when dates are listed: by first day, a day before its month before its year.
  ///
  /// This is an order for lists. Whether one date *happened* before another is a question for
  /// ``first`` and ``last``.
  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    left.code < right.code
  }
}

extension PartialDate: CustomStringConvertible {
  /// The ISO 8601 form with as many parts as are known.
  public var description: String {
    let (year, month, day) = first.components
    var text = year < 0 ? "-" : ""
    text += Self.padded(year.magnitude, to: 4)
    if precision != .year { text += "-" + Self.padded(month.magnitude, to: 2) }
    if precision == .day { text += "-" + Self.padded(day.magnitude, to: 2) }
    return text
  }

  /// The date as a sentence has it: `on 1939-09-01`, `in 1939-09`, `in 1939`.
  package var spokenTime: String { (precision == .day ? "on " : "in ") + description }

  private static func padded(_ number: UInt, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension PartialDate: ExpressibleByStringLiteral {
  /// Makes a date from a literal of the form `"2024"`, `"2024-06"` or `"2024-06-19"`.
  ///
  /// - Precondition: The literal is a date. For text from data, use the throwing initializer.
  public init(stringLiteral literal: String) {
    do {
      self = try PartialDate(literal)
    } catch {
      preconditionFailure("\(error)")
    }
  }
}

/// A day of the proleptic Gregorian calendar.
///
/// Stored as the number of days since 1970-01-01. Years run from −9999 to 9999 in astronomical
/// numbering (year 0 is 1 BC), so that every date prints in ISO 8601 form and arithmetic between
/// dates never overflows.
///
/// ```swift
/// let signed: CalendarDate = "2024-06-19"
/// let later = try CalendarDate(year: 2024, month: 12, day: 4)
/// print(later - signed)  // 168
/// ```
public struct CalendarDate: Hashable, Sendable {
  /// Days since 1970-01-01, negative before it.
  public let dayNumber: Int32

  /// The first day that can be expressed, −9999-01-01.
  public static let earliest = CalendarDate(unchecked: daysBefore(year: -9999, month: 1, day: 1))

  /// The last day that can be expressed, 9999-12-31.
  public static let latest = CalendarDate(unchecked: daysBefore(year: 9999, month: 12, day: 31))

  /// Makes the date of a year, month and day.
  ///
  /// - Parameters:
  ///   - year: The astronomical year, −9999 to 9999.
  ///   - month: The month, 1 to 12.
  ///   - day: The day of the month, 1 to the month's length.
  /// - Throws: ``DateError`` that names the part out of range.
  public init(year: Int, month: Int, day: Int) throws(DateError) {
    guard (-9999...9999).contains(year) else { throw .yearOutOfRange(year) }
    guard (1...12).contains(month) else { throw .monthOutOfRange(month) }
    guard (1...Self.length(ofMonth: month, year: year)).contains(day) else {
      throw .dayOutOfRange(day, month: month, year: year)
    }
    self.init(unchecked: Self.daysBefore(year: year, month: month, day: day))
  }

  /// Makes a date from its ISO 8601 form, `2024-06-19`.
  ///
  /// - Throws: ``DateError`` when the text has another form or names no day.
  public init(_ text: some StringProtocol) throws(DateError) {
    let partial = try PartialDate(text)
    guard partial.precision == .day else { throw .notADay(String(text)) }
    self = partial.first
  }

  /// Makes a date from days since 1970-01-01; nil outside the years −9999 to 9999.
  public init?(dayNumber: Int) {
    guard (Int(Self.earliest.dayNumber)...Int(Self.latest.dayNumber)).contains(dayNumber) else {
      return nil
    }
    self.init(unchecked: Int32(dayNumber))
  }

  init(unchecked dayNumber: Int32) {
    self.dayNumber = dayNumber
  }

  /// The year, month and day of this date.
  public var components: (year: Int, month: Int, day: Int) {
    // Days counted from 0000-03-01, so that a leap day is the last of its year; the cycle of the
    // calendar is 400 years of 146,097 days. H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The astronomical year.
  public var year: Int { components.year }

  /// The month, 1 to 12.
  public var month: Int { components.month }

  /// The day of the month, 1 to 31.
  public var day: Int { components.day }

  /// The day after, or the same day at the end of the calendar's range.
  public var next: CalendarDate {
    CalendarDate(unchecked: min(dayNumber + 1, Self.latest.dayNumber))
  }

  /// The day before, or the same day at the beginning of the calendar's range.
  public var previous: CalendarDate {
    CalendarDate(unchecked: max(dayNumber - 1, Self.earliest.dayNumber))
  }

  /// The date a number of days later (earlier where negative); nil outside the calendar's range.
  public func adding(days: Int) -> CalendarDate? {
    let (sum, overflow) = Int(dayNumber).addingReportingOverflow(days)
    return overflow ? nil : CalendarDate(dayNumber: sum)
  }

  /// The number of days from the right-hand date to the left-hand one.
  public static func - (later: CalendarDate, earlier: CalendarDate) -> Int {
    Int(later.dayNumber) - Int(earlier.dayNumber)
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The number of a day; the parts must be in range.
  static func daysBefore(year: Int, month: Int, day: Int) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }
}

extension CalendarDate: Comparable {
  /// Whether the left date is the earlier day.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The ISO 8601 form, `2024-06-19`.
  public var description: String { PartialDate(self).description }
}

extension CalendarDate: ExpressibleByStringLiteral {
  /// Makes a date from a literal of the form `"2024-06-19"`.
  ///
  /// - Precondition: The literal names a day. For text from data, use ``init(_:)-(StringProtocol)``, which throws.
  public init(stringLiteral literal: String) {
    do {
      self = try CalendarDate(literal)
    } catch {
      preconditionFailure("\(error)")
    }
  }
}

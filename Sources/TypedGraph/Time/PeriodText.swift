// Points of the form (Extended Date/Time Format, ISO 8601-2, as the Library of Congress states it in 2019):
// 1. An interval is two dates with a slash; both lie inside. A period's end is the first day outside, so an
//    end of day precision is written as the day before it.
// 2. An end of month or year precision stands for some day of that month or year, or for the day after, and
//    is written as it is: it means the same as the last day's month or year.
// 3. `..` is a bound that does not exist, nothing at all one that is not known.
// 4. A date alone is something that happened then: `2023-09` some day of that month, `2023-09-13` that day.
// 5. Not in the format: no bound known on either side, a period without a day, an end on the calendar's
//    first day.

extension Period {
  /// The period as an interval of EDTF, whose ends both lie inside: `2023-09/..`, `2012-09-01/2012-09-30`,
  /// `2024`; nil where EDTF has no form for it.
  ///
  /// EDTF has none for ``unknown``, for a period that ``isEmpty``, and for one that ends with the first day
  /// of the calendar.
  public var edtf: String? {
    guard !isEmpty, !isUnknown else { return nil }
    if case .date(let date) = start, Period.on(date) == self, end != .open { return "\(date)" }
    let last: String
    switch end {
    case .open: last = ".."
    case .unknown: last = ""
    case .date(let date) where date.precision == .day:
      guard date.first != .earliest else { return nil }
      last = "\(date.first.previous)"
    case .date(let date): last = "\(date)"
    }
    switch start {
    case .open: return "../\(last)"
    case .unknown: return "/\(last)"
    case .date(let date): return "\(date)/\(last)"
    }
  }

  /// Makes a period from its form in EDTF.
  ///
  /// Dates that are marked as uncertain or approximate (`2012?`), seasons, centuries and unspecified digits
  /// (`201X`) are refused, for a period cannot say so.
  ///
  /// - Throws: ``DateError/malformedPeriod(_:)`` where the text has another form, the errors of its dates,
  ///   and ``DateError/endNotAfterStart(start:end:)`` where the last day comes before the first.
  public init(edtf text: some StringProtocol) throws(DateError) {
    let parts = String(text).split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1 where !parts[0].isEmpty && parts[0] != "..":
      self = .on(try PartialDate(parts[0]))
    case 2 where !(parts[0].isEmpty && parts[1].isEmpty):
      let last = try Self.bound(of: parts[1]).date
      let start = try Self.bound(of: parts[0])
      let end: Bound = parts[1].isEmpty ? .unknown : last.map { .after($0) } ?? .open
      try self.init(from: start, until: end)
    default:
      throw .malformedPeriod(String(text))
    }
  }

  private static func bound(of text: Substring) throws(DateError) -> Bound {
    switch text {
    case "..": .open
    case "": .unknown
    default: .date(try PartialDate(text))
    }
  }
}

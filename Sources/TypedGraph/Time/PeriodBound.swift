extension Period {
  /// One end of a period.
  public enum Bound: Hashable, Sendable {
    /// There is no end on this side.
    case open
    /// There is an end on this side, and it is not known when.
    case unknown
    /// The end lies at a date: the first day inside for a start, the first day outside for an end.
    case date(PartialDate)
  }
}

extension Period.Bound {
  /// The end of what lasted through a date; open after the calendar's last day.
  static func after(_ last: PartialDate) -> Period.Bound {
    // Some day of a month or year: so is the day after, or it is the day after the month or year, which an
    // end of that precision may be too.
    guard last.precision == .day else { return .date(last) }
    let next = last.first.next
    return next == last.first ? .open : .date(PartialDate(next))
  }

  /// The bound's date, where it is one.
  package var date: PartialDate? {
    if case .date(let date) = self { date } else { nil }
  }
}

extension Period.Bound: CustomStringConvertible {
  /// `open`, `unknown` or the date.
  public var description: String {
    switch self {
    case .open: "open"
    case .unknown: "unknown"
    case .date(let date): date.description
    }
  }
}

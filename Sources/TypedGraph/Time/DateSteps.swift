extension PartialDate {
  /// The days, months or years from that of one date through that of another, in order.
  ///
  /// ```swift
  /// PartialDate.every(.year, from: "1900", through: "1903")  // 1900, 1901, 1902, 1903
  /// ```
  ///
  /// - Parameters:
  ///   - unit: What the dates are.
  ///   - start: A date whose first day lies in the first of them.
  ///   - end: A date whose last day lies in the last of them.
  /// - Returns: The dates; none where the end comes before the start.
  /// - Complexity: O(dates).
  public static func every(
    _ unit: Precision, from start: PartialDate, through end: PartialDate
  ) -> [PartialDate] {
    let last = end.last
    var dates: [PartialDate] = []
    switch unit {
    case .day:
      guard start.first <= last else { return [] }
      dates = (start.first.dayNumber...last.dayNumber).map {
        PartialDate(CalendarDate(unchecked: $0))
      }
    case .month, .year:
      var next: PartialDate? =
        unit == .month ? PartialDate(monthOf: start.first) : PartialDate(yearOf: start.first)
      while let date = next, date.first <= last {
        dates.append(date)
        next = date.adding(months: unit == .month ? 1 : 12)
      }
    }
    return dates
  }
}

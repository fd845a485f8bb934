import Westphalia

/// Periods as tables write them; periods that many relations share are put into words once.
struct ExportedDays {
  /// The first day and the first day after, half-open, in two cells, and the period with its precision in one.
  struct Days {
    let bounds: CSVCells
    let period: CSVCells
  }

  private var known: [Period: Days] = [:]
  private var last: (period: Period, days: Days)?

  /// How many are kept: more than the days of a century.
  private static let most = 40_000

  /// A period's days; empty texts where it is open or has no form.
  mutating func days(of period: Period) -> Days {
    // Tables are often in order of time.
    if let last, last.period == period { return last.days }
    let days = knownDays(of: period)
    last = (period, days)
    return days
  }

  private mutating func knownDays(of period: Period) -> Days {
    if let days = known[period] { return days }
    let days = Days(
      bounds: CSVRows.cells(period.exportedSince, period.exportedUntil),
      period: CSVRows.cells(period.edtf ?? ""))
    if known.count == Self.most { known.removeAll(keepingCapacity: true) }
    known[period] = days
    return days
  }
}

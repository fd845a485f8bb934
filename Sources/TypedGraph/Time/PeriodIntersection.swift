extension Period {
  /// The days that lie in both periods: from the later start to the earlier end.
  ///
  /// Beside an unknown bound another tells nothing, so the common bound is unknown too. Periods that
  /// share no day have an intersection that ``isEmpty``.
  public func intersection(_ other: Period) -> Period {
    Period.always
      .starting(Self.inner(start, other.start, picking: >))
      .ending(Self.inner(end, other.end, picking: <))
  }

  private static func inner(
    _ one: Bound, _ other: Bound, picking comesFirst: (CalendarDate, CalendarDate) -> Bool
  ) -> Bound {
    switch (one, other) {
    case (.open, let bound), (let bound, .open): bound
    case (.unknown, _), (_, .unknown): .unknown
    case (.date(let one), .date(let other)):
      .date(
        one.last == other.last
          ? max(one, other, by: comesFirst) : comesFirst(one.last, other.last) ? one : other)
    }
  }

  private static func max(
    _ one: PartialDate, _ other: PartialDate, by comesFirst: (CalendarDate, CalendarDate) -> Bool
  ) -> PartialDate {
    comesFirst(one.first, other.first) ? one : other
  }
}

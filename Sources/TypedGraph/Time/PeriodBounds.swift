/// The days that the two ends of a period may stand for, as numbers that compare.
///
/// A start and an end are chosen together so that the period has at least one day. An open end lies
/// beyond every day, an unknown one is some day however far away: the outermost numbers are those of
/// open ends, the next ones those of unknown ends, and every day of the calendar lies between.
package struct PeriodBounds: Hashable, Sendable {
  /// The earliest and the latest first day inside.
  package let firstStart, lastStart: Int32

  /// The earliest and the latest first day outside.
  package let firstEnd, lastEnd: Int32

  /// Makes the bounds of a period.
  package init(_ period: Period) {
    let firstStart: Int32
    let statedLastStart: Int32
    let statedFirstEnd: Int32
    switch period.startCode {
    case Period.openCode: (firstStart, statedLastStart) = (.min, .min)
    case Period.unknownCode: (firstStart, statedLastStart) = (.min + 1, .max - 2)
    default:
      let date = PartialDate(code: period.startCode)
      (firstStart, statedLastStart) = (date.first.dayNumber, date.last.dayNumber)
    }
    switch period.endCode {
    case Period.openCode: (statedFirstEnd, lastEnd) = (.max, .max)
    case Period.unknownCode: (statedFirstEnd, lastEnd) = (.min + 2, .max - 1)
    default:
      let date = PartialDate(code: period.endCode)
      statedFirstEnd = date.first.dayNumber
      lastEnd = date.precision == .day ? date.first.dayNumber : date.last.dayNumber + 1
    }
    self.firstStart = firstStart
    lastStart = min(statedLastStart, lastEnd - 1)
    firstEnd = max(statedFirstEnd, firstStart + 1)
  }

  /// The days that a period means where it is part of a question: its dates are exact.
  ///
  /// A start stands for the first day of its month or year, an end for the first day of its own: from
  /// 2005-01 until 2005-02 are the days of January, so that the months of a year share no day. An end in
  /// whose month or year the start lies stands for the end of it: on 2005-02 are the days of February. A
  /// bound that nobody stated stays unknown.
  init(asked period: Period) {
    let stated = PeriodBounds(period)
    var start = (stated.firstStart, stated.lastStart)
    var end = (stated.firstEnd, stated.lastEnd)
    if case .date(let date) = period.start {
      start = (date.first.dayNumber, date.first.dayNumber)
    }
    if case .date(let date) = period.end {
      let isBeforeStart = date.first.dayNumber <= start.0 && period.startCode > Period.unknownCode
      let day = isBeforeStart ? date.last.dayNumber + 1 : date.first.dayNumber
      end = (day, day)
    }
    (firstStart, lastStart) = start
    (firstEnd, lastEnd) = end
  }

  /// Whether no choice of the two ends leaves a day between them.
  var isEmpty: Bool { lastEnd <= firstStart }

  /// Whether every choice, some or none holds on each, some or none of a run of days.
  package func holds(from first: Int32, through last: Int32) -> Certainty {
    guard !isEmpty, firstStart <= last, first < lastEnd else { return .no }
    return lastStart <= first && last < firstEnd ? .certainly : .possibly
  }

  /// Whether every choice, some or none of the two periods shares a day.
  func overlaps(_ other: PeriodBounds) -> Certainty {
    guard !isEmpty, !other.isEmpty, firstStart < other.lastEnd, other.firstStart < lastEnd else {
      return .no
    }
    return lastStart < other.firstEnd && other.lastStart < firstEnd ? .certainly : .possibly
  }
}

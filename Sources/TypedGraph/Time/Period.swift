/// A half-open span of days, `[start, end)`, open or unknown at either end, as precise as its source.
///
/// The end is the first day outside the period. A bound of month or year precision stands for one
/// unknown day of that month or year (an end also for the day right after: what ended in 1996 may
/// have held on its last day); queries then answer ``Certainty/possibly`` inside it. A period that is made
/// of two bounds has at least one day, so that what started in a month and ended on its 15th certainly held
/// on the 14th. Only narrowing can leave none (``starting(_:)``, ``ending(_:)``, and what is chained to a
/// statement): such a period ``isEmpty`` and holds on no day.
///
/// ```swift
/// let supply = Period.since("2023-09")
/// supply.holds(on: "2023-08-31")  // .no
/// supply.holds(on: "2023-09-10")  // .possibly
/// supply.holds(on: "2023-10-01")  // .certainly
/// ```
///
/// ``always`` is open at both ends: it is not bounded in time. ``unknown`` has ends that exist and
/// that nobody stated: it answers *possibly* on every day.
public struct Period: Hashable, Sendable {
  @usableFromInline let startCode: Int32
  @usableFromInline let endCode: Int32

  static let openCode = Int32.min
  static let unknownCode = Int32.min + 1

  @inlinable
  init(startCode: Int32, endCode: Int32) {
    self.startCode = startCode
    self.endCode = endCode
  }

  /// Makes a period between two bounds.
  ///
  /// - Throws: ``DateError/endNotAfterStart(start:end:)`` when no day can lie in the period.
  public init(from start: Bound, until end: Bound) throws(DateError) {
    self.init(startCode: Self.code(start), endCode: Self.code(end))
    if isEmpty, case .date(let first) = start, case .date(let last) = end {
      throw .endNotAfterStart(start: first, end: last)
    }
  }

  /// Makes a period between two dates, open on the side that is nil.
  ///
  /// - Throws: ``DateError/endNotAfterStart(start:end:)`` when no day can lie in the period.
  public init(from start: PartialDate?, until end: PartialDate?) throws(DateError) {
    try self.init(
      from: start.map(Bound.date) ?? .open, until: end.map(Bound.date) ?? .open)
  }

  /// Makes a period between two dates both of which lie inside, open on the side that is nil.
  ///
  /// So do data sets write the end of what they list: the last day on which it was so. A last day that is
  /// known to the month or year stands for some day of it.
  ///
  /// - Throws: ``DateError/endNotAfterStart(start:end:)`` when no day can lie in the period; the end it names is
  ///   the day after the last.
  public init(from start: PartialDate?, through last: PartialDate?) throws(DateError) {
    try self.init(from: start.map(Bound.date) ?? .open, until: last.map(Bound.after) ?? .open)
  }

  /// The start: the first day inside.
  public var start: Bound { Self.bound(startCode) }

  /// The end: the first day outside.
  public var end: Bound { Self.bound(endCode) }

  private static func code(_ bound: Bound) -> Int32 {
    switch bound {
    case .open: openCode
    case .unknown: unknownCode
    case .date(let date): date.code
    }
  }

  private static func bound(_ code: Int32) -> Bound {
    switch code {
    case openCode: .open
    case unknownCode: .unknown
    default: .date(PartialDate(code: code))
    }
  }
}

extension Period {
  /// Not bounded in time.
  public static let always = Period(startCode: openCode, endCode: openCode)

  /// Bounded by dates that nobody stated.
  public static let unknown = Period(startCode: unknownCode, endCode: unknownCode)

  /// From a date on, with no end.
  public static func since(_ start: PartialDate) -> Period {
    Period(startCode: start.code, endCode: openCode)
  }

  /// Up to a date that is the first day outside, with no start.
  public static func until(_ end: PartialDate) -> Period {
    Period(startCode: openCode, endCode: end.code)
  }

  /// Up to a date that is the last day inside, with no start.
  ///
  /// A last day that is known to the month or year stands for some day of it; ``throughout(_:)`` is all of it.
  public static func through(_ last: PartialDate) -> Period {
    Period.always.ending(.after(last))
  }

  /// Something that happened at a date: that day, or some day of that month or year.
  public static func on(_ date: PartialDate) -> Period {
    guard date.precision == .day else {
      return Period(startCode: date.code, endCode: date.code)
    }
    let next = date.first.next
    // The last day of the calendar has no next day: the period is then open at its end.
    return Period(
      startCode: date.code, endCode: next == date.first ? openCode : PartialDate(next).code)
  }

  /// All days of a day, month or year.
  public static func throughout(_ date: PartialDate) -> Period {
    let next = date.last.next
    return Period(
      startCode: PartialDate(date.first).code,
      endCode: next == date.last ? openCode : PartialDate(next).code)
  }

  /// Between two dates written in source code; the second is the first day outside.
  ///
  /// - Precondition: The end comes after the start. For dates from data, use
  ///   ``init(from:until:)-(PartialDate?,_)``, which throws.
  public static func from(_ start: DateLiteral, until end: DateLiteral) -> Period {
    do {
      return try Period(from: start.date, until: end.date)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Between two dates written in source code, both of which lie inside.
  ///
  /// ```swift
  /// Period.from("1932-07-25", through: "1939-09-17").holds(on: "1939-09-17")  // .certainly
  /// ```
  ///
  /// - Precondition: The last day does not come before the start. For dates from data, use
  ///   ``init(from:through:)``, which throws.
  public static func from(_ start: DateLiteral, through last: DateLiteral) -> Period {
    do {
      return try Period(from: start.date, through: last.date)
    } catch {
      preconditionFailure("\(error)")
    }
  }
}

extension Period {
  /// The first day that may lie inside.
  public var earliestStart: CalendarDate {
    startCode <= Self.unknownCode ? .earliest : PartialDate(code: startCode).first
  }

  /// The last day the start may stand for, whatever the end says.
  public var latestStart: CalendarDate {
    switch startCode {
    case Self.openCode: .earliest
    case Self.unknownCode: .latest
    default: PartialDate(code: startCode).last
    }
  }

  /// The first day that may lie outside again.
  public var earliestEnd: CalendarDate {
    switch endCode {
    case Self.openCode: .latest
    case Self.unknownCode: .earliest
    default: PartialDate(code: endCode).first
    }
  }

  /// The first day that certainly lies outside again; the calendar's last where that lies beyond it.
  ///
  /// Something that ended in a year may have held on its last day.
  public var latestEnd: CalendarDate {
    guard endCode > Self.unknownCode else { return .latest }
    let date = PartialDate(code: endCode)
    return date.precision == .day ? date.first : date.last.next
  }

  /// Whether no day can lie inside, as where a statement's end was put before its start.
  public var isEmpty: Bool { PeriodBounds(self).isEmpty }

  /// The same period with another start; ``isEmpty`` where that comes after its end.
  public func starting(_ start: Bound) -> Period {
    Period(startCode: Self.code(start), endCode: endCode)
  }

  /// The same period with another end; ``isEmpty`` where that comes before its start.
  public func ending(_ end: Bound) -> Period {
    Period(startCode: startCode, endCode: Self.code(end))
  }

  /// Whether the period goes on: it has no end.
  ///
  /// False where there is an end that nobody stated (``Bound/unknown``): whether that came already is not
  /// known, and ``holds(on:)`` then answers *possibly*.
  public var isOpenEnded: Bool { endCode == Self.openCode }

  /// Whether neither end was stated.
  public var isUnknown: Bool { self == .unknown }

  /// Whether the period holds on a date: on every day of it, on some, or on none.
  ///
  /// A date of month or year precision asks about all its days: *certainly* means on each of them.
  public func holds(on date: PartialDate) -> Certainty {
    PeriodBounds(self).holds(from: date.first.dayNumber, through: date.last.dayNumber)
  }

  /// Whether the two periods share a day.
  public func overlaps(_ other: Period) -> Certainty {
    PeriodBounds(self).overlaps(PeriodBounds(other))
  }
}

extension Period: CustomStringConvertible {
  /// The period in words for a table: `2023-09 –`, `2000-02-09 – 2024-12-04`, `always`, `unknown`.
  ///
  /// `2023-09` is some day of that month, `throughout 2023-09` all of it.
  public var description: String {
    switch (start, end) {
    case _ where isEmpty: "no day: \(Self.text(start)) – \(Self.text(end))"
    case (.open, .open): "always"
    case (.unknown, .unknown): "unknown"
    case (.date(let start), .date) where Period.on(start) == self: "\(start)"
    case (.date(let start), .date) where wholeUnit(from: start) != nil:
      "throughout \(wholeUnit(from: start) ?? start)"
    default: "\(Self.text(start)) – \(Self.text(end))".trimmed
    }
  }

  /// The month or year that this period fills, where it fills one.
  private func wholeUnit(from start: PartialDate) -> PartialDate? {
    let units = [PartialDate(yearOf: start.first), PartialDate(monthOf: start.first)]
    return units.first { Period.throughout($0) == self }
  }

  private static func text(_ bound: Bound) -> String {
    switch bound {
    case .open: ""
    case .unknown: "?"
    case .date(let date): "\(date)"
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

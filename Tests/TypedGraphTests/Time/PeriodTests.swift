import Testing

@testable import TypedGraph

/// The semantics of a period spelled out day by day.
///
/// A bound stands for each of some days; an end also for the day right after its month or year. A
/// period is every choice of two such days that has a day between them.
private struct DayOracle {
  /// Days that open and unknown bounds reach to on either side of the dates of the tests.
  static let window = (-50)...50

  /// All pairs of first day inside and first day outside; nil stands for an open side.
  let choices: [(start: Int?, end: Int?)]

  init(_ period: Period, origin: CalendarDate) {
    func days(_ bound: Period.Bound, isEnd: Bool) -> [Int?] {
      switch bound {
      case .open: [nil]
      case .unknown: Self.window.map(\.self)
      case .date(let date):
        Array(
          (date.first - origin)...(date.last - origin + (isEnd && date.precision != .day ? 1 : 0)))
      }
    }
    let starts = days(period.start, isEnd: false)
    let ends = days(period.end, isEnd: true)
    choices = starts.flatMap { start in
      ends.compactMap { end in
        guard let start, let end else { return (start, end) }
        return start < end ? (start, end) : nil
      }
    }
  }

  private struct Tally {
    var all = true
    var any = false

    var certainty: Certainty { any ? all ? .certainly : .possibly : .no }

    mutating func count(all: Bool, any: Bool) {
      self.all = self.all && all
      self.any = self.any || any
    }
  }

  func holds(_ days: ClosedRange<Int>) -> Certainty {
    var tally = Tally()
    for (start, end) in choices {
      let (start, end) = (start ?? .min, end ?? .max)
      tally.count(
        all: start <= days.lowerBound && days.upperBound < end,
        any: start <= days.upperBound && days.lowerBound < end)
    }
    return tally.certainty
  }

  func overlaps(_ other: DayOracle) -> Certainty {
    var tally = Tally()
    for one in choices {
      for two in other.choices {
        let meets =
          (one.start ?? .min) < (two.end ?? .max) && (two.start ?? .min) < (one.end ?? .max)
        tally.count(all: meets, any: meets)
      }
    }
    return tally.certainty
  }
}

@Suite("Periods")
struct PeriodTests {
  /// Bounds around the turn of a month; and of a year where days, months and years meet.
  private static let bounds: [Period.Bound] = [
    .open, .unknown, .date("2023-12-30"), .date("2023-12-31"), .date("2024-01-01"),
    .date("2024-01-02"), .date("2024-01-31"), .date("2024-02-01"), .date("2023-12"),
    .date("2024-01"), .date("2024-02"),
  ]

  private static let queries: [PartialDate] = [
    "2023-12-29", "2023-12-30", "2023-12-31", "2024-01-01", "2024-01-02", "2024-01-03",
    "2024-01-30", "2024-01-31", "2024-02-01", "2024-02-28", "2024-02-29", "2024-03-01", "2023-11",
    "2023-12", "2024-01", "2024-02", "2024-03", "2023-11-30", "2023-12-01",
  ]

  private static let origin: CalendarDate = "2024-01-15"

  /// Every pair of bounds, also those that leave no day.
  private static var periods: [Period] {
    bounds.flatMap { start in bounds.map { Period.always.starting(start).ending($0) } }
  }

  @Test("A period holds on a date by every choice, some or none of the days it may stand for")
  func holds() {
    for period in Self.periods {
      let oracle = DayOracle(period, origin: Self.origin)
      #expect(period.isEmpty == oracle.choices.isEmpty, "\(period)")
      for query in Self.queries {
        let expected = oracle.holds((query.first - Self.origin)...(query.last - Self.origin))
        #expect(period.holds(on: query) == expected, "\(period) on \(query)")
      }
    }
  }

  @Test("Years as bounds and as questions")
  func years() {
    let bounds: [Period.Bound] = [
      .open, .date("1995"), .date("1996"), .date("1997-01-01"), .date("1996-12"),
    ]
    let origin: CalendarDate = "1996-07-01"
    let queries: [PartialDate] = [
      "1995", "1996", "1997", "1995-12-31", "1996-01-01", "1996-12-31", "1997-01-01",
      "1997-01-02", "1996-12", "1997-01", "1998-01-01",
    ]
    for start in bounds {
      for end in bounds {
        let period = Period.always.starting(start).ending(end)
        let oracle = DayOracle(period, origin: origin)
        for query in queries {
          let expected = oracle.holds((query.first - origin)...(query.last - origin))
          #expect(period.holds(on: query) == expected, "\(period) on \(query)")
        }
      }
    }
  }

  @Test("Two periods share a day by every choice, some or none")
  func overlaps() {
    let bounds: [Period.Bound] = [
      .open, .unknown, .date("2023-12-31"), .date("2024-01-01"), .date("2024-01-02"),
      .date("2024-01"), .date("2024-02"),
    ]
    let periods = bounds.flatMap { start in bounds.map { Period.always.starting(start).ending($0) }
    }
    let oracles = periods.map { DayOracle($0, origin: Self.origin) }
    for (one, oracle) in zip(periods, oracles) {
      // All choices of two months or of two unknown ends would be millions.
      for (two, other) in zip(periods, oracles)
      where oracle.choices.count * other.choices.count < 20_000 {
        #expect(one.overlaps(two) == oracle.overlaps(other), "\(one) and \(two)")
        #expect(one.overlaps(two) == two.overlaps(one), "\(one) and \(two)")
      }
    }
  }

  @Test("What ended in 1996 may have held on its last day, and not after")
  func endedInAYear() {
    let period = Period.until("1996")
    #expect(period.holds(on: "1995-12-31") == .certainly)
    #expect(period.holds(on: "1996-01-01") == .possibly)
    #expect(period.holds(on: "1996-12-31") == .possibly)
    #expect(period.holds(on: "1997-01-01") == .no)
    #expect(period.latestEnd == "1997-01-01" && period.earliestEnd == "1996-01-01")
  }

  @Test(
    "Through a day, that day lies inside and the next does not; through a month, some day of it does"
  )
  func through() throws {
    let pact = Period.from("1932-07-25", through: "1939-09-17")
    #expect(pact == .from("1932-07-25", until: "1939-09-18"))
    #expect(pact.holds(on: "1939-09-17") == .certainly && pact.holds(on: "1939-09-18") == .no)
    #expect(Period.through("1939-12-31") == .until("1940-01-01"))
    #expect(Period.from("2000-02-29", through: "2000-02-29") == .on("2000-02-29"))
    #expect(try Period(from: "1932-07-25", through: "1939-09-17") == pact)
    #expect(try Period(from: nil, through: nil) == .always)
    #expect(try Period(from: "2000", through: nil) == .since("2000"))
    let vague = try Period(from: "1932", through: "1939-09")
    #expect(vague.holds(on: "1939-08-31") == .certainly)
    #expect(vague.holds(on: "1939-09-30") == .possibly && vague.holds(on: "1939-10-01") == .no)
    #expect(Period.through("9999-12-31").isOpenEnded)
    #expect(throws: DateError.endNotAfterStart(start: "2000-01-02", end: "2000-01-02")) {
      try Period(from: "2000-01-02", through: "2000-01-01")
    }
  }

  @Test("The example of the documentation")
  func example() {
    let supply = Period.since("2023-09")
    #expect(supply.holds(on: "2023-08-31") == .no)
    #expect(supply.holds(on: "2023-09-10") == .possibly)
    #expect(supply.holds(on: "2023-09-30") == .certainly)
    #expect(supply.holds(on: "2023-10-01") == .certainly)
    #expect(supply.holds(on: "2023") == .possibly)
    #expect(supply.isOpenEnded && !supply.isUnknown)
  }

  @Test("A day's event holds on that day, a month's on some day of it, and all of it throughout")
  func events() {
    #expect(Period.on("2024-06-19").holds(on: "2024-06-19") == .certainly)
    #expect(Period.on("2024-06-19").holds(on: "2024-06-20") == .no)
    #expect(Period.on("2024-06-19").holds(on: "2024-06") == .possibly)
    #expect(Period.on("2024-06").holds(on: "2024-06") == .possibly)
    #expect(Period.on("2024-06").holds(on: "2024-06-30") == .possibly)
    #expect(Period.on("2024-06").holds(on: "2024-07-01") == .no)
    #expect(Period.on("2024").holds(on: "2025-01-01") == .no)
    #expect(Period.throughout("2024-06").holds(on: "2024-06") == .certainly)
    #expect(Period.throughout("2024-06").holds(on: "2024-07-01") == .no)
    #expect(Period.throughout("2024").holds(on: "2024-02-29") == .certainly)
    #expect(Period.throughout("2024").holds(on: "2024-12-31") == .certainly)
    #expect(Period.throughout("2024").holds(on: "2025") == .no)
    #expect(Period.throughout("2024-06-19") == .on("2024-06-19"))
  }

  @Test("Unbounded is certain on every day, unknown possible on every day")
  func unboundedAndUnknown() {
    for date: PartialDate in ["-9999", "-9999-01-01", "2024", "9999-12", "9999-12-31"] {
      #expect(Period.always.holds(on: date) == .certainly)
      #expect(Period.unknown.holds(on: date) == .possibly)
    }
    #expect(Period.unknown.isUnknown && !Period.unknown.isEmpty && !Period.always.isUnknown)
    #expect(Period.always.overlaps(.always) == .certainly)
    #expect(Period.unknown.overlaps(.unknown) == .possibly)
    #expect(Period.unknown.overlaps(.always) == .certainly)
  }

  @Test("A stated day beside an unknown bound is certain, for a period has at least one day")
  func unknownBesideADay() throws {
    let begun = try Period(from: .date("2024-06-19"), until: .unknown)
    #expect(begun.holds(on: "2024-06-18") == .no)
    #expect(begun.holds(on: "2024-06-19") == .certainly)
    #expect(begun.holds(on: "2024-06-20") == .possibly)
    let ended = try Period(from: .unknown, until: .date("2024-06-19"))
    #expect(ended.holds(on: "2024-06-18") == .certainly)
    #expect(ended.holds(on: "2024-06-17") == .possibly)
    #expect(ended.holds(on: "2024-06-19") == .no)
  }

  @Test("The ends of the calendar are days like others")
  func calendarEnds() throws {
    #expect(Period.on("9999-12-31").holds(on: "9999-12-31") == .certainly)
    #expect(Period.on("9999-12-31").holds(on: "9999-12-30") == .no)
    #expect(Period.throughout("9999").holds(on: "9999") == .certainly)
    #expect(Period.throughout("9999").holds(on: "9998") == .no)
    #expect(Period.until("9999").holds(on: "9999-12-31") == .possibly)
    #expect(Period.until("9999-12-31").holds(on: "9999-12-31") == .no)
    #expect(Period.on("9999-12").holds(on: "9999-12-31") == .possibly)
    #expect(Period.on("-9999").holds(on: "-9999-01-01") == .possibly)
    #expect(Period.since("-9999-01-01").holds(on: "-9999-01-01") == .certainly)
    #expect(Period.until("-9999-01-01").holds(on: "-9999-01-01") == .no)
    #expect(try !Period(from: "9999-12-31", until: "9999").isEmpty)
    #expect(try Period(from: "9999-12-31", until: "9999").holds(on: "9999-12-31") == .certainly)
    #expect(Period.since("9999-12-31").overlaps(.until("9999")) == .possibly)
  }

  @Test(
    "A period without a day is refused where it can be said, and holds nowhere where it was made")
  func emptyPeriods() throws {
    #expect(throws: DateError.endNotAfterStart(start: "2024-06-19", end: "2024-06-19")) {
      try Period(from: "2024-06-19", until: "2024-06-19")
    }
    #expect(throws: DateError.endNotAfterStart(start: "2025", end: "2024-12")) {
      try Period(from: "2025", until: "2024-12")
    }
    let empty = Period.since("2020-06-15").ending(.date("2020-06-10"))
    #expect(empty.isEmpty)
    for date: PartialDate in ["2020", "2020-06", "2020-06-12", "2020-06-15", "2019", "2021"] {
      #expect(empty.holds(on: date) == .no, "\(date)")
    }
    #expect(empty.overlaps(.always) == .no && Period.always.overlaps(empty) == .no)
    #expect(try Period(from: "2024-06", until: "2024-06") == .on("2024-06"))
    #expect(try Period(from: "2024-06", until: "2024-06-15").holds(on: "2024-06-14") == .certainly)
  }

  @Test("Bounds are what was given, and changing one leaves the other")
  func bounds() throws {
    for start in Self.bounds {
      for end in Self.bounds {
        let period = Period.always.starting(start).ending(end)
        #expect(period.start == start && period.end == end)
        if let made = try? Period(from: start, until: end) {
          #expect(made == period)
        } else {
          #expect(period.isEmpty)
        }
      }
    }
    #expect(try Period(from: nil as PartialDate?, until: nil) == .always)
    #expect(Period.from("2000", until: "2001-02").end == .date("2001-02"))
  }

  @Test("Every period has a text of its own")
  func descriptions() {
    var seen: [String: Period] = [:]
    for period in Self.periods + Self.queries.flatMap({ [.on($0), .throughout($0)] }) {
      let text = period.description
      #expect(seen[text] == nil || seen[text] == period, "\(text)")
      seen[text] = period
    }
  }

  @Test(
    "A period in words",
    arguments: [
      (Period.always, "always"), (.unknown, "unknown"), (.since("2023-09"), "2023-09 –"),
      (.until("2024"), "– 2024"), (.on("2024-06-19"), "2024-06-19"), (.on("2024-06"), "2024-06"),
      (.throughout("2024-06"), "throughout 2024-06"), (.throughout("2024"), "throughout 2024"),
      (.from("2000-02-09", until: "2024-12-04"), "2000-02-09 – 2024-12-04"),
      (.always.starting(.unknown), "? –"), (.always.ending(.unknown), "– ?"),
      (.unknown.starting(.date("-0431")), "-0431 – ?"),
    ])
  func words(period: Period, text: String) {
    #expect(period.description == text)
  }

  @Test("Only narrowing leaves no day, and an end that nobody stated is an end")
  func emptyAndOpen() throws {
    #expect(throws: DateError.endNotAfterStart(start: "2020-06-15", end: "2020-06-10")) {
      try Period(from: .date("2020-06-15"), until: .date("2020-06-10"))
    }
    let narrowed = Period.since("2020-06-15").ending(.date("2020-06-10"))
    #expect(narrowed.isEmpty && narrowed.holds(on: "2020") == .no)
    #expect(Period.since("2020").isOpenEnded)
    #expect(try !Period(from: .date("2020"), until: .unknown).isOpenEnded)
    #expect(try Period(from: .date("2020"), until: .unknown).holds(on: "2025") == .possibly)
  }

  @Test("An answer of no is nothing to require")
  func required() {
    #expect(RequiredCertainty(.no) == nil)
    for certainty in Certainty.allCases {
      for required in RequiredCertainty.allCases {
        #expect(
          certainty.satisfies(required)
            == (certainty >= (required == .possibly ? Certainty.possibly : .certainly)))
      }
    }
  }
}

import Foundation
import TestSupport
import Testing
import TypedGraph

@Suite("Days of the calendar")
struct CalendarDateTests {
  private static let iso: Calendar = {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = TimeZone(identifier: "UTC") ?? .gmt
    return calendar
  }()

  /// What Foundation says of a day.
  ///
  /// Its calendars change over to the Julian one before 1582. The Gregorian one repeats itself every
  /// 400 years of 146,097 days, so the day is asked for in the years 1970 to 2369.
  private func expected(dayNumber: Int) -> (year: Int, month: Int, day: Int) {
    var cycles = dayNumber / 146_097
    if dayNumber % 146_097 < 0 { cycles -= 1 }
    let day = dayNumber - cycles * 146_097
    let parts = Self.iso.dateComponents(
      [.year, .month, .day], from: Date(timeIntervalSince1970: Double(day) * 86_400))
    return ((parts.year ?? 0) + 400 * cycles, parts.month ?? 0, parts.day ?? 0)
  }

  @Test("Every day from 1896 to 2104 is Foundation's day, there and back")
  func everyDay() throws {
    let first = try CalendarDate(year: 1896, month: 1, day: 1)
    let last = try CalendarDate(year: 2104, month: 12, day: 31)
    // Foundation counts 1896-01-01 as 27,028 days before 1970.
    #expect(first.dayNumber == -27_028)
    var month = (0, 0, 0)
    for number in first.dayNumber...last.dayNumber {
      let date = try #require(CalendarDate(dayNumber: Int(number)))
      let parts = date.components
      // Days follow each other within a month; each month's first day is compared with Foundation.
      if parts.day == 1 {
        let other = expected(dayNumber: Int(number))
        try #require(parts == other)
      } else {
        try #require((parts.year, parts.month, parts.day - 1) == month)
      }
      month = parts
      let made = try CalendarDate(year: parts.year, month: parts.month, day: parts.day)
      try #require(made == date)
    }
  }

  @Test("Sampled days of the whole range are Foundation's")
  func sampledDays() throws {
    var generator = SplitMix64(seed: 1)
    let range = Int(CalendarDate.earliest.dayNumber)...Int(CalendarDate.latest.dayNumber)
    for _ in 0..<5_000 {
      let number = Int.random(in: range, using: &generator)
      let date = try #require(CalendarDate(dayNumber: number))
      let other = expected(dayNumber: number)
      try #require(date.components == other, "day \(number)")
      try #require(
        CalendarDate(year: date.year, month: date.month, day: date.day).dayNumber == number)
      try #require(try CalendarDate(date.description) == date)
    }
  }

  @Test(
    "Known days have their numbers",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
      ("1900-03-01", -25_508), ("0000-03-01", -719_468), ("2024-06-19", 19_893),
      ("-9999-01-01", -4_371_587), ("9999-12-31", 2_932_896),
    ])
  func knownDays(text: String, number: Int) throws {
    let date = try CalendarDate(text)
    #expect(date.dayNumber == number)
    #expect(date.description == text)
  }

  @Test("A year has 366 days where it is a leap year of the Gregorian rule, also before 1582")
  func leapYears() throws {
    for year in -9999..<9999 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let length =
        try CalendarDate(year: year + 1, month: 1, day: 1)
        - CalendarDate(year: year, month: 1, day: 1)
      try #require(length == (isLeap ? 366 : 365), "year \(year)")
      try #require(isLeap == ((try? CalendarDate(year: year, month: 2, day: 29)) != nil))
    }
  }

  @Test(
    "Parts out of range are refused by name",
    arguments: [
      (10_000, 1, 1, DateError.yearOutOfRange(10_000)),
      (-10_000, 1, 1, .yearOutOfRange(-10_000)), (.max, 1, 1, .yearOutOfRange(.max)),
      (.min, 1, 1, .yearOutOfRange(.min)), (2024, 0, 1, .monthOutOfRange(0)),
      (2024, 13, 1, .monthOutOfRange(13)), (2024, .max, 1, .monthOutOfRange(.max)),
      (2024, 2, 30, .dayOutOfRange(30, month: 2, year: 2024)),
      (2023, 2, 29, .dayOutOfRange(29, month: 2, year: 2023)),
      (1900, 2, 29, .dayOutOfRange(29, month: 2, year: 1900)),
      (2024, 4, 31, .dayOutOfRange(31, month: 4, year: 2024)),
      (2024, 1, 0, .dayOutOfRange(0, month: 1, year: 2024)),
      (2024, 1, .min, .dayOutOfRange(.min, month: 1, year: 2024)),
    ])
  func outOfRange(year: Int, month: Int, day: Int, error: DateError) {
    #expect(throws: error) { try CalendarDate(year: year, month: month, day: day) }
    #expect(throws: error) { try PartialDate(year: year, month: month, day: day) }
    #expect(!error.description.isEmpty)
  }

  @Test("A month or a year is no day", arguments: ["2024-06", "2024"])
  func notADay(text: String) {
    #expect(throws: DateError.notADay(text)) { try CalendarDate(text) }
  }

  @Test("Arithmetic stops at the ends of the calendar instead of overflowing")
  func ends() {
    #expect(CalendarDate.latest.next == .latest)
    #expect(CalendarDate.earliest.previous == .earliest)
    #expect(CalendarDate.latest.previous.next == .latest)
    #expect(CalendarDate.latest.adding(days: 1) == nil)
    #expect(CalendarDate.earliest.adding(days: -1) == nil)
    #expect(CalendarDate.latest.adding(days: .max) == nil)
    #expect(CalendarDate.earliest.adding(days: .min) == nil)
    #expect(CalendarDate.earliest.adding(days: CalendarDate.latest - .earliest) == .latest)
    #expect(CalendarDate(dayNumber: .max) == nil && CalendarDate(dayNumber: .min) == nil)
    #expect(CalendarDate(dayNumber: 2_932_897) == nil)
  }

  @Test("The example of the documentation: 168 days from signature to entry into force")
  func example() throws {
    let signed: CalendarDate = "2024-06-19"
    #expect(try CalendarDate(year: 2024, month: 12, day: 4) - signed == 168)
    #expect(signed < signed.next && signed.adding(days: 12)?.description == "2024-07-01")
  }
}

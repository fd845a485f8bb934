import TestSupport
import Testing
import TypedGraph

@Suite("Dates as precise as their source")
struct PartialDateTests {
  @Test(
    "First and last day of a date",
    arguments: [
      ("2023-09", "2023-09-01", "2023-09-30"), ("2024-02", "2024-02-01", "2024-02-29"),
      ("1900-02", "1900-02-01", "1900-02-28"), ("2024", "2024-01-01", "2024-12-31"),
      ("1900", "1900-01-01", "1900-12-31"), ("2024-06-19", "2024-06-19", "2024-06-19"),
      ("0000", "0000-01-01", "0000-12-31"), ("-0001-12", "-0001-12-01", "-0001-12-31"),
      ("9999", "9999-01-01", "9999-12-31"), ("-9999", "-9999-01-01", "-9999-12-31"),
    ])
  func firstAndLast(text: String, first: String, last: String) throws {
    let date = try PartialDate(text)
    #expect(date.first.description == first)
    #expect(date.last.description == last)
    #expect(date.description == text)
  }

  @Test("Every month's last day is the day before the next month's first")
  func monthLengths() throws {
    for year in 1896...2104 {
      for month in 1...12 {
        let next =
          try month == 12
          ? PartialDate(year: year + 1, month: 1) : PartialDate(year: year, month: month + 1)
        let date = try PartialDate(year: year, month: month)
        try #require(date.last.next == next.first)
        try #require(date.precision == .month)
        try #require(try PartialDate(date.description) == date)
      }
      try #require(
        try PartialDate(year: year).last.next == PartialDate(year: year + 1).first)
    }
  }

  @Test("Every date survives its text", arguments: -9999...(-9990))
  func roundTripOfNegativeYears(year: Int) throws {
    for year in [year, year + 9_990, -year] {
      for date in try [
        PartialDate(year: year), PartialDate(year: year, month: 2),
        PartialDate(year: year, month: 12, day: 31),
      ] {
        #expect(try PartialDate(date.description) == date)
      }
    }
  }

  @Test(
    "Text of another form is refused",
    arguments: [
      "", " ", "-", "--", "2", "24", "202", "20240", "02024", "+2024", " 2024", "2024 ", "2024-",
      "2024-6", "2024-006", "2024-06-", "2024-06-1", "2024-06-001", "2024-06-19-", "2024-06-19T00",
      "2024-06-19-01", "20240619", "2024/06/19", "2024.06", "June 2024", "20x4", "2024-0x",
      "2024-06-1x", "--2024", "2024--06", "-2024-", "２０２４", "२०२४", "2024-06\u{0}", "\u{0}2024",
      "２024", "20²4", "2024-0\u{661}", "-0000", "-0000-01-01", "2024‐06", "2024–06", "0x12", "1e03",
      "2024-W01", "2024-060", "\n2024", "2024\r\n",
    ])
  func malformed(text: String) {
    #expect(throws: DateError.malformed(text)) { try PartialDate(text) }
    #expect(throws: DateError.malformed(text)) { try CalendarDate(text) }
  }

  @Test(
    "Text of the right form and a wrong part is refused by the part",
    arguments: [
      ("2024-00", DateError.monthOutOfRange(0)), ("2024-13-01", .monthOutOfRange(13)),
      ("2024-06-00", .dayOutOfRange(0, month: 6, year: 2024)),
      ("-0004-02-30", .dayOutOfRange(30, month: 2, year: -4)),
      (String(repeating: "9", count: 100_000), .malformed(String(repeating: "9", count: 100_000))),
    ])
  func wrongParts(text: String, error: DateError) {
    #expect(throws: error) { try PartialDate(text) }
  }

  @Test("A day of no month is refused")
  func dayWithoutMonth() {
    #expect(throws: DateError.malformed("day 3 of no month of 2024")) {
      try PartialDate(year: 2024, month: nil, day: 3)
    }
  }

  @Test("Random bytes are refused or survive the round trip")
  func randomText() {
    var generator = SplitMix64(seed: 3)
    let letters = Array("0123456789--")
    for _ in 0..<20_000 {
      let text = String((0..<generator.below(12)).map { _ in letters[generator.below(12)] })
      guard let date = try? PartialDate(text) else { continue }
      #expect(date.description == text)
    }
  }

  @Test("In lists a day comes before its month before its year, and all by their first day")
  func order() {
    let dates: [PartialDate] = [
      "2024-02", "2024", "2023-12-31", "2024-01", "2024-01-02", "2024-01-01", "-0001", "2023",
    ]
    #expect(
      dates.sorted().map(\.description) == [
        "-0001", "2023", "2023-12-31", "2024-01-01", "2024-01", "2024", "2024-01-02", "2024-02",
      ])
  }

  @Test("The month and the year of a day are those of its parts")
  func units() throws {
    var generator = SplitMix64(seed: 4)
    let days = CalendarDate.latest - CalendarDate.earliest + 1
    for _ in 0..<5_000 {
      let day = try #require(CalendarDate.earliest.adding(days: generator.below(days)))
      #expect(try PartialDate(monthOf: day) == PartialDate(year: day.year, month: day.month))
      #expect(try PartialDate(yearOf: day) == PartialDate(year: day.year))
    }
  }

  @Test(
    "Months later a date keeps its precision and its day, or the last that the month has",
    arguments: [
      ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
      ("2024-03-15", -3, "2023-12-15"), ("-0004-02-29", 12, "-0003-02-28"),
      ("2024-06", 7, "2025-01"), ("0000-01", -1, "-0001-12"),
      ("2024", 24, "2026"), ("2024", 6, "2024-07"),
      ("9999-11-30", 1, "9999-12-30"), ("9999-12", 1, nil), ("-9999-01-01", -1, nil),
      ("2024-06-01", .max, nil), ("2024-06-01", .min, nil), ("0000-01-01", .min, nil),
    ] as [(String, Int, String?)])
  func months(text: String, months: Int, later: String?) throws {
    #expect(try PartialDate(text).adding(months: months)?.description == later)
  }
}

import Testing
import TypedGraph

@Suite("Intersections of periods")
struct PeriodIntersectionTests {
  /// Every period between two of these bounds that has a day.
  static let periods: [Period] = {
    let dates: [PartialDate?] = [
      nil, "2023", "2023-11", "2023-12-30", "2024", "2024-01", "2024-01-02", "2024-02", "2025",
    ]
    return dates.flatMap { start in
      dates.compactMap { end in try? Period(from: start, until: end) }
    }
  }()

  @Test("A day is certainly in the intersection just where it is certainly in both")
  func certainty() throws {
    let days: [PartialDate] = [
      "2022-12-31", "2023-01-01", "2023-06-01", "2023-11-01", "2023-11-30", "2023-12-29",
      "2023-12-30", "2023-12-31", "2024-01-01", "2024-01-02", "2024-01-31", "2024-02-01",
      "2024-02-29", "2024-03-01", "2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01",
    ]
    #expect(Self.periods.count > 40)
    for one in Self.periods {
      for other in Self.periods {
        let common = one.intersection(other)
        #expect(common == other.intersection(one))
        for day in days {
          let both = min(one.holds(on: day), other.holds(on: day))
          let answer = common.holds(on: day)
          #expect((answer == .certainly) == (both == .certainly), "\(one) ∩ \(other) on \(day)")
          #expect(answer >= both, "\(one) ∩ \(other) on \(day)")
        }
      }
    }
  }

  @Test("What shares no day is empty; what is unknown stays so; everything is neutral")
  func edges() {
    #expect(Period.until("2000").intersection(.since("2010")).isEmpty)
    #expect(Period.unknown.intersection(.since("2010")).start == .unknown)
    for period in Self.periods { #expect(period.intersection(.always) == period) }
  }
}

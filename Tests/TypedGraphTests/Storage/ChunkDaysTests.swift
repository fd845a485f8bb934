import TestSupport
import Testing

@testable import TypedGraph

@Suite("Days of chunks of relations")
struct ChunkDaysTests {
  @Test("Many periods spread the days as one after the other do", arguments: 0..<50)
  func together(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let periods = (0..<random.below(70)).map { _ in random.period() }
    let (starts, ends) = (periods.map(\.startCode), periods.map(\.endCode))
    for first in [0, 1, 7, 8, 64, periods.count, periods.count + 1] {
      var (one, all) = (ChunkDays(), ChunkDays())
      all.add(starts: starts, ends: ends, from: first)
      for period in periods.dropFirst(first) {
        one.add(startCode: period.startCode, endCode: period.endCode)
      }
      #expect(one == all)
      for (number, period) in periods.enumerated() where number >= first {
        let bounds = PeriodBounds(period)
        for day in [-800, -1, 0, 200, 900, 40_000] as [Int32]
        where bounds.holds(from: day, through: day) != .no {
          #expect(all.meets(from: day, through: day), "\(period) on day \(day)")
        }
      }
    }
  }
}

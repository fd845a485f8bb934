import GraphKernel
import TestSupport
import Testing

@Suite("Interval masks")
struct IntervalMaskTests {
  @Test("Sixty-four intervals at a time answer as each of them does", arguments: 0..<200)
  func oracle(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    func code() -> Int32 {
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: Int32.min
      case 1: Int32.min + 1
      case 2: Int32.random(in: -20...20, using: &generator) << 2 | 1
      case 3: Int32.random(in: -536_870_912...536_870_911, using: &generator) << 2
      default: Int32.random(in: -20...20, using: &generator) << 2
      }
    }
    let count = 64 + Int.random(in: 0..<20, using: &generator)
    let (starts, ends) = ((0..<count).map { _ in code() }, (0..<count).map { _ in code() })
    let mask = IntervalMask(
      latestStart: Int32.random(in: -22...22, using: &generator),
      earliestEnd: Int32.random(in: -22...22, using: &generator), openEnd: .min)
    for place in 0...(count - 64) {
      let (holds, inexact) = try #require(mask.word(starts: starts, ends: ends, at: place))
      for row in 0..<64 {
        let (start, end) = (starts[place + row], ends[place + row])
        let isLate = end == .min || (end >> 2 > mask.earliestEnd && start >> 2 < end >> 2)
        #expect(holds >> UInt64(row) & 1 == (start >> 2 <= mask.latestStart && isLate ? 1 : 0))
        #expect(inexact >> UInt64(row) & 1 == ((start | end) & 3 != 0 ? 1 : 0))
      }
    }
    #expect(mask.word(starts: starts, ends: ends, at: count - 63) == nil)
    #expect(mask.word(starts: starts, ends: ends, at: -1) == nil)
  }
}

import TestSupport
import Testing

@testable import DOT

@Suite("Pairs of numbers")
struct PairSetTests {
  @Test("A set holds what was put in, group by group", arguments: 0..<20 as Range<UInt64>)
  func random(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var set = PairSet()
    var slow: Set<[Int]> = []
    let span = [3, 40, 1_000, 3_000_000][Int(seed % 4)]
    for _ in 0..<3_000 {
      let pair = [3, span, span].map { Int.random(in: 0..<$0, using: &random) }
      #expect(set.contains(group: pair[0], pair[1], pair[2]) == slow.contains(pair))
      #expect(set.insert(group: pair[0], pair[1], pair[2]) == slow.insert(pair).inserted)
      #expect(set.contains(group: pair[0], pair[1], pair[2]))
    }
  }

  @Test("All pairs of two ranges take bits, not slots")
  func dense() {
    var set = PairSet()
    for first in 0..<1_000 {
      for second in 0..<1_000 { _ = set.insert(group: 0, first, second) }
    }
    #expect(set.slotCount <= 65_536)
  }
}

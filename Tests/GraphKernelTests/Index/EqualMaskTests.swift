import GraphKernel
import TestSupport
import Testing

@Suite("Equal masks")
struct EqualMaskTests {
  @Test("Sixty-four numbers at a time answer as each of them does", arguments: 0..<50)
  func oracle(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let count = 64 + Int.random(in: 0..<20, using: &generator)
    let numbers = (0..<count).map { _ in
      UInt16.random(in: seed % 2 == 0 ? 0...3 : 65_533...65_535, using: &generator)
    }
    for wanted in [0, 1, 3, 4, 65_533, 65_535] as [UInt16] {
      for place in 0...(count - 64) {
        let bits = try #require(EqualMask.word(numbers, at: place, equalTo: wanted))
        let expected = (0..<64).reduce(into: UInt64(0)) { bits, row in
          if numbers[place + row] == wanted { bits |= 1 << UInt64(row) }
        }
        #expect(bits == expected)
      }
    }
    #expect(EqualMask.word(numbers, at: count - 63, equalTo: 0) == nil)
    #expect(EqualMask.word(numbers, at: -1, equalTo: 0) == nil)
  }
}

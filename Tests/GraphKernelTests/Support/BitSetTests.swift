import TestSupport
import Testing

@testable import GraphKernel

@Suite("Bit sets")
struct BitSetTests {
  @Test("A bit set behaves as a set of integers", arguments: 0..<50)
  func oracle(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    func members() -> Set<UInt16> {
      let highest: UInt16 = [3, 63, 64, 300][Int.random(in: 0..<4, using: &generator)]
      let count = Int.random(in: 0..<40, using: &generator)
      return Set((0..<count).map { _ in UInt16.random(in: 0...highest, using: &generator) })
    }
    let (left, right) = (members(), members())
    func check(_ set: BitSet<UInt16>, _ expected: Set<UInt16>) {
      #expect(set.members == expected.sorted())
      #expect(set.count == expected.count && set.isEmpty == expected.isEmpty)
      #expect((0...400).allSatisfy { set.contains($0) == expected.contains($0) })
      #expect(set == BitSet(expected) && set.hashValue == BitSet(expected).hashValue)
    }
    check(BitSet(left), left)
    var common = BitSet(left)
    common.formIntersection(BitSet(right))
    check(common, left.intersection(right))
    var rest = BitSet(left)
    for member in right { rest.remove(member) }
    check(rest, left.subtracting(right))
    for member in right { rest.insert(member) }
    check(rest, left.union(right))
  }

  @Test("Sets of the same members are equal, however many words they have")
  func equality() {
    var set: BitSet<UInt32> = [3, 200, 64, 3]
    #expect(set.members == [3, 64, 200] && set.words.count == 4)
    set.remove(200)
    set.remove(9_999)
    #expect(set.words.count == 4)
    #expect(set == [3, 64] && set.hashValue == ([3, 64] as BitSet<UInt32>).hashValue)
    #expect(set != [3] && set != [3, 64, 300])
    #expect(BitSet<UInt32>(words: [0, 0]) == [] && BitSet<UInt32>(words: [0, 0]).isEmpty)
    #expect(set.word(0) == 8 && set.word(1) == 1 && set.word(9) == 0 && set.word(-1) == 0)
  }
}

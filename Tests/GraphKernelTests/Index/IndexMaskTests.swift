import GraphKernel
import TestSupport
import Testing

@Suite("Masks and kind sets")
struct IndexMaskTests {
  @Test("A mask behaves as a set of integers", arguments: [0, 1, 63, 64, 65, 130])
  func asSet(count: Int) {
    var generator = SplitMix64(seed: UInt64(count))
    let left = Set((0..<count).filter { _ in Bool.random(using: &generator) })
    let right = Set((0..<count).filter { _ in Bool.random(using: &generator) })
    let leftMask = IndexMask(count: count) { left.contains($0) }
    var rightMask = IndexMask(count: count)
    for index in right { rightMask[index] = true }
    func check(_ expected: Set<Int>, _ change: (inout IndexMask) -> Void) {
      var mask = leftMask
      change(&mask)
      #expect(mask.indices.map { Int($0) } == expected.sorted())
      #expect(mask.setCount == expected.count)
    }
    check(left) { _ in }
    check(left.intersection(right)) { $0.formIntersection(rightMask) }
    check(left.union(right)) { $0.formUnion(rightMask) }
    check(left.subtracting(right)) { $0.subtract(rightMask) }
    check(Set(0..<count).subtracting(left)) { $0.formComplement() }
    #expect(IndexMask(count: count, filled: true).setCount == count)
    #expect(IndexMask(count: count, word: { _ in .max }).setCount == count)
    #expect(!leftMask[-1] && !leftMask[count])
  }

  @Test("A kind set behaves as a set of integers")
  func kinds() {
    var set: KindSet = [3, 200, 64, 3]
    #expect(set.kinds == [3, 64, 200])
    #expect(set.contains(64) && !set.contains(65) && !set.contains(9_999))
    set.remove(200)
    set.remove(201)
    #expect(set == [3, 64] && set.count == 2)
    set.formIntersection([64, 1_000])
    #expect(set == [64])
    set.remove(64)
    #expect(set.isEmpty && set == KindSet())
  }
}

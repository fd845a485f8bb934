import GraphKernel
import TestSupport
import Testing

@Suite("Index masks")
struct IndexMaskTests {
  @Test("A mask behaves as a set of integers", arguments: [0, 1, 63, 64, 65, 130])
  func asSet(count: Int) {
    var generator = SplitMix64(seed: UInt64(count))
    let members = Set((0..<count).filter { _ in Bool.random(using: &generator) })
    let made = IndexMask(count: count) { members.contains($0) }
    var filled = IndexMask(count: count)
    for index in members { filled[index] = true }
    var emptied = IndexMask(count: count, filled: true)
    for index in 0..<count where !members.contains(index) { emptied[index] = false }
    for mask in [made, filled, emptied] {
      #expect(mask == made && mask.count == count)
      #expect(mask.indices.map { Int($0) } == members.sorted())
      #expect(mask.setCount == members.count)
      #expect((-1...count).allSatisfy { mask[$0] == members.contains($0) })
    }
    #expect(IndexMask(count: count, filled: true).setCount == count)
    #expect(IndexMask(count: count, word: { _ in .max }).setCount == count)
  }

  @Test("A mask with some words changed and more indices has the bits of both")
  func changed() {
    let mask = IndexMask(count: 130) { $0 % 3 == 0 }
    let changed = mask.changed(count: 200, at: [1, 2, 3]) { _ in .max }
    #expect(changed == IndexMask(count: 200) { $0 >= 64 || $0 % 3 == 0 })
    #expect(changed.word(3) == 0xFF && mask.word(2) == 0b10)
    #expect(mask.changed(count: 130, at: [2]) { _ in 0 }.setCount == 43)
  }

  @Test("Masks that speak of different numbers of indices differ")
  func counts() {
    #expect(IndexMask(count: 3) != IndexMask(count: 4))
    #expect(IndexMask(count: 3) != IndexMask(count: 200))
  }

  @Test("A word has the bits of sixty-four indices, none outside the mask")
  func words() {
    let mask = IndexMask(count: 70) { $0 % 2 == 1 }
    #expect(mask.word(0) == 0xAAAA_AAAA_AAAA_AAAA && mask.word(1) == 0b101010)
    #expect(mask.word(2) == 0 && mask.word(-1) == 0)
  }
}

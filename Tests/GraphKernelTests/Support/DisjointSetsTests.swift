import TestSupport
import Testing

@testable import GraphKernel

@Suite("Disjoint sets")
struct DisjointSetsTests {
  @Test("Sets and sides are those that relabeling all vertices gives", arguments: 0..<60)
  func oracle(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 1...40, using: &generator)
    var sets = DisjointSets(count: count)
    // For each vertex the lowest of its set, and whether it is opposite to that.
    var heads = Array(0..<UInt32(count))
    var isOpposite = [Bool](repeating: false, count: count)
    for _ in 0..<(2 * count) {
      let left = Int.random(in: 0..<count, using: &generator)
      let right = Int.random(in: 0..<count, using: &generator)
      let opposite = Bool.random(using: &generator)
      let isNew = heads[left] != heads[right]
      #expect(sets.join(UInt32(left), UInt32(right), isOpposite: opposite) == isNew)
      if isNew {
        let (kept, lost) = heads[left] < heads[right] ? (left, right) : (right, left)
        let (head, old) = (heads[kept], heads[lost])
        let flips = (isOpposite[left] != isOpposite[right]) != opposite
        for vertex in 0..<count where heads[vertex] == old {
          heads[vertex] = head
          isOpposite[vertex] = isOpposite[vertex] != flips
        }
      }
      #expect(sets.count == Set(heads).count)
    }
    for vertex in 0..<count {
      #expect(sets.head(of: UInt32(vertex)) == heads[vertex])
      #expect(sets.isOpposite(UInt32(vertex)) == isOpposite[vertex])
    }
  }

  @Test("A chain of a hundred thousand joins is one set with two sides")
  func chain() {
    let count: UInt32 = 100_001
    var sets = DisjointSets(count: Int(count))
    for vertex in (1..<count).reversed() { sets.join(vertex, vertex - 1, isOpposite: true) }
    #expect(sets.count == 1 && sets.head(of: count - 1) == 0)
    #expect(!sets.isOpposite(count - 1) && sets.isOpposite(count - 2))
  }
}

import TestSupport
import Testing

@testable import TypedGraph

@Suite("Sets of rows")
struct RowSetTests {
  @Test("A set of rows counts its words' bits, and has no bit from its count on")
  func rows() {
    for count in [0, 1, 63, 64, 65, 130] {
      let words = (0..<3).map { RowSet.all(inWord: $0, of: count) }
      let set = RowSet(words: words)
      #expect(set.count == count)
      #expect((0..<UInt32(192)).allSatisfy { set.contains($0) == ($0 < count) })
    }
  }

  @Test("Sets with the same members are equal, however they came about, and copies change apart")
  func members() {
    let members: [UInt32] = [3, 64, 40_000, 2_000_000]
    var one = RowSet()
    var other = RowSet()
    for member in members { one.insert(member) }
    for member in members.reversed() + members { other.insert(member) }
    #expect(one == other && one.count == 4 && !one.isEmpty)
    #expect((0..<70_000).count { one.contains($0) } == 3)
    #expect(one.absent(fromWord: 1) == ~1 && one.absent(fromWord: 90_000) == .max)
    let words = (0...(2_000_000 / 64)).map { ~one.absent(fromWord: $0) }
    #expect(RowSet(words: words + [0, 0]) == one)
    other.insert(5)
    #expect(one != other && !one.contains(5) && other.contains(5))
  }
}

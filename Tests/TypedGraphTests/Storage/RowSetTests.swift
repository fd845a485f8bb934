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
}

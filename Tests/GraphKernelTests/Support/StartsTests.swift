import Testing

@testable import GraphKernel

@Suite("Starts")
struct StartsTests {
  @Test("Counts become the places where rows begin, and the answer is where the last one ends")
  func starts() {
    var counts: [UInt32] = [2, 0, 3]
    #expect(counts.formStarts() == 5)
    #expect(counts == [0, 2, 2])
  }

  @Test("Rows may begin anywhere, and there may be none")
  func edges() {
    var counts = [4, 1]
    #expect(counts.formStarts(from: 10) == 15)
    #expect(counts == [10, 14])
    var none: [Int] = []
    #expect(none.formStarts(from: 7) == 7)
  }
}

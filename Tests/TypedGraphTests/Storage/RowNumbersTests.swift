import TestSupport
import Testing

@testable import TypedGraph

@Suite("Row numbers")
struct RowNumbersTests {
  @Test("Numbers in order are a run until they are not, and the same numbers all the while")
  func numbers() {
    var numbers = RowNumbers.run(0..<0)
    var expected: [UInt32] = []
    for run: Range<UInt32> in [4..<6, 6..<7, 7..<900] {
      numbers.append(run)
      expected += run
    }
    guard case .run(4..<900) = numbers else {
      Issue.record("\(numbers) is no run")
      return
    }
    for run: Range<UInt32> in [3..<5, 5..<6, 0..<0] {
      numbers.append(run)
      expected += run
    }
    #expect(numbers.count == expected.count)
    #expect(expected.indices.allSatisfy { numbers[$0] == expected[$0] })
  }
}

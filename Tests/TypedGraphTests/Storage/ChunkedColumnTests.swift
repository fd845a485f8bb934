import TestSupport
import Testing

@testable import TypedGraph

@Suite("Columns in chunks")
struct ChunkedColumnTests {
  /// The lengths of what is appended, one after the other: within a chunk, to its end, and over it.
  static let lengths = [
    [0], [1], [1_024], [1_025], [1_000, 24, 1], [1_000, 25], [5, 5_000, 1], [2_048, 2_048],
    [300, 300, 300, 300],
  ]

  @Test("Every way to append gives the values that an array has", arguments: lengths)
  func appending(lengths: [Int]) {
    var random = SplitMix64(seed: UInt64(lengths.count))
    var one = ChunkedColumn<UInt32>()
    var many = ChunkedColumn<UInt32>()
    var made = ChunkedColumn<UInt32>()
    var sliced = SlicedColumn<UInt32>()
    var single = SlicedColumn<UInt32>()
    var same = ChunkedColumn<UInt32>()
    var expected: [UInt32] = []
    var constant: [UInt32] = []
    for length in lengths {
      let values = (0..<length).map { _ in UInt32(random.next() % 1_000_000) }
      for value in values {
        one.append(value)
        single.append(value)
      }
      many.append(contentsOf: values)
      made.append(values.map { $0 + 1 }) { $0 - 1 }
      sliced.append(contentsOf: values)
      same.append(repeating: UInt32(length), count: length)
      expected += values
      constant += Array(repeating: UInt32(length), count: length)
    }
    for column in [one, many, made] {
      #expect(column.count == expected.count)
      #expect(Array(column.chunks.joined()) == expected)
      #expect(expected.indices.allSatisfy { column[$0] == expected[$0] })
      #expect(column.chunks.dropLast().allSatisfy { $0.count == Chunking.size })
    }
    for column in [sliced, single] {
      #expect(column.count == expected.count)
      #expect(expected.indices.allSatisfy { column[$0] == expected[$0] })
    }
    #expect(Array(same.chunks.joined()) == constant)
  }

  @Test("What is changed in a column changes neither its copies nor what it was made of")
  func independence() {
    let values = (0..<3_000).map { $0 }
    var sliced = SlicedColumn<Int>()
    sliced.append(contentsOf: values)
    var same = ChunkedColumn<Int>()
    same.append(repeating: 7, count: 3_000)
    let (slicedBefore, sameBefore) = (sliced, same)
    for place in [0, 1_023, 1_500, 2_999] {
      sliced[place] = -1
      same[place] = -1
    }
    sliced.append(-2)
    #expect(values.indices.allSatisfy { slicedBefore[$0] == values[$0] && sameBefore[$0] == 7 })
    #expect(values[1_500] == 1_500 && slicedBefore.count == 3_000)
    #expect([0, 1_023, 1_500, 2_999].allSatisfy { sliced[$0] == -1 && same[$0] == -1 })
    #expect((0..<3_000).count { sliced[$0] != values[$0] } == 4)
    #expect((0..<3_000).count { same[$0] != 7 } == 4)
  }
}

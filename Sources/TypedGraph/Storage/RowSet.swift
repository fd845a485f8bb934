internal import GraphKernel

/// A set of rows or vertices that knows its count: those that were removed.
struct RowSet: Equatable, Sendable {
  private var bits = BitSet<UInt32>()
  private(set) var count = 0

  init() {}

  /// The set of given bits, sixty-four to a word.
  init(words: [UInt64]) {
    bits = BitSet(words: words)
    count = bits.count
  }

  /// The bits of those of the indices `64 * word ..< 64 * word + 64` that lie below a count.
  static func all(inWord word: Int, of count: Int) -> UInt64 {
    let left = count - word * 64
    return left >= 64 ? .max : left <= 0 ? 0 : 1 &<< UInt64(left) &- 1
  }

  var isEmpty: Bool { count == 0 }

  func contains(_ index: UInt32) -> Bool { bits.contains(index) }

  mutating func insert(_ index: UInt32) {
    guard !contains(index) else { return }
    bits.insert(index)
    count += 1
  }

  /// The bits of those of sixty-four indices that are no members, lowest first; also beyond the last one.
  func absent(fromWord word: Int) -> UInt64 { ~bits.word(word) }
}

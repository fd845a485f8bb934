/// A set of rows or vertices, one bit each as far as the last member: those that were removed.
struct RowSet: Equatable, Sendable {
  private var words: [UInt64] = []
  private(set) var count = 0

  init() {}

  /// The set of given bits, sixty-four to a word.
  init(words: [UInt64]) {
    self.words = words
    count = words.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// The bits of those of the indices `64 * word ..< 64 * word + 64` that lie below a count.
  static func all(inWord word: Int, of count: Int) -> UInt64 {
    let left = count - word * 64
    return left >= 64 ? .max : left <= 0 ? 0 : 1 &<< UInt64(left) &- 1
  }

  var isEmpty: Bool { count == 0 }

  func contains(_ index: UInt32) -> Bool {
    let word = Int(index >> 6)
    return word < words.count && words[word] & (1 &<< UInt64(index & 63)) != 0
  }

  mutating func insert(_ index: UInt32) {
    guard !contains(index) else { return }
    let word = Int(index >> 6)
    if word >= words.count {
      words.append(contentsOf: repeatElement(0, count: word + 1 - words.count))
    }
    words[word] |= 1 &<< UInt64(index & 63)
    count += 1
  }

  /// The bits of those of sixty-four indices that are no members, lowest first; also beyond the last one.
  func absent(fromWord word: Int) -> UInt64 {
    word < words.count ? ~words[word] : .max
  }
}

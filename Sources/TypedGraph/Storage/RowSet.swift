/// A set of rows or vertices that knows its count: those that were removed.
///
/// Its bits lie in pages, so that a changed copy of it copies one of them and shares the others, and pages without
/// members take no room.
struct RowSet: Sendable {
  /// Bits, sixty-four to a word, as far as the last member; a page without any is empty.
  private var pages: [[UInt64]] = []
  private(set) var count = 0

  private static var pageBits: Int { 9 }
  private static var pageWords: Int { 1 << pageBits }

  init() {}

  /// The set of given bits, sixty-four to a word.
  init(words: [UInt64]) {
    for (word, bits) in words.enumerated() where bits != 0 {
      self[word] = bits
      count += bits.nonzeroBitCount
    }
  }

  /// The bits of those of the indices `64 * word ..< 64 * word + 64` that lie below a count.
  static func all(inWord word: Int, of count: Int) -> UInt64 {
    let left = count - word * 64
    return left >= 64 ? .max : left <= 0 ? 0 : 1 &<< UInt64(left) &- 1
  }

  var isEmpty: Bool { count == 0 }

  func contains(_ index: UInt32) -> Bool {
    self[Int(index >> 6)] & (1 &<< UInt64(index & 63)) != 0
  }

  /// Adds a member.
  ///
  /// - Complexity: O(1), amortized; the first change of a copy copies one page and the list of pages, of which
  ///   a graph of ten million relations has three hundred.
  mutating func insert(_ index: UInt32) {
    guard !contains(index) else { return }
    self[Int(index >> 6)] |= 1 &<< UInt64(index & 63)
    count += 1
  }

  /// The bits of those of sixty-four indices that are no members, lowest first; also beyond the last one.
  func absent(fromWord word: Int) -> UInt64 { ~self[word] }

  /// The bits of sixty-four indices; a page is made when one of its words is first written.
  private subscript(word: Int) -> UInt64 {
    get {
      let page = word >> Self.pageBits
      guard page < pages.count, !pages[page].isEmpty else { return 0 }
      return pages[page][word & (Self.pageWords - 1)]
    }
    set {
      let page = word >> Self.pageBits
      while pages.count <= page { pages.append([]) }
      if pages[page].isEmpty { pages[page] = Array(repeating: 0, count: Self.pageWords) }
      pages[page][word & (Self.pageWords - 1)] = newValue
    }
  }
}

extension RowSet: Equatable {
  /// Whether both have the same members; pages that both share are not looked into.
  static func == (left: RowSet, right: RowSet) -> Bool {
    // A page is there where it has members, so that equal sets have equal pages.
    left.count == right.count && left.pages == right.pages
  }
}

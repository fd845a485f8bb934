/// A set of indices `0..<count`, one bit each.
///
/// As an ``EdgeMask`` it says which edges a search may take, as a ``VertexMask`` which vertices it
/// may enter. Bits at and beyond `count` are always zero. Inlined in other modules as ``BitSet`` is.
@usableFromInline package struct IndexMask: Sendable, Hashable {
  /// The number of indices the mask speaks of, set or not.
  @usableFromInline package let count: Int

  /// The indices that are set, with a bit for every index.
  @usableFromInline internal var bits: BitSet<UInt32>

  /// A mask in which every index has the same state.
  ///
  /// - Parameters:
  ///   - count: The number of indices; must not be negative.
  ///   - filled: Whether every index is set.
  /// - Complexity: O(count / 64).
  package init(count: Int, filled: Bool = false) {
    self.init(count: count) { (_: Int) -> UInt64 in filled ? .max : 0 }
  }

  /// A mask built sixty-four indices at a time.
  ///
  /// - Parameters:
  ///   - count: The number of indices; must not be negative.
  ///   - word: The bits of the indices `64 * i ..< 64 * i + 64`, lowest first. Bits at and beyond
  ///     `count` are ignored.
  /// - Complexity: O(count / 64) calls.
  @inlinable package init(count: Int, word: (Int) -> UInt64) {
    precondition(count >= 0, "a mask cannot have a negative count")
    self.count = count
    let wordCount = (count + 63) / 64
    var words: [UInt64] = []
    words.reserveCapacity(wordCount)
    for index in 0..<wordCount { words.append(word(index)) }
    let used = count & 63
    if used != 0 { words[wordCount - 1] &= (1 &<< UInt64(used)) &- 1 }
    bits = BitSet(words: words)
  }

  /// A mask of given words.
  ///
  /// - Parameters:
  ///   - count: The number of indices; must not be negative.
  ///   - words: Their bits, sixty-four to a word, lowest first; as many words as the indices need. Bits at
  ///     and beyond `count` are ignored.
  package init(count: Int, words: consuming [UInt64]) {
    precondition(count >= 0 && words.count == (count + 63) / 64, "a mask has a bit for every index")
    self.count = count
    let used = count & 63
    if used != 0 { words[words.count - 1] &= (1 &<< UInt64(used)) &- 1 }
    bits = BitSet(words: words)
  }

  /// A mask built from a predicate on each index.
  ///
  /// - Parameters:
  ///   - count: The number of indices; must not be negative.
  ///   - isSet: Whether the index belongs to the mask.
  /// - Complexity: O(count) calls.
  @inlinable package init(count: Int, where isSet: (Int) -> Bool) {
    self.init(count: count) { (index: Int) -> UInt64 in
      var bits: UInt64 = 0
      let first = index * 64
      let end = Swift.min(first + 64, count)
      for position in first..<end where isSet(position) {
        bits |= 1 &<< UInt64(position &- first)
      }
      return bits
    }
  }

  /// The mask of as many indices or more, with the bits of some words changed.
  ///
  /// - Parameters:
  ///   - count: The number of indices of the new mask, no fewer than this one has.
  ///   - words: Which words are changed, those with indices that are new among them.
  ///   - word: The bits of a word.
  /// - Returns: The new mask.
  /// - Complexity: A copy of count / 8 bytes, and a call for each of the words.
  package func changed(
    count: Int, at words: some Sequence<Int>, word: (Int) -> UInt64
  ) -> IndexMask {
    var changed = bits.words
    let wordCount = (count + 63) / 64
    changed.append(contentsOf: repeatElement(0, count: wordCount - changed.count))
    for index in words {
      let used = count - index * 64
      changed[index] = word(index) & (used >= 64 ? .max : (1 &<< UInt64(used)) &- 1)
    }
    return IndexMask(count: count, bits: BitSet(words: changed))
  }

  private init(count: Int, bits: BitSet<UInt32>) {
    self.count = count
    self.bits = bits
  }

  /// Whether an index is set; false for every index outside `0..<count`.
  @inlinable package subscript(index: Int) -> Bool {
    get {
      guard index >= 0, index < count else { return false }
      return bits.contains(UInt32(truncatingIfNeeded: index))
    }
    set {
      precondition(index >= 0 && index < count, "the index is outside the mask")
      let member = UInt32(truncatingIfNeeded: index)
      if newValue { bits.insert(member) } else { bits.remove(member) }
    }
  }

  /// The bits of sixty-four indices.
  ///
  /// - Parameter index: Which sixty-four: those from 64 times the number on.
  /// - Returns: Their bits, lowest first; 0 outside the mask.
  @inlinable package func word(_ index: Int) -> UInt64 { bits.word(index) }

  /// The bits of all indices, sixty-four to a word, lowest first.
  package var allWords: [UInt64] { bits.words }

  /// The number of indices that are set.
  ///
  /// - Complexity: O(count / 64).
  package var setCount: Int { bits.count }

  /// The indices that are set, ascending.
  ///
  /// - Complexity: O(count / 64 + setCount).
  package var indices: [UInt32] { bits.members }

  /// The bits, sixty-four to a word, one for every index.
  internal var words: [UInt64] { @inline(__always) get { bits.words } }
}

/// The edges that a search may take.
package typealias EdgeMask = IndexMask

/// The vertices that a search may enter.
package typealias VertexMask = IndexMask

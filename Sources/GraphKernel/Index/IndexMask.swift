/// A set of indices `0..<count`, one bit each.
///
/// As an ``EdgeMask`` it says which edges a search may take, as a ``VertexMask`` which vertices it
/// may enter. Bits at and beyond `count` are always zero.
package struct IndexMask: Sendable, Hashable {
  /// The number of indices the mask speaks of, set or not.
  package let count: Int

  @usableFromInline internal var words: [UInt64]

  /// A mask in which every index has the same state.
  ///
  /// - Parameters:
  ///   - count: The number of indices; must not be negative.
  ///   - filled: Whether every index is set.
  /// - Complexity: O(count / 64).
  package init(count: Int, filled: Bool = false) {
    precondition(count >= 0, "a mask cannot have a negative count")
    self.count = count
    words = Array(repeating: filled ? .max : 0, count: (count + 63) / 64)
    clearTail()
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
    words = []
    words.reserveCapacity(wordCount)
    for index in 0..<wordCount { words.append(word(index)) }
    clearTail()
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

  /// Whether an index is set; false for every index outside `0..<count`.
  @inlinable package subscript(index: Int) -> Bool {
    get {
      guard index >= 0, index < count else { return false }
      return words[index >> 6] & (1 &<< UInt64(index & 63)) != 0
    }
    set {
      precondition(index >= 0 && index < count, "the index is outside the mask")
      let bit: UInt64 = 1 &<< UInt64(index & 63)
      if newValue { words[index >> 6] |= bit } else { words[index >> 6] &= ~bit }
    }
  }

  /// The bits of sixty-four indices.
  ///
  /// - Parameter index: Which sixty-four: those from 64 times the number on.
  /// - Returns: Their bits, lowest first; 0 outside the mask.
  package func word(_ index: Int) -> UInt64 {
    index >= 0 && index < words.count ? words[index] : 0
  }

  /// The number of indices that are set.
  ///
  /// - Complexity: O(count / 64).
  package var setCount: Int {
    var total = 0
    for word in words { total += word.nonzeroBitCount }
    return total
  }

  /// The indices that are set, ascending.
  ///
  /// - Complexity: O(count / 64 + setCount).
  package var indices: [UInt32] {
    var result: [UInt32] = []
    for (position, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        result.append(UInt32(position * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return result
  }

  /// Keeps only the indices that are set in both masks.
  ///
  /// - Parameter other: A mask; indices beyond its count do not belong to it.
  /// - Complexity: O(count / 64).
  package mutating func formIntersection(_ other: IndexMask) {
    for position in words.indices {
      words[position] &= position < other.words.count ? other.words[position] : 0
    }
  }

  /// Adds the indices that are set in another mask, as far as this mask reaches.
  ///
  /// - Parameter other: A mask.
  /// - Complexity: O(count / 64).
  package mutating func formUnion(_ other: IndexMask) {
    for position in 0..<Swift.min(words.count, other.words.count) {
      words[position] |= other.words[position]
    }
    clearTail()
  }

  /// Removes the indices that are set in another mask.
  ///
  /// - Parameter other: A mask.
  /// - Complexity: O(count / 64).
  package mutating func subtract(_ other: IndexMask) {
    for position in 0..<Swift.min(words.count, other.words.count) {
      words[position] &= ~other.words[position]
    }
  }

  /// Sets every index that is clear and clears every index that is set.
  ///
  /// - Complexity: O(count / 64).
  package mutating func formComplement() {
    for position in words.indices { words[position] = ~words[position] }
    clearTail()
  }

  @usableFromInline internal mutating func clearTail() {
    let used = count & 63
    if used != 0, !words.isEmpty { words[words.count - 1] &= (1 &<< UInt64(used)) &- 1 }
  }
}

/// The edges that a search may take.
package typealias EdgeMask = IndexMask

/// The vertices that a search may enter.
package typealias VertexMask = IndexMask

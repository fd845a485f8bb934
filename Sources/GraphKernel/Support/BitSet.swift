/// A set of small numbers, one bit each, as far as the last word that is needed.
///
/// Sets with the same members are equal, however many words they have. A number takes a bit whether it
/// is a member or not: a set is as large as its highest number.
///
/// `@usableFromInline` lets other modules of the package inline and specialize its members; without it
/// `@inlinable` has no effect on a declaration that is `package`.
@usableFromInline
package struct BitSet<Member: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
  /// The bits, sixty-four to a word, the lowest number in the lowest bit.
  @usableFromInline internal var words: [UInt64]

  /// The empty set.
  @inlinable package init() { words = [] }

  /// The set whose bits are given.
  ///
  /// - Parameter words: Bits, sixty-four to a word, the lowest number in the lowest bit.
  @inlinable package init(words: [UInt64]) { self.words = words }

  /// The set of the given numbers.
  ///
  /// - Parameter members: Numbers in any order; repetitions do not matter.
  @inlinable package init(_ members: some Sequence<Member>) {
    self.init()
    for member in members { insert(member) }
  }

  /// Whether no number belongs to the set.
  ///
  /// - Complexity: O(highest number / 64).
  package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The number of members.
  ///
  /// - Complexity: O(highest number / 64).
  package var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// The members, ascending.
  ///
  /// - Complexity: O(highest number / 64 + count).
  package var members: [Member] {
    var result: [Member] = []
    for (position, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        result.append(Member(position * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return result
  }

  /// Whether a number belongs to the set.
  ///
  /// - Parameter member: Any number.
  /// - Returns: Whether it is a member.
  @inlinable package func contains(_ member: Member) -> Bool {
    let word = Int(member >> 6)
    return word < words.count && words[word] & Self.bit(of: member) != 0
  }

  /// Adds a number.
  ///
  /// - Parameter member: A number, possibly a member already.
  @inlinable package mutating func insert(_ member: Member) {
    let word = Int(member >> 6)
    if word >= words.count {
      words.append(contentsOf: repeatElement(0, count: word + 1 - words.count))
    }
    words[word] |= Self.bit(of: member)
  }

  /// Removes a number.
  ///
  /// - Parameter member: A number, possibly not a member.
  @inlinable package mutating func remove(_ member: Member) {
    let word = Int(member >> 6)
    if word < words.count { words[word] &= ~Self.bit(of: member) }
  }

  /// Keeps only the numbers that belong to both sets.
  ///
  /// - Parameter other: A set.
  /// - Complexity: O(highest number / 64).
  package mutating func formIntersection(_ other: BitSet) {
    for position in words.indices { words[position] &= other.word(position) }
  }

  /// The bits of sixty-four numbers.
  ///
  /// - Parameter index: Which sixty-four: those from 64 times the index on.
  /// - Returns: Their bits, lowest first; 0 beyond the highest number.
  @inlinable package func word(_ index: Int) -> UInt64 {
    index >= 0 && index < words.count ? words[index] : 0
  }

  /// The place of a number within its word, as a bit.
  @inlinable @inline(__always) internal static func bit(of member: Member) -> UInt64 {
    1 &<< UInt64(truncatingIfNeeded: member & 63)
  }
}

extension BitSet: ExpressibleByArrayLiteral {
  /// The set of the given numbers.
  ///
  /// - Parameter elements: Numbers in any order; repetitions do not matter.
  @inlinable package init(arrayLiteral elements: Member...) { self.init(elements) }
}

extension BitSet: Hashable {
  /// Whether two sets have the same members.
  @usableFromInline package static func == (left: BitSet, right: BitSet) -> Bool {
    let count = Swift.max(left.words.count, right.words.count)
    return (0..<count).allSatisfy { left.word($0) == right.word($0) }
  }

  /// Hashes the members.
  @usableFromInline package func hash(into hasher: inout Hasher) {
    let used = words.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
    for word in words[..<used] { hasher.combine(word) }
  }
}

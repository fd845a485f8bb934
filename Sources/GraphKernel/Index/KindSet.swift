/// A set of edge kinds, one bit each.
package struct KindSet: Sendable, Hashable, ExpressibleByArrayLiteral {
  internal var words: [UInt64]

  /// The empty set.
  package init() { words = [] }

  /// The set of the given kinds.
  ///
  /// - Parameter kinds: Kinds in any order; repetitions do not matter.
  package init(_ kinds: some Sequence<UInt16>) {
    self.init()
    for kind in kinds { insert(kind) }
  }

  /// The set of the given kinds.
  ///
  /// - Parameter elements: Kinds in any order; repetitions do not matter.
  package init(arrayLiteral elements: UInt16...) { self.init(elements) }

  /// Whether no kind belongs to the set.
  package var isEmpty: Bool { words.isEmpty }

  /// The number of kinds in the set.
  package var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether a kind belongs to the set.
  ///
  /// - Parameter kind: A kind.
  /// - Returns: Whether it is a member.
  package func contains(_ kind: UInt16) -> Bool {
    let word = Int(kind >> 6)
    return word < words.count && words[word] & (1 &<< UInt64(kind & 63)) != 0
  }

  /// Adds a kind.
  ///
  /// - Parameter kind: A kind, possibly a member already.
  package mutating func insert(_ kind: UInt16) {
    let word = Int(kind >> 6)
    while words.count <= word { words.append(0) }
    words[word] |= 1 &<< UInt64(kind & 63)
  }

  /// Removes a kind.
  ///
  /// - Parameter kind: A kind, possibly not a member.
  package mutating func remove(_ kind: UInt16) {
    let word = Int(kind >> 6)
    guard word < words.count else { return }
    words[word] &= ~(1 &<< UInt64(kind & 63))
    trim()
  }

  /// Keeps only the kinds that belong to both sets.
  ///
  /// - Parameter other: A set of kinds.
  package mutating func formIntersection(_ other: KindSet) {
    words.removeLast(Swift.max(0, words.count - other.words.count))
    for word in words.indices { words[word] &= other.words[word] }
    trim()
  }

  /// The kinds, ascending.
  package var kinds: [UInt16] {
    var result: [UInt16] = []
    for (position, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        result.append(UInt16(position * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return result
  }

  private mutating func trim() {
    while words.last == 0 { words.removeLast() }
  }
}

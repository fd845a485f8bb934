extension SignedTies {
  /// Counts triangles by the bits that two rows share, each at its two highest vertices.
  ///
  /// ```
  /// 0, 1 and 2 tied positively to each other, 3 negatively to all three:
  ///
  /// bits of ties below   1: 0    2: 0 1    3: 0 1 2      of 2 and 1 in common: 0, which is +++
  /// negative among them  1: –    2: –      3: 0 1 2      of 3 and 2: 0 and 1, of 3 and 1: 0, all +−−
  /// ```
  ///
  /// A vertex has a row of bits for its neighbors below it, in blocks of 128 vertices: two words for
  /// its ties and two for the negative ones among them.
  internal func denseTriads(
    isCancelled: @escaping CancellationCheck
  ) throws(KernelError) -> SignedTriads {
    var poll = Poll(isCancelled)
    let width = (vertexCount + 127) / 128
    let rows = lowerRows(width: width)
    // By whether the tie of the two highest vertices is negative.
    var sums = [TriadSums(), TriadSums()]
    var lower = [UInt32](repeating: 0, count: vertexCount)
    for vertex in 1..<vertexCount {
      let ownRow = vertex &* width
      for sign in 0...1 {
        let count = gather(rows, vertex, width, isNegative: sign == 1, into: &lower)
        try poll.step(count &* (vertex / 128 &+ 1))
        var first = 0
        for block in 0...(vertex / 128) {
          while first < count, Int(lower[first]) < block &* 128 { first &+= 1 }
          guard first < count else { break }
          sums[sign].add(
            rows, own: rows[ownRow &+ block], lower, first..<count, width: width, block: block)
        }
      }
    }
    let (plus, minus) = (sums[0], sums[1])
    return SignedTriads(
      allPositive: plus.found - plus.one - plus.both,
      oneNegative: plus.one + minus.found - minus.one - minus.both,
      twoNegative: plus.both + minus.one, allNegative: minus.both)
  }

  /// Two words of ties and two of negative ties for every block of every vertex.
  private func lowerRows(width: Int) -> [SIMD4<UInt64>] {
    var words = [UInt64](repeating: 0, count: vertexCount &* width &* 4)
    do {
      let packed = packed.span
      var words = words.mutableSpan
      for vertex in 0..<vertexCount {
        for place in range(of: vertex) {
          // Unchecked: a tie's ends are vertices, and a block has four words.
          let tie = unsafe packed[unchecked: place]
          let other = Int(tie &>> 1)
          let high = Swift.max(vertex, other)
          let low = Swift.min(vertex, other)
          let word = (high &* width &+ low &>> 7) &* 4 &+ (low &>> 6) & 1
          unsafe words[unchecked: word &+ Int(tie & 1) &* 2] |= 1 &<< UInt64(low & 63)
        }
      }
    }
    return (0..<(vertexCount &* width)).map { block in
      let place = block &* 4
      let (first, second) = (words[place &+ 2], words[place &+ 3])
      return SIMD4(words[place] | first, words[place &+ 1] | second, first, second)
    }
  }

  /// Lists the vertices below a vertex that a positive or negative tie joins to it; how many.
  @inline(__always)
  private func gather(
    _ rows: [SIMD4<UInt64>], _ vertex: Int, _ width: Int, isNegative: Bool,
    into list: inout [UInt32]
  ) -> Int {
    var count = 0
    for block in 0...(vertex / 128) {
      let row = rows[vertex &* width &+ block]
      for half in 0...1 {
        let negative = half == 0 ? row.z : row.w
        var bits = isNegative ? negative : (half == 0 ? row.x : row.y) & ~negative
        while bits != 0 {
          list[count] = UInt32(
            truncatingIfNeeded: block &* 128 &+ half &* 64 &+ bits.trailingZeroBitCount)
          count &+= 1
          bits &= bits &- 1
        }
      }
    }
    return count
  }
}

/// Triangles of a tie and a vertex below both of its ends: all of them, and those of whose other two ties
/// one, or both, are negative.
private struct TriadSums {
  var found = 0
  var one = 0
  var both = 0

  /// Adds what the rows of vertices have in common with another's in one block.
  ///
  /// Bits are counted in bytes, which are added up when they might overflow.
  @inline(__always)
  mutating func add(
    _ rows: [SIMD4<UInt64>], own: SIMD4<UInt64>, _ list: [UInt32], _ range: Range<Int>, width: Int,
    block: Int
  ) {
    let rows = rows.span
    let list = list.span
    var start = range.lowerBound
    while start < range.upperBound {
      // A byte takes 31 times eight bits.
      let end = Swift.min(start &+ 31, range.upperBound)
      var foundAndBoth = SIMD4<UInt64>()
      var exactlyOne = SIMD2<UInt64>()
      for place in start..<end {
        // Unchecked: the list has vertices, each of which has a row of `width` blocks.
        let row = unsafe rows[unchecked: Int(list[unchecked: place]) &* width &+ block]
        let common = row & own
        foundAndBoth &+= common.bitsInBytes
        exactlyOne &+= (common.lowHalf & (row ^ own).highHalf).bitsInBytes
      }
      found &+= foundAndBoth.lowHalf.sumOfBytes
      both &+= foundAndBoth.highHalf.sumOfBytes
      one &+= exactlyOne.sumOfBytes
      start = end
    }
  }
}

extension SIMD where Scalar == UInt64 {
  /// The number of bits in each byte.
  @inline(__always)
  fileprivate var bitsInBytes: Self {
    let pairs = self &- (self &>> Self(repeating: 1)) & Self(repeating: 0x5555_5555_5555_5555)
    let mask = Self(repeating: 0x3333_3333_3333_3333)
    let fours = pairs & mask &+ (pairs &>> Self(repeating: 2)) & mask
    return (fours &+ fours &>> Self(repeating: 4)) & Self(repeating: 0x0F0F_0F0F_0F0F_0F0F)
  }
}

extension SIMD2<UInt64> {
  /// The sum of all bytes.
  fileprivate var sumOfBytes: Int {
    let mask = SIMD2(repeating: 0x00FF_00FF_00FF_00FF as UInt64)
    let words = self & mask &+ (self &>> SIMD2(repeating: 8)) & mask
    let sum = (words.x &+ words.y) &* 0x0001_0001_0001_0001
    return Int(truncatingIfNeeded: sum &>> 48)
  }
}

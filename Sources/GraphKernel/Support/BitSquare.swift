extension UInt64 {
  /// The bits of eight lanes, eight in each, with bit `g` of lane `j` at `8 * g + j`.
  ///
  /// What eight comparisons of eight numbers at a time found, lane by lane, is so put in the order of the numbers.
  ///
  /// Source: H. S. Warren, *Hacker's Delight*, 2nd edition (2012), 7–3.
  ///
  /// - Parameter lanes: The bits, in the lowest eight of each lane.
  @inlinable @inline(__always)
  package init(turning lanes: SIMD8<Int32>) {
    var bits: UInt64 = 0
    for lane in 0..<8 {
      bits |= UInt64(UInt32(bitPattern: lanes[lane])) &<< UInt64(lane &* 8)
    }
    var swap = (bits ^ (bits &>> 7)) & 0x00AA_00AA_00AA_00AA
    bits ^= swap ^ (swap &<< 7)
    swap = (bits ^ (bits &>> 14)) & 0x0000_CCCC_0000_CCCC
    bits ^= swap ^ (swap &<< 14)
    swap = (bits ^ (bits &>> 28)) & 0x0000_0000_F0F0_F0F0
    self = bits ^ swap ^ (swap &<< 28)
  }
}

/// One entry of a row in one word, ordered by edge.
///
/// Bits from the highest: edge (31), walked backwards (1), can be walked both ways (1), neighbor
/// (31).
internal struct PackedEntry: Comparable, Sendable {
  var bits: UInt64

  @inline(__always)
  init(edge: UInt32, neighbor: UInt32, isReversed: Bool, isTwoWay: Bool) {
    bits =
      UInt64(edge) &<< 33 | (isReversed ? 1 &<< 32 : 0) | (isTwoWay ? 1 &<< 31 : 0)
      | UInt64(neighbor)
  }

  @inline(__always) var edge: UInt32 { UInt32(truncatingIfNeeded: bits &>> 33) }
  @inline(__always) var neighbor: UInt32 { UInt32(truncatingIfNeeded: bits & 0x7FFF_FFFF) }
  @inline(__always) var isReversed: Bool { bits & (1 &<< 32) != 0 }
  @inline(__always) var isTwoWay: Bool { bits & (1 &<< 31) != 0 }

  @inline(__always) static func < (left: PackedEntry, right: PackedEntry) -> Bool {
    left.bits < right.bits
  }
}

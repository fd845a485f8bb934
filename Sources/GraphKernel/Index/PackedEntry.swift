/// One entry of a row in one word, ordered by edge: the edge in the high half, the neighbor in the low.
internal struct PackedEntry: Comparable, Sendable {
  private let bits: UInt64

  @inline(__always) init(edge: UInt32, neighbor: UInt32) {
    bits = UInt64(edge) &<< 32 | UInt64(neighbor)
  }

  @inline(__always) var edge: UInt32 { UInt32(truncatingIfNeeded: bits &>> 32) }
  @inline(__always) var neighbor: UInt32 { UInt32(truncatingIfNeeded: bits) }

  @inline(__always) static func < (left: PackedEntry, right: PackedEntry) -> Bool {
    left.bits < right.bits
  }
}

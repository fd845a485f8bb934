/// The buckets that entries are sorted into before rows are written: one for each kind within each range
/// of vertices.
///
/// There are few enough ranges that the ends of all buckets, one for each range and kind, fit a near
/// cache.
internal struct RangeBuckets: Sendable {
  /// The number of vertices of a range, as a power of two.
  let rangeBits: UInt32
  let rangeCount: Int
  let kindCount: Int

  /// Whether a vertex and its place within a range fit one word together.
  let isPacked: Bool

  /// - Parameters:
  ///   - vertexCount: The number of vertices, at least one.
  ///   - kindCount: The number of kinds that occur, at least one.
  init(vertexCount: Int, kindCount: Int) {
    let ranges = Swift.max(1, Self.nearBuckets / kindCount)
    var rangeBits: UInt32 = 0
    while (vertexCount - 1) >> rangeBits >= ranges { rangeBits += 1 }
    self.rangeBits = rangeBits
    self.kindCount = kindCount
    rangeCount = (vertexCount - 1) >> rangeBits + 1
    isPacked = (vertexCount - 1) >> (32 - rangeBits) == 0
  }

  /// The number of buckets whose ends a near cache holds.
  private static var nearBuckets: Int { 256 }

  /// The number of buckets.
  var count: Int { rangeCount * kindCount }

  /// The number of vertices of a range; the last may have fewer.
  var rangeSize: Int { 1 << rangeBits }

  /// The bucket of an entry at a vertex.
  @inline(__always) func bucket(of tail: UInt32, slot: Int) -> Int {
    Int(tail &>> rangeBits) &* kindCount &+ slot
  }

  /// The place of a vertex within its range.
  @inline(__always) func place(of tail: UInt32) -> UInt32 { tail & (1 &<< rangeBits &- 1) }
}

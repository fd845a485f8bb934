/// Puts entries in their rows, which will stand where the buckets of the entries stand.
///
/// Each range is copied to a table that fits a near cache, counted, and written back in order. Places are
/// below the size of a range and counted before they are written.
@safe internal struct RangeFiller<Code: KindCode> {
  private let buckets: RangeBuckets
  private let room: RowRoom<Code>
  /// Where each bucket begins, and where the last ends.
  private let starts: [UInt32]
  private let kinds: [UInt16]
  /// The place within its range of the tail of each entry, where it is not packed with the head.
  private let tails: [UInt32]

  /// The counter of each vertex of a range, and then where its next entry goes.
  private let next: UnsafeMutableBufferPointer<UInt32>
  /// The entries of a range as they stand in the buckets.
  private let places: UnsafeMutableBufferPointer<UInt32>
  private let heads: UnsafeMutableBufferPointer<UInt32>
  private let edges: UnsafeMutableBufferPointer<UInt32>

  /// Fills all ranges.
  ///
  /// - Complexity: O(entries + vertices) time; as much space as the largest range has entries.
  static func fill(
    _ room: RowRoom<Code>, _ buckets: RangeBuckets, starts: [UInt32], kinds: [UInt16],
    tails: [UInt32]
  ) {
    var most = 0
    for range in 0..<buckets.rangeCount {
      let first = range * buckets.kindCount
      most = Swift.max(most, Int(starts[first + buckets.kindCount] - starts[first]))
    }
    let filler = unsafe RangeFiller(
      buckets: buckets, room: room, starts: starts, kinds: kinds, tails: tails,
      next: .allocate(capacity: buckets.rangeSize), places: .allocate(capacity: most),
      heads: .allocate(capacity: most), edges: .allocate(capacity: most))
    defer { filler.deallocate() }
    for range in 0..<buckets.rangeCount { filler.fill(range) }
  }

  private func deallocate() {
    unsafe next.deallocate()
    unsafe places.deallocate()
    unsafe heads.deallocate()
    unsafe edges.deallocate()
  }

  /// Puts the entries of a range in their rows, kind by kind.
  private func fill(_ range: Int) {
    let first = starts[range * buckets.kindCount]
    takeOut(Int(first)..<Int(starts[(range + 1) * buckets.kindCount]))
    beginRows(of: range, at: first)
    for slot in 0..<buckets.kindCount {
      let bucket = range * buckets.kindCount + slot
      putBucket(
        Int(starts[bucket] - first)..<Int(starts[bucket + 1] - first),
        Code(number: Code.distinguishes ? kinds[slot] : 0))
    }
  }

  private func putBucket(_ bucket: Range<Int>, _ code: Code) {
    // In constants of their own they stay in registers, whatever is written.
    let (next, places, heads, edges, room) = unsafe (next, places, heads, edges, room)
    for index in bucket {
      let vertex = unsafe Int(places[index])
      let place = unsafe next[vertex]
      unsafe next[vertex] = place &+ 1
      unsafe room.put(heads[index], edges[index], code, at: Int(place))
    }
  }

  /// Copies the entries of a range, so that its room can be written, and counts them.
  private func takeOut(_ window: Range<Int>) {
    unsafe next.update(repeating: 0)
    let (next, places, heads, room, buckets) = unsafe (next, places, heads, room.heads, buckets)
    for index in 0..<window.count {
      var head = unsafe room[window.lowerBound &+ index]
      let place: UInt32
      if buckets.isPacked {
        place = buckets.place(of: head)
        head &>>= buckets.rangeBits
      } else {
        place = tails[window.lowerBound &+ index]
      }
      unsafe places[index] = place
      unsafe heads[index] = head
      unsafe next[Int(place)] &+= 1
    }
    for index in 0..<window.count {
      unsafe edges[index] = self.room.edges[window.lowerBound &+ index]
    }
  }

  /// Turns the counts of a range into the starts of its rows.
  private func beginRows(of range: Int, at first: UInt32) {
    let base = range << buckets.rangeBits
    let count = Swift.min(buckets.rangeSize, room.vertexCount - base)
    var next = unsafe next
    unsafe next.formStarts(from: first)
    for vertex in 0..<count { unsafe room.offsets[base + vertex] = next[vertex] }
  }
}

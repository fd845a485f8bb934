internal import CPrefetch

/// What is done with each entry of a side while rows are built: it is counted, or written somewhere.
///
/// The *tail* is the vertex in whose row the entry belongs, the *head* the neighbor; a *slot* is the
/// position of the edge's kind among the kinds that occur. The builder has checked every index before.
internal protocol EntryVisitor {
  func visit(tail: UInt32, head: UInt32, edge: UInt32, slot: Int)

  /// Whether what it writes does not fit the processor's nearest caches, so that prefetching pays.
  var isFar: Bool { get }

  /// Prefetches what an entry of a vertex will need soon.
  func expect(tail: UInt32)
}

extension EntryVisitor {
  internal var isFar: Bool { false }
  @inline(__always) internal func expect(tail: UInt32) {}
}

/// Counts the entries of one kind at each vertex.
@safe internal struct RunCounter: EntryVisitor {
  let kindCount: Int
  let next: UnsafeMutableBufferPointer<UInt32>

  @inline(__always) func visit(tail: UInt32, head: UInt32, edge: UInt32, slot: Int) {
    unsafe next[Int(tail) &* kindCount &+ slot] &+= 1
  }
}

/// Puts entries straight in their rows.
@safe internal struct RunPlacer<Code: KindCode>: EntryVisitor {
  let kindCount: Int
  let kinds: [UInt16]
  let next: UnsafeMutableBufferPointer<UInt32>
  let room: RowRoom<Code>

  var isFar: Bool { unsafe next.count > RowBuilder.nearRuns }

  @inline(__always) func expect(tail: UInt32) {
    guard let first = unsafe next.baseAddress else { return }
    unsafe prefetch_for_reading(first + Int(tail) &* kindCount)
  }

  @inline(__always) func visit(tail: UInt32, head: UInt32, edge: UInt32, slot: Int) {
    let run = Int(tail) &* kindCount &+ slot
    let place = unsafe Int(next[run])
    unsafe next[run] &+= 1
    let code = Code(number: Code.distinguishes ? kinds[slot] : 0)
    room.put(head, edge, code, at: place)
  }
}

/// Counts the entries of each bucket.
@safe internal struct BucketCounter: EntryVisitor {
  let buckets: RangeBuckets
  let places: UnsafeMutableBufferPointer<UInt32>

  @inline(__always) func visit(tail: UInt32, head: UInt32, edge: UInt32, slot: Int) {
    unsafe places[buckets.bucket(of: tail, slot: slot)] &+= 1
  }
}

/// Puts entries in buckets.
@safe internal struct BucketPlacer<Code: KindCode>: EntryVisitor {
  let buckets: RangeBuckets
  let places: UnsafeMutableBufferPointer<UInt32>
  let room: RowRoom<Code>
  let tails: UnsafeMutableBufferPointer<UInt32>

  @inline(__always) func visit(tail: UInt32, head: UInt32, edge: UInt32, slot: Int) {
    let bucket = buckets.bucket(of: tail, slot: slot)
    let place = unsafe Int(places[bucket])
    unsafe places[bucket] &+= 1
    if unsafe tails.isEmpty {
      unsafe room.heads[place] = head &<< buckets.rangeBits | buckets.place(of: tail)
    } else {
      unsafe room.heads[place] = head
      unsafe tails[place] = buckets.place(of: tail)
    }
    unsafe room.edges[place] = edge
  }
}

/// Puts entries, which have been dealt to piles where their rows will stand, in their rows.
///
/// Each range is copied to a table that fits a near cache, counted, and written back in order. Places are
/// below the size of a range and counted before they are written.
@safe internal struct RangeFiller<Code: KindCode, Numbers: NumberForm> {
  private let deal: Deal
  private let room: RowRoom<Code, Numbers>
  /// Where each pile begins, and where the last ends.
  private let starts: [UInt32]
  private let kinds: [UInt16]
  /// The place within its range of the tail of each entry, where it is not packed with the head.
  private let tails: [UInt32]

  /// The counter of each vertex of a range, and then where its next entry goes.
  private let next: UnsafeMutableBufferPointer<UInt32>
  /// The entries of a range as they were dealt.
  private let places: UnsafeMutableBufferPointer<UInt32>
  private let heads: UnsafeMutableBufferPointer<UInt32>
  private let edges: UnsafeMutableBufferPointer<UInt32>

  /// Fills all ranges.
  ///
  /// - Complexity: O(entries + vertices) time; as much space as the largest range has entries.
  static func fill(
    _ room: RowRoom<Code, Numbers>, _ deal: Deal, starts: [UInt32], kinds: [UInt16], tails: [UInt32]
  ) {
    var most = 0
    for range in 0..<deal.rangeCount {
      let first = range * deal.kindCount
      most = Swift.max(most, Int(starts[first + deal.kindCount] - starts[first]))
    }
    let filler = unsafe RangeFiller(
      deal: deal, room: room, starts: starts, kinds: kinds, tails: tails,
      next: .allocate(capacity: deal.rangeSize), places: .allocate(capacity: most),
      heads: .allocate(capacity: most), edges: .allocate(capacity: Numbers.areKept ? most : 0))
    defer { filler.deallocate() }
    for range in 0..<deal.rangeCount { filler.fill(range) }
  }

  private func deallocate() {
    unsafe next.deallocate()
    unsafe places.deallocate()
    unsafe heads.deallocate()
    unsafe edges.deallocate()
  }

  /// Puts the entries of a range in their rows, kind by kind.
  private func fill(_ range: Int) {
    let first = starts[range * deal.kindCount]
    takeOut(Int(first)..<Int(starts[(range + 1) * deal.kindCount]))
    beginRows(of: range, at: first)
    for slot in 0..<deal.kindCount {
      let pile = range * deal.kindCount + slot
      putPile(
        Int(starts[pile] - first)..<Int(starts[pile + 1] - first),
        Code(number: Code.distinguishes ? kinds[slot] : 0))
    }
  }

  private func putPile(_ pile: Range<Int>, _ code: Code) {
    // In constants of their own they stay in registers, whatever is written.
    let (next, places, heads, edges, room) = unsafe (next, places, heads, edges, room)
    for index in pile {
      let vertex = unsafe Int(places[index])
      let place = unsafe next[vertex]
      unsafe next[vertex] = place &+ 1
      let edge = Numbers.areKept ? unsafe edges[index] : 0
      unsafe room.put(heads[index], edge, code, at: Int(place))
    }
  }

  /// Copies the entries of a range, so that its room can be written, and counts them.
  private func takeOut(_ window: Range<Int>) {
    unsafe next.update(repeating: 0)
    let (next, places, heads, room, deal) = unsafe (next, places, heads, room.heads, deal)
    for index in 0..<window.count {
      var head = unsafe room[window.lowerBound &+ index]
      let place: UInt32
      if deal.isPacked {
        place = deal.place(of: head)
        head &>>= deal.rangeBits
      } else {
        place = tails[window.lowerBound &+ index]
      }
      unsafe places[index] = place
      unsafe heads[index] = head
      unsafe next[Int(place)] &+= 1
    }
    guard Numbers.areKept else { return }
    for index in 0..<window.count {
      unsafe edges[index] = self.room.edges[window.lowerBound &+ index]
    }
  }

  /// Turns the counts of a range into the starts of its rows.
  private func beginRows(of range: Int, at first: UInt32) {
    let base = range << deal.rangeBits
    var start = first
    for vertex in 0..<Swift.min(deal.rangeSize, room.vertexCount - base) {
      let degree = unsafe next[vertex]
      unsafe next[vertex] = start
      unsafe room.offsets[base + vertex] = start
      start += degree
    }
  }
}

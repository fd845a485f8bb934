/// Builds the rows of a side from the columns of edges.
///
/// An entry is an edge as it stands in the row of one of its ends. A directed edge has one on the
/// outgoing side, at its source, and one on the incoming side, at its target; a symmetric edge has two on
/// each side, one at each end, and a symmetric self-loop one.
///
/// Entries are first sorted into buckets, one for each kind within each range of vertices, in order of
/// the edges, so that the next pass works in memory that fits a near cache (the first or second level):
/// writing each entry straight to its row would wait for main memory once per edge. Then each range is
/// counted and every entry put in its row. Where there are few vertices and kinds, all rows fit the cache
/// and entries are written there directly.
///
/// Pointers are used because all this is bound by memory: checked arrays cost it a third. Every index
/// written has been counted in the pass before, and every end has been compared with the vertex count.
internal struct RowBuilder: Sendable {
  enum Side: Sendable {
    case outgoing
    case incoming
  }

  let vertexCount: Int
  let columns: [EdgeColumns]
  let live: EdgeMask?

  /// The number of edges, removed ones included.
  let edgeCount: Int

  /// The kinds of live edges, ascending.
  let kinds: [UInt16]

  /// The place of a kind among the kinds of live edges, for each number up to the highest.
  private let slots: [UInt16]

  /// Whether the edges of a kind are symmetric, by its place.
  private let symmetric: [Bool]

  /// Whether every live edge is symmetric.
  var isSymmetric: Bool { symmetric.allSatisfy { $0 } }

  init(
    vertexCount: Int, columns: [EdgeColumns], symmetricKinds: KindSet, live: EdgeMask?
  ) throws(KernelError) {
    let edgeCount = columns.reduce(0) { $0 + $1.count }
    guard vertexCount >= 0, vertexCount < 1 << 31, edgeCount < 1 << 31 else {
      throw .tooLarge(vertices: vertexCount, edges: edgeCount)
    }
    try EdgeColumns.check(columns, live: live, vertexCount: vertexCount)
    self.vertexCount = vertexCount
    self.columns = columns
    self.live = live
    self.edgeCount = edgeCount
    kinds = EdgeColumns.kinds(in: columns, live: live).members
    var slots = [UInt16](repeating: 0, count: Int(kinds.last ?? 0) + 1)
    for (slot, kind) in kinds.enumerated() { slots[Int(kind)] = UInt16(slot) }
    self.slots = slots
    symmetric = kinds.map { symmetricKinds.contains($0) }
  }

  /// Rows with an entry at the tail of every live edge, and one at the head of symmetric edges.
  func rows(_ side: Side) -> AdjacencyRows {
    if kinds.count <= 1 {
      let (rows, _) = built(side, RowRoom<NoCode>.self)
      return rows.with(kinds: .single(kinds.first ?? 0))
    }
    if kinds.last ?? 0 <= UInt16(UInt8.max) {
      let (rows, codes) = built(side, RowRoom<UInt8>.self)
      return rows.with(kinds: .bytes(codes))
    }
    let (rows, codes) = built(side, RowRoom<UInt16>.self)
    return rows.with(kinds: .words(codes))
  }

  private func built<Code: KindCode>(
    _ side: Side, _ room: RowRoom<Code>.Type
  ) -> (AdjacencyRows, [Code]) {
    let isNear = vertexCount * kindCount <= Self.nearRuns
    return isNear ? placed(side, room) : bucketed(side, room)
  }

  /// The number of runs (entries of one kind at one vertex) up to which entries go straight to their rows.
  static var nearRuns: Int { 8_192 }

  /// The number of kinds to tell apart; one where there is no edge.
  private var kindCount: Int { Swift.max(kinds.count, 1) }

  /// Puts every entry straight in its row.
  private func placed<Code: KindCode>(
    _ side: Side, _ room: RowRoom<Code>.Type
  ) -> (AdjacencyRows, [Code]) {
    var next = [UInt32](repeating: 0, count: vertexCount * kindCount)
    unsafe next.withUnsafeMutableBufferPointer { next in
      unsafe visit(side, RunCounter(kindCount: kindCount, next: next))
    }
    let total = Int(next.formStarts())
    return room.filled(vertexCount: vertexCount, total) { room in
      for vertex in 0..<vertexCount { unsafe room.offsets[vertex] = next[vertex * kindCount] }
      unsafe next.withUnsafeMutableBufferPointer { next in
        unsafe visit(side, RunPlacer(kindCount: kindCount, kinds: kinds, next: next, room: room))
      }
    }
  }

  /// Puts entries in buckets, and then in their rows range by range.
  ///
  /// The buckets stand in the room of the rows itself: the rows of a range stand where its buckets stood.
  private func bucketed<Code: KindCode>(
    _ side: Side, _ room: RowRoom<Code>.Type
  ) -> (AdjacencyRows, [Code]) {
    let buckets = RangeBuckets(vertexCount: vertexCount, kindCount: kindCount)
    var places = [UInt32](repeating: 0, count: buckets.count)
    unsafe places.withUnsafeMutableBufferPointer { places in
      unsafe visit(side, BucketCounter(buckets: buckets, places: places))
    }
    let total = Int(places.formStarts())
    let starts = places + [UInt32(total)]
    return room.filled(vertexCount: vertexCount, total) { room in
      var tails = [UInt32](repeating: 0, count: buckets.isPacked ? 0 : total)
      unsafe places.withUnsafeMutableBufferPointer { places in
        unsafe tails.withUnsafeMutableBufferPointer { tails in
          unsafe visit(
            side, BucketPlacer(buckets: buckets, places: places, room: room, tails: tails))
        }
      }
      RangeFiller.fill(room, buckets, starts: starts, kinds: kinds, tails: tails)
    }
  }

  /// Shows a visitor every entry of a side, ascending by edge.
  ///
  /// A visitor and not a closure: its work is then part of the loop, which takes half the time.
  private func visit(_ side: Side, _ visitor: some EntryVisitor) {
    var base = 0
    for part in columns {
      let tails = side == .outgoing ? part.sources.span : part.targets.span
      let heads = side == .outgoing ? part.targets.span : part.sources.span
      if live != nil || symmetric.contains(true) {
        visit(part, from: base, tails: tails, heads: heads, visitor)
      } else if kinds.count > 1, !part.kinds.isEmpty {
        Self.visit(
          from: base, tails: tails, heads: heads, kinds: part.kinds.span, slots: slots.span, visitor
        )
      } else {
        Self.visit(from: base, tails: tails, heads: heads, visitor)
      }
      base += part.count
    }
  }

  /// As above where every edge is live and directed, and of one kind: a loop whose values fit the
  /// registers.
  @inline(never)
  private static func visit(
    from base: Int, tails: Span<UInt32>, heads: Span<UInt32>, _ visitor: some EntryVisitor
  ) {
    let ahead = visitor.isFar ? Swift.max(0, tails.count - lead) : 0
    for place in 0..<ahead {
      unsafe visitor.expect(tail: tails[unchecked: place &+ lead])
      unsafe visitor.visit(
        tail: tails[unchecked: place], head: heads[unchecked: place],
        edge: UInt32(truncatingIfNeeded: base &+ place), slot: 0)
    }
    for place in ahead..<tails.count {
      unsafe visitor.visit(
        tail: tails[unchecked: place], head: heads[unchecked: place],
        edge: UInt32(truncatingIfNeeded: base &+ place), slot: 0)
    }
  }

  /// How many entries ahead a visitor prefetches.
  private static var lead: Int { 16 }

  /// As above where every edge is live and directed.
  @inline(never)
  private static func visit(
    from base: Int, tails: Span<UInt32>, heads: Span<UInt32>, kinds: Span<UInt16>,
    slots: Span<UInt16>, _ visitor: some EntryVisitor
  ) {
    for place in tails.indices {
      unsafe visitor.visit(
        tail: tails[unchecked: place], head: heads[unchecked: place],
        edge: UInt32(truncatingIfNeeded: base &+ place),
        slot: Int(slots[unchecked: Int(kinds[unchecked: place])]))
    }
  }

  /// As above where some edges are removed or symmetric.
  @inline(never)
  private func visit(
    _ part: EdgeColumns, from base: Int, tails: Span<UInt32>, heads: Span<UInt32>,
    _ visitor: some EntryVisitor
  ) {
    for place in tails.indices where live?[base &+ place] ?? true {
      let tail = unsafe tails[unchecked: place]
      let head = unsafe heads[unchecked: place]
      let edge = UInt32(truncatingIfNeeded: base &+ place)
      let slot = part.kinds.isEmpty ? 0 : Int(slots[Int(part.kinds[place])])
      visitor.visit(tail: tail, head: head, edge: edge, slot: slot)
      if symmetric[slot], head != tail {
        visitor.visit(tail: head, head: tail, edge: edge, slot: slot)
      }
    }
  }
}

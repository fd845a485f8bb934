/// A breadth-first search over whole rows that records the depth of every vertex and nothing else.
///
/// ```
/// 0 ──→ 1 ──→ 3      from 0: depths [0, 1, 1, 2]
/// │           ↑
/// └───→ 2 ────┘
/// ```
///
/// It follows one side of the index or both, with a mask over the edges or without. A mask over the
/// vertices is written into the depths before the search: only vertices of depth −1 are entered.
///
/// Unchecked access halves the time on graphs that do not fit the caches. It is safe since rows hold
/// only vertices below `vertexCount`, which is the count of every array here, edges below the count
/// of the mask, which the caller has checked, and since a vertex enters the queue, which has room
/// for each, once. The sources have been checked by the caller.
///
/// Where something is pending, the vertices it concerns, among them all that have no rows, are looked at through
/// ``PendingEdges``.
internal struct RowSearch {
  /// The rows to look at, and those of the other side where edges are walked either way.
  let rows: AdjacencyRows
  let otherRows: AdjacencyRows?

  /// The kinds to look at; nil for all.
  let kinds: KindSet?

  /// The edges that may be walked; nil for all.
  let edges: EdgeMask?

  /// The graph and what may be walked, where something is pending beside the rows.
  let changed: (graph: IndexedGraph, pending: PendingEdges, filter: TraversalFilter)?

  /// The greatest depth.
  let bound: Int32

  /// The number of vertices that can be found: a search that has found them all is over.
  let limit: Int

  /// Asked now and then whether to end.
  let isCancelled: CancellationCheck

  /// Fills depths, which are −1 where a vertex may be entered.
  func fill(_ depths: inout [Int32], from sources: [UInt32]) throws(KernelError) {
    let words = edges?.words ?? []
    let wasCancelled =
      switch (changed == nil, edges == nil) {
      case (true, true): run(sources, &depths, words, isMasked: false, isChanged: false)
      case (true, false): run(sources, &depths, words, isMasked: true, isChanged: false)
      case (false, true): run(sources, &depths, words, isMasked: false, isChanged: true)
      case (false, false): run(sources, &depths, words, isMasked: true, isChanged: true)
      }
    if wasCancelled { throw .cancelled }
  }

  /// Runs the search, and tells whether it was cancelled.
  @inline(__always)
  private func run(
    _ sources: [UInt32], _ depths: inout [Int32], _ words: [UInt64], isMasked: Bool,
    isChanged: Bool
  ) -> Bool {
    var wasCancelled = false
    _ = unsafe [UInt32](room: depths.count) { queue, written in
      var tail = 0
      for source in sources where depths[Int(source)] < 0 {
        depths[Int(source)] = 0
        unsafe queue[tail] = source
        tail += 1
      }
      var depths = depths.mutableSpan
      let words = words.span
      let offsets = rows.offsets.span
      let neighbors = rows.neighbors.span
      let edges = rows.edges.span
      var head = 0
      while head < tail, tail < limit {
        let vertex = unsafe queue[head]
        head &+= 1
        if head & 1023 == 0, isCancelled() {
          wasCancelled = true
          break
        }
        let depth = unsafe depths[unchecked: Int(vertex)] &+ 1
        guard depth <= bound else { break }
        if isChanged, let changed, changed.pending.touches(vertex) {
          let entries = changed.pending.entries(of: vertex, in: changed.graph, changed.filter)
          for entry in entries where depths[Int(entry.neighbor)] < 0 {
            depths[Int(entry.neighbor)] = depth
            unsafe queue[tail] = entry.neighbor
            tail &+= 1
          }
          continue
        }
        // Only a vertex that has a row may be looked ahead to.
        if head &+ 2 < tail, unsafe !isChanged || Int(queue[head &+ 2]) < rows.vertexCount {
          let soon = unsafe Int(offsets[unchecked: Int(queue[head &+ 2])])
          neighbors.prefetch(soon)
          if isMasked { edges.prefetch(soon) }
          if head &+ 4 < tail { unsafe offsets.prefetch(Int(queue[head &+ 4])) }
        }
        unsafe Self.look(
          depth, through: Int(offsets[unchecked: Int(vertex)]),
          Int(offsets[unchecked: Int(vertex) &+ 1]), neighbors, edges, rows.kinds, kinds,
          isMasked ? words : nil, &depths, queue, &tail)
        if let otherRows {
          let range = otherRows.range(of: vertex)
          unsafe Self.look(
            depth, through: range.lowerBound, range.upperBound,
            otherRows.neighbors.span, otherRows.edges.span, otherRows.kinds, kinds,
            isMasked ? words : nil, &depths, queue, &tail)
        }
      }
      written = tail
    }
    return wasCancelled
  }

  /// Looks at the entries of one vertex on one side.
  @inline(__always)
  private static func look(
    _ depth: Int32, through first: Int, _ last: Int,
    _ neighbors: Span<UInt32>, _ edges: Span<UInt32>, _ column: KindColumn, _ kinds: KindSet?,
    _ words: Span<UInt64>?, _ depths: inout MutableSpan<Int32>,
    _ queue: UnsafeMutableBufferPointer<UInt32>, _ tail: inout Int
  ) {
    var entry = first
    while entry < last {
      var end = last
      if let kinds {
        end = column.endOfRun(from: entry, to: last)
        guard kinds.contains(column.kind(at: entry)) else {
          entry = end
          continue
        }
      }
      while entry < end {
        let neighbor = unsafe Int(neighbors[unchecked: entry])
        let place = entry
        entry &+= 1
        if let words {
          let edge = unsafe edges[unchecked: place]
          let word = unsafe words[unchecked: Int(edge &>> 6)]
          guard (word &>> UInt64(edge & 63)) & 1 == 1 else { continue }
        }
        guard unsafe depths[unchecked: neighbor] < 0 else { continue }
        unsafe depths[unchecked: neighbor] = depth
        unsafe queue[tail] = UInt32(truncatingIfNeeded: neighbor)
        tail &+= 1
      }
    }
  }
}

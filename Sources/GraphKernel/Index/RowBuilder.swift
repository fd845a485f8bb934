/// Builds the compressed rows of a side.
///
/// Edges are first dealt to ranges of vertices, in order, so that what follows works in memory that
/// fits a near cache: one write anywhere per edge would wait for memory each time. Within a range
/// they are put in order of kind, and then each in its row.
///
/// Pointers are used because all this is bound by memory: checked arrays cost it a third. Every index
/// written has been counted in the pass before, and every end has been compared with the vertex count.
internal struct RowBuilder {
  enum Side {
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

  /// Whether edges of a kind are symmetric, for each number up to the highest kind.
  private let symmetric: [Bool]

  /// Whether every live edge is symmetric.
  var isSymmetric: Bool { kinds.allSatisfy { symmetric[Int($0)] } }

  private var hasSymmetric: Bool { kinds.contains { symmetric[Int($0)] } }

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
    kinds = EdgeColumns.kinds(in: columns, live: live).kinds
    symmetric = (0...(kinds.last ?? 0)).map { symmetricKinds.contains($0) }
  }

  /// Rows with an entry at the tail of every live edge, and one at the head of symmetric edges.
  func rows(_ side: Side) -> AdjacencyRows {
    if kinds.count <= 1 {
      let (rows, _) = built(side, NoCode.self)
      return rows.with(kinds: .single(kinds.first ?? 0))
    }
    if kinds.last ?? 0 <= UInt16(UInt8.max) {
      let (rows, codes) = built(side, UInt8.self)
      return rows.with(kinds: .bytes(codes))
    }
    let (rows, codes) = built(side, UInt16.self)
    return rows.with(kinds: .words(codes))
  }

  private func built<Code: KindCode>(_ side: Side, _ code: Code.Type) -> (AdjacencyRows, [Code]) {
    var next = [UInt32](repeating: 0, count: vertexCount + 1)
    unsafe next.withUnsafeMutableBufferPointer { next in
      unsafe visit(side, EntryCounter<Code>(next: next))
    }
    let total = Self.accumulate(&next)
    let offsets = next
    if !Code.distinguishes, vertexCount <= Self.nearVertices {
      // So few rows are written to that each stays in a near cache.
      return (placed(side, total, offsets: offsets, &next), [])
    }
    var shift: UInt32 = 0
    while vertexCount >> shift > 256 { shift += 1 }
    let ranges = (vertexCount >> shift) + 1
    let bounds = (0...ranges).map { offsets[Swift.min($0 << shift, vertexCount)] }
    var places = bounds
    var dealt = unsafe [Item<Code>](unsafeUninitializedCapacity: total) { items, written in
      unsafe places.withUnsafeMutableBufferPointer { places in
        unsafe visit(side, EntryDealer<Code>(shift: shift, places: places, items: items))
      }
      written = total
    }
    if Code.distinguishes {
      for range in 0..<ranges {
        orderByKind(&dealt, Int(bounds[range])..<Int(bounds[range + 1]))
      }
    }
    return scattered(dealt, offsets: offsets, &next)
  }

  /// The number of vertices up to which edges of one kind go straight to their rows.
  private static var nearVertices: Int { 4_096 }

  /// Puts every edge straight in its row.
  private func placed(
    _ side: Side, _ total: Int, offsets: [UInt32], _ next: inout [UInt32]
  ) -> AdjacencyRows {
    var edges: [UInt32] = []
    let neighbours = unsafe [UInt32](unsafeUninitializedCapacity: total) { heads, written in
      edges = unsafe [UInt32](unsafeUninitializedCapacity: total) { edges, written in
        unsafe next.withUnsafeMutableBufferPointer { next in
          unsafe visit(side, EntryPlacer(next: next, heads: heads, edges: edges))
        }
        written = total
      }
      written = total
    }
    return AdjacencyRows(
      offsets: offsets, neighbours: neighbours, edges: edges, kinds: .single(0))
  }

  /// Puts every item in its row.
  private func scattered<Code: KindCode>(
    _ items: [Item<Code>], offsets: [UInt32], _ next: inout [UInt32]
  ) -> (AdjacencyRows, [Code]) {
    var edges: [UInt32] = []
    var codes: [Code] = []
    let total = items.count
    let neighbours = unsafe [UInt32](unsafeUninitializedCapacity: total) { heads, written in
      edges = unsafe [UInt32](unsafeUninitializedCapacity: total) { edges, written in
        let room = Code.distinguishes ? total : 0
        codes = unsafe [Code](unsafeUninitializedCapacity: room) { codes, written in
          var next = next.mutableSpan
          let items = items.span
          for index in items.indices {
            let item = unsafe items[unchecked: index]
            let slot = unsafe next[unchecked: Int(item.tail)]
            unsafe next[unchecked: Int(item.tail)] = slot &+ 1
            unsafe heads[Int(slot)] = item.head
            unsafe edges[Int(slot)] = item.edge
            if Code.distinguishes { unsafe codes[Int(slot)] = item.code }
          }
          written = room
        }
        written = total
      }
      written = total
    }
    let rows = AdjacencyRows(
      offsets: offsets, neighbours: neighbours, edges: edges, kinds: .single(0))
    return (rows, codes)
  }

  /// Orders a range of items by kind, those of one kind by edge, as they are before.
  private func orderByKind<Code: KindCode>(_ items: inout [Item<Code>], _ range: Range<Int>) {
    let highest = Int(kinds.last ?? 0)
    if isOrderedByKind(items, range) { return }
    if range.count <= highest {
      // Two items of one edge belong to different rows: which comes first does not matter.
      items[range].sort { ($0.code.number, $0.edge) < ($1.code.number, $1.edge) }
      return
    }
    var next = [Int](repeating: 0, count: highest + 2)
    let before = Array(items[range])
    for item in before { next[Int(item.code.number) + 1] += 1 }
    next[0] = range.lowerBound
    for kind in 1..<next.count { next[kind] += next[kind - 1] }
    var items = items.mutableSpan
    for item in before {
      let place = next[Int(item.code.number)]
      unsafe items[unchecked: place] = item
      next[Int(item.code.number)] = place + 1
    }
  }

  private func isOrderedByKind<Code: KindCode>(
    _ items: [Item<Code>], _ range: Range<Int>
  ) -> Bool {
    var last: UInt16 = 0
    for index in range {
      let kind = items[index].code.number
      if kind < last { return false }
      last = kind
    }
    return true
  }

  /// Shows a visitor every entry of a side, ascending by edge.
  ///
  /// A visitor and not a closure: its work is then part of the loop, which takes half the time.
  @inline(__always)
  private func visit<Visitor: EntryVisitor>(_ side: Side, _ visitor: Visitor) {
    let isPlain = live == nil && !hasSymmetric
    var base = 0
    for part in columns {
      let tails = side == .outgoing ? part.sources.span : part.targets.span
      let heads = side == .outgoing ? part.targets.span : part.sources.span
      let numbers = part.kinds.span
      let hasKinds = !part.kinds.isEmpty
      for place in 0..<part.count {
        let edge = base &+ place
        let kind: UInt16 = hasKinds ? unsafe numbers[unchecked: place] : 0
        let item = unsafe Item(
          tail: tails[unchecked: place], head: heads[unchecked: place],
          edge: UInt32(truncatingIfNeeded: edge), code: Visitor.Code(number: kind))
        if isPlain {
          visitor.visit(item)
        } else if live?[edge] ?? true {
          visitor.visit(item)
          if symmetric[Int(kind)], item.head != item.tail { visitor.visit(item.turned) }
        }
      }
      base += part.count
    }
  }

  /// Turns counts into starts and returns the total.
  private static func accumulate(_ counts: inout [UInt32]) -> Int {
    var total: UInt32 = 0
    for index in counts.indices {
      let count = counts[index]
      counts[index] = total
      total += count
    }
    return Int(total)
  }
}

/// An edge on its way to a row.
private struct Item<Code: KindCode>: BitwiseCopyable, Sendable {
  var tail: UInt32
  var head: UInt32
  var edge: UInt32
  var code: Code

  /// The same edge as it is seen from its other end.
  @inline(__always) var turned: Item { Item(tail: head, head: tail, edge: edge, code: code) }
}

/// What is done with each entry of a side.
///
/// Every index has been counted or compared by the builder.
private protocol EntryVisitor {
  associatedtype Code: KindCode
  func visit(_ item: Item<Code>)
}

/// Counts the entries of each row.
@safe private struct EntryCounter<Code: KindCode>: EntryVisitor {
  let next: UnsafeMutableBufferPointer<UInt32>

  @inline(__always) func visit(_ item: Item<Code>) { unsafe next[Int(item.tail)] &+= 1 }
}

/// Deals entries to ranges of vertices.
@safe private struct EntryDealer<Code: KindCode>: EntryVisitor {
  let shift: UInt32
  let places: UnsafeMutableBufferPointer<UInt32>
  let items: UnsafeMutableBufferPointer<Item<Code>>

  @inline(__always) func visit(_ item: Item<Code>) {
    let range = Int(item.tail &>> shift)
    let place = unsafe places[range]
    unsafe places[range] = place &+ 1
    unsafe items.initializeElement(at: Int(place), to: item)
  }
}

/// Puts entries straight in their rows.
@safe private struct EntryPlacer: EntryVisitor {
  let next: UnsafeMutableBufferPointer<UInt32>
  let heads: UnsafeMutableBufferPointer<UInt32>
  let edges: UnsafeMutableBufferPointer<UInt32>

  @inline(__always) func visit(_ item: Item<NoCode>) {
    let slot = unsafe next[Int(item.tail)]
    unsafe next[Int(item.tail)] = slot &+ 1
    unsafe heads[Int(slot)] = item.head
    unsafe edges[Int(slot)] = item.edge
  }
}

extension AdjacencyRows {
  fileprivate func with(kinds: KindColumn) -> AdjacencyRows {
    AdjacencyRows(offsets: offsets, neighbours: neighbours, edges: edges, kinds: kinds)
  }
}

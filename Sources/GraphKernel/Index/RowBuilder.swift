/// Builds the compressed rows of one side by counting, in two or three passes over the edges.
///
/// Pointers are used because the scatter is bound by memory: checked arrays cost it a third. Every
/// index written has been counted in the pass before, and every end has been compared with the
/// vertex count by the caller.
internal struct RowBuilder {
  let vertexCount: Int
  let kinds: [UInt16]
  let symmetric: KindSet
  let live: EdgeMask?
  let widestKind: UInt16

  /// Rows with an entry at the tail of every live edge, and one at the head of symmetric edges.
  func rows(tails: [UInt32], heads: [UInt32]) -> AdjacencyRows {
    if kinds.isEmpty {
      let isSymmetric = symmetric.contains(0)
      return plain(tails: tails, heads: heads, isSymmetric: isSymmetric)
    }
    return grouped(tails: tails, heads: heads)
  }

  private func plain(tails: [UInt32], heads: [UInt32], isSymmetric: Bool) -> AdjacencyRows {
    if live == nil, !isSymmetric {
      return Self.scattered(vertexCount: vertexCount, tails: tails, heads: heads)
    }
    let edgeCount = tails.count
    var next = [UInt32](repeating: 0, count: vertexCount + 1)
    for edge in 0..<edgeCount where live?[edge] ?? true {
      next[Int(tails[edge])] += 1
      if isSymmetric, heads[edge] != tails[edge] { next[Int(heads[edge])] += 1 }
    }
    let total = Self.accumulate(&next)
    let offsets = next
    var neighbours = [UInt32](repeating: 0, count: total)
    var edges = [UInt32](repeating: 0, count: total)
    for edge in 0..<edgeCount where live?[edge] ?? true {
      let tail = Int(tails[edge])
      let head = Int(heads[edge])
      let slot = Int(next[tail])
      next[tail] += 1
      neighbours[slot] = heads[edge]
      edges[slot] = UInt32(edge)
      if isSymmetric, tail != head {
        let slot = Int(next[head])
        next[head] += 1
        neighbours[slot] = tails[edge]
        edges[slot] = UInt32(edge)
      }
    }
    return AdjacencyRows(
      offsets: offsets, neighbours: neighbours, edges: edges, kinds: .single(0))
  }

  private struct Item {
    var tail: UInt32
    var head: UInt32
    var edge: UInt32
  }

  /// Rows of directed edges of one kind, none of them removed.
  ///
  /// Edges are first dealt to ranges of vertices, in order, so that the scatter that follows writes
  /// into memory that fits a near cache: one write anywhere per edge would wait for memory each time.
  private static func scattered(
    vertexCount: Int, tails: [UInt32], heads: [UInt32]
  ) -> AdjacencyRows {
    let edgeCount = tails.count
    var next = [UInt32](repeating: 0, count: vertexCount + 1)
    count(tails, &next)
    _ = accumulate(&next)
    let offsets = next
    var shift: UInt32 = 0
    while vertexCount >> shift > 256 { shift += 1 }
    let ranges = (vertexCount >> shift) + 1
    var places = (0..<ranges).map { offsets[Swift.min($0 << shift, vertexCount)] }
    let dealt = unsafe [Item](unsafeUninitializedCapacity: edgeCount) { items, written in
      unsafe deal(tails, heads, shift: shift, &places, items)
      written = edgeCount
    }
    var edges: [UInt32] = []
    let neighbours = unsafe [UInt32](unsafeUninitializedCapacity: edgeCount) { heads, written in
      edges = unsafe [UInt32](unsafeUninitializedCapacity: edgeCount) { numbers, written in
        unsafe scatter(dealt, &next, heads, numbers)
        written = edgeCount
      }
      written = edgeCount
    }
    return AdjacencyRows(
      offsets: offsets, neighbours: neighbours, edges: edges, kinds: .single(0))
  }

  private static func count(_ tails: [UInt32], _ counts: inout [UInt32]) {
    let tails = tails.span
    var counts = counts.mutableSpan
    for edge in tails.indices {
      unsafe counts[unchecked: Int(tails[unchecked: edge])] &+= 1
    }
  }

  private static func deal(
    _ tails: [UInt32], _ heads: [UInt32], shift: UInt32, _ places: inout [UInt32],
    _ items: UnsafeMutableBufferPointer<Item>
  ) {
    let tails = tails.span
    let heads = heads.span
    var places = places.mutableSpan
    for edge in tails.indices {
      let tail = unsafe tails[unchecked: edge]
      let range = Int(tail &>> shift)
      let place = unsafe places[unchecked: range]
      unsafe places[unchecked: range] = place &+ 1
      unsafe items.initializeElement(
        at: Int(place),
        to: Item(
          tail: tail, head: heads[unchecked: edge], edge: UInt32(truncatingIfNeeded: edge)))
    }
  }

  private static func scatter(
    _ items: [Item], _ next: inout [UInt32], _ heads: UnsafeMutableBufferPointer<UInt32>,
    _ edges: UnsafeMutableBufferPointer<UInt32>
  ) {
    let items = items.span
    var next = next.mutableSpan
    for index in items.indices {
      let item = unsafe items[unchecked: index]
      let slot = unsafe next[unchecked: Int(item.tail)]
      unsafe next[unchecked: Int(item.tail)] = slot &+ 1
      unsafe heads[Int(slot)] = item.head
      unsafe edges[Int(slot)] = item.edge
    }
  }

  private func grouped(tails: [UInt32], heads: [UInt32]) -> AdjacencyRows {
    let edgeCount = tails.count
    let order = edgesByKind()
    var next = [UInt32](repeating: 0, count: vertexCount + 1)
    var isSymmetric = [Bool](repeating: false, count: Int(widestKind) + 1)
    for kind in symmetric.kinds where kind <= widestKind { isSymmetric[Int(kind)] = true }
    for edge in 0..<edgeCount where live?[edge] ?? true {
      next[Int(tails[edge])] += 1
      if isSymmetric[Int(kinds[edge])], heads[edge] != tails[edge] { next[Int(heads[edge])] += 1 }
    }
    let total = Self.accumulate(&next)
    var offsets: [UInt32] = next
    var neighbours = [UInt32](repeating: 0, count: total)
    var edges = [UInt32](repeating: 0, count: total)
    let narrow = widestKind <= UInt16(UInt8.max)
    var bytes = [UInt8](repeating: 0, count: narrow ? total : 0)
    var words = [UInt16](repeating: 0, count: narrow ? 0 : total)
    for edge in order {
      let kind = kinds[Int(edge)]
      let tail = Int(tails[Int(edge)])
      let head = Int(heads[Int(edge)])
      let slot = Int(next[tail])
      next[tail] += 1
      neighbours[slot] = UInt32(head)
      edges[slot] = edge
      if narrow { bytes[slot] = UInt8(kind) } else { words[slot] = kind }
      if isSymmetric[Int(kind)], tail != head {
        let slot = Int(next[head])
        next[head] += 1
        neighbours[slot] = UInt32(tail)
        edges[slot] = edge
        if narrow { bytes[slot] = UInt8(kind) } else { words[slot] = kind }
      }
    }
    offsets[vertexCount] = UInt32(total)
    return AdjacencyRows(
      offsets: offsets, neighbours: neighbours, edges: edges,
      kinds: narrow ? .bytes(bytes) : .words(words))
  }

  /// The live edges, by kind and then by number.
  private func edgesByKind() -> [UInt32] {
    var next = [Int](repeating: 0, count: Int(widestKind) + 2)
    for edge in kinds.indices where live?[edge] ?? true { next[Int(kinds[edge]) + 1] += 1 }
    for kind in 1..<next.count { next[kind] += next[kind - 1] }
    var order = [UInt32](repeating: 0, count: next[next.count - 1])
    for edge in kinds.indices where live?[edge] ?? true {
      let kind = Int(kinds[edge])
      order[next[kind]] = UInt32(edge)
      next[kind] += 1
    }
    return order
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

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
    var next = [UInt32](repeating: 0, count: vertexCount + 1)
    let edgeCount = tails.count
    for edge in 0..<edgeCount where live?[edge] ?? true {
      next[Int(tails[edge])] += 1
      if isSymmetric, heads[edge] != tails[edge] { next[Int(heads[edge])] += 1 }
    }
    let total = Self.accumulate(&next)
    var offsets: [UInt32] = next
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
    offsets[vertexCount] = UInt32(total)
    return AdjacencyRows(
      offsets: offsets, neighbours: neighbours, edges: edges, kinds: .single(0))
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

/// The rows of relations of a node to itself, found by the node.
///
/// Node and row are one number each, in order but for a tail of those that were added last. The tail is put in where it has become
/// longer than a search should go through: after many at once, and of those added one by one each time it is as long as the square root.
struct LoopRows: Equatable, Sendable {
  private var list: [UInt64] = []
  /// How many of the list are in order.
  private var sortedCount = 0

  /// The rows of a vertex, those of removed relations included.
  func rows(of vertex: UInt32) -> [UInt32] {
    guard !list.isEmpty else { return [] }
    let first = UInt64(vertex) << 32
    var (low, high) = (0, sortedCount)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < first { low = middle + 1 } else { high = middle }
    }
    let sorted = list[low..<sortedCount].prefix { $0 >> 32 == UInt64(vertex) }
    let tail = list[sortedCount...].filter { $0 >> 32 == UInt64(vertex) }
    return (sorted + tail).map { UInt32(truncatingIfNeeded: $0) }
  }

  /// Adds the row of a vertex.
  mutating func append(_ row: UInt32, of vertex: UInt32) {
    list.append(UInt64(vertex) << 32 | UInt64(row))
  }

  /// Puts the tail in order, where it is long.
  mutating func settle() {
    let tail = list.count - sortedCount
    guard tail > 64, tail * tail > sortedCount else { return }
    list.sort()
    sortedCount = list.count
  }
}

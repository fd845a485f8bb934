/// A heap of vertices by distance, then by number, four children to a node.
///
/// Entries carry their keys, and a vertex may be in it more than once: the caller passes over those
/// whose key is no longer the vertex's distance.
internal struct DistanceHeap {
  struct Item {
    var key: Double
    var vertex: UInt32

    @inline(__always) func precedes(_ other: Item) -> Bool {
      key < other.key || key == other.key && vertex < other.vertex
    }
  }

  private var items: [Item] = []

  var isEmpty: Bool { items.isEmpty }
  var least: Item? { items.first }

  mutating func reserve(_ count: Int) { items.reserveCapacity(count) }
  mutating func removeAll() { items.removeAll(keepingCapacity: true) }

  @inline(__always)
  mutating func push(_ key: Double, _ vertex: UInt32) {
    let item = Item(key: key, vertex: vertex)
    var index = items.count
    items.append(item)
    // Unchecked: an index is at most that of the last item, a parent's is less.
    var items = items.mutableSpan
    while index > 0 {
      let parent = (index &- 1) &>> 2
      let above = unsafe items[unchecked: parent]
      guard item.precedes(above) else { break }
      unsafe items[unchecked: index] = above
      index = parent
    }
    unsafe items[unchecked: index] = item
  }

  @inline(__always)
  mutating func pop() -> Item? {
    guard let last = items.popLast() else { return nil }
    guard let top = items.first else { return last }
    let count = items.count
    // Unchecked: children are compared with the count.
    var items = items.mutableSpan
    var index = 0
    while true {
      let first = 4 &* index &+ 1
      guard first < count else { break }
      var best = first
      var bestItem = unsafe items[unchecked: first]
      let end = Swift.min(first &+ 4, count)
      var child = first &+ 1
      while child < end {
        let item = unsafe items[unchecked: child]
        if item.precedes(bestItem) {
          best = child
          bestItem = item
        }
        child &+= 1
      }
      guard bestItem.precedes(last) else { break }
      unsafe items[unchecked: index] = bestItem
      index = best
    }
    unsafe items[unchecked: index] = last
    return top
  }
}

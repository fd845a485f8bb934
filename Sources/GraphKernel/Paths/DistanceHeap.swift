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
    items.append(item)
    var index = items.count &- 1
    while index > 0 {
      let parent = (index &- 1) / 4
      guard item.precedes(items[parent]) else { break }
      items[index] = items[parent]
      index = parent
    }
    items[index] = item
  }

  @inline(__always)
  mutating func pop() -> Item? {
    guard let last = items.popLast() else { return nil }
    guard let top = items.first else { return last }
    let count = items.count
    var index = 0
    while true {
      let first = 4 &* index &+ 1
      guard first < count else { break }
      var best = first
      var bestItem = items[first]
      let end = Swift.min(first &+ 4, count)
      var child = first &+ 1
      while child < end {
        let item = items[child]
        if item.precedes(bestItem) {
          best = child
          bestItem = item
        }
        child &+= 1
      }
      guard bestItem.precedes(last) else { break }
      items[index] = bestItem
      index = best
    }
    items[index] = last
    return top
  }
}

/// The positions of a 4-ary heap: each item is less than the four below it, so that the least is at 0.
///
/// Sifting up and down is written once, here; the types that hold the items say how one is read and
/// written.
internal protocol HeapPlaces {
  associatedtype Item: Comparable

  /// The item at a place, which is below the count of the heap.
  func item(at place: Int) -> Item

  /// Puts an item at a place, which is below the count of the heap.
  func put(_ item: Item, at place: Int)
}

extension HeapPlaces {
  /// Sifts an item up: puts it at a position, or nearer to the top, below all items that are less.
  @inline(__always)
  func rise(_ item: Item, from place: Int) {
    var place = place
    while place > 0 {
      let above = (place &- 1) &>> 2
      let other = self.item(at: above)
      guard item < other else { break }
      put(other, at: place)
      place = above
    }
    put(item, at: place)
  }

  /// Sifts an item down: puts it at the top, or further down, above all items that are greater.
  @inline(__always)
  func sink(_ item: Item, count: Int) {
    var place = 0
    while true {
      let first = 4 &* place &+ 1
      guard first < count else { break }
      var best = first
      var bestItem = self.item(at: first)
      let end = Swift.min(first &+ 4, count)
      var child = first &+ 1
      while child < end {
        let other = self.item(at: child)
        if other < bestItem {
          best = child
          bestItem = other
        }
        child &+= 1
      }
      guard bestItem < item else { break }
      put(bestItem, at: place)
      place = best
    }
    put(item, at: place)
  }
}

/// Items of which the least is taken out first.
///
/// An item may be in it more than once. A search whose keys fall while they wait pushes the vertex
/// again, and passes over an item whose key is no longer that of its vertex.
internal struct Heap<Item: Comparable & BitwiseCopyable> {
  private var items: [Item] = []

  var isEmpty: Bool { items.isEmpty }

  /// Adds an item.
  ///
  /// - Complexity: O(log count).
  @inline(__always)
  mutating func push(_ item: Item) {
    let place = items.count
    items.append(item)
    unsafe items.withUnsafeMutableBufferPointer { items in
      unsafe ItemPlaces(items: items).rise(item, from: place)
    }
  }

  /// Takes out the least item.
  ///
  /// - Complexity: O(log count).
  @inline(__always)
  mutating func pop() -> Item? {
    guard let last = items.popLast() else { return nil }
    guard let top = items.first else { return last }
    unsafe items.withUnsafeMutableBufferPointer { items in
      unsafe ItemPlaces(items: items).sink(last, count: items.count)
    }
    return top
  }
}

/// The places of items that stand in an array.
///
/// Unchecked: a place is below the count of the heap, which is that of the array.
@safe private struct ItemPlaces<Item: Comparable & BitwiseCopyable>: HeapPlaces {
  let items: UnsafeMutableBufferPointer<Item>

  @inline(__always) func item(at place: Int) -> Item { unsafe items[place] }
  @inline(__always) func put(_ item: Item, at place: Int) { unsafe items[place] = item }
}

/// A vertex with the key by which it waits; equal keys are ordered by vertex.
internal struct KeyedVertex<Key: Comparable & BitwiseCopyable>: Comparable, BitwiseCopyable {
  let key: Key
  let vertex: UInt32

  @inline(__always) init(_ key: Key, _ vertex: UInt32) {
    self.key = key
    self.vertex = vertex
  }

  @inline(__always) static func < (left: KeyedVertex, right: KeyedVertex) -> Bool {
    left.key < right.key || left.key == right.key && left.vertex < right.vertex
  }
}

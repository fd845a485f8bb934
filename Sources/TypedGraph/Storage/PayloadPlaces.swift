/// Where in its column the payload of each relation lies.
///
/// Relations of one kind that were added one after the other lie one after the other: a chunk of such is
/// kept as its first place and its length, which costs nothing a relation.
struct PayloadPlaces: Sendable {
  private enum Chunk {
    case run(first: UInt32, count: Int)
    case list([UInt32])
  }

  private var chunks: [Chunk] = []
  private(set) var count = 0

  private static let chunkBits = ChunkedColumn<UInt32>.chunkBits
  private static let chunkSize = ChunkedColumn<UInt32>.chunkSize

  subscript(index: Int) -> UInt32 {
    let offset = index & (Self.chunkSize - 1)
    switch chunks[index >> Self.chunkBits] {
    case .run(let first, _): return first &+ UInt32(truncatingIfNeeded: offset)
    case .list(let places): return places[offset]
    }
  }

  mutating func append(_ place: UInt32) { append(from: place, count: 1) }

  /// Appends places one after the other.
  mutating func append(from first: UInt32, count total: Int) {
    var next = first
    var left = total
    while left > 0 {
      let used = count & (Self.chunkSize - 1)
      let part = min(Self.chunkSize - used, left)
      if used == 0 {
        chunks.append(.run(first: next, count: part))
      } else {
        extend(by: part, from: next)
      }
      count += part
      left -= part
      next += UInt32(part)
    }
  }

  /// Adds places to the last chunk, which turns into a list where they do not go on from its run.
  private mutating func extend(by part: Int, from next: UInt32) {
    let last = chunks.count - 1
    switch chunks[last] {
    case .run(let first, let count) where first + UInt32(count) == next:
      chunks[last] = .run(first: first, count: count + part)
    case .run(let first, let count):
      var places: [UInt32] = []
      places.reserveCapacity(Self.chunkSize)
      places.append(contentsOf: first..<(first + UInt32(count)))
      places.append(contentsOf: next..<(next + UInt32(part)))
      chunks[last] = .list(places)
    case .list(var places):
      // Taken out while it grows, so that it is not copied.
      chunks[last] = .run(first: 0, count: 0)
      places.append(contentsOf: next..<(next + UInt32(part)))
      chunks[last] = .list(places)
    }
  }
}

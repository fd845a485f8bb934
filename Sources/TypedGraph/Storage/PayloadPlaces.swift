/// Where in its column the payload of each relation lies.
///
/// Relations of one kind that were added one after the other lie one after the other, and a chunk of such
/// costs nothing a relation.
struct PayloadPlaces: Equatable, Sendable {
  private var chunks = ChunkList<RowNumbers>()
  private(set) var count = 0

  subscript(index: Int) -> UInt32 {
    chunks[Chunking.chunk(of: index)][Chunking.offset(of: index)]
  }

  /// The places of a chunk.
  func chunk(_ chunk: Int) -> RowNumbers { chunks[chunk] }

  /// Appends places one after the other.
  mutating func append(_ places: Range<UInt32>) {
    Chunking.forEachPart(of: places.count, after: count) { part in
      let first = places.lowerBound + UInt32(part.values.lowerBound)
      let some = first..<(first + UInt32(part.values.count))
      if part.opensChunk {
        chunks.append(.run(some))
      } else {
        chunks[chunks.count - 1].append(some, capacity: Chunking.size)
      }
    }
    count += places.count
  }
}
